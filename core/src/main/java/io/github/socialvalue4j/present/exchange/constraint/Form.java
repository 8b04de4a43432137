package io.github.socialvalue4j.present.exchange.constraint;

import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.Identifiers;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.place.OutwardCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The forms that a text in a document may have. Each asks the parser that will read the text, so
 * that what passes here can be read there. The pattern is for JSON Schemas and may let pass what
 * the parser refuses, never the reverse.
 */
public enum Form {
  /** The id of anything. */
  ID(
      "document.id",
      100,
      "^[A-Za-z0-9][A-Za-z0-9._&:+-]{0,99}$",
      "Write 1 to 100 letters, digits and . _ & : + - and begin with a letter or digit."),
  /** A calendar day. */
  DATE(
      "document.date",
      10,
      FormPatterns.DAY,
      "Write year, month and day, such as 2026-10-31; the years 0001 to 9999 can be written."),
  /** A decimal number of any sign. */
  DECIMAL(
      "document.decimal",
      120,
      FormPatterns.decimal("[+-]?"),
      "Write digits with a point, such as \"207.40\"; at most 34 digits and no thousands separator."),
  /** A decimal number of 0 or more. */
  QUANTITY(
      "document.decimal",
      120,
      FormPatterns.decimal("[+]?"),
      "Write digits with a point, such as \"207.40\", 0 or more; at most 34 digits and no thousands"
          + " separator."),
  /** A decimal number as a result writes it, of as many digits as it takes. */
  EXACT(
      "document.decimal",
      1_000,
      "^-?[0-9]+(\\.[0-9]+)?$",
      "Write the digits as the result had them."),
  /** A unit of measure. */
  UNIT(
      "document.unit",
      200,
      FormPatterns.UNIT,
      "Write the unit's code, such as volunteering-hour, fte or x-meal."),
  /** The three letters of a currency. */
  CURRENCY("document.currency", 3, "^[A-Z]{3}$", "Write three capital letters, such as GBP."),
  /** An edition of a table. */
  EDITION(
      "document.edition",
      201,
      "^[A-Za-z0-9][A-Za-z0-9._&:+-]{0,99}@[A-Za-z0-9][A-Za-z0-9._&:+-]{0,99}$",
      "Write the table and the edition, such as council-roadmap@2021."),
  /** A price base. */
  PRICE_BASE(
      "document.price-base",
      40,
      FormPatterns.PRICE_BASE,
      "Write 'calendar 2019', 'financial 2012/13' or 'not stated'."),
  /** The outward code of a postcode. */
  OUTWARD_CODE(
      "document.outward-code",
      10,
      "^[A-Za-z]{1,2}[0-9][A-Za-z0-9]?$",
      "Write the first half of a postcode, such as PO1."),
  /** One line for people: a title, a name, a key. */
  LINE(
      "document.text",
      1_000,
      FormPatterns.LINE,
      "Write one line of plain text of at most 1,000 characters."),
  /** Several lines for people: a note, a comment. */
  PROSE(
      "document.text",
      20_000,
      FormPatterns.PROSE,
      "Write plain text of at most 20,000 characters.");

  private final String code;
  private final int longest;
  private final String pattern;
  private final Pattern compiled;
  private final String remedy;

  Form(String code, int longest, String pattern, String remedy) {
    this.code = code;
    this.longest = longest;
    this.pattern = pattern;
    this.compiled = Pattern.compile(pattern);
    this.remedy = remedy;
  }

  /** The regular expression for a JSON Schema, linear in the length of a text. */
  public String pattern() {
    return pattern;
  }

  /** The most characters that such a text has. */
  public int longest() {
    return longest;
  }

  /** Whether it is a number, which a document writes as a string so that no digit is lost. */
  public boolean isNumber() {
    return this == DECIMAL || this == QUANTITY || this == EXACT;
  }

  /** What is wrong with a text, if anything. */
  public Optional<Fault> fault(String text) {
    if (Shown.isBlank(text)) {
      return Optional.of(
          Fault.of(
              code,
              text.isBlank()
                  ? "The text is empty."
                  : "The text has nothing in it that can be seen.",
              remedy + " Leave the field out if there is nothing to say."));
    }
    int length = text.codePointCount(0, text.length());
    if (length > longest) {
      return Optional.of(
          Fault.of(
              code,
              "The text has "
                  + length
                  + " characters, at most "
                  + longest
                  + " may be; it begins "
                  + Shown.of(text)
                  + ".",
              remedy));
    }
    if (hasControl(text)) {
      return Optional.of(Fault.of(code, Shown.of(text) + " holds a control character.", remedy));
    }
    try {
      parse(text);
    } catch (IllegalArgumentException | DateTimeParseException e) {
      return Optional.of(
          Fault.of(code, Shown.sentence(Objects.requireNonNullElse(e.getMessage(), code)), remedy));
    }
    if (!compiled.matcher(text).matches()) {
      return Optional.of(Fault.of(code, Shown.of(text) + " has another form.", remedy));
    }
    return Optional.empty();
  }

  private void parse(String text) {
    switch (this) {
      case ID -> Identifiers.check("part", text);
      case DATE -> checkDate(text);
      case DECIMAL -> Decimals.parse(text);
      case QUANTITY -> checkQuantity(text);
      case UNIT -> MeasureUnit.parse(text);
      case EDITION -> Edition.parse(text);
      case PRICE_BASE -> PriceBase.parse(text);
      case OUTWARD_CODE -> OutwardCode.parse(text);
      case EXACT, CURRENCY, LINE, PROSE -> {
        // The pattern says it all.
      }
    }
  }

  private boolean hasControl(String text) {
    return text.chars()
        .anyMatch(c -> Shown.isControl((char) c) && !(this == PROSE && (c == '\n' || c == '\t')));
  }

  private static void checkDate(String text) {
    boolean isInYears = text.length() == 10 && !text.startsWith("0000");
    try {
      LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(Shown.of(text) + " is not a day.", e);
    }
    if (!isInYears) {
      throw new IllegalArgumentException(Shown.of(text) + " lies outside the years 0001 to 9999.");
    }
  }

  private static void checkQuantity(String text) {
    BigDecimal value = Decimals.parse(text);
    if (value.signum() < 0) {
      throw new IllegalArgumentException(
          "The number is 0 or more, but this is " + Decimals.text(value) + ".");
    }
  }
}
