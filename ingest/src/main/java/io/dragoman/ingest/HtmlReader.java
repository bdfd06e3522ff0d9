package io.dragoman.ingest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reads the article of a web page in the encoding that its server named, else in the one that the
 * page declares, else in UTF-8.
 */
final class HtmlReader implements ArticleReader {
  private static final int DECLARATION_WITHIN = 4096;
  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)\\b[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?([\\w:.-]+)");

  private final Optional<Charset> served;

  /**
   * @param served encoding that the server named
   */
  HtmlReader(Optional<Charset> served) {
    this.served = served;
  }

  @Override
  public void read(Content content, Metadata beside, DocumentMaker maker) throws IOException {
    byte[] bytes = content.bytes(maker.limits().pageBytes(), "");
    Document page = Jsoup.parse(decode(bytes));
    Metadata found = HtmlMetadata.of(page);
    List<String> texts = HtmlArticle.paragraphs(page, found.title().orElse(""));
    if (texts.isEmpty()) {
      throw new RefusedException("no text found in this page");
    }
    maker.article(beside.or(found), Paragraph.list(texts), "");
  }

  private String decode(byte[] bytes) throws IOException {
    Bom bom = Bom.of(bytes);
    if (bom.present()) {
      return DecodedReader.decode(bytes, bom.charset(), bom.length(), "");
    }
    if (served.isPresent()) {
      String advice = ", the encoding that the server named";
      return DecodedReader.decode(bytes, served.get(), 0, advice);
    }
    int length = Math.min(bytes.length, DECLARATION_WITHIN);
    Matcher declared =
        DECLARATION.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    if (!declared.find()) {
      String advice = "; the page declares no encoding";
      return DecodedReader.decode(bytes, StandardCharsets.UTF_8, 0, advice);
    }
    String advice = ", the encoding that the page declares";
    return DecodedReader.decode(bytes, declared(declared.group(1)), 0, advice);
  }

  private static Charset declared(String name) {
    return charset(name)
        .orElseThrow(
            () -> new RefusedException("the page declares an unknown encoding, '" + name + "'"));
  }

  /**
   * Finds an encoding as browsers do: Latin-1 stands for windows-1252, UTF-16 without a mark for
   * UTF-8. Empty where nobody knows the name.
   */
  static Optional<Charset> charset(String name) {
    try {
      Charset charset = Charset.forName(name);
      if (charset.equals(StandardCharsets.ISO_8859_1)
          || charset.equals(StandardCharsets.US_ASCII)) {
        return Optional.of(Charset.forName("windows-1252"));
      }
      return Optional.of(charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset);
    } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
      return Optional.empty();
    }
  }
}
