package io.github.socialvalue4j.model.party;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * An identifier that a register gave a supplier, such as {@code GB-COH:09442333}. Company numbers
 * are written with their eight characters. Immutable and thread-safe.
 *
 * @param scheme the register, as org-id.guide names it: {@code GB-COH} companies, {@code GB-CHC}
 *     charities, {@code GB-PPON} procurement
 * @param id in capitals, without white space
 */
public record SupplierIdentifier(String scheme, String id)
    implements Comparable<SupplierIdentifier> {
  /** The scheme of UK company numbers. */
  public static final String COMPANY = "GB-COH";

  private static final int COMPANY_NUMBER_LENGTH = 8;

  /** Puts both in their usual form. */
  public SupplierIdentifier {
    scheme = scheme.strip().toUpperCase(Locale.ROOT);
    id = id.replace(" ", "").toUpperCase(Locale.ROOT);
    if (scheme.isEmpty() || id.isEmpty()) {
      throw new IllegalArgumentException("An identifier has a scheme and an id");
    }
    if (scheme.equals(COMPANY)
        && id.length() < COMPANY_NUMBER_LENGTH
        && id.chars().allMatch(c -> c >= '0' && c <= '9')) {
      // Spreadsheets cut the zeros in front.
      id = "0".repeat(COMPANY_NUMBER_LENGTH - id.length()) + id;
    }
  }

  /** A UK company number, with or without its leading zeros. */
  public static SupplierIdentifier company(String number) {
    return new SupplierIdentifier(COMPANY, number);
  }

  @Override
  public int compareTo(SupplierIdentifier other) {
    int byScheme = scheme.compareTo(other.scheme);
    return byScheme != 0 ? byScheme : id.compareTo(other.id);
  }

  /** Scheme and id with a colon between. */
  @JsonValue
  @Override
  public String toString() {
    return scheme + ":" + id;
  }
}
