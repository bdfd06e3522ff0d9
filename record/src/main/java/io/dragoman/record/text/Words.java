package io.dragoman.record.text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.util.CharTokenizer;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Cuts a sentence into words: letters and digits, in lower case, and by the field as stems. */
final class Words extends Analyzer {
  /** The field whose words are stems. */
  static final String STEMS = "stems";

  /** The field whose words are as they stand. */
  static final String EXACT = "exact";

  Words() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  /** Whether a code point is part of a word. */
  static boolean isPart(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = CharTokenizer.fromTokenCharPredicate(Words::isPart);
    TokenStream lower = new LowerCaseFilter(words);
    return new TokenStreamComponents(
        words, field.equals(STEMS) ? new SnowballFilter(lower, new EnglishStemmer()) : lower);
  }

  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return new LowerCaseFilter(in);
  }
}
