package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.code.Coded;
import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.feedback.Feedback;
import io.github.socialvalue4j.model.feedback.Perspective;
import io.github.socialvalue4j.model.feedback.RatingScale;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.lifecycle.Commitment;
import io.github.socialvalue4j.model.lifecycle.Delivery;
import io.github.socialvalue4j.model.lifecycle.FeedbackGiven;
import io.github.socialvalue4j.model.lifecycle.Independence;
import io.github.socialvalue4j.model.lifecycle.LifecycleEvent;
import io.github.socialvalue4j.model.lifecycle.Observation;
import io.github.socialvalue4j.model.lifecycle.Verification;
import io.github.socialvalue4j.model.party.OrganisationId;
import io.github.socialvalue4j.present.exchange.document.RecordPart.ScalePart;
import io.github.socialvalue4j.present.exchange.json.Faults;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads one record of any type: the same for a document and for a row of a CSV file. Where a field
 * is faulty the record gives nothing, and every one of its faults is reported.
 */
final class RecordReading {
  private static final MeasureUnit COUNT = MeasureUnit.of("count");

  private final RecordPart part;
  private final ProblemPath place;
  private final Faults faults;
  private boolean isWhole = true;

  private RecordReading(RecordPart part, ProblemPath place, Faults faults) {
    this.part = part;
    this.place = place;
    this.faults = faults;
  }

  /**
   * A record that could be read.
   *
   * @param recordedOn the day it was written down; the day it happened where the record does not
   *     say
   * @param saysWhen whether the record itself says when it was written down
   * @param event what happened
   * @param place where it stands
   */
  record Dated(LocalDate recordedOn, boolean saysWhen, LifecycleEvent event, ProblemPath place) {}

  static Optional<Dated> read(RecordPart part, ProblemPath place, Faults faults) {
    RecordFields.check(part, place, faults);
    return new RecordReading(part, place, faults).read();
  }

  private Optional<Dated> read() {
    RecordId id = required("id", part.id(), RecordId::parse);
    ContractId contract = required("contract", part.contract(), ContractId::parse);
    LocalDate date = required("date", part.date(), LocalDate::parse);
    LocalDate recordedOn = optional("recordedOn", part.recordedOn(), LocalDate::parse);
    RecordId supersedes = optional("supersedes", part.supersedes(), RecordId::parse);
    String type = part.record();
    if (id == null || contract == null || date == null || type == null) {
      return Optional.empty();
    }
    Head head = new Head(id, contract, date, Optional.ofNullable(supersedes));
    Optional<LifecycleEvent> event =
        faults.make(place, () -> event(type, head)).flatMap(made -> made);
    LocalDate recorded = recordedOn == null ? date : recordedOn;
    return event.filter(e -> isWhole).map(e -> new Dated(recorded, recordedOn != null, e, place));
  }

  private Optional<LifecycleEvent> event(String type, Head head) {
    return switch (type) {
      case "commitment" -> commitment(head);
      case "delivery" -> delivery(head);
      case "observation" -> observation(head);
      case "verification" -> verification(head);
      case "feedback" -> feedback(head);
      default -> Optional.empty();
    };
  }

  /** What every record has. */
  private record Head(
      RecordId id, ContractId contract, LocalDate date, Optional<RecordId> supersedes) {}

  private Optional<LifecycleEvent> commitment(Head head) {
    MeasureId measure = required("measure", part.measure(), MeasureId::parse);
    Quantity quantity = quantity();
    return measure == null || quantity == null
        ? Optional.empty()
        : Optional.of(
            new Commitment(
                head.id(), head.contract(), measure, quantity, head.date(), head.supersedes()));
  }

  private Optional<LifecycleEvent> delivery(Head head) {
    MeasureId measure = required("measure", part.measure(), MeasureId::parse);
    Quantity quantity = quantity();
    OrganisationId claimant = required("claimant", part.claimant(), OrganisationId::parse);
    return measure == null || quantity == null || claimant == null
        ? Optional.empty()
        : Optional.of(
            new Delivery(
                head.id(),
                head.contract(),
                measure,
                quantity,
                head.date(),
                claimant,
                Optional.ofNullable(part.activity()),
                Optional.ofNullable(part.beneficiary()),
                evidence(),
                head.supersedes()));
  }

