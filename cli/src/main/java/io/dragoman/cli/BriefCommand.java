package io.dragoman.cli;

import io.dragoman.outlook.brief.Brief;
import io.dragoman.outlook.brief.HtmlBrief;
import io.dragoman.outlook.brief.MarkdownBrief;
import io.dragoman.outlook.brief.PdfBrief;
import io.dragoman.record.EventRecord;
import io.dragoman.server.answers.DeedSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code dragoman brief}. */
@Command(
    name = "brief",
    mixinStandardHelpOptions = true,
    description = "Writes a situation brief of a war, with charts and the evidence.")
final class BriefCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RecordOption record = new RecordOption();
  @Mixin private PeriodOptions period = new PeriodOptions();

  @Option(
      names = "--country",
      required = true,
      split = ",",
      paramLabel = "CODE",
      converter = Country.class,
      description = "each country that the war is fought over, e.g. LBY or ARM,AZE")
  private Set<String> countries = new LinkedHashSet<>();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      defaultValue = "brief.html",
      description = "a file that ends in .html, .md or .pdf (default: ${DEFAULT-VALUE})")
  private Path out = Path.of("brief.html");

  @Override
  public Integer call() throws IOException {
    String name = out.toString().toLowerCase(Locale.ROOT);
    if (!name.matches(".*\\.(html|md|pdf)")) {
      throw new ParameterException(
          spec.commandLine(), "--out " + out + ": must end in .html, .md or .pdf");
    }
    Brief brief;
    try (EventRecord events = EventRecord.openToRead(record.place())) {
      brief = new DeedSource(events).brief(countries, period.period());
    }
    if (name.endsWith(".pdf")) {
      PdfBrief.write(brief, out);
    } else {
      Files.writeString(out, name.endsWith(".md") ? MarkdownBrief.of(brief) : HtmlBrief.of(brief));
    }
    spec.commandLine()
        .getErr()
        .println(Amount.of(brief.notes().size(), "piece") + " of evidence in " + out);
    return ExitCode.OK;
  }
}
