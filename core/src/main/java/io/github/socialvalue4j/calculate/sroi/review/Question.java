package io.github.socialvalue4j.calculate.sroi.review;

import io.github.socialvalue4j.basis.code.Coded;

/**
 * What a study is asked: first the eight principles of social value, then a reviewer's questions.
 */
public enum Question implements Coded {
  /** Principle 1. */
  INVOLVE_STAKEHOLDERS("Were those affected asked what changed?"),
  /** Principle 2. */
  UNDERSTAND_WHAT_CHANGES("Does every outcome say how one can tell, and did anything get worse?"),
  /** Principle 3. */
  VALUE_THE_THINGS_THAT_MATTER("Does every value have a source?"),
  /** Principle 4. */
  ONLY_INCLUDE_WHAT_IS_MATERIAL("Is it said what was left out, and why?"),
  /** Principle 5. */
  DO_NOT_OVERCLAIM("Is it said what would have happened anyway, or was caused by others?"),
  /** Principle 6. */
  BE_TRANSPARENT("Can every number be traced to a ground?"),
  /** Principle 7. */
  VERIFY_THE_RESULT("Has somebody independent looked at the result?"),
  /** Principle 8. */
  BE_RESPONSIVE("Is it said what is done with the findings?"),
  /** Reviewers ask how many were asked. */
  SAMPLE_SIZES("How many were asked, of how many?"),
  /** Reviewers ask how much hangs on assumptions. */
  SENSITIVITY("Was the ratio tried under other assumptions?"),
  /** Reviewers ask for harms. */
  NEGATIVE_OUTCOMES("Are there negative or unintended outcomes?"),
  /** Reviewers ask for sources. */
  SOURCES("How much of the value rests on mere assumption?"),
  /** Reviewers look for hours that were counted twice. */
  SAME_HOURS("Do the same hours stand as an input and as an outcome?"),
  /** Reviewers look for inputs in kind that were left out or not explained. */
  INPUTS_IN_KIND("Are inputs in kind stated, and how they were valued?");

  private final String words;

  Question(String words) {
    this.words = words;
  }

  /** For people. */
  public String inWords() {
    return words;
  }

  /** Whether it is one of the eight principles. */
  public boolean isPrinciple() {
    return compareTo(BE_RESPONSIVE) <= 0;
  }
}
