package io.github.socialvalue4j.basis.evidence;

import io.github.socialvalue4j.basis.code.Coded;

/** What somebody wants to do with a table of values. */
public enum LicensedUse implements Coded {
  /** To value something in the course of business. */
  COMMERCIAL,
  /** To pass on a table that was derived from it: uprated, localised or cut. */
  DERIVED_TABLE,
  /** To pass on the table itself, unchanged. */
  REDISTRIBUTION;
}
