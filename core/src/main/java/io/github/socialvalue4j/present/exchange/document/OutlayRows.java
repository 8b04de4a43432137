package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.localmultiplier.Outlay;
import io.github.socialvalue4j.model.place.Area;
import io.github.socialvalue4j.present.exchange.constraint.Shown;
import io.github.socialvalue4j.present.exchange.document.LocalMultiplierDocument.OutlayPart;
import io.github.socialvalue4j.present.exchange.json.Constraints;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonCodes;
import io.github.socialvalue4j.present.exchange.table.CsvRow;
import io.github.socialvalue4j.present.exchange.table.CsvSheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes outlays of a CSV file, by the same reading as those of a document. */
public final class OutlayRows {
  private static final Map<String, String> COLUMNS = columnsByField();

  private final ProblemPath file;
  private final Map<Integer, Integer> lines;
  private final OutlaysReading reading;
  private final List<Outlay> outlays;

  private OutlayRows(
      ProblemPath file, Map<Integer, Integer> lines, OutlaysReading reading, List<Outlay> outlays) {
    this.file = file;
    this.lines = lines;
    this.reading = reading;
    this.outlays = outlays;
  }

  private static Map<String, String> columnsByField() {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("id", "id");
    columns.put("paidBy", "paid_by");
    columns.put("name", "name");
    columns.put("payee", "payee");
    columns.put("amount", "amount");
    columns.put("locality", "locality");
    columns.put("outwardCode", "outward_code");
    columns.put("localShare", "local_share");
    columns.put("localShares", "local_shares");
    columns.put("population", "population");
    return columns;
  }

  /** The columns of a file. */
  public static List<String> columns() {
    return List.copyOf(COLUMNS.values());
  }

  /**
   * Reads a file.
   *
   * @param name its name, the first step of every path
   * @param faults takes every fault, with paths that {@link #atColumn} moves to lines and columns
   */
  public static OutlayRows read(
      String name, byte[] csv, MeasureUnit currency, Area area, Faults faults) {
    Problems problems = new Problems();
    List<CsvRow> rows =
        CsvSheet.read(name, csv, columns(), problems).map(CsvSheet::rows).orElse(List.of());
    // A fault of the sheet stands at its line already; those of the outlays are moved to theirs.
    ProblemPath sheet = ProblemPath.root().child("sheet");
    problems.list().forEach(p -> faults.add(p.at(ProblemPath.parse(sheet + p.path().toString()))));
    ProblemPath file = ProblemPath.root().child(name);
    Map<Integer, Integer> lines = new HashMap<>();
    List<@Nullable OutlayPart> parts = new ArrayList<>();
    for (CsvRow row : rows) {
      lines.put(parts.size(), row.line());
      parts.add(part(row, file.index(parts.size()), faults));
    }
    OutlaysReading reading =
        new OutlaysReading(file, currency, Optional.of(area), new Grounds(name, null), faults);
    return new OutlayRows(file, lines, reading, reading.read(parts));
  }

  /** The outlays of round 2 that could be read, with those of later rounds in them. */
  public List<Outlay> outlays() {
    return outlays;
  }

  /** A problem of the ledger at the place of its outlay. */
  public Problem placed(Problem problem) {
    List<String> steps = List.of(problem.path().toString().split("/", -1));
    List<String> inside = steps.size() <= 2 ? List.of() : steps.subList(2, steps.size());
    return problem.at(reading.placeOf(file, inside));
  }

  /** A problem at the line and the column of the file. */
  public Problem atColumn(Problem problem) {
    List<String> steps = List.of(problem.path().toString().split("/", -1));
    if (steps.size() > 1 && steps.get(1).equals("sheet")) {
      return problem.at(ProblemPath.parse(problem.path().toString().substring("/sheet".length())));
    }
    if (steps.size() < 3 || !steps.get(2).matches("[0-9]{1,9}")) {
      return problem;
    }
    Integer line = lines.get(Integer.parseInt(steps.get(2)));
    if (line == null) {
      return problem;
    }
    ProblemPath at = file.index(line);
    return problem.at(
        steps.size() < 4 ? at : at.child(COLUMNS.getOrDefault(steps.get(3), steps.get(3))));
  }

  private static OutlayPart part(CsvRow row, ProblemPath at, Faults faults) {
    String shares = text(row, "localShares");
    OutlayPart part =
        new OutlayPart(
            text(row, "id"),
            text(row, "paidBy"),
            text(row, "name"),
            text(row, "payee"),
            text(row, "amount"),
            null,
            text(row, "locality"),
            text(row, "outwardCode"),
            text(row, "localShare"),
            shares == null ? null : shares(shares),
            whole(row, "population", at, faults),
            null,
            null);
    return Constraints.kept(part, at, faults);
  }

  private static @Nullable String text(CsvRow row, String field) {
    String text = row.cell(COLUMNS.getOrDefault(field, field));
    return text.isEmpty() ? null : text;
  }

  private static List<@Nullable String> shares(String text) {
    List<@Nullable String> shares = new ArrayList<>();
    Arrays.stream(text.split("\\|", -1)).map(String::strip).forEach(shares::add);
    return shares;
  }

  private static @Nullable Integer whole(CsvRow row, String field, ProblemPath at, Faults faults) {
    String text = text(row, field);
    if (text == null) {
      return null;
    }
    if (text.matches("[0-9]{1,9}")) {
      return Integer.valueOf(text);
    }
    faults.error(
        JsonCodes.VALUE,
        at.child(field),
        "The cell reads " + Shown.of(text) + ".",
        "Write a whole number of at most 9 digits.");
    return null;
  }
}
