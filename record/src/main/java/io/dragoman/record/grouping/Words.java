package io.dragoman.record.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a text that carry meaning, each as a stem: inflection is taken off. */
public final class Words {
  /** Words of grammar, and those of reporting, that say nothing about what happened. */
  private static final Set<String> EMPTY =
      Set.of(
          ("a an the and or but nor of in on at to from by for with without into onto over under"
                  + " after before during since until against between among about as than that"
                  + " this these those it its he his him she her they their them we our us i my"
                  + " you your who whom whose which what when where while why how is are was were"
                  + " be been being am has have had having do does did done will would shall should"
                  + " can could may might must not no so such also more most other some any all"
                  + " both each if then there here out up down off again very just only own same"
                  + " too s t said say says saying according told tell reported report reports"
                  + " reportedly one near")
              .split(" "));

  private static final Map<String, String> IRREGULAR = irregular();

  private Words() {}

  /**
   * A word of a text.
   *
   * @param stem the word in lower case without inflection
   * @param isName whether it begins with a capital inside a sentence, or is a number
   */
  public record Word(String stem, boolean isName) {}

  /**
   * Returns the words of a text in order, words of grammar left out.
   *
   * @param text any text
   */
  public static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    boolean first = true;
    int begin = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean in = i < text.length() && isPart(text, i);
      if (in && begin < 0) {
        begin = i;
      } else if (!in && begin >= 0) {
        String word = text.substring(begin, i);
        String lower = word.toLowerCase(Locale.ROOT);
        if (!EMPTY.contains(lower)) {
          boolean capital = Character.isUpperCase(word.charAt(0)) && !first;
          words.add(new Word(stem(lower), capital || Character.isDigit(word.charAt(0))));
        }
        first = false;
        begin = -1;
      }
    }
    return words;
  }

  private static boolean isPart(String text, int i) {
    char c = text.charAt(i);
    boolean between =
        i > 0
            && i + 1 < text.length()
            && Character.isDigit(text.charAt(i - 1))
            && Character.isDigit(text.charAt(i + 1));
    return Character.isLetterOrDigit(c) || ((c == ',' || c == '.') && between);
  }

  /**
   * Takes the inflection off an English word: plural, past, participle, by their endings (after
   * Harman, "How Effective Is Suffixing?", 1991) and by a table of irregular verbs.
   *
   * @param word in lower case
   */
  public static String stem(String word) {
    String regular = IRREGULAR.get(word);
    if (regular != null) {
      return regular;
    }
    String stem = word;
    if (ends(stem, "ies", 5)) {
      return cut(stem, 3) + "y";
    } else if (ends(stem, "sses", 5)
        || ends(stem, "shes", 5)
        || ends(stem, "ches", 5)
        || ends(stem, "xes", 4)) {
      return cut(stem, 2);
    } else if (ends(stem, "s", 4) && !stem.endsWith("ss") && !stem.endsWith("us")) {
      stem = cut(stem, 1);
    } else if (ends(stem, "ied", 5)) {
      return cut(stem, 3) + "y";
    } else if (ends(stem, "ed", 5) && hasVowel(cut(stem, 2))) {
      stem = single(cut(stem, 2));
    } else if (ends(stem, "ing", 6) && hasVowel(cut(stem, 3))) {
      stem = single(cut(stem, 3));
    }
    return ends(stem, "e", 4) ? cut(stem, 1) : stem;
  }

  private static boolean ends(String word, String end, int least) {
    return word.length() >= least && word.endsWith(end);
  }

  private static String cut(String word, int count) {
    return word.substring(0, word.length() - count);
  }

  private static boolean hasVowel(String word) {
    return word.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
  }

  /** Takes one of two equal letters off, as in "stopp". */
  private static String single(String word) {
    int n = word.length();
    boolean isDouble = n > 3 && word.charAt(n - 1) == word.charAt(n - 2);
    return isDouble && "lsz".indexOf(word.charAt(n - 1)) < 0 ? cut(word, 1) : word;
  }

  private static Map<String, String> irregular() {
    String table =
        "shot=shoot shootings=shoot struck=strik stricken=strik fought=fight fell=fall fallen=fall"
            + " fled=flee took=tak taken=tak began=begin begun=begin met=meet held=hold won=win"
            + " led=lead left=leav sent=send broke=break broken=break gave=giv given=giv"
            + " withdrew=withdraw withdrawn=withdraw overthrew=overthrow overthrown=overthrow"
            + " drove=driv driven=driv came=com went=go gone=go made=mak rose=ris risen=ris"
            + " lost=los blew=blow blown=blow brought=bring sought=seek became=becom ran=run"
            + " grew=grow grown=grow threw=throw thrown=throw overran=overrun stole=steal"
            + " stolen=steal sank=sink sunk=sink bought=buy sold=sell spoke=speak spoken=speak"
            + " thought=think found=find kept=keep built=build lit=light burnt=burn dealt=deal"
            + " felt=feel sworn=swear swore=swear torn=tear stood=stand caught=catch taught=teach"
            + " wrote=writ written=writ saw=see seen=see knew=know known=know chose=choos"
            + " chosen=choos froze=freez frozen=freez laid=lay paid=pay men=man women=woman"
            + " children=child people=people police=polic died=die dies=die dying=die tying=tie"
            + " two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12"
            + " dozen=12 hundred=100";
    return Arrays.stream(table.split(" "))
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }
}
