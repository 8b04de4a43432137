package io.github.socialvalue4j.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.socialvalue4j.present.exchange.Evaluated;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;

/**
 * Where a run of the program reads and writes. Everything is UTF-8 with plain line feeds, whatever
 * the machine's settings are, so that the same document gives the same bytes. Not {@code
 * PrintStream}: it hides that writing failed.
 */
public final class Streams {
  private final InputStream in;
  private final OutputStream out;
  private final PrintWriter err;

  /**
   * The streams of a run.
   *
   * @param in standard input
   * @param out standard output, for results alone
   * @param err standard error, for everything else
   */
  public Streams(InputStream in, OutputStream out, OutputStream err) {
    this.in = in;
    this.out = new BufferedOutputStream(out, 1 << 16);
    this.err = new PrintWriter(new PlainWriter(new OutputStreamWriter(err, UTF_8)), true);
  }

  /** Standard input. */
  InputStream in() {
    return in;
  }

  /** Standard error. */
  PrintWriter err() {
    return err;
  }

  /** Standard output, for a help text. */
  PrintWriter writer() {
    return new PrintWriter(out, true, UTF_8);
  }

  /**
   * Writes a text and ends its line. What a terminal would obey is written as its number, which in
   * the strings of a JSON document means the same.
   */
  void print(String message) {
    String text = PlainWriter.plain(message);
    try {
      out.write(text.getBytes(UTF_8));
      if (!text.endsWith("\n")) {
        out.write('\n');
      }
    } catch (IOException e) {
      throw new Unwritable(e);
    }
  }

  /** Writes a text that is UTF-8 already and ends its line; asks for no memory. */
  void print(byte[] text) {
    try {
      out.write(text);
      out.write('\n');
    } catch (IOException e) {
      throw new Unwritable(e);
    }
  }

  /** Writes an answer as it is made, however long it is. */
  void print(Evaluated answer) {
    try {
      answer.write(out);
    } catch (IOException e) {
      throw new Unwritable(e);
    }
  }

  /** Hands over what was written. */
  void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new Unwritable(e);
    }
  }

  /** Standard output takes nothing more. */
  static final class Unwritable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unwritable(IOException cause) {
      super(cause.getMessage(), cause);
    }

    /** Whether whoever was reading has gone, which is theirs to decide: {@code head} does it. */
    boolean isClosedPipe() {
      String message = String.valueOf(getMessage());
      return message.contains("Broken pipe") || message.contains("pipe is being closed");
    }
  }
}
