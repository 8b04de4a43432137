package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.calculate.spend.ExactSum;
import io.github.socialvalue4j.calculate.spend.file.SpendLayout;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds days that lie far from those of the other rows, such as one of 1925 among days of 2024.
 * Years that follow each other, or nearly, are one run; the run with most rows is what the file is
 * about, and all others are questioned. Mutable, for one file.
 */
final class FarDays {
  /** Payments of one file are of years that follow each other but for one or two. */
  private static final int NEAR = 2;

  /** Contracts begin in any year, and run for many. */
  private static final int NEAR_OF_CONTRACTS = 10;

  private static final int MOST_SHOWN = 10;

  private final int near;
  private final Map<Integer, Year> years = new TreeMap<>();
  private @Nullable Year current;
  private int currentYear = Integer.MIN_VALUE;

  /** The rows of one year. */
  private static final class Year {
    private final int number;
    private final ExactSum sum = new ExactSum();
    private final List<String> first = new ArrayList<>();
    private long firstLine;

    Year(int number) {
      this.number = number;
    }
  }

  /**
   * What was found.
   *
   * @param rows how many rows lie far from the others
   * @param amount what they come to
   * @param firstLine the first of them
   * @param shown the first of them with line and day
   * @param others the years of the other rows, in words
   */
  record Found(long rows, BigDecimal amount, long firstLine, List<String> shown, String others) {}

  FarDays(SpendLayout layout) {
    this.near = layout == SpendLayout.CONTRACTS ? NEAR_OF_CONTRACTS : NEAR;
  }

  /** Takes the year of a row; what stands for its day is shown if it is far from others. */
  void add(long line, int year, Object day, long pence, @Nullable BigDecimal exact) {
    Year of = current;
    if (of == null || year != currentYear) {
      of = years.computeIfAbsent(year, Year::new);
      current = of;
      currentYear = year;
    }
    of.sum.add(pence, exact);
    if (of.first.size() < MOST_SHOWN) {
      of.firstLine = of.first.isEmpty() ? line : of.firstLine;
      of.first.add("line " + line + " (" + day + ")");
    }
  }

  /** The rows that lie far from the others; none if all lie together. */
  Found found() {
    List<List<Year>> runs = new ArrayList<>();
    for (Year year : years.values()) {
      List<Year> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
      if (last.isEmpty() || year.number - last.get(last.size() - 1).number > near) {
        runs.add(new ArrayList<>(List.of(year)));
      } else {
        last.add(year);
      }
    }
    List<Year> most = List.of();
    for (List<Year> run : runs) {
      boolean isMore = rows(run) > rows(most);
      boolean isEarlier = rows(run) == rows(most) && line(run) < line(most);
      most = isMore || isEarlier ? run : most;
    }
    long rows = 0;
    long firstLine = Long.MAX_VALUE;
    BigDecimal amount = BigDecimal.ZERO;
    List<String> shown = new ArrayList<>();
    for (List<Year> run : runs) {
      if (run == most) {
        continue;
      }
      rows += rows(run);
      firstLine = Math.min(firstLine, line(run));
      for (Year year : run) {
        amount = amount.add(year.sum.value());
        year.first.stream().limit(MOST_SHOWN - (long) shown.size()).forEach(shown::add);
      }
    }
    return new Found(rows, amount, firstLine, shown, words(most));
  }

  private static long rows(List<Year> run) {
    return run.stream().mapToLong(y -> y.sum.rows()).sum();
  }

  private static long line(List<Year> run) {
    return run.stream().mapToLong(y -> y.firstLine).min().orElse(0);
  }

  private static String words(List<Year> run) {
    if (run.isEmpty()) {
      return "";
    }
    int first = run.get(0).number;
    int last = run.get(run.size() - 1).number;
    return first == last ? Integer.toString(first) : first + " to " + last;
  }
}
