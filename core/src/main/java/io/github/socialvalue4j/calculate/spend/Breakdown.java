package io.github.socialvalue4j.calculate.spend;

import io.github.socialvalue4j.basis.code.Coded;

/** By what a baseline is drawn up. Each but {@link #WITHIN} adds up to the whole. */
public enum Breakdown implements Coded {
  /** Small and medium-sized, not, unknown. */
  SME,
  /** Voluntary, community and social enterprises, not, unknown. */
  VCSE,
  /** The innermost circle, outside, unknown. */
  CIRCLE,
  /** Each circle with all that lie in it; these overlap. */
  WITHIN,
  /** Each combination of the first three. */
  COMBINATION,
  /** Who paid. */
  DEPARTMENT,
  /** What for. */
  CATEGORY,
  /** When. */
  PERIOD,
  /** How sure it is who the payee is. */
  MATCH;
}
