package io.dragoman.outlook.fatalities;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * A panel as comma-separated text: a header of country names, the first cell empty, then a line a
 * month with its number or name and a number of deaths for each country; an empty cell is none.
 */
public final class PanelFile {
  private PanelFile() {}

  /**
   * Reads a panel.
   *
   * @param file the file, UTF-8
   * @param first the month of the first line
   * @throws PanelException if it cannot be read or a cell is no number of deaths
   */
  public static Panel read(Path file, YearMonth first) {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      String header = lines.readLine();
      if (header == null) {
        throw new PanelException(file, 1, "the file is empty");
      }
      List<String> names = cells(header);
      List<double[]> months = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          months.add(month(file, months.size() + 2, cells(line), names.size()));
        }
      }
      if (names.size() < 2 || months.isEmpty()) {
        throw new PanelException(file, 1, "no countries or no months");
      }
      return new Panel(first, names.subList(1, names.size()), turned(months));
    } catch (IOException e) {
      throw new PanelException(file, e);
    }
  }

  private static double[] month(Path file, int line, List<String> cells, int width) {
    if (cells.size() != width) {
      throw new PanelException(file, line, cells.size() + " cells, not " + width);
    }
    double[] deaths = new double[width - 1];
    for (int c = 1; c < width; c++) {
      String cell = cells.get(c).strip();
      try {
        deaths[c - 1] = cell.isEmpty() ? 0 : Math.rint(Double.parseDouble(cell));
      } catch (NumberFormatException e) {
        throw new PanelException(file, line, "column " + (c + 1) + " is no number: " + cell);
      }
      if (!(deaths[c - 1] >= 0)) {
        throw new PanelException(file, line, "column " + (c + 1) + " is below 0: " + cell);
      }
    }
    return deaths;
  }

  private static List<double[]> turned(List<double[]> months) {
    List<double[]> countries = new ArrayList<>();
    for (int c = 0; c < months.get(0).length; c++) {
      int country = c;
      countries.add(months.stream().mapToDouble(month -> month[country]).toArray());
    }
    return countries;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
