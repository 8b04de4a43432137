package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.problem.ProblemCode;

/** The codes of references that lead nowhere. */
final class ReferenceCodes {
  static final ProblemCode DIRECTORATE = ProblemCode.of("directorate.unknown");
  static final ProblemCode DEPARTMENT = ProblemCode.of("department.unknown");
  static final ProblemCode AREA = ProblemCode.of("area.unknown");

  private ReferenceCodes() {}
}
