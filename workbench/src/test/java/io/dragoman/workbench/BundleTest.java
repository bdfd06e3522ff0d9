package io.dragoman.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The committed bundle is what its sources and its lock file make, and asks nobody for anything.
 */
final class BundleTest {
  private static final Path BUNDLE = Path.of("src/main/resources/io/dragoman/workbench");
  private static final Path HASHES = BUNDLE.resolve("bundle.sha256");

  /** What the bundle is made of, as scripts/build.mjs has it. */
  private static final List<String> SOURCES =
      List.of(
          "package.json",
          "package-lock.json",
          "tsconfig.json",
          "scripts",
          "src/main/ts",
          "src/main/css",
          "src/main/html");

  @Test
  void bundleIsTheOneThatItsSourcesMake() throws IOException, NoSuchAlgorithmException {
    assertThat(present())
        .as("after a change of the page: npm ci && npm run build, in workbench")
        .isEqualTo(recorded());
  }

  @Test
  void pageRunsNoScriptAndNoStyleOfItsOwn() throws IOException {
    assertThat(Files.readString(BUNDLE.resolve("index.html"), UTF_8))
        .doesNotContain("<style", "style=", "onclick", "http:", "https:")
        .containsPattern("<script type=\"module\" src=\"app.js\"></script>");
  }

  @Test
  void lockFileNamesNoPlaceToDownloadFrom() throws IOException {
    assertThat(Files.readString(Path.of("package-lock.json"), UTF_8))
        .doesNotContain("\"resolved\"");
  }

  private static Map<String, String> recorded() throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    for (String line : Files.readAllLines(HASHES, UTF_8)) {
      hashes.put(line.substring(66), line.substring(0, 64));
    }
    return hashes;
  }

  private static Map<String, String> present() throws IOException, NoSuchAlgorithmException {
    Set<Path> files = new TreeSet<>();
    for (String source : SOURCES) {
      addFiles(Path.of(source), files);
    }
    addFiles(BUNDLE, files);
    files.remove(HASHES);
    Map<String, String> hashes = new TreeMap<>();
    for (Path file : files) {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      hashes.put(file.toString().replace('\\', '/'), HexFormat.of().formatHex(hash));
    }
    return hashes;
  }

  private static void addFiles(Path root, Set<Path> files) throws IOException {
    try (Stream<Path> found = Files.walk(root)) {
      found.filter(Files::isRegularFile).forEach(files::add);
    }
  }
}
