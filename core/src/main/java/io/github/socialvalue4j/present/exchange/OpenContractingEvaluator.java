package io.github.socialvalue4j.present.exchange;

import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.calculate.spend.ContractSum;
import io.github.socialvalue4j.calculate.spend.TopContracts;
import io.github.socialvalue4j.model.contract.VatBasis;
import io.github.socialvalue4j.present.exchange.constraint.Shown;
import io.github.socialvalue4j.present.exchange.content.ListedContracts;
import io.github.socialvalue4j.present.exchange.ocds.OcdsCodes;
import io.github.socialvalue4j.present.exchange.ocds.OcdsReader;
import io.github.socialvalue4j.present.exchange.ocds.OpenContracts;
import io.github.socialvalue4j.present.exchange.ocds.PublishedContract;
import io.github.socialvalue4j.present.exchange.result.Answer;
import io.github.socialvalue4j.present.exchange.result.ContractsJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Lists the contracts, awards, suppliers and payments of a file of open contracting data, and on
 * request the largest contracts up to a sum, by net value unless another basis is asked for. What
 * has no value on that basis, a negative one or one in another currency is not among the largest,
 * and is named. Immutable and thread-safe.
 */
public final class OpenContractingEvaluator implements DocumentOnly {
  private static final String KIND = "open-contracting";
  private static final int MOST_NAMED = 1_000;

  private final Optional<Quantity> limit;
  private final VatBasis basis;

  private OpenContractingEvaluator(Optional<Quantity> limit, VatBasis basis) {
    this.limit = limit;
    this.basis = basis;
  }

  /** An evaluator that lists what a package has. */
  public static OpenContractingEvaluator create() {
    return new OpenContractingEvaluator(Optional.empty(), VatBasis.NET);
  }

  /** The same that draws up the largest contracts too, up to a sum of money above 0. */
  public OpenContractingEvaluator withLargestUpTo(Quantity sum) {
    Objects.requireNonNull(sum, "sum");
    if (!sum.unit().isCurrency() || sum.value().signum() <= 0) {
      throw new IllegalArgumentException("A sum is money above 0, not " + sum);
    }
    return new OpenContractingEvaluator(Optional.of(sum), basis);
  }

  /**
   * The same that ranks the largest by what a value holds: many publishers give one value and do
   * not say, so that nothing of theirs is net or gross.
   */
  public OpenContractingEvaluator withBasis(VatBasis ranked) {
    return new OpenContractingEvaluator(limit, Objects.requireNonNull(ranked, "ranked"));
  }

  /** What a file that is in memory comes to; {@link OcdsReader} says which files can be read. */
  public Evaluated evaluate(byte[] file) {
    try {
      return evaluate(new ByteArrayInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException("Memory can always be read", e);
    }
  }

  /**
   * What a file of any size comes to.
   *
   * @param file its bytes; not closed
   * @throws IOException if they cannot be read
   */
  public Evaluated evaluate(InputStream file) throws IOException {
    Result<OpenContracts> read = OcdsReader.read(file);
    if (read.isFailed()) {
      return Evaluated.ofProblems(read.problems());
    }
    Problems problems = new Problems();
    problems.addAll(read.problems());
    OpenContracts found = read.orThrow();
    Optional<TopContracts> top = limit.flatMap(sum -> largest(found, sum, problems));
    Result<Answer> result =
        problems.toResult(() -> ContractsJson.answer(new ListedContracts("", found, top), basis));
    if (result.isFailed()) {
      return Evaluated.ofProblems(result.problems());
    }
    return new Evaluated(
        result.isPartial() ? Evaluated.Status.PARTIAL : Evaluated.Status.COMPLETE,
        Answer.document(KIND, "1.1", result),
        result.problems(),
        result.orThrow().content());
  }

  private Optional<TopContracts> largest(OpenContracts found, Quantity sum, Problems problems) {
    List<ContractSum> sums = new ArrayList<>();
    Named withoutValue = new Named(OcdsCodes.NO_NET_VALUE, problems);
    Named unfit = new Named(OcdsCodes.NOT_RANKED, problems);
    for (PublishedContract contract : found.contracts()) {
      Optional<Quantity> value = contract.value(basis);
      if (value.isEmpty()) {
        withoutValue.add(
            contract,
            "gives no " + words() + ", so it is not among the largest.",
            "Look it up; "
                + (contract.values().isEmpty()
                    ? "it has no value at all."
                    : "a value on another basis is never taken for it."));
      } else if (!value.get().unit().equals(sum.unit())) {
        unfit.add(
            contract,
            "gives its value in "
                + value.get().unit()
                + ", so it is not among the largest in "
                + sum.unit()
                + ".",
            "Convert it at a rate of your own if it belongs there; nothing is converted here.");
      } else if (value.get().value().signum() < 0) {
        unfit.add(
            contract,
            "gives a negative value, so it is not among the largest.",
            "Look up what it is worth.");
      } else {
        contract.sum(basis).ifPresent(sums::add);
      }
    }
    withoutValue.close();
    unfit.close();
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
              problem.code(), ProblemPath.root(), problem.message(), problem.remedy()));
    }
    return top.toOptional();
  }

  @Override
  public String toString() {
    return ShortText.of("evaluator of open contracting data");
  }

  private String words() {
    return basis == VatBasis.NOT_STATED ? "value of an unstated basis" : basis.code() + " value";
  }

  /** Names the first of what is left out, and counts the rest. */
  private static final class Named {
    private final ProblemCode code;
    private final Problems problems;
    private int count;

    Named(ProblemCode code, Problems problems) {
      this.code = code;
      this.problems = problems;
    }

    void add(PublishedContract contract, String message, String remedy) {
      if (count++ < MOST_NAMED) {
        problems.add(
            Problem.omission(
                code,
                ProblemPath.parse(contract.place()),
                Shown.sentence("The notice of " + contract.name() + " " + message),
                remedy));
      }
    }

    void close() {
      if (count > MOST_NAMED) {
        problems.add(
            Problem.omission(
                code,
                ProblemPath.root(),
                count
                    + " are not among the largest for this; the first "
                    + MOST_NAMED
                    + " are listed.",
                "Look at those; the list of contracts has the values of all."));
      }
    }
  }
}
