package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.sroi.map.Assumption;
import io.github.socialvalue4j.calculate.sroi.map.Cell;
import io.github.socialvalue4j.calculate.sroi.map.ExcludedRow;
import io.github.socialvalue4j.calculate.sroi.map.ImpactMap;
import io.github.socialvalue4j.calculate.sroi.map.InputItem;
import io.github.socialvalue4j.calculate.sroi.map.OutcomeRow;
import io.github.socialvalue4j.calculate.sroi.map.Output;
import io.github.socialvalue4j.calculate.sroi.map.Stakeholder;
import io.github.socialvalue4j.calculate.sroi.map.StudyVerification;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.present.exchange.document.ImpactMapDocument.ExcludedPart;
import io.github.socialvalue4j.present.exchange.document.ImpactMapDocument.InputPart;
import io.github.socialvalue4j.present.exchange.document.ImpactMapDocument.NumberPart;
import io.github.socialvalue4j.present.exchange.document.ImpactMapDocument.OutcomePart;
import io.github.socialvalue4j.present.exchange.document.ImpactMapDocument.OutputPart;
import io.github.socialvalue4j.present.exchange.document.ImpactMapDocument.StakeholderPart;
import io.github.socialvalue4j.present.exchange.document.ImpactMapDocument.VerifiedPart;
import io.github.socialvalue4j.present.exchange.json.Faults;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes the draft of a map from a document. Every row of the document is a row of the draft, also a
 * faulty one, so that the paths of the map's own check are paths into the document.
 */
final class MapDraft {
  private static final ProblemPath ROOT = ProblemPath.root();

  private final ImpactMapDocument document;
  private final Faults faults;
  private final MeasureUnit currency;

  private MapDraft(ImpactMapDocument document, Faults faults) {
    this.document = document;
    this.faults = faults;
    this.currency = NumberReading.currency(document.currency(), ROOT.child("currency"), faults);
  }

  static ImpactMap.Builder of(ImpactMapDocument document, Faults faults) {
    return new MapDraft(document, faults).draft();
  }

  private ImpactMap.Builder draft() {
    ImpactMap.Builder draft =
        ImpactMap.builder(text(document.id()))
            .title(text(document.title()))
            .currency(currency)
            .verification(text(document.verification()))
            .response(text(document.response()));
    verified().ifPresent(draft::verified);
    faults
        .read(ROOT.child("priceBase"), document.priceBase(), PriceBase::parse)
        .ifPresent(draft::priceBase);
    faults
        .read(ROOT.child("assumeZero"), document.assumeZero(), Citation::of)
        .ifPresent(draft::assumeZeroWhereUnstated);
    each(document.stakeholders(), "stakeholders", this::stakeholder, draft::stakeholder);
    each(document.inputs(), "inputs", (p, at) -> Optional.of(input(p, at)), draft::input);
    each(document.outputs(), "outputs", this::output, draft::output);
    each(document.outcomes(), "outcomes", (p, at) -> Optional.of(outcome(p, at)), draft::outcome);
    each(document.excluded(), "excluded", this::excluded, draft::exclude);
    sayHoursOfNoInput();
    return draft;
  }

  /** An outcome's hours are compared with those of the inputs; others change nothing. */
  private void sayHoursOfNoInput() {
    Set<String> known = new HashSet<>();
    List<@Nullable InputPart> inputs = document.inputs() == null ? List.of() : document.inputs();
    boolean areKnown = !faults.isFaulty(ROOT.child("inputs"));
    for (int i = 0; i < inputs.size(); i++) {
      ProblemPath at = ROOT.child("inputs").index(i);
      areKnown &= !faults.isFaulty(at) && !faults.isFaulty(at.child("hours"));
      Optional.ofNullable(inputs.get(i)).map(InputPart::hours).ifPresent(known::add);
    }
    List<@Nullable OutcomePart> rows =
        document.outcomes() == null ? List.of() : document.outcomes();
    for (int i = 0; areKnown && i < rows.size(); i++) {
      OutcomePart row = rows.get(i);
      faults.notUsed(
          row != null && row.hours() != null && !known.contains(row.hours()),
          ROOT.child("outcomes").index(i).child("hours"),
          "no input counts these hours too");
    }
  }

