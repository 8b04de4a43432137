package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.party.OrganisationId;
import java.time.LocalDate;
import java.util.List;

/** A record that says how much of a measure there is, and that somebody else can verify. */
public sealed interface Claim permits Delivery, Observation {
  /** The record's id. */
  RecordId id();

  /** Of which measure. */
  MeasureId measure();

  /** How much. */
  Quantity quantity();

  /** The day it happened. */
  LocalDate occurredOn();

  /** Who says so, and therefore may not verify it. */
  OrganisationId claimant();

  /** What is on file for it; a claim with something on file is evidenced. */
  List<String> evidence();
}
