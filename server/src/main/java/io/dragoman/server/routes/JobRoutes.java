package io.dragoman.server.routes;

import io.dragoman.record.JobBook.Job;
import io.dragoman.record.JobBook.Kind;
import io.dragoman.record.JobBook.Part;
import io.dragoman.record.JobBook.State;
import io.dragoman.record.JobBook.Trouble;
import io.dragoman.server.answers.Answers;
import io.dragoman.server.answers.Body;
import io.dragoman.server.answers.Pages;
import io.dragoman.server.answers.Params;
import io.dragoman.server.answers.Problem;
import io.dragoman.server.jobs.JobList;
import io.dragoman.server.jobs.JobRunner;
import io.dragoman.server.jobs.Uploads;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reading files into the record. */
public final class JobRoutes {

  private final JobList jobs;
  private final JobRunner runner;
  private final Uploads uploads;

  /**
   * @param jobs all jobs
   * @param runner does them
   * @param uploads where uploads are kept
   */
  public JobRoutes(JobList jobs, JobRunner runner, Uploads uploads) {
    this.jobs = jobs;
    this.runner = runner;
    this.uploads = uploads;
  }

  /** Answers {@code POST /imports}. */
  public void importFiles(Context ctx) throws IOException {
    if (ctx.isMultipartFormData()) {
      upload(ctx);
    } else {
      Body body = Body.of(ctx);
      List<Part> parts = new ArrayList<>();
      for (String path : body.texts("paths")) {
        Path real = LocalPath.of(path);
        parts.add(Part.waiting(String.valueOf(real.getFileName()), real.toString()));
      }
      Optional<LocalDate> published = published(body.maybe("published"));
      accepted(ctx, runner.add(JobRunner.id(), Kind.FILES, parts, published));
    }
  }

  private void upload(Context ctx) throws IOException {
    Optional<LocalDate> published = published(Optional.ofNullable(ctx.formParam("published")));
    List<UploadedFile> files = ctx.uploadedFiles("files");
    if (files.isEmpty()) {
      throw new Problem(400, "bad-request", "files is missing");
    }
    String id = JobRunner.id();
    List<Part> parts = new ArrayList<>();
    for (UploadedFile file : files) {
      try (InputStream in = file.content()) {
        Path kept = uploads.keep(id, file.filename(), in);
        parts.add(Part.waiting(String.valueOf(kept.getFileName()), kept.toString()));
      }
    }
    accepted(ctx, runner.add(id, Kind.FILES, parts, published));
  }

  private static Optional<LocalDate> published(Optional<String> day) {
    try {
      Optional<LocalDate> published = day.filter(d -> !d.isBlank()).map(LocalDate::parse);
      if (published.filter(LocalDate.now(ZoneOffset.UTC).plusDays(1)::isBefore).isPresent()) {
        throw new Problem(400, "bad-request", "published " + day.get() + " lies in the future");
      }
      return published;
    } catch (DateTimeException e) {
      throw new Problem(400, "bad-request", "published '" + day.orElse("") + "' is no day");
    }
  }

  /** Answers {@code POST /imports/examples}. */
  public void importExamples(Context ctx) {
    String id = JobRunner.id();
    List<Part> parts =
        uploads.keepExamples(id).stream()
            .map(file -> Part.waiting(String.valueOf(file.getFileName()), file.toString()))
            .toList();
    accepted(ctx, runner.add(id, Kind.EXAMPLES, parts, Optional.empty()));
  }

  /** Answers {@code GET /jobs}. */
  public void list(Context ctx) {
    List<Job> all = jobs.all();
    int from = Pages.from(ctx, all, Job::id);
    int to = Math.min(all.size(), from + Params.limit(ctx));
    ObjectNode answer = Answers.object();
    ArrayNode items = answer.putArray("items");
    all.subList(from, to).forEach(job -> items.add(json(job)));
    Pages.end(answer, all, to, Job::id);
    Answers.send(ctx, answer);
  }

  /** Answers {@code GET /jobs/ID}. */
  public void one(Context ctx) {
    String id = ctx.pathParam("id");
    send(ctx, jobs.job(id).orElseThrow(() -> JobRunner.none(id)));
  }

  /** Answers {@code POST /jobs/ID/retry}. */
  public void retry(Context ctx) {
    accepted(ctx, runner.retry(ctx.pathParam("id")));
  }

  /** Answers {@code POST /jobs/ID/cancel}. */
  public void cancel(Context ctx) {
    accepted(ctx, runner.cancel(ctx.pathParam("id")));
  }

  private static void accepted(Context ctx, Job job) {
    ctx.status(HttpStatus.ACCEPTED);
    send(ctx, job);
  }

  private static void send(Context ctx, Job job) {
    ObjectNode answer = Answers.object();
    answer.set("job", json(job));
    ArrayNode files = answer.putArray("files");
    job.parts().forEach(part -> part(files.addObject(), part));
    Answers.send(ctx, answer);
  }

  /** Writes a job without its parts. */
  static ObjectNode json(Job job) {
    ObjectNode node = Answers.object().put("id", job.id()).put("kind", job.kind().code());
    node.put("state", job.state().code()).put("made", job.made().toString());
    Answers.put(node, "ended", job.ended());
    List<Part> parts = job.parts();
    node.put("articles", parts.stream().mapToInt(Part::articles).sum());
    node.put("held", parts.stream().mapToInt(Part::held).sum());
    node.put("mentions", parts.stream().mapToInt(Part::mentions).sum());
    node.put("failed", parts.stream().mapToInt(Part::failed).sum());
    node.put("filesDone", parts.stream().filter(JobRoutes::isOver).count());
    node.put("filesTotal", parts.size());
    Answers.put(node, "message", job.message());
    return node;
  }

  private static boolean isOver(Part part) {
    return part.state() == State.DONE || part.state() == State.FAILED;
  }

  private static void part(ObjectNode node, Part part) {
    node.put("name", part.name()).put("state", part.state().code());
    node.put("articles", part.articles()).put("held", part.held());
    ArrayNode problems = node.put("mentions", part.mentions()).putArray("problems");
    for (Trouble trouble : part.troubles()) {
      ObjectNode problem = problems.addObject();
      Answers.put(problem, "place", trouble.place());
      problem.put("reason", trouble.reason());
    }
  }
}
