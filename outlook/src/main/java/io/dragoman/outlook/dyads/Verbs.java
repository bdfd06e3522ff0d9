package io.dragoman.outlook.dyads;

import io.dragoman.model.EventType;

/** Types of events as sentences. */
final class Verbs {
  private Verbs() {}

  /** Says that A did B something, e.g. "TUR threatens LBY". */
  static String said(String a, EventType type, String b) {
    return a
        + switch (type) {
          case AGREE -> " agrees with " + b;
          case CONSULT -> " talks with " + b;
          case SUPPORT -> " backs " + b + " in words";
          case CONCEDE -> " concedes something to " + b;
          case COOPERATE -> " works with " + b;
          case AID -> " helps " + b;
          case RETREAT -> " yields to " + b;
          case REQUEST -> " demands something of " + b;
          case ACCUSE -> " accuses " + b;
          case REJECT -> " refuses " + b + " something";
          case THREATEN -> " threatens " + b;
          case PROTEST -> " protests against " + b;
          case SANCTION -> " sanctions " + b;
          case MOBILIZE -> " mobilizes against " + b;
          case COERCE -> " coerces " + b;
          case ASSAULT -> " attacks " + b;
        };
  }
}
