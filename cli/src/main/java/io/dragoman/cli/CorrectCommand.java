package io.dragoman.cli;

import io.dragoman.model.Correction;
import io.dragoman.record.EventRecord;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code dragoman correct}. */
@Command(
    name = "correct",
    mixinStandardHelpOptions = true,
    description = {
      "Sets a field of an event; the machine's own value stays readable.",
      "type, mode, certainty by their codes; source and target as codes or names with codes,"
          + " separated by ';' (\"RUS MIL; Wagner Group=RUS REB\"); place by its name; date as"
          + " YYYY-MM-DD, YYYY-MM, YYYY or A/B; deaths as a number; event=false where it is none;"
          + " 'none' empties a field."
    })
final class CorrectCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RecordOption record = new RecordOption();
  @Mixin private ChangeOptions change = new ChangeOptions();

  @Parameters(paramLabel = "EVENT", description = "id of the event, or its beginning")
  private String event = "";

  @Option(
      names = "--field",
      paramLabel = "FIELD",
      required = true,
      description = "${COMPLETION-CANDIDATES}")
  private Correction.Field field = Correction.Field.EVENT;

  @Option(names = "--to", paramLabel = "VALUE", required = true, description = "the new value")
  private String value = "";

  @Override
  public Integer call() {
    try (EventRecord events = EventRecord.open(record.place())) {
      ChangeOptions.tell(events.correct(event, field, value, change.author(), change.why()), spec);
    }
    return ExitCode.OK;
  }
}
