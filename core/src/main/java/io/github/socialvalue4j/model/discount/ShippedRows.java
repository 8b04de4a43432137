package io.github.socialvalue4j.model.discount;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Reads the library's own data files, which hold neither quotes nor commas inside a cell, so that a
 * split at the commas is all it takes.
 *
 * @param identity the SHA-256 of the file's rows joined by line feeds
 * @param cells the rows after the heading
 */
record ShippedRows(String identity, List<List<String>> cells) {

  static ShippedRows read(String file, int columns) {
    try (InputStream stream = ShippedRows.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("The library's own file " + file + " is missing");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      List<String> lines = reader.lines().filter(line -> !line.isBlank()).toList();
      List<List<String>> cells =
          lines.stream().skip(1).map(line -> List.of(line.split(",", -1))).toList();
      if (cells.stream().anyMatch(row -> row.size() != columns)) {
        throw new IllegalStateException("A row of " + file + " has not " + columns + " cells");
      }
      return new ShippedRows(sha256(String.join("\n", lines)), cells);
    } catch (IOException e) {
      throw new UncheckedIOException("The library's own file " + file + " cannot be read", e);
    }
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
