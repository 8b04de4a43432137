package io.github.socialvalue4j.present.exchange.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.present.exchange.document.RecordFields;
import io.github.socialvalue4j.present.exchange.document.RecordPart;
import io.github.socialvalue4j.present.exchange.json.JsonWriting;
import io.github.socialvalue4j.present.exchange.json.Shape;
import io.github.socialvalue4j.present.exchange.json.Shape.ListShape;
import io.github.socialvalue4j.present.exchange.json.Shape.MapShape;
import io.github.socialvalue4j.present.exchange.json.Shape.ObjectShape;
import io.github.socialvalue4j.present.exchange.json.Shape.Part;
import io.github.socialvalue4j.present.exchange.json.Shape.TextShape;
import io.github.socialvalue4j.present.exchange.json.Shape.TruthShape;
import io.github.socialvalue4j.present.exchange.kind.DocumentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the JSON Schema of a kind from the record and the constraints that its reader uses. */
final class SchemaText {
  private SchemaText() {}

  static String of(DocumentKind<?> kind) {
    ObjectNode schema = JsonWriting.object();
    schema
        .put("$schema", "https://json-schema.org/draft/2020-12/schema")
        .put("$id", "urn:socialvalue4j:schema:" + kind.name() + "-" + kind.version())
        .put("title", kind.name() + ", version " + kind.version())
        .put("description", kind.title());
    schema.setAll(object(kind.shape()));
    ObjectNode properties = (ObjectNode) schema.get("properties");
    properties.putObject("kind").put("const", kind.name());
    properties.putObject("version").put("const", kind.version());
    return JsonWriting.indented(schema);
  }

  private static ObjectNode object(ObjectShape shape) {
    ObjectNode schema = JsonWriting.object();
    schema.put("type", "object").put("additionalProperties", false);
    ArrayNode required = JsonWriting.array();
    ObjectNode properties = JsonWriting.object();
    for (Map.Entry<String, Part> field : shape.parts().entrySet()) {
      ObjectNode value = value(field.getValue().shape());
      if (field.getValue().isRequired()) {
        required.add(field.getKey());
        if (field.getValue().shape() instanceof ListShape) {
          value.put("minItems", 1);
        }
      }
      properties.set(field.getKey(), value);
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    schema.set("properties", properties);
    if (shape.type().equals(RecordPart.class)) {
      schema.set("oneOf", byType(shape));
    }
    return schema;
  }

  /** What a record has depends on its type. */
  private static ArrayNode byType(ObjectShape shape) {
    ArrayNode types = JsonWriting.array();
    for (String type :
        List.of("commitment", "delivery", "observation", "verification", "feedback")) {
      ObjectNode one = types.addObject();
      ObjectNode properties = one.putObject("properties");
      properties.putObject("record").put("const", type);
      List<String> others = new ArrayList<>(shape.parts().keySet());
      others.removeAll(RecordFields.ofAll());
      others.removeAll(RecordFields.required(type));
      others.removeAll(RecordFields.optional(type));
      others.forEach(field -> properties.put(field, false));
      ArrayNode required = one.putArray("required");
      RecordFields.required(type).forEach(required::add);
      if (type.equals("verification")) {
        // Whoever rejects says why.
        one.putObject("if").putObject("properties").putObject("state").put("const", "rejected");
        one.putObject("then").putArray("required").add("reason");
      }
    }
    return types;
  }

  private static ObjectNode value(Shape shape) {
    ObjectNode schema = JsonWriting.object();
    if (shape instanceof TextShape text) {
      schema.put("type", "string");
      text.form()
          .ifPresent(
              form -> {
                schema.put("minLength", 1).put("maxLength", form.longest());
                schema.put("pattern", form.pattern());
              });
      text.vocabulary()
          .ifPresent(
              vocabulary -> {
                ArrayNode codes = schema.putArray("enum");
                vocabulary.codes().forEach(codes::add);
              });
    } else if (shape instanceof ListShape list) {
      schema.put("type", "array").set("items", value(list.element()));
    } else if (shape instanceof MapShape map) {
      schema.put("type", "object").set("additionalProperties", value(map.value()));
    } else if (shape instanceof ObjectShape object) {
      return object(object);
    } else {
      schema.put("type", shape instanceof TruthShape ? "boolean" : "integer");
      if (!(shape instanceof TruthShape)) {
        schema.put("minimum", -Shape.LARGEST_WHOLE).put("maximum", Shape.LARGEST_WHOLE);
      }
    }
    return schema;
  }
}
