package io.github.socialvalue4j.calculate.spend;

import io.github.socialvalue4j.model.contract.VatBasis;
import io.github.socialvalue4j.model.party.Supplier;
import io.github.socialvalue4j.model.party.SupplierDirectory;
import io.github.socialvalue4j.model.party.SupplierIdentifier;
import io.github.socialvalue4j.model.party.SupplierSize;
import io.github.socialvalue4j.model.place.Area;
import io.github.socialvalue4j.model.place.AreaId;
import io.github.socialvalue4j.model.place.ConcentricAreas;
import io.github.socialvalue4j.model.place.OutwardCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Made-up spend, so that a test can say what comes out. */
final class Spends {
  static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  private Spends() {}

  static Area area(String id, String... codes) {
    return Area.of(AreaId.parse(id), id, List.of(codes).stream().map(OutwardCode::parse).toList());
  }

  static ConcentricAreas circles() {
    return ConcentricAreas.of(
        List.of(
            area("city", "PO1", "PO2"),
            area("county", "PO1", "PO10", "SO14"),
            area("region", "GU1")));
  }

  /** A local charity, a small firm in the county, a large one in the city, one far away. */
  static SupplierDirectory directory() {
    return SupplierDirectory.of(
        List.of(
            Supplier.builder("Harbour Care CIC")
                .place(OutwardCode.parse("PO1 2AL"))
                .declaredSme(true)
                .vcse(true)
                .build(),
            Supplier.builder("Solent Joinery Limited")
                .identifiers(List.of(SupplierIdentifier.company("1234567")))
                .place(OutwardCode.parse("PO10 7AA"))
                .size(
                    new SupplierSize(
                        Optional.of(20),
                        Optional.of(new BigDecimal("2000000")),
                        Optional.empty(),
                        "GBP"))
                .vcse(false)
                .build(),
            Supplier.builder("Docks and Cranes plc")
                .place(OutwardCode.parse("PO2"))
                .size(new SupplierSize(Optional.of(900), Optional.empty(), Optional.empty(), "GBP"))
                .vcse(false)
                .build(),
            Supplier.builder("Northern Paper Ltd")
                .place(OutwardCode.parse("LS1"))
                .declaredSme(true)
                .vcse(false)
                .build()));
  }

  static BaselineDefinition definition(String id) {
    return BaselineDefinition.of(id, VatBasis.NET, circles(), directory());
  }

  static SpendRow row(String payee, String amount) {
    return SpendRow.of(DAY, payee, new BigDecimal(amount));
  }

  static SpendBaseline baseline(String id, SpendRow... rows) {
    SpendProfile profile = new SpendProfile(definition(id));
    for (SpendRow row : rows) {
      profile.accept(row);
    }
    return profile.baseline().orThrow();
  }
}
