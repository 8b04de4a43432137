package io.github.socialvalue4j.model.proxy;

import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.framework.Measure;
import io.github.socialvalue4j.model.place.AreaId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Collects the rows and figures of a derived table. */
final class TableDerivation {
  /** As much as a cell of a table's file holds, less some. */
  private static final int LONGEST_READING = 3_900;

  private static final int LONGEST_TITLE = 1_000;

  private final ProxyTable parent;
  private final Lineage lineage;
  private final String words;
  private final boolean isShort;
  private final List<ProxyValue> rows = new ArrayList<>();
  private final Map<String, Figure> figures = new TreeMap<>();

  TableDerivation(ProxyTable parent, Lineage lineage) {
    this.parent = parent;
    this.lineage = lineage;
    this.words = lineage.inWords();
    this.isShort = lineage.isShort();
  }

  void add(ProxyValue row, Optional<Figure> figure) {
    add(row, row.measure(), figure);
  }

  void addRecounted(ProxyValue row, UnitConversion conversion) {
    Measure old = row.measure();
    Measure now =
        new Measure(
            old.id(),
            old.title(),
            old.outcome(),
            conversion.to(),
            old.nature(),
            old.direction(),
            old.kind());
    add(
        row,
        now,
        row.value()
            .map(
                v ->
                    Figure.quotient(
                        "Proxy value of " + row.key() + ", per " + conversion.to(),
                        parent.figure(row),
                        conversion.figure())));
  }

  private void add(ProxyValue row, Measure measure, Optional<Figure> figure) {
    ProxyValue.Builder builder =
        ProxyValue.builder(measure, row.citation(), row.grade())
            .excludes(row.excludes())
            .perhapsExcludes(row.perhapsExcludes());
    if (row.isLocalised()) {
      builder.localised();
    }
    row.area().ifPresent(builder::area);
    put(builder, row, figure);
  }

  void addLocal(ProxyValue row, AreaId area, LocalValue local) {
    ProxyValue.Builder builder =
        ProxyValue.builder(row.measure(), local.citation(), local.grade())
            .excludes(row.excludes())
            .perhapsExcludes(row.perhapsExcludes())
            .area(area);
    String key = row.measure().id() + " in " + area;
    String label = "Proxy value of " + key;
    Provenance given =
        new Provenance.Assumed(
            (local.isFactor() ? "local factor of " : "local value of ") + key,
            local.citation(),
            local.grade());
    Figure figure =
        local.isFactor()
            ? Figure.product(
                label,
                parent.figure(row),
                Figure.stated("local factor of " + key, local.number(), MeasureUnit.ONE, given))
            : Figure.stated(
                label, local.number(), parent.currency().per(row.measure().unit()), given);
    put(builder, row, Optional.of(figure));
  }

  private void put(ProxyValue.Builder builder, ProxyValue row, Optional<Figure> figure) {
    row.partOf().ifPresent(builder::partOf);
    figure.ifPresent(f -> builder.value(f.value()));
    ProxyValue made = builder.reading(reading(row)).build();
    rows.add(made);
    figure.ifPresent(f -> figures.put(made.key(), f));
  }

  private String reading(ProxyValue row) {
    String how = isShort ? words : lineage.inWords(inputsOf(row));
    String before = row.reading();
    if (before.length() + how.length() > LONGEST_READING) {
      // A chain of derivations would carry each of them through all that follow.
      before = "read as in " + parent.edition();
    }
    return before.isEmpty() ? how : before + "; " + how;
  }

  /** The names, in the lineage, of what a row may rest on. */
  private static Set<String> inputsOf(ProxyValue row) {
    return Set.of("area", row.measure().id().value(), "1 " + row.measure().unit());
  }

  private String title() {
    return parent.title().length() > LONGEST_TITLE
        ? parent.title()
        : parent.title() + ", " + lineage.method();
  }

  private String note() {
    String how = isShort ? words : lineage.inWords(Set.of("area"));
    String before = parent.note();
    if (before.length() + how.length() > LONGEST_READING) {
      before = "Its note is that of " + parent.edition() + ".";
    }
    return (before + " Derived: " + how + ".").strip();
  }

  ProxyTable table(Edition edition, PriceBase base) {
    return ProxyTable.builder(edition, parent.licence())
        .title(title())
        .publisher(parent.publisher())
        .priceBase(base)
        .currency(parent.currency())
        .coverage(parent.coverage())
        .note(note())
        .rows(rows)
        .derived(lineage, figures)
        .build();
  }
}
