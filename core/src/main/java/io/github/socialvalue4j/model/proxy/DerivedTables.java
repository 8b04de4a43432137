package io.github.socialvalue4j.model.proxy;

import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.model.discount.DeflatorSeries;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.place.AreaId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * New tables made of published ones: uprated to another year's prices, or localised to an area. A
 * derived table is an edition of its own, under the licence of its parent, with its {@link
 * Lineage}; its values are figures that lead back to the published rows. Its validity is not
 * stated, so it is never picked by date.
 *
 * <p>Uprating: {@code value x index of the new year / index of the old}. A value per pound spent or
 * invested is a ratio, in nobody's prices, and stays as it is. For example GBP 16.93 in prices of
 * 2022 at an index of 90.8 is 16.93 x 100 / 90.8 = GBP 18.6453... in those of 2024 at 100. Nothing
 * is rounded to the penny.
 *
 * <p>A table whose licence refuses derived tables may be derived from for one's own work; passing
 * the result on is refused by whoever writes it out. It is not legal advice.
 */
public final class DerivedTables {
  private DerivedTables() {}

  /**
   * A table in another year's prices.
   *
   * @param table any table that states its price base
   * @param series by which prices are converted
   * @param to in whose prices the new table stands
   * @param label the label of the new edition, such as {@code 2022-in-2024-prices}
   * @return failed if the table does not state its price base ({@code
   *     deflator.price-base-not-stated}), if one is a calendar and the other a financial year
   *     ({@code deflator.calendar-financial}), or if the series lacks a year ({@code
   *     deflator.year-missing})
   * @throws IllegalArgumentException if the label is the parent's
   */
  public static Result<ProxyTable> uprated(
      ProxyTable table, DeflatorSeries series, PriceBase to, String label) {
    Edition edition = edition(table, label);
    PriceBase from = table.priceBase();
    ProblemPath path = ProblemPath.root().child(table.edition().toString());
    Problems problems = series.check(from, to, path);
    return problems.toResult(
        () -> {
          Map<String, String> inputs = new TreeMap<>();
          inputs.put("series", series.edition().toString());
          inputs.put("from", from.toString());
          inputs.put("to", to.toString());
          if (!from.equals(to)) {
            inputs.put("index-from", Decimals.text(series.indexOf(from).value()));
            inputs.put("index-to", Decimals.text(series.indexOf(to).value()));
          }
          Lineage lineage = Lineage.of(table, "uprated", inputs);
          TableDerivation derivation = new TableDerivation(table, lineage);
          for (ProxyValue row : table.rows()) {
            derivation.add(row, upratedFigure(table, row, series, to));
          }
          return derivation.table(edition, to);
        });
  }

  private static Optional<Figure> upratedFigure(
      ProxyTable table, ProxyValue row, DeflatorSeries series, PriceBase to) {
    if (row.value().isEmpty()) {
      return Optional.empty();
    }
    Figure published = table.figure(row);
    if (row.measure().isCountedInPounds()) {
      return Optional.of(published);
    }
    return series
        .reprice(
            published.label() + ", in prices of " + to,
            published,
            table.priceBase(),
            to,
            ProblemPath.root())
        .toOptional();
  }

  /**
   * A table with values for an area. A row that is the same everywhere becomes one for the area
   * alone; rows without a local value stay as they are.
   *
   * @param table any table
   * @param area the area
   * @param values what measures are worth there, one for each measure; problems lie at the place in
   *     the list
   * @param label the label of the new edition, such as {@code 2022-portsmouth}
   * @return failed if a measure is not in the table ({@code table.local-measure-unknown}), is
   *     valued for the area already or twice ({@code table.local-value-twice}), or has no value
   *     that a factor could multiply ({@code table.nothing-to-adjust})
   * @throws IllegalArgumentException if the label is the parent's
   */
  public static Result<ProxyTable> localised(
      ProxyTable table, AreaId area, List<LocalValue> values, String label) {
    Edition edition = edition(table, label);
    Problems problems = new Problems();
    Map<MeasureId, LocalValue> byMeasure = new HashMap<>();
    Map<String, String> inputs = new TreeMap<>();
    inputs.put("area", area.value());
    Set<MeasureId> valuedThere =
        table.rows().stream()
            .filter(r -> r.area().equals(Optional.of(area)))
            .map(r -> r.measure().id())
            .collect(Collectors.toSet());
    for (int i = 0; i < values.size(); i++) {
      LocalValue value = values.get(i);
      check(table, area, value, valuedThere, ProblemPath.root().index(i), problems);
      if (byMeasure.put(value.measure(), value) != null) {
        problems.add(twice(value, area, ProblemPath.root().index(i)));
      }
      inputs.put(
          value.measure().value(),
          (value.isFactor() ? "times " : "is ")
              + Decimals.text(value.number())
              + " by "
              + value.citation()
              + " ("
              + value.grade().code()
              + ")");
    }
    return problems.toResult(
        () -> {
          TableDerivation derivation =
              new TableDerivation(table, Lineage.of(table, "localised", inputs));
          for (ProxyValue row : table.rows()) {
            LocalValue local = byMeasure.get(row.measure().id());
            if (local == null || row.isLocalised()) {
              derivation.add(row, row.value().map(v -> table.figure(row)));
            }
            if (local != null && byMeasure.remove(row.measure().id()) != null) {
              derivation.addLocal(row, area, local);
            }
          }
          return derivation.table(edition, table.priceBase());
        });
  }

