package io.github.socialvalue4j.tomproxies;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.Licence;
import io.github.socialvalue4j.basis.evidence.LicensedUse;
import io.github.socialvalue4j.basis.evidence.Permission;
import io.github.socialvalue4j.calculate.gva.ModelType;
import io.github.socialvalue4j.calculate.gva.PublishedMultipliers;
import io.github.socialvalue4j.present.exchange.table.PublishedMultipliersReader;
import java.util.Map;

/**
 * The shipped input-output multipliers of the United Kingdom: national figures, not those of an
 * area, and old ones. The table is read when it is first asked for. Immutable and thread-safe.
 */
public final class UkMultipliers {
  private static final String FILE = "ons-io-multipliers-2010.csv";

  private UkMultipliers() {}

  private static final class Table {
    static final PublishedMultipliers OF_2010 = read();

    private Table() {}

    private static PublishedMultipliers read() {
      return PublishedMultipliersReader.read(
              FILE,
              ShippedTables.bytes(FILE),
              Edition.of("ons-io-multipliers", "2010"),
              2010,
              ModelType.TYPE_I,
              Citation.of(
                  "ONS, United Kingdom Input-Output Analytical Tables 2010, as in"
                      + " rOpenGov/iotables data/uk_test_results.rda"),
              Licence.of(
                  "Crown copyright, Open Government Licence v3.0 expected",
                  "Office for National Statistics",
                  Map.of(
                      LicensedUse.COMMERCIAL,
                      Permission.PERMITTED,
                      LicensedUse.DERIVED_TABLE,
                      Permission.PERMITTED,
                      LicensedUse.REDISTRIBUTION,
                      Permission.PERMITTED)))
          .completeOrThrow();
    }
  }

  /** Type I multipliers and effects of 127 products, 2010: {@code ons-io-multipliers@2010}. */
  public static PublishedMultipliers of2010() {
    return Table.OF_2010;
  }
}
