package io.github.socialvalue4j.calculate.spend.file;

import io.github.socialvalue4j.basis.code.Coded;

/** What a column of a spend file says. */
public enum SpendColumn implements Coded {
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
}
