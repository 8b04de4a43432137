package io.github.socialvalue4j.present.exchange.spend;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The first lines of a file, as many as a header is looked for in, and some rows more. Of a line
 * that is longer than any that is kept, only the beginning is kept here too: enough that it is
 * still too long, so that nothing changes for who reads it, and the memory is bounded.
 */
final class FirstLines {
  /** The header is looked for in so many lines. */
  static final int MOST = 100;

  private static final int ROWS = 1 << 18;
  private static final int CHUNK = 1 << 16;

  private FirstLines() {}

  /** Reads them; what follows them is still in the stream. */
  static byte[] of(InputStream in) throws IOException {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    int lines = 0;
    long length = 0;
    int enough = ROWS;
    boolean isReturn = false;
    while (lines < MOST || kept.size() < enough) {
      int read = in.read(chunk, 0, chunk.length);
      if (read < 0) {
        break;
      }
      int from = 0;
      for (int i = 0; i < read; i++) {
        byte b = chunk[i];
        if (b != '\n' && b != '\r') {
          length++;
          if (length > ByteRows.LONGEST_LINE + 1L) {
            // What is too much is skipped in one go, up to the end of the line.
            kept.write(chunk, from, i - from);
            while (i < read && chunk[i] != '\n' && chunk[i] != '\r') {
              i++;
            }
            from = i;
            i--;
          }
          isReturn = false;
          continue;
        }
        length = 0;
        if (b == '\r' || !isReturn) {
          lines++;
          enough = lines == MOST ? Math.max(ROWS, kept.size() + i + ROWS) : enough;
        }
        isReturn = b == '\r';
      }
      kept.write(chunk, from, read - from);
    }
    return kept.toByteArray();
  }

  /** A line's text, without the separators of empty cells at its end. */
  static String withoutSeparators(String line) {
    int end = line.length();
    while (end > 0 && (Bytes.isBlank(line.charAt(end - 1)) || isSeparator(line.charAt(end - 1)))) {
      end--;
    }
    return Bytes.trimmed(line.substring(0, end));
  }

  private static boolean isSeparator(char c) {
    return c == ',' || c == ';' || c == '\t' || c == '|';
  }
}
