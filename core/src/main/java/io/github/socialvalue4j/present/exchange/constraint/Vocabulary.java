package io.github.socialvalue4j.present.exchange.constraint;

import io.github.socialvalue4j.basis.code.Coded;
import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.calculate.gva.ModelType;
import io.github.socialvalue4j.calculate.localmultiplier.Averaging;
import io.github.socialvalue4j.calculate.localmultiplier.FirstPound;
import io.github.socialvalue4j.calculate.localmultiplier.Locality;
import io.github.socialvalue4j.calculate.localmultiplier.PayeeKind;
import io.github.socialvalue4j.calculate.spend.BenefitPrecedence;
import io.github.socialvalue4j.calculate.spend.PeriodLength;
import io.github.socialvalue4j.calculate.sroi.SroiOptions;
import io.github.socialvalue4j.calculate.valuation.Dimension;
import io.github.socialvalue4j.calculate.valuation.DisagreementPolicy;
import io.github.socialvalue4j.calculate.valuation.DoubleCountPolicy;
import io.github.socialvalue4j.calculate.valuation.StateGroup;
import io.github.socialvalue4j.calculate.valueforcost.CostKind;
import io.github.socialvalue4j.model.contract.ContractKind;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.contract.VatBasis;
import io.github.socialvalue4j.model.discount.DeflatorSeries;
import io.github.socialvalue4j.model.discount.DiscountSchedules;
import io.github.socialvalue4j.model.discount.Timing;
import io.github.socialvalue4j.model.feedback.Perspective;
import io.github.socialvalue4j.model.framework.Direction;
import io.github.socialvalue4j.model.framework.Nature;
import io.github.socialvalue4j.model.lifecycle.Independence;
import io.github.socialvalue4j.model.party.MatchConfidence;
import io.github.socialvalue4j.model.party.SizeDefinition;
import io.github.socialvalue4j.model.proxy.Coverage;
import io.github.socialvalue4j.model.value.AggregationPolicy;
import io.github.socialvalue4j.model.value.ValueKind;
import io.github.socialvalue4j.present.exchange.input.Detail;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The closed sets of codes that fields of documents choose from. */
public enum Vocabulary {
  /** What sort of agreement it is. */
  CONTRACT_KIND("kind of contract"),
  /** Whether an amount holds value added tax. */
  VAT("basis for VAT"),
  /** The three points. */
  POINT("point"),
  /** What sort of record it is. */
  RECORD_TYPE("type of record"),
  /** What a verification finds. */
  FINDING("finding"),
  /** How far a quantity has come. */
  QUANTITY_STATE("state"),
  /** Every state of verification. */
  STATE("state"),
  /** Where a verifier stands. */
  INDEPENDENCE("independence"),
  /** From which side somebody looks. */
  PERSPECTIVE("perspective"),
  /** Which kinds of value a total adds. */
  POLICY("policy"),
  /** What happens to a double count. */
  DOUBLE_COUNT("policy for double counts"),
  /** What happens when observers disagree. */
  DISAGREEMENT("policy for disagreement"),
  /** What a result is for. */
  USE("use"),
  /** How much of its figures a result shows. */
  DETAIL("detail"),
  /** How a measure behaves in time. */
  NATURE("nature"),
  /** Which way a measure is better. */
  DIRECTION("direction"),
  /** What sort of value a pound is. */
  VALUE_KIND("kind of value"),
  /** How good the evidence is. */
  GRADE("grade"),
  /** Whether a table is whole. */
  COVERAGE("coverage"),
  /** What a licence says of a use. */
  PERMISSION("permission"),
  /** The discount schedules that come with the library. */
  DISCOUNT_SCHEDULE("discount schedule"),
  /** The price indices that come with the library. */
  DEFLATOR("price index"),
  /** What a programme spends money on. */
  COST_KIND("kind of cost"),
  /** Where in its year an amount stands. */
  TIMING("timing"),
  /** Where inside a year a breakeven may lie. */
  WITHIN("place within a year"),
  /** What to do about amounts of several price bases. */
  PRICE_BASES("policy for price bases"),
  /** Which contracts are looked at. */
  SCOPE("scope"),
  /** By what contributions are ranked. */
  RANKED_BY("dimension that adds up"),
  /** A state of verification, or the one named combination. */
  STATE_GROUP("state"),
  /** A kind of value, or a policy that adds several. */
  GROUP("kind of value or policy"),
  /** By which exponent a first year is discounted. */
  FIRST_YEAR("first year"),
  /** In which year drop-off begins. */
  DROP_OFF_FROM("year of drop-off"),
  /** What drop-off does from year to year. */
  DROP_OFF_SHAPE("shape of drop-off"),
  /** What a duration that is not whole does. */
  PART_YEAR("reading of part-years"),
  /** How deductions go together. */
  DEDUCTIONS("reading of deductions"),
  /** Whether inputs are discounted. */
  INVESTMENT("reading of the investment"),
  /** When an outcome begins. */
  START("start"),
  /** What a scenario does. */
  CHANGE("change"),
  /** What small and medium-sized means. */
  SIZE_DEFINITION("definition of an SME"),
  /** How sure a match of names is. */
  MATCH_CONFIDENCE("confidence of a match"),
  /** Into which periods dates are put. */
  PERIOD_LENGTH("length of periods"),
  /** Which rate a pound takes. */
  BENEFIT_PRECEDENCE("precedence of rates"),
  /** How an uncertain number is spread. */
  DISTRIBUTION("distribution"),
  /** Whether round 1 is part of a multiplier. */
  FIRST_POUND("reading of the first pound"),
  /** How answers are averaged. */
  AVERAGING("average"),
  /** Who is paid. */
  PAYEE("kind of payee"),
  /** Where a payee is. */
  LOCALITY("locality"),
  /** Whose money round 1 is. */
  SPEND_OWNER("owner of the spend"),
  /** Which rounds an input-output model counts. */
  IO_TYPE("type of model");

