package io.github.socialvalue4j.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.socialvalue4j.basis.quantity.Amounts;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .importUrl(Amounts.class.getProtectionDomain().getCodeSource().getLocation());

  private final HouseRules rules = new HouseRules(new House("io.github.socialvalue4j"));

  @Test
  void everyClassHasItsPlace() {
    rules.everyClassHasItsPlace().check(CORE);
  }

  @Test
  void importsOnlyGoUp() {
    rules.importsOnlyGoUp().check(CORE);
  }

  @Test
  void noCircles() {
    rules.noCircles().check(CORE);
  }

  @Test
  void noBinaryFractionsInTheApi() {
    rules.noBinaryFractionsInTheApi().check(CORE);
  }

  @Test
  void onlyAmountsTouchesMoney() {
    rules.onlyAmountsTouchesMoney().check(CORE);
  }

  @Test
  void onlyExchangeReadsAndWrites() {
    rules.onlyExchangeReadsAndWrites().check(CORE);
  }

  @Test
  void everyPackageIsNullMarked() {
    rules.everyPackageIsNullMarked().check(CORE);
  }

  @Test
  void nothingIsPrinted() {
    rules.nothingIsPrinted().check(CORE);
  }

  @Test
  void nothingIsLogged() {
    rules.nothingIsLogged().check(CORE);
  }

  @Test
  void nothingAsksTheMachine() {
    rules.nothingAsksTheMachine().check(CORE);
  }
}
