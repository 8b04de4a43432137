package io.github.socialvalue4j.calculate.spend;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.model.party.SupplierName;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Stands before a sink and finds the rows that an earlier file has as well, as where two months
 * overlap or one file is given twice. Rows are the same if day, payee (but for case, punctuation
 * and legal form's spelling), amount and reference are. Equal rows within one file are left alone:
 * three equal fares of one day are three payments. So a row repeats another if an earlier file has
 * at least as many rows equal to it as its own file has had so far.
 *
 * <p>Of each row 16 bytes of its SHA-256 are kept, for at most {@link #MOST} different rows; what
 * comes after those is handed on and counted as not looked into. Mutable, for one thread.
 */
public final class RepeatFinder implements DocumentOnly, SpendSink {
  /** The most different rows that are remembered. */
  public static final int MOST = 1_000_000;

  private final SpendSink next;
  private final RepeatPolicy policy;
  private final MessageDigest digest;
  private final List<String> files = new ArrayList<>();
  private final List<RepeatedRows.Row> first = new ArrayList<>();
  private final ExactSum repeated = new ExactSum();
  private final int most;
  private long notSought;

  private int size;
  private long[] high = new long[1 << 10];
  private long[] low = new long[1 << 10];
  private int[] firstFile = new int[1 << 10];
  private long[] firstLine = new long[1 << 10];
  private int[] before = new int[1 << 10];
  private int[] lastFile = new int[1 << 10];
  private int[] inLastFile = new int[1 << 10];

  /**
   * A finder that has seen no file.
   *
   * @param next takes the rows, without those that are left out
   * @param policy whether repeats are handed on
   */
  public RepeatFinder(SpendSink next, RepeatPolicy policy) {
    this(next, policy, MOST);
  }

  RepeatFinder(SpendSink next, RepeatPolicy policy, int most) {
    this.next = Objects.requireNonNull(next, "next");
    this.policy = Objects.requireNonNull(policy, "policy");
    this.most = most;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** The rows that follow are of this file. */
  public void begin(String file) {
    files.add(Objects.requireNonNull(file, "file"));
  }

  /**
   * Takes a row.
   *
   * @throws IllegalStateException if no file has begun
   */
  @Override
  public void accept(SpendRow row) {
    if (files.isEmpty()) {
      throw new IllegalStateException("A row belongs to a file: begin one");
    }
    if (!isRepeated(row) || policy == RepeatPolicy.WARN) {
      next.accept(row);
    }
  }

  private boolean isRepeated(SpendRow row) {
    ByteBuffer key = key(row);
    long rowHigh = key.getLong();
    long rowLow = key.getLong();
    int slot = slot(rowHigh, rowLow);
    int file = files.size();
    if (firstFile[slot] == 0) {
      if (size >= most) {
        notSought++;
        return false;
      }
      high[slot] = rowHigh;
      low[slot] = rowLow;
      firstFile[slot] = file;
      firstLine[slot] = row.line();
      lastFile[slot] = file;
      inLastFile[slot] = 1;
      size++;
      grow();
      return false;
    }
    if (lastFile[slot] != file) {
      before[slot] = Math.max(before[slot], inLastFile[slot]);
      lastFile[slot] = file;
      inLastFile[slot] = 0;
    }
    inLastFile[slot]++;
    if (inLastFile[slot] > before[slot]) {
      return false;
    }
    repeated.add(row);
    if (first.size() < RepeatedRows.MOST) {
      first.add(
          new RepeatedRows.Row(
              files.get(file - 1),
              row.line(),
              files.get(firstFile[slot] - 1),
              firstLine[slot],
              row.date(),
              row.payee(),
              row.amount()));
    }
    return true;
  }

  private ByteBuffer key(SpendRow row) {
    String text =
        row.date()
                .map(Object::toString)
                .or(() -> row.period().map(SpendPeriod::toString))
                .orElse("")
            + '\0'
            + SupplierName.normalised(row.payee())
            + '\0'
            + Decimals.text(row.amount())
            + '\0'
            + row.reference();
    return ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private int slot(long rowHigh, long rowLow) {
    int mask = high.length - 1;
    int slot = (int) rowHigh & mask;
    while (firstFile[slot] != 0 && (high[slot] != rowHigh || low[slot] != rowLow)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    if (size * 2 < high.length) {
      return;
    }
    long[] highs = high;
    long[] lows = low;
    int[] firstFiles = firstFile;
    long[] firstLines = firstLine;
    int[] befores = before;
    int[] lastFiles = lastFile;
    int[] counts = inLastFile;
    int length = highs.length * 2;
    high = new long[length];
    low = new long[length];
    firstFile = new int[length];
    firstLine = new long[length];
    before = new int[length];
    lastFile = new int[length];
    inLastFile = new int[length];
    for (int i = 0; i < highs.length; i++) {
      if (firstFiles[i] != 0) {
        int slot = slot(highs[i], lows[i]);
        high[slot] = highs[i];
        low[slot] = lows[i];
        firstFile[slot] = firstFiles[i];
        firstLine[slot] = firstLines[i];
        before[slot] = befores[i];
        lastFile[slot] = lastFiles[i];
        inLastFile[slot] = counts[i];
      }
    }
  }

  /** What was found so far. */
  public RepeatedRows found() {
    return new RepeatedRows(policy, repeated.rows(), repeated.value(), first, notSought);
  }

  @Override
  public String toString() {
    return ShortText.of("repeats in " + ShortText.count(files.size(), "file"));
  }
}
