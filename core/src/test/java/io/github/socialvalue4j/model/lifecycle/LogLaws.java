package io.github.socialvalue4j.model.lifecycle;

import static io.github.socialvalue4j.model.lifecycle.Records.JUNE;
import static io.github.socialvalue4j.model.lifecycle.Records.MAY;
import static io.github.socialvalue4j.model.lifecycle.Records.delivery;
import static io.github.socialvalue4j.model.lifecycle.Records.id;
import static io.github.socialvalue4j.model.lifecycle.Records.verification;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Records in = records counted + records named as left out, for a program that writes a log. */
class LogLaws {
  @Property(tries = 200)
  void anEntryIsInTheLogOrNamedWhereItStands(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int size) {
    Random random = new Random(seed);
    LifecycleLog.Builder log = LifecycleLog.builder();
    int refused = 0;
    for (int i = 0; i < size; i++) {
      ProblemPath path = ProblemPath.root().child("records").index(i);
      LifecycleEvent event = event(i, random);
      List<Problem> faults = log.add(JUNE, event, path);
      refused += faults.isEmpty() ? 0 : 1;
      assertThat(faults).allMatch(p -> p.path().toString().startsWith(path + "/"));
      assertThat(log.build().entries()).hasSize(i + 1 - refused);
      if (event.supersedes().filter(event.id()::equals).isPresent()) {
        assertThat(faults).map(Problem::code).contains(LifecycleCodes.NAMES_ITSELF);
      }
    }
    for (AsOf when : List.of(AsOf.of(MAY), AsOf.of(JUNE), new AsOf(MAY, JUNE))) {
      LogView view = log.build().asOf(when);
      assertThat(view.standing().size() + view.superseded().size() + view.later().size())
          .isEqualTo(size - refused);
    }
  }

  private static LifecycleEvent event(int i, Random random) {
    String own = "R" + (random.nextInt(5) == 0 ? random.nextInt(i + 1) : i);
    String other = "R" + random.nextInt(i + 2);
    if (random.nextInt(3) == 0) {
      VerificationState state =
          random.nextBoolean() ? VerificationState.VERIFIED : VerificationState.WITHDRAWN;
      Verification.Builder found = verification(own, other, state, "1", JUNE);
      return (random.nextInt(3) == 0 ? found.supersedes(id("R" + random.nextInt(i + 1))) : found)
          .build();
    }
    Delivery.Builder delivered = delivery(own, "9", random.nextBoolean() ? MAY : JUNE);
    return (random.nextInt(3) == 0 ? delivered.supersedes(id(other)) : delivered).build();
  }
}
