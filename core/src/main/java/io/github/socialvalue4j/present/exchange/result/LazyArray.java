package io.github.socialvalue4j.present.exchange.result;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An array of a result whose elements are made one by one whenever somebody looks at them: the tree
 * of a hundred thousand contracts would need ten times the memory of the contracts. Nothing is
 * added to it.
 */
// Jackson declares the copy of a node with a type that no subclass can name without a warning.
@SuppressWarnings("unchecked")
final class LazyArray extends ArrayNode {
  private static final long serialVersionUID = 1L;

  private final transient List<JsonMaker> makers;

  /** Makes an element. */
  @FunctionalInterface
  private interface JsonMaker {
    JsonNode make();
  }

  private LazyArray(List<JsonMaker> makers) {
    super(JsonNodeFactory.instance, List.of());
    this.makers = makers;
  }

  /** The array of what a maker makes of each thing. */
  static <T> LazyArray of(List<T> things, Function<T, JsonNode> maker) {
    return new LazyArray(
        new AbstractList<>() {
          @Override
          public JsonMaker get(int index) {
            T thing = things.get(index);
            return () -> maker.apply(thing);
          }

          @Override
          public int size() {
            return things.size();
          }
        });
  }

  @Override
  public int size() {
    return makers.size();
  }

  @Override
  public boolean isEmpty() {
    return makers.isEmpty();
  }

  @Override
  public @Nullable JsonNode get(int index) {
    return index >= 0 && index < size() ? makers.get(index).make() : null;
  }

  @Override
  public JsonNode path(int index) {
    JsonNode element = get(index);
    return element == null ? MissingNode.getInstance() : element;
  }

  @Override
  public Iterator<JsonNode> elements() {
    return makers.stream().map(JsonMaker::make).iterator();
  }

  @Override
  public LazyArray deepCopy() {
    return this;
  }

  @Override
  public void serialize(JsonGenerator generator, SerializerProvider provider) throws IOException {
    generator.writeStartArray(this, size());
    for (JsonMaker maker : makers) {
      maker.make().serialize(generator, provider);
    }
    generator.writeEndArray();
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
