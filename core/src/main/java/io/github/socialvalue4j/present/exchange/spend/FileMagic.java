package io.github.socialvalue4j.present.exchange.spend;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tells files that are no CSV by what they begin with, whatever they are called. Stateless. */
final class FileMagic {
  private static final int LOOKED_AT = 2_048;
  private static final Map<String, String> BINARY = new TreeMap<>();

  static {
    BINARY.put("PK\u0003\u0004", "an archive (.zip)");
    BINARY.put("PK\u0005\u0006", "an empty archive (.zip)");
    BINARY.put("\u00D0\u00CF\u0011\u00E0", "an old workbook (.xls)");
    BINARY.put("%PDF", "a PDF");
    BINARY.put("\u001F\u008B", "compressed by gzip");
    BINARY.put("BZh", "compressed by bzip2");
    BINARY.put("\u00FD7zXZ", "compressed by xz");
    BINARY.put("7z\u00BC\u00AF", "an archive (.7z)");
    BINARY.put("Rar!", "an archive (.rar)");
    BINARY.put("\u0089PNG", "a picture (PNG)");
    BINARY.put("\u00FF\u00D8\u00FF", "a picture (JPEG)");
    BINARY.put("SQLite format 3", "a database (SQLite)");
    BINARY.put("PAR1", "a table in Parquet");
    BINARY.put("\u00FF\u00FE\u0000\u0000", "a text in UTF-32");
    BINARY.put("\u0000\u0000\u00FE\u00FF", "a text in UTF-32");
  }

  private FileMagic() {}

  /** What a file is that is no text, as far as its first bytes tell. */
  static Optional<String> of(byte[] first) {
    String begin =
        new String(first, 0, Math.min(first.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> magic : BINARY.entrySet()) {
      if (begin.startsWith(magic.getKey())) {
        return Optional.of(begin.startsWith("PK") ? archive(begin) : magic.getValue());
      }
    }
    return Optional.empty();
  }

  private static String archive(String begin) {
    if (begin.contains("application/vnd.oasis.opendocument")) {
      return "a workbook (.ods)";
    }
    return begin.contains("[Content_Types].xml") || begin.contains("xl/")
        ? "a workbook (.xlsx)"
        : "a workbook (.xlsx, .ods) or another archive (.zip)";
  }

  /** What a text is that is no table. */
  static Optional<String> other(byte[] head) {
    String begin =
        Bytes.trimmed(Bytes.text(head, 0, Math.min(head.length, LOOKED_AT), StandardCharsets.UTF_8))
            .toLowerCase(Locale.ROOT);
    if (begin.startsWith("{\\rtf")) {
      return Optional.of("a document (RTF)");
    }
    if (begin.startsWith("<")) {
      boolean isPage =
          begin.contains("<html")
              || begin.contains("<!doctype html")
              || begin.contains("<head")
              || begin.contains("<body")
              || begin.contains("<table")
              || begin.contains("<script")
              || begin.contains("<meta");
      if (isPage) {
        return Optional.of("a web page (HTML)");
      }
      return begin.startsWith("<?xml") || begin.startsWith("<!--") || isTag(begin)
          ? Optional.of("XML")
          : Optional.empty();
    }
    boolean isJson =
        begin.startsWith("[{")
            || begin.startsWith("[[")
            || (begin.startsWith("{") && Bytes.trimmed(begin.substring(1)).startsWith("\""));
    return isJson ? Optional.of("JSON") : Optional.empty();
  }

  private static boolean isTag(String begin) {
    int end = begin.indexOf('>');
    return end > 1 && Character.isLetter(begin.charAt(1)) && begin.indexOf(',') > end;
  }
}
