package io.github.socialvalue4j.model.proxy;

import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.model.framework.Measure;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A table's identity: the hash of its rows, each cell with its length in front of it. */
final class CanonicalRows {
  private CanonicalRows() {}

  static String identity(Edition edition, MeasureUnit currency, List<ProxyValue> rowsByKey) {
    StringBuilder text = new StringBuilder();
    cell(text, edition.toString());
    cell(text, currency.toString());
    for (ProxyValue row : rowsByKey) {
      text.append('\n');
      Measure measure = row.measure();
      cell(text, measure.id().value());
      cell(text, measure.title());
      cell(text, measure.outcome().id().value());
      cell(text, measure.outcome().title());
      cell(text, measure.outcome().theme().id().value());
      cell(text, measure.outcome().theme().title());
      cell(text, measure.unit().toString());
      cell(text, measure.nature().code());
      cell(text, measure.direction().code());
      cell(text, measure.kind().code());
      cell(text, row.isLocalised() ? "localised" : "");
      cell(text, row.area().map(Object::toString).orElse(""));
      cell(text, row.value().map(Decimals::text).orElse(""));
      cell(text, row.excludes().toString());
      cell(text, row.perhapsExcludes().toString());
      cell(text, row.partOf().map(Object::toString).orElse(""));
      cell(text, row.citation().text());
      cell(text, row.grade().code());
      cell(text, row.reading());
    }
    try {
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static void cell(StringBuilder text, String value) {
    text.append(value.length()).append(':').append(value);
  }
}
