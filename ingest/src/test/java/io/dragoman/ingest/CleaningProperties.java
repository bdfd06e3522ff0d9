package io.dragoman.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class CleaningProperties {
  private static String clean(String text) {
    return TextParagraphs.of(text, 500).stream()
        .map(Paragraph::text)
        .collect(Collectors.joining("\n\n"));
  }

  @Property
  void cleaningTwiceChangesNothing(@ForAll("texts") String text) {
    String once = clean(text);
    assertThat(clean(once)).isEqualTo(once);
  }

  @Property
  void cleanTextIsNormalAndHoldsNothingInvisible(@ForAll("texts") String text) {
    String clean = clean(text);
    assertThat(Normalizer.isNormalized(clean, Normalizer.Form.NFC)).isTrue();
    assertThat(clean)
        .doesNotContain("  ", "\r", "\t", "\u00A0", "\u00AD", "\u200B", "\uFEFF", "\n\n\n");
    assertThat(clean.codePoints().filter(c -> Character.getType(c) == Character.SURROGATE))
        .isEmpty();
  }

  @Property
  void noLetterIsLost(@ForAll("texts") String text) {
    assertThat(letters(clean(text))).isEqualTo(letters(text));
  }

  /** Returns the letters of a text as the cleaning spells them. */
  private static List<String> letters(String text) {
    String spelled =
        Normalizer.normalize(
            text.codePoints()
                .mapToObj(
                    c ->
                        c >= 0xFB00 && c <= 0xFB06
                            ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                            : Character.toString(c))
                .collect(Collectors.joining()),
            Normalizer.Form.NFD);
    return spelled.codePoints().filter(Character::isLetter).mapToObj(Character::toString).toList();
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(300);
    Arbitrary<String> troublesome =
        Arbitraries.strings()
            .withChars(
                "ab .-\n\n\r\t\u00A0\u00AD\u200B\u200D\u0301\u0085\u2028\f\u0000\uFB01\uD83D\uDE00e\u1FEF\u212B")
            .ofMaxLength(700);
    Arbitrary<String> words =
        Arbitraries.of("the", "army", "took", "Arvel.", "UN-", "backed", "\n", "\n\n", "  -");
    Arbitrary<String> wrapped = words.list().ofMaxSize(200).map(list -> String.join(" ", list));
    return Arbitraries.oneOf(anything, troublesome, wrapped);
  }

  @Example
  void spellsOutWhatPrintersJoinAndDropsWhatNobodySees() {
    assertThat(
            Characters.clean(
                "\uFEFF of\uFB01ce\u00A0of the pre\u00ADmier\u200B \u0007 Nova\u0301k "))
        .isEqualTo("office of the premier Novák");
  }
}
