package io.dragoman.ingest;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;

/**
 * Gathers the paragraphs of a Markdown tree without its markup. Code blocks, tables and images are
 * left out; the first heading, where it is of level one and above all text, is the title.
 */
final class MarkdownText extends AbstractVisitor {
  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private String title = "";

  List<String> paragraphs() {
    return paragraphs;
  }

  /** Returns the title, empty where there is none. */
  String title() {
    return title;
  }

  @Override
  public void visit(org.commonmark.node.Paragraph paragraph) {
    visitChildren(paragraph);
    paragraphs.add(take());
  }

  @Override
  public void visit(Heading heading) {
    visitChildren(heading);
    String text = take();
    if (heading.getLevel() == 1 && title.isEmpty() && paragraphs.isEmpty()) {
      title = text;
    } else {
      paragraphs.add(text);
    }
  }

  @Override
  public void visit(HtmlBlock block) {
    paragraphs.add(Jsoup.parse(block.getLiteral()).text());
  }

  @Override
  public void visit(Text text) {
    words.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    words.append(code.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    int end = words.length();
    boolean hyphen =
        end > 1 && words.charAt(end - 1) == '-' && Character.isLetter(words.charAt(end - 2));
    words.append(hyphen ? "" : " ");
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    words.append(' ');
  }

  @Override
  public void visit(Image image) {}

  @Override
  public void visit(FencedCodeBlock block) {}

  @Override
  public void visit(IndentedCodeBlock block) {}

  @Override
  public void visit(CustomBlock table) {}

  private String take() {
    String text = words.toString();
    words.setLength(0);
    return text;
  }
}
