package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.calculate.spend.BaselineDefinition;
import io.github.socialvalue4j.model.contract.VatBasis;
import io.github.socialvalue4j.model.party.SupplierDirectory;
import io.github.socialvalue4j.model.place.Area;
import io.github.socialvalue4j.model.place.AreaId;
import io.github.socialvalue4j.model.place.ConcentricAreas;
import io.github.socialvalue4j.model.place.OutwardCode;
import java.util.List;

/** Definitions for tests. */
final class Lists {
  private Lists() {}

  static BaselineDefinition definition(String id) {
    return BaselineDefinition.of(
        id,
        VatBasis.NET,
        ConcentricAreas.of(
            Area.of(AreaId.parse("city"), "City", List.of(OutwardCode.parse("SE1")))),
        SupplierDirectory.empty());
  }
}
