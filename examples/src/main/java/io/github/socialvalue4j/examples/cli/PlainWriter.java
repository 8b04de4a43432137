package io.github.socialvalue4j.examples.cli;

import io.github.socialvalue4j.examples.file.PlainText;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Lets through what a terminal shows and nothing that it obeys: control characters, halves of
 * characters and marks that turn the direction of text are written as their numbers, so that what a
 * file is called or holds can neither hide nor forge a line. Line feeds and tabs pass.
 */
final class PlainWriter extends FilterWriter {
  private char half;

  PlainWriter(Writer out) {
    super(out);
  }

  /** A text as this writer writes it. */
  static String plain(String text) {
    return PlainText.of(text);
  }

  @Override
  public void write(int c) throws IOException {
    write(String.valueOf((char) c), 0, 1);
  }

  @Override
  public void write(char[] text, int start, int length) throws IOException {
    write(new String(text, start, length), 0, length);
  }

  @Override
  public void write(String text, int start, int length) throws IOException {
    String part = text.substring(start, start + length);
    if (half != 0) {
      part = half + part;
      half = 0;
    }
    // The other half may come with the next call.
    if (!part.isEmpty() && Character.isHighSurrogate(part.charAt(part.length() - 1))) {
      half = part.charAt(part.length() - 1);
      part = part.substring(0, part.length() - 1);
    }
    out.write(plain(part));
  }

  @Override
  public void close() throws IOException {
    if (half != 0) {
      out.write(PlainText.number(half));
      half = 0;
    }
    super.close();
  }
}
