package io.github.socialvalue4j.model.lifecycle;

import static io.github.socialvalue4j.model.lifecycle.Records.JUNE;
import static io.github.socialvalue4j.model.lifecycle.Records.MAY;
import static io.github.socialvalue4j.model.lifecycle.Records.delivery;
import static io.github.socialvalue4j.model.lifecycle.Records.id;
import static io.github.socialvalue4j.model.lifecycle.Records.verification;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What is kept of many verifications is what taking them one after the other comes to. */
class StandingVerificationsLaws {
  private static final List<VerificationState> STATES =
      List.of(
          VerificationState.EVIDENCED,
          VerificationState.VERIFIED,
          VerificationState.NOT_CONFIRMED,
          VerificationState.REJECTED,
          VerificationState.WITHDRAWN);

  @Property(tries = 500)
  void oneLessIsWhatTheOthersComeTo(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 90) int size,
      @ForAll boolean filed,
      @ForAll @IntRange(min = 0, max = 3) int scarcity) {
    Random random = new Random(seed);
    String hours = List.of("0", "7.5", "60", "4000").get(scarcity);
    Delivery claim =
        delivery("D", hours, MAY).evidence(filed ? List.of("timesheet") : List.of()).build();
    StandingVerifications kept = new StandingVerifications(claim);
    List<Verification> plain = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Verification next = found(i, random);
      kept.add(next);
      plain.add(next);
      for (String one : List.of("V" + random.nextInt(i + 1), "V" + i, "V-none")) {
        assertSame(kept.without(id(one)), ClaimTally.of(claim, rest(plain, one)));
      }
      if (random.nextInt(3) == 0) {
        String lost = "V" + random.nextInt(i + 1);
        kept.remove(id(lost));
        plain = rest(plain, lost);
      }
      assertSame(kept.without(id("V-none")), ClaimTally.of(claim, plain));
      assertThat(kept.firstVerdict())
          .isEqualTo(plain.stream().filter(v -> v.state().isVerdict()).findFirst().orElse(null));
    }
  }

  private static Verification found(int i, Random random) {
    VerificationState state = STATES.get(random.nextInt(STATES.size()));
    String hours = List.of("0", "0.5", "1", "3.25", "12").get(random.nextInt(5));
    return verification("V" + i, "D", state, hours, JUNE).build();
  }

  private static List<Verification> rest(List<Verification> all, String without) {
    return new ArrayList<>(all.stream().filter(v -> !v.id().equals(id(without))).toList());
  }

  private static void assertSame(ClaimTally kept, ClaimTally plain) {
    for (VerificationState state : VerificationState.values()) {
      assertThat(kept.part(state)).isEqualByComparingTo(plain.part(state));
    }
  }
}
