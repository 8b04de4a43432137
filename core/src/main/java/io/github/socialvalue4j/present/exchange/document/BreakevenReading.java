package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.valueforcost.ValueForCostFaults;
import io.github.socialvalue4j.calculate.valueforcost.breakeven.UnitBreakeven;
import io.github.socialvalue4j.calculate.valueforcost.breakeven.UnitCase;
import io.github.socialvalue4j.calculate.valueforcost.breakeven.UnitCase.Deduction;
import io.github.socialvalue4j.present.exchange.content.BreakevenAnswers;
import io.github.socialvalue4j.present.exchange.document.BreakevenDocument.DeductionPart;
import io.github.socialvalue4j.present.exchange.document.BreakevenDocument.NumberPart;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonCodes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the plan for one measure of a document. */
public final class BreakevenReading {
  private static final ProblemPath ROOT = ProblemPath.root();

  private BreakevenReading() {}

  /**
   * Reads what a document means, and answers it.
   *
   * @param faults what is known to be wrong with it; takes every further fault
   * @return nothing, if anything is wrong
   */
  public static Optional<BreakevenAnswers> read(BreakevenDocument document, Faults faults) {
    MeasureUnit currency =
        NumberReading.currency(document.currency(), ROOT.child("currency"), faults);
    Optional<MeasureUnit> unit =
        faults.read(ROOT.child("unit"), document.unit(), MeasureUnit::parse);
    MeasureUnit counted = unit.orElse(MeasureUnit.ONE);
    Optional<Figure> quantity = number("quantity", document.quantity(), counted, faults);
    Optional<Figure> proxy = number("proxy", document.proxy(), currency.per(counted), faults);
    Optional<Figure> fixed = number("fixedCost", document.fixedCost(), currency, faults);
    Optional<Figure> each = number("unitCost", document.unitCost(), currency.per(counted), faults);
    notNegative("quantity", quantity, faults);
    notNegative("fixedCost", fixed, faults);
    notNegative("unitCost", each, faults);
    List<Deduction> deductions = deductions(document.deductions(), faults);
    ProblemPath targetPlace = ROOT.child("targetRatio");
    BigDecimal target =
        ValueForCostReading.target(document.targetRatio(), targetPlace, faults)
            .orElse(BigDecimal.ONE);
    if (!faults.isSound()
        || unit.isEmpty()
        || quantity.isEmpty()
        || proxy.isEmpty()
        || fixed.isEmpty()
        || each.isEmpty()) {
      return Optional.empty();
    }
    Provenance asked = new Provenance.Given("target ratio, " + targetPlace);
    return faults
        .make(
            ROOT,
            () -> new UnitCase(quantity.get(), proxy.get(), deductions, fixed.get(), each.get()))
        .flatMap(
            plan ->
                faults.make(
                    ROOT,
                    () ->
                        found(
                            document,
                            plan,
                            Figure.stated("target ratio", target, MeasureUnit.ONE, asked))));
  }

  private static void notNegative(String field, Optional<Figure> figure, Faults faults) {
    if (figure.filter(f -> f.value().signum() < 0).isPresent()) {
      faults.error(
          JsonCodes.VALUE,
          ROOT.child(field).child("value"),
          "The "
              + label(field)
              + " is 0 or more, but this is "
              + Decimals.text(figure.get().value())
              + ".",
          "Correct the number; give a saving as value and not as a cost.");
    }
  }

  private static String label(String field) {
    return switch (field) {
      case "fixedCost" -> "fixed cost";
      case "unitCost" -> "unit cost";
      default -> field;
    };
  }

  private static BreakevenAnswers found(
      BreakevenDocument document, UnitCase plan, Figure targetRatio) {
    UnitBreakeven breakeven = UnitBreakeven.of(plan, targetRatio);
    return new BreakevenAnswers(
        PortfolioReading.textOf(document.title()),
        OptionsReading.detail(document.detail()),
        plan,
        targetRatio,
        breakeven.ratio(),
        breakeven.all());
  }

  private static Optional<Figure> number(
      String field, @Nullable NumberPart part, MeasureUnit unit, Faults faults) {
    if (part == null) {
      return Optional.empty();
    }
    ProblemPath place = ROOT.child(field).child("value");
    String label = label(field);
    return NumberReading.figure(
        label,
        part.value(),
        unit,
        place,
        NumberReading.provenance(label, part.source(), part.grade(), place),
        faults);
  }

  private static List<Deduction> deductions(
      @Nullable List<@Nullable DeductionPart> parts, Faults faults) {
    List<Deduction> deductions = new ArrayList<>();
    Set<String> names = new HashSet<>();
    int count = parts == null ? 0 : parts.size();
    if (count > UnitCase.MOST_DEDUCTIONS) {
      faults.add(
          ValueForCostFaults.TOO_MANY_DEDUCTIONS.at(
              ROOT.child("deductions"), count, UnitCase.MOST_DEDUCTIONS));
    }
    for (int i = 0; i < count && parts != null; i++) {
      DeductionPart part = parts.get(i);
      if (part != null) {
        // One whose name cannot be read is still looked at; the document is refused all the same.
        String name = part.name() == null ? "deduction " + (i + 1) : part.name();
        ProblemPath place = ROOT.child("deductions").index(i);
        if (!names.add(name) && !faults.isFaulty(place.child("name"))) {
          faults.error(
              JsonCodes.DUPLICATE_ID,
              place.child("name"),
              "Two deductions have the name '" + name + "'.",
              "Give each deduction a name of its own.");
        }
        NumberReading.figure(
                name,
                part.share(),
                MeasureUnit.ONE,
                place.child("share"),
                NumberReading.provenance(name, part.source(), part.grade(), place.child("share")),
                faults)
            .flatMap(share -> faults.make(place, () -> new Deduction(name, share)))
            .ifPresent(deductions::add);
      }
    }
    return deductions;
  }
}
