package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.spend.BenefitPrecedence;
import io.github.socialvalue4j.calculate.spend.BenefitRate;
import io.github.socialvalue4j.calculate.spend.SpendCodes;
import io.github.socialvalue4j.present.exchange.document.SpendBaselineDocument.BenefitPart;
import io.github.socialvalue4j.present.exchange.document.SpendBaselineDocument.CirclePart;
import io.github.socialvalue4j.present.exchange.document.SpendBaselineDocument.RatePart;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonCodes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads by which rates a spend baseline's document counts benefit. Mutable, for one call. */
final class BenefitRates {
  private static final ProblemPath PLACE = ProblemPath.root().child("benefit");
  private static final String OWN = "own-rates";

  private final SpendBaselineDocument document;
  private final Faults faults;

  BenefitRates(SpendBaselineDocument document, Faults faults) {
    this.document = document;
    this.faults = faults;
  }

  /** The precedence that is named, or one of the document's own rates in their order. */
  Optional<BenefitPrecedence> precedence() {
    BenefitPart part = Objects.requireNonNull(document.benefit());
    boolean isOneFaulty =
        faults.isFaultyInside(PLACE.child("precedence"))
            || faults.isFaultyInside(PLACE.child("rates"));
    if ((part.precedence() == null) == (part.rates() == null) && !isOneFaulty) {
      faults.error(
          JsonCodes.REQUIRED,
          PLACE,
          part.rates() == null
              ? "It is not said by which rates benefit is counted."
              : "Benefit is counted by one set of rates, and both a precedence and rates are given.",
          "Give \"precedence\" ("
              + String.join(", ", BenefitPrecedence.codes())
              + ") or \"rates\" of your own, each with its \"source\".");
      return Optional.empty();
    }
    return part.rates() == null ? shipped(part) : own(part);
  }

  private Optional<BenefitPrecedence> shipped(BenefitPart part) {
    Optional<String> circle =
        Optional.ofNullable(part.circle()).or(() -> circles().stream().findFirst());
    if (circle.isEmpty() && !faults.isFaultyInside(ProblemPath.root().child("circles"))) {
      faults.error(
          SpendCodes.UNKNOWN_AREA,
          PLACE,
          "The precedence has a rate for local suppliers, and the document does not say what local"
              + " means.",
          "Give \"circles\", or rates of your own that do not ask for a place.");
    }
    circle.ifPresent(c -> exists(c, PLACE.child("circle")));
    return circle.flatMap(c -> BenefitPrecedence.find(String.valueOf(part.precedence()), c));
  }

  private Optional<BenefitPrecedence> own(BenefitPart part) {
    List<BenefitRate> rates = new ArrayList<>();
    ProblemPath list = PLACE.child("rates");
    List<@Nullable RatePart> parts = Objects.requireNonNull(part.rates());
    for (int i = 0; i < parts.size(); i++) {
      RatePart rate = parts.get(i);
      if (rate != null) {
        rate(rate, list.index(i)).ifPresent(rates::add);
      }
    }
    if (part.circle() != null) {
      faults.error(
          JsonCodes.FIELD_NOT_ALLOWED,
          PLACE.child("circle"),
          "Rates of one's own name the circle of each in \"within\".",
          "Move it there.");
    }
    return faults.isFaultyInside(PLACE)
        ? Optional.empty()
        : faults.make(list, () -> new BenefitPrecedence(OWN, rates));
  }

  private Optional<BenefitRate> rate(RatePart part, ProblemPath place) {
    if (part.within() != null) {
      exists(part.within(), place.child("within"));
    }
    String id = part.id();
    if (id == null || faults.isFaultyInside(place)) {
      return Optional.empty();
    }
    String label = "Additional benefit per pound, " + id;
    return faults
        .read(place.child("perPound"), part.perPound(), Decimals::parse)
        .map(pounds -> remarked(pounds, place.child("perPound")))
        .flatMap(
            pounds ->
                faults.make(
                    place,
                    () ->
                        new BenefitRate(
                            id,
                            Optional.ofNullable(part.sme()),
                            Optional.ofNullable(part.vcse()),
                            Optional.ofNullable(part.within()),
                            Figure.stated(
                                label,
                                pounds,
                                MeasureUnit.ONE,
                                new Provenance.Assumed(
                                    label,
                                    NumberReading.citation(
                                        part.source(), place.child("source"), faults),
                                    EvidenceGrade.ASSUMED)))));
  }

  /** A rate above 1 may be meant, and is more often a number of pence. */
  private BigDecimal remarked(BigDecimal pounds, ProblemPath place) {
    if (pounds.compareTo(BigDecimal.ONE) > 0) {
      faults.add(
          Problem.warning(
              SpendCodes.RATE_ABOVE_ONE,
              place,
              "The rate is "
                  + Decimals.text(pounds)
                  + " pounds of benefit for a pound of spend, more than the spend itself.",
              "Write pence as pounds: 9 pence are 0.09. Leave it if it is meant."));
    }
    return pounds;
  }

  private List<String> circles() {
    return document.circles() == null
        ? List.of()
        : document.circles().stream()
            .flatMap(Stream::ofNullable)
            .map(CirclePart::id)
            .flatMap(Stream::ofNullable)
            .toList();
  }

  /** Whether the id of a circle could not be read. */
  private boolean mayLackCircles() {
    ProblemPath list = ProblemPath.root().child("circles");
    int count = document.circles() == null ? 0 : document.circles().size();
    return faults.isFaulty(list)
        || IntStream.range(0, count)
            .mapToObj(list::index)
            .anyMatch(at -> faults.isFaulty(at) || faults.isFaulty(at.child("id")));
  }

  private void exists(String circle, ProblemPath place) {
    boolean isToldAlready = mayLackCircles();
    if (!circles().contains(circle) && !isToldAlready && !faults.isFaulty(place)) {
      faults.error(
          SpendCodes.UNKNOWN_AREA,
          place,
          circles().isEmpty()
              ? "There is no circle '" + circle + "': the document declares none."
              : "There is no circle '" + circle + "', only " + String.join(", ", circles()) + ".",
          "Name one of the document's circles.");
    }
  }
}
