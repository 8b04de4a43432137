package io.github.socialvalue4j.present.exchange.spend;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Brings rows beyond ASCII into UTF-8: a row that is UTF-8 stays as it is, any other is
 * Windows-1252, and control characters from 0x80 on are what Windows-1252 has there. Counts both
 * sorts, because a file with rows of each was put together from two. Mutable, for one file.
 */
final class RowEncoding {
  private static final int FIRST_CONTROL = 0x80;
  private static final int LAST_CONTROL = 0x9F;

  private final FileStart start;
  private FileStart.Encoding encoding;
  private long inUtf8;
  private long inWindows;
  private long firstInUtf8;
  private long firstInWindows;
  private String reason = "";

  RowEncoding(FileStart start) {
    this.start = start;
    this.encoding = start.encoding();
  }

  /** What was repaired in the row that was read last, or the empty text. */
  String reason() {
    return reason;
  }

  /** The encoding of the file, as people call it. */
  String name() {
    return start.name(encoding);
  }

  /** Whether rows of both encodings were seen. */
  boolean isMixed() {
    return inUtf8 > 0 && inWindows > 0;
  }

  long inUtf8() {
    return inUtf8;
  }

  long inWindows() {
    return inWindows;
  }

  /** The first line in the encoding that fewer rows have. */
  long firstOfFewer() {
    return inUtf8 <= inWindows ? firstInUtf8 : firstInWindows;
  }

  /** A row as it stands in the file, but for control characters, and cut. */
  String shown(ByteRows rows, int most) {
    int end = Math.min(rows.end(), rows.start() + most * 4);
    boolean isUtf8 = Bytes.isUtf8(rows.bytes(), rows.start(), rows.end());
    return Bytes.asItStands(
        Bytes.text(rows.bytes(), rows.start(), end, isUtf8 ? start.charset() : Bytes.WINDOWS),
        most);
  }

  /** The bytes of the row in UTF-8, or null if they are that already. */
  byte @Nullable [] changed(ByteRows rows) {
    reason = "";
    boolean isUtf8 = Bytes.isUtf8(rows.bytes(), rows.start(), rows.end());
    boolean isSaid = encoding == FileStart.Encoding.SAID;
    if (isSaid && (isUtf8 || !start.charset().equals(StandardCharsets.UTF_8))) {
      return null;
    }
    String text = null;
    if (isUtf8) {
      note(rows.line(), true);
      if (encoding == FileStart.Encoding.WINDOWS) {
        reason = "The bytes are UTF-8, unlike those of most rows, and were read as that.";
      }
      if (hasControl(rows.bytes(), rows.start(), rows.end())) {
        text = Bytes.text(rows.bytes(), rows.start(), rows.end(), StandardCharsets.UTF_8);
      }
    } else {
      note(rows.line(), false);
      if (encoding != FileStart.Encoding.WINDOWS) {
        reason = "The bytes are not UTF-8 and were read as Windows-1252.";
      }
      text = Bytes.text(rows.bytes(), rows.start(), rows.end(), Bytes.WINDOWS);
    }
    return text == null ? null : withoutControls(text).getBytes(StandardCharsets.UTF_8);
  }

  private void note(long line, boolean isUtf8) {
    if (isUtf8) {
      firstInUtf8 = inUtf8++ == 0 ? line : firstInUtf8;
    } else {
      firstInWindows = inWindows++ == 0 ? line : firstInWindows;
    }
    if (encoding == FileStart.Encoding.OPEN) {
      encoding = isUtf8 ? FileStart.Encoding.UTF_8 : FileStart.Encoding.WINDOWS;
    }
  }

  private static boolean hasControl(byte[] bytes, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      int second = bytes[i + 1] & 0xFF;
      if ((bytes[i] & 0xFF) == 0xC2 && second >= FIRST_CONTROL && second <= LAST_CONTROL) {
        return true;
      }
    }
    return false;
  }

  private String withoutControls(String text) {
    StringBuilder changed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < FIRST_CONTROL || c > LAST_CONTROL) {
        changed.append(c);
        continue;
      }
      String meant = new String(new byte[] {(byte) c}, Bytes.WINDOWS);
      boolean isControl = Character.isISOControl(meant.charAt(0));
      changed.append(isControl ? "\uFFFD" : meant);
      reason =
          "The row holds control characters that stand for others in Windows-1252 and were read as"
              + " those.";
    }
    return changed.toString();
  }
}
