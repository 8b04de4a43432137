package io.github.socialvalue4j.present.exchange.ocds;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The text of a file as it streams by: unpacked where it is gzipped, decoded by its mark (UTF-8,
 * UTF-16) and as UTF-8 without one. A byte that is no UTF-8 is read as Windows-1252, which Latin-1
 * is a part of, and counted. Mutable, for one thread.
 */
final class FileText extends Reader {
  private static final int CHUNK = 1 << 14;
  private static final int LONGEST_MARK = 4;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final InputStream in;
  private final boolean isPacked;
  private final Charset charset;
  private final CharsetDecoder decoder;
  private final byte[] start;
  private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK).flip();
  private long before;
  private boolean isAtEnd;
  private Optional<String> broken = Optional.empty();
  private long strangeBytes;
  private long firstStrange;

  private FileText(InputStream in, boolean isPacked, Charset charset, byte[] start) {
    this.in = in;
    this.isPacked = isPacked;
    this.charset = charset;
    this.start = start.clone();
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** The text of a file's bytes, which are not closed. */
  static FileText of(InputStream file) throws IOException {
    PushbackInputStream raw = new PushbackInputStream(file, LONGEST_MARK);
    byte[] mark = peek(raw);
    boolean isPacked = mark.length > 1 && at(mark, 0) == 0x1F && at(mark, 1) == 0x8B;
    if (!isPacked) {
      return new FileText(raw, false, charset(mark), mark);
    }
    try {
      PushbackInputStream unpacked =
          new PushbackInputStream(new GZIPInputStream(raw, CHUNK), LONGEST_MARK);
      byte[] inner = peek(unpacked);
      return new FileText(unpacked, true, charset(inner), inner);
    } catch (ZipException | EOFException e) {
      FileText nothing =
          new FileText(InputStream.nullInputStream(), true, StandardCharsets.UTF_8, new byte[0]);
      nothing.broken = Optional.of("The packed file breaks off or is damaged at its start.");
      return nothing;
    }
  }

  private static byte[] peek(PushbackInputStream in) throws IOException {
    byte[] start = in.readNBytes(LONGEST_MARK);
    in.unread(start);
    return start;
  }

  private static int at(byte[] bytes, int index) {
    return index < bytes.length ? bytes[index] & 0xFF : -1;
  }

  private static Charset charset(byte[] start) {
    int first = at(start, 0);
    int second = at(start, 1);
    if (first == 0xFE && second == 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (first == 0xFF && second == 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    // Without its mark, a JSON text in UTF-16 has a NUL in one of its first two bytes.
    if (first == 0 && second > 0) {
      return StandardCharsets.UTF_16BE;
    }
    if (first > 0 && second == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return StandardCharsets.UTF_8;
  }

  /** Whether the file is an archive or a workbook, which nothing here unpacks. */
  boolean isArchive() {
    return at(start, 0) == 'P' && at(start, 1) == 'K';
  }

  /** How the bytes were read. */
  String encoding() {
    return charset.name();
  }

  /** Whether it was unpacked on the way. */
  boolean isPacked() {
    return isPacked;
  }

  /** How many bytes were no UTF-8. */
  long strangeBytes() {
    return strangeBytes;
  }

  /** Which byte was the first of them, from 0. */
  long firstStrange() {
    return firstStrange;
  }

  /** Why the packed bytes ended too soon, if they did. */
  Optional<String> broken() {
    return broken;
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    CharBuffer out = CharBuffer.wrap(into, offset, length);
    while (out.position() == 0) {
      if (!bytes.hasRemaining() && isAtEnd) {
        return -1;
      }
      CoderResult result = decoder.decode(bytes, out, isAtEnd);
      if (result.isError()) {
        strange(result.length(), out);
      } else if (result.isUnderflow() && out.position() == 0) {
        if (isAtEnd) {
          return -1;
        }
        fill();
      } else if (result.isOverflow() && out.position() == 0) {
        // One place is left, and the next character needs two.
        return pair(into, offset);
      }
    }
    return out.position();
  }

  /** Asked for one character where two halves come next: nobody here asks so, but a reader may. */
  private int pair(char[] into, int offset) {
    char[] both = new char[2];
    decoder.decode(bytes, CharBuffer.wrap(both), isAtEnd);
    into[offset] = '\uFFFD';
    return 1;
  }

  private void strange(int length, CharBuffer out) {
    int most = Math.min(length, out.remaining());
    for (int i = 0; i < most; i++) {
      if (strangeBytes++ == 0) {
        firstStrange = before + bytes.position();
      }
      byte one = bytes.get();
      out.put(
          charset.equals(StandardCharsets.UTF_8)
              ? new String(new byte[] {one}, WINDOWS).charAt(0)
              : '\uFFFD');
    }
    decoder.reset();
  }

  private void fill() throws IOException {
    before += bytes.position();
    bytes.compact();
    try {
      int got = in.read(bytes.array(), bytes.position(), bytes.remaining());
      if (got < 0) {
        isAtEnd = true;
      } else {
        bytes.position(bytes.position() + got);
      }
    } catch (ZipException | EOFException e) {
      if (!isPacked) {
        throw e;
      }
      broken = Optional.of("The packed file breaks off or is damaged.");
      isAtEnd = true;
    }
    bytes.flip();
  }

  /** Leaves the file open: whoever opened it closes it. */
  @Override
  public void close() {}
}
