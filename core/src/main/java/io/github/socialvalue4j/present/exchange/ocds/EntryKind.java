package io.github.socialvalue4j.present.exchange.ocds;

import io.github.socialvalue4j.basis.code.Coded;

/** What an entry is made of. */
public enum EntryKind implements Coded {
  /** A contract that was signed or is about to be. */
  CONTRACT,
  /** An award of which the file has no contract. */
  AWARD,
  /** A tender. */
  TENDER,
  /** A part of a tender. */
  LOT,
  /** A payment under a contract. */
  PAYMENT;
}
