package io.github.socialvalue4j.model.lifecycle;

import static io.github.socialvalue4j.model.lifecycle.Records.AUDITOR;
import static io.github.socialvalue4j.model.lifecycle.Records.CONTRACT;
import static io.github.socialvalue4j.model.lifecycle.Records.COUNCIL;
import static io.github.socialvalue4j.model.lifecycle.Records.END;
import static io.github.socialvalue4j.model.lifecycle.Records.HOURS;
import static io.github.socialvalue4j.model.lifecycle.Records.JUNE;
import static io.github.socialvalue4j.model.lifecycle.Records.MAY;
import static io.github.socialvalue4j.model.lifecycle.Records.START;
import static io.github.socialvalue4j.model.lifecycle.Records.SUPPLIER;
import static io.github.socialvalue4j.model.lifecycle.Records.commitment;
import static io.github.socialvalue4j.model.lifecycle.Records.contract;
import static io.github.socialvalue4j.model.lifecycle.Records.delivery;
import static io.github.socialvalue4j.model.lifecycle.Records.hours;
import static io.github.socialvalue4j.model.lifecycle.Records.id;
import static io.github.socialvalue4j.model.lifecycle.Records.verification;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.model.contract.Register;
import io.github.socialvalue4j.model.party.Organisation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is changed or confirmed out of sight is named. */
class QuietChangesTest {
  private static final LocalDate LATER = LocalDate.of(2027, 1, 1);

  private static List<String> said(LifecycleLog log, String nameOfTheAuditor) {
    Register register =
        Register.builder()
            .organisations(
                List.of(
                    new Organisation(COUNCIL, "The council"),
                    new Organisation(SUPPLIER, "The supplier"),
                    new Organisation(AUDITOR, nameOfTheAuditor)))
            .contracts(List.of(contract("C-1")))
            .build();
    return Portfolio.of(register, log, AsOf.of(LATER)).problems().stream()
        .map(p -> p.code() + " " + p.path())
        .toList();
  }

  @Test
  void aPromiseAfterCompletion() {
    LifecycleEvent promise = commitment("P", "1000", START);
    LifecycleEvent cut =
        new Commitment(id("P2"), CONTRACT, HOURS, hours("100"), START, Optional.of(id("P")));
    LifecycleLog log = LifecycleLog.empty().append(START, promise);

    assertThat(said(log.append(END, cut), "The auditor")).isEmpty();
    assertThat(said(log.append(END.plusDays(1), cut), "The auditor"))
        .containsExactly("commitment.changed-after-completion /records/P2/supersedes");
  }

  @ParameterizedTest
  @CsvSource({"The auditor, 0", "The supplier, 1", "the  SUPPLIER, 1"})
  void aVerifierOfTheClaimantsName(String name, int warnings) {
    LifecycleLog log =
        LifecycleLog.empty()
            .append(MAY, delivery("D", "10", MAY).build())
            .append(JUNE, verification("V", "D", VerificationState.VERIFIED, "10", JUNE).build());

    assertThat(said(log, name))
        .hasSize(warnings)
        .allMatch(s -> s.equals("verification.by-same-name /records/V/by"));
  }
}
