package io.github.socialvalue4j.model.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.socialvalue4j.basis.code.Coded;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.model.value.AggregationPolicy;
import io.github.socialvalue4j.model.value.ValueKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FrameworkTest {
  private static final MeasureId NT14 = MeasureId.parse("NT14");
  private static final MeasureId NT18 = MeasureId.parse("NT18");

  private static Measure measure(String id) {
    Theme theme = new Theme(ThemeId.parse("jobs"), "Jobs");
    Outcome outcome = new Outcome(OutcomeId.parse("more-jobs"), "More jobs", theme);
    return new Measure(
        MeasureId.parse(id),
        "Title of " + id,
        outcome,
        MeasureUnit.of("fte"),
        Nature.FLOW,
        Direction.INCREASE,
        ValueKind.FINANCIAL);
  }

  @Nested
  class AnOverlap {
    @Test
    void hasNoOrder() {
      OverlapRule rule = new OverlapRule(NT18, NT14, false);

      assertThat(rule).isEqualTo(new OverlapRule(NT14, NT18, false));
      assertThat(rule.first()).isEqualTo(NT14);
      assertThat(rule.concerns(NT18, NT14)).isTrue();
      assertThat(rule.concerns(NT14, NT14)).isFalse();
    }

    @Test
    void isBetweenTwo() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new OverlapRule(NT14, NT14, false))
          .withMessage("A measure does not exclude itself: NT14");
      assertThatNullPointerException()
          .isThrownBy(() -> new OverlapRule(NT14, null, false))
          .withMessage("second");
    }

    @Test
    void thatIsDoubtfulIsAnotherRuleAndComesAfterTheFirmOne() {
      OverlapRule firm = new OverlapRule(NT14, NT18, false);
      OverlapRule doubtful = new OverlapRule(NT14, NT18, true);

      assertThat(firm).isNotEqualTo(doubtful).isLessThan(doubtful);
    }
  }

  @Nested
  class Overlap {
    @Test
    void ofAPairIsTheFirmRuleWhicheverWasSaidFirst() {
      List<OverlapRule> rules =
          new ArrayList<>(
              List.of(new OverlapRule(NT14, NT18, true), new OverlapRule(NT18, NT14, false)));
      for (int i = 0; i < 2; i++) {
        Framework framework = Framework.of("t", List.of(measure("NT14")), rules);

        assertThat(framework.overlapRules()).hasSize(1);
        assertThat(framework.overlap(NT18, NT14).orElseThrow().doubtful()).isFalse();
        Collections.reverse(rules);
      }
    }

    @Test
    void ofAMeasureWithItselfIsNone() {
      Framework framework = Framework.of("t", List.of(), Set.of(new OverlapRule(NT14, NT18, true)));

      assertThat(framework.overlap(NT14, NT14)).isEmpty();
      assertThat(framework.overlap(NT14, NT18).orElseThrow().doubtful()).isTrue();
    }
  }

  @Nested
  class Get {
    private final Framework framework =
        Framework.of("edition t@1", List.of(measure("NT14"), measure("NT18")), List.of());

    @Test
    void listsTheNearestOfAMeasureThatIsNotThere() {
      assertThatExceptionOfType(UnknownIdException.class)
          .isThrownBy(() -> framework.get(MeasureId.parse("NT19")))
          .withMessage("There is no measure 'NT19' in edition t@1; nearest: NT14, NT18.");
      assertThat(framework.find(MeasureId.parse("NT19"))).isEmpty();
    }

    @Test
    void namesThemesAndOutcomesOnce() {
      assertThat(framework.themes()).hasSize(1);
      assertThat(framework.outcomes()).hasSize(1);
      assertThat(framework.measures().keySet()).containsExactly(NT14, NT18);
    }

    @Test
    void hasOneMeasureForAnId() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Framework.of("t", List.of(measure("NT14"), measure("NT14")), List.of()))
          .withMessage("Two measures have the id NT14");
    }
  }

  @Nested
  class APolicy {
    @Test
    void listsItsKindsInTheirOwnOrderInEveryRun() {
      assertThat(AggregationPolicy.FRAMEWORK_TOTAL.kinds())
          .containsExactly(ValueKind.FINANCIAL, ValueKind.INVESTED, ValueKind.LOCAL_MULTIPLIER);
      assertThat(new AggregationPolicy("all", Set.of(ValueKind.values()), "For a test.").kinds())
          .containsExactly(ValueKind.values());
    }

    @Test
    void doesNotChangeWithTheSetItWasMadeFrom() {
      Set<ValueKind> kinds = EnumSet.of(ValueKind.FISCAL);
      AggregationPolicy policy = new AggregationPolicy("mine", kinds, "For a test.");
      kinds.add(ValueKind.SOCIAL);

      assertThat(policy.adds(ValueKind.SOCIAL)).isFalse();
      assertThat(policy.adds(ValueKind.FISCAL)).isTrue();
    }

    @Test
    void givesAReasonAndIsFoundByName() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new AggregationPolicy("mine", Set.of(), " "));
      assertThat(AggregationPolicy.find("framework-total"))
          .contains(AggregationPolicy.FRAMEWORK_TOTAL);
      assertThat(AggregationPolicy.find("mine")).isEmpty();
      assertThat(AggregationPolicy.BY_KIND.adds(ValueKind.FINANCIAL)).isFalse();
    }
  }

  @Nested
  class Codes {
    @Test
    void readBack() {
      assertThat(Coded.codes(Nature.class))
          .allSatisfy(c -> assertThat(Coded.find(Nature.class, c)).isPresent());
      assertThat(Coded.codes(Direction.class))
          .allSatisfy(c -> assertThat(Coded.find(Direction.class, c)).isPresent());
      assertThat(Coded.codes(ValueKind.class))
          .contains("local-multiplier", "record-only")
          .allSatisfy(c -> assertThat(Coded.find(ValueKind.class, c)).isPresent());
      assertThat(Coded.find(Nature.class, "FLOW")).isEmpty();
    }
  }

  @Nested
  class PartsOfParts {
    private final MeasureId whole = MeasureId.parse("WHOLE");
    private final MeasureId part = MeasureId.parse("PART");
    private final MeasureId partOfPart = MeasureId.parse("PART2");
    private final MeasureId sibling = MeasureId.parse("SIBLING");
    private final MeasureId other = MeasureId.parse("OTHER");
    private final MeasureId partOfOther = MeasureId.parse("OTHER2");
    private final Framework framework =
        Framework.of(
            "t",
            List.of(),
            Set.of(new OverlapRule(whole, other, false), new OverlapRule(whole, sibling, true)),
            Map.of(
                part, Set.of(whole),
                partOfPart, Set.of(part),
                sibling, Set.of(whole),
                partOfOther, Set.of(other)));

    @Test
    void areParts() {
      assertThat(framework.overlap(whole, partOfPart).orElseThrow().doubtful()).isFalse();
      assertThat(framework.overlap(partOfPart, whole)).isPresent();
      assertThat(framework.overlapRules()).hasSize(5);
    }

    @Test
    void excludeWhatTheirWholesExcludeAndItsParts() {
      assertThat(framework.overlap(partOfPart, other)).isPresent();
      assertThat(framework.overlap(partOfOther, partOfPart)).isPresent();
      assertThat(framework.overlap(other, partOfOther)).isPresent();
    }

    @Test
    void ofOneWholeStandBesideEachOther() {
      assertThat(framework.overlap(part, sibling)).isEmpty();
      assertThat(framework.overlap(sibling, partOfPart)).isEmpty();
      assertThat(framework.overlap(whole, sibling).orElseThrow().doubtful()).isFalse();
    }
  }
}
