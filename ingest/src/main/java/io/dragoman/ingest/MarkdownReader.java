package io.dragoman.ingest;

import java.io.IOException;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** Reads Markdown with or without front matter. */
final class MarkdownReader implements ArticleReader {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  @Override
  public void read(Content content, Metadata beside, DocumentMaker maker) throws IOException {
    byte[] bytes =
        content.bytes(maker.limits().pageBytes(), "; as .txt it can be read at any length");
    Bom bom = Bom.of(bytes);
    String advice = bom.present() ? "" : "; save the file as UTF-8";
    String text = DecodedReader.decode(bytes, bom.charset(), bom.length(), advice);
    FrontMatter front = FrontMatter.of(text);
    MarkdownText body = body(front.body());
    Metadata known = beside.or(front.metadata());
    maker.article(known.orTitle(body.title()), Paragraph.list(body.paragraphs()), "");
  }

  private static MarkdownText body(String markdown) {
    try {
      Node root = PARSER.parse(markdown);
      MarkdownText body = new MarkdownText();
      root.accept(body);
      return body;
    } catch (StackOverflowError e) {
      throw new RefusedException("Markdown nested too deeply", e);
    }
  }
}
