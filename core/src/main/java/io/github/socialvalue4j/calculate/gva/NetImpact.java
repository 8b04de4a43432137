package io.github.socialvalue4j.calculate.gva;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Objects;

/**
 * The way from gross to net of one course of events. Gross less what leaked, was displaced and was
 * substituted, plus what the multiplier added, is the net impact, to the last rounding. Immutable
 * and thread-safe.
 *
 * @param of the case
 * @param leaked GI x L
 * @param displaced GI x (1 - L) x Dp
 * @param substituted GI x (1 - L) x (1 - Dp) x S
 * @param multiplied what further rounds add to what is left; negative if the multiplier is below 1
 * @param net GI x (1 - L) x (1 - Dp) x (1 - S) x M
 */
public record NetImpact(
    AdditionalityCase of,
    Figure leaked,
    Figure displaced,
    Figure substituted,
    Figure multiplied,
    Figure net)
    implements DocumentOnly {
  /** Checks that nothing is null. */
  public NetImpact {
    Objects.requireNonNull(of, "of");
    Objects.requireNonNull(leaked, "leaked");
    Objects.requireNonNull(displaced, "displaced");
    Objects.requireNonNull(substituted, "substituted");
    Objects.requireNonNull(multiplied, "multiplied");
    Objects.requireNonNull(net, "net");
  }

  static NetImpact of(AdditionalityCase c) {
    Figure stays = Figure.complement("After leakage", c.leakage());
    Figure isNew = Figure.complement("After displacement", c.displacement());
    Figure isOwn = Figure.complement("After substitution", c.substitution());
    Figure net =
        Figure.product(
            "Net impact, " + c.name(), c.grossImpact(), stays, isNew, isOwn, c.multiplier());
    return new NetImpact(
        c,
        Figure.product("Leaked", c.grossImpact(), c.leakage()),
        Figure.product("Displaced", c.grossImpact(), stays, c.displacement()),
        Figure.product("Substituted", c.grossImpact(), stays, isNew, c.substitution()),
        Figure.difference(
            "Added by further rounds",
            net,
            Figure.product("Before further rounds", c.grossImpact(), stays, isNew, isOwn)),
        net);
  }

  @Override
  public String toString() {
    return ShortText.of(net);
  }
}
