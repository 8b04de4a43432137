package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.evidence.LookAlike;
import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.lifecycle.Delivery;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The deliveries of one measure by one claimant under one contract with the same keys: a session
 * every week. They do not count each other's units, and are compared with others as one.
 */
final class KeyedSeries {
  private final int place;
  private final List<Delivery> deliveries = new ArrayList<>();
  private final List<BigDecimal> amounts = new ArrayList<>();
  private VerificationState best = VerificationState.CLAIMED;
  private BigDecimal delivered = BigDecimal.ZERO;
  private BigDecimal proxy = BigDecimal.ZERO;
  private BigDecimal leftOut = BigDecimal.ZERO;

  /** An empty series; the place is that of its first record among all. */
  KeyedSeries(int place) {
    this.place = place;
  }

  void add(Delivery delivery, SortedMap<VerificationState, BigDecimal> parts) {
    BigDecimal amount = parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    deliveries.add(delivery);
    amounts.add(amount);
    delivered = delivered.add(amount);
    best = best.compareTo(parts.lastKey()) < 0 ? parts.lastKey() : best;
  }

  void worth(BigDecimal newProxy) {
    this.proxy = newProxy;
  }

  /** Takes note that those before it count so much of it. */
  void leaveOut(BigDecimal amount) {
    this.leftOut = amount;
  }

  boolean isLeftOut() {
    return leftOut.signum() > 0 && leftOut.compareTo(delivered) >= 0;
  }

  /** How much of it counts, where others before it count a part of it already. */
  BigDecimal counted() {
    return delivered.subtract(leftOut);
  }

  int place() {
    return place;
  }

  Delivery first() {
    return deliveries.get(0);
  }

  List<Delivery> deliveries() {
    return deliveries;
  }

  BigDecimal amount(int index) {
    return amounts.get(index);
  }

  BigDecimal delivered() {
    return delivered;
  }

  VerificationState best() {
    return best;
  }

  BigDecimal value() {
    return delivered.multiply(proxy);
  }

  MeasureId measure() {
    return first().measure();
  }

  boolean isSameSide(KeyedSeries other) {
    return first().contract().equals(other.first().contract())
        && who(first()).equals(who(other.first()));
  }

  static String who(Delivery delivery) {
    return LookAlike.ofId(delivery.claimant().value());
  }

  /** A key as a reader sees it; none if nothing can be seen. */
  static Optional<String> key(Optional<String> key) {
    return key.map(LookAlike::of).filter(k -> !k.isEmpty());
  }
}
