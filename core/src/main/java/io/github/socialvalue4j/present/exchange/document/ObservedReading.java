package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.code.Coded;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.sroi.map.Assumption;
import io.github.socialvalue4j.calculate.sroi.map.Cell;
import io.github.socialvalue4j.calculate.sroi.map.ObservedCells;
import io.github.socialvalue4j.calculate.sroi.map.ObservedFaults;
import io.github.socialvalue4j.calculate.sroi.map.OutcomeRow;
import io.github.socialvalue4j.calculate.sroi.map.SroiFaults;
import io.github.socialvalue4j.present.exchange.document.ObservedPart.ComparisonPart;
import io.github.socialvalue4j.present.exchange.document.ObservedPart.ReadingPart;
import io.github.socialvalue4j.present.exchange.json.Faults;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fills cells of an outcome with what a document says was observed at the three points. */
final class ObservedReading {
  private final ObservedPart part;
  private final OutcomeRow.Builder row;
  private final ProblemPath place;
  private final Faults faults;
  private final MeasureUnit unit;

  private ObservedReading(
      ObservedPart part, OutcomeRow.Builder row, ProblemPath place, Faults faults) {
    this.part = part;
    this.row = row;
    this.place = place.child("observed");
    this.faults = faults;
    this.unit =
        faults
            .read(this.place.child("unit"), part.unit(), MeasureUnit::parse)
            .orElse(MeasureUnit.ONE);
  }

  /** A reading and its day. */
  private record Dated(Figure figure, LocalDate day) {}

  /**
   * Fills the cells that were observed.
   *
   * @param place where the outcome stands
   */
  static void fill(
      @Nullable ObservedPart part, OutcomeRow.Builder row, ProblemPath place, Faults faults) {
    if (part != null) {
      new ObservedReading(part, row, place, faults).fill();
    }
  }

  private void fill() {
    Optional<Dated> baseline = read("Baseline", part.baseline(), place.child("baseline"));
    Optional<Dated> completion = read("Completion", part.completion(), place.child("completion"));
    Optional<Dated> later =
        read("Post completion", part.postCompletion(), place.child("postCompletion"));
    if (baseline.isEmpty() || completion.isEmpty()) {
      return;
    }
    if (completion.get().day().isBefore(baseline.get().day())) {
      faults.add(
          ObservedFaults.NOT_IN_ORDER.at(
              place.child("completion").child("on"), completion.get().day(), baseline.get().day()));
    }
    Figure from = baseline.get().figure();
    Figure to = completion.get().figure();
    Assumption quantity = ObservedCells.quantity(Cell.QUANTITY.inWords(), from, to);
    set(Cell.QUANTITY, Result.complete(quantity));
    later.ifPresent(
        p ->
            set(
                Cell.DROP_OFF,
                ObservedCells.dropOff(
                    Cell.DROP_OFF.inWords(),
                    from,
                    to,
                    completion.get().day(),
                    p.figure(),
                    p.day(),
                    place.child("postCompletion"))));
    if (part.comparison() != null) {
      compare(part.comparison(), quantity.figure(), completion.get());
    }
  }

  private void compare(ComparisonPart comparison, Figure change, Dated completion) {
    ProblemPath at = place.child("comparison");
    Optional<Dated> other =
        read("Change in the comparison group", comparison.change(), at.child("change"));
    Optional<Figure> size = size(comparison.size(), at.child("size"), completion);
    Optional<Figure> served = size(comparison.servedSize(), at.child("servedSize"), completion);
    if (other.isPresent() && size.isPresent() && served.isPresent()) {
      set(
          Cell.DEADWEIGHT,
          ObservedCells.deadweight(
              Cell.DEADWEIGHT.inWords(),
              other.get().figure(),
              size.get(),
              change,
              served.get(),
              at));
    }
  }

  /** A size is observed with the completion it belongs to. */
  private Optional<Figure> size(@Nullable String text, ProblemPath at, Dated completion) {
    return faults
        .read(at, text, Decimals::parse)
        .map(
            value ->
                Figure.stated(
                    "size of the group",
                    value,
                    MeasureUnit.ONE,
                    provenance(at, completion.day(), part.completion())));
  }

  private Optional<Dated> read(String label, @Nullable ReadingPart reading, ProblemPath at) {
    if (reading == null) {
      return Optional.empty();
    }
    Optional<LocalDate> day = faults.read(at.child("on"), reading.on(), LocalDate::parse);
    return faults
        .read(at.child("value"), reading.value(), Decimals::parse)
        .flatMap(
            value ->
                day.map(
                    d ->
                        new Dated(
                            Figure.stated(label, value, unit, provenance(at, d, reading)), d)));
  }

  private static Provenance provenance(
      ProblemPath at, LocalDate day, @Nullable ReadingPart reading) {
    String record = reading == null ? null : reading.record();
    String by = reading == null ? null : reading.by();
    VerificationState state =
        Optional.ofNullable(reading == null ? null : reading.state())
            .flatMap(written -> Coded.find(VerificationState.class, written))
            .orElse(VerificationState.CLAIMED);
    return new Provenance.Observed(
        record == null ? at.toString() : record, "observation", day, state, by == null ? "?" : by);
  }

  private void set(Cell cell, Result<Assumption> observed) {
    faults.addAll(observed.problems());
    if (row.find(cell).isPresent()) {
      faults.add(SroiFaults.OBSERVED_AND_STATED.at(place, cell.inWords()));
      return;
    }
    observed.toOptional().ifPresent(number -> row.set(cell, number));
  }
}
