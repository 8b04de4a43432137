package io.github.socialvalue4j.calculate.localmultiplier;

import io.github.socialvalue4j.basis.code.Coded;

/** Whether round 1, the pound itself, is part of the multiplier. Publications differ. */
public enum FirstPound implements Coded {
  /** Always, as in LM3 = (R1 + R2 + R3) / R1. */
  COUNTED,
  /** Only if its first recipient is in the area, as Northumberland's 1.76 against 0.36 does. */
  COUNTED_IF_LOCAL,
  /** Never, as in the 63p and 40p that a pound generates in addition. */
  NOT_COUNTED;

  /** Whether round 1 is part of the multiplier of a recipient who is in the area or not. */
  public boolean isCounted(boolean firstRoundLocal) {
    return switch (this) {
      case COUNTED -> true;
      case NOT_COUNTED -> false;
      case COUNTED_IF_LOCAL -> firstRoundLocal;
    };
  }
}
