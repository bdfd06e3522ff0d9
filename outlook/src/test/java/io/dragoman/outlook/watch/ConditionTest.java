package io.dragoman.outlook.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ASSAULT TUR->LBY probability > 0.3           | ASSAULT TUR->LBY probability > 0.3 within 30d
          assault tur -> lby probability>0.30          | ASSAULT TUR->LBY probability > 0.3 within 30d
          Material_Conflict SYR REB->SYR probability >= 0.5 within 60d | material-conflict SYR REB->SYR probability >= 0.5 within 60d
          cooperation group:hamas->ISR probability < 1 | cooperation group:hamas->ISR probability < 1 within 30d
          LBY conflict intensity > 12                  | LBY conflict intensity > 12
          TUR->LBY cooperation intensity > 2.50x usual | TUR->LBY cooperation intensity > 2.5x usual
          LBY turning point                            | LBY turning point
          ARM, aze turning point Ceasefire             | ARM,AZE turning point ceasefire
          events country=LBY type=ASSAULT > 5 in 7d    | events country=LBY type=ASSAULT > 5 in 7d
          events type=assault,coerce quad="material conflict" | events type=ASSAULT,COERCE quad=4 > 0 in 7d
          events dyad=TUR->LBY place="Ain Zara" in 14d | events dyad=TUR->LBY place="Ain Zara" > 0 in 14d
          events                                       | events > 0 in 7d
          """)
  void isReadAndWrittenInFull(String text, String full) {
    assertThat(Condition.of(text)).hasToString(full);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ASSAULT TUR->TUX probability > 0.3      | 14 | 'TUX' is no country's code
          ASSAULT Turkey->LBY probability > 0.3   |  9 | write TUR
          ASSAULT TUR LBY probability > 0.3       |  9 | 'LBY' is no sector
          SING TUR->LBY probability > 0.3         |  1 | 'SING' is no outcome
          ASSAULT ->LBY probability > 0.3         |  9 | needs a party
          ASSAULT TUR->LBY probability 0.3        | 30 | needs a comparison
          ASSAULT TUR->LBY probability > 30       | 32 | between 0 and 1
          ASSAULT TUR->LBY probability > 0.3 soon | 36 | 'soon' is too much
          ASSAULT TUR->LBY probability > 0.3 within 400d | 43 | 1d to 365d
          ASSAULT TUR->LBY probability >          | 31 | needs a number
          LBY intensity > 12                      |  5 | conflict, cooperation
          LBY conflict intensity > a lot          | 26 | 'a' is no number
          LBY conflict intensity > 2x             | 28 | needs 'usual'
          LBY turning                             | 12 | needs 'point'
          LBY turning point sideways              | 19 | offensive, escalation
          LBY,LBY turning point                   |  5 | named twice
          events since=2020 > 1                   |  8 | 'since' is not a filter
          events type=WAR                         | 13 | 'WAR' is no event type
          events type=ASSAULT > 1.5               | 23 | whole
          events text="no end                     | 13 | not closed
          LBY                                     |  1 | is none of
          """)
  void isRefusedWithPlaceAndReason(String text, int at, String reason) {
    assertThatThrownBy(() -> Condition.of(text))
        .isInstanceOfSatisfying(
            WatchSyntaxException.class, e -> assertThat(e.at()).as(e.getMessage()).isEqualTo(at))
        .hasMessageContaining(text.strip())
        .hasMessageContaining(reason);
  }
}
