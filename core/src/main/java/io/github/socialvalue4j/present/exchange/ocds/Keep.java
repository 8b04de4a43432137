package io.github.socialvalue4j.present.exchange.ocds;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which fields of a release are read. Whatever is not here is passed over while the file streams
 * by: a notice of ten kilobytes comes down to one. Immutable.
 */
final class Keep {
  /** What stands in a field. */
  enum Form {
    /** A text, a number, yes or no. */
    SCALAR,
    OBJECT,
    /** Objects that are merged by their ids. */
    LIST,
    /** Scalars, or objects of which a later list replaces the whole. */
    WHOLE_LIST
  }

  private static final Keep SCALAR = new Keep(Form.SCALAR, Map.of());
  private static final Keep SCALARS = new Keep(Form.WHOLE_LIST, Map.of());
  private static final Keep VALUE =
      object().scalars("amount", "amountGross", "amountNet", "currency", "valueAddedTaxIncluded");
  private static final Keep PERIOD = object().scalars("startDate", "endDate");
  private static final Keep IDENTIFIER = object().scalars("scheme", "id", "legalName");
  private static final Keep PARTY =
      object()
          .scalars("id", "name", "scheme", "legalName")
          .with("roles", SCALARS)
          .with("identifier", IDENTIFIER)
          .with("additionalIdentifiers", IDENTIFIER.as(Form.WHOLE_LIST))
          .with("address", object().scalars("postalCode"))
          .with("details", object().scalars("scale", "vcse"));
  private static final Keep REQUIREMENTS = object().with("reservedParticipation", SCALARS);
  private static final Keep RELATED =
      object().scalars("id", "identifier").with("relationship", SCALARS).as(Form.LIST);
  private static final Keep TENDER =
      object()
          .scalars("title", "status", "mainProcurementCategory", "aboveThreshold")
          .with("value", VALUE)
          .with("procuringEntity", PARTY)
          .with("otherRequirements", REQUIREMENTS)
          .with(
              "lots",
              object()
                  .scalars("id", "status")
                  .with("value", VALUE)
                  .with("otherRequirements", REQUIREMENTS)
                  .as(Form.LIST));
  private static final Keep AWARD =
      object()
          .scalars("id", "title", "status", "date", "mainProcurementCategory", "aboveThreshold")
          .scalars("relatedLot", "lotID")
          .with("relatedLots", SCALARS)
          .with("value", VALUE)
          .with("contractPeriod", PERIOD)
          .with("suppliers", PARTY.as(Form.LIST));
  private static final Keep TRANSACTION =
      object()
          .scalars("id", "date")
          .with("value", VALUE)
          .with("amount", VALUE)
          .with("payer", PARTY)
          .with("payee", PARTY)
          .with("providerOrganization", PARTY)
          .with("receiverOrganization", PARTY);
  private static final Keep CONTRACT =
      object()
          .scalars("id", "awardID", "title", "status", "dateSigned", "mainProcurementCategory")
          .scalars("aboveThreshold", "relatedLot", "lotID")
          .with("relatedLots", SCALARS)
          .with("value", VALUE)
          .with("period", PERIOD)
          .with("suppliers", PARTY.as(Form.LIST))
          .with("relatedProcesses", RELATED)
          .with("implementation", object().with("transactions", TRANSACTION.as(Form.LIST)));

  /** A release. */
  static final Keep RELEASE =
      object()
          .scalars("ocid", "id", "date", "url")
          .with("tag", SCALARS)
          .with("buyer", PARTY)
          .with("parties", PARTY.as(Form.LIST))
          .with("tender", TENDER)
          .with("relatedProcesses", RELATED)
          .with("awards", AWARD.as(Form.LIST))
          .with("contracts", CONTRACT.as(Form.LIST));

  private final Form form;
  private final Map<String, Keep> fields;

  private Keep(Form form, Map<String, Keep> fields) {
    this.form = form;
    this.fields = fields;
  }

  private static Keep object() {
    return new Keep(Form.OBJECT, Map.of());
  }

  private Keep with(String field, Keep what) {
    Map<String, Keep> more = new LinkedHashMap<>(fields);
    more.put(field, what);
    return new Keep(form, more);
  }

  private Keep scalars(String... names) {
    Keep longer = this;
    for (String name : names) {
      longer = longer.with(name, SCALAR);
    }
    return longer;
  }

  private Keep as(Form list) {
    return new Keep(list, fields);
  }

  Form form() {
    return form;
  }

  /** What is kept of each element. */
  Keep element() {
    return new Keep(fields.isEmpty() ? Form.SCALAR : Form.OBJECT, fields);
  }

  Optional<Keep> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /** The names of all fields in it, each once. */
  void names(Map<String, Integer> into) {
    fields.forEach(
        (name, keep) -> {
          into.putIfAbsent(name, into.size());
          keep.names(into);
        });
  }
}
