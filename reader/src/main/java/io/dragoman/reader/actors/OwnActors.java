package io.dragoman.reader.actors;

import io.dragoman.model.ActorCode;
import io.dragoman.model.Sha256;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A user's own rows of the registry. Where one of them bears a name on a day, the shipped rows of
 * that name do not count.
 *
 * @param rows the rows in the order of the file
 * @param version tells files of different content apart; empty without a file
 */
public record OwnActors(List<RegistryRow> rows, String version) {
  /** No rows. */
  public static final OwnActors NONE = new OwnActors(List.of(), "");

  private static final List<ActorRow.Kind> KINDS =
      List.of(
          ActorRow.Kind.BODY,
          ActorRow.Kind.GROUP,
          ActorRow.Kind.ORGANISATION,
          ActorRow.Kind.PERSON);
  private static final int LEAST = 3;
  private static final int MOST = 7;
  private static final int VERSION_BYTES = 4;

  /** Copies the rows. */
  public OwnActors {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a file in UTF-8 with the columns kind, code, names, from, to, note and source, parted by
   * tabs; all after the names may be left out. Empty lines and those that begin with "#" do not
   * count.
   *
   * @throws ActorTableException if the file or a line does not read; it names file, line and reason
   */
  public static OwnActors read(Path file) {
    byte[] bytes = bytes(file);
    Set<String> countries =
        Table.read("states.tsv").lines().stream()
            .map(line -> line.cell(0))
            .collect(Collectors.toSet());
    List<RegistryRow> rows = new ArrayList<>();
    String[] lines = text(file, bytes).split("\r?\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
        String origin = file.getFileName() + ":" + (i + 1);
        Table.Line line =
            new Table.Line(file + ":" + (i + 1), Arrays.asList(lines[i].split("\t", -1)));
        rows.add(row(line, countries, String.valueOf(file.getFileName()), origin));
      }
    }
    return new OwnActors(rows, hash(bytes));
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new ActorTableException(file.toString(), "no such file", e);
    } catch (IOException e) {
      throw new ActorTableException(file.toString(), "the file does not read", e);
    }
  }

  private static String text(Path file, byte[] bytes) {
    int line = 1;
    int begin = 0;
    StringBuilder text = new StringBuilder();
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        try {
          ByteBuffer part = ByteBuffer.wrap(bytes, begin, Math.min(i + 1, bytes.length) - begin);
          text.append(StandardCharsets.UTF_8.newDecoder().decode(part));
        } catch (CharacterCodingException e) {
          throw new ActorTableException(file + ":" + line, "not in UTF-8", e);
        }
        line++;
        begin = i + 1;
      }
    }
    return text.toString().startsWith("\uFEFF") ? text.substring(1) : text.toString();
  }

  private static RegistryRow row(
      Table.Line line, Set<String> countries, String file, String origin) {
    int cells = line.cells().size();
    if (cells < LEAST || cells > MOST) {
      throw line.broken(
          cells
              + " cells where there must be 3 to 7, parted by tabs:"
              + " kind, code, names, from, to, note, source");
    }
    String source = line.cell(6).isEmpty() ? file : line.cell(6);
    RegistryRow row = RegistryRows.row(line, kind(line), 1, line.cell(5), source);
    String country = row.code().country();
    if (row.code().hasCountry()
        && !country.equals(ActorCode.INTERNATIONAL)
        && !countries.contains(country)) {
      throw line.broken("unknown country '" + country + "'; ISO 3166 alpha-3, IGO or ---");
    }
    for (String name : row.names()) {
      if (WrittenName.of(name).key().isEmpty()) {
        throw line.broken("the name '" + name + "' has neither letters nor digits");
      }
    }
    return new RegistryRow(
        row.kind(), row.code(), row.names(), row.term(), row.note(), row.source(), origin);
  }

  private static ActorRow.Kind kind(Table.Line line) {
    String written = line.cell(0);
    return KINDS.stream()
        .filter(kind -> written.equals(kind.name().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                line.broken("unknown kind '" + written + "'; body, group, organisation or person"));
  }

  private static String hash(byte[] bytes) {
    return HexFormat.of().formatHex(Sha256.digest().digest(bytes), 0, VERSION_BYTES);
  }
}
