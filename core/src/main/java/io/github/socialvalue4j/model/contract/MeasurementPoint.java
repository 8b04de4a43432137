package io.github.socialvalue4j.model.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The three points at which a contract is measured. */
public enum MeasurementPoint {
  /** Upon engagement: the baseline. */
  ENGAGEMENT,
  /** Upon completion: the outcomes. */
  COMPLETION,
  /** Post completion: the impact. */
  POST_COMPLETION;

  /** As data files and documents write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one with this code. */
  public static Optional<MeasurementPoint> find(String code) {
    return Arrays.stream(values()).filter(v -> v.code().equals(code)).findFirst();
  }

  /** All codes. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(MeasurementPoint::code).toList();
  }
}
