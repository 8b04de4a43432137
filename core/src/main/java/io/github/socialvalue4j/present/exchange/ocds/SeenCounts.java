package io.github.socialvalue4j.present.exchange.ocds;

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
  @Override
  public String toString() {
    return releases
        + " releases of "
        + processes
        + " processes with "
        + tenders
        + " tenders, "
        + awards
        + " awards and "
        + contracts
        + " contracts";
  }
}
