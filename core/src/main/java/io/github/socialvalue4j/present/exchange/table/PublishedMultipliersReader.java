package io.github.socialvalue4j.present.exchange.table;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.Licence;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.gva.ModelType;
import io.github.socialvalue4j.calculate.gva.PublishedMultipliers;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads published input-output multipliers: columns {@code
 * product,output_multiplier,employment_cost_multiplier,gva_multiplier,employment_cost_effect,
 * gva_effect}. An empty cell means that the source left the value undefined. What holds for the
 * whole table, its edition, year, source and licence, is given beside the file.
 *
 * <p>Problem codes beside those of {@link CsvSheet}: {@code multipliers.cell-missing}, {@code
 * multipliers.number-form}, {@code multipliers.product-repeated}. Stateless and thread-safe.
 */
public final class PublishedMultipliersReader {
  private static final String PRODUCT = "product";
  private static final String OUTPUT = "output_multiplier";
  private static final Map<String, String> MULTIPLIERS =
      Map.of(
          "employment_cost_multiplier",
          PublishedMultipliers.EMPLOYMENT_COST,
          "gva_multiplier",
          PublishedMultipliers.GVA);
  private static final Map<String, String> EFFECTS =
      Map.of(
          "employment_cost_effect",
          PublishedMultipliers.EMPLOYMENT_COST,
          "gva_effect",
          PublishedMultipliers.GVA);
  private static final List<String> COLUMNS =
      List.of(
          PRODUCT,
          OUTPUT,
          "employment_cost_multiplier",
          "gva_multiplier",
          "employment_cost_effect",
          "gva_effect");

  private PublishedMultipliersReader() {}

  /**
   * Reads a table.
   *
   * @param file the file's name, for messages
   * @param csv the bytes of the file
   * @return complete, or failed with every fault
   */
  public static Result<PublishedMultipliers> read(
      String file,
      byte[] csv,
      Edition edition,
      int referenceYear,
      ModelType type,
      Citation citation,
      Licence licence) {
    TableProblems problems = new TableProblems(file);
    CellReader cells = new CellReader("multipliers", problems);
    Set<String> seen = new HashSet<>();
    List<PublishedMultipliers.Row> rows =
        CsvSheet.read(csv, COLUMNS, problems).map(CsvSheet::rows).orElse(List.of()).stream()
            .flatMap(row -> row(row, cells, seen).stream())
            .toList();
    if (!problems.isEmpty()) {
      return Result.failed(problems.list());
    }
    return Result.complete(
        new PublishedMultipliers(
            edition, identity(csv), referenceYear, type, citation, licence, rows));
  }

  private static Optional<PublishedMultipliers.Row> row(
      CsvRow row, CellReader cells, Set<String> seen) {
    Optional<String> product = cells.text(row, PRODUCT);
    Optional<BigDecimal> output = number(row, OUTPUT, cells);
    Map<String, BigDecimal> effects = numbers(row, EFFECTS, cells);
    Map<String, BigDecimal> multipliers = numbers(row, MULTIPLIERS, cells);
    if (product.isEmpty()) {
      return Optional.empty();
    }
    if (!seen.add(product.get())) {
      cells.error(
          row,
          PRODUCT,
          "product-repeated",
          "The product " + TableProblems.shown(product.get()) + " is there twice.",
          "Remove one of the rows.");
      return Optional.empty();
    }
    return Optional.of(new PublishedMultipliers.Row(product.get(), output, effects, multipliers));
  }

  private static Map<String, BigDecimal> numbers(
      CsvRow row, Map<String, String> columns, CellReader cells) {
    Map<String, BigDecimal> numbers = new HashMap<>();
    columns.forEach(
        (column, satellite) ->
            number(row, column, cells).ifPresent(value -> numbers.put(satellite, value)));
    return numbers;
  }

  private static Optional<BigDecimal> number(CsvRow row, String column, CellReader cells) {
    return cells.optional(row, column, Decimals::parse, "number-form");
  }

  private static String identity(byte[] csv) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(csv));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
