package io.github.socialvalue4j.model.contract;

import io.github.socialvalue4j.basis.code.Coded;

/** What sort of agreement carries the promises. */
public enum ContractKind implements Coded {
  /** A contract for goods, works or services. */
  CONTRACT,
  /** A grant. */
  GRANT,
  /** A planning obligation under section 106 of the Town and Country Planning Act 1990. */
  SECTION_106,
  /** An activity of a local enterprise partnership. */
  LEP_ACTIVITY;
}
