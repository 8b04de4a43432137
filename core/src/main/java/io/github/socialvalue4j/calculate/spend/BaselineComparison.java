package io.github.socialvalue4j.calculate.spend;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Two baselines side by side: change = after - before of each line, and of its share. Both must
 * mean the same by their words: currency, basis, definition of an SME, circles and weakest match.
 * Amounts are nominal; no inflation is taken off, and no part of a change is anybody's doing yet.
 *
 * <p>Fails on {@code spend.not-comparable}, naming each difference; warns of {@code
 * spend.directory-differs}, because then some of a change may come from knowing more suppliers. A
 * line that only one of them has is 0 rows in the other. Where only one of them knows of anybody
 * whether it is an SME, a VCSE or local, that breakdown is left out and the result partial ({@code
 * spend.nothing-known}): to learn something is no change. Immutable and thread-safe.
 */
public final class BaselineComparison implements DocumentOnly {
  private final SpendBaseline before;
  private final SpendBaseline after;
  private final Figure change;
  private final Map<Breakdown, List<Line>> lines = new EnumMap<>(Breakdown.class);

  private BaselineComparison(SpendBaseline before, SpendBaseline after) {
    this.before = before;
    this.after = after;
    this.change = Figure.difference("Change of spend", after.total(), before.total());
    for (Breakdown breakdown : Breakdown.values()) {
      boolean isKnownOfBoth =
          before.isAnythingKnownOf(breakdown) == after.isAnythingKnownOf(breakdown);
      if (breakdown != Breakdown.PERIOD && isKnownOfBoth) {
        lines.put(breakdown, lines(breakdown));
      }
    }
  }

  /** Compares two baselines. */
  public static Result<BaselineComparison> of(SpendBaseline before, SpendBaseline after) {
    Problems problems = new Problems();
    BaselineDefinition one = before.definition();
    BaselineDefinition other = after.definition();
    same("currency", one.currency(), other.currency(), problems);
    same("basis", one.basis().code(), other.basis().code(), problems);
    same("sme", one.sme().id(), other.sme().id(), problems);
    same("weakest", one.weakest().code(), other.weakest().code(), problems);
    if (!one.circles().equals(other.circles())) {
      same("circles", one.circles(), other.circles() + " of other codes", problems);
    }
    if (!one.directory().suppliers().equals(other.directory().suppliers())) {
      problems.add(
          Problem.warning(
              SpendCodes.DIRECTORY_DIFFERS,
              ProblemPath.root().child("directory"),
              "The two baselines were joined with different directories of suppliers.",
              "Draw both up with the newer directory, or some of the change is only better"
                  + " knowledge."));
    }
    known("SME", Breakdown.SME, before, after, problems);
    known("VCSE", Breakdown.VCSE, before, after, problems);
    known("local", Breakdown.CIRCLE, before, after, problems);
    return problems.toResult(() -> new BaselineComparison(before, after));
  }

  /** From not knowing to knowing is no change of spend. */
  private static void known(
      String what,
      Breakdown breakdown,
      SpendBaseline before,
      SpendBaseline after,
      Problems problems) {
    boolean wasKnown = before.isAnythingKnownOf(breakdown);
    if (wasKnown != after.isAnythingKnownOf(breakdown)) {
      problems.add(
          Problem.omission(
              SpendCodes.NOTHING_KNOWN,
              ProblemPath.root().child(breakdown.code()),
              "In the "
                  + (wasKnown ? "later" : "earlier")
                  + " baseline it is known of no payee whether it is "
                  + what
                  + ", so no change of that is stated.",
              "Draw both up with the same directory of suppliers."));
    }
  }

  private static void same(String what, Object one, Object other, Problems problems) {
    if (!one.equals(other)) {
      problems.add(
          Problem.error(
              SpendCodes.NOT_COMPARABLE,
              ProblemPath.root().child(what),
              "The earlier baseline has " + what + " " + one + ", the later " + other + ".",
              "Draw both up by the same definition."));
    }
  }

  /** The earlier. */
  public SpendBaseline before() {
    return before;
  }

  /** The later. */
  public SpendBaseline after() {
    return after;
  }

  /** How much more was spent. */
  public Figure change() {
    return change;
  }

  /**
   * A breakdown line by line; all but periods, which are what is compared, and none of which only
   * one baseline knows anything.
   */
  public List<Line> by(Breakdown breakdown) {
    return lines.getOrDefault(breakdown, List.of());
  }

  private List<Line> lines(Breakdown breakdown) {
    List<String> keys = new ArrayList<>();
    before.by(breakdown).forEach(l -> keys.add(l.key()));
    TreeSet<String> more = new TreeSet<>();
    after.by(breakdown).forEach(l -> more.add(l.key()));
    keys.forEach(more::remove);
    keys.addAll(more);
    Map<String, BaselineLine> earlier = byKey(before.by(breakdown));
    Map<String, BaselineLine> later = byKey(after.by(breakdown));
    return keys.stream()
        .map(k -> line(k, lineOf(before, earlier, k), lineOf(after, later, k)))
        .toList();
  }

  private static Map<String, BaselineLine> byKey(List<BaselineLine> lines) {
    Map<String, BaselineLine> byKey = new HashMap<>();
    lines.forEach(l -> byKey.put(l.key(), l));
    return byKey;
  }

  private static BaselineLine lineOf(
      SpendBaseline baseline, Map<String, BaselineLine> lines, String key) {
    BaselineLine line = lines.get(key);
    if (line != null) {
      return line;
    }
    Figure none = Figure.sum("No rows, " + key, baseline.definition().currency(), List.of());
    Optional<Figure> share =
        baseline.total().value().signum() > 0
            ? Optional.of(Figure.quotient("Share of spend, " + key, none, baseline.total()))
            : Optional.empty();
    return new BaselineLine(key, 0, none, share);
  }

  private static Line line(String key, BaselineLine earlier, BaselineLine later) {
    Figure change = Figure.difference("Change of spend, " + key, later.amount(), earlier.amount());
    Optional<Figure> ofShare =
        earlier.share().isPresent() && later.share().isPresent()
            ? Optional.of(
                Figure.difference(
                    "Change of share, " + key, later.share().get(), earlier.share().get()))
            : Optional.empty();
    return new Line(key, earlier, later, change, ofShare);
  }

  /**
   * One line of both.
   *
   * @param key what it is
   * @param before in the earlier
   * @param after in the later
   * @param change of the amount
   * @param changeOfShare of the share, from -1 to 1; empty where one of them has no share
   */
  public record Line(
      String key,
      BaselineLine before,
      BaselineLine after,
      Figure change,
      Optional<Figure> changeOfShare)
      implements DocumentOnly {
    /** Checks that nothing is null. */
    public Line {
      Objects.requireNonNull(key, "key");
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
      Objects.requireNonNull(change, "change");
      Objects.requireNonNull(changeOfShare, "changeOfShare");
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  @Override
  public String toString() {
    return ShortText.of(change);
  }
}
