package io.dragoman.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.bench.Overlap.Stretch;
import io.dragoman.bench.ToponymArticle.Layout;
import io.dragoman.bench.ToponymArticle.Point;
import io.dragoman.bench.ToponymArticle.Toponym;
import io.dragoman.bench.ToponymScore.Found;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ToponymScoreTest {
  private static final Optional<Point> TRIPOLI = Optional.of(new Point(32.89, 13.19));
  private static final Optional<Point> ZAWIYA = Optional.of(new Point(32.75, 12.73));
  private static final Optional<Point> SIRTE = Optional.of(new Point(31.21, 16.59));

  private static Toponym marked(int begin, int end, Optional<Point> point) {
    return new Toponym(new Stretch(begin, end), "x", point);
  }

  private static Found found(int begin, int end, Optional<Point> point) {
    return new Found(new Stretch(begin, end), point);
  }

  @Test
  void aPlaceNearTheMarkIsPlacedAndAFarOneOnlyFound() {
    List<Toponym> gold = List.of(marked(0, 7, TRIPOLI), marked(10, 17, TRIPOLI));

    ToponymScore score = ToponymScore.of(List.of(found(0, 7, ZAWIYA), found(10, 17, SIRTE)), gold);

    assertThat(score.found()).isEqualTo(new Overlap(2, 2, 2));
    assertThat(score.placed()).isEqualTo(new Overlap(2, 2, 1));
  }

  @Test
  void otherWordsAreNoHitAndWhatIsNotOnTheMapIsNotPlaced() {
    List<Toponym> gold = List.of(marked(0, 7, TRIPOLI), marked(10, 17, TRIPOLI));

    ToponymScore score =
        ToponymScore.of(List.of(found(0, 12, TRIPOLI), found(10, 17, Optional.empty())), gold);

    assertThat(score.found()).isEqualTo(new Overlap(2, 2, 1));
    assertThat(score.placed()).isEqualTo(new Overlap(2, 2, 0));
  }

  @Test
  void marksWithoutAPointCountOnNeitherSide() {
    ToponymScore score =
        ToponymScore.of(List.of(found(0, 4, TRIPOLI)), List.of(marked(0, 11, Optional.empty())));

    assertThat(score.found()).isEqualTo(Overlap.NONE);
  }

  @Test
  void distancesAreThoseOfTheEarth() {
    assertThat(new Point(0, 0).kilometres(new Point(0, 90))).isBetween(10_000.0, 10_010.0);
    assertThat(new Point(10, 20).kilometres(new Point(10, 20))).isZero();
  }

  @Test
  void readsBothLayouts() throws IOException {
    String lgl =
        """
        <articles><article><title>Calm</title><text><![CDATA[Quiet in Sirte.]]></text><toponyms>
        <toponym><start>9</start><end>14</end><phrase>Sirte</phrase>
        <gaztag><name>Surt</name><lat>31.2</lat><lon>16.6</lon></gaztag></toponym>
        <toponym><start>0</start><end>5</end><phrase>Quiet</phrase></toponym>
        </toponyms></article></articles>
        """;
    String virus =
        """
        <articles><article><source>s</source><text>Quiet in Sirte.</text><locations>
        <location><name>Sirte</name><start>10</start><end>15</end><lat>31.2</lat><lon>16.6</lon>
        <page>p</page></location></locations></article></articles>
        """;

    ToponymArticle first = read(lgl, Layout.LGL);
    ToponymArticle second = read(virus, Layout.GEOVIRUS);

    Toponym sirte = new Toponym(new Stretch(9, 14), "Sirte", Optional.of(new Point(31.2, 16.6)));
    assertThat(first.title()).isEqualTo("Calm");
    assertThat(first.text()).isEqualTo("Quiet in Sirte.");
    assertThat(first.toponyms())
        .containsExactly(sirte, new Toponym(new Stretch(0, 5), "Quiet", Optional.empty()));
    assertThat(second.title()).isEmpty();
    assertThat(second.toponyms()).containsExactly(sirte);
  }

  private static ToponymArticle read(String xml, Layout layout) throws IOException {
    return ToponymArticle.read(
            new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), layout)
        .getFirst();
  }
}
