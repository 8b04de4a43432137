package io.github.socialvalue4j.present.exchange.table;

import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.model.proxy.ProxyValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Reads a table of proxy values from CSV: the tables this library ships and a user's own licensed
 * ones alike. A file with a fault gives nothing but its faults, all of them at once, each with the
 * file, the line and the column it stands in, such as {@code /my-table.csv/5/value}.
 *
 * <p>Columns, found by name in any order (the whole contract is {@code tom-proxies/COLUMNS.md}):
 * {@code
 * measure,title,theme,theme_title,outcome,outcome_title,unit,nature,direction,kind,localised,
 * area,value,excludes,part_of,source,grade,reading}. Only {@code localised}, {@code area}, {@code
 * value}, {@code excludes}, {@code part_of} and {@code reading} may be empty.
 *
 * <p>Problem codes beside those of {@link CsvSheet}: {@code table.cell-missing}, {@code
 * table.citation-missing}, {@code table.id-form}, {@code table.unit-unknown}, {@code
 * table.nature-unknown}, {@code table.direction-unknown}, {@code table.kind-unknown}, {@code
 * table.grade-unknown}, {@code table.localised-form}, {@code table.area-not-localised}, {@code
 * table.value-unreadable}, {@code table.value-negative}, {@code table.value-not-allowed}, {@code
 * table.value-without-area}, {@code table.excludes-itself}, {@code table.excludes-repeated}, {@code
 * table.key-repeated}, {@code table.rows-disagree}, {@code table.part-of-unknown}, {@code
 * table.part-of-circle}, {@code table.excludes-unknown}.
 *
 * <p>The table's identity is made of its rows: line endings, the order of rows and columns, and
 * white space around a cell do not change it; any other change of a cell does. Its file hash is the
 * SHA-256 of the bytes.
 */
public final class ProxyTableReader {
  private ProxyTableReader() {}

  /**
   * Reads a table.
   *
   * @param manifest what is known of the table beside its rows; names the file for messages
   * @param csv the bytes of the file
   * @return complete, or failed with every fault
   */
  public static Result<ProxyTable> read(ProxyTableManifest manifest, byte[] csv) {
    TableProblems problems = new TableProblems(manifest.file());
    Optional<CsvSheet> sheet = CsvSheet.read(csv, ProxyTableColumns.ALL, problems);
    List<RowDraft> drafts = new ArrayList<>();
    if (sheet.isPresent()) {
      RowReader reader = new RowReader(new CellReader("table", problems));
      sheet.get().rows().forEach(row -> drafts.add(reader.read(row)));
      RowsTogether.check(drafts, new CellReader("table", problems));
    }
    if (!problems.isEmpty()) {
      return Result.failed(problems.list());
    }
    List<ProxyValue> rows = drafts.stream().map(RowDraft::toProxyValue).toList();
    return Result.complete(
        ProxyTable.builder(manifest.edition(), manifest.licence())
            .title(manifest.title())
            .publisher(manifest.publisher())
            .coverage(manifest.coverage())
            .validity(manifest.validity())
            .priceBase(manifest.priceBase())
            .currency(manifest.currency())
            .note(manifest.note())
            .fileHash(sha256(csv))
            .rows(rows)
            .build());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