  private final String what;

  Vocabulary(String what) {
    this.what = what;
  }

  /** The codes. */
  public List<String> codes() {
    return switch (this) {
      case CONTRACT_KIND -> Coded.codes(ContractKind.class);
      case VAT -> Coded.codes(VatBasis.class);
      case POINT -> Coded.codes(MeasurementPoint.class);
      case RECORD_TYPE ->
          List.of("commitment", "delivery", "observation", "verification", "feedback");
      case FINDING -> List.of("evidenced", "verified", "not-confirmed", "rejected", "withdrawn");
      case QUANTITY_STATE -> List.of("committed", "claimed", "evidenced", "verified");
      case STATE -> Coded.codes(VerificationState.class);
      case INDEPENDENCE -> Coded.codes(Independence.class);
      case PERSPECTIVE -> Coded.codes(Perspective.class);
      case POLICY -> AggregationPolicy.named().stream().map(AggregationPolicy::name).toList();
      case DOUBLE_COUNT -> Coded.codes(DoubleCountPolicy.class);
      case DISAGREEMENT -> Coded.codes(DisagreementPolicy.class);
      case USE -> List.of("non-commercial", "commercial");
      case DETAIL -> Coded.codes(Detail.class);
      case NATURE -> Coded.codes(Nature.class);
      case DIRECTION -> Coded.codes(Direction.class);
      case VALUE_KIND -> Coded.codes(ValueKind.class);
      case GRADE -> Coded.codes(EvidenceGrade.class);
      case COVERAGE -> Coded.codes(Coverage.class);
      case PERMISSION -> List.of("permitted", "refused", "not-stated");
      case DISCOUNT_SCHEDULE ->
          DiscountSchedules.all().stream().map(s -> s.edition().toString()).toList();
      case FIRST_YEAR ->
          Stream.of(Timing.END_OF_YEAR, Timing.START_OF_YEAR, Timing.MIDDLE_OF_YEAR)
              .map(SroiOptions::firstYear)
              .toList();
      case DROP_OFF_FROM -> codes(SroiOptions.DropOffFrom.values());
      case DROP_OFF_SHAPE -> codes(SroiOptions.DropOffShape.values());
      case PART_YEAR -> codes(SroiOptions.PartYear.values());
      case DEDUCTIONS -> codes(SroiOptions.Deductions.values());
      case INVESTMENT -> codes(SroiOptions.Investment.values());
      case START -> codes(SroiOptions.Start.values());
      case CHANGE -> List.of("set", "raise", "multiply", "remove", "investment");
      case DISTRIBUTION -> List.of("fixed", "uniform", "triangular", "pert", "normal", "discrete");
      case FIRST_POUND -> Arrays.stream(FirstPound.values()).map(FirstPound::code).toList();
      case AVERAGING -> Arrays.stream(Averaging.values()).map(Averaging::code).toList();
      case PAYEE -> Arrays.stream(PayeeKind.values()).map(PayeeKind::code).toList();
      case LOCALITY -> Arrays.stream(Locality.values()).map(Locality::code).toList();
      case SPEND_OWNER -> List.of("council", "supplier");
      case IO_TYPE -> Arrays.stream(ModelType.values()).map(ModelType::code).toList();
      case SIZE_DEFINITION -> SizeDefinition.shipped().stream().map(SizeDefinition::id).toList();
      case MATCH_CONFIDENCE ->
          Arrays.stream(MatchConfidence.values())
              .filter(c -> c != MatchConfidence.NONE)
              .map(MatchConfidence::code)
              .toList();
      case PERIOD_LENGTH -> Arrays.stream(PeriodLength.values()).map(PeriodLength::code).toList();
      case BENEFIT_PRECEDENCE -> BenefitPrecedence.codes();
      case DEFLATOR -> List.of(DeflatorSeries.gdpDeflatorDecember2025().edition().toString());
      case COST_KIND -> Coded.codes(CostKind.class);
      case TIMING -> Coded.codes(Timing.class);
      case WITHIN -> List.of("straight-line", "at-end");
      case PRICE_BASES -> List.of("one", "as-given");
      case SCOPE -> List.of("all", "organisation", "directorate", "department");
      case RANKED_BY ->
          Coded.codes(Dimension.class).stream()
              .filter(code -> !code.equals("all") && !code.equals("priority"))
              .toList();
      case STATE_GROUP -> Coded.codes(StateGroup.class);
      case GROUP ->
          Stream.concat(
                  VALUE_KIND.codes().stream(),
                  AggregationPolicy.named().stream()
                      .filter(policy -> !policy.kinds().isEmpty())
                      .map(AggregationPolicy::name))
              .toList();
    };
  }

  private static List<String> codes(Enum<?>[] choices) {
    return Arrays.stream(choices).map(SroiOptions::code).toList();
  }

  /** What is wrong with a text, if it is none of the codes. */
  public Optional<Fault> fault(String text) {
    List<String> codes = codes();
    if (codes.contains(text)) {
      return Optional.empty();
    }
    return Optional.of(
        Fault.of(
            "document.code",
            "There is no " + what + " " + Shown.of(text) + ".",
            "Write one of: " + String.join(", ", codes) + "."));
  }
}
