package io.github.socialvalue4j.calculate.spend;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.evidence.Identifiers;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which rate a pound takes when several would do: the first that fits, and no other. Immutable and
 * thread-safe.
 *
 * @param id names the precedence in results
 * @param rates the first that fits decides
 */
public record BenefitPrecedence(String id, List<BenefitRate> rates) {
  private static final Citation ROADMAP =
      Citation.of(
          "Portsmouth City Council, social value roadmap, appendix 1, Example of Benefit(s); the"
              + " printed pence read as pounds");
  private static final Citation LARGE_FIRMS =
      Citation.of(
          "Portsmouth City Council, social value roadmap, appendix 1: 63p with local SMEs, 40p with"
              + " large local firms");

  /** Copies the list and checks that there are rates, each id once. */
  public BenefitPrecedence {
    Identifiers.check("benefit precedence", id);
    rates = List.copyOf(rates);
    Set<String> ids = new HashSet<>();
    for (BenefitRate rate : rates) {
      if (!ids.add(rate.id())) {
        throw new IllegalArgumentException("Benefit rate '" + rate.id() + "' is there twice");
      }
    }
    if (rates.isEmpty()) {
      throw new IllegalArgumentException("A precedence has at least one rate");
    }
  }

  /**
   * {@code roadmap-vcse-first}: 0.12 for each pound with a VCSE, else 0.09 for each with a local
   * SME. The rate for a VCSE comes first because it is the narrower kind and the roadmap's higher
   * figure for it would otherwise never reach a small charity.
   *
   * @param circle the id of the circle that counts as local
   */
  public static BenefitPrecedence roadmapVcseFirst(String circle) {
    return new BenefitPrecedence("roadmap-vcse-first", List.of(vcse(), localSme(circle)));
  }

  /** {@code roadmap-sme-first}: the same rates in the other order, the lower total. */
  public static BenefitPrecedence roadmapSmeFirst(String circle) {
    return new BenefitPrecedence("roadmap-sme-first", List.of(localSme(circle), vcse()));
  }

  /**
   * {@code roadmap-local-firms}: 0.63 for each pound with a local SME, 0.40 with a local firm that
   * is none. Another study than the other two, so the rates are not mixed with theirs.
   */
  public static BenefitPrecedence roadmapLocalFirms(String circle) {
    return new BenefitPrecedence(
        "roadmap-local-firms",
        List.of(
            new BenefitRate(
                "local-sme",
                Optional.of(true),
                Optional.empty(),
                Optional.of(circle),
                rate("local SME", "0.63", LARGE_FIRMS)),
            new BenefitRate(
                "local-large",
                Optional.of(false),
                Optional.empty(),
                Optional.of(circle),
                rate("large local firm", "0.40", LARGE_FIRMS))));
  }

  /** The ids of the shipped precedences. */
  public static List<String> codes() {
    return List.of("roadmap-vcse-first", "roadmap-sme-first", "roadmap-local-firms");
  }

  /** The shipped precedence of this id for this circle. */
  public static Optional<BenefitPrecedence> find(String id, String circle) {
    return switch (id) {
      case "roadmap-vcse-first" -> Optional.of(roadmapVcseFirst(circle));
      case "roadmap-sme-first" -> Optional.of(roadmapSmeFirst(circle));
      case "roadmap-local-firms" -> Optional.of(roadmapLocalFirms(circle));
      default -> Optional.empty();
    };
  }

  private static BenefitRate vcse() {
    return new BenefitRate(
        "vcse",
        Optional.empty(),
        Optional.of(true),
        Optional.empty(),
        rate("VCSE", "0.12", ROADMAP));
  }

  private static BenefitRate localSme(String circle) {
    return new BenefitRate(
        "local-sme",
        Optional.of(true),
        Optional.empty(),
        Optional.of(circle),
        rate("local SME", "0.09", ROADMAP));
  }

  private static Figure rate(String of, String pounds, Citation source) {
    return Figure.stated(
        "Additional benefit per pound, " + of,
        new BigDecimal(pounds),
        MeasureUnit.ONE,
        new Provenance.Assumed(
            "additional benefit per pound, " + of, source, EvidenceGrade.ASSUMED));
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
