package io.dragoman.outlook.forecast.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A folder of a public benchmark of temporal knowledge graphs: train, valid and test (.txt or
 * .txt.gz; subject, relation, object and time in each line, further columns ignored), entity2id.txt
 * and relation2id.txt (name, number). Times may be counted in any unit: the greatest common divisor
 * of their distances is taken for a day.
 *
 * @param name the name of the folder
 * @param actors the names of the entities by number, underscores as spaces
 * @param relations the names of the relations by number
 * @param train what is learnt from
 * @param valid what choices are made on
 * @param test what is measured on
 */
public record BenchmarkFolder(
    String name,
    List<String> actors,
    List<String> relations,
    Quadruples train,
    Quadruples valid,
    Quadruples test) {

  /**
   * Reads a folder.
   *
   * @throws OutlookException if a file is missing or does not read
   * @throws BadLineException if a line is not what it must be
   */
  public static BenchmarkFolder read(Path folder) {
    List<String> actors = names(folder.resolve("entity2id.txt"));
    List<String> relations = names(folder.resolve("relation2id.txt"));
    int[][][] parts = new int[3][][];
    String[] files = {"train", "valid", "test"};
    int first = Integer.MAX_VALUE;
    for (int i = 0; i < files.length; i++) {
      parts[i] = columns(folder, files[i], actors.size(), relations.size());
      for (int day : parts[i][3]) {
        first = Math.min(first, day);
      }
    }
    int unit = 0;
    for (int[][] part : parts) {
      for (int day : part[3]) {
        unit = gcd(day - first, unit);
      }
    }
    Quadruples[] facts = new Quadruples[parts.length];
    for (int i = 0; i < parts.length; i++) {
      int[] days = parts[i][3];
      for (int j = 0; j < days.length; j++) {
        days[j] = unit == 0 ? 0 : (days[j] - first) / unit;
      }
      facts[i] = Quadruples.of(parts[i][0], parts[i][1], parts[i][2], days);
    }
    return new BenchmarkFolder(
        String.valueOf(folder.toAbsolutePath().normalize().getFileName()),
        actors,
        relations,
        facts[0],
        facts[1],
        facts[2]);
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  private static List<String> names(Path file) {
    List<String> names = new ArrayList<>();
    eachLine(
        file,
        (number, line) -> {
          int tab = line.lastIndexOf('\t');
          if (tab < 0) {
            throw new BadLineException(file, number, "no tab between name and number");
          }
          int id = number(file, number, line.substring(tab + 1).strip());
          if (id != names.size()) {
            throw new BadLineException(
                file, number, "number " + id + " where " + names.size() + " is next");
          }
          names.add(line.substring(0, tab).replace('_', ' ').strip());
        });
    return List.copyOf(names);
  }

  private static int[][] columns(Path folder, String part, int actors, int relations) {
    Path packed = folder.resolve(part + ".txt.gz");
    Path file = Files.exists(packed) ? packed : folder.resolve(part + ".txt");
    IntList[] columns = {new IntList(), new IntList(), new IntList(), new IntList()};
    int[] limits = {actors, relations, actors, Integer.MAX_VALUE};
    String[] kinds = {"entity", "relation", "entity", "time"};
    eachLine(
        file,
        (number, line) -> {
          String[] cells = line.strip().split("\\s+", -1);
          if (cells.length < columns.length) {
            throw new BadLineException(
                file,
                number,
                cells.length + " columns where there must be 4: who, what, whom, when");
          }
          for (int c = 0; c < columns.length; c++) {
            int value = number(file, number, cells[c]);
            if (value >= limits[c]) {
              throw new BadLineException(
                  file, number, "unknown " + kinds[c] + " " + value + " of " + limits[c]);
            }
            columns[c].add(value);
          }
        });
    int[][] values = new int[columns.length][];
    for (int c = 0; c < columns.length; c++) {
      values[c] = columns[c].toArray();
    }
    return values;
  }

  private static int number(Path file, int line, String cell) {
    try {
      int value = Integer.parseInt(cell);
      if (value >= 0) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Told below, as a negative number is.
    }
    throw new BadLineException(file, line, "'" + cell + "' is no number from 0 up");
  }

  private interface LineReader {
    void read(int number, String line);
  }

  private static void eachLine(Path file, LineReader reader) {
    if (!Files.isRegularFile(file)) {
      throw new OutlookException(file, "not found");
    }
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          reader.read(number, line);
        }
      }
    } catch (IOException e) {
      throw new OutlookException(file, String.valueOf(e.getMessage()));
    }
  }
}
