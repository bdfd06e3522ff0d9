package io.dragoman.server;

import io.dragoman.server.board.State;
import io.dragoman.server.routes.Changes;
import io.dragoman.server.routes.Charts;
import io.dragoman.server.routes.Codes;
import io.dragoman.server.routes.Corrections;
import io.dragoman.server.routes.Documents;
import io.dragoman.server.routes.Events;
import io.dragoman.server.routes.Exports;
import io.dragoman.server.routes.Metrics;
import io.dragoman.server.routes.Networks;
import io.dragoman.server.routes.Parties;
import io.dragoman.server.routes.Places;
import io.dragoman.server.routes.Wars;
import io.javalin.config.RoutesConfig;

/** The routes of the API and who answers them. */
final class Api implements AutoCloseable {
  private static final String ROOT = "/api/v1/";

  private final State state;
  private final String version;

  Api(ServerOptions options, State state, Metrics metrics) {
    this.state = state;
    version = options.version();
  }

  void routes(RoutesConfig routes) {
    record(routes);
    analysis(routes);
    corrections(routes);
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
    Wars wars = new Wars(state);
    routes.get(ROOT + "turns", wars::turns);
    routes.get(ROOT + "backers", wars::backers);
    routes.get(ROOT + "brief", wars::brief);
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
  public void close() {}
}
