package io.dragoman.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** What the headers of a web server's answer say about its body. */
public final class WebHeaders {
  /** What {@link #unpacked} knows, as the value of a header Accept-Encoding. */
  public static final String CODINGS = "gzip, deflate, br";

  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?([\\w:.+-]+)");

  private WebHeaders() {}

  /**
   * Returns the bytes as they were before they were packed (RFC 9110, section 8.4.1; RFC 7932).
   * What is said to be packed by gzip and is not comes as it is: some archives keep pages unpacked
   * with their old headers.
   *
   * @param in the bytes
   * @param coding value of the header Content-Encoding, blank where there is none
   * @throws IOException where they are broken, or the coding is none that is {@link #CODINGS}
   */
  public static InputStream unpacked(InputStream in, String coding) throws IOException {
    return switch (coding.strip().toLowerCase(Locale.ROOT)) {
      case "", "identity", "none" -> in;
      case "gzip", "x-gzip" -> {
        BufferedInputStream start = new BufferedInputStream(in);
        yield first(start, 2) == 0x1F8B ? new GZIPInputStream(start) : start;
      }
      case "deflate" -> {
        // Meant is zlib's format (RFC 1950), but some servers send bare deflate (RFC 1951).
        BufferedInputStream start = new BufferedInputStream(in);
        int head = first(start, 2);
        boolean zlib = ((head >> 8) & 0x0F) == 8 && head % 31 == 0;
        yield new InflaterInputStream(start, new Inflater(!zlib));
      }
      case "br" -> new BrotliInputStream(in);
      default -> throw new IOException("packed by " + Excerpt.of(coding) + ", which is not read");
    };
  }

  /**
   * Returns the encoding that a header Content-Type names, as browsers understand it: Latin-1
   * stands for windows-1252. Empty where it names none that is known.
   *
   * @param contentType value of the header
   */
  public static Optional<Charset> charset(String contentType) {
    Matcher matcher = CHARSET.matcher(contentType);
    return matcher.find() ? HtmlReader.charset(matcher.group(1)) : Optional.empty();
  }

  /** Returns the first bytes as a number, 0 where there are fewer, and leaves them to be read. */
  private static int first(BufferedInputStream in, int bytes) throws IOException {
    in.mark(bytes);
    int number = 0;
    for (byte next : in.readNBytes(bytes)) {
      number = (number << 8) | (next & 0xFF);
    }
    in.reset();
    return number;
  }
}
