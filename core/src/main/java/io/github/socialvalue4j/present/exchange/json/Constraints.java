package io.github.socialvalue4j.present.exchange.json;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.present.exchange.constraint.Fault;
import io.github.socialvalue4j.present.exchange.json.Shape.ListShape;
import io.github.socialvalue4j.present.exchange.json.Shape.MapShape;
import io.github.socialvalue4j.present.exchange.json.Shape.ObjectShape;
import io.github.socialvalue4j.present.exchange.json.Shape.Part;
import io.github.socialvalue4j.present.exchange.json.Shape.TextShape;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks every constraint that stands on the fields of a record, without a validator: what the
 * library relies on may not depend on which implementation of jakarta.validation a host has, or on
 * whether it has one. The annotations are the one declaration; {@link HostRules} asks a host's own
 * validator on top.
 */
public final class Constraints {
  // The accessors of a record are looked up once: a document may have a hundred thousand of them.
  private static final ClassValue<List<Field>> FIELDS =
      new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
          return fields(type);
        }
      };

  private final Faults known;
  private final List<Problem> found = new ArrayList<>();

  private Constraints(Faults known) {
    this.known = known;
  }

  private record Field(String name, Part part, Method accessor) {}

  /**
   * Reports what a record breaks, except where a fault is known already.
   *
   * @param base where the record stands in its document
   */
  public static void report(Record record, ProblemPath base, Faults faults) {
    Constraints constraints = new Constraints(faults);
    constraints.record(record, base);
    // In their order, so that the same ones are listed of more than can be.
    constraints.found.stream().sorted().forEach(faults::add);
  }

  private static List<Field> fields(Class<?> type) {
    ObjectShape shape = Shape.of(type);
    List<Field> fields = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Part part = shape.parts().get(component.getName());
      if (part == null) {
        throw new IllegalStateException("A shape has every component of its record");
      }
      Method accessor = component.getAccessor();
      accessor.setAccessible(true);
      fields.add(new Field(component.getName(), part, accessor));
    }
    return List.copyOf(fields);
  }

  private void record(Record record, ProblemPath path) {
    for (Field field : FIELDS.get(record.getClass())) {
      Object value = value(record, field);
      ProblemPath place = path.child(field.name());
      if (field.part().isRequired() && isMissing(value)) {
        add(required(field.name(), value != null), place);
      }
      value(value, field.part().shape(), place);
    }
  }

  private void value(@Nullable Object value, Shape shape, ProblemPath place) {
    if (value instanceof String text && shape instanceof TextShape wanted) {
      wanted.form().flatMap(form -> form.fault(text)).ifPresent(fault -> add(fault, place));
      wanted.vocabulary().flatMap(codes -> codes.fault(text)).ifPresent(f -> add(f, place));
    } else if (value instanceof Record record) {
      record(record, place);
    } else if (value instanceof List<?> list && shape instanceof ListShape wanted) {
      for (int i = 0; i < list.size(); i++) {
        value(list.get(i), wanted.element(), place.index(i));
      }
    } else if (value instanceof Map<?, ?> map && shape instanceof MapShape wanted) {
      map.forEach((key, one) -> value(one, wanted.value(), place.child(String.valueOf(key))));
    }
  }

  private void add(Fault fault, ProblemPath place) {
    if (!known.isFaulty(place)) {
      found.add(fault.at(place));
    }
  }

  private static boolean isMissing(@Nullable Object value) {
    return value == null || (value instanceof Collection<?> list && list.isEmpty());
  }

  private static Fault required(String name, boolean isEmptyList) {
    return new Fault(
        JsonCodes.REQUIRED,
        "The field '" + name + (isEmptyList ? "' is empty." : "' is missing."),
        isEmptyList ? "Give it at least one element." : "Add it.");
  }

  private static @Nullable Object value(Record record, Field field) {
    try {
      return field.accessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("A component of a record can be read", e);
    }
  }
}
