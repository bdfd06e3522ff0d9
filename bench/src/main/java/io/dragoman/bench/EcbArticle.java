package io.dragoman.bench;

import io.dragoman.model.Document;
import io.dragoman.record.grouping.Words;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * An article of ECB+ (Cybulska and Vossen, "Using a sledgehammer to crack a nut?", LREC 2014), cut
 * to the sentences whose annotation was checked.
 *
 * @param topic number of the topic
 * @param half "ecb" or "ecbplus": two different incidents of one kind
 * @param document the sentences, each a paragraph
 * @param gold the event mentions in them
 */
record EcbArticle(int topic, String half, Document document, List<GoldMention> gold) {
  /**
   * A mention of an event.
   *
   * @param begin offset of the first character, in code points
   * @param end offset behind the last
   * @param event what all mentions of one event share
   * @param lemma the stem of the head: the last of its words that carries meaning
   */
  record GoldMention(int begin, int end, String event, String lemma) {}

  private static final String CLOSING = ".,;:!?%)]}";

  /**
   * Reads the articles of some topics.
   *
   * @param folder folder of the archive and of the list of checked sentences
   */
  static List<EcbArticle> read(Path folder, int first, int last) {
    Map<String, Set<Integer>> checked =
        checked(folder.resolve("ECBplus_coreference_sentences.csv"));
    List<EcbArticle> articles = new ArrayList<>();
    TarFiles.read(folder.resolve("ecbplus-topics-1-35.tar.gz"), name -> name.endsWith(".xml"))
        .forEach(
            (name, xml) -> {
              String id = name.substring(name.lastIndexOf('/') + 1, name.length() - 4);
              int topic = Integer.parseInt(id.substring(0, id.indexOf('_')));
              if (checked.containsKey(id) && topic >= first && topic <= last) {
                articles.add(article(id, topic, xml, checked.get(id)));
              }
            });
    return articles;
  }

  private static Map<String, Set<Integer>> checked(Path file) {
    Map<String, Set<Integer>> checked = new HashMap<>();
    try (Stream<String> lines = Files.lines(MissingDataException.found(file))) {
      lines
          .skip(1)
          .map(line -> line.split(","))
          .forEach(
              cells ->
                  checked
                      .computeIfAbsent(cells[0] + "_" + cells[1], id -> new HashSet<>())
                      .add(Integer.parseInt(cells[2].strip())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return checked;
  }

  private static EcbArticle article(String id, int topic, String xml, Set<Integer> sentences) {
    Element root = parse(id, xml);
    Map<String, int[]> places = new HashMap<>();
    String text = text(root, sentences, places);
    Document document =
        new Document(
            id,
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en",
            List.of(),
            id);
    String half = id.endsWith("plus") ? "ecbplus" : "ecb";
    return new EcbArticle(topic, half, document, gold(id, root, text, places));
  }

  /** Joins the tokens of the wanted sentences and notes where each stands. */
  private static String text(Element root, Set<Integer> sentences, Map<String, int[]> places) {
    StringBuilder text = new StringBuilder();
    int length = 0;
    int sentence = -1;
    boolean tight = true;
    for (Element token : elements(root, "token")) {
      int number = Integer.parseInt(token.getAttribute("sentence"));
      if (!sentences.contains(number)) {
        continue;
      }
      String word = word(token.getTextContent());
      boolean fresh = number != sentence;
      String gap = length == 0 ? "" : fresh ? "\n\n" : tight || closes(word) ? "" : " ";
      text.append(gap).append(word);
      int begin = length + gap.length();
      length = begin + word.codePointCount(0, word.length());
      places.put(token.getAttribute("t_id"), new int[] {begin, length});
      tight = word.equals("(") || word.equals("$") || word.equals("[");
      sentence = number;
    }
    return text.toString();
  }

  private static String word(String token) {
    return token.equals("``") || token.equals("''") ? "\"" : token.equals("`") ? "'" : token;
  }

  private static boolean closes(String word) {
    return CLOSING.contains(word)
        || word.equals("n't")
        || (word.length() > 1 && word.startsWith("'"));
  }

  private static List<GoldMention> gold(
      String id, Element root, String text, Map<String, int[]> places) {
    Map<String, String> events = events(id, root);
    List<GoldMention> gold = new ArrayList<>();
    Element markables = elements(root, "Markables").get(0);
    NodeList children = markables.getElementsByTagName("*");
    for (int i = 0; i < children.getLength(); i++) {
      Element mention = (Element) children.item(i);
      if (!mention.getTagName().contains("ACTION_")) {
        continue;
      }
      List<int[]> tokens =
          elements(mention, "token_anchor").stream()
              .map(anchor -> Optional.ofNullable(places.get(anchor.getAttribute("t_id"))))
              .flatMap(Optional::stream)
              .toList();
      if (tokens.isEmpty()) {
        continue;
      }
      int begin = tokens.stream().mapToInt(place -> place[0]).min().orElseThrow();
      int end = tokens.stream().mapToInt(place -> place[1]).max().orElseThrow();
      String number = mention.getAttribute("m_id");
      String event = events.getOrDefault(number, id + "/" + number);
      gold.add(new GoldMention(begin, end, event, lemma(text, tokens)));
    }
    return gold;
  }

  private static String lemma(String text, List<int[]> tokens) {
    StringBuilder words = new StringBuilder("x");
    for (int[] token : tokens) {
      int from = text.offsetByCodePoints(0, token[0]);
      words.append(' ').append(text, from, text.offsetByCodePoints(0, token[1]));
    }
    List<Words.Word> stems = Words.of(words.toString());
    return stems.get(stems.size() - 1).stem();
  }

  /** The event of each mention that shares one with others. */
  private static Map<String, String> events(String id, Element root) {
    Map<String, String> events = new HashMap<>();
    for (String kind : List.of("CROSS_DOC_COREF", "INTRA_DOC_COREF")) {
      for (Element relation : elements(root, kind)) {
        String note = relation.getAttribute("note");
        String event = note.isEmpty() ? id + "/r" + relation.getAttribute("r_id") : note;
        elements(relation, "source").forEach(s -> events.put(s.getAttribute("m_id"), event));
      }
    }
    return events;
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static Element parse(String id, String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException(id + ": " + e.getMessage(), e);
    }
  }
}
