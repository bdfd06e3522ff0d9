package io.dragoman.ingest;

import java.io.IOException;

/** Reads the articles of files of one kind. Implementations are stateless. */
interface ArticleReader {

  /**
   * Reads every article of a file.
   *
   * @param content the bytes, of which there is at least one
   * @param beside what a description beside the file says; it wins over the file
   * @param maker takes the articles
   * @throws IOException where the system does not give the bytes
   * @throws RefusedException where the file as a whole cannot be read
   */
  void read(Content content, Metadata beside, DocumentMaker maker) throws IOException;
}
