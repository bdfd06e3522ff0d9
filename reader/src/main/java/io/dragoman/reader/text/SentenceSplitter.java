package io.dragoman.reader.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cuts English prose into sentences. A sentence ends at a full stop, question or exclamation mark
 * (with closing quotes and brackets) before a space and a word that can open a sentence, unless the
 * stop belongs to an abbreviation or an initial; and at the end of every paragraph.
 */
public final class SentenceSplitter {
  private static final Pattern PARAGRAPH_END = Pattern.compile("\\s*\\n[ \\t\\r]*\\n\\s*|\\z");
  private static final Pattern STOP =
      Pattern.compile("[.!?\u2026]+[\"\u201D\u2019')\\]]*(?:\\[\\d+\\])*(?=\\s)");
  private static final Pattern OPENING =
      Pattern.compile("\\s+[\"\u201C\u2018'(\\[\u2013\u2014-]*(\\S)");

  /** Abbreviations that are always followed by more of the sentence. */
  private static final Set<String> TITLES =
      words(
          "mr mrs ms dr prof gen lt col sgt maj capt cmdr adm brig sen rep gov pres amb rev hon fr"
              + " st sts mt ft vs no nos fig e.g i.e cf approx ca ave gens cols sens reps govs"
              + " messrs ayat insp supt det cpl pvt pte sec min maj.gen lt.gen lt.col");

  /** Abbreviations that may close a sentence: then an opening word must follow. */
  private static final Set<String> MAYBE =
      words(
          "u.s u.n u.k u.s.a e.u u.a.e d.c l.a inc ltd co corp bros jr sr etc al a.m p.m jan feb mar"
              + " apr jun jul aug sep sept oct nov dec calif fla ga va pa tex mass conn wash p.l.c"
              + " dept est gov't");

  private static final Set<String> OPENERS =
      words(
          "the a an in on at by for from with after before but and he she it they we i this that"
              + " these those there his her its their as while when since although however"
              + " meanwhile according some many most several one two three both all such if to"
              + " under during despite following officials police authorities president another"
              + " no not what who why how our my your you earlier later last more other each"
              + " russia china iran israel turkey ukraine syria iraq");

  private SentenceSplitter() {}

  private static Set<String> words(String list) {
    return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
  }

  /** Cuts a text; the sentences come in text order and do not overlap. */
  public static List<Sentence> split(String text) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher end = PARAGRAPH_END.matcher(text);
    int begin = 0;
    int paragraph = 0;
    while (begin < text.length() && end.find()) {
      int before = sentences.size();
      paragraph(text, begin, end.start(), paragraph, sentences);
      if (sentences.size() > before) {
        paragraph++;
      }
      begin = end.end();
    }
    return sentences;
  }

  private static void paragraph(
      String text, int begin, int end, int paragraph, List<Sentence> out) {
    Matcher stop = STOP.matcher(text).region(begin, end);
    int from = begin;
    while (stop.find()) {
      if (ends(text, stop.start(), stop.end(), end)) {
        add(text, from, stop.end(), paragraph, out);
        from = stop.end();
      }
    }
    add(text, from, end, paragraph, out);
  }

  private static void add(String text, int begin, int end, int paragraph, List<Sentence> out) {
    int from = begin;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      out.add(new Sentence(text.substring(from, to), from, paragraph));
    }
  }

  private static boolean ends(String text, int stop, int behind, int limit) {
    Matcher opening = OPENING.matcher(text).region(behind, limit);
    if (!opening.lookingAt()) {
      return false;
    }
    int next = text.codePointAt(opening.start(1));
    if (Character.isLowerCase(next)) {
      return false;
    }
    if (text.charAt(stop) != '.' || behind - stop > 1) {
      return true;
    }
    String word = wordBefore(text, stop);
    if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (TITLES.contains(lower)) {
      return lower.equals("no") && Character.isUpperCase(next);
    }
    if (MAYBE.contains(lower) || lower.matches("([a-z]\\.)+[a-z]")) {
      return OPENERS.contains(wordAt(text, opening.start(1), limit));
    }
    return true;
  }

  private static String wordBefore(String text, int stop) {
    int begin = stop;
    while (begin > 0 && isWordPart(text.charAt(begin - 1))) {
      begin--;
    }
    return text.substring(begin, stop);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '\'';
  }

  private static String wordAt(String text, int begin, int limit) {
    int end = begin;
    while (end < limit && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(begin, end).toLowerCase(Locale.ROOT);
  }
}
