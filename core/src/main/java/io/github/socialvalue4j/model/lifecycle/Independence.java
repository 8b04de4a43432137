package io.github.socialvalue4j.model.lifecycle;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where a verifier stands. */
public enum Independence {
  /** Inside the commissioning organisation. */
  INTERNAL,
  /** A third party. */
  INDEPENDENT;

  /** As data files and documents write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one with this code. */
  public static Optional<Independence> find(String code) {
    return Arrays.stream(values()).filter(v -> v.code().equals(code)).findFirst();
  }

  /** All codes. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Independence::code).toList();
  }
}
