package io.github.socialvalue4j.calculate.valuation;

import static io.github.socialvalue4j.model.contract.MeasurementPoint.COMPLETION;
import static io.github.socialvalue4j.model.contract.MeasurementPoint.ENGAGEMENT;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What a verifier has found, no record of the claimant's undoes. */
class VerdictLaws {
  @Property(tries = 300)
  void noRecordOfTheClaimantRaisesATotalOfAFlow(
      @ForAll long seed, @ForAll @IntRange(max = 120) int found) {
    Claimant world = new Claimant(seed, "HOURS", "volunteering-hour");
    boolean keyed = world.either();
    world.add(world.delivery("D", "120", keyed ? "fair" : null));
    world.beforeTheVerdict();
    world.check(Integer.toString(found));
  }

  @Property(tries = 300)
  void noRecordOfTheClaimantRaisesATotalOfALevel(
      @ForAll long seed, @ForAll @IntRange(max = 60) int found) {
    Claimant world = new Claimant(seed, "JOBS", "fte");
    world.add(world.reading("B", ENGAGEMENT, "10", "ann", null));
    world.verifyBaseline("10");
    world.add(world.reading("D", COMPLETION, "40", "ann", null));
    world.check(Integer.toString(found));
  }

  @Property(tries = 200)
  void norOfALevelThatIsBetterWhenItFalls(
      @ForAll long seed, @ForAll @IntRange(max = 60) int found) {
    Claimant world = new Claimant(seed, "INCIDENTS", "incident");
    world.add(world.reading("B", ENGAGEMENT, "50", "ann", null));
    world.verifyBaseline("50");
    world.add(world.reading("D", COMPLETION, "20", "ann", null));
    world.check(Integer.toString(found));
  }

  @Property(tries = 200)
  void norOfAFlowThatIsBetterWhenItFalls(
      @ForAll long seed, @ForAll @IntRange(max = 100) int found) {
    Claimant world = new Claimant(seed, "FALLING", "mile");
    world.add(world.reading("B", ENGAGEMENT, "200", "ann", null));
    world.verifyBaseline("200");
    world.add(world.delivery("D", "100", null));
    world.check(Integer.toString(found));
  }

  @Property(tries = 300)
  void norOfALevelWhoseBaselineNobodyVerified(
      @ForAll long seed, @ForAll @IntRange(max = 60) int found) {
    Claimant world = new Claimant(seed, "JOBS", "fte");
    if (world.either()) {
      world.add(world.reading("B", ENGAGEMENT, "10", "ann", null));
    }
    world.add(world.reading("D", COMPLETION, "40", "ann", null));
    world.check(Integer.toString(found));
  }

  @Property(tries = 300)
  void norOfAFallWhoseBaselineNobodyVerified(
      @ForAll long seed, @ForAll @IntRange(max = 60) int found) {
    Claimant world = new Claimant(seed, "INCIDENTS", "incident");
    if (world.either()) {
      world.add(world.reading("B", ENGAGEMENT, "50", "ann", null));
    }
    world.add(world.reading("D", COMPLETION, "20", "ann", null));
    world.check(Integer.toString(found));
  }
}
