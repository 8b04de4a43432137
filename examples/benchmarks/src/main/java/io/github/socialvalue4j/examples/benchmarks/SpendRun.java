package io.github.socialvalue4j.examples.benchmarks;

import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.spend.BaselineDefinition;
import io.github.socialvalue4j.calculate.spend.Breakdown;
import io.github.socialvalue4j.calculate.spend.SpendBaseline;
import io.github.socialvalue4j.calculate.spend.SpendProfile;
import io.github.socialvalue4j.calculate.spend.file.ImportReport;
import io.github.socialvalue4j.model.contract.VatBasis;
import io.github.socialvalue4j.model.party.Supplier;
import io.github.socialvalue4j.model.party.SupplierDirectory;
import io.github.socialvalue4j.model.place.Area;
import io.github.socialvalue4j.model.place.AreaId;
import io.github.socialvalue4j.model.place.ConcentricAreas;
import io.github.socialvalue4j.model.place.OutwardCode;
import io.github.socialvalue4j.present.exchange.spend.SpendCsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One run of the whole work: read a spend file, draw its baseline up, print what it comes to. */
public final class SpendRun {
  private SpendRun() {}

  /** Runs it for the file that is named. */
  public static void main(String[] args) throws IOException {
    System.out.println(run(Path.of(args[0])));
  }

  /** What a file comes to, in a line. */
  static String run(Path file) throws IOException {
    OutwardCode here = OutwardCode.parse("SW2");
    SupplierDirectory directory =
        SupplierDirectory.of(
            List.of(
                Supplier.builder("A*Transport Limited").place(here).declaredSme(true).build(),
                Supplier.builder("229 Mitcham Lane Ltd").place(here).vcse(false).build(),
                Supplier.builder("Mears Limited").place(OutwardCode.parse("GL3")).build()));
    ConcentricAreas circles =
        ConcentricAreas.of(Area.of(AreaId.parse("borough"), "Borough", List.of(here)));
    SpendProfile profile =
        new SpendProfile(BaselineDefinition.of("speed", VatBasis.NET, circles, directory));
    try (InputStream in = Files.newInputStream(file)) {
      ImportReport report = SpendCsvReader.guessing().read(file.toString(), in, profile).orThrow();
      SpendBaseline baseline = profile.baseline().orThrow();
      return report.accepted().rows()
          + " "
          + Decimals.text(baseline.total().value())
          + " "
          + baseline.payeeCount()
          + " "
          + baseline.by(Breakdown.DEPARTMENT).size()
          + " "
          + baseline.by(Breakdown.CATEGORY).size()
          + " "
          + baseline.by(Breakdown.PERIOD).size();
    }
  }
}
