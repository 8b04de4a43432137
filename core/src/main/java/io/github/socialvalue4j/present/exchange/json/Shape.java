package io.github.socialvalue4j.present.exchange.json;

import io.github.socialvalue4j.present.exchange.constraint.Form;
import io.github.socialvalue4j.present.exchange.constraint.OneOf;
import io.github.socialvalue4j.present.exchange.constraint.Required;
import io.github.socialvalue4j.present.exchange.constraint.Text;
import io.github.socialvalue4j.present.exchange.constraint.Vocabulary;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a place in a document may hold, read from the record that the document is bound to and from
 * the constraints on its fields. One description serves the walk, the schemas and the messages.
 * Immutable and thread-safe.
 */
public sealed interface Shape {

  /** The largest whole number that a document has; its negative is the smallest. */
  int LARGEST_WHOLE = 999_999_999;

  /** As messages call it, with its article. */
  String inWords();

  /**
   * A string.
   *
   * @param form which form it has, if one is asked for
   * @param vocabulary which codes it chooses from, if it does
   */
  record TextShape(Optional<Form> form, Optional<Vocabulary> vocabulary) implements Shape {
    /** Whether it is a number, written as a string so that no digit is lost. */
    public boolean isNumber() {
      return form.isPresent() && form.get().isNumber();
    }

    @Override
    public String inWords() {
      return isNumber() ? "a number in quotes" : "a string";
    }
  }

  /** A small whole number. */
  record WholeShape() implements Shape {
    @Override
    public String inWords() {
      return "a whole number";
    }
  }

  /** True or false. */
  record TruthShape() implements Shape {
    @Override
    public String inWords() {
      return "true or false";
    }
  }

  /**
   * A list.
   *
   * @param element what each element is
   */
  record ListShape(Shape element) implements Shape {
    @Override
    public String inWords() {
      return "an array";
    }
  }

  /**
   * An object whose fields are keys.
   *
   * @param value what each key leads to
   */
  record MapShape(Shape value) implements Shape {
    @Override
    public String inWords() {
      return "an object";
    }
  }

  /**
   * An object.
   *
   * @param type the record it is bound to
   * @param parts its fields, in their order
   */
  record ObjectShape(Class<?> type, Map<String, Part> parts) implements Shape {
    /** Copies the parts and keeps their order. */
    public ObjectShape {
      parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    @Override
    public String inWords() {
      return "an object";
    }
  }

  /**
   * A field of an object.
   *
   * @param shape what it holds
   * @param isRequired whether it may not be left out
   */
  record Part(Shape shape, boolean isRequired) {}

  /** The shape of a record. */
  static ObjectShape of(Class<?> type) {
    Map<String, Part> parts = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Field field = field(type, component.getName());
      Shape shape = of(field.getAnnotatedType(), field);
      parts.put(component.getName(), new Part(shape, field.isAnnotationPresent(Required.class)));
    }
    return new ObjectShape(type, parts);
  }

  private static Field field(Class<?> type, String name) {
    try {
      return type.getDeclaredField(name);
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("Every component of a record has a field", e);
    }
  }

  private static Shape of(AnnotatedType annotated, AnnotatedElement where) {
    Type type = annotated.getType();
    if (type instanceof ParameterizedType generic
        && annotated instanceof AnnotatedParameterizedType parameterized) {
      AnnotatedType[] arguments = parameterized.getAnnotatedActualTypeArguments();
      return generic.getRawType().equals(List.class)
          ? new ListShape(of(arguments[0], arguments[0]))
          : new MapShape(of(arguments[1], arguments[1]));
    }
    if (type.equals(String.class)) {
      return new TextShape(
          annotation(where, Text.class, Text::value), annotation(where, OneOf.class, OneOf::value));
    }
    if (type.equals(Integer.class)) {
      return new WholeShape();
    }
    return type.equals(Boolean.class) ? new TruthShape() : of((Class<?>) type);
  }

  private static <A extends java.lang.annotation.Annotation, T> Optional<T> annotation(
      AnnotatedElement where, Class<A> type, Function<A, T> value) {
    @Nullable A found = where.getAnnotation(type);
    return found == null ? Optional.empty() : Optional.of(value.apply(found));
  }
}
