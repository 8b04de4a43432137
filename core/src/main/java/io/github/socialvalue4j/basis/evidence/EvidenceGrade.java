package io.github.socialvalue4j.basis.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How good the evidence for a value is, best first. */
public enum EvidenceGrade {
  /** An official statistic or a government's appraisal value, read in its publication. */
  OFFICIAL("official", "official value, read in its publication"),
  /** Published by a public body in a document of its own. */
  PUBLISHED_BY_PUBLIC_BODY("published by a public body", "published by a public body"),
  /** Measured for this very purpose. */
  MEASURED("measured", "measured for this purpose"),
  /** Reported by somebody other than its publisher. */
  REPORTED("reported", "reported second-hand"),
  /** Estimated by somebody who says how. */
  ESTIMATED("estimated", "estimated"),
  /** Assumed, and said so. */
  ASSUMED("assumed", "assumed");

  private final String code;
  private final String words;

  EvidenceGrade(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /** As data files and documents write it. */
  public String code() {
    return code;
  }

  /** For people. */
  public String inWords() {
    return words;
  }

  /** The grade with this code. */
  public static Optional<EvidenceGrade> find(String code) {
    return Arrays.stream(values()).filter(g -> g.code.equals(code)).findFirst();
  }

  /** All codes, best first. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(EvidenceGrade::code).toList();
  }
}