  private Optional<StudyVerification> verified() {
    VerifiedPart part = document.verified();
    ProblemPath place = ROOT.child("verified");
    if (part == null || part.by() == null) {
      return Optional.empty();
    }
    Optional<LocalDate> on = faults.read(place.child("on"), part.on(), LocalDate::parse);
    return faults.make(
        place,
        () ->
            new StudyVerification(
                text(part.by()), text(part.independentOf()), on, text(part.how())));
  }

  // All are read for their faults; but after the first gap that a misfit left none is added, since
  // it would have another number in the map than in the document.
  private static <T, R> void each(
      @Nullable List<@Nullable T> parts,
      String field,
      BiFunction<T, ProblemPath, Optional<R>> reader,
      Consumer<R> adder) {
    int count = parts == null ? 0 : parts.size();
    boolean isWhole = true;
    for (int i = 0; i < count && parts != null; i++) {
      T part = parts.get(i);
      if (part == null) {
        isWhole = false;
        continue;
      }
      Optional<R> read = reader.apply(part, ROOT.child(field).index(i));
      if (isWhole) {
        read.ifPresent(adder);
      }
    }
  }

  private static String text(@Nullable String text) {
    return PortfolioReading.textOf(text);
  }

  /** Words that have to be there: where they cannot be read, they are not also said to lack. */
  private String words(@Nullable String text, ProblemPath place) {
    return faults.isFaulty(place) ? "unreadable" : text(text);
  }

  private Optional<Stakeholder> stakeholder(StakeholderPart part, ProblemPath place) {
    OptionalInt sample = people(part.sample(), place.child("sample"));
    OptionalInt population = people(part.population(), place.child("population"));
    return faults.make(
        place,
        () ->
            new Stakeholder(
                text(part.id()), text(part.name()), text(part.involvement()), sample, population));
  }

  private OptionalInt people(@Nullable Integer number, ProblemPath place) {
    return NumberReading.whole(number, 0, Integer.MAX_VALUE, place, faults)
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }

  private Optional<Output> output(OutputPart part, ProblemPath place) {
    Optional<Assumption> quantity =
        number(part.quantity(), "quantity", MeasureUnit.ONE, place.child("quantity"));
    return faults.make(
        place,
        () ->
            new Output(
                text(part.id()),
                text(part.stakeholder()),
                words(part.description(), place.child("description")),
                quantity));
  }

  private Optional<ExcludedRow> excluded(ExcludedPart part, ProblemPath place) {
    return faults.make(
        place,
        () ->
            new ExcludedRow(
                text(part.id()),
                text(part.stakeholder()),
                words(part.description(), place.child("description")),
                text(part.reason())));
  }

  private InputItem.Builder input(InputPart part, ProblemPath place) {
    InputItem.Builder input =
        InputItem.builder(text(part.id()))
            .stakeholder(text(part.stakeholder()))
            .description(words(part.description(), place.child("description")))
            .hours(text(part.hours()));
    faults
        .read(place.child("priceBase"), part.priceBase(), PriceBase::parse)
        .ifPresent(input::priceBase);
    if (Boolean.TRUE.equals(part.inKind())) {
      input.inKind(words(part.howValued(), place.child("howValued")));
    }
    if (part.year() != null) {
      input.year(part.year());
    }
    number(part.amount(), "amount", currency, place.child("amount"))
        .ifPresent(n -> input.set(Cell.AMOUNT, n));
    number(part.quantity(), "quantity", MeasureUnit.ONE, place.child("quantity"))
        .ifPresent(n -> input.set(Cell.QUANTITY, n));
    MeasureUnit rate = perUnit(part.quantity(), place.child("quantity"));
    number(part.rate(), "rate", rate, place.child("rate")).ifPresent(n -> input.set(Cell.RATE, n));
    return input;
  }

