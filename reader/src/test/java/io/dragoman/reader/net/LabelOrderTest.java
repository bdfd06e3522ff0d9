package io.dragoman.reader.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Certainty;
import io.dragoman.model.EventType;
import io.dragoman.model.Mode;
import io.dragoman.model.Sector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The model's outputs are known by position: the training code must count as the enums do. */
final class LabelOrderTest {

  private static List<String> labels(String name) throws IOException {
    String code = Files.readString(Path.of("training", "data.py"));
    Matcher list =
        Pattern.compile("^" + name + " = \\[(.*?)]", Pattern.MULTILINE | Pattern.DOTALL)
            .matcher(code);
    assertThat(list.find()).as(name + " in training/data.py").isTrue();
    return Pattern.compile("\"([^\"]+)\"")
        .matcher(list.group(1))
        .results()
        .map(m -> m.group(1))
        .toList();
  }

  @Test
  void theTrainingCodeCountsLabelsAsTheCodeTablesDo() throws IOException {
    assertThat(labels("TYPES"))
        .isEqualTo(Arrays.stream(EventType.values()).map(Enum::name).toList());
    assertThat(labels("MODES").subList(1, labels("MODES").size()))
        .isEqualTo(Arrays.stream(Mode.values()).map(Mode::code).toList());
    assertThat(labels("CERTAINTIES"))
        .isEqualTo(Arrays.stream(Certainty.values()).map(Certainty::code).toList());
    assertThat(labels("SECTORS"))
        .isEqualTo(Arrays.stream(Sector.values()).map(Enum::name).toList());
    assertThat(labels("ROLES")).hasSameSizeAs(Role.values());
  }
}
