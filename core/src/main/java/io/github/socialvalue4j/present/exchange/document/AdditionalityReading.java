package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.gva.Additionality;
import io.github.socialvalue4j.calculate.gva.AdditionalityCalculator;
import io.github.socialvalue4j.calculate.gva.AdditionalityCase;
import io.github.socialvalue4j.calculate.gva.GvaFaults;
import io.github.socialvalue4j.present.exchange.content.AdditionalImpacts;
import io.github.socialvalue4j.present.exchange.content.AdditionalImpacts.Impact;
import io.github.socialvalue4j.present.exchange.document.AdditionalityDocument.CasePart;
import io.github.socialvalue4j.present.exchange.document.AdditionalityDocument.FactorPart;
import io.github.socialvalue4j.present.exchange.document.AdditionalityDocument.ImpactPart;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonCodes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes additional impacts of a document. Where a number cannot be read, 1 stands in for it, so
 * that the others are still checked; a document with such a stand-in has no result.
 */
public final class AdditionalityReading {
  private static final ProblemPath ROOT = ProblemPath.root();

  private final AdditionalityDocument document;
  private final Faults faults;
  private final MeasureUnit currency;
  private final Grounds grounds;

  private AdditionalityReading(AdditionalityDocument document, Faults faults) {
    this.document = document;
    this.faults = faults;
    this.currency = NumberReading.currency(document.currency(), ROOT.child("currency"), faults);
    this.grounds = new Grounds(document.source(), document.grade());
  }

  /**
   * Reads what a document means, and calculates it.
   *
   * @param faults what is known to be wrong with it; takes every further fault
   * @return nothing, if anything is wrong
   */
  public static Optional<AdditionalImpacts> read(AdditionalityDocument document, Faults faults) {
    return new AdditionalityReading(document, faults).read();
  }

  private Optional<AdditionalImpacts> read() {
    List<Impact> impacts = new ArrayList<>();
    Directory<String, ImpactPart> directory =
        new Directory<>("impact", ROOT.child("impacts"), s -> s, faults);
    directory.each(
        document.impacts(),
        (part, at) -> {
          String id = directory.declare(part.id(), at).orElse("unreadable");
          impact(id, part, at).ifPresent(impacts::add);
        });
    return faults.hasErrors()
        ? Optional.empty()
        : Optional.of(
            new AdditionalImpacts(
                PortfolioReading.textOf(document.title()),
                OptionsReading.detail(document.detail()),
                impacts));
  }

  private Optional<Impact> impact(String id, ImpactPart part, ProblemPath at) {
    Grounds own = grounds.inside(part.source(), part.grade());
    MeasureUnit unit = unit(part, at);
    CasePart with = part.intervention();
    if (with == null) {
      return Optional.empty();
    }
    AdditionalityCase intervention =
        course("the intervention", with, unit, at.child("intervention"), own);
    Optional<Figure> deadweight = deadweight(part, at, own);
    if ((part.reference() == null) == (part.deadweight() == null)
        && !faults.isFaulty(at.child("reference"))
        && !faults.isFaulty(at.child("deadweight"))) {
      faults.error(
          part.reference() == null ? JsonCodes.REQUIRED : JsonCodes.VALUE,
          at.child("reference"),
          part.reference() == null
              ? "Nothing says what would have happened anyway."
              : "What would have happened anyway is said twice, by a case and by a share.",
          "Write one of: reference, a case with factors of its own, or deadweight, a share of the"
              + " intervention; state 0 if nothing would have happened.");
    }
    AdditionalityCase reference =
        part.reference() != null
            ? course("the reference case", part.reference(), unit, at.child("reference"), own)
            : intervention.deadweight(deadweight.orElseGet(AdditionalityReading::standIn));
    Result<Additionality> result = AdditionalityCalculator.calculate(intervention, reference);
    for (Problem problem : result.problems()) {
      boolean isToldAlready =
          part.reference() == null && problem.path().toString().startsWith("/reference");
      isToldAlready |=
          problem.code().equals(GvaFaults.CASES_DIFFER.code())
              && faults.isFaulty(at.child("intervention").child("grossImpact").child("unit"));
      ProblemPath place = ProblemPath.parse(at.toString() + problem.path());
      if (!isToldAlready && !faults.isFaultyInside(place)) {
        faults.add(problem.at(place));
      }
    }
    Optional<Figure> each = valuePerUnit(part, unit, at, own);
    return result
        .toOptional()
        .map(
            found ->
                new Impact(
                    id,
                    part.name() == null ? id : part.name(),
                    found,
                    deadweight,
                    each.map(e -> Figure.product("Additional value", found.additional(), e))));
  }

