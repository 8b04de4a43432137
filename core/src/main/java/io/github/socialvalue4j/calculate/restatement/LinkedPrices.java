package io.github.socialvalue4j.calculate.restatement;

import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.calculate.restatement.Bridges.Matching;
import io.github.socialvalue4j.calculate.valuation.ValueLine;
import io.github.socialvalue4j.model.discount.DeflatorSeries;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.framework.MeasureId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Lines of one portfolio under two editions, by the links between the editions. */
final class LinkedPrices implements Matching {
  private final Function<ValueLine, MeasureLink> links;
  private final Optional<DeflatorSeries> series;
  private final Map<String, Optional<Figure>> known = new HashMap<>();

  /**
   * Matches lines.
   *
   * @param links the link of a line's contract, whichever edition the line is of
   * @param series by which old proxy values are repriced, if any
   */
  LinkedPrices(Function<ValueLine, MeasureLink> links, Optional<DeflatorSeries> series) {
    this.links = links;
    this.series = series;
  }

  @Override
  public MeasureId oldName(ValueLine after) {
    return links.apply(after).oldName(after.measure().id());
  }

  @Override
  public BridgeStep whyGone(ValueLine before) {
    return links.apply(before).whyGone(before.measure().id());
  }

  @Override
  public BridgeStep whyAdded(ValueLine after) {
    return links.apply(after).whyAdded(after.measure().id());
  }

  @Override
  public Optional<Figure> repriced(ValueLine before, ValueLine after) {
    MeasureLink link = links.apply(before);
    PriceBase from = link.from().priceBase();
    PriceBase to = link.to().priceBase();
    if (series.isEmpty() || from.equals(to) || before.measure().isCountedInPounds()) {
      return Optional.empty();
    }
    Edition edition = before.edition();
    return known.computeIfAbsent(
        edition + "\n" + before.proxy().digest(),
        k ->
            series
                .get()
                .reprice(
                    before.proxy().label() + ", in prices of " + to,
                    before.proxy(),
                    from,
                    to,
                    ProblemPath.root())
                .toOptional());
  }
}
