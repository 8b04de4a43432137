package io.github.socialvalue4j.present.exchange.ocds;

import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.contract.VatBasis;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Adds up entries, each basis and each currency for itself. Mutable. */
final class EntrySums {
  private final Map<Kind, BigDecimal> sums = new LinkedHashMap<>();

  /** What goes together in a sum. */
  record Kind(VatBasis basis, MeasureUnit unit) {}

  void add(PublishedContract entry) {
    entry
        .values()
        .forEach(
            (basis, value) ->
                sums.merge(new Kind(basis, value.unit()), value.value(), BigDecimal::add));
  }

  void add(EntrySums other) {
    other.sums.forEach((kind, sum) -> sums.merge(kind, sum, BigDecimal::add));
  }

  /** The first kind, net before gross, of which both have a sum that is not 0. */
  Optional<Kind> common(EntrySums other) {
    return sums.keySet().stream()
        .filter(kind -> of(kind).signum() != 0 && other.of(kind).signum() != 0)
        .min(
            (a, b) -> {
              int byBasis = a.basis().compareTo(b.basis());
              return byBasis != 0 ? byBasis : a.unit().toString().compareTo(b.unit().toString());
            });
  }

  BigDecimal of(Kind kind) {
    return sums.getOrDefault(kind, BigDecimal.ZERO);
  }

  /** An amount of a kind in words: {@code GBP 100.00 net}. */
  static String inWords(Kind kind, BigDecimal amount) {
    String basis = kind.basis() == VatBasis.NOT_STATED ? "" : ' ' + kind.basis().code();
    return Quantity.of(amount, kind.unit()) + basis;
  }
}
