package io.github.socialvalue4j.present.exchange.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns a file's bytes into lines, or says what kind of file it is instead. */
final class CsvText {
  /** The longest file that is read, in bytes: 16 MiB. */
  static final int LONGEST_FILE = 16 * 1024 * 1024;

  private static final String REMEDY = "Save it as CSV in UTF-8 and read it again.";

  private CsvText() {}

  static Optional<List<String>> lines(byte[] bytes, TableProblems problems) {
    if (bytes.length > LONGEST_FILE) {
      problems.error(
          "csv.file-too-long",
          problems.file(),
          "The file has more than " + LONGEST_FILE + " bytes.",
          "A table of proxy values is far shorter: check that this is the right file, or split it.");
      return Optional.empty();
    }
    return decode(bytes, problems).map(CsvText::split).filter(l -> hasText(l, problems));
  }

  private static boolean hasText(List<String> lines, TableProblems problems) {
    if (lines.stream().allMatch(String::isBlank)) {
      problems.error(
          "csv.empty",
          problems.file(),
          "The file is empty.",
          "Give it the header of the column contract and at least one row.");
      return false;
    }
    return true;
  }

  private static Optional<String> decode(byte[] bytes, TableProblems problems) {
    if (looksLikeUtf16(bytes)) {
      problems.error(
          "csv.encoding", problems.file(), "The file is in UTF-16, not in UTF-8.", REMEDY);
      return Optional.empty();
    }
    int nul = indexOfNul(bytes);
    if (nul >= 0) {
      problems.error(
          "csv.binary",
          problems.file(),
          "The file is no text: byte " + nul + " is NUL.",
          "Check that this is a CSV file and not a workbook or an archive.");
      return Optional.empty();
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult end = decoder.decode(in, out, true);
    if (end.isError()) {
      int at = in.position();
      problems.error(
          "csv.encoding",
          problems.file().index(lineOf(bytes, at)),
          "Byte " + at + " (hexadecimal " + hex(bytes[at]) + ") is not UTF-8.",
          REMEDY + " Files saved as Latin-1 or Windows-1252 look like this.");
      return Optional.empty();
    }
    String text = out.flip().toString();
    return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private static String hex(byte b) {
    return Integer.toHexString((b & 0xFF) | 0x100).substring(1);
  }

  private static int lineOf(byte[] bytes, int at) {
    int line = 1;
    for (int i = 0; i < at; i++) {
      if (bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n')) {
        line++;
      }
    }
    return line;
  }

  private static boolean looksLikeUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int mark = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    if (mark == 0xFEFF || mark == 0xFFFE) {
      return true;
    }
    // Without its mark, English text in UTF-16 has a NUL in every second byte.
    int pairs = Math.min(bytes.length / 2, 32);
    int first = 0;
    int second = 0;
    for (int i = 0; i < pairs; i++) {
      first += bytes[2 * i] == 0 ? 1 : 0;
      second += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    return (first == pairs) != (second == pairs);
  }

  private static int indexOfNul(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  /** The lines, ended by LF, CR LF or CR, whichever the file has. */
  private static List<String> split(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\n' && c != '\r') {
        continue;
      }
      lines.add(text.substring(from, i));
      if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        i++;
      }
      from = i + 1;
    }
    if (from < text.length()) {
      lines.add(text.substring(from));
    }
    return lines;
  }
}
