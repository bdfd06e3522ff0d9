package io.dragoman.outlook.forecast;

import java.util.Locale;

/** What a feature speaks of, and so a reason. */
enum Topic {
  RULES("what usually follows on what happened between the two"),
  SAME("the same happened before"),
  PAIR("the two have to do with each other"),
  BACK("the other did the same before"),
  TARGET("it is often done to this actor"),
  ACTIVE("the actor is active"),
  KIND("role and country of the actor"),
  PATH("what leads over third actors"),
  QUESTION("the actor asked about");

  private final String text;

  Topic(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /** The topic of a feature by its name; what ranks a candidate as a whole is of no topic. */
  static Topic of(String feature) {
    String topic = feature.substring(0, feature.indexOf(':'));
    return switch (topic) {
      case "choice", "place" -> QUESTION;
      default -> valueOf(topic.toUpperCase(Locale.ROOT));
    };
  }

  /** The topic of an input of the choice model. */
  static Topic ofInput(int input) {
    return input < 8
        ? SAME
        : input < 14
            ? PAIR
            : input == 14
                ? BACK
                : input < 18 ? TARGET : input < 20 ? ACTIVE : input < 25 ? KIND : QUESTION;
  }
}
