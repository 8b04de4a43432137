package io.github.socialvalue4j.model.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether a contract value holds value added tax. Net and gross never mix. */
public enum VatBasis {
  /** Without value added tax. */
  NET,
  /** With value added tax. */
  GROSS,
  /** The source does not say. */
  NOT_STATED;

  /** As data files and documents write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one with this code. */
  public static Optional<VatBasis> find(String code) {
    return Arrays.stream(values()).filter(v -> v.code().equals(code)).findFirst();
  }

  /** All codes. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(VatBasis::code).toList();
  }
}
