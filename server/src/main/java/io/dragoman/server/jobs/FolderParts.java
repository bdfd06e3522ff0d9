package io.dragoman.server.jobs;

import io.dragoman.ingest.Result;
import io.dragoman.model.sources.WatchedFolder;
import io.dragoman.record.JobBook.Job;
import io.dragoman.record.JobBook.Part;
import io.dragoman.record.Subscriptions;
import java.util.List;
import java.util.function.Consumer;

/** Parts that are files of watched folders. Each is read once, and again when it has changed. */
public final class FolderParts implements PartReader {
  private final Subscriptions subscriptions;
  private final FileParts files;

  /**
   * @param subscriptions where folders are kept
   * @param files reads files
   */
  public FolderParts(Subscriptions subscriptions, FileParts files) {
    this.subscriptions = subscriptions;
    this.files = files;
  }

  @Override
  public void read(Job job, Part part, Consumer<Result> sink) {
    files.read(job, part, sink);
  }

  @Override
  public void ended(Part part) {
    for (WatchedFolder folder : subscriptions.folders()) {
      if (folder.files().containsKey(part.source())) {
        subscriptions.update(folder.withRead(List.of(part.source())));
      }
    }
  }
}
