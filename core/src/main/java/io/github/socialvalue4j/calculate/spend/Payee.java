package io.github.socialvalue4j.calculate.spend;

import io.github.socialvalue4j.model.party.MatchConfidence;

/** One supplier as the rows know it, and what was paid to it. Mutable while rows stream. */
final class Payee {
  final String name;
  final MatchConfidence confidence;
  final boolean isAmbiguous;
  final int cell;
  final ExactSum sum = new ExactSum();

  Payee(String name, MatchConfidence confidence, boolean isAmbiguous, int cell) {
    this.name = name;
    this.confidence = confidence;
    this.isAmbiguous = isAmbiguous;
    this.cell = cell;
  }
}
