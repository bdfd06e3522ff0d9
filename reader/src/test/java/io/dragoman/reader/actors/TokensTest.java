package io.dragoman.reader.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class TokensTest {
  private static List<String> keys(String text) {
    return Tokens.of(text).stream().map(Token::key).toList();
  }

  @Test
  void abbreviationsStayOneWord() {
    assertThat(keys("The U.S. army")).containsExactly("the", "us", "army");
  }

  @Test
  void possessivesAndHyphensAreMarked() {
    List<Token> tokens = Tokens.of("Iran's Turkish-backed rebels' camp");

    assertThat(tokens)
        .extracting(Token::possessive)
        .containsExactly(true, false, false, true, false);
    assertThat(tokens)
        .extracting(Token::isHyphenated)
        .containsExactly(false, false, true, false, false);
  }

  @Test
  void accentsAndForeignLettersAreEvenedOut() {
    assertThat(keys("Erdoğan Łukasz Højgaard")).containsExactly("erdogan", "lukasz", "hojgaard");
  }

  @Property
  void wordsAreSlicesOfTheTextFromLeftToRight(@ForAll String text) {
    int last = 0;
    for (Token token : Tokens.of(text)) {
      assertThat(token.begin()).isGreaterThanOrEqualTo(last);
      assertThat(token.end()).isGreaterThan(token.begin()).isLessThanOrEqualTo(text.length());
      last = token.end();
    }
  }

  @Property
  void keysAreInSmallLetters(@ForAll String text) {
    for (Token token : Tokens.of(text)) {
      assertThat(token.key()).isEqualTo(token.key().toLowerCase(Locale.ROOT));
    }
  }
}
