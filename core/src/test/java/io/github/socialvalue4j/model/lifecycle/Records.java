package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.contract.Contract;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.contract.Period;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.contract.Register;
import io.github.socialvalue4j.model.feedback.Feedback;
import io.github.socialvalue4j.model.feedback.Perspective;
import io.github.socialvalue4j.model.feedback.RatingScale;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.party.Organisation;
import io.github.socialvalue4j.model.party.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One contract of a council with a supplier over 2024, and records under it. */
final class Records {
  static final OrganisationId COUNCIL = OrganisationId.parse("council");
  static final OrganisationId SUPPLIER = OrganisationId.parse("supplier");
  static final OrganisationId AUDITOR = OrganisationId.parse("auditor");
  static final ContractId CONTRACT = ContractId.parse("C-1");
  static final MeasureId HOURS = MeasureId.parse("NT29");
  static final LocalDate START = LocalDate.of(2024, 1, 1);
  static final LocalDate END = LocalDate.of(2024, 12, 31);
  static final LocalDate MAY = LocalDate.of(2024, 5, 31);
  static final LocalDate JUNE = LocalDate.of(2024, 6, 30);
  static final LocalDate JULY = LocalDate.of(2024, 7, 31);
  static final RatingScale SCALE = new RatingScale("satisfaction-1-5", 1, 5);

  private Records() {}

  static Register register() {
    return Register.builder()
        .organisations(
            List.of(
                new Organisation(COUNCIL, "The council"),
                new Organisation(SUPPLIER, "The supplier"),
                new Organisation(AUDITOR, "The auditor")))
        .contracts(List.of(contract("C-1"), contract("C-10")))
        .build();
  }

  static Contract contract(String id) {
    return Contract.builder(ContractId.parse(id))
        .title("Street works")
        .between(COUNCIL, SUPPLIER)
        .period(new Period(START, END))
        .edition(Edition.parse("t@1"))
        .build();
  }

  static RecordId id(String id) {
    return RecordId.parse(id);
  }

  static Quantity hours(String value) {
    return Quantity.of(value, "volunteering-hour");
  }

  static Delivery.Builder delivery(String id, String hours, LocalDate on) {
    return Delivery.builder(id(id), CONTRACT, HOURS).delivered(hours(hours), on, SUPPLIER);
  }

  static Observation.Builder observation(
      String id, MeasurementPoint point, String hours, LocalDate on) {
    return Observation.builder(id(id), CONTRACT, HOURS, point).observed(hours(hours), on, SUPPLIER);
  }

  static Verification.Builder verification(
      String id, String target, VerificationState state, String hours, LocalDate on) {
    boolean own = state == VerificationState.WITHDRAWN || state == VerificationState.EVIDENCED;
    return Verification.builder(id(id), CONTRACT, id(target))
        .found(state, hours(hours), on)
        .by(own ? SUPPLIER : AUDITOR, own ? Independence.INTERNAL : Independence.INDEPENDENT)
        .reason("for a test");
  }

  static Commitment commitment(String id, String hours, LocalDate on) {
    return Commitment.of(id(id), CONTRACT, HOURS, hours(hours), on);
  }

  static FeedbackGiven feedback(String id, MeasurementPoint point, int rating, LocalDate on) {
    return new FeedbackGiven(
        id(id),
        new Feedback(CONTRACT, point, Perspective.STAFF, SCALE, rating, ""),
        on,
        Optional.empty());
  }
}
