package io.dragoman.record.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.SleepingLockWrapper;

/**
 * Sentences by their words, in a folder of Lucene's. Each has a number; what is added is there when
 * it is committed, with a note of up to where that is. Whoever finds it broken deletes it and adds
 * all anew. Not safe for use by several threads; several processes wait for each other.
 */
public final class SentenceIndex implements AutoCloseable {
  private static final String NUMBER = "number";
  private static final String NOTE = "note";
  private static final long WAIT_MILLIS = 600_000;
  private static final double MEMORY_MB = 32;
  private static final Words WORDS = new Words();

  /** Held, since the system forgets the level of a logger that nobody holds. */
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  static {
    // It warns that the JVM was started without a module that searches for vectors would be faster
    // with.
    VECTORS.setLevel(Level.SEVERE);
  }

  private final FSDirectory directory;
  private Optional<DirectoryReader> reader = Optional.empty();

  /**
   * Opens the index of a folder, or one that is to be made there.
   *
   * @param folder the folder
   */
  public SentenceIndex(Path folder) throws IOException {
    directory = FSDirectory.open(folder);
  }

  /**
   * Returns up to where sentences are in it, as {@link Addition#commit} was told; empty if none.
   */
  public Optional<String> note() throws IOException {
    refresh();
    if (reader.isEmpty()) {
      return Optional.empty();
    }
    return Optional.ofNullable(reader.get().getIndexCommit().getUserData().get(NOTE));
  }

  private void refresh() throws IOException {
    try {
      if (reader.isEmpty()) {
        reader = Optional.of(DirectoryReader.open(directory));
        return;
      }
      DirectoryReader old = reader.get();
      DirectoryReader changed = DirectoryReader.openIfChanged(old);
      if (changed != null) {
        reader = Optional.of(changed);
        old.close();
      }
    } catch (IndexNotFoundException e) {
      forget();
    }
  }

  private void forget() throws IOException {
    if (reader.isPresent()) {
      reader.get().close();
      reader = Optional.empty();
    }
  }

  /** Deletes all, whatever state it is in. */
  public void delete() throws IOException {
    forget();
    try (Stream<Path> files = Files.list(directory.getDirectory())) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** Begins to add sentences; waits for another process that does. */
  public Addition add() throws IOException {
    return new Addition(
        new IndexWriter(
            new SleepingLockWrapper(directory, WAIT_MILLIS),
            new IndexWriterConfig(WORDS).setRAMBufferSizeMB(MEMORY_MB).setCommitOnClose(false)));
  }

  /** Sentences on their way into the index. What is not committed when it is closed is gone. */
  public static final class Addition implements AutoCloseable {
    private final IndexWriter writer;

    private Addition(IndexWriter writer) {
      this.writer = writer;
    }

    /**
     * Adds a sentence.
     *
     * @param number its number
     * @param sentence its words
     */
    public void sentence(long number, String sentence) throws IOException {
      Document document = new Document();
      document.add(new NumericDocValuesField(NUMBER, number));
      document.add(
          new Field(Words.STEMS, sentence, type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS)));
      document.add(new Field(Words.EXACT, sentence, type(IndexOptions.DOCS)));
      writer.addDocument(document);
    }

    private static FieldType type(IndexOptions options) {
      FieldType type = new FieldType();
      type.setTokenized(true);
      type.setOmitNorms(true);
      type.setIndexOptions(options);
      return type;
    }

    /** Takes out all sentences, those committed before among them. */
    public void clear() throws IOException {
      writer.deleteAll();
    }

    /**
     * Writes all that was added to disk.
     *
     * @param note up to where that is
     */
    public void commit(String note) throws IOException {
      writer.setLiveCommitData(Map.of(NOTE, note).entrySet());
      writer.commit();
    }

    @Override
    public void close() throws IOException {
      writer.rollback();
    }
  }

  /**
   * Returns the numbers of the sentences that fulfil a query, in rising order.
   *
   * @param query the query
   */
  public long[] find(TextQuery query) throws IOException {
    refresh();
    if (reader.isEmpty()) {
      return new long[0];
    }
    return new IndexSearcher(reader.get()).search(lucene(query), Numbers.of(NUMBER));
  }

  private static Query lucene(TextQuery query) throws IOException {
    return switch (query) {
      case TextQuery.Phrase phrase -> phrase(phrase.words());
      case TextQuery.Prefix prefix -> new PrefixQuery(new Term(Words.EXACT, prefix.beginning()));
      case TextQuery.All all -> all(all.parts());
      case TextQuery.Any any -> {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        for (TextQuery part : any.parts()) {
          builder.add(lucene(part), Occur.SHOULD);
        }
        yield builder.build();
      }
      case TextQuery.Not not -> all(List.of(not));
    };
  }

  private static Query all(List<TextQuery> parts) throws IOException {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    builder.add(new MatchAllDocsQuery(), Occur.FILTER);
    for (TextQuery part : parts) {
      if (part instanceof TextQuery.Not not) {
        builder.add(lucene(not.part()), Occur.MUST_NOT);
      } else {
        builder.add(lucene(part), Occur.FILTER);
      }
    }
    return builder.build();
  }

  private static Query phrase(List<String> words) throws IOException {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    try (TokenStream stems = WORDS.tokenStream(Words.STEMS, String.join(" ", words))) {
      CharTermAttribute stem = stems.addAttribute(CharTermAttribute.class);
      stems.reset();
      while (stems.incrementToken()) {
        phrase.add(new Term(Words.STEMS, stem.toString()));
      }
      stems.end();
    }
    return phrase.build();
  }

  @Override
  public void close() throws IOException {
    forget();
    directory.close();
  }
}
