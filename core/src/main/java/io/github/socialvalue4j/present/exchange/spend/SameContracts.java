package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.calculate.spend.file.FileCodes;
import io.github.socialvalue4j.calculate.spend.file.SpendLayout;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * What is said of a register of contracts: that its values are no payments, and which rows stand in
 * it twice, character for character. Equal payments of a day are usual, a contract listed twice is
 * not. Mutable, for one file.
 */
final class SameContracts {
  private static final int MOST = 100_000;
  private static final int LONGEST = 1_000;

  private final boolean isRegister;
  private final Map<String, Long> lines = new HashMap<>();
  private long repeats;
  private long firstRepeat;
  private long firstLine;
  private BigDecimal amount = BigDecimal.ZERO;

  SameContracts(SpendLayout layout) {
    this.isRegister = layout == SpendLayout.CONTRACTS;
  }

  /** Whether rows are looked at: only those of a register are. */
  boolean isOn() {
    return isRegister;
  }

  /** Takes a row that was read, as the file has it. */
  void add(long line, String text, BigDecimal value) {
    String kept = Bytes.trimmed(text);
    if (kept.length() > LONGEST || (lines.size() >= MOST && !lines.containsKey(kept))) {
      return;
    }
    Long before = lines.putIfAbsent(kept, line);
    if (before != null) {
      firstLine = repeats == 0 ? before : firstLine;
      firstRepeat = repeats++ == 0 ? line : firstRepeat;
      amount = amount.add(value);
    }
  }

  void say(Tally tally, ProblemPath path, Problems problems) {
    if (!isRegister) {
      return;
    }
    problems.add(
        Problem.note(
            FileCodes.CONTRACTS,
            path,
            "The file was read as a register of contracts: its sums are what contracts are worth"
                + " over their terms, and not what was paid.",
            "If its rows are payments, say so: --layout payments on the command line,"
                + " SpendCsvOptions.withLayout in a program."));
    if (repeats == 0) {
      return;
    }
    tally.defects(
        FileCodes.SAME_CONTRACT, Wording.of(FileCodes.SAME_CONTRACT), firstRepeat, repeats, amount);
    problems.add(
        Problem.warning(
            FileCodes.SAME_CONTRACT,
            path.child(Long.toString(firstRepeat)),
            Wording.count(repeats, "row of the register is", "rows of the register are")
                + " the same as one above, character for character, the first in lines "
                + firstLine
                + " and "
                + firstRepeat
                + ". Each is counted each time.",
            "If they are one contract, take the second line out of the file."));
  }
}
