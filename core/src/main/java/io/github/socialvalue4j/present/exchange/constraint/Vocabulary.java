package io.github.socialvalue4j.present.exchange.constraint;

import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.calculate.valuation.DisagreementPolicy;
import io.github.socialvalue4j.calculate.valuation.DoubleCountPolicy;
import io.github.socialvalue4j.model.contract.ContractKind;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.contract.VatBasis;
import io.github.socialvalue4j.model.feedback.Perspective;
import io.github.socialvalue4j.model.framework.Direction;
import io.github.socialvalue4j.model.framework.Nature;
import io.github.socialvalue4j.model.lifecycle.Independence;
import io.github.socialvalue4j.model.proxy.Coverage;
import io.github.socialvalue4j.model.value.AggregationPolicy;
import io.github.socialvalue4j.model.value.ValueKind;
import io.github.socialvalue4j.present.exchange.input.Detail;
import java.util.List;
import java.util.Optional;

/** The closed sets of codes that fields of documents choose from. */
public enum Vocabulary {
  /** What sort of agreement it is. */
  CONTRACT_KIND("kind of contract", ContractKind.codes()),
  /** Whether an amount holds value added tax. */
  VAT("basis for VAT", VatBasis.codes()),
  /** The three points. */
  POINT("point", MeasurementPoint.codes()),
  /** What sort of record it is. */
  RECORD_TYPE(
      "type of record",
      List.of("commitment", "delivery", "observation", "verification", "feedback")),
  /** What a verification finds. */
  FINDING("finding", List.of("evidenced", "verified", "rejected", "withdrawn")),
  /** How far a quantity has come. */
  QUANTITY_STATE("state", List.of("committed", "claimed", "evidenced", "verified")),
  /** Every state of verification. */
  STATE("state", VerificationState.codes()),
  /** Where a verifier stands. */
  INDEPENDENCE("independence", Independence.codes()),
  /** From which side somebody looks. */
  PERSPECTIVE("perspective", Perspective.codes()),
  /** Which kinds of value a total adds. */
  POLICY("policy", AggregationPolicy.named().stream().map(AggregationPolicy::name).toList()),
  /** What happens to a double count. */
  DOUBLE_COUNT("policy for double counts", DoubleCountPolicy.codes()),
  /** What happens when observers disagree. */
  DISAGREEMENT("policy for disagreement", DisagreementPolicy.codes()),
  /** What a result is for. */
  USE("use", List.of("non-commercial", "commercial")),
  /** How much of its figures a result shows. */
  DETAIL("detail", Detail.codes()),
  /** How a measure behaves in time. */
  NATURE("nature", Nature.codes()),
  /** Which way a measure is better. */
  DIRECTION("direction", Direction.codes()),
  /** What sort of value a pound is. */
  VALUE_KIND("kind of value", ValueKind.codes()),
  /** How good the evidence is. */
  GRADE("grade", EvidenceGrade.codes()),
  /** Whether a table is whole. */
  COVERAGE("coverage", Coverage.codes()),
  /** What a licence says of a use. */
  PERMISSION("permission", List.of("permitted", "refused", "not-stated"));

  private final String what;

  @SuppressWarnings("ImmutableEnumChecker") // every list of codes is an unmodifiable one
  private final List<String> codes;

  Vocabulary(String what, List<String> codes) {
    this.what = what;
    this.codes = codes;
  }

  /** The codes. */
  public List<String> codes() {
    return codes;
  }

  /** What is wrong with a text, if it is none of the codes. */
  public Optional<Fault> fault(String text) {
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
