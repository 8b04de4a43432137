package io.github.socialvalue4j.present.exchange.json;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.present.exchange.constraint.Fault;
import io.github.socialvalue4j.present.exchange.json.Shape.ListShape;
import io.github.socialvalue4j.present.exchange.json.Shape.MapShape;
import io.github.socialvalue4j.present.exchange.json.Shape.ObjectShape;
import io.github.socialvalue4j.present.exchange.json.Shape.Part;
import io.github.socialvalue4j.present.exchange.json.Shape.TextShape;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks every constraint that stands on the fields of a record, without a validator: what the
 * library relies on may not depend on which implementation of jakarta.validation a host has, or on
 * whether it has one. The annotations are the one declaration; {@link HostRules} asks a host's own
 * validator on top.
 */
public final class Constraints {
  // What reflection finds out is found out once: a document may have a hundred thousand records.
  private static final ClassValue<Plan> PLANS =
      new ClassValue<>() {
        @Override
        protected Plan computeValue(Class<?> type) {
          return plan(type);
        }
      };

  private final Faults known;
  private final List<Problem> found = new ArrayList<>();

  private Constraints(Faults known) {
    this.known = known;
  }

  private record Field(String name, Part part, Method accessor) {}

  private record Plan(
      List<Field> fields,
      Optional<Field> source,
      Optional<Field> grade,
      Constructor<?> constructor) {}

  /**
   * Reports what a record breaks, except where a fault is known already, and leaves it out: a text
   * without its form is no more use to what reads the document than a number in its place, which
   * never came so far.
   *
   * @param base where the record stands in its document
   * @return the record without the texts that break their form or are none of their codes
   */
  public static <R extends Record> R kept(R record, ProblemPath base, Faults faults) {
    Constraints constraints = new Constraints(faults);
    Record kept = constraints.record(record, base);
    // In their order, so that the same ones are listed of more than can be.
    constraints.found.stream().sorted().forEach(faults::add);
    @SuppressWarnings("unchecked") // It is the record itself, or was made by its own constructor.
    R same = (R) kept;
    return same;
  }

  private static Plan plan(Class<?> type) {
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
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Stream.of(type.getRecordComponents())
                  .map(RecordComponent::getType)
                  .toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return new Plan(
          List.copyOf(fields), optional(fields, "source"), optional(fields, "grade"), constructor);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("Every record has a constructor of its components", e);
    }
  }

  private static Optional<Field> optional(List<Field> fields, String name) {
    return fields.stream().filter(f -> f.name().equals(name) && !f.part().isRequired()).findFirst();
  }

  private Record record(Record record, ProblemPath path) {
    Plan plan = PLANS.get(record.getClass());
    @Nullable Object[] values = new @Nullable Object[plan.fields().size()];
    boolean isWhole = true;
    for (int i = 0; i < values.length; i++) {
      Field field = plan.fields().get(i);
      Object value = value(record, field);
      ProblemPath place = path.child(field.name());
      if (field.part().isRequired() && isMissing(value)) {
        add(required(field.name(), value != null), place);
      }
      values[i] = kept(value, field.part().shape(), place);
      isWhole &= values[i] == value;
    }
    sayIfNoSource(record, plan, path);
    return isWhole ? record : made(plan.constructor(), values);
  }

  /** A grade says how sure a source is, and says nothing where none is named. */
  private void sayIfNoSource(Record record, Plan plan, ProblemPath path) {
    if (plan.grade().isPresent() && plan.source().isPresent()) {
      known.notUsed(
          value(record, plan.grade().get()) != null
              && value(record, plan.source().get()) == null
              && !known.isFaulty(path.child("source")),
          path.child("grade"),
          "it grades a source, and no source stands beside it");
    }
  }

  private @Nullable Object kept(@Nullable Object value, Shape shape, ProblemPath place) {
    if (value instanceof String text && shape instanceof TextShape wanted) {
      return text(text, wanted, place) ? text : null;
    }
    if (value instanceof Record record) {
      return record(record, place);
    }
    if (value instanceof List<?> list && shape instanceof ListShape wanted) {
      List<@Nullable Object> kept = new ArrayList<>(list.size());
      boolean isWhole = true;
      for (int i = 0; i < list.size(); i++) {
        kept.add(kept(list.get(i), wanted.element(), place.index(i)));
        isWhole &= kept.get(i) == list.get(i);
      }
      return isWhole ? list : kept;
    }
    if (value instanceof Map<?, ?> map && shape instanceof MapShape wanted) {
      Map<String, @Nullable Object> kept = new LinkedHashMap<>();
      map.forEach(
          (key, one) -> {
            String name = String.valueOf(key);
            kept.put(name, kept(one, wanted.value(), place.child(name)));
          });
      return kept.entrySet().stream().allMatch(e -> e.getValue() == map.get(e.getKey()))
          ? map
          : kept;
    }
    return value;
  }

  /** Whether a text has its form and is one of its codes. */
  private boolean text(String text, TextShape wanted, ProblemPath place) {
    Optional<Fault> form = wanted.form().flatMap(f -> f.fault(text));
    Optional<Fault> code = wanted.vocabulary().flatMap(v -> v.fault(text));
    form.ifPresent(fault -> add(fault, place));
    code.ifPresent(fault -> add(fault, place));
    return form.isEmpty() && code.isEmpty();
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
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A component of a record can be read", e);
    }
  }

  private static Record made(Constructor<?> constructor, @Nullable Object[] values) {
    try {
      return (Record) constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A record of a document takes any parts", e);
    }
  }
}
