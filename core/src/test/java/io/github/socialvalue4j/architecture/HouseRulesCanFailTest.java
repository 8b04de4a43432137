package io.github.socialvalue4j.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rule that cannot fail checks nothing: each is shown a small house that breaks it. */
class HouseRulesCanFailTest {

  private static final String ROOT = "io.github.socialvalue4j.architecture.fixture";
  private static final JavaClasses FIXTURE = new ClassFileImporter().importPackages(ROOT);

  private final HouseRules rules = new HouseRules(new House(ROOT));

  @Test
  void aClassOutsideTheBandsOrInAnUnknownRoomIsReported() {
    assertThat(faults(rules.everyClassHasItsPlace()))
        .hasSize(2)
        .anyMatch(fault -> fault.contains("elsewhere.Homeless stands in none of the bands"))
        .anyMatch(
            fault -> fault.contains("attic.UnknownRoom stands in basis.attic, which the plan"));
  }

  @Test
  void anImportThatGoesDownOrAsideIsReported() {
    assertThat(faults(rules.importsOnlyGoUp()))
        .anyMatch(fault -> fault.contains("band basis may not import band model"))
        .anyMatch(fault -> fault.contains("basis.problem may not import basis.figure"))
        .anyMatch(fault -> fault.contains("calculate.sroi may not import calculate.gva"))
        .anyMatch(fault -> fault.contains("present.statement may not import present.exchange"))
        .anyMatch(fault -> fault.contains("present.notebook may not import present.publish"))
        .noneMatch(fault -> fault.contains("present.publish may not import"))
        .noneMatch(fault -> fault.contains("calculate.sroi may not import calculate.solve"))
        .noneMatch(fault -> fault.contains("basis.figure may not import basis.problem"))
        .noneMatch(fault -> fault.contains("present may not import band model"));
  }

  @Test
  void aCircleIsReported() {
    assertThat(faults(rules.noCircles()))
        .singleElement()
        .asString()
        .contains("basis.problem", "basis.figure");
  }

  @Test
  void aDoubleInASignatureIsReported() {
    assertThat(faults(rules.noBinaryFractionsInTheApi()))
        .hasSize(4)
        .anyMatch(fault -> fault.contains("SpeaksOfDoubles.field"))
        .anyMatch(fault -> fault.contains("SpeaksOfDoubles.<init>(java.lang.Double)"))
        .anyMatch(fault -> fault.contains("SpeaksOfDoubles.parameter([F)"))
        .anyMatch(fault -> fault.contains("SpeaksOfDoubles.typeArgument()"));
  }

  @Test
  void handlingMoneyOutsideAmountsIsReported() {
    assertThat(faults(rules.onlyAmountsTouchesMoney()))
        .anyMatch(fault -> fault.contains("CountsMoney.kept keeps an amount"))
        .anyMatch(fault -> fault.contains("javax.money.MonetaryAmount.add("))
        .anyMatch(fault -> fault.contains("CountsMoney.unit()"))
        .noneMatch(fault -> fault.contains("PassesMoneyOn"));
  }

  @Test
  void readingOutsideExchangeIsReported() {
    assertThat(faults(rules.onlyExchangeReadsAndWrites()))
        .anyMatch(fault -> fault.contains("ReadsFiles") && fault.contains("JsonProperty"))
        .anyMatch(fault -> fault.contains("ReadsFiles") && fault.contains("CsvReader"))
        .anyMatch(fault -> fault.contains("ReadsFiles") && fault.contains("NotNull"))
        .noneMatch(fault -> fault.contains("MayReadFiles"));
  }

  @Test
  void aPackageThatIsNotNullMarkedIsReported() {
    assertThat(faults(rules.everyPackageIsNullMarked()))
        .anyMatch(fault -> fault.contains("basis.figure.Later"))
        .noneMatch(fault -> fault.contains("basis.quantity"));
  }

  @Test
  void printingIsReported() {
    assertThat(faults(rules.nothingIsPrinted()))
        .hasSize(3)
        .anyMatch(fault -> fault.contains("System.out"))
        .anyMatch(fault -> fault.contains("System.err"))
        .anyMatch(fault -> fault.contains("printStackTrace"));
  }

  @Test
  void loggingIsReported() {
    assertThat(faults(rules.nothingIsLogged()))
        .anyMatch(fault -> fault.contains("java.util.logging.Logger.info"))
        .anyMatch(fault -> fault.contains("java.lang.System$Logger.log"));
  }

  @Test
  void askingTheMachineIsReported() {
    assertThat(faults(rules.nothingAsksTheMachine()))
        .anyMatch(fault -> fault.contains("java.time.LocalDate.now()"))
        .anyMatch(fault -> fault.contains("java.time.Instant.now()"))
        .anyMatch(fault -> fault.contains("java.time.Clock"))
        .anyMatch(fault -> fault.contains("System.currentTimeMillis()"))
        .anyMatch(fault -> fault.contains("Locale.getDefault()"));
  }

  private static List<String> faults(ArchRule rule) {
    return rule.evaluate(FIXTURE).getFailureReport().getDetails();
  }
}
