package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.calculate.spend.file.SpendColumn;
import io.github.socialvalue4j.calculate.spend.file.SpendLayout;
import io.github.socialvalue4j.model.contract.VatBasis;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the header in the first 100 lines of a file: the line in which most columns are recognised,
 * among them supplier and amount, and below which amounts stand where it says so. A header may go
 * on over several lines inside quotes, or be two lines one below the other. Where no line names
 * supplier and amount in words that are known, one is taken below which the cells tell which is
 * which. Mutable, for one file.
 */
final class HeaderSearch {
  /** A line of more cells names no columns. */
  private static final int MOST_COLUMNS = 400;

  private static final int MOST_PREAMBLE = 50;
  private static final int MOST_CANDIDATES = 8;
  private static final int FEWEST_NAMES = 3;
  private static final int LONGEST_NAME = 500;
  private static final char[] SEPARATORS = {',', ';', '\t', '|'};

  private final FileStart start;
  private final SpendCsvOptions options;
  private final SampleRows sample;
  private final Cells cells = new Cells();
  private final List<String> preamble = new ArrayList<>();
  private final List<Line> weak = new ArrayList<>();
  private final Map<Character, Line> before = new HashMap<>();
  private final Map<String, Set<SpendColumn>> meanings = new HashMap<>();
  private int candidates;
  private int tooLong;
  private @Nullable Header best;
  private boolean isBestProven;
  private @Nullable Header unpaid;
  private int unpaidColumn;
  private String pivotMark = "";
  private long pivotLine;
  private String firstText = "";
  private List<String> widest = List.of();

  /** A line of headers, perhaps. */
  record Line(
      long line,
      int lines,
      List<String> names,
      int width,
      char separator,
      long end,
      List<String> preamble) {}

  private HeaderSearch(FileStart start, SpendCsvOptions options) {
    this.start = start;
    this.options = options;
    this.sample = new SampleRows(start, options);
  }

  /** Finds it; throws {@link Refusal} if there is none, or the file is of another sort. */
  static Header find(FileStart start, SpendCsvOptions options, ProblemPath path)
      throws IOException {
    HeaderSearch search = new HeaderSearch(start, options);
    ByteRows rows = new ByteRows(new ByteArrayInputStream(start.head()));
    while (rows.line() < FirstLines.MOST && !search.isComplete() && rows.next()) {
      if (rows.trouble() == ByteRows.Trouble.NONE) {
        search.look(rows);
      } else {
        search.tooLong++;
        search.before.clear();
      }
    }
    search.byCells();
    HeaderRefusals refusals = search.refusals(path);
    Header best = search.best;
    if (!search.pivotMark.isEmpty() && (best == null || best.index(SpendColumn.DATE) < 0)) {
      throw refusals.pivot(search.pivotMark, search.pivotLine);
    }
    if (best == null && search.unpaid != null) {
      throw refusals.notPaid(search.unpaid, search.unpaidColumn);
    }
    if (best == null) {
      throw refusals.noHeader(search.firstText, search.widest, search.tooLong);
    }
    if (best.layout(options).needsDate() && best.index(SpendColumn.DATE) < 0) {
      throw refusals.noDate(best);
    }
    Optional<Refusal> contradicted = refusals.basisContradicted(best);
    if (contradicted.isPresent()) {
      throw contradicted.get();
    }
    return best;
  }

  private HeaderRefusals refusals(ProblemPath path) {
    return new HeaderRefusals(options, path);
  }

  private void look(ByteRows rows) throws IOException {
    String line = start.text(rows.bytes(), rows.start(), rows.end());
    for (char separator : separators()) {
      // A line without this separator is one cell, and one cell is no header.
      if (line.indexOf(separator) < 0 && !rows.hasQuote()) {
        before.remove(separator);
        continue;
      }
      boolean isWhole =
          !rows.hasQuote() || rows.joinWhileOpen(separator, FEWEST_NAMES, MOST_COLUMNS);
      if (isWhole
          && cells.split(rows.bytes(), rows.start(), rows.end(), separator, rows.hasQuote())
          && cells.count() > 1
          && cells.count() <= SampleRows.MOST_CELLS) {
        consider(rows, separator);
      }
    }
    boolean isHeader = best != null && best.line() + best.lines() > rows.line();
    String text = FirstLines.withoutSeparators(line);
    if (!text.isEmpty()) {
      firstText = firstText.isEmpty() ? text : firstText;
      if (!isHeader && preamble.size() < MOST_PREAMBLE) {
        preamble.add(Bytes.shown(text, 300));
      }
    }
  }