  private static void check(
      ProxyTable table,
      AreaId area,
      LocalValue value,
      Set<MeasureId> valuedThere,
      ProblemPath path,
      Problems problems) {
    ProxyLookup lookup = table.lookup(value.measure(), Optional.empty());
    if (lookup instanceof ProxyLookup.NotInTable) {
      problems.add(
          ProxyFaults.LOCAL_MEASURE_UNKNOWN.at(path, value.measure(), area, table.edition()));
    } else if (valuedThere.contains(value.measure())) {
      problems.add(twice(value, area, path));
    } else if (value.isFactor() && !(lookup instanceof ProxyLookup.Found)) {
      problems.add(
          ProxyFaults.NO_VALUE_TO_MULTIPLY.at(
              path, table.edition(), value.measure(), Decimals.text(value.number())));
    }
  }

  /**
   * A table with rows counted in another unit: a value per hundred miles, divided by 100, is one
   * per mile. All rows in a unit that is converted are; the others stay as they are.
   *
   * @param table any table
   * @param conversions one or more, each from a unit of the table
   * @param label the label of the new edition, such as {@code 2018-19-per-mile}
   * @return failed if no row of the table is in a unit that is to be converted ({@code
   *     table.nothing-to-adjust}), or two conversions lead from one unit ({@code
   *     table.local-value-twice})
   * @throws IllegalArgumentException if the label is the parent's
   */
  public static Result<ProxyTable> recounted(
      ProxyTable table, List<UnitConversion> conversions, String label) {
    Edition edition = edition(table, label);
    Problems problems = new Problems();
    Set<MeasureUnit> units =
        table.rows().stream().map(r -> r.measure().unit()).collect(Collectors.toSet());
    Map<MeasureUnit, UnitConversion> byUnit = new HashMap<>();
    Map<String, String> inputs = new TreeMap<>();
    for (int i = 0; i < conversions.size(); i++) {
      UnitConversion conversion = conversions.get(i);
      if (byUnit.put(conversion.from(), conversion) != null) {
        problems.add(
            ProxyFaults.TWO_CONVERSIONS.at(ProblemPath.root().index(i), conversion.from()));
      }
      inputs.put(
          "1 " + conversion.from(),
          Decimals.text(conversion.number()) + " " + conversion.to() + ", " + conversion.source());
      if (!units.contains(conversion.from())) {
        problems.add(
            ProxyFaults.NO_UNIT_TO_CONVERT.at(
                ProblemPath.root().index(i), table.edition(), conversion.from()));
      }
    }
    return problems.toResult(
        () -> {
          TableDerivation derivation =
              new TableDerivation(table, Lineage.of(table, "recounted", inputs));
          for (ProxyValue row : table.rows()) {
            UnitConversion conversion = byUnit.get(row.measure().unit());
            if (conversion == null) {
              derivation.add(row, row.value().map(v -> table.figure(row)));
            } else {
              derivation.addRecounted(row, conversion);
            }
          }
          return derivation.table(edition, table.priceBase());
        });
  }

  private static Problem twice(LocalValue value, AreaId area, ProblemPath path) {
    return ProxyFaults.TWO_LOCAL_VALUES.at(path, value.measure(), area);
  }

  private static Edition edition(ProxyTable parent, String label) {
    Edition edition = Edition.of(parent.edition().table(), label);
    if (edition.equals(parent.edition())) {
      throw new IllegalArgumentException(
          "A derived table is an edition of its own, but " + edition + " is its parent's");
    }
    return edition;
  }
}
