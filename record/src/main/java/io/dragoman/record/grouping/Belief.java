package io.dragoman.record.grouping;

import io.dragoman.model.Certainty;
import io.dragoman.model.Mention;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * How far reports taken together are believed.
 *
 * <p>Each independent origin errs on its own, so the chance that all who say it happened are wrong
 * is the product of the chances that each is:
 *
 * <pre>  yes = 1 - product over origins of (1 - w)</pre>
 *
 * with w what the report's degree is worth (fact 0.9, likely 0.6, possible 0.3); an origin counts
 * once, by its strongest report. Denials are taken the same way with w = 0.3, for who denies is
 * often a party to it. Both taken as evidence for and against with even odds before:
 *
 * <pre>  belief = yes (1 - no) / (yes (1 - no) + no (1 - yes))</pre>
 *
 * From 0.85 on it is a fact, from 0.5 on likely, below possible; negated where the denials
 * outweigh. So one report keeps its degree; two outlets that say "reportedly" are likely, three a
 * fact; an allegation that is denied stays possible until a second origin denies it. What nobody
 * says happened or did not stays planned or asked, as more origins say. The support is the same
 * with each w times the reader's confidence: one report, however sure, leaves room for error.
 *
 * @param certainty the degree
 * @param support 0 to 1; 0 where nobody says that it happened
 */
record Belief(Certainty certainty, double support) {
  private static final double FACT = 0.9;
  private static final double LIKELY = 0.6;
  private static final double POSSIBLE = 0.3;
  private static final double DENIED = 0.3;
  private static final double SURE = 0.85;
  private static final double EVEN = 0.5;

  static Belief of(List<Report> reports) {
    double yes = together(reports, false, mention -> 1.0);
    double no = together(reports, true, mention -> 1.0);
    double read =
        belief(
            together(reports, false, Mention::confidence),
            together(reports, true, Mention::confidence));
    return new Belief(degree(reports, yes, no), read);
  }

  private static double belief(double yes, double no) {
    return yes == 0 ? 0 : yes * (1 - no) / (yes * (1 - no) + no * (1 - yes));
  }

  /** How likely it is that one of the origins that say it, or deny it, is right. */
  private static double together(
      List<Report> reports, boolean denied, ToDoubleFunction<Mention> trust) {
    Map<String, Double> strongest = new TreeMap<>();
    for (Report report : reports) {
      Mention mention = report.mention();
      if ((mention.certainty() == Certainty.NEGATED) == denied) {
        double worth = trust.applyAsDouble(mention) * worth(mention.certainty());
        strongest.merge(report.origin(), worth, Math::max);
      }
    }
    double wrong = 1;
    for (double worth : strongest.values()) {
      wrong *= 1 - worth;
    }
    return 1 - wrong;
  }

  private static double worth(Certainty certainty) {
    return switch (certainty) {
      case FACT -> FACT;
      case LIKELY -> LIKELY;
      case POSSIBLE -> POSSIBLE;
      case NEGATED -> DENIED;
      case FUTURE, ASKED -> 0;
    };
  }

  private static Certainty degree(List<Report> reports, double yes, double no) {
    double belief = belief(yes, no);
    if (yes == 0 && no == 0) {
      boolean planned = origins(reports, Certainty.FUTURE) >= origins(reports, Certainty.ASKED);
      return planned ? Certainty.FUTURE : Certainty.ASKED;
    } else if (no > 0 && belief < EVEN) {
      return Certainty.NEGATED;
    }
    double shown = Math.min(yes, belief);
    return shown >= SURE ? Certainty.FACT : shown >= EVEN ? Certainty.LIKELY : Certainty.POSSIBLE;
  }

  private static long origins(List<Report> reports, Certainty certainty) {
    return reports.stream()
        .filter(report -> report.mention().certainty() == certainty)
        .map(Report::origin)
        .distinct()
        .count();
  }
}
