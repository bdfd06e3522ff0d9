package io.dragoman.record.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dragoman.record.text.TextQuery.All;
import io.dragoman.record.text.TextQuery.Any;
import io.dragoman.record.text.TextQuery.Not;
import io.dragoman.record.text.TextQuery.Phrase;
import io.dragoman.record.text.TextQuery.Prefix;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextQueryTest {
  private static Phrase word(String word) {
    return new Phrase(List.of(word));
  }

  @Test
  void aBlankIsAnd() {
    All both = new All(List.of(word("drone"), word("strike")));

    assertThat(TextQuery.of(" Drone  STRIKE ")).isEqualTo(both);
    assertThat(TextQuery.of("drone AND strike")).isEqualTo(both);
  }

  @Test
  void andBindsCloserThanOr() {
    assertThat(TextQuery.of("a b OR c"))
        .isEqualTo(new Any(List.of(new All(List.of(word("a"), word("b"))), word("c"))));
    assertThat(TextQuery.of("a (b OR c)"))
        .isEqualTo(new All(List.of(word("a"), new Any(List.of(word("b"), word("c"))))));
  }

  @Test
  void aHyphenBeforeAWordIsNotAndOneInAWordPartsIt() {
    assertThat(TextQuery.of("-a")).isEqualTo(new Not(word("a")));
    assertThat(TextQuery.of("a NOT \"b c\""))
        .isEqualTo(new All(List.of(word("a"), new Not(new Phrase(List.of("b", "c"))))));
    assertThat(TextQuery.of("al-Hasakah")).isEqualTo(new Phrase(List.of("al", "hasakah")));
  }

  @Test
  void aStarMakesAPrefix() {
    assertThat(TextQuery.of("Bombard*")).isEqualTo(new Prefix("bombard"));
  }

  @Test
  void operatorsInSmallLettersAreWords() {
    assertThat(TextQuery.of("or")).isEqualTo(word("or"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\0',
      value = {
        "drone (strike; 7; the bracket is not closed",
        "drone) strike; 6; a bracket is closed that was not opened",
        "\"drone strike; 1; the quotation mark is not closed",
        "drone \"?!\"; 7; no words between the quotation marks",
        "drone OR; 9; a word is missing at the end",
        "OR drone; 1; a word is missing before 'OR'",
        "drone AND AND strike; 11; a word is missing before 'AND'",
        "(); 2; a word is missing before ')'",
        "drone %; 7; no letter or digit in '%'",
        "dr*ne; 3; '*' stands at the end of one word alone",
        "al-hasa*; 8; '*' stands at the end of one word alone",
      })
  void tellsWhereAQuestionGoesWrong(String typed, int character, String reason) {
    assertThatThrownBy(() -> TextQuery.of(typed))
        .isInstanceOf(TextQueryException.class)
        .hasMessage("text '" + typed + "', character " + character + ": " + reason);
  }

  @Test
  void refusesNothingAndBracketsWithoutEnd() {
    assertThatThrownBy(() -> TextQuery.of(" ")).hasMessageContaining("missing at the end");
    assertThatThrownBy(() -> TextQuery.of("")).hasMessageContaining("no words");
    assertThatThrownBy(() -> TextQuery.of("(".repeat(100_000) + "a"))
        .hasMessageContaining("character 51: more than 50 brackets in one another");
  }
}
