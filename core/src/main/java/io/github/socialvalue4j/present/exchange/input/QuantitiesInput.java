package io.github.socialvalue4j.present.exchange.input;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.calculate.valuation.MeasuredQuantity;
import io.github.socialvalue4j.calculate.valuation.ValuationOptions;
import io.github.socialvalue4j.model.contract.ContractValue;
import io.github.socialvalue4j.model.place.Area;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a document of kind {@code quantities} means. Immutable and thread-safe.
 *
 * @param title for people, or the empty text
 * @param table the edition to value by
 * @param options the choices that the document makes
 * @param detail how much the result is to show
 * @param area the area of localised measures, if one was declared
 * @param contractValue what to set the value against, if it was given
 * @param lines the quantities
 */
public record QuantitiesInput(
    String title,
    ProxyTable table,
    ValuationOptions options,
    Detail detail,
    Optional<Area> area,
    Optional<ContractValue> contractValue,
    List<MeasuredQuantity> lines)
    implements DocumentOnly {
  /** Copies the lines. */
  public QuantitiesInput {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(options, "options");
    Objects.requireNonNull(detail, "detail");
    Objects.requireNonNull(area, "area");
    Objects.requireNonNull(contractValue, "contractValue");
    lines = List.copyOf(lines);
  }

  @Override
  public String toString() {
    return ShortText.of(
        ShortText.titled("quantities", title) + ": " + ShortText.count(lines.size(), "line"));
  }
}
