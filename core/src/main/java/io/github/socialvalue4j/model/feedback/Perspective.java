package io.github.socialvalue4j.model.feedback;

import io.github.socialvalue4j.basis.code.Coded;

/** From which side somebody looks. */
public enum Perspective implements Coded {
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
}
