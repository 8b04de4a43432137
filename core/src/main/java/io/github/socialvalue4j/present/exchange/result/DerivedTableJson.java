package io.github.socialvalue4j.present.exchange.result;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.model.proxy.ProxyValue;
import io.github.socialvalue4j.present.exchange.content.DerivedTableFile;
import io.github.socialvalue4j.present.exchange.json.JsonWriting;
import java.util.List;

/** A derived table as JSON: what it is, its values with their reasons, and the file to save. */
public final class DerivedTableJson {
  private DerivedTableJson() {}

  /** What a document found. */
  public static Answer answer(DerivedTableFile found) {
    FigureBook book = new FigureBook(true);
    ObjectNode value = JsonWriting.object();
    value.set("table", TableJson.summary(found.table()));
    ArrayNode rows = value.putArray("rows");
    for (ProxyValue row : found.table().rows()) {
      ObjectNode json = rows.addObject().put("measure", row.measure().id().value());
      row.area().ifPresent(area -> json.put("area", area.value()));
      json.put("unit", row.measure().unit().toString());
      row.value().ifPresent(v -> json.set("value", book.json(found.table().figure(row))));
    }
    value.set("figures", book.figures());
    value.put("file", found.file()).put("csv", found.csv()).put("manifest", found.manifest());
    return new Answer(
            "derived-table", found.title(), List.of(found.table()), JsonWriting.object(), value)
        .of(found);
  }
}
