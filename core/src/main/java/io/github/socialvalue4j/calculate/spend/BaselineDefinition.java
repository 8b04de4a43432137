package io.github.socialvalue4j.calculate.spend;

import io.github.socialvalue4j.basis.evidence.Identifiers;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.model.contract.VatBasis;
import io.github.socialvalue4j.model.party.MatchConfidence;
import io.github.socialvalue4j.model.party.SizeDefinition;
import io.github.socialvalue4j.model.party.SupplierDirectory;
import io.github.socialvalue4j.model.place.Area;
import io.github.socialvalue4j.model.place.ConcentricAreas;
import java.util.Objects;

/**
 * What a baseline means by its words. All of it is part of the result. Immutable and thread-safe.
 *
 * @param id names the baseline, such as the file it is made of
 * @param currency of all amounts
 * @param basis whether they hold VAT
 * @param sme what small and medium-sized means
 * @param circles what local means, the innermost first, each with the outward codes in it; {@link
 *     ConcentricAreas#notDeclared()} if nobody has said, and then every place is unknown
 * @param directory who is who
 * @param weakest the weakest sign by which a payee is taken for a supplier of the directory
 * @param periods into which periods dates are put
 */
public record BaselineDefinition(
    String id,
    MeasureUnit currency,
    VatBasis basis,
    SizeDefinition sme,
    ConcentricAreas circles,
    SupplierDirectory directory,
    MatchConfidence weakest,
    PeriodLength periods) {
  /** Checks that nothing is null, amounts are money and every circle has outward codes. */
  public BaselineDefinition {
    Identifiers.check("baseline", id);
    if (!currency.isCurrency()) {
      throw new IllegalArgumentException("Spend is counted in money, not in '" + currency + "'");
    }
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(sme, "sme");
    for (Area circle : circles.circles()) {
      if (circle.outwardCodes().isEmpty()) {
        throw new IllegalArgumentException(
            "Circle '"
                + circle.id()
                + "' has no outward codes, so nobody could be in it; give them, or declare no"
                + " circles");
      }
    }
    Objects.requireNonNull(directory, "directory");
    Objects.requireNonNull(weakest, "weakest");
    Objects.requireNonNull(periods, "periods");
  }

  /**
   * Pounds, the Procurement Act's definition of an SME, matches by normalised name or surer,
   * months.
   *
   * @param id names the baseline
   * @param basis whether amounts hold VAT
   */
  public static BaselineDefinition of(
      String id, VatBasis basis, ConcentricAreas circles, SupplierDirectory directory) {
    return new BaselineDefinition(
        id,
        MeasureUnit.of("GBP"),
        basis,
        SizeDefinition.procurementAct(),
        circles,
        directory,
        MatchConfidence.NORMALISED_NAME,
        PeriodLength.MONTH);
  }

  /** The same by another definition of an SME. */
  public BaselineDefinition withSme(SizeDefinition other) {
    return new BaselineDefinition(id, currency, basis, other, circles, directory, weakest, periods);
  }

  /** The same with another weakest sign. */
  public BaselineDefinition withWeakest(MatchConfidence other) {
    return new BaselineDefinition(id, currency, basis, sme, circles, directory, other, periods);
  }

  /** The same in other periods. */
  public BaselineDefinition withPeriods(PeriodLength other) {
    return new BaselineDefinition(id, currency, basis, sme, circles, directory, weakest, other);
  }

  /** The same in another currency. */
  public BaselineDefinition withCurrency(MeasureUnit other) {
    return new BaselineDefinition(id, other, basis, sme, circles, directory, weakest, periods);
  }

  /** The same of other rows. */
  public BaselineDefinition withId(String other) {
    return new BaselineDefinition(
        other, currency, basis, sme, circles, directory, weakest, periods);
  }

  /** The same on another basis. */
  public BaselineDefinition withBasis(VatBasis other) {
    return new BaselineDefinition(id, currency, other, sme, circles, directory, weakest, periods);
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
