package io.github.socialvalue4j.present.exchange.table;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Identifiers;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.proxy.Crosswalk;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads which measures of one table stand for which of another, as somebody decided: columns {@code
 * from_table,from_measure,to_table,to_measure,source}, none of them empty. Tables are named without
 * an edition. Rows between the same two tables make one crosswalk; its source joins theirs.
 *
 * <p>Problem codes beside those of {@link CsvSheet}: {@code crosswalk.cell-missing}, {@code
 * crosswalk.id-form}, {@code crosswalk.same-table}, {@code crosswalk.measure-repeated}.
 */
public final class CrosswalkReader implements DocumentOnly {
  private static final String FROM_TABLE = "from_table";
  private static final String FROM_MEASURE = "from_measure";
  private static final String TO_TABLE = "to_table";
  private static final String TO_MEASURE = "to_measure";
  private static final String SOURCE = "source";
  private static final List<String> COLUMNS =
      List.of(FROM_TABLE, FROM_MEASURE, TO_TABLE, TO_MEASURE, SOURCE);

  private final CellReader cells;
  private final Map<String, Pair> pairs = new TreeMap<>();

  private CrosswalkReader(TableProblems problems) {
    this.cells = new CellReader("crosswalk", problems);
  }

  /**
   * Reads crosswalks.
   *
   * @param file the file's name, for messages
   * @param csv the bytes of the file
   * @return by the tables' ids; complete, or failed with every fault
   */
  public static Result<List<Crosswalk>> read(String file, byte[] csv) {
    TableProblems problems = new TableProblems(file);
    CrosswalkReader reader = new CrosswalkReader(problems);
    CsvSheet.read(csv, COLUMNS, problems).ifPresent(sheet -> sheet.rows().forEach(reader::add));
    return problems.isEmpty()
        ? Result.complete(reader.pairs.values().stream().map(Pair::toCrosswalk).toList())
        : Result.failed(problems.list());
  }

  private void add(CsvRow row) {
    Optional<String> fromTable = table(row, FROM_TABLE);
    Optional<MeasureId> from = cells.parsed(row, FROM_MEASURE, MeasureId::parse, "id-form");
    Optional<String> toTable = table(row, TO_TABLE);
    Optional<MeasureId> to = cells.parsed(row, TO_MEASURE, MeasureId::parse, "id-form");
    Optional<String> source = cells.text(row, SOURCE);
    if (fromTable.isPresent() && fromTable.equals(toTable)) {
      cells.error(
          row,
          TO_TABLE,
          "same-table",
          "A crosswalk joins two tables, but both are " + fromTable.get() + ".",
          "Name another table; two editions of one table are compared without a crosswalk.");
    }
    if (fromTable.isEmpty()
        || from.isEmpty()
        || toTable.isEmpty()
        || to.isEmpty()
        || source.isEmpty()) {
      return;
    }
    Pair pair =
        pairs.computeIfAbsent(
            fromTable.get() + " " + toTable.get(),
            key ->
                new Pair(fromTable.get(), toTable.get(), new TreeMap<>(), new LinkedHashSet<>()));
    pair.sources.add(source.get());
    if (pair.measures.putIfAbsent(from.get(), to.get()) != null) {
      cells.error(
          row,
          FROM_MEASURE,
          "measure-repeated",
          "The measure " + from.get() + " has a counterpart in " + toTable.get() + " already.",
          "Keep one of the rows: a measure has one counterpart in a table.");
    }
  }

  private Optional<String> table(CsvRow row, String column) {
    return cells.parsed(row, column, t -> Identifiers.check("table", t), "id-form");
  }

  private record Pair(
      String fromTable, String toTable, Map<MeasureId, MeasureId> measures, Set<String> sources) {
    Crosswalk toCrosswalk() {
      return Crosswalk.of(
          fromTable, toTable, measures, Citation.of(String.join("; ", new ArrayList<>(sources))));
    }
  }

  @Override
  public String toString() {
    return ShortText.of("reader of crosswalks");
  }
}
