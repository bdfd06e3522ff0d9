package io.dragoman.server;

import io.dragoman.ingest.feeds.FeedOptions;
import io.dragoman.ingest.feeds.FeedPoller;
import io.dragoman.record.JobBook.Kind;
import io.dragoman.record.Subscriptions;
import io.dragoman.server.board.State;
import io.dragoman.server.jobs.FeedParts;
import io.dragoman.server.jobs.FileParts;
import io.dragoman.server.jobs.FolderParts;
import io.dragoman.server.jobs.JobList;
import io.dragoman.server.jobs.JobRunner;
import io.dragoman.server.jobs.PartReader;
import io.dragoman.server.jobs.Subscriber;
import io.dragoman.server.jobs.Uploads;
import io.dragoman.server.reading.Coder;
import io.dragoman.server.routes.Changes;
import io.dragoman.server.routes.Charts;
import io.dragoman.server.routes.Codes;
import io.dragoman.server.routes.Corrections;
import io.dragoman.server.routes.Documents;
import io.dragoman.server.routes.Events;
import io.dragoman.server.routes.Exports;
import io.dragoman.server.routes.JobRoutes;
import io.dragoman.server.routes.LearntOutlook;
import io.dragoman.server.routes.LiveStream;
import io.dragoman.server.routes.Metrics;
import io.dragoman.server.routes.Networks;
import io.dragoman.server.routes.Outlooks;
import io.dragoman.server.routes.Parties;
import io.dragoman.server.routes.Places;
import io.dragoman.server.routes.Sources;
import io.dragoman.server.routes.Wars;
import io.dragoman.server.routes.Watches;
import io.javalin.config.RoutesConfig;
import java.util.Map;

/** The routes of the API and who answers them. */
final class Api implements AutoCloseable {
  private static final String ROOT = "/api/v1/";

  private final State state;
  private final String version;
  private final JobList jobs;
  private final Uploads uploads;
  private final JobRunner runner;
  private final FeedPoller poller;
  private final Subscriber subscriber;
  private final Watches watches;
  private final LearntOutlook learnt;
  private final Wars wars;
  private final LiveStream stream;

  Api(ServerOptions options, State state, Metrics metrics, Coder.Opener coder) {
    this.state = state;
    version = options.version();
    jobs = new JobList(state.record().jobs());
    metrics.jobs(jobs::counts);
    uploads = new Uploads(options.uploads());
    watches = new Watches(state);
    Subscriptions subscriptions = state.record().subscriptions();
    poller = new FeedPoller(FeedOptions.DEFAULT);
    FileParts files = new FileParts(uploads);
    Map<Kind, PartReader> readers =
        Map.of(
            Kind.FILES,
            files,
            Kind.EXAMPLES,
            files,
            Kind.FEED,
            new FeedParts(subscriptions, poller),
            Kind.FOLDER,
            new FolderParts(subscriptions, files));
    runner = new JobRunner(jobs, readers, state, coder, watches::look);
    subscriber = new Subscriber(subscriptions, jobs, runner);
    learnt = new LearntOutlook(state);
    wars = new Wars(state);
    stream = new LiveStream(state, jobs);
  }

  void routes(RoutesConfig routes) {
    record(routes);
    analysis(routes);
    corrections(routes);
    jobs(routes);
    routes.sse(ROOT + "stream", stream::open);
  }

  private void jobs(RoutesConfig routes) {
    JobRoutes reading = new JobRoutes(jobs, runner, uploads);
    routes.post(ROOT + "imports", reading::importFiles);
    routes.post(ROOT + "imports/examples", reading::importExamples);
    routes.get(ROOT + "jobs", reading::list);
    routes.get(ROOT + "jobs/{id}", reading::one);
    routes.post(ROOT + "jobs/{id}/retry", reading::retry);
    routes.post(ROOT + "jobs/{id}/cancel", reading::cancel);
    Sources sources = new Sources(state);
    routes.get(ROOT + "feeds", sources::feeds);
    routes.post(ROOT + "feeds", sources::addFeed);
    routes.delete(ROOT + "feeds/{id}", sources::removeFeed);
    routes.get(ROOT + "folders", sources::folders);
    routes.post(ROOT + "folders", sources::addFolder);
    routes.delete(ROOT + "folders/{id}", sources::removeFolder);
  }

  private void record(RoutesConfig routes) {
    Charts charts = new Charts(state, version);
    routes.get(ROOT + "status", charts::status);
    routes.get(ROOT + "counts", charts::counts);
    routes.get(ROOT + "timeline", charts::timeline);
    routes.get(ROOT + "facets", charts::facets);
    routes.get(ROOT + "map", new Places(state)::map);
    Networks networks = new Networks(state);
    routes.get(ROOT + "network", networks::network);
    routes.get(ROOT + "network/expand", networks::expand);
    routes.get(ROOT + "network/expand/count", networks::expandCount);
    routes.get(ROOT + "actors", networks::actors);
    Changes changes = new Changes(state);
    routes.get(ROOT + "changes", changes::list);
    Events events = new Events(state, changes);
    routes.get(ROOT + "events", events::list);
    routes.get(ROOT + "event-ids", events::ids);
    routes.get(ROOT + "events/{id}", events::one);
    routes.get(ROOT + "mentions", events::mentions);
    Documents documents = new Documents(state);
    routes.get(ROOT + "documents", documents::list);
    routes.get(ROOT + "documents/{id}", documents::one);
    routes.get(ROOT + "codebook", Codes::codebook);
    routes.get(ROOT + "export-formats", Codes::exportFormats);
    routes.get(ROOT + "exports/{format}", new Exports(state, version)::export);
  }

  private void analysis(RoutesConfig routes) {
    Parties parties = new Parties(state);
    routes.get(ROOT + "actor", parties::actor);
    routes.get(ROOT + "dyad", parties::dyad);
    routes.get(ROOT + "alignments", parties::alignments);
    routes.get(ROOT + "turns", wars::turns);
    routes.get(ROOT + "backers", wars::backers);
    routes.get(ROOT + "brief", wars::brief);
    Outlooks outlooks = new Outlooks(state, learnt);
    routes.get(ROOT + "outlook/forecasts", outlooks::forecasts);
    routes.get(ROOT + "outlook/reliability", outlooks::reliability);
    routes.post(ROOT + "outlook/what-if", outlooks::whatIf);
    routes.get(ROOT + "watches", watches::list);
    routes.post(ROOT + "watches", watches::add);
    routes.post(ROOT + "watches/check", watches::check);
    routes.delete(ROOT + "watches/{id}", watches::remove);
    routes.get(ROOT + "watches/{id}/hits", watches::hits);
  }

  private void corrections(RoutesConfig routes) {
    Corrections corrections = new Corrections(state);
    routes.post(ROOT + "events/{id}/accept", corrections::accept);
    routes.post(ROOT + "events/{id}/reject", corrections::reject);
    routes.post(ROOT + "events/{id}/corrections", corrections::correct);
    routes.post(ROOT + "events/{id}/merge", corrections::merge);
    routes.post(ROOT + "events/{id}/split", corrections::split);
    routes.post(ROOT + "changes/{number}/undo", corrections::undo);
  }

  @Override
  public void close() {
    stream.close();
    subscriber.close();
    runner.close();
    poller.close();
    learnt.close();
    wars.close();
  }
}
