package io.dragoman.server.jobs;

import io.dragoman.ingest.Ingest;
import io.dragoman.ingest.IngestOptions;
import io.dragoman.ingest.Result;
import io.dragoman.record.JobBook.Job;
import io.dragoman.record.JobBook.Part;
import io.dragoman.record.JobBook.State;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Parts that are files or folders of this machine. Uploads are removed once they are read. */
public final class FileParts implements PartReader {
  private final Uploads uploads;

  /**
   * @param uploads where uploads are kept
   */
  public FileParts(Uploads uploads) {
    this.uploads = uploads;
  }

  @Override
  public void read(Job job, Part part, Consumer<Result> sink) {
    IngestOptions options =
        job.published()
            .map(day -> IngestOptions.ofToday().withPublished(day))
            .orElseGet(IngestOptions::ofToday);
    new Ingest(options, InputStream.nullInputStream()).read(List.of(part.source()), sink);
  }

  @Override
  public void ended(Part part) {
    if (part.state() == State.DONE) {
      uploads.remove(Path.of(part.source()));
    }
  }
}
