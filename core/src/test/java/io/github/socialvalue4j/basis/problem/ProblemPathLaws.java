package io.github.socialvalue4j.basis.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProblemPathLaws {

  @Provide
  Arbitrary<ProblemPath> paths() {
    Arbitrary<String> awkward =
        Arbitraries.of("9", "10", "1a", "01", "1", "", "~", "/", "~1", "~01", "a/b~c", "quantity");
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(5);
    return Arbitraries.oneOf(awkward, any).list().ofMaxSize(4).map(ProblemPathLaws::path);
  }

  private static ProblemPath path(List<String> steps) {
    ProblemPath path = ProblemPath.root();
    for (String step : steps) {
      path = path.child(step);
    }
    return path;
  }

  @Property(tries = 500)
  void aPointerReadsBack(@ForAll("paths") ProblemPath path) {
    assertThat(ProblemPath.parse(path.toString())).isEqualTo(path).hasSameHashCodeAs(path);
  }

  @Property(tries = 1000)
  void theOrderIsTotal(
      @ForAll("paths") ProblemPath a,
      @ForAll("paths") ProblemPath b,
      @ForAll("paths") ProblemPath c) {
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
      assertThat(a).isLessThanOrEqualTo(c);
    }
  }

  @Property(tries = 200)
  void aPlaceFollowsTheOneThatHoldsIt(@ForAll("paths") ProblemPath path, @ForAll String field) {
    assertThat(path.child(field)).isGreaterThan(path);
  }
}
