package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.model.contract.ContractValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Totals against a contract value: per cent of it, and pence for each pound of it. */
final class Ratios {
  private static final Figure HUNDRED =
      Figure.stated(
          "Per cent in a whole",
          BigDecimal.valueOf(100),
          MeasureUnit.ONE,
          new Provenance.Convention("100 per cent is a whole", Citation.of("definition")));
  private static final Figure PENCE =
      Figure.stated(
          "Pence in a pound",
          BigDecimal.valueOf(100),
          MeasureUnit.ONE,
          new Provenance.Convention(
              "100 pence are a pound", Citation.of("Decimal Currency Act 1967, section 1")));

  private Ratios() {}

  /** The ratios of all totals of one dimension that are in the contract value's currency. */
  static List<Ratio> of(
      Collection<Total> totals, Dimension dimension, ContractValue value, String where) {
    Figure amount =
        Figure.stated(
            "Contract value, " + value.vat().code() + " of value added tax",
            value.amount(),
            new Provenance.Given("contract value, " + where));
    List<Ratio> ratios = new ArrayList<>();
    for (Total total : totals) {
      if (total.key().dimension() == dimension && total.value().unit().equals(amount.unit())) {
        Figure quotient =
            Figure.quotient(
                "Value for each " + amount.unit() + " of contract value", total.value(), amount);
        ratios.add(
            new Ratio(
                total.key(),
                value.vat(),
                Figure.product("Value as per cent of contract value", quotient, HUNDRED),
                Figure.product(
                    "Pence of value for each pound of contract value", quotient, PENCE)));
      }
    }
    return ratios;
  }
}
