/**
 * Files, folders and standard input become {@linkplain io.dragoman.model.Document documents}, or a
 * reason why not.
 *
 * <p>Start at {@link io.dragoman.ingest.Ingest}: it takes what a person typed and hands one {@link
 * io.dragoman.ingest.Result} after another to a consumer, in a stable order: either an article that
 * was read or one line that says which file (and where in it) could not be read and why. A bad file
 * never stops the others.
 *
 * <p>Articles that a program fetched go through {@link io.dragoman.ingest.WebReader}; feeds and
 * watched folders have packages of their own.
 *
 * <h2>What is read</h2>
 *
 * <ul>
 *   <li>Plain text: UTF-8, or UTF-16 with a byte order mark. Hard-wrapped lines are joined into
 *       paragraphs. A short first line followed by an empty one is the title; lines {@code Title:},
 *       {@code Date:}, {@code Source:}, {@code Author:}, {@code URL:} at the top are understood.
 *       Text of any length is read in flat memory: beyond {@link
 *       io.dragoman.ingest.Limits#partCharacters()} it becomes several documents whose ids end in
 *       {@code #part=1}, {@code #part=2} and so on.
 *   <li>Markdown: front matter is understood, markup, code blocks and tables are dropped.
 *   <li>HTML: the main text, title, author, day, outlet and address; boilerplate is dropped.
 *   <li>PDF with a text layer: running heads, page numbers and hyphens at line ends are dropped.
 *       The creation date of a PDF is that of the file, not of the article, and is never used.
 *   <li>JSONL (one object a line) and JSON (an object, or a list of them): {@code id, published,
 *       title, text, url, outlet, author, sources}, of which only {@code text} must be there.
 *   <li>Web archives (WARC): the pages in them that are HTML, text or PDF and were served with
 *       status 200; all other records are passed over. The date of a record is when it was fetched,
 *       and is never used.
 *   <li>{@code .gz} of all these.
 * </ul>
 *
 * <p>A file {@code X.json} without a text of its own beside {@code X.txt} (or {@code X.pdf} and so
 * on) describes that article and wins over what the article says about itself.
 *
 * <h2>The day</h2>
 *
 * <p>It is taken from, in this order: the description beside the file; the file's own front matter,
 * header lines, fields or meta tags; a dateline that holds a full date ("TRIPOLI, 20 May 2020
 * (Agency) -"); {@link io.dragoman.ingest.IngestOptions#published()}. A day that cannot be
 * understood or lies in the future refuses the article, since every date in it would be wrong.
 *
 * <h2>The id</h2>
 *
 * <p>An article without an id of its own gets {@code sha256:} and the first 16 hexadecimal digits
 * of the SHA-256 of its title, day and clean text: the same article twice is the same document.
 */
@NullMarked
package io.dragoman.ingest;

import org.jspecify.annotations.NullMarked;
