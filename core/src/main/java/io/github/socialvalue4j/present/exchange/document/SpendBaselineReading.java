package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.code.Coded;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.Severity;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.spend.AdditionalBenefit;
import io.github.socialvalue4j.calculate.spend.BaselineComparison;
import io.github.socialvalue4j.calculate.spend.BaselineDefinition;
import io.github.socialvalue4j.calculate.spend.BenefitCalculator;
import io.github.socialvalue4j.calculate.spend.PeriodLength;
import io.github.socialvalue4j.calculate.spend.SpendBaseline;
import io.github.socialvalue4j.calculate.spend.SpendCodes;
import io.github.socialvalue4j.calculate.spend.SpendProfile;
import io.github.socialvalue4j.calculate.spend.TopContracts;
import io.github.socialvalue4j.model.contract.VatBasis;
import io.github.socialvalue4j.model.party.MatchConfidence;
import io.github.socialvalue4j.model.party.SizeDefinition;
import io.github.socialvalue4j.model.party.SupplierDirectory;
import io.github.socialvalue4j.model.place.ConcentricAreas;
import io.github.socialvalue4j.present.exchange.content.DrawnBaseline;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonCodes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes a spend baseline of a document. */
public final class SpendBaselineReading {
  private static final ProblemPath ROOT = ProblemPath.root();

  private SpendBaselineReading() {}

  /**
   * Reads what a document comes to.
   *
   * @param faults what is known to be wrong with it; takes every further fault, omission and remark
   * @return nothing, if anything is wrong
   */
  public static Optional<DrawnBaseline> read(SpendBaselineDocument document, Faults faults) {
    SpendParts parts = new SpendParts(document, faults);
    Optional<BaselineDefinition> definition = definition(document, parts, faults);
    if (document.payments() == null && !faults.isFaultyInside(ROOT.child("payments"))) {
      faults.error(
          JsonCodes.REQUIRED,
          ROOT.child("payments"),
          "The document has no payments.",
          "Add them, or give the document together with a spend file.");
    }
    parts.check();
    if (definition.isEmpty() || !faults.isSound()) {
      if (document.payments() != null && document.payments().isEmpty()) {
        faults.error(
            SpendCodes.NO_ROWS,
            ROOT.child("payments"),
            "No row of spend arrived, so there is no baseline.",
            "Give the payments of the period.");
      }
      return Optional.empty();
    }
    if (parts.payments().isEmpty()
        && document.payments() != null
        && !document.payments().isEmpty()) {
      // Each has a fault of its own, so it is not that none arrived.
      return Optional.empty();
    }
    SpendProfile profile = new SpendProfile(definition.get());
    parts.payments().forEach(profile::accept);
    Optional<SpendBaseline> baseline = take(profile.baseline(), ROOT.child("payments"), faults);
    return baseline.flatMap(b -> around(document, b, parts, faults));
  }

  /** What a document means by its words, apart from any payments. */
  public static Optional<BaselineDefinition> definition(
      SpendBaselineDocument document, Faults faults) {
    return definition(document, new SpendParts(document, faults), faults);
  }

  private static Optional<BaselineDefinition> definition(
      SpendBaselineDocument document, SpendParts parts, Faults faults) {
    SizeDefinition sme = found(document.sme(), "procurement-act-2023", SizeDefinition::find);
    parts.compareWith(sme);
    Optional<ConcentricAreas> circles = parts.circles();
    SupplierDirectory directory = parts.directory();
    MeasureUnit currency =
        NumberReading.currency(document.currency(), ROOT.child("currency"), faults);
    if (circles.isEmpty() || document.id() == null || !faults.isSound()) {
      return Optional.empty();
    }
    return faults.make(
        ROOT,
        () ->
            new BaselineDefinition(
                Objects.requireNonNull(document.id()),
                currency,
                basis(document.basis()),
                sme,
                circles.get(),
                directory,
                found(
                    document.weakestMatch(),
                    "normalised-name",
                    written -> Coded.find(MatchConfidence.class, written)),
                found(
                    document.periods(),
                    "month",
                    written -> Coded.find(PeriodLength.class, written))));
  }

  /** Everything else that a document asks for, of a baseline that is drawn up. */
  public static Optional<DrawnBaseline> around(
      SpendBaselineDocument document, SpendBaseline baseline, Faults faults) {
    return around(document, baseline, new SpendParts(document, faults), faults);
  }

  private static Optional<DrawnBaseline> around(
      SpendBaselineDocument document, SpendBaseline baseline, SpendParts parts, Faults faults) {
    Optional<AdditionalBenefit> benefit =
        document.benefit() == null ? Optional.empty() : benefit(document, baseline, faults);
    Optional<BaselineComparison> comparison =
        before(document, baseline, parts, faults)
            .flatMap(b -> take(BaselineComparison.of(b, baseline), ROOT.child("before"), faults));
    Optional<TopContracts> contracts =
        document.contracts() == null
            ? Optional.empty()
            : parts
                .limit()
                .flatMap(
                    limit ->
                        take(
                            TopContracts.upTo(limit, parts.contracts(baseline)),
                            ROOT.child("contracts"),
                            faults));
    if (!faults.hasErrors()) {
      parts.sayUndated();
    }
    return faults.hasErrors()
        ? Optional.empty()
        : Optional.of(
            new DrawnBaseline(
                PortfolioReading.textOf(document.title()),
                OptionsReading.detail(document.detail()),
                baseline,
                benefit,
                comparison,
                contracts,
                List.of(),
                Optional.empty()));
  }

  private static Optional<AdditionalBenefit> benefit(
      SpendBaselineDocument document, SpendBaseline baseline, Faults faults) {
    return new BenefitRates(document, faults)
        .precedence()
        .flatMap(
            precedence ->
                take(
                    BenefitCalculator.calculate(baseline, precedence),
                    ROOT.child("benefit"),
                    faults));
  }

  private static Optional<SpendBaseline> before(
      SpendBaselineDocument document, SpendBaseline baseline, SpendParts parts, Faults faults) {
    if (document.before() == null || document.before().id() == null) {
      return Optional.empty();
    }
    SpendProfile profile = new SpendProfile(baseline.definition().withId(document.before().id()));
    ProblemPath place = ROOT.child("before").child("payments");
    parts.paymentsBefore().forEach(profile::accept);
    return take(profile.baseline(), place, faults);
  }

  private static VatBasis basis(@Nullable String code) {
    return code == null
        ? VatBasis.NOT_STATED
        : Coded.find(VatBasis.class, code).orElse(VatBasis.NOT_STATED);
  }

  private static <T> T found(
      @Nullable String code, String usual, Function<String, Optional<T>> find) {
    return find.apply(code == null ? usual : code).or(() -> find.apply(usual)).orElseThrow();
  }

  private static <T> Optional<T> take(Result<T> result, ProblemPath place, Faults faults) {
    // Of a document that is refused only faults are said: the rest is of what is left of it.
    boolean isRefused = faults.hasErrors();
    for (Problem problem : result.problems()) {
      if (!isRefused || problem.severity() == Severity.ERROR) {
        faults.add(problem.at(place));
      }
    }
    return result.toOptional();
  }
}
