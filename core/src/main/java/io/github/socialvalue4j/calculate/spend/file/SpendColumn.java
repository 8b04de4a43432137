package io.github.socialvalue4j.calculate.spend.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a spend file says. */
public enum SpendColumn {
  /** Who was paid. */
  SUPPLIER,
  /** How much. */
  AMOUNT,
  /** When. */
  DATE,
  /** Which department paid. */
  DEPARTMENT,
  /** What for. */
  CATEGORY,
  /** The number of the payment or contract. */
  REFERENCE,
  /** The supplier's postcode, whole or its outward code. */
  POSTCODE,
  /** The supplier's number at Companies House. */
  COMPANY_NUMBER,
  /** The supplier's number at the Charity Commission. */
  CHARITY_NUMBER,
  /** Whether the supplier is small or medium-sized. */
  SME,
  /** Whether it is a voluntary, community or social enterprise. */
  VCSE;

  /** As documents write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The column with this code. */
  public static Optional<SpendColumn> find(String code) {
    return Arrays.stream(values()).filter(v -> v.code().equals(code)).findFirst();
  }

  /** All codes. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(SpendColumn::code).toList();
  }
}
