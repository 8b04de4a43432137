package io.github.socialvalue4j.model.feedback;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** From which side somebody looks. */
public enum Perspective {
  /** Somebody whom the activity is for. */
  BENEFICIARY,
  /** The supplier or grant holder. */
  SUPPLIER,
  /** The council or other body that commissioned it. */
  COMMISSIONER,
  /** The community around it. */
  COMMUNITY,
  /** Somebody who works on it. */
  STAFF;

  /** As data files and documents write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one with this code. */
  public static Optional<Perspective> find(String code) {
    return Arrays.stream(values()).filter(v -> v.code().equals(code)).findFirst();
  }

  /** All codes. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Perspective::code).toList();
  }
}
