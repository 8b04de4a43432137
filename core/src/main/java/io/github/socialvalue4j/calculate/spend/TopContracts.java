package io.github.socialvalue4j.calculate.spend;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * The largest contracts up to a sum, such as the roadmap's 100 million pounds: sorted by value,
 * largest first, equal ones by id, taken until their sum reaches the limit. The one that crosses
 * the line is included and marked, so the covered sum is at least the limit.
 *
 * <p>Fails on {@code spend.no-rows}, {@code spend.mixed-basis} (net and gross), {@code
 * spend.other-currency} (contracts in another than the sum) and {@code spend.negative-contract};
 * partial on {@code spend.sum-not-reached}. Immutable and thread-safe.
 *
 * @param limit the sum to reach
 * @param lines the contracts, largest first
 * @param covered what they come to
 * @param left how many contracts are not among them
 * @param leftValue what those come to
 */
public record TopContracts(
    Figure limit, List<Line> lines, Figure covered, long left, Figure leftValue)
    implements DocumentOnly {
  private static final Comparator<ContractSum> LARGEST_FIRST =
      Comparator.<ContractSum, BigDecimal>comparing(c -> c.value().value())
          .reversed()
          .thenComparing(ContractSum::id)
          .thenComparing(ContractSum::supplier);

  /** Copies the list. */
  public TopContracts {
    Objects.requireNonNull(limit, "limit");
    lines = List.copyOf(lines);
    Objects.requireNonNull(covered, "covered");
    Objects.requireNonNull(leftValue, "leftValue");
  }

  /**
   * The largest contracts up to a sum.
   *
   * @param limit in the currency of the contracts
   */
  public static Result<TopContracts> upTo(Figure limit, Collection<ContractSum> contracts) {
    Problems problems = new Problems();
    check(limit, contracts, problems);
    if (problems.hasErrors()) {
      return Result.failed(problems.list());
    }
    List<ContractSum> sorted = new ArrayList<>(contracts);
    sorted.sort(LARGEST_FIRST);
    List<Line> lines = new ArrayList<>();
    BigDecimal reached = BigDecimal.ZERO;
    for (ContractSum contract : sorted) {
      if (reached.compareTo(limit.value()) >= 0) {
        break;
      }
      reached = reached.add(contract.value().value());
      Figure value = contract.value();
      List<Figure> parts =
          lines.isEmpty() ? List.of(value) : List.of(lines.get(lines.size() - 1).covered(), value);
      lines.add(
          new Line(
              contract,
              Figure.sum("Covered with " + contract.id(), limit.unit(), parts),
              reached.compareTo(limit.value()) >= 0));
    }
    if (reached.compareTo(limit.value()) < 0) {
      problems.add(
          Problem.omission(
              SpendCodes.SUM_NOT_REACHED,
              ProblemPath.root(),
              "The contracts, "
                  + sorted.size()
                  + " in all, come to "
                  + reached.toPlainString()
                  + ", less than "
                  + limit.quantity()
                  + ".",
              "Add the contracts that the register lacks, or ask for a smaller sum."));
    }
    List<ContractSum> rest = sorted.subList(lines.size(), sorted.size());
    return problems.toResult(
        () ->
            new TopContracts(
                limit,
                lines,
                sum("Covered by the largest contracts", limit, sorted.subList(0, lines.size())),
                rest.size(),
                sum("Contracts not among the largest", limit, rest)));
  }

  private static Figure sum(String label, Figure limit, List<ContractSum> contracts) {
    return Figure.sum(label, limit.unit(), contracts.stream().map(ContractSum::value).toList());
  }

  private static void check(Figure limit, Collection<ContractSum> contracts, Problems problems) {
    if (contracts.isEmpty()) {
      problems.add(
          Problem.error(
              SpendCodes.NO_ROWS,
              ProblemPath.root(),
              "There are no contracts.",
              "Check the report of the import: were all rows rejected?"));
    }
    TreeSet<String> kinds = new TreeSet<>();
    boolean isOneCurrency = true;
    for (ContractSum contract : contracts) {
      kinds.add(contract.basis().code() + " in " + contract.value().unit());
      if (contract.value().value().signum() < 0) {
        problems.add(
            Problem.error(
                SpendCodes.NEGATIVE_CONTRACT,
                ProblemPath.root().child(contract.id()),
                "The contract is worth " + contract.value().quantity() + ".",
                "A contract's value is 0 or more; take credit notes off before."));
      }
      if (!contract.value().unit().equals(limit.unit())) {
        kinds.add("the sum in " + limit.unit());
        isOneCurrency = false;
      }
    }
    if (kinds.size() > 1) {
      problems.add(
          Problem.error(
              isOneCurrency ? SpendCodes.MIXED_BASIS : SpendCodes.OTHER_CURRENCY,
              ProblemPath.root(),
              "The values do not go together: " + String.join(", ", kinds) + ".",
              "Compare net with net and gross with gross, in one currency."));
    }
  }

  /**
   * One of the largest.
   *
   * @param contract which
   * @param covered the sum with it and all larger ones
   * @param crosses whether it is the one with which the sum is reached
   */
  public record Line(ContractSum contract, Figure covered, boolean crosses)
      implements DocumentOnly {
    /** Checks that nothing is null. */
    public Line {
      Objects.requireNonNull(contract, "contract");
      Objects.requireNonNull(covered, "covered");
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  @Override
  public String toString() {
    return ShortText.of(covered + ", " + ShortText.count(lines.size(), "contract"));
  }
}
