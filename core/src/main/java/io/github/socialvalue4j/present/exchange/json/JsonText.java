package io.github.socialvalue4j.present.exchange.json;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns bytes into the text of a document, or says what they are instead. */
final class JsonText {
  /** The longest document that is read, in bytes or characters: 64 MiB. */
  static final int LONGEST = 64 * 1024 * 1024;

  private static final String REMEDY = "Save it as UTF-8 and read it again.";

  private JsonText() {}

  static Optional<String> decode(byte[] bytes, Faults faults) {
    if (bytes.length > LONGEST) {
      tooLarge(faults);
      return Optional.empty();
    }
    if (looksLikeUtf32(bytes)) {
      faults.error(
          JsonCodes.ENCODING, ProblemPath.root(), "The text is in UTF-32, not in UTF-8.", REMEDY);
      return Optional.empty();
    }
    if (looksLikeUtf16(bytes)) {
      faults.error(
          JsonCodes.ENCODING, ProblemPath.root(), "The text is in UTF-16, not in UTF-8.", REMEDY);
      return Optional.empty();
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        faults.error(
            JsonCodes.BINARY,
            ProblemPath.root(),
            "This is no text: byte " + i + " is NUL.",
            "Check that this is a JSON document and not a workbook or an archive.");
        return Optional.empty();
      }
    }
    return utf8(bytes, faults).flatMap(text -> tidy(text, faults));
  }

  private static Optional<String> utf8(byte[] bytes, Faults faults) {
    int at = firstMalformed(bytes);
    if (at < bytes.length) {
      faults.error(
          JsonCodes.ENCODING,
          ProblemPath.root(),
          "Byte "
              + at
              + " (hexadecimal "
              + Integer.toHexString((bytes[at] & 0xFF) | 0x100).substring(1)
              + ") is not UTF-8.",
          REMEDY + " Text saved as Latin-1 or Windows-1252 looks like this.");
      return Optional.empty();
    }
    return Optional.of(new String(bytes, StandardCharsets.UTF_8));
  }

  /** The first byte that is not UTF-8, or the number of bytes; needs no room for the text. */
  private static int firstMalformed(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer some = CharBuffer.allocate(1 << 13);
    CoderResult part;
    do {
      part = decoder.decode(in, some.clear(), true);
    } while (part.isOverflow());
    return part.isError() ? in.position() : bytes.length;
  }

  /** The text without a byte order mark, if there is any text. */
  static Optional<String> tidy(String text, Faults faults) {
    if (text.length() > LONGEST) {
      tooLarge(faults);
      return Optional.empty();
    }
    String tidy = text;
    if (text.startsWith("\uFEFF")) {
      tidy = text.substring(1);
      faults.add(
          Problem.note(
              JsonCodes.BYTE_ORDER_MARK,
              ProblemPath.root(),
              "The text begins with a byte order mark, which was skipped.",
              "Save it as UTF-8 without a byte order mark."));
    }
    if (tidy.isBlank()) {
      faults.error(
          JsonCodes.EMPTY,
          ProblemPath.root(),
          "There is no document: the text is empty.",
          "Give a JSON object with a kind and a version.");
      return Optional.empty();
    }
    return Optional.of(tidy);
  }

  private static void tooLarge(Faults faults) {
    faults.error(
        JsonCodes.TOO_LARGE,
        ProblemPath.root(),
        "The document is longer than "
            + LONGEST
            + " bytes, the most that is read; one of that length takes up to 1 GB of memory at the"
            + " detail of totals.",
        "Split it, or give its records as CSV.");
  }

  /** Four bytes for each character, of which three are NUL in JSON, whichever comes first. */
  private static boolean looksLikeUtf32(byte[] bytes) {
    if (bytes.length < 4) {
      return false;
    }
    boolean isBig = bytes[0] == 0 && bytes[1] == 0;
    boolean isLittle = bytes[2] == 0 && bytes[3] == 0;
    boolean isMarked =
        isBig
            ? (bytes[2] & 0xFF) == 0xFE && (bytes[3] & 0xFF) == 0xFF
            : (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE;
    boolean isAscii = isBig ? bytes[2] == 0 && bytes[3] > 0 : bytes[1] == 0 && bytes[0] > 0;
    return isBig != isLittle && (isMarked || isAscii);
  }

  private static boolean looksLikeUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int mark = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    // Without its mark, a JSON text in UTF-16 has a NUL in one of its first two bytes.
    return mark == 0xFEFF || mark == 0xFFFE || (bytes[0] == 0) != (bytes[1] == 0);
  }
}
