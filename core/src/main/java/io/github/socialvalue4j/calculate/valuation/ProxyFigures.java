package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.model.proxy.ProxyLookup;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import java.util.HashMap;
import java.util.Map;

/** One figure for each proxy value used in a call, shared by all lines that use it. */
final class ProxyFigures {
  private final Map<String, Figure> figures = new HashMap<>();

  Figure of(ProxyTable table, ProxyLookup.Found found) {
    return figures.computeIfAbsent(
        table.edition() + " " + found.row().key(), k -> table.figure(found.row()));
  }
}
