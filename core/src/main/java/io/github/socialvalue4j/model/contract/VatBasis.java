package io.github.socialvalue4j.model.contract;

import io.github.socialvalue4j.basis.code.Coded;

/** Whether a contract value holds value added tax. Net and gross never mix. */
public enum VatBasis implements Coded {
  /** Without value added tax. */
  NET,
  /** With value added tax. */
  GROSS,
  /** The source does not say. */
  NOT_STATED;
}
