package io.dragoman.record.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.EventType;
import io.dragoman.model.Mention;
import io.dragoman.model.Mode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PolecatImportTest {
  private static final String HEADER = String.join("\t", new Polecat().columns());
  private static final Map<String, String> EVENT =
      Map.ofEntries(
          Map.entry("Event ID", "ACQ-1-2-ASSAULT"),
          Map.entry("Event Date", "2020-05-18"),
          Map.entry("Event Type", "ASSAULT"),
          Map.entry("Event Mode", "aerial"),
          Map.entry("Intensity", "-9.5"),
          Map.entry("Quad Code", "MATERIAL CONFLICT"),
          Map.entry("Contexts", "military; territory"),
          Map.entry("Actor Name", "Turkey; Government of National Accord"),
          Map.entry("Actor Country", "TUR; LBY"),
          Map.entry("Actor COW", "640; 620"),
          Map.entry("Primary Actor Sector", "MIL; GOV"),
          Map.entry("Actor Sectors", "MIL; GOV"),
          Map.entry("Recipient Name", "Khalifa Haftar"),
          Map.entry("Recipient COW", "620"),
          Map.entry("Recipient Sectors", "REB; MIL"),
          Map.entry("Wikipedia Recipient ID", "Khalifa_Haftar"),
          Map.entry("Placename", "Al Watiya"),
          Map.entry("Country", "LBY"),
          Map.entry("Latitude", "32.4"),
          Map.entry("Longitude", "11.9"),
          Map.entry("GeoNames ID", "2210247"),
          Map.entry("Feature Type", "PPL"),
          Map.entry("Source", "Example Daily"),
          Map.entry("Publication Date", "2020-05-19"),
          Map.entry("Language", "Spanish"));

  @TempDir private Path folder;

  private static String row(String... changes) {
    Map<String, String> cells = new HashMap<>(EVENT);
    for (int i = 0; i < changes.length; i += 2) {
      cells.put(changes[i], changes[i + 1]);
    }
    return Imported.row(new Polecat().columns(), "\t", "None", cells) + "\n";
  }

  private Imported read(String text) throws IOException {
    return Imported.text(ImportFormat.POLECAT, folder, text);
  }

  @Test
  void aRowIsTakenWithNoneAsNothingAndListsDivided() throws IOException {
    Imported imported = read(HEADER + "\n" + row());
    Outcome.Taken taken = imported.taken().get(0);
    Mention mention = taken.mention();
    assertThat(taken.mended()).isEmpty();
    assertThat(taken.document().published()).contains(LocalDate.of(2020, 5, 19));
    assertThat(taken.document().language()).isEqualTo("es");
    assertThat(taken.document().outlet()).contains("Example Daily");
    assertThat(mention.mode()).contains(Mode.AERIAL);
    assertThat(Imported.actors(mention.sources()))
        .containsExactly("Turkey = TUR MIL", "Government of National Accord = LBY GOV");
    assertThat(Imported.actors(mention.targets())).containsExactly("Khalifa Haftar = LBY REB");
    assertThat(mention.targets().get(0).key()).isEqualTo("wikipedia:Khalifa_Haftar");
    assertThat(Imported.place(mention)).isEqualTo("Al Watiya: geonames:2210247, LBY, CITY");
    assertThat(Imported.isWordForWord(taken)).isTrue();
    assertThat(read(HEADER + "\n" + row("Recipient Name", "None")).mention().targets()).isEmpty();
  }

  @Test
  void aStrayHeaderWithOtherNamesIsNoEventWhereverItStands() throws IOException {
    String stray = HEADER.toLowerCase(Locale.ROOT).replace(" ", ".") + "\n";
    Imported imported = read(stray + HEADER + "\n" + row() + stray + HEADER + "\n" + row());
    assertThat(imported.taken()).hasSize(2);
    assertThat(imported.refused()).isEmpty();
    assertThat(imported.leftOut())
        .satisfiesExactly(
            top -> assertThat(top).endsWith("file:1: before the header"),
            between -> assertThat(between).endsWith("file:4: a header"),
            again -> assertThat(again).endsWith("file:5: a header"));
  }

  @Test
  void trailingTabsAreDropped() throws IOException {
    Imported imported = read(HEADER + "\t\n" + row().strip() + "\t\t\n");
    assertThat(imported.refused()).isEmpty();
    assertThat(imported.mended()).containsExactly("empty cells behind the last column");
  }

  @Test
  void intensityHasAnotherNameInSomeFiles() throws IOException {
    Imported imported = read(HEADER.replace("\tIntensity\t", "\tEvent Intensity\t") + "\n" + row());
    assertThat(imported.taken()).hasSize(1);
  }

  @Test
  void columnsOfOtherNamesAreFoundByTheirPlace() throws IOException {
    Imported imported =
        read(HEADER.replace("Event Date", "Date").replace("Source", "Outlet") + "\n" + row());
    assertThat(imported.mention().when().date()).contains("2020-05-18");
    assertThat(imported.taken().get(0).document().outlet()).contains("Example Daily");
  }

  @Test
  void aModeOfNoTypeIsLeftEmptyAndAnUnknownTypeRefused() throws IOException {
    Imported imported =
        read(
            HEADER
                + "\n"
                + row("Event Mode", "flying")
                + row("Event Type", "CRIME9")
                + row("Event Type", "DEMAND", "Event Mode", "None"));
    assertThat(imported.mended()).containsExactly("no mode of its type: left empty");
    assertThat(imported.refused())
        .singleElement()
        .asString()
        .endsWith("file:3, Event Type: no type of PLOVER ('CRIME9')");
    assertThat(imported.taken().get(1).mention().type()).isEqualTo(EventType.REQUEST);
  }
}
