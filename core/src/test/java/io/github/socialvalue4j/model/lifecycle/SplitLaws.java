package io.github.socialvalue4j.model.lifecycle;

import static io.github.socialvalue4j.model.lifecycle.Records.JUNE;
import static io.github.socialvalue4j.model.lifecycle.Records.MAY;
import static io.github.socialvalue4j.model.lifecycle.Records.delivery;
import static io.github.socialvalue4j.model.lifecycle.Records.verification;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SplitLaws {
  private static final Delivery CLAIMED = delivery("D", "120.5", MAY).build();
  private static final Delivery FILED =
      delivery("D", "120.5", MAY).evidence(List.of("timesheet")).build();

  @Provide
  Arbitrary<List<Verification>> sequences() {
    Arbitrary<Verification> one =
        Combinators.combine(
                Arbitraries.of(
                    VerificationState.EVIDENCED,
                    VerificationState.VERIFIED,
                    VerificationState.REJECTED,
                    VerificationState.WITHDRAWN),
                Arbitraries.of("0", "0.5", "30", "60.25", "90", "120.5", "121"))
            .as((state, hours) -> verification("V", "D", state, hours, JUNE).build());
    return one.list().ofMaxSize(6).map(SplitLaws::numbered);
  }

  private static List<Verification> numbered(List<Verification> all) {
    List<Verification> numbered = new ArrayList<>();
    for (Verification one : all) {
      numbered.add(
          verification(
                  "V" + numbered.size(),
                  "D",
                  one.state(),
                  one.quantity().value().toPlainString(),
                  JUNE)
              .build());
    }
    return numbered;
  }

  @Property(tries = 200)
  void thePartsAddUpToTheClaimAndNoneIsNegative(
      @ForAll("sequences") List<Verification> sequence, @ForAll boolean filed) {
    Delivery claim = filed ? FILED : CLAIMED;
    StateSplit split = StateSplit.of(claim, sequence);

    assertThat(total(split)).isEqualByComparingTo(claim.quantity().value());
    assertThat(split.parts().values())
        .allSatisfy(
            part -> {
              assertThat(part.value()).isPositive();
              assertThat(part.replay()).isEqualTo(part.value());
              assertThat(part.unit()).isEqualTo(claim.quantity().unit());
            });
  }

  @Property(tries = 200)
  void aLogTakesExactlyTheSequencesWithoutExcess(@ForAll("sequences") List<Verification> sequence) {
    LifecycleLog.Builder log = LifecycleLog.builder();
    assertThat(log.add(JUNE, CLAIMED, ProblemPath.root())).isEmpty();
    List<Verification> taken = new ArrayList<>();
    for (Verification one : sequence) {
      taken.add(one);
      boolean fits = StateSplit.of(CLAIMED, taken).excess().isEmpty();
      assertThat(log.add(JUNE, one, ProblemPath.root()).isEmpty()).isEqualTo(fits);
      if (!fits) {
        taken.remove(taken.size() - 1);
      }
    }
    StateSplit split =
        StateSplit.of(CLAIMED, log.build().asOf(AsOf.of(JUNE)).verificationsOf(Records.id("D")));
    assertThat(split.excess()).isEmpty();
    assertThat(total(split)).isEqualByComparingTo("120.5");
  }

  @Property(tries = 200)
  void lookingFromADayOnWhichSomeHadNotHappenedNeverMakesAnExcess(
      @ForAll("sequences") List<Verification> sequence, @ForAll long seed) {
    List<Verification> fitting = new ArrayList<>();
    for (Verification one : sequence) {
      fitting.add(one);
      if (StateSplit.of(CLAIMED, fitting).excess().isPresent()) {
        fitting.remove(fitting.size() - 1);
      }
    }
    Random random = new Random(seed);
    List<Verification> some = fitting.stream().filter(v -> random.nextBoolean()).toList();

    assertThat(StateSplit.of(CLAIMED, some).excess()).isEmpty();
  }

  @Property(tries = 300)
  void theVerifiedPartRestsOnVerificationsAndIsNoMoreThanTheySay(
      @ForAll("sequences") List<Verification> sequence) {
    Figure verified = StateSplit.of(CLAIMED, sequence).parts().get(VerificationState.VERIFIED);
    BigDecimal said =
        sequence.stream()
            .filter(v -> v.state() == VerificationState.VERIFIED)
            .map(v -> v.quantity().value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    if (verified != null) {
      assertThat(verified.value()).isLessThanOrEqualTo(said);
      assertThat(verified.working()).contains("verification V");
    }
  }

  private static BigDecimal total(StateSplit split) {
    return split.parts().values().stream()
        .map(Figure::value)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
