package io.dragoman.cli;

import io.dragoman.model.QuadClass;
import io.dragoman.outlook.alignment.Alignment;
import io.dragoman.outlook.alignment.Dealings;
import io.dragoman.outlook.alignment.Party;
import io.dragoman.outlook.deeds.Intensity;
import io.dragoman.record.EventRecord;
import io.dragoman.server.answers.DeedSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code dragoman dyad}. */
@Command(
    name = "dyad",
    mixinStandardHelpOptions = true,
    description =
        "How two countries or actors dealt with each other, in each month in which they did.")
final class DyadCommand implements Callable<Integer> {
  private static final List<String> HEADER =
      List.of(
          "month",
          "articles",
          "mentions",
          "events",
          "conflict",
          "cooperation",
          "verbal_coop",
          "material_coop",
          "verbal_conf",
          "material_conf",
          "alignment",
          "low",
          "high",
          "relation",
          "query");

  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RecordOption record = new RecordOption();
  @Mixin private FormatOption format = new FormatOption();
  @Mixin private PeriodOptions period = new PeriodOptions();

  @Parameters(index = "0", paramLabel = "WHO", description = "country, code, id or name")
  private String who = "";

  @Parameters(index = "1", paramLabel = "WHOM", description = "country, code, id or name")
  private String whom = "";

  DyadCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Party a = new Party(who);
    Party b = new Party(whom);
    List<List<String>> rows;
    try (EventRecord events = EventRecord.openToRead(record.place())) {
      DeedSource source = new DeedSource(events);
      rows =
          Dealings.between(a, b, source.deeds(who))
              .months(source.coverage(), period.period())
              .stream()
              .map(month -> row(month.intensity(), month.alignment()))
              .toList();
    }
    new Rows(HEADER, List.of(13, 14), rows)
        .print(format.format(), spec.commandLine().getOut(), surroundings.columns());
    return ExitCode.OK;
  }

  private List<String> row(Intensity month, Alignment alignment) {
    return List.of(
        month.month().toString(),
        Integer.toString(month.articles()),
        Integer.toString(month.mentions()),
        Integer.toString(month.events()),
        decimal(month.conflict()),
        decimal(month.cooperation()),
        quad(month, QuadClass.VERBAL_COOPERATION),
        quad(month, QuadClass.MATERIAL_COOPERATION),
        quad(month, QuadClass.VERBAL_CONFLICT),
        quad(month, QuadClass.MATERIAL_CONFLICT),
        decimal(alignment.value()),
        decimal(alignment.low()),
        decimal(alignment.high()),
        alignment.relation(),
        "events --actor "
            + who
            + " --actor "
            + whom
            + " --since "
            + month.month()
            + " --until "
            + month.month());
  }

  private static String quad(Intensity month, QuadClass quad) {
    return Integer.toString(month.quads().getOrDefault(quad, 0));
  }

  static String decimal(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
