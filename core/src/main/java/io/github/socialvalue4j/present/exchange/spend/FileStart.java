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
  private static final int FIRST = 1 << 12;

  /** A text has fewer controls than one in so many bytes. */
  private static final int CONTROLS_OF_BINARY = 20;

  private final byte[] head;
  private final InputStream rest;
  private final Charset charset;
  private final Encoding encoding;

  /** How the texts of a file are encoded. */
  enum Encoding {
    /** UTF-16, which was made UTF-8 before anything else. */
    UTF_16("UTF-16"),
    /** UTF-8, with rows that show it. */
    UTF_8("UTF-8"),
    /** Windows-1252, with rows that show it. */
    WINDOWS("windows-1252"),
    /** Nothing beyond ASCII so far. */
    OPEN("UTF-8"),
    /** As the user says. */
    SAID("");

    private final String name;

    Encoding(String name) {
      this.name = name;
    }
  }

  private FileStart(byte[] head, InputStream rest, Charset charset, Encoding encoding) {
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

  /** What the beginning of the file is in. */
  Encoding encoding() {
    return encoding;
  }

  /** An encoding as people call it. */
  String name(Encoding which) {
    return which == Encoding.SAID ? charset.name() : which.name;
  }

  /** A text of the beginning, in the encoding of its own line. */
  String text(byte[] bytes, int from, int to) {
    return encoding == Encoding.SAID
        ? Bytes.text(bytes, from, to, charset)
        : Bytes.text(bytes, from, to);
  }

  /** All of it, from the first byte. */
  InputStream all() {
    return new SequenceInputStream(new ByteArrayInputStream(head), rest);
  }

  /** Looks at the beginning; throws {@link Refusal} if the file is no text. */
  static FileStart of(InputStream in, Optional<Charset> wanted, ProblemPath path)
      throws IOException {
    byte[] first = in.readNBytes(FIRST);
    if (first.length == 0) {
      throw refusal(
          FileCodes.EMPTY, path, "The file is empty.", "Give it a header and at least one row.");
    }
    FileMagic.of(first).ifPresent(what -> refuseBinary(path, "The file is no text but " + what));
    InputStream all = new SequenceInputStream(new ByteArrayInputStream(first), in);
    Optional<Charset> wide = wide(first);
    if (wide.isPresent()) {
      InputStream narrow = new Narrowed(new InputStreamReader(all, wide.get()));
      byte[] text = withoutMark(FirstLines.of(narrow));
      refuseOther(text, path);
      return new FileStart(text, narrow, StandardCharsets.UTF_8, Encoding.UTF_16);
    }
    byte[] head = FirstLines.of(all);
    if (isBinary(head)) {
      refuseNul(head, path);
    }
    byte[] text = withoutMark(head);
    refuseOther(text, path);
    return wanted.isPresent()
        ? new FileStart(text, all, wanted.get(), Encoding.SAID)
        : new FileStart(text, all, StandardCharsets.UTF_8, encoding(text));
  }

  private static void refuseBinary(ProblemPath path, String sentence) {
    throw refusal(
        FileCodes.BINARY, path, sentence + ".", "Save the sheet as CSV in UTF-8 and read that.");
  }

  /** Throws a refusal that names the first NUL, if there is one. */
  static void refuseNul(byte[] head, ProblemPath path) {
    for (int i = 0; i < head.length; i++) {
      if (head[i] == 0) {
        refuseBinary(path, "The file is no text: byte " + (i + 1) + " is NUL");
      }
    }
  }

  /** Whether NUL stands among so many controls that this is no text with a bad cell in it. */
  private static boolean isBinary(byte[] head) {
    int nul = 0;
    int controls = 0;
    for (byte b : head) {
      nul += b == 0 ? 1 : 0;
      controls += b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' ? 1 : 0;
    }
    return nul > 0 && controls * CONTROLS_OF_BINARY >= head.length;
  }

  private static void refuseOther(byte[] text, ProblemPath path) {
    FileMagic.other(text)
        .ifPresent(
            what -> {
              throw refusal(
                  FileCodes.NOT_CSV,
                  path,
                  "The file is " + what + ", whatever its name.",
                  "Download the CSV file itself: a link to one often leads to a page about it.");
            });
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
    // Without its mark, English text in UTF-16 has a NUL in nearly every second byte.
    int pairs = head.length / 2;
    int first = 0;
    int second = 0;
    for (int i = 0; i < pairs; i++) {
      first += head[2 * i] == 0 ? 1 : 0;
      second += head[2 * i + 1] == 0 ? 1 : 0;
    }
    int most = Math.max(first, second);
    if (most * 10 >= pairs * 8 && pairs > 1 && Math.min(first, second) * 50 <= pairs) {
      return Optional.of(first == most ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }
    return Optional.empty();
  }

  /** Which encoding more lines with a byte beyond ASCII are in. */
  private static Encoding encoding(byte[] head) {
    int good = 0;
    int bad = 0;
    int from = 0;
    boolean isPlain = true;
    for (int i = 0; i < head.length; i++) {
      if (head[i] == '\n' || head[i] == '\r') {
        if (!isPlain) {
          boolean isUtf8 = Bytes.isUtf8(head, from, i);
          good += isUtf8 ? 1 : 0;
          bad += isUtf8 ? 0 : 1;
        }
        from = i + 1;
        isPlain = true;
      } else if (head[i] < 0) {
        isPlain = false;
      }
    }
    if (good == 0 && bad == 0) {
      return Encoding.OPEN;
    }
    return good >= bad ? Encoding.UTF_8 : Encoding.WINDOWS;
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
