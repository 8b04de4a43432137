package io.github.socialvalue4j.present.exchange.result;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.figure.Figure;
import java.io.IOException;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a result by id, each written whenever somebody looks at it: the tree of a million
 * figures would need five times the memory of the figures. Nothing is added to it.
 */
// Jackson declares the copy of a node with a type that no subclass can name without a warning.
@SuppressWarnings("unchecked")
final class LazyFigures extends ObjectNode {
  private static final long serialVersionUID = 1L;

  private final transient Map<String, Figure> figures;
  private final transient Function<Figure, ObjectNode> writer;

  LazyFigures(Map<String, Figure> figures, Function<Figure, ObjectNode> writer) {
    super(JsonNodeFactory.instance);
    this.figures = figures;
    this.writer = writer;
  }

  @Override
  public int size() {
    return figures.size();
  }

  @Override
  public boolean isEmpty() {
    return figures.isEmpty();
  }

  @Override
  public @Nullable JsonNode get(String id) {
    Figure figure = figures.get(id);
    return figure == null ? null : writer.apply(figure);
  }

  @Override
  public JsonNode path(String id) {
    JsonNode found = get(id);
    return found == null ? MissingNode.getInstance() : found;
  }

  @Override
  public Iterator<String> fieldNames() {
    return figures.keySet().iterator();
  }

  @Override
  public Iterator<JsonNode> elements() {
    return figures.values().stream().map(f -> (JsonNode) writer.apply(f)).iterator();
  }

  @Override
  public Set<Map.Entry<String, JsonNode>> properties() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<String, JsonNode>> iterator() {
        return figures.entrySet().stream()
            .map(e -> Map.entry(e.getKey(), (JsonNode) writer.apply(e.getValue())))
            .iterator();
      }

      @Override
      public int size() {
        return figures.size();
      }
    };
  }

  @Override
  public LazyFigures deepCopy() {
    return this;
  }

  @Override
  public void serialize(JsonGenerator generator, SerializerProvider provider) throws IOException {
    generator.writeStartObject(this);
    for (Map.Entry<String, Figure> entry : figures.entrySet()) {
      generator.writeFieldName(entry.getKey());
      writer.apply(entry.getValue()).serialize(generator, provider);
    }
    generator.writeEndObject();
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
