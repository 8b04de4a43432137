package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.spend.ExactSum;
import io.github.socialvalue4j.calculate.spend.file.ControlTotal;
import io.github.socialvalue4j.calculate.spend.file.FileDefect;
import io.github.socialvalue4j.calculate.spend.file.FooterLine;
import io.github.socialvalue4j.calculate.spend.file.ImportReport;
import io.github.socialvalue4j.calculate.spend.file.RowFate;
import io.github.socialvalue4j.calculate.spend.file.RowListener;
import io.github.socialvalue4j.calculate.spend.file.RowNote;
import io.github.socialvalue4j.calculate.spend.file.RowSum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts every line and adds up every row. Mutable, for one file. */
final class Tally {
  private static final int MOST_TOTALS = 1_000;
  private static final int MOST_DOUBTS = 50;
  private static final int MOST_MARKS = 10_000;

  private final RowListener listener;
  private final Side accepted = new Side();
  private final Side repaired = new Side();
  private final Side rejected = new Side();
  private final ExactSum credits = new ExactSum();
  private final Map<ProblemCode, Defect> defects = new TreeMap<>();
  private final List<ControlTotal> totals = new ArrayList<>();
  private final List<RowNote> notes = new ArrayList<>();
  private long noteCount;
  private final List<FooterLine> footers = new ArrayList<>();
  private final Map<BigDecimal, Long> marks = new HashMap<>();
  private BigDecimal sinceAmount = BigDecimal.ZERO;
  private long sinceRows;
  private BigDecimal gaps = BigDecimal.ZERO;
  private long totalsLeftOut;
  private final List<Doubt> doubts = new ArrayList<>();
  private long doubtsLeftOut;

  /** The rows of one fate. */
  private static final class Side {
    private final ExactSum sum = new ExactSum();
    private long unreadable;

    RowSum sum() {
      return new RowSum(sum.rows() + unreadable, sum.value(), unreadable);
    }
  }

  private static final class Defect {
    private final String what;
    private final long firstLine;
    private long count;
    private BigDecimal amount = BigDecimal.ZERO;

    Defect(String what, long firstLine) {
      this.what = what;
      this.firstLine = firstLine;
    }
  }

  Tally(RowListener listener) {
    this.listener = listener;
  }

  /** A row that was read as it stands, which is the cheap road. */
  void accept(long pence, @Nullable BigDecimal exact, boolean isNegative) {
    accepted.sum.add(pence, exact);
    if (isNegative) {
      credits.add(pence, exact);
    }
  }

  void repair(RowNote note, long pence, @Nullable BigDecimal exact, boolean isNegative) {
    repaired.sum.add(pence, exact);
    if (isNegative) {
      credits.add(pence, exact);
    }
    keep(note);
  }

  void reject(RowNote note) {
    Optional<BigDecimal> amount = note.amount();
    if (amount.isPresent()) {
      rejected.sum.add(0, amount.get());
    } else {
      rejected.unreadable++;
    }
    keep(note);
  }

  private void keep(RowNote note) {
    noteCount++;
    if (notes.size() < ImportReport.MOST_NOTES) {
      notes.add(note);
    }
    for (ProblemCode code : note.codes()) {
      defect(code, Wording.of(code), note.line(), note.amount().orElse(BigDecimal.ZERO));
    }
    listener.note(note);
  }

  /** Notes what several rows have together. */
  void defects(ProblemCode code, String what, long firstLine, long count, BigDecimal amount) {
    Defect defect = defects.computeIfAbsent(code, c -> new Defect(what, firstLine));
    defect.count += count;
    defect.amount = defect.amount.add(amount);
  }

  void defect(ProblemCode code, String what, long line, BigDecimal amount) {
    Defect defect = defects.computeIfAbsent(code, c -> new Defect(what, line));
    defect.count++;
    defect.amount = defect.amount.add(amount);
  }

  /** Whether a number is what at least so many rows come to: all, or those since some total. */
  boolean isTotal(BigDecimal printed, long fewestRows) {
    return since(printed) <= rows().rows() - fewestRows;
  }

  /** Whether a number is what all rows come to. */
  boolean isTotalOfAll(BigDecimal printed) {
    return rows().amount().compareTo(printed) == 0;
  }

  /** How many rows stand above those that come to a number; too many if none do. */
  private long since(BigDecimal printed) {
    BigDecimal base = rows().amount().subtract(printed);
    if (base.signum() == 0) {
      return 0;
    }
    if (base.compareTo(sinceAmount) == 0) {
      return sinceRows;
    }
    return marks.getOrDefault(Decimals.canonical(base), Long.MAX_VALUE);
  }

  /**
   * Notes a printed total.
   *
   * @param isSubtotal whether, as far as its words go, it is of the rows since the last one; it is
   *     of those that come to it, if there are such
   */
  void total(long line, String label, BigDecimal printed, boolean isSubtotal) {
    BigDecimal all = rows().amount();
    long count = rows().rows();
    boolean isSince = isSubtotal && all.subtract(sinceAmount).compareTo(printed) == 0;
    long above = isSince ? sinceRows : since(printed);
    boolean isFound = above <= count;
    BigDecimal amount = isFound ? printed : isSubtotal ? all.subtract(sinceAmount) : all;
    long rows = isFound ? count - above : isSubtotal ? count - sinceRows : count;
    ControlTotal total = new ControlTotal(line, label, printed, amount, rows);
    if (totals.size() < MOST_TOTALS) {
      totals.add(total);
    } else if (!total.agrees()) {
      totalsLeftOut++;
      gaps = gaps.add(total.gap());
    }
    if (marks.size() < MOST_MARKS) {
      marks.put(Decimals.canonical(all), count);
    }
    sinceAmount = all;
    sinceRows = count;
  }

  /** A line that has the words of a total beside a named payee, and what it was read as. */
  record Doubt(long line, String label, String payee, BigDecimal amount, boolean isTotal) {}

  void doubt(Doubt doubt) {
    if (doubts.size() < MOST_DOUBTS) {
      doubts.add(doubt);
    } else {
      doubtsLeftOut++;
    }
  }

  List<Doubt> doubts() {
    return doubts;
  }

  long doubtsLeftOut() {
    return doubtsLeftOut;
  }

  /** How many totals that do not agree were too many to list. */
  long totalsLeftOut() {
    return totalsLeftOut;
  }

  /** The gaps of those, added up. */
  BigDecimal gaps() {
    return gaps;
  }

  /** Whether a further line of text is listed. */
  boolean listsFooter() {
    return footers.size() < ImportReport.MOST_FOOTERS;
  }

  void footer(FooterLine footer) {
    footers.add(footer);
  }

  List<FooterLine> footers() {
    return footers;
  }

  RowSum rows() {
    return accepted.sum().plus(repaired.sum()).plus(rejected.sum());
  }

  RowSum of(RowFate fate) {
    return switch (fate) {
      case ACCEPTED -> accepted.sum();
      case REPAIRED -> repaired.sum();
      case REJECTED -> rejected.sum();
    };
  }

  RowSum credits() {
    return new RowSum(credits.rows(), credits.value(), 0);
  }

  List<FileDefect> defects() {
    List<FileDefect> list = new ArrayList<>();
    defects.forEach(
        (code, d) -> list.add(new FileDefect(code, d.what, d.count, d.firstLine, d.amount)));
    return list;
  }

  List<ControlTotal> totals() {
    return totals;
  }

  List<RowNote> notes() {
    return notes;
  }

  long noteCount() {
    return noteCount;
  }
}