  /** What an impact is counted in: said once, by the impact or by the intervention's gross. */
  private MeasureUnit unit(ImpactPart part, ProblemPath at) {
    ProblemPath place = at.child("unit");
    FactorPart gross = part.intervention() == null ? null : part.intervention().grossImpact();
    ProblemPath grossPlace = at.child("intervention").child("grossImpact").child("unit");
    Optional<MeasureUnit> own = faults.read(place, part.unit(), MeasureUnit::parse);
    Optional<MeasureUnit> ofGross =
        gross == null
            ? Optional.empty()
            : faults.read(grossPlace, gross.unit(), MeasureUnit::parse);
    boolean isReadable = !faults.isFaulty(place) && !faults.isFaulty(grossPlace);
    if (own.isEmpty() && ofGross.isEmpty() && gross != null && isReadable) {
      faults.error(
          JsonCodes.REQUIRED,
          place,
          "Nothing says what the impact is counted in.",
          "Write the unit, such as fte for full-time equivalents, a currency, or x- and a word of"
              + " your own.");
    }
    if (own.isPresent() && ofGross.isPresent() && !own.equals(ofGross)) {
      faults.add(GvaFaults.IMPACT_UNIT.at(grossPlace, own.get(), ofGross.get()));
    }
    return own.or(() -> ofGross).orElse(MeasureUnit.ONE);
  }

  private static Figure standIn() {
    return Figure.stated(
        "unreadable", BigDecimal.ONE, MeasureUnit.ONE, new Provenance.Given("unreadable"));
  }

  private Optional<Figure> deadweight(ImpactPart part, ProblemPath at, Grounds own) {
    if (part.deadweight() == null) {
      return Optional.empty();
    }
    ProblemPath place = at.child("deadweight");
    Optional<Figure> share = number("deadweight", part.deadweight(), MeasureUnit.ONE, place, own);
    share
        .filter(
            s ->
                !s.unit().isOne()
                    || s.value().signum() < 0
                    || s.value().compareTo(BigDecimal.ONE) > 0)
        .ifPresent(s -> faults.add(GvaFaults.SHARE.at(place, "deadweight", s.quantity())));
    return share.filter(s -> !faults.isFaulty(place));
  }

  /** The value of one unit of the impact; refused where its product is not in the currency. */
  private Optional<Figure> valuePerUnit(
      ImpactPart part, MeasureUnit unit, ProblemPath at, Grounds own) {
    if (part.valuePerUnit() == null) {
      return Optional.empty();
    }
    ProblemPath place = at.child("valuePerUnit");
    MeasureUnit fits = currency.per(unit);
    Optional<Figure> each =
        number("value of each " + unit.inWords(), part.valuePerUnit(), fits, place, own);
    boolean isKnown =
        !faults.isFaulty(ROOT.child("currency"))
            && !faults.isFaulty(at.child("unit"))
            && !faults.isFaultyInside(at.child("intervention").child("grossImpact"));
    each.filter(e -> isKnown && !e.unit().equals(fits))
        .ifPresent(
            e ->
                faults.add(
                    GvaFaults.VALUE_UNIT.at(place.child("unit"), e.unit(), unit, currency, fits)));
    return each;
  }

  private AdditionalityCase course(
      String usualName, CasePart part, MeasureUnit unit, ProblemPath at, Grounds own) {
    MeasureUnit one = MeasureUnit.ONE;
    String name = part.name() == null ? usualName : part.name();
    return new AdditionalityCase(
        name,
        factor("gross impact of " + name, part.grossImpact(), unit, at.child("grossImpact"), own),
        factor("leakage of " + name, part.leakage(), one, at.child("leakage"), own),
        factor("displacement of " + name, part.displacement(), one, at.child("displacement"), own),
        factor("substitution of " + name, part.substitution(), one, at.child("substitution"), own),
        factor("multiplier of " + name, part.multiplier(), one, at.child("multiplier"), own));
  }

  private Figure factor(
      String label, @Nullable FactorPart part, MeasureUnit usual, ProblemPath place, Grounds own) {
    return number(label, part, usual, place, own)
        .orElseGet(
            () -> Figure.stated(label, BigDecimal.ONE, usual, new Provenance.Given("unreadable")));
  }

  private Optional<Figure> number(
      String label, @Nullable FactorPart part, MeasureUnit usual, ProblemPath place, Grounds own) {
    if (part == null) {
      return Optional.empty();
    }
    MeasureUnit unit =
        faults.read(place.child("unit"), part.unit(), MeasureUnit::parse).orElse(usual);
    ProblemPath value = place.child("value");
    return NumberReading.figure(
        label,
        part.value(),
        unit,
        value,
        own.of(label, part.source(), part.grade(), value),
        faults);
  }
}
