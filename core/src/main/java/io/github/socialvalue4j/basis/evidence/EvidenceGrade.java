package io.github.socialvalue4j.basis.evidence;

import io.github.socialvalue4j.basis.code.Coded;

/** How good the evidence for a value is, best first. */
public enum EvidenceGrade implements Coded {
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
  @Override
  public String code() {
    return code;
  }

  /** For people. */
  public String inWords() {
    return words;
  }
}
