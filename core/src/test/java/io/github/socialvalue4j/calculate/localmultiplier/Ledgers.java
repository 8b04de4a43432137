package io.github.socialvalue4j.calculate.localmultiplier;

import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.model.place.AreaId;
import java.math.BigDecimal;
import java.util.List;

/** Short words for ledgers in tests. */
final class Ledgers {
  static final AreaId AREA = AreaId.parse("northumberland");
  static final MeasureUnit GBP = MeasureUnit.of("GBP");

  private Ledgers() {}

  static Figure pounds(String amount) {
    return Figure.stated("Amount", new BigDecimal(amount), GBP, new Provenance.Given("ledger"));
  }

  static Figure share(String share) {
    return Figure.stated(
        "Share", new BigDecimal(share), MeasureUnit.ONE, new Provenance.Given("survey"));
  }

  static Outlay outlay(
      String id, PayeeKind kind, String amount, Locality locality, Respend respend) {
    return new Outlay(id, kind, pounds(amount), locality, respend);
  }

  static Outlay supplier(String id, String amount, String share) {
    return outlay(
        id, PayeeKind.SUPPLIER, amount, Locality.LOCAL, new Respend.Measured(share(share)));
  }

  static Outlay silent(String id, String amount) {
    return outlay(id, PayeeKind.SUPPLIER, amount, Locality.LOCAL, new Respend.NotAnswered());
  }

  static RoundsLedger ledger(String income, Outlay... outlays) {
    return RoundsLedger.of("ledger", AREA, true, pounds(income), List.of(outlays));
  }
}
