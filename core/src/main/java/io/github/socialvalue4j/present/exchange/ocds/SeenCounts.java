package io.github.socialvalue4j.present.exchange.ocds;

import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Decimals;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a file holds, by kind, after the releases of each process were merged: whatever was read and
 * is not listed can be told from what was never there. {@code awards} = awards listed + {@code
 * awardsWithContract} + awards left out; {@code contracts} = contracts listed + contracts left out;
 * {@code payments} likewise. Immutable and thread-safe.
 *
 * @param packages packages of releases or records
 * @param records records of processes
 * @param releases releases, compiled ones among them
 * @param processes contracting processes, by ocid
 * @param tenders processes that have a tender
 * @param lots parts of tenders
 * @param awards awards
 * @param awardsWithContract awards that a contract stands for
 * @param contracts contracts
 * @param payments payments under contracts
 */
public record SeenCounts(
    long packages,
    long records,
    long releases,
    long processes,
    long tenders,
    long lots,
    long awards,
    long awardsWithContract,
    long contracts,
    long payments) {
  /**
   * Every kind with its number: {@code 1 package, no records, 2 releases of 1 process, 1 tender, 3
   * lots, 2 awards (1 with a contract of its own), 1 contract and no payments}.
   */
  public String inWords() {
    return counted(packages, "package", "packages")
        + ", "
        + counted(records, "record", "records")
        + ", "
        + contentsInWords();
  }

  /** The same without what stands around the releases. */
  String contentsInWords() {
    String shares =
        awards == 0
            ? ""
            : " ("
                + (awardsWithContract == 0
                    ? "none"
                    : Decimals.grouped(BigDecimal.valueOf(awardsWithContract)))
                + " with a contract of "
                + (awardsWithContract > 1 ? "their" : "its")
                + " own)";
    return ShortText.inWords(
        List.of(
            counted(releases, "release", "releases")
                + " of "
                + counted(processes, "process", "processes"),
            counted(tenders, "tender", "tenders"),
            counted(lots, "lot", "lots"),
            counted(awards, "award", "awards") + shares,
            counted(contracts, "contract", "contracts"),
            counted(payments, "payment", "payments")));
  }

  private static String counted(long number, String one, String many) {
    return (number == 0 ? "no" : Decimals.grouped(BigDecimal.valueOf(number)))
        + " "
        + (number == 1 ? one : many);
  }

  @Override
  public String toString() {
    return ShortText.of(inWords());
  }
}
