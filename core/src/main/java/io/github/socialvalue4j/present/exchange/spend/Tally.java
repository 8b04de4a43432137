package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.calculate.spend.ExactSum;
import io.github.socialvalue4j.calculate.spend.file.ControlTotal;
import io.github.socialvalue4j.calculate.spend.file.FileDefect;
import io.github.socialvalue4j.calculate.spend.file.ImportReport;
import io.github.socialvalue4j.calculate.spend.file.RowFate;
import io.github.socialvalue4j.calculate.spend.file.RowListener;
import io.github.socialvalue4j.calculate.spend.file.RowNote;
import io.github.socialvalue4j.calculate.spend.file.RowSum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts every line and adds up every row. Mutable, for one file. */
final class Tally {
  private static final int MOST_TOTALS = 1_000;

  private final RowListener listener;
  private final Side accepted = new Side();
  private final Side repaired = new Side();
  private final Side rejected = new Side();
  private final ExactSum credits = new ExactSum();
  private final Map<ProblemCode, Defect> defects = new TreeMap<>();
  private final List<ControlTotal> totals = new ArrayList<>();
  private final List<RowNote> notes = new ArrayList<>();
  private long noteCount;
  private BigDecimal sinceAmount = BigDecimal.ZERO;
  private long sinceRows;

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

  void defect(ProblemCode code, String what, long line, BigDecimal amount) {
    Defect defect = defects.computeIfAbsent(code, c -> new Defect(what, line));
    defect.count++;
    defect.amount = defect.amount.add(amount);
  }

  void total(long line, String label, BigDecimal printed, boolean isSubtotal) {
    BigDecimal all = rows().amount();
    long count = rows().rows();
    BigDecimal amount = isSubtotal ? all.subtract(sinceAmount) : all;
    long rows = isSubtotal ? count - sinceRows : count;
    if (totals.size() < MOST_TOTALS) {
      totals.add(new ControlTotal(line, label, printed, amount, rows));
    }
    sinceAmount = all;
    sinceRows = count;
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
