package io.github.socialvalue4j.present.exchange.content;

import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.calculate.localmultiplier.LocalMultiplier;
import io.github.socialvalue4j.calculate.localmultiplier.MultiplierComparison;
import io.github.socialvalue4j.calculate.localmultiplier.MultiplierOptions;
import io.github.socialvalue4j.calculate.localmultiplier.RetentionSeries;
import io.github.socialvalue4j.calculate.localmultiplier.RoundsLedger;
import io.github.socialvalue4j.model.place.Area;
import io.github.socialvalue4j.present.exchange.input.Detail;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a document of kind {@code local-multiplier} comes to.
 *
 * @param title for people, or the empty text
 * @param detail how much the result is to show
 * @param options the choices made
 * @param areas what local means
 * @param ledgers each with its multiplier
 * @param comparison of two of them, if asked for
 * @param series at constant retention
 */
public record LocalMultipliers(
    String title,
    Detail detail,
    MultiplierOptions options,
    List<DeclaredArea> areas,
    List<Counted> ledgers,
    Optional<MultiplierComparison> comparison,
    List<NamedSeries> series)
    implements Content {
  /** Copies the lists. */
  public LocalMultipliers {
    Objects.requireNonNull(title, "title");
    areas = List.copyOf(areas);
    ledgers = List.copyOf(ledgers);
    series = List.copyOf(series);
  }

  /**
   * An area and what its declarer says of it.
   *
   * @param definition in words, or the empty text
   */
  public record DeclaredArea(Area area, String definition) {
    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /**
   * A ledger and what it comes to.
   *
   * @param name for people
   */
  public record Counted(
      String name, DeclaredArea area, RoundsLedger ledger, LocalMultiplier multiplier) {
    @Override
    public String toString() {
      return ShortText.of(ShortText.part(name) + ": " + multiplier);
    }
  }

  /**
   * A series and what it is called.
   *
   * @param name for people
   */
  public record NamedSeries(String id, String name, RetentionSeries series) {
    @Override
    public String toString() {
      return ShortText.of(ShortText.part(name) + ": " + series);
    }
  }

  @Override
  public String toString() {
    return ShortText.of(
        ShortText.titled("local multipliers", title) + ": " + ShortText.list(ledgers));
  }
}
