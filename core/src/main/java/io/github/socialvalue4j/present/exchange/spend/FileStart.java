package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.calculate.spend.file.FileCodes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The beginning of a file: whether it is text, in which encoding, and its first bytes. */
final class FileStart {
  private static final int HEAD = 1 << 18;

  private final byte[] head;
  private final InputStream rest;
  private final Charset charset;
  private final String encoding;

  private FileStart(byte[] head, InputStream rest, Charset charset, String encoding) {
    this.head = head;
    this.rest = rest;
    this.charset = charset;
    this.encoding = encoding;
  }

  /** The first bytes, without a byte order mark, in an encoding over ASCII. */
  byte[] head() {
    return head;
  }

  /** The encoding of what is read here. */
  Charset charset() {
    return charset;
  }

  /** The encoding of the file, as people call it. */
  String encoding() {
    return encoding;
  }

  /** What a file begins with that is no text. */
  private enum Magic {
    ZIP("a workbook (.xlsx, .ods) or another archive", "PK\u0003\u0004"),
    OLE("an old workbook (.xls)", "\u00D0\u00CF\u0011\u00E0"),
    PDF("a PDF", "%PDF"),
    GZIP("compressed by gzip", "\u001F\u008B\b");

    private final String what;
    private final String bytes;

    Magic(String what, String bytes) {
      this.what = what;
      this.bytes = bytes;
    }

    boolean begins(byte[] head) {
      return head.length >= bytes.length()
          && bytes.equals(new String(head, 0, bytes.length(), StandardCharsets.ISO_8859_1));
    }
  }

  /** All of it, from the first byte. */
  InputStream all() {
    return new SequenceInputStream(new ByteArrayInputStream(head), rest);
  }

  /** Looks at the beginning; throws {@link Refusal} if the file is no text. */
  static FileStart of(InputStream in, Optional<Charset> wanted, ProblemPath path)
      throws IOException {
    byte[] head = in.readNBytes(HEAD);
    if (head.length == 0) {
      throw refusal(
          FileCodes.EMPTY, path, "The file is empty.", "Give it a header and at least one row.");
    }
    for (Magic magic : Magic.values()) {
      if (magic.begins(head)) {
        throw binary(path, "The file is no text but " + magic.what + ".");
      }
    }
    Optional<Charset> wide = wide(head);
    if (wide.isPresent()) {
      InputStream all = new SequenceInputStream(new ByteArrayInputStream(head), in);
      InputStream narrow = new Narrowed(new InputStreamReader(all, wide.get()));
      return new FileStart(
          withoutMark(narrow.readNBytes(HEAD)), narrow, StandardCharsets.UTF_8, "UTF-16");
    }
    for (int i = 0; i < head.length; i++) {
      if (head[i] == 0) {
        throw binary(path, "The file is no text: byte " + i + " is NUL.");
      }
    }
    byte[] text = withoutMark(head);
    if (wanted.isPresent()) {
      return new FileStart(text, in, wanted.get(), wanted.get().name());
    }
    return isMostlyUtf8(text)
        ? new FileStart(text, in, StandardCharsets.UTF_8, "UTF-8")
        : new FileStart(text, in, Bytes.WINDOWS, "windows-1252");
  }

  private static Refusal binary(ProblemPath path, String sentence) {
    return refusal(
        FileCodes.BINARY, path, sentence, "Save the sheet as CSV in UTF-8 and read that.");
  }

  private static Refusal refusal(
      ProblemCode code, ProblemPath path, String sentence, String remedy) {
    return new Refusal(Problem.error(code, path, sentence, remedy));
  }

  private static byte[] withoutMark(byte[] head) {
    boolean hasMark =
        head.length >= 3
            && (head[0] & 0xFF) == 0xEF
            && (head[1] & 0xFF) == 0xBB
            && (head[2] & 0xFF) == 0xBF;
    return hasMark ? Arrays.copyOfRange(head, 3, head.length) : head;
  }

  private static Optional<Charset> wide(byte[] head) {
    if (head.length >= 2) {
      int mark = ((head[0] & 0xFF) << 8) | (head[1] & 0xFF);
      if (mark == 0xFEFF || mark == 0xFFFE) {
        return Optional.of(StandardCharsets.UTF_16);
      }
    }
    // Without its mark, English text in UTF-16 has a NUL in every second byte.
    int pairs = Math.min(head.length / 2, 32);
    int first = 0;
    int second = 0;
    for (int i = 0; i < pairs; i++) {
      first += head[2 * i] == 0 ? 1 : 0;
      second += head[2 * i + 1] == 0 ? 1 : 0;
    }
    if (pairs > 0 && (first == pairs) != (second == pairs)) {
      return Optional.of(first == pairs ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }
    return Optional.empty();
  }

  /** Whether more lines with a byte beyond ASCII are UTF-8 than are not. */
  private static boolean isMostlyUtf8(byte[] head) {
    int good = 0;
    int bad = 0;
    int from = 0;
    boolean isPlain = true;
    for (int i = 0; i < head.length; i++) {
      if (head[i] == '\n' || head[i] == '\r') {
        if (!isPlain) {
          if (Bytes.isUtf8(head, from, i)) {
            good++;
          } else {
            bad++;
          }
        }
        from = i + 1;
        isPlain = true;
      } else if (head[i] < 0) {
        isPlain = false;
      }
    }
    return good >= bad;
  }

  /** Characters as UTF-8. */
  private static final class Narrowed extends InputStream {
    private final Reader reader;
    private final char[] characters = new char[8192];
    private byte[] bytes = new byte[0];
    private int at;
    private int pending = -1;

    Narrowed(Reader reader) {
      this.reader = reader;
    }

    @Override
    public int read() throws IOException {
      return at < bytes.length || more() ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      if (at >= bytes.length && !more()) {
        return -1;
      }
      int count = Math.min(length, bytes.length - at);
      System.arraycopy(bytes, at, into, offset, count);
      at += count;
      return count;
    }

    private boolean more() throws IOException {
      int from = 0;
      if (pending >= 0) {
        characters[0] = (char) pending;
        pending = -1;
        from = 1;
      }
      int read = reader.read(characters, from, characters.length - from);
      int count = from + Math.max(read, 0);
      if (count == 0) {
        return false;
      }
      // Half a pair waits for its other half.
      if (read > 0 && count > 1 && Character.isHighSurrogate(characters[count - 1])) {
        count--;
        pending = characters[count];
      }
      bytes = new String(characters, 0, count).getBytes(StandardCharsets.UTF_8);
      at = 0;
      return true;
    }
  }
}
