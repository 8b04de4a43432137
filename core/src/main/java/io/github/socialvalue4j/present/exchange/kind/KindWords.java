package io.github.socialvalue4j.present.exchange.kind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What people call a question or a method, and the kinds of document that answer it, for whoever
 * writes a kind that there is not.
 */
final class KindWords {
  /** A kind a line, and after it what it is called. */
  private static final String WORDS =
      """
      impact-map: sroi, social return, return on investment, theory of change, stakeholder, outcome, sensitivity, monte carlo, simulation
      value-for-cost: value for money, vfm, cost benefit, benefit cost, bcr, cba, cost effectiveness, ratio, value to cost, optimism bias
      breakeven: break even, switching value, threshold
      cash-flow: npv, net present value, present value, cashflow, dcf, discounted cash flow
      discount-factors: discount, discount rate, discounting, green book
      deflate: deflator, inflation, real terms, price base, uprate, uprating, gdp deflator, cpi
      local-multiplier: lm3, multiplier, local spend, local money, plugging the leak, economic impact
      gva: gross value added, value added, gdp
      input-output: io, iot, leontief, type ii, type i, supply use, multiplier, indirect, induced
      additionality: deadweight, displacement, leakage, substitution, attribution, net impact
      spend-baseline: spend, spending, payment, supplier spend, procurement, baseline, transparency, sme, vcse, invoice
      portfolio: contract, commitment, delivery, tom, toms, measurement, verification, programme, project, social value
      quantities: quantity, valuation, value, calculator, proxy value
      proxy-table: proxy, proxies, table, edition, price list
      table-difference: difference, diff, compare tables, change
      table-list: list, tables, editions, catalogue
      derived-table: derive, derived, uprated table, localised
      forecast: projection, future, plan
      restatement: restate, rebase, revaluation
      portfolio-restatement: restate portfolio, restate contracts
      portfolio-comparison: compare, comparison, benchmark, look, progress
      contributions: contribution, rank, ranking, top, largest, breakdown
      """;

  static final Map<String, List<String>> MEANINGS = meanings();

  private KindWords() {}

  private static Map<String, List<String>> meanings() {
    Map<String, List<String>> meanings = new HashMap<>();
    WORDS
        .lines()
        .forEach(
            line -> {
              int colon = line.indexOf(':');
              for (String phrase : line.substring(colon + 2).split(", ", -1)) {
                meanings
                    .computeIfAbsent(phrase, any -> new ArrayList<>())
                    .add(line.substring(0, colon));
              }
            });
    return Collections.unmodifiableMap(meanings);
  }
}
