package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.present.exchange.constraint.Shown;
import io.github.socialvalue4j.present.exchange.document.RecordPart.ScalePart;
import io.github.socialvalue4j.present.exchange.json.Constraints;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonCodes;
import io.github.socialvalue4j.present.exchange.table.CsvRow;
import io.github.socialvalue4j.present.exchange.table.CsvSheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Records as rows of a CSV file: one record a row, one field a column, an empty cell for a field
 * that is not there. What a cell means is decided where documents are read.
 */
public final class RecordRows {
  /** The columns, in the order in which they are written. */
  public static final List<String> COLUMNS =
      List.of(
          "record",
          "id",
          "contract",
          "date",
          "recordedOn",
          "supersedes",
          "measure",
          "quantity",
          "unit",
          "claimant",
          "activity",
          "beneficiary",
          "evidence",
          "point",
          "observer",
          "population",
          "target",
          "state",
          "by",
          "independence",
          "reason",
          "perspective",
          "rating",
          "scale",
          "scaleLowest",
          "scaleHighest",
          "text");

  /** What stands between two references in the column {@code evidence}. */
  public static final String BETWEEN = " | ";

  private static final List<String> REQUIRED = List.of("record", "id", "contract", "date");
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
  private static final Map<String, String> COLUMN_OF =
      Map.of("scale/id", "scale", "scale/lowest", "scaleLowest", "scale/highest", "scaleHighest");

  private RecordRows() {}

  /**
   * A row as a record.
   *
   * @param part the record as it is written
   * @param place where it stands
   */
  public record Row(RecordPart part, ProblemPath place) {}

  /**
   * The rows of a file.
   *
   * @param rows those that could be split into cells
   * @param hasGaps whether there may be others
   */
  record Sheet(List<Row> rows, boolean hasGaps) {}

  /** The rows of a file; takes every fault of form and of constraint. */
  static Sheet read(String file, byte[] csv, Faults faults) {
    Problems found = new Problems();
    Optional<CsvSheet> sheet = CsvSheet.read(file, csv, COLUMNS, found);
    List<Problem> broken = found.list().stream().filter(p -> !isOptionalColumn(p)).toList();
    faults.addAll(broken);
    List<Row> rows = new ArrayList<>();
    for (CsvRow row : sheet.map(CsvSheet::rows).orElse(List.of())) {
      RecordPart part = Constraints.kept(part(row, faults), row.path(), faults);
      rows.add(new Row(part, row.path()));
    }
    return new Sheet(rows, !broken.isEmpty());
  }

  /** A column may be missing where its field may: a file of deliveries has no ratings. */
  private static boolean isOptionalColumn(Problem problem) {
    String path = problem.path().toString();
    String column = path.substring(path.lastIndexOf('/') + 1);
    return problem.code().value().equals("csv.header-missing")
        && COLUMNS.contains(column)
        && !REQUIRED.contains(column);
  }

  private static RecordPart part(CsvRow row, Faults faults) {
    for (String column : REQUIRED) {
      if (!row.isReadable(column)) {
        faults.know(row.path(column));
      }
    }
    return new RecordPart(
        cell(row, "record"),
        cell(row, "id"),
        cell(row, "contract"),
        cell(row, "date"),
        cell(row, "recordedOn"),
        cell(row, "supersedes"),
        cell(row, "measure"),
        cell(row, "quantity"),
        cell(row, "unit"),
        cell(row, "claimant"),
        cell(row, "activity"),
        cell(row, "beneficiary"),
        evidence(row),
        cell(row, "point"),
        cell(row, "observer"),
        cell(row, "population"),
        cell(row, "target"),
        cell(row, "state"),
        cell(row, "by"),
        cell(row, "independence"),
        cell(row, "reason"),
        cell(row, "perspective"),
        whole(row, "rating", row.path("rating"), faults),
        scale(row, faults),
        cell(row, "text"));
  }

  private static @Nullable String cell(CsvRow row, String column) {
    String text = row.cell(column);
    return text.isEmpty() ? null : text;
  }

  private static @Nullable List<@Nullable String> evidence(CsvRow row) {
    String text = row.cell("evidence");
    return text.isEmpty() ? null : Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
  }

  private static @Nullable ScalePart scale(CsvRow row, Faults faults) {
    ProblemPath place = row.path("scale");
    String id = cell(row, "scale");
    Integer lowest = whole(row, "scaleLowest", place.child("lowest"), faults);
    Integer highest = whole(row, "scaleHighest", place.child("highest"), faults);
    boolean isThere =
        id != null || !row.cell("scaleLowest").isEmpty() || !row.cell("scaleHighest").isEmpty();
    return isThere ? new ScalePart(id, lowest, highest) : null;
  }

  private static @Nullable Integer whole(
      CsvRow row, String column, ProblemPath place, Faults faults) {
    String text = row.cell(column);
    if (text.isEmpty()) {
      return null;
    }
    if (!WHOLE.matcher(text).matches()) {
      faults.error(
          JsonCodes.WRONG_TYPE,
          place,
          "The cell '" + column + "' holds " + Shown.of(text) + ", not a whole number.",
          "Write a whole number.");
      return null;
    }
    return Integer.valueOf(text);
  }

  /** The same problem at its column: parts of a field that have columns of their own. */
  public static Problem atColumn(Problem problem) {
    String path = problem.path().toString();
    for (Map.Entry<String, String> entry : COLUMN_OF.entrySet()) {
      if (path.endsWith("/" + entry.getKey())) {
        String row = path.substring(0, path.length() - entry.getKey().length());
        return problem.at(ProblemPath.parse(row + entry.getValue()));
      }
    }
    return problem;
  }
}
