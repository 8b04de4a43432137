package io.github.socialvalue4j.calculate.restatement;

import io.github.socialvalue4j.basis.code.Coded;

/** Why a value moved, in the order a bridge shows it. */
public enum BridgeStep implements Coded {
  /** More or less was counted, at the old proxy value. */
  VOLUME,
  /** The old proxy value in the prices of the new edition. */
  PRICE_BASE,
  /** Another proxy value, in the prices of the new edition if the change of prices is known. */
  PROXY,
  /** Counted in another unit: nothing is converted unasked, so the value falls out. */
  UNIT_CHANGED,
  /** Another nature or direction, such as a level that was a flow: the value falls out. */
  NATURE_CHANGED,
  /** Moved to another kind of value: out of one bridge, into another. */
  KIND_CHANGED,
  /** The crosswalk names no counterpart. */
  NO_COUNTERPART,
  /** Valued by the new edition alone, and the old one is complete. */
  ADDED,
  /** Not in the new edition, which is complete. */
  GONE,
  /** Not in one of the editions, which is a fragment: nothing can be said of the edition. */
  NOT_REPORTED,
  /** In both editions, and one of them gives it no value here. */
  NOT_VALUED;
}
