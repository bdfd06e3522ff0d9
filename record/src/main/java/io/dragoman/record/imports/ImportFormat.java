package io.dragoman.record.imports;

import io.dragoman.model.UnknownCodeException;
import java.util.Locale;

/** The layouts of files that can be imported. */
public enum ImportFormat {
  /** GDELT 1.0 events, 58 columns, or 57 before 2013. */
  GDELT1("events of GDELT 1.0 (58 columns, or 57)", "The GDELT Project"),
  /** GDELT 2.0 events, 61 columns. */
  GDELT2("events of GDELT 2.0 (61 columns)", "The GDELT Project"),
  /** GDELT 2.0 mentions, 16 columns, with the events that they mention. */
  GDELT2_MENTIONS(
      "mentions of GDELT 2.0 (16 columns) with the files of the events that they mention",
      "The GDELT Project"),
  /** ICEWS, 20 columns. */
  ICEWS("coded event data of ICEWS (20 columns)", "ICEWS"),
  /** POLECAT, 40 columns. */
  POLECAT("events of POLECAT (40 columns)", "POLECAT"),
  /** UCDP GED, 49 columns. */
  UCDP_GED("georeferenced events of UCDP (CSV)", "UCDP GED"),
  /** Files laid out as ACLED's codebook says, 31 columns. */
  ACLED("a file of your own in ACLED's layout (CSV, 31 columns)", "ACLED");

  private final String meaning;
  private final String author;

  ImportFormat(String meaning, String author) {
    this.meaning = meaning;
    this.author = author;
  }

  /** Returns the name in commands, e.g. "gdelt2-mentions". */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns what such a file holds, in a few words. */
  public String meaning() {
    return meaning;
  }

  /** Returns who made the rows, where the file does not say whom to credit. */
  public String author() {
    return author;
  }

  /** Returns what stands for the reader's version in articles and mentions, "import:gdelt1". */
  public String reader() {
    return "import:" + code();
  }

  /**
   * Returns the format of a name.
   *
   * @param code as {@link #code()} gives it, in any case
   * @throws UnknownCodeException if there is none
   */
  public static ImportFormat of(String code) {
    for (ImportFormat format : values()) {
      if (format.code().equalsIgnoreCase(code)) {
        return format;
      }
    }
    throw new UnknownCodeException("import format", code);
  }

  @Override
  public String toString() {
    return code();
  }
}
