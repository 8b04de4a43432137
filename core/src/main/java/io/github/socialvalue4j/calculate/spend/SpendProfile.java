package io.github.socialvalue4j.calculate.spend;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.contract.VatBasis;
import io.github.socialvalue4j.model.party.MatchConfidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Draws a spend baseline up while rows stream by.
 *
 * <p>amount of a cell = the exact sum of its rows, credit notes set off; share = amount / total.
 * Each payee is looked up once in the directory, by identifier, then by name ({@link
 * io.github.socialvalue4j.model.party.SupplierDirectory#match}); what the directory leaves open,
 * the file's own columns answer; what neither knows is unknown and shown as such. A pound lies in
 * exactly one cell of SME x VCSE x innermost circle. Amounts are of one currency and one basis
 * (net, gross), nominal; nothing is rounded and no inflation is taken off.
 *
 * <p>The memory needed depends on the number of names and not of rows: beyond 100,000 spellings of
 * payees, or 10,000 departments, purposes or periods, further ones are one group.
 *
 * <p>Rows whose payee the source does not name (redacted) are spend like any other and nobody's
 * payee: they lie in the cells, and {@link SpendBaseline#notNamed()} tells what they come to. Where
 * of no payee at all it is known whether it is an SME, a VCSE or local, that breakdown has its
 * {@code unknown} line alone, and no share of 0.
 *
 * <p>Fails on {@code spend.no-rows}; partial on {@code spend.too-many-groups}; warns of {@code
 * spend.unmatched}, {@code spend.ambiguous-supplier}, {@code spend.share-not-drawn}, {@code
 * spend.nothing-known}, {@code spend.payees-not-named}, {@code spend.identifier-differs}. Left out
 * on purpose: spend that no file holds, such as items below a threshold, and payments that card and
 * invoice file both hold, which nothing in them tells apart.
 *
 * <p>Example: GBP 600 to a local SME and GBP 400 to somebody unknown are a local share of 0.6 with
 * 0.4 unknown. Mutable, for one thread.
 */
public final class SpendProfile implements DocumentOnly, SpendSink {
  /** So many pairs of a payee and a group are kept apart; a council's year has far fewer. */
  private static final int MOST_PARTS = 2_000_000;

  private final BaselineDefinition definition;
  private final Cells cells;
  private final PayeeClassifier payees;
  private final Groups departments;
  private final Groups categories;
  private final Groups periods;
  private final Map<LocalDate, Groups.Group> days = new HashMap<>();
  private long parts;
  private @Nullable LocalDate first;
  private @Nullable LocalDate last;

  /** A profile without rows. */
  public SpendProfile(BaselineDefinition definition) {
    this.definition = definition;
    this.cells = new Cells(definition.circles());
    this.payees = new PayeeClassifier(definition, cells);
    this.departments = new Groups(cells.size());
    this.categories = new Groups(cells.size());
    this.periods = new Groups(cells.size());
  }

  @Override
  public void accept(SpendRow row) {
    Payee.Spelling spelling = payees.of(row);
    spelling.sum.add(row);
    add(row, spelling.payee, departments, departments.get(row.department()));
    add(row, spelling.payee, categories, categories.get(row.category()));
    add(row, spelling.payee, periods, period(row));
  }

  private void add(SpendRow row, Payee payee, Groups groups, Groups.Group group) {
    ExactSum part = payee.part(group);
    if (part == null) {
      Groups.Group kept = parts < MOST_PARTS ? group : groups.others();
      ExactSum known = kept == group ? null : payee.part(kept);
      part = known != null ? known : payee.newPart(kept);
      parts++;
    }
    part.add(row);
  }

  private Groups.Group period(SpendRow row) {
    LocalDate day = row.day();
    if (day == null) {
      return row.period().map(this::periodOf).orElseGet(() -> periods.get(""));
    }
    Groups.Group known = days.get(day);
    if (known != null) {
      return known;
    }
    reach(day, day);
    Groups.Group group = periods.get(definition.periods().of(day));
    if (days.size() < Groups.MOST) {
      days.put(day, group);
    }
    return group;
  }

  /** A row without a day counts in the period it tells, if it lies in no single one of ours. */
  private Groups.Group periodOf(SpendPeriod period) {
    reach(period.first(), period.last());
    return periods.get(period.in(definition.periods()));
  }

  private void reach(LocalDate from, LocalDate to) {
    first = first == null || from.isBefore(first) ? from : first;
    last = last == null || to.isAfter(last) ? to : last;
  }

  /** The baseline of the rows so far. */
  public Result<SpendBaseline> baseline() {
    return baseline(definition.basis());
  }

  /**
   * The baseline of the rows so far, where what the amounts hold was learned with the rows.
   *
   * @param basis whether amounts hold VAT
   */
  public Result<SpendBaseline> baseline(VatBasis basis) {
    Problems problems = new Problems();
    if (payees.isEmpty()) {
      problems.add(
          Problem.error(
              SpendCodes.NO_ROWS,
              path(),
              "No row of spend arrived, so there is no baseline.",
              "Check the report of the import: were all rows rejected?"));
      return Result.failed(problems.list());
    }
    Contradictions contradictions = new Contradictions(!definition.circles().circles().isEmpty());
    List<SettledPayee> settled = payees.settled(contradictions);
    fillGroups(settled);
    BaselineMaker maker = new BaselineMaker(definition.withBasis(basis), cells, problems);
    SpendBaseline baseline =
        maker.make(
            byCell(settled),
            settled,
            payees.notNamed().values(),
            Map.of(
                Breakdown.DEPARTMENT,
                departments,
                Breakdown.CATEGORY,
                categories,
                Breakdown.PERIOD,
                periods),
            first,
            last);
    remark(settled, problems);
    contradictions.say(path(), problems);
    remarkOnTheUnknown(baseline, problems);
    if (baseline.total().value().signum() <= 0) {
      problems.add(
          Problem.warning(
              SpendCodes.SHARE_NOT_DRAWN,
              path(),
              "All spend together is " + baseline.total().quantity() + ", so nothing has a share.",
              "Check whether credit notes were meant to be payments, or choose a longer period."));
    }
    return problems.toResult(() -> baseline);
  }

  /** All that was paid to a payee lies in one cell. */
  private ExactSum[] byCell(List<SettledPayee> settled) {
    ExactSum[] byCell = new ExactSum[cells.size()];
    for (int i = 0; i < byCell.length; i++) {
      byCell[i] = new ExactSum();
    }
    settled.forEach(p -> byCell[p.cell()].add(p.sum()));
    payees.notNamed().forEach((cell, p) -> byCell[cell].add(p.sum));
    return byCell;
  }

  /** Adds up by cell what was paid to each payee in each group. */
  private void fillGroups(List<SettledPayee> settled) {
    List.of(departments, categories, periods).forEach(Groups::clear);
    for (SettledPayee one : settled) {
      one.rows().forEach(p -> p.eachPart((group, sum) -> group.add(one.cell(), sum)));
    }
    payees.notNamed().forEach((cell, p) -> p.payee.eachPart((group, sum) -> group.add(cell, sum)));
  }

  private ProblemPath path() {
    return ProblemPath.root().child(definition.id());
  }

  private void remarkOnTheUnknown(SpendBaseline baseline, Problems problems) {
    List<String> unknown = new ArrayList<>();
    if (!baseline.isAnythingKnownOf(Breakdown.SME)) {
      unknown.add("small or medium-sized");
    }
    if (!baseline.isAnythingKnownOf(Breakdown.VCSE)) {
      unknown.add("a voluntary, community or social enterprise");
    }
    if (!baseline.isAnythingKnownOf(Breakdown.CIRCLE)) {
      unknown.add("local");
    }
    if (!unknown.isEmpty()) {
      problems.add(
          Problem.warning(
              SpendCodes.NOTHING_KNOWN,
              path(),
              "Of no payee is it known whether it is "
                  + String.join(", or ", unknown)
                  + ", so no share of that is stated.",
              definition.circles().circles().isEmpty()
                  ? "Say what local means (circles with outward codes), and add suppliers to the"
                      + " directory."
                  : "Add the largest payees to the directory of suppliers."));
    }
    baseline
        .notNamed()
        .ifPresent(
            line ->
                problems.add(
                    Problem.warning(
                        SpendCodes.PAYEES_NOT_NAMED,
                        path(),
                        line.amount().quantity()
                            + " in "
                            + line.rows()
                            + (line.rows() == 1 ? " row was" : " rows were")
                            + " paid to payees whom the source does not name. It is counted as"
                            + " spend, and told apart from the payees.",
                        "Ask the publisher for the names, or quote shares with this part beside"
                            + " them.")));
  }

  private void remarkOnContradictions(Problems problems) {
    for (String contradiction : payees.contradictions()) {
      problems.add(
          Problem.warning(
              SpendCodes.IDENTIFIER_DIFFERS,
              path(),
              contradiction,
              "Check who it is, and correct the number or the name in the file or the directory."));
    }
    long more = payees.contradicted() - payees.contradictions().size();
    if (more > 0) {
      problems.add(
          Problem.warning(
              SpendCodes.IDENTIFIER_DIFFERS,
              path(),
              "The names and numbers of "
                  + ShortText.count(Long.toString(more), "further payee")
                  + " disagree with the directory.",
              "Check those that are listed first."));
    }
  }

  private void remark(List<SettledPayee> settled, Problems problems) {
    remarkOnContradictions(problems);
    long unmatched =
        settled.stream()
            .filter(p -> p.confidence() == MatchConfidence.NONE && !p.isAmbiguous())
            .count();
    if (unmatched > 0) {
      problems.add(
          Problem.warning(
              SpendCodes.UNMATCHED,
              path(),
              (settled.size() == 1
                      ? "The only payee is"
                      : unmatched
                          + " of "
                          + settled.size()
                          + " payees "
                          + (unmatched == 1 ? "is" : "are"))
                  + " not in the directory; what the file does not say of "
                  + (unmatched == 1 ? "it" : "them")
                  + " is unknown.",
              settled.size() == 1
                  ? "Add it to the directory."
                  : "Add the largest of them to the directory."));
    }
    settled.stream()
        .filter(SettledPayee::isAmbiguous)
        .limit(100)
        .forEach(
            p ->
                problems.add(
                    Problem.warning(
                        SpendCodes.AMBIGUOUS,
                        path(),
                        Candidates.sentence(p, definition.sme()),
                        "Give its identifier, or merge the entries.")));
    if (payees.isFull() || departments.isFull() || categories.isFull() || periods.isFull()) {
      problems.add(
          Problem.omission(
              SpendCodes.TOO_MANY_GROUPS,
              path(),
              "There are more names than are kept apart; further ones are one group '"
                  + PayeeClassifier.OTHERS
                  + "'.",
              "Check the column mapping, or split the file."));
    }
  }

  @Override
  public String toString() {
    return ShortText.of("profile of spend for baseline " + definition.id());
  }
}
