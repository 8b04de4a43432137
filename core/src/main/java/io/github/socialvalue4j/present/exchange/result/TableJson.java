package io.github.socialvalue4j.present.exchange.result;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.evidence.LicensedUse;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.model.framework.Theme;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.model.proxy.ProxyValue;
import io.github.socialvalue4j.model.proxy.TableDifference;
import io.github.socialvalue4j.present.exchange.json.JsonWriting;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tables of proxy values as JSON: what they are, never the rows of one that nobody used. */
public final class TableJson {
  private TableJson() {}

  /** The editions that a result used, as every result names them. */
  static ArrayNode editions(Collection<ProxyTable> tables) {
    ArrayNode editions = JsonWriting.array();
    for (ProxyTable table : tables) {
      ObjectNode edition =
          editions
              .addObject()
              .put("edition", table.edition().toString())
              .put("title", table.title())
              .put("identity", table.identity())
              .put("licence", table.licence().name())
              .put("attribution", table.licence().attribution());
      table.lineage().ifPresent(lineage -> edition.put("lineage", lineage.inWords()));
    }
    return editions;
  }

  /** What a table says of itself. */
  public static ObjectNode summary(ProxyTable table) {
    ObjectNode summary = JsonWriting.object();
    summary
        .put("edition", table.edition().toString())
        .put("title", table.title())
        .put("publisher", table.publisher())
        .put("identity", table.identity())
        .put("coverage", table.coverage().code())
        .put("validFrom", orNotStated(table.validity().from()))
        .put("validTo", orNotStated(table.validity().to()))
        .put("priceBase", table.priceBase().toString())
        .put("currency", table.currency().toString());
    summary.set("licence", licence(table));
    if (!table.note().isEmpty()) {
      summary.put("note", table.note());
    }
    table.lineage().ifPresent(lineage -> summary.put("lineage", lineage.inWords()));
    summary.put("rows", table.rows().size()).put("measures", table.framework().measures().size());
    summary.put("valued", table.rows().stream().filter(r -> r.value().isPresent()).count());
    Map<String, Integer> kinds = new TreeMap<>();
    table.rows().forEach(r -> kinds.merge(r.measure().kind().code(), 1, Integer::sum));
    ObjectNode byKind = summary.putObject("rowsByKind");
    kinds.forEach((kind, number) -> byKind.put(JsonWriting.key(kind), number));
    ArrayNode themes = summary.putArray("themes");
    for (Theme theme : table.framework().themes()) {
      themes.addObject().put("id", theme.id().value()).put("title", theme.title());
    }
    return summary;
  }

  private static ObjectNode licence(ProxyTable table) {
    ObjectNode licence = JsonWriting.object();
    licence.put("name", table.licence().name()).put("attribution", table.licence().attribution());
    for (LicensedUse use : LicensedUse.values()) {
      licence.put(
          JsonWriting.key(use.code()),
          table.licence().permission(use).name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return licence;
  }

  private static String orNotStated(Optional<?> day) {
    return day.map(Object::toString).orElse("not stated");
  }

  /** Every edition of a catalogue. */
  public static Answer list(ProxyCatalogue catalogue) {
    ObjectNode value = JsonWriting.object();
    ArrayNode tables = value.putArray("tables");
    catalogue.editions().forEach(edition -> tables.add(summary(catalogue.get(edition))));
    return new Answer("tables", "", List.of(), JsonWriting.object(), value);
  }

  /** What differs between two editions, row by row. */
  public static Answer changes(ProxyTable before, ProxyTable after, String use) {
    TableDifference difference = TableDifference.between(before, after);
    ObjectNode value = JsonWriting.object();
    value.put("before", before.edition().toString()).put("after", after.edition().toString());
    Map<String, Integer> counts = new TreeMap<>();
    ArrayNode rows = JsonWriting.array();
    for (TableDifference.Row row : difference.rows()) {
      counts.merge(code(row.change()), 1, Integer::sum);
      rows.add(row(row));
    }
    ObjectNode summary = value.putObject("summary");
    counts.forEach((change, number) -> summary.put(JsonWriting.key(change), number));
    value.set("rows", rows);
    return new Answer(
        "table-changes", "", List.of(before, after), JsonWriting.object().put("use", use), value);
  }

  private static ObjectNode row(TableDifference.Row row) {
    ObjectNode json = JsonWriting.object();
    json.put("key", row.key()).put("change", code(row.change()));
    row.before().ifPresent(r -> json.set("before", value(r)));
    row.after().ifPresent(r -> json.set("after", value(r)));
    row.rise().ifPresent(rise -> json.put("rise", Decimals.text(rise)));
    return json;
  }

  private static ObjectNode value(ProxyValue row) {
    ObjectNode json = JsonWriting.object();
    json.put("title", row.measure().title());
    row.value().ifPresent(v -> json.put("value", Decimals.text(v)));
    json.put("unit", row.measure().unit().toString());
    return json;
  }

  private static String code(TableDifference.Change change) {
    return change.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
