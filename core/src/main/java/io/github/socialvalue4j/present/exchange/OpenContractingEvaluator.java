package io.github.socialvalue4j.present.exchange;

import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.calculate.spend.ContractSum;
import io.github.socialvalue4j.calculate.spend.TopContracts;
import io.github.socialvalue4j.model.contract.VatBasis;
import io.github.socialvalue4j.present.exchange.content.ListedContracts;
import io.github.socialvalue4j.present.exchange.ocds.OcdsCodes;
import io.github.socialvalue4j.present.exchange.ocds.OcdsReader;
import io.github.socialvalue4j.present.exchange.ocds.OpenContracts;
import io.github.socialvalue4j.present.exchange.ocds.PublishedContract;
import io.github.socialvalue4j.present.exchange.result.Answer;
import io.github.socialvalue4j.present.exchange.result.ContractsJson;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Lists the contracts and suppliers of a package of open contracting data, and on request the
 * largest contracts up to a sum, by net value: a contract whose notice gives none is not among
 * them, and is named. Where the values do not go together (two currencies, a negative one) the list
 * stands without them, and is partial. Immutable and thread-safe.
 */
public final class OpenContractingEvaluator implements DocumentOnly {
  private static final String KIND = "open-contracting";

  private final Optional<Quantity> limit;

  private OpenContractingEvaluator(Optional<Quantity> limit) {
    this.limit = limit;
  }

  /** An evaluator that lists what a package has. */
  public static OpenContractingEvaluator create() {
    return new OpenContractingEvaluator(Optional.empty());
  }

  /** The same that draws up the largest contracts too, up to a sum of money above 0. */
  public OpenContractingEvaluator withLargestUpTo(Quantity sum) {
    Objects.requireNonNull(sum, "sum");
    if (!sum.unit().isCurrency() || sum.value().signum() <= 0) {
      throw new IllegalArgumentException("A sum is money above 0, not " + sum);
    }
    return new OpenContractingEvaluator(Optional.of(sum));
  }

  /** What a release package or a record package of OCDS 1.1 comes to, in UTF-8. */
  public Evaluated evaluate(byte[] json) {
    Result<OpenContracts> read = OcdsReader.read(json);
    if (read.isFailed()) {
      return Evaluated.ofProblems(read.problems());
    }
    Problems problems = new Problems();
    problems.addAll(read.problems());
    OpenContracts found = read.orThrow();
    Optional<TopContracts> top = limit.flatMap(sum -> largest(found, sum, problems));
    Result<Answer> result =
        problems.toResult(() -> ContractsJson.answer(new ListedContracts("", found, top)));
    if (result.isFailed()) {
      return Evaluated.ofProblems(result.problems());
    }
    return new Evaluated(
        result.isPartial() ? Evaluated.Status.PARTIAL : Evaluated.Status.COMPLETE,
        Answer.document(KIND, "1.1", result),
        result.problems(),
        result.orThrow().content());
  }

  private static Optional<TopContracts> largest(
      OpenContracts found, Quantity sum, Problems problems) {
    for (PublishedContract contract : found.contracts()) {
      if (contract.value(VatBasis.NET).isEmpty()) {
        problems.add(
            Problem.omission(
                OcdsCodes.NO_NET_VALUE,
                ProblemPath.root().child("contracts").child(contract.ocid()).child(contract.id()),
                "The notice of contract "
                    + contract.ocid()
                    + " "
                    + contract.id()
                    + " gives no net value, so it is not among the largest.",
                "Look its net value up; a gross value is never taken for it."));
      }
    }
    List<ContractSum> sums =
        found.contracts().stream().flatMap(c -> c.sum(VatBasis.NET).stream()).toList();
    if (sums.isEmpty()) {
      return Optional.empty();
    }
    Result<TopContracts> top =
        TopContracts.upTo(
            Figure.stated("sum to reach", sum, new Provenance.Given("the sum asked for")), sums);
    for (Problem problem : top.problems()) {
      // The list of contracts stands, whatever keeps the largest from being drawn up.
      problems.add(
          Problem.omission(
              problem.code(),
              ProblemPath.parse("/contracts" + problem.path()),
              problem.message(),
              problem.remedy()));
    }
    return top.toOptional();
  }

  @Override
  public String toString() {
    return ShortText.of("evaluator of open contracting data");
  }
}