  private Optional<LifecycleEvent> observation(Head head) {
    MeasureId measure = required("measure", part.measure(), MeasureId::parse);
    Quantity quantity = quantity();
    OrganisationId claimant = required("claimant", part.claimant(), OrganisationId::parse);
    MeasurementPoint point =
        code("point", part.point(), written -> Coded.find(MeasurementPoint.class, written));
    Quantity population =
        optional("population", part.population(), text -> Quantity.of(text, COUNT));
    return measure == null || quantity == null || claimant == null || point == null
        ? Optional.empty()
        : Optional.of(
            new Observation(
                head.id(),
                head.contract(),
                measure,
                point,
                quantity,
                head.date(),
                claimant,
                part.observer() == null ? claimant.value() : part.observer(),
                Optional.ofNullable(population),
                evidence(),
                head.supersedes()));
  }

  private Optional<LifecycleEvent> verification(Head head) {
    RecordId target = required("target", part.target(), RecordId::parse);
    VerificationState state =
        code("state", part.state(), written -> Coded.find(VerificationState.class, written));
    Quantity quantity = quantity();
    OrganisationId by = required("by", part.by(), OrganisationId::parse);
    Independence independence =
        code(
            "independence",
            part.independence(),
            written -> Coded.find(Independence.class, written));
    String reason = part.reason() == null ? "" : part.reason();
    boolean lacksReason = state == VerificationState.REJECTED && reason.isBlank();
    return target == null
            || state == null
            || quantity == null
            || by == null
            || independence == null
            || lacksReason
        ? Optional.empty()
        : Optional.of(
            new Verification(
                head.id(),
                head.contract(),
                target,
                state,
                quantity,
                by,
                independence,
                reason,
                head.date(),
                head.supersedes()));
  }

  private Optional<LifecycleEvent> feedback(Head head) {
    MeasurementPoint point =
        code("point", part.point(), written -> Coded.find(MeasurementPoint.class, written));
    Perspective perspective =
        code("perspective", part.perspective(), written -> Coded.find(Perspective.class, written));
    RatingScale scale = scale();
    Integer rating = part.rating();
    if (point == null || perspective == null || scale == null || rating == null) {
      return Optional.empty();
    }
    String text = part.text() == null ? "" : part.text();
    Optional<Feedback> said =
        faults.read(
            place.child("rating"),
            rating.toString(),
            r -> new Feedback(head.contract(), point, perspective, scale, rating, text));
    return said.map(f -> new FeedbackGiven(head.id(), f, head.date(), head.supersedes()));
  }

  private @Nullable RatingScale scale() {
    ScalePart scale = part.scale();
    if (scale == null || scale.lowest() == null || scale.highest() == null) {
      return null;
    }
    int lowest = scale.lowest();
    int highest = scale.highest();
    ProblemPath path = place.child("scale");
    // The id has its own fault, if it has one; what is left to refuse is the order of the ends.
    return faults.read(path.child("id"), scale.id(), id -> id).isEmpty()
        ? null
        : faults.read(path, scale.id(), id -> new RatingScale(id, lowest, highest)).orElse(null);
  }

  private @Nullable Quantity quantity() {
    MeasureUnit unit = required("unit", part.unit(), MeasureUnit::parse);
    MeasureUnit any = unit == null ? MeasureUnit.ONE : unit;
    Quantity quantity = required("quantity", part.quantity(), text -> Quantity.of(text, any));
    return unit == null ? null : quantity;
  }

  private List<String> evidence() {
    List<String> evidence = new ArrayList<>();
    List<@Nullable String> references = part.evidence() == null ? List.of() : part.evidence();
    for (String reference : references) {
      if (reference == null) {
        isWhole = false;
      } else {
        evidence.add(reference);
      }
    }
    return evidence;
  }

  private <T> @Nullable T code(
      String field, @Nullable String text, Function<String, Optional<T>> find) {
    return required(
        field, text, code -> find.apply(code).orElseThrow(IllegalArgumentException::new));
  }

  private <T> @Nullable T required(
      String field, @Nullable String text, Function<String, T> parser) {
    return faults.read(place.child(field), text, parser).orElse(null);
  }

  private <T> @Nullable T optional(
      String field, @Nullable String text, Function<String, T> parser) {
    T value = faults.read(place.child(field), text, parser).orElse(null);
    if (value == null && (text != null || faults.isFaulty(place.child(field)))) {
      isWhole = false;
    }
    return value;
  }
}
