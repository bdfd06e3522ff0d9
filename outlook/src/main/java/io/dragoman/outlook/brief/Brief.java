package io.dragoman.outlook.brief;

import io.dragoman.outlook.deeds.Intensity;
import java.util.List;

/**
 * A situation brief: what the record tells of a war in some months, with its evidence.
 *
 * @param title what it is about
 * @param subtitle the days, the query and the state of the record
 * @param sections its parts in order
 * @param notes the evidence, numbered from 1 in the order in which it is called upon
 */
public record Brief(String title, String subtitle, List<Section> sections, List<Note> notes) {
  /** Copies the lists. */
  public Brief {
    sections = List.copyOf(sections);
    notes = List.copyOf(notes);
  }

  /**
   * A part.
   *
   * @param title its heading
   * @param blocks what it holds
   */
  public record Section(String title, List<Block> blocks) {
    /** Copies the list. */
    public Section {
      blocks = List.copyOf(blocks);
    }
  }

  /** A piece of a part. */
  public sealed interface Block {}

  /**
   * A text.
   *
   * @param text the words
   * @param notes numbers of the evidence
   */
  public record Line(String text, List<Integer> notes) implements Block {
    /** Copies the list. */
    public Line {
      notes = List.copyOf(notes);
    }
  }

  /**
   * A table.
   *
   * @param header names of the columns
   * @param rows the rows, each as long as the header
   */
  public record Table(List<String> header, List<List<Line>> rows) implements Block {
    /** Copies the lists. */
    public Table {
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * Conflict and cooperation by month, with the turns marked.
   *
   * @param caption what is shown
   * @param months the months in order
   * @param marks the turns
   */
  public record Chart(String caption, List<Intensity> months, List<Mark> marks) implements Block {
    /** Copies the lists. */
    public Chart {
      months = List.copyOf(months);
      marks = List.copyOf(marks);
    }
  }

  /**
   * A turn in a chart.
   *
   * @param month index of its month
   * @param label what is written beside it
   */
  public record Mark(int month, String label) {}

  /**
   * A piece of evidence.
   *
   * @param number from 1
   * @param sentence the sentence of the report
   * @param source outlet or outlets, day and id of the article
   * @param event id of the event
   */
  public record Note(int number, String sentence, String source, String event) {}
}
