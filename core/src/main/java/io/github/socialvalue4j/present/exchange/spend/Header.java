package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.basis.problem.NearestIds;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.calculate.spend.file.FileCodes;
import io.github.socialvalue4j.calculate.spend.file.SpendColumn;
import io.github.socialvalue4j.calculate.spend.file.SpendLayout;
import io.github.socialvalue4j.model.contract.VatBasis;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The line that names the columns, found in the beginning of a file: of its first 100 lines the one
 * in which most columns are recognised, among them supplier and amount. Immutable.
 *
 * @param line its number, from 1
 * @param names the headers
 * @param separator between cells
 * @param columns which column each meaning has
 * @param preamble the lines above that hold text
 */
record Header(
    long line,
    List<String> names,
    char separator,
    Map<SpendColumn, Integer> columns,
    List<String> preamble) {
  private static final int MOST_LINES = 100;
  private static final int MOST_PREAMBLE = 50;
  private static final char[] SEPARATORS = {',', ';', '\t', '|'};

  Optional<String> name(SpendColumn column) {
    return Optional.ofNullable(columns.get(column)).map(names::get);
  }

  int index(SpendColumn column) {
    return columns.getOrDefault(column, -1);
  }

  /** Which sort of file it is, if nobody said. */
  SpendLayout layout(SpendCsvOptions options) {
    return options.layout().orElseGet(this::guessedLayout);
  }

  private SpendLayout guessedLayout() {
    String all = String.join(" ", names.stream().map(HeaderGuess::folded).toList());
    if (all.contains("merchant") || all.contains("card")) {
      return SpendLayout.CARD;
    }
    boolean isPaid = all.contains("payment") || all.contains("paid") || all.contains("transaction");
    return all.contains("contract") && !isPaid ? SpendLayout.CONTRACTS : SpendLayout.PAYMENTS;
  }

  VatBasis basis(SpendCsvOptions options) {
    return options
        .basis()
        .orElseGet(
            () -> name(SpendColumn.AMOUNT).map(HeaderGuess::basis).orElse(VatBasis.NOT_STATED));
  }

  /** Finds it; throws {@link Refusal} if there is none, or the file is of another sort. */
  static Header find(FileStart start, SpendCsvOptions options, ProblemPath path)
      throws IOException {
    ByteRows rows = new ByteRows(new ByteArrayInputStream(start.head()));
    Search search = new Search(start, options);
    while (rows.line() < MOST_LINES && !search.isComplete() && rows.next()) {
      if (rows.trouble() == ByteRows.Trouble.NONE) {
        search.look(rows);
      }
    }
    search.refusePivot(path);
    if (search.best == null) {
      throw search.noHeader(path);
    }
    Header found = search.best;
    SpendLayout layout = found.layout(options);
    if (layout.needsDate() && found.index(SpendColumn.DATE) < 0) {
      throw refusal(
          FileCodes.NO_DATE_COLUMN,
          path.index((int) found.line()),
          "No column holds the dates of "
              + layout.code()
              + "; there are "
              + found.names()
              + ". Sums by supplier are not transactions.",
          "Give the file with one row for each payment, name the date's column, or read it as a"
              + " register of contracts.");
    }
    return found;
  }

  private static Refusal refusal(
      ProblemCode code, ProblemPath path, String sentence, String remedy) {
    return new Refusal(Problem.error(code, path, sentence, remedy));
  }

  /** Goes through the first lines. */
  private static final class Search {
    private final FileStart start;
    private final SpendCsvOptions options;
    private final Cells cells = new Cells();
    private final List<String> preamble = new ArrayList<>();
    private @Nullable Header best;
    private String pivotMark = "";
    private long pivotLine;
    private String firstText = "";
    private List<String> widest = List.of();

    Search(FileStart start, SpendCsvOptions options) {
      this.start = start;
      this.options = options;
    }

    void look(ByteRows rows) {
      String line = Bytes.text(rows.bytes(), rows.start(), rows.end(), start.charset());
      for (char separator : separators()) {
        // A line without this separator is one cell, and one cell is no header.
        if (line.indexOf(separator) >= 0
            && cells.split(rows.bytes(), rows.start(), rows.end(), separator, rows.hasQuote())) {
          consider(rows.line(), names(), separator);
        }
      }
      boolean isHeader = best != null && best.line() == rows.line();
      String text = Bytes.trimmed(line.replaceAll("[,;|\\t]+$", ""));
      if (!text.isEmpty()) {
        firstText = firstText.isEmpty() ? text : firstText;
        if (!isHeader && preamble.size() < MOST_PREAMBLE) {
          preamble.add(Bytes.shown(text, 300));
        }
      }
    }

    /** Whether a line was found that names all that matters, so that no later one is better. */
    boolean isComplete() {
      return best != null
          && best.index(SpendColumn.DATE) >= 0
          && best.columns().keySet().containsAll(options.columns().keySet());
    }

    private char[] separators() {
      return options.separator().map(s -> new char[] {s}).orElse(SEPARATORS);
    }

    private List<String> names() {
      List<String> names = new ArrayList<>();
      for (int i = 0; i < cells.count(); i++) {
        names.add(
            Bytes.trimmed(Bytes.text(cells.bytes(), cells.from(i), cells.to(i), start.charset())));
      }
      return names;
    }

    private void consider(long line, List<String> names, char separator) {
      for (String name : names) {
        String folded = name.toLowerCase(Locale.ROOT);
        boolean isMark =
            folded.startsWith("sum of ")
                || folded.startsWith("count of ")
                || folded.startsWith("average of ")
                || folded.equals("row labels");
        if (isMark && pivotMark.isEmpty() && (best == null || line <= best.line() + 1)) {
          pivotMark = name;
          pivotLine = line;
        }
      }
      if (names.size() > widest.size()) {
        widest = names;
      }
      Map<SpendColumn, Integer> columns =
          HeaderGuess.columns(names, options.basis().orElse(VatBasis.NET));
      if (!override(columns, names)
          || !columns.containsKey(SpendColumn.AMOUNT)
          || !columns.containsKey(SpendColumn.SUPPLIER)) {
        return;
      }
      if (best == null || columns.size() > best.columns().size()) {
        best = new Header(line, List.copyOf(names), separator, columns, List.copyOf(preamble));
      }
    }

    /** Puts what the user says in place of guesses; false if this line lacks one of the headers. */
    private boolean override(Map<SpendColumn, Integer> columns, List<String> names) {
      List<String> folded = names.stream().map(HeaderGuess::folded).toList();
      Map<SpendColumn, Integer> said = new EnumMap<>(SpendColumn.class);
      for (Map.Entry<SpendColumn, String> entry : options.columns().entrySet()) {
        columns.remove(entry.getKey());
        if (entry.getValue().isEmpty()) {
          continue;
        }
        int at = folded.indexOf(HeaderGuess.folded(entry.getValue()));
        if (at < 0) {
          return false;
        }
        said.put(entry.getKey(), at);
      }
      columns.values().removeAll(said.values());
      columns.putAll(said);
      return true;
    }

    void refusePivot(ProblemPath path) {
      if (!pivotMark.isEmpty()) {
        throw refusal(
            FileCodes.PIVOT_TABLE,
            path.index((int) pivotLine),
            "The file is a pivot table ('"
                + Bytes.shown(pivotMark, 60)
                + "'): sums by supplier, not transactions, so nothing in it has a day.",
            "Give the file that the table was made of, with one row for each payment.");
      }
    }

    Refusal noHeader(ProblemPath path) {
      for (String header : options.columns().values()) {
        List<String> folded = widest.stream().map(HeaderGuess::folded).toList();
        if (!header.isEmpty() && !folded.contains(HeaderGuess.folded(header))) {
          return refusal(
              FileCodes.NO_SUCH_COLUMN,
              path.child(header),
              "No line has a column '" + Bytes.shown(header, 60) + "'.",
              "Name one of the columns; nearest: "
                  + String.join(", ", NearestIds.to(header, widest))
                  + ".");
        }
      }
      if (firstText.isEmpty()) {
        return refusal(
            FileCodes.EMPTY,
            path,
            "The file holds no text.",
            "Give it a header and at least one row.");
      }
      return refusal(
          FileCodes.NO_HEADER,
          path,
          "None of the first "
              + MOST_LINES
              + " lines names a supplier and an amount; the file begins '"
              + Bytes.shown(firstText, 80)
              + "'.",
          "Give it a line of headers, or say which headers stand for supplier and amount.");
    }
  }
}