  /** Whether a line was found that names all that matters, so that no later one is better. */
  private boolean isComplete() {
    return best != null
        && isBestProven
        && best.index(SpendColumn.DATE) >= 0
        && best.columns().keySet().containsAll(options.columns().keySet());
  }

  private char[] separators() {
    return options.separator().map(s -> new char[] {s}).orElse(SEPARATORS);
  }

  private void consider(ByteRows rows, char separator) throws IOException {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < cells.count(); i++) {
      names.add(Bytes.tidy(Bytes.trimmed(start.text(cells.bytes(), cells.from(i), cells.to(i)))));
    }
    int width = names.size();
    while (!names.isEmpty() && names.get(names.size() - 1).isEmpty()) {
      names.remove(names.size() - 1);
    }
    if (names.isEmpty() || names.size() > MOST_COLUMNS) {
      before.remove(separator);
      return;
    }
    if (names.size() > widest.size()) {
      widest = List.copyOf(names);
    }
    notePivot(rows.line(), names);
    Line line =
        new Line(
            rows.line(),
            rows.lines(),
            names,
            width,
            separator,
            rows.consumed(),
            List.copyOf(preamble));
    Line above = before.put(separator, line);
    take(line);
    boolean isOpen =
        above != null
            && (best == null || (best.line() == above.line() && best.index(SpendColumn.DATE) < 0));
    if (above != null && isOpen && isPair(above, line)) {
      take(together(above, line));
    }
  }

  private void notePivot(long line, List<String> names) {
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
  }

  /**
   * Whether two lines may be one header: texts in both, as wide as each other, all that matters.
   */
  private boolean isPair(Line above, Line below) {
    boolean isAlike =
        above.line() + above.lines() == below.line()
            && above.width() == below.width()
            && isFilled(above.names())
            && isFilled(below.names())
            && sample.isOfWords(above.names())
            && sample.isOfWords(below.names());
    return isAlike
        && named(together(above, below).names())
            .containsAll(Set.of(SpendColumn.SUPPLIER, SpendColumn.AMOUNT, SpendColumn.DATE));
  }

  private static boolean isAllFilled(List<String> names) {
    return names.stream().noneMatch(String::isEmpty);
  }

  private static boolean isFilled(List<String> names) {
    return names.stream().filter(n -> !n.isEmpty()).count() > 1;
  }

  /** Two lines of headers, one below the other. */
  private static Line together(Line above, Line below) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < Math.max(above.names().size(), below.names().size()); i++) {
      String one = i < above.names().size() ? above.names().get(i) : "";
      String other = i < below.names().size() ? below.names().get(i) : "";
      names.add((one + " " + other).strip());
    }
    return new Line(
        above.line(),
        (int) (below.line() - above.line()) + below.lines(),
        names,
        Math.max(above.width(), below.width()),
        above.separator(),
        below.end(),
        above.preamble());
  }

  /**
   * Takes a line for the header if it names supplier and amount in words, and is the best so far.
   */
  private void take(Line line) throws IOException {
    Optional<Map<SpendColumn, Integer>> said = SaidColumns.in(line.names(), options.columns());
    if (said.isEmpty()) {
      return;
    }
    Set<SpendColumn> named = named(line.names());
    named.addAll(said.get().keySet());
    boolean isNamed = named.contains(SpendColumn.AMOUNT) && named.contains(SpendColumn.SUPPLIER);
    if (!isNamed) {
      boolean isNeeded =
          named.contains(SpendColumn.AMOUNT)
              || named.contains(SpendColumn.SUPPLIER)
              || named.contains(SpendColumn.DATE)
              || (isAllFilled(line.names()) && sample.isOfWords(line.names()));
      if (isNeeded && line.names().size() >= FEWEST_NAMES && weak.size() < MOST_CANDIDATES) {
        weak.add(line);
      }
      return;
    }
    if (candidates < MOST_CANDIDATES) {
      candidates++;
      weigh(line, said.get());
    }
  }

  private Set<SpendColumn> named(List<String> names) {
    Set<SpendColumn> named = new HashSet<>();
    for (String name : names) {
      if (!name.isEmpty() && name.length() <= LONGEST_NAME) {
        named.addAll(meanings.computeIfAbsent(name, HeaderSearch::meanings));
      }
    }
    return named;
  }

  /** The columns for which the words of a header speak. */
  private static Set<SpendColumn> meanings(String name) {
    Set<String> words = HeaderWords.words(name);
    Set<SpendColumn> meanings = EnumSet.noneOf(SpendColumn.class);
    for (SpendColumn column : SpendColumn.values()) {
      if (HeaderWords.points(column, words) > 0) {
        meanings.add(column);
      }
    }
    return meanings;
  }

  private void weigh(Line line, Map<SpendColumn, Integer> said) throws IOException {
    Header header = header(line, said);
    noteUnpaid(header);
    if (header.index(SpendColumn.AMOUNT) < 0 || header.index(SpendColumn.SUPPLIER) < 0) {
      return;
    }
    boolean isProven = isProven(header);
    boolean isBetter =
        best == null
            || (isProven && !isBestProven)
            || (isProven == isBestProven && header.columns().size() > best.columns().size());
    if (isBetter) {
      best = header;
      isBestProven = isProven;
    }
  }

  /** Keeps a line with payees of which no amount was paid, to be said if there is no better. */
  private void noteUnpaid(Header header) {
    boolean isOpen =
        unpaid == null
            && header.index(SpendColumn.SUPPLIER) >= 0
            && header.index(SpendColumn.AMOUNT) < 0;
    for (int i = 0; isOpen && i < header.names().size(); i++) {
      Set<String> words = HeaderWords.words(header.names().get(i));
      if (header.isMoney(i) && UnpaidWords.isUnpaid(words, isRegister(header.names()))) {
        unpaid = header;
        unpaidColumn = i;
        return;
      }
    }
  }

  private boolean isRegister(List<String> names) {
    return options
        .layout()
        .map(layout -> layout == SpendLayout.CONTRACTS)
        .orElseGet(() -> RegisterWords.isRegister(names));
  }

  /** Whether below it stand amounts where it names them. */
  private static boolean isProven(Header header) {
    ColumnProfile amount = header.profiles().get(header.index(SpendColumn.AMOUNT));
    return amount.isMoney();
  }

  private Header header(Line line, Map<SpendColumn, Integer> said) throws IOException {
    SampleRows.Read read = sample.below(line);
    Set<SpendColumn> unused = new HashSet<>(options.columns().keySet());
    unused.removeAll(said.keySet());
    VatBasis preferred = options.basis().orElse(VatBasis.NET);
    ColumnChoice choice =
        ColumnChoice.of(
            new ColumnChoice.Question(
                line.names(),
                read.rows(),
                read.profiles(),
                preferred,
                isRegister(line.names()),
                SaidColumns.best(line.names(), options.columns(), said, read.profiles()),
                unused));
    return new Header(
        line.line(),
        line.lines(),
        List.copyOf(line.names()),
        line.width(),
        line.separator(),
        choice,
        read.profiles(),
        read.isLonger(),
        line.preamble());
  }

  /** Where no line names supplier and amount: the first below which the cells tell them. */
  private void byCells() throws IOException {
    for (Line line : weak) {
      if (best != null) {
        return;
      }
      Map<SpendColumn, Integer> said =
          SaidColumns.in(line.names(), options.columns()).orElse(new EnumMap<>(SpendColumn.class));
      Header header = header(line, said);
      noteUnpaid(header);
      boolean isWhole =
          header.columns().keySet().containsAll(Set.of(SpendColumn.AMOUNT, SpendColumn.SUPPLIER));
      if (isWhole && isProven(header) && sample.isOfWords(line.names())) {
        best = header;
        isBestProven = true;
      }
    }
  }
}
