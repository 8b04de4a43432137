package io.github.socialvalue4j.model.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.Licence;
import io.github.socialvalue4j.basis.evidence.LicensedUse;
import io.github.socialvalue4j.basis.evidence.Permission;
import io.github.socialvalue4j.basis.problem.Severity;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LicenceCheckTest {
  @ParameterizedTest
  @EnumSource
  void aPermittedUseHasNothingAgainstIt(LicensedUse use) {
    assertThat(LicenceCheck.check(table(use, Permission.PERMITTED), use)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aRefusedUseNamesTableLicenceAndAttribution(LicensedUse use) {
    assertThat(LicenceCheck.check(table(use, Permission.REFUSED), use))
        .hasValueSatisfying(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Severity.ERROR);
              assertThat(problem.code()).hasToString("licence.refused");
              assertThat(problem.path()).hasToString("/toms@2019");
              assertThat(problem.message()).contains("toms@2019", "CC BY-NC-ND 4.0", "Its maker");
            });
  }

  @ParameterizedTest
  @EnumSource
  void silenceIsAWarning(LicensedUse use) {
    assertThat(LicenceCheck.check(table(use, Permission.NOT_STATED), use))
        .hasValueSatisfying(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Severity.WARNING);
              assertThat(problem.code()).hasToString("licence.not-stated");
              assertThat(problem.message()).contains("toms@2019", "Its maker");
            });
  }

  private static ProxyTable table(LicensedUse use, Permission permission) {
    return ProxyTable.builder(
            Edition.of("toms", "2019"),
            Licence.of("CC BY-NC-ND 4.0", "Its maker", Map.of(use, permission)))
        .build();
  }
}
