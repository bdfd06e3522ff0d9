package io.dragoman.reader.actors;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Actor.Identity;
import io.dragoman.model.EventType;
import io.dragoman.model.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ActorResolverTest {
  @ParameterizedTest(name = "{1} in \"{0}\" is {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway sends a frigate to the gulf.|Norway|NOR GOV",
        "The Kremlin rejects the offer.|The Kremlin|RUS GOV",
        "The UN condemns the shelling.|The UN|IGO IGO",
        "Hamas fires rockets at Ashkelon.|Hamas|PSE REB",
        "Turkish drones strike a convoy near Tel Rifaat.|Turkish|TUR MIL",
        "Turkish negotiators leave the table.|Turkish|TUR GOV",
        "US and British warplanes bomb a depot.|US|USA MIL",
        "Kenyan soldiers cross the border.|Kenyan soldiers|KEN MIL",
        "Riot police clear the square in Nairobi.|Riot police|KEN COP",
        "Villagers in northern Mali flee the fighting.|Villagers|MLI CVL",
        "Senior Hamas commanders meet in Doha.|Senior Hamas commanders|PSE REB",
        "The leader of the Kenyan opposition is arrested.|The leader of the Kenyan opposition|KEN OPP",
        "Forces loyal to the government of Mali retreat.|government of Mali|MLI GOV",
        "The Senate of Kenya opens an inquiry.|Senate of Kenya|KEN LEG",
        "Brazilian lawmakers vote on the bill.|Brazilian lawmakers|BRA LEG",
        "A court in Oslo convicts the smugglers.|A court in Oslo|NOR JUD",
        "Portuguese journalists protest in Lisbon.|Portuguese journalists|PRT MED",
        "Polish farmers' unions call a strike.|Polish farmers' unions|POL LAB",
        "UN envoys arrive in Sanaa.|UN envoys|IGO IGO",
        "In Milwaukee, protesters block a bridge.|protesters|USA CVL",
        "Police in Wauwatosa use tear gas.|Police|USA COP",
      })
  void namesAndNounsTellTheCode(String sentence, String words, String code) {
    assertThat(Reading.of(sentence).code(words)).isEqualTo(code);
  }

  @ParameterizedTest(name = "{1} in \"{0}\" is {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Danish Foreign Minister Ole Brandt visits Cairo.|Ole Brandt|DNK GOV",
        "Chile's finance minister, Rosa Paredes, resigns.|Rosa Paredes|CHL GOV",
        "Henk Visser, the Dutch ambassador, leaves Caracas.|Henk Visser|NLD GOV",
        "Hamas spokesman Yusuf Barakat denies the report.|Yusuf Barakat|PSE REB",
        "Kenyan activists Jane Otieno and Peter Kamau are freed.|Peter Kamau|KEN OPP",
        "Police in Lima arrest Ignacio Ugarte.|Ignacio Ugarte|PER CRM",
      })
  void personsAreCodedByTheirIntroduction(String sentence, String words, String code) {
    assertThat(Reading.of(sentence).code(words)).isEqualTo(code);
  }

  @Test
  void aSurnameTakesTheIntroductionOfAnEarlierSentence() {
    Reading reading =
        Reading.of("Brandt rejects the plan.")
            .after("Danish Foreign Minister Ole Brandt visits Cairo.", "He stays for two days.");

    assertThat(reading.code("Brandt")).isEqualTo("DNK GOV");
  }

  @Test
  void anInternationalBodyBelongsToNoCountryNamedBesideIt() {
    Reading reading = Reading.of("International monitors in Nairobi, Kenya, publish a report.");

    assertThat(reading.code("International monitors")).isEqualTo("IGO IGO");
  }

  @Test
  void theBackerOfAForceIsNotItsCountry() {
    String sentence = "Turkish-backed fighters enter Kobani in Syria.";

    assertThat(Reading.of(sentence).code("Turkish-backed fighters")).isEqualTo("SYR REB");
    assertThat(Reading.of("Pro-Iran militias in Iraq fire rockets.").code("Pro-Iran militias"))
        .isEqualTo("IRQ REB");
  }

  @Test
  void theCountryAnEnvoyIsSentToIsNotTheEnvoys() {
    assertThat(Reading.of("Romania recalls its ambassador to Kenya.").code("ambassador to Kenya"))
        .isEqualTo("ROU GOV");
  }

  @Test
  void bareNounsTakeTheCountryOfTheSentenceThenTheTitleThenEarlierText() {
    String sentence = "The government rejects the demand.";

    assertThat(Reading.of("In Chad, the government rejects the demand.").code("the government"))
        .isEqualTo("TCD GOV");
    assertThat(Reading.of(sentence).titled("Protests in Peru").code("The government"))
        .isEqualTo("PER GOV");
    assertThat(Reading.of(sentence).after("Unrest spreads in Togo.").code("The government"))
        .isEqualTo("TGO GOV");
    assertThat(Reading.of(sentence).code("The government")).isEqualTo("--- GOV");
  }

  @Test
  void townsThatOnlyTheGazetteerKnowsTellTheCountry() {
    assertThat(Reading.of("Police in Gorakhpur disperse a crowd.").code("Police"))
        .isEqualTo("IND COP");
  }

  @Test
  void pronounsStandForTheLastFittingActor() {
    assertThat(Reading.of("Iran says it shot down a drone.").code("it")).isEqualTo("IRN GOV");
    assertThat(Reading.of("It claims the attack.").after("Boko Haram raids a village.").code("It"))
        .isEqualTo("NGA REB");
  }

  @Test
  void theGroupIsTheLastGroupNamed() {
    Reading reading = Reading.of("Israel strikes Hezbollah after the group fires rockets.");

    assertThat(reading.actor("the group").identity()).map(Identity::id).contains("group:hezbollah");
  }

  @Test
  void aParliamentOrPartyIsNotItsNamesakeAbroad() {
    Reading peru = Reading.of("In Peru, Congress removes the president.");
    assertThat(peru.actor("Congress").identity()).isEmpty();
    Reading states = Reading.of("Congress passes the aid bill.");
    assertThat(states.actor("Congress").identity())
        .hasValueSatisfying(who -> assertThat(who.name()).isEqualTo("United States Congress"));
  }

  @Test
  void namesThatManyCountriesShareFollowTheSentence() {
    assertThat(Reading.of("In Peru, Congress removes the president.").code("Congress"))
        .isEqualTo("PER LEG");
    assertThat(Reading.of("Congress passes the aid bill.").code("Congress")).isEqualTo("USA LEG");
  }

  @Test
  void aSuspectIsToldFromAVictim() {
    Reading killed = Reading.of("A man is killed in Trondheim.");
    Reading arrested = Reading.of("Norwegian police arrest a man.");

    assertThat(killed.in(EventType.ASSAULT, Deed.Part.TARGET).code("A man")).isEqualTo("NOR CVL");
    assertThat(arrested.in(EventType.COERCE, Deed.Part.TARGET).code("a man")).isEqualTo("NOR CRM");
  }

  @Test
  void theHintDecidesOnlyWhereTheRulesAreUnsure() {
    Reading unknown = Reading.of("Peru expels Ignacio Ugarte.").hinting(Sector.MED);
    Reading known = Reading.of("Peru deploys soldiers.").hinting(Sector.MED);

    assertThat(unknown.code("Ignacio Ugarte")).isEqualTo("PER MED");
    assertThat(known.code("soldiers")).isEqualTo("PER MIL");
  }

  @Test
  void bodiesWithoutACountryGetNone() {
    String sentence = "Unknown gunmen attack a convoy.";

    assertThat(Reading.of(sentence).code("Unknown gunmen")).startsWith("---");
  }

  @Test
  void anEmbassyBelongsToTheCountryThatSentIt() {
    assertThat(
            Reading.of("Protesters burn flags outside the Australian embassy in Jakarta.")
                .code("the Australian embassy"))
        .isEqualTo("AUS GOV");
    assertThat(Reading.of("A bomb hits the US embassy in Baghdad.").code("US embassy"))
        .isEqualTo("USA GOV");
  }

  @Test
  void aNicknameBetweenTwoNamesIsNoCountry() {
    assertThat(Reading.of("Peru arrests John \"Jordan\" Lewis.").code("John \"Jordan\" Lewis"))
        .startsWith("PER");
  }

  @Test
  void whatNothingTellsIsUnknown() {
    assertThat(Reading.of("They left at dawn.").hinting(Sector.UNK).code("They"))
        .isEqualTo("--- UNK");
  }

  @Test
  void everyAnswerNamesItsRow() {
    assertThat(Reading.of("Kenyan soldiers leave.").actor("Kenyan soldiers").reason())
        .contains("states.tsv:")
        .contains("sectors.tsv:");
  }

  @Test
  void aGovernmentIsTheCountryAsAnActor() {
    assertThat(
            Reading.of("The Kenyan government resigns.").actor("The Kenyan government").identity())
        .contains(new Identity("KEN", "Kenya"));
  }
}
