package io.github.socialvalue4j.present.exchange.ocds;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.contract.VatBasis;
import io.github.socialvalue4j.present.exchange.constraint.Shown;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads values and dates of a merged release; what cannot be read is named and costs itself alone.
 * Mutable only in the faults that it adds.
 */
final class ValueReading {
  private static final String REMEDY = "Look it up in the notice; it is not read as 0.";

  private final OcdsFaults faults;

  ValueReading(OcdsFaults faults) {
    this.faults = faults;
  }

  /**
   * A value by what it holds. With a gross amount beside it the amount is net (UK extension);
   * {@code valueAddedTaxIncluded} says it in words (ProZorro); alone, nobody says what it holds.
   */
  Map<VatBasis, Quantity> values(JsonNode value) {
    Map<VatBasis, Quantity> values = new EnumMap<>(VatBasis.class);
    if (!value.isObject()) {
      return values;
    }
    JsonNode included = value.path("valueAddedTaxIncluded");
    boolean hasGross = value.hasNonNull("amountGross");
    VatBasis basis = VatBasis.NOT_STATED;
    if (hasGross && included.asBoolean(false)) {
      faults.warning(
          OcdsCodes.VALUE,
          place(value, "amount"),
          "A gross amount stands beside the amount, which is said to hold VAT too.",
          "The amount is read as one of which nobody says what it holds.");
    } else if (hasGross) {
      basis = VatBasis.NET;
    } else if (included.isBoolean()) {
      basis = included.booleanValue() ? VatBasis.GROSS : VatBasis.NET;
    }
    VatBasis meant = basis;
    amount(value, "amount").ifPresent(q -> values.put(meant, q));
    amount(value, "amountGross").ifPresent(q -> put(values, VatBasis.GROSS, q, value));
    amount(value, "amountNet").ifPresent(q -> put(values, VatBasis.NET, q, value));
    compare(values, value);
    return values;
  }

  /** A field that says outright what it holds wins over the amount; another amount is named. */
  private void put(
      Map<VatBasis, Quantity> values, VatBasis basis, Quantity quantity, JsonNode value) {
    Quantity before = values.put(basis, quantity);
    if (before != null
        && (before.value().compareTo(quantity.value()) != 0
            || !before.unit().equals(quantity.unit()))) {
      faults.warning(
          OcdsCodes.VALUE,
          place(value, "amount"),
          "The amount of "
              + before
              + " is read as "
              + basis.code()
              + " of VAT, and the field of "
              + basis.code()
              + " amounts says "
              + quantity
              + ".",
          "The field that says outright what it holds was taken; look it up in the notice.");
    }
  }

  private void compare(Map<VatBasis, Quantity> values, JsonNode value) {
    Quantity net = values.get(VatBasis.NET);
    Quantity gross = values.get(VatBasis.GROSS);
    if (net != null && gross != null && net.value().compareTo(gross.value()) > 0) {
      faults.warning(
          OcdsCodes.VALUE,
          value.path(Merging.PLACE).asText(""),
          "The net value of " + net + " is above the gross value of " + gross + ".",
          "Both stand as published; ask which is which.");
    }
    for (Quantity one : values.values()) {
      if (one.value().signum() < 0) {
        faults.warning(
            OcdsCodes.VALUE,
            value.path(Merging.PLACE).asText(""),
            "The value is negative: " + one + ".",
            "It stands as published, and is not ranked among the largest.");
      } else if (one.value().signum() == 0) {
        faults.warning(
            OcdsCodes.VALUE,
            value.path(Merging.PLACE).asText(""),
            "The value is 0, which some publishers write where they know none.",
            "It stands as published; look it up in the notice.");
      }
    }
  }

  private static String place(JsonNode value, String field) {
    return Merging.placeOf(value, field);
  }

  private Optional<Quantity> amount(JsonNode value, String field) {
    JsonNode amount = value.path(field);
    if (amount.isMissingNode() || amount.isNull()) {
      return Optional.empty();
    }
    Optional<MeasureUnit> currency = currency(value, field);
    Optional<BigDecimal> number = number(amount, place(value, field));
    return number.flatMap(n -> currency.map(c -> new Quantity(n, c)));
  }

  private Optional<BigDecimal> number(JsonNode amount, String place) {
    String text = amount.asText("").strip();
    if (amount.isBoolean()) {
      faults.omission(OcdsCodes.VALUE, place, "The amount is " + text + " and no number.", REMEDY);
      return Optional.empty();
    }
    try {
      BigDecimal number = Decimals.parse(text);
      if (amount.isTextual()) {
        faults.warning(
            OcdsCodes.VALUE,
            place,
            "The amount " + Shown.of(text) + " is written as a text.",
            "It was read as the number that it spells.");
      }
      return Optional.of(number);
    } catch (IllegalArgumentException e) {
      faults.omission(
          OcdsCodes.VALUE,
          place,
          "The amount " + Shown.of(text) + " is no plain number that can be read.",
          REMEDY);
      return Optional.empty();
    }
  }

  private Optional<MeasureUnit> currency(JsonNode value, String field) {
    String text = JsonObjects.text(value, "currency");
    String capitals = text.toUpperCase(Locale.ROOT);
    try {
      if (capitals.length() == 3) {
        MeasureUnit unit = MeasureUnit.of(capitals);
        if (unit.isCurrency()) {
          if (!text.equals(capitals)) {
            faults.warning(
                OcdsCodes.VALUE,
                place(value, "currency"),
                "The currency is written " + Shown.of(text) + ".",
                "It was read as " + capitals + ".");
          }
          return Optional.of(unit);
        }
      }
    } catch (IllegalArgumentException e) {
      // Said below.
    }
    faults.omission(
        OcdsCodes.VALUE,
        place(value, text.isEmpty() ? field : "currency"),
        text.isEmpty()
            ? "The amount " + Shown.of(value.path(field).asText("")) + " has no currency."
            : "The currency of the amount is " + Shown.of(text) + ", which is none.",
        "Look it up in the notice; no currency is taken for granted.");
    return Optional.empty();
  }

  /** The day of a field, in the zone in which it is written. */
  Optional<LocalDate> day(JsonNode object, String field) {
    String text = JsonObjects.text(object, field);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = Dates.day(text);
    if (day.isEmpty()) {
      faults.warning(
          OcdsCodes.DATE,
          place(object, field),
          Shown.of(text) + " is no date.",
          "The day counts as unknown; dates are written as 2026-03-31.");
    }
    return day;
  }

  /** Yes or no; a text that says so is read and named. */
  Optional<Boolean> yesOrNo(JsonNode object, String field) {
    JsonNode value = object.path(field);
    if (value.isBoolean()) {
      return Optional.of(value.booleanValue());
    }
    String text = JsonObjects.code(object, field);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    boolean isYes = text.equals("true") || text.equals("yes");
    boolean isNo = text.equals("false") || text.equals("no");
    faults.warning(
        OcdsCodes.FORM,
        place(object, field),
        "Here stands " + Shown.of(text) + " where true or false belongs.",
        isYes || isNo ? "It was read as it is meant." : "It counts as unknown.");
    return isYes || isNo ? Optional.of(isYes) : Optional.empty();
  }
}
