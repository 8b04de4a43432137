package io.github.socialvalue4j.model.proxy;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.place.AreaId;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** What a table answers when asked for the value of a measure. Immutable and thread-safe. */
public sealed interface ProxyLookup {
  /**
   * There is a value.
   *
   * @param row the row that holds it
   * @param value the value
   */
  record Found(ProxyValue row, BigDecimal value) implements DocumentOnly, ProxyLookup {
    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /**
   * There is a row without a value: the measure is recorded, or nothing was published.
   *
   * @param row the row
   */
  record NotPublished(ProxyValue row) implements ProxyLookup {
    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /**
   * The value differs from area to area, and there is none for the area asked for, or no area was
   * named.
   *
   * @param row the row of the measure without an area, or its first one if all have an area
   * @param areas the areas the table has values for
   */
  record AreaNeeded(ProxyValue row, List<AreaId> areas) implements ProxyLookup {
    /** Copies the areas. */
    public AreaNeeded {
      areas = List.copyOf(areas);
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /**
   * There is no row.
   *
   * @param measure what was asked for
   */
  record NotInTable(MeasureId measure) implements ProxyLookup {
    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /** One of four answers, by kind. */
  default <R> R fold(
      Function<Found, ? extends R> ifFound,
      Function<NotPublished, ? extends R> ifNotPublished,
      Function<AreaNeeded, ? extends R> ifAreaNeeded,
      Function<NotInTable, ? extends R> ifNotInTable) {
    if (this instanceof Found found) {
      return ifFound.apply(found);
    }
    if (this instanceof NotPublished notPublished) {
      return ifNotPublished.apply(notPublished);
    }
    if (this instanceof AreaNeeded areaNeeded) {
      return ifAreaNeeded.apply(areaNeeded);
    }
    return ifNotInTable.apply((NotInTable) this);
  }
}
