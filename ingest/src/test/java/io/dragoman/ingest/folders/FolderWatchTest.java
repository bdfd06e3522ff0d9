package io.dragoman.ingest.folders;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.sources.WatchedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderWatchTest {
  @TempDir private Path folder;

  private WatchedFolder state = WatchedFolder.added("");

  /** Looks at the folder and takes what is ready for read. */
  private List<String> look() {
    if (state.path().isEmpty()) {
      state = WatchedFolder.added(folder.toString());
    }
    FolderWatch.Look look = FolderWatch.look(state);
    state = look.folder().withRead(look.ready().stream().map(Path::toString).toList());
    return look.ready().stream().map(file -> folder.relativize(file).toString()).toList();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  @Test
  void aFileIsReadyOnceWhenItHasStayedTheSame() throws IOException {
    assertThat(look()).isEmpty();
    write("b.txt", "half");
    assertThat(look()).isEmpty();
    write("b.txt", " and half");
    write("a/c.txt", "whole");
    write(".hidden.txt", "no");
    assertThat(look()).isEmpty();
    assertThat(look()).containsExactly("a/c.txt", "b.txt");
    assertThat(look()).isEmpty();
    assertThat(state.message()).isEmpty();
  }

  @Test
  void aFileThatChangesIsReadyAgainEvenAtTheSameSize() throws IOException {
    write("a.txt", "one");
    look();
    assertThat(look()).containsExactly("a.txt");
    Files.writeString(folder.resolve("a.txt"), "two");
    Files.setLastModifiedTime(folder.resolve("a.txt"), FileTime.fromMillis(1_700_000_000_000L));
    assertThat(look()).isEmpty();
    assertThat(look()).containsExactly("a.txt");
    assertThat(look()).isEmpty();
  }

  @Test
  void whatWasNotTakenStaysReady() throws IOException {
    write("a.txt", "one");
    look();
    FolderWatch.Look missed = FolderWatch.look(state);
    assertThat(missed.ready()).hasSize(1);
    assertThat(FolderWatch.look(missed.folder()).ready()).isEqualTo(missed.ready());
  }

  @Test
  void forgetsFilesThatWereDeletedButNotWhenTheFolderIsAway() throws IOException {
    write("a.txt", "one");
    write("b.txt", "two");
    look();
    look();
    Files.delete(folder.resolve("b.txt"));
    look();
    assertThat(state.files()).containsOnlyKeys(folder.resolve("a.txt").toString());
    Path away = folder.resolveSibling(folder.getFileName() + "-away");
    Files.move(folder, away);
    assertThat(look()).isEmpty();
    assertThat(state.message()).contains("no such folder");
    Files.move(away, folder);
    assertThat(look()).isEmpty();
    assertThat(state.message()).isEmpty();
  }

  @Test
  void saysWhatItCannotLookAt() throws IOException {
    write("a.txt", "one");
    Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("missing"));
    look();
    assertThat(state.message()).contains(folder.resolve("nowhere") + ": a link to nowhere");
    assertThat(
            FolderWatch.look(WatchedFolder.added(folder.resolve("a.txt").toString()))
                .folder()
                .message())
        .contains("not a folder");
  }
}
