package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.feedback.Feedback;
import io.github.socialvalue4j.model.lifecycle.Commitment;
import io.github.socialvalue4j.model.lifecycle.Delivery;
import io.github.socialvalue4j.model.lifecycle.FeedbackGiven;
import io.github.socialvalue4j.model.lifecycle.LifecycleEvent;
import io.github.socialvalue4j.model.lifecycle.LogEntry;
import io.github.socialvalue4j.model.lifecycle.Observation;
import io.github.socialvalue4j.model.lifecycle.Verification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns entries of a log into rows. */
public final class RecordWriting {
  private final Map<String, String> cells = new LinkedHashMap<>();

  private RecordWriting() {}

  /** The cells of an entry, in the order of {@link RecordRows#COLUMNS}. */
  public static List<String> cells(LogEntry entry) {
    RecordWriting writing = new RecordWriting();
    LifecycleEvent event = entry.event();
    writing.put("id", event.id());
    writing.put("contract", event.contract());
    writing.put("date", event.occurredOn());
    writing.put("recordedOn", entry.recordedOn());
    writing.put("supersedes", event.supersedes().map(RecordId::value).orElse(""));
    writing.typed(event);
    return RecordRows.COLUMNS.stream().map(c -> writing.cells.getOrDefault(c, "")).toList();
  }

  private void typed(LifecycleEvent event) {
    if (event instanceof Commitment commitment) {
      put("record", "commitment");
      put("measure", commitment.measure());
      quantity(commitment.quantity());
    } else if (event instanceof Delivery delivery) {
      put("record", "delivery");
      put("measure", delivery.measure());
      quantity(delivery.quantity());
      put("claimant", delivery.claimant());
      put("activity", delivery.activity().orElse(""));
      put("beneficiary", delivery.beneficiary().orElse(""));
      put("evidence", String.join(RecordRows.BETWEEN, delivery.evidence()));
    } else if (event instanceof Observation observation) {
      put("record", "observation");
      put("measure", observation.measure());
      quantity(observation.quantity());
      put("claimant", observation.claimant());
      put("point", observation.point().code());
      put("observer", observation.observer());
      put("population", observation.population().map(p -> Decimals.text(p.value())).orElse(""));
      put("evidence", String.join(RecordRows.BETWEEN, observation.evidence()));
    } else if (event instanceof Verification verification) {
      verification(verification);
    } else if (event instanceof FeedbackGiven given) {
      feedback(given.feedback());
    }
  }

  private void verification(Verification verification) {
    put("record", "verification");
    put("target", verification.target());
    put("state", verification.state().code());
    quantity(verification.quantity());
    put("by", verification.by());
    put("independence", verification.independence().code());
    put("reason", verification.reason());
  }

  private void feedback(Feedback feedback) {
    put("record", "feedback");
    put("point", feedback.point().code());
    put("perspective", feedback.perspective().code());
    put("rating", feedback.rating());
    put("scale", feedback.scale().id());
    put("scaleLowest", feedback.scale().lowest());
    put("scaleHighest", feedback.scale().highest());
    put("text", feedback.text());
  }

  private void quantity(Quantity quantity) {
    put("quantity", Decimals.text(quantity.value()));
    put("unit", quantity.unit());
  }

  private void put(String column, Object value) {
    cells.put(column, value.toString());
  }
}
