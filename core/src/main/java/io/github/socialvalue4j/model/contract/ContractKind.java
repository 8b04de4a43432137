package io.github.socialvalue4j.model.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What sort of agreement carries the promises. */
public enum ContractKind {
  /** A contract for goods, works or services. */
  CONTRACT,
  /** A grant. */
  GRANT,
  /** A planning obligation under section 106 of the Town and Country Planning Act 1990. */
  SECTION_106,
  /** An activity of a local enterprise partnership. */
  LEP_ACTIVITY;

  /** As data files and documents write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one with this code. */
  public static Optional<ContractKind> find(String code) {
    return Arrays.stream(values()).filter(v -> v.code().equals(code)).findFirst();
  }

  /** All codes. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(ContractKind::code).toList();
  }
}
