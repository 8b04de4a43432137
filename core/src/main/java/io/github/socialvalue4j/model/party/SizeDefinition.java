package io.github.socialvalue4j.model.party;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Identifiers;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody means by a small or medium-sized enterprise. A share of spend with SMEs means
 * nothing without the id of its definition: the same supplier may be one by one and not by another.
 * All shipped definitions read: fewer staff than a limit, and turnover or balance sheet within
 * limits of their own. Immutable and thread-safe.
 *
 * @param id names it in results
 * @param citation where it stands
 * @param currency of turnover and balance sheet
 * @param staffBelow staff must be fewer
 * @param turnover the limit of it
 * @param balanceSheet the limit of it
 * @param limitsIncluded whether the two limits themselves are still within
 */
public record SizeDefinition(
    String id,
    Citation citation,
    String currency,
    int staffBelow,
    BigDecimal turnover,
    BigDecimal balanceSheet,
    boolean limitsIncluded)
    implements DocumentOnly {
  private static final String EU_CITATION =
      "Commission Recommendation 2003/361/EC, as summarised on designingbuildings.co.uk";

  /** Checks that nothing is null. */
  public SizeDefinition {
    Identifiers.check("size definition", id);
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(currency, "currency");
    Objects.requireNonNull(turnover, "turnover");
    Objects.requireNonNull(balanceSheet, "balanceSheet");
  }

  /**
   * {@code procurement-act-2023}, the default: fewer than 250 staff, and turnover of at most GBP 44
   * million or a balance sheet of at most GBP 38 million. The Act says "less than or equal to", so
   * a supplier at a limit is within.
   */
  public static SizeDefinition procurementAct() {
    return uk(
        "procurement-act-2023",
        Citation.of(
            "Procurement Act 2023 (c. 54), section 123(1), \"small and medium-sized enterprises\""),
        true);
  }

  /**
   * {@code uk-sme}: the same limits, but a supplier at one of them is not within, as a code list
   * words it ("less than"). The default until the Act itself was read; kept so that results made
   * with it can be made again.
   */
  public static SizeDefinition ocdsUk() {
    return uk(
        "uk-sme",
        Citation.of("OCDS UK extension, code list bidStatistics, smeFinalStageBids, January 2026"),
        false);
  }

  private static SizeDefinition uk(String id, Citation citation, boolean limitsIncluded) {
    return new SizeDefinition(
        id,
        citation,
        "GBP",
        250,
        new BigDecimal("44000000"),
        new BigDecimal("38000000"),
        limitsIncluded);
  }

  /**
   * {@code eu-sme}: fewer than 250 staff, and turnover of at most EUR 50 million or a balance sheet
   * of at most EUR 43 million.
   */
  public static SizeDefinition euSme() {
    return eu("eu-sme", 250, "50000000", "43000000");
  }

  /** {@code eu-small}: fewer than 50 staff, and at most EUR 10 million of either. */
  public static SizeDefinition euSmall() {
    return eu("eu-small", 50, "10000000", "10000000");
  }

  /** {@code eu-micro}: fewer than 10 staff, and at most EUR 2 million of either. */
  public static SizeDefinition euMicro() {
    return eu("eu-micro", 10, "2000000", "2000000");
  }

  private static SizeDefinition eu(String id, int staff, String turnover, String balanceSheet) {
    return new SizeDefinition(
        id,
        Citation.of(EU_CITATION),
        "EUR",
        staff,
        new BigDecimal(turnover),
        new BigDecimal(balanceSheet),
        true);
  }

  /** The shipped definitions. */
  public static List<SizeDefinition> shipped() {
    return List.of(procurementAct(), ocdsUk(), euSme(), euSmall(), euMicro());
  }

  /** The shipped definition of this id. */
  public static Optional<SizeDefinition> find(String id) {
    return shipped().stream().filter(d -> d.id.equals(id)).findFirst();
  }

  /**
   * Whether a supplier of this size is within; nothing if that cannot be told. Figures in another
   * currency are not converted and count as unknown.
   */
  public Optional<Boolean> includes(SupplierSize size) {
    Optional<Boolean> byStaff = size.staff().map(s -> s < staffBelow);
    boolean comparable = size.currency().equals(currency);
    Optional<Boolean> byMoney =
        comparable
            ? or(within(size.turnover(), turnover), within(size.balanceSheet(), balanceSheet))
            : Optional.empty();
    if (byStaff.equals(Optional.of(false)) || byMoney.equals(Optional.of(false))) {
      return Optional.of(false);
    }
    return byStaff.isPresent() && byMoney.isPresent() ? Optional.of(true) : Optional.empty();
  }

  private Optional<Boolean> within(Optional<BigDecimal> amount, BigDecimal limit) {
    return amount.map(a -> limitsIncluded ? a.compareTo(limit) <= 0 : a.compareTo(limit) < 0);
  }

  /** True if either is, false only if both are known and neither is. */
  private static Optional<Boolean> or(Optional<Boolean> one, Optional<Boolean> other) {
    if (one.orElse(false) || other.orElse(false)) {
      return Optional.of(true);
    }
    return one.isPresent() && other.isPresent() ? Optional.of(false) : Optional.empty();
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