  private OutcomeRow.Builder outcome(OutcomePart part, ProblemPath place) {
    OutcomeRow.Builder row =
        OutcomeRow.builder(text(part.id()))
            .stakeholder(text(part.stakeholder()))
            .description(words(part.description(), place.child("description")))
            .indicator(text(part.indicator()))
            .hours(text(part.hours()));
    faults
        .read(place.child("priceBase"), part.priceBase(), PriceBase::parse)
        .ifPresent(row::priceBase);
    if (Boolean.TRUE.equals(part.unintended())) {
      row.unintended();
    }
    if (part.start() != null) {
      row.start(part.start());
    }
    people(part.sample(), place.child("sample")).ifPresent(row::sample);
    cell(row, Cell.QUANTITY, part.quantity(), MeasureUnit.ONE, place);
    cell(row, Cell.PROXY, part.proxy(), perUnit(part, place), place);
    cell(row, Cell.DURATION, part.duration(), MeasureUnit.ONE, place);
    cell(row, Cell.DEADWEIGHT, part.deadweight(), MeasureUnit.ONE, place);
    cell(row, Cell.DISPLACEMENT, part.displacement(), MeasureUnit.ONE, place);
    cell(row, Cell.ATTRIBUTION, part.attribution(), MeasureUnit.ONE, place);
    cell(row, Cell.LEAKAGE, part.leakage(), MeasureUnit.ONE, place);
    cell(row, Cell.DROP_OFF, part.dropOff(), MeasureUnit.ONE, place);
    ObservedReading.fill(part.observed(), row, place, faults);
    List<Assumption> years = new ArrayList<>();
    List<@Nullable NumberPart> values =
        part.yearlyValues() == null ? List.of() : part.yearlyValues();
    for (int k = 0; k < values.size(); k++) {
      number(
              values.get(k),
              part.id() + ", value of year " + k,
              currency,
              place.child("yearlyValues").index(k))
          .ifPresent(years::add);
    }
    return row.yearlyValues(years);
  }

  private void cell(
      OutcomeRow.Builder row,
      Cell cell,
      @Nullable NumberPart part,
      MeasureUnit unit,
      ProblemPath place) {
    number(part, cell.inWords(), unit, place.child(cell.field()))
        .ifPresent(number -> row.set(cell, number));
  }

  /** The map's currency for each unit of a quantity. */
  private MeasureUnit perUnit(@Nullable NumberPart quantity, ProblemPath place) {
    return quantity == null
        ? currency
        : faults
            .read(place.child("unit"), quantity.unit(), MeasureUnit::parse)
            .map(currency::per)
            .orElse(currency);
  }

  /** The map's currency for each unit of what is stated or observed. */
  private MeasureUnit perUnit(OutcomePart part, ProblemPath place) {
    ObservedPart observed = part.observed();
    return part.quantity() != null || observed == null
        ? perUnit(part.quantity(), place.child("quantity"))
        : faults
            .read(place.child("observed").child("unit"), observed.unit(), MeasureUnit::parse)
            .map(currency::per)
            .orElse(currency);
  }

  private Optional<Assumption> number(
      @Nullable NumberPart part, String name, MeasureUnit usual, ProblemPath place) {
    if (part == null) {
      return Optional.empty();
    }
    MeasureUnit unit =
        faults.read(place.child("unit"), part.unit(), MeasureUnit::parse).orElse(usual);
    return faults
        .read(place.child("value"), part.value(), Decimals::parse)
        .map(
            value ->
                Assumption.of(
                    name,
                    value,
                    unit,
                    NumberReading.provenance(name, part.source(), part.grade(), place)));
  }
}
