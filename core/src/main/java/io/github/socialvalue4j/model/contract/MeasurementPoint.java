package io.github.socialvalue4j.model.contract;

import io.github.socialvalue4j.basis.code.Coded;

/** The three points at which a contract is measured. */
public enum MeasurementPoint implements Coded {
  /** Upon engagement: the baseline. */
  ENGAGEMENT,
  /** Upon completion: the outcomes. */
  COMPLETION,
  /** Post completion: the impact. */
  POST_COMPLETION;
}
