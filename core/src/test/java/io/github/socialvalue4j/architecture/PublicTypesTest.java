package io.github.socialvalue4j.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every public type owes to a debugger and to a host's JSON. */
class PublicTypesTest {
  @Test
  void saysWhatItIs() throws NoSuchMethodException {
    for (Class<?> type : PublicTypes.all()) {
      assertThat(type.getMethod("toString").getDeclaringClass())
          .as("toString of " + type.getName() + ", which would print a hash")
          .isNotEqualTo(Object.class);
    }
  }

  @Test
  void isRightOrLoudInAHostsJson() {
    List<String> quiet =
        PublicTypes.all().stream()
            .filter(type -> !type.isEnum() && !hasJsonValue(type) && !isWhole(type))
            .map(Class::getName)
            .toList();

    assertThat(quiet)
        .as(
            "types that a host's JSON would have as {} or with decimals as binary numbers: let"
                + " them implement %s, or annotate what they are there",
            DocumentOnly.class.getSimpleName())
        .isEmpty();
  }

  private static boolean hasJsonValue(Class<?> type) {
    return DocumentOnly.class.isAssignableFrom(type)
        || Stream.of(type, type.getSuperclass())
            .flatMap(t -> Arrays.stream(t.getDeclaredMethods()))
            .anyMatch(PublicTypesTest::isJsonValue);
  }

  private static boolean isJsonValue(Method method) {
    return method.isAnnotationPresent(JsonValue.class);
  }

  /** A record with a component, and none that a JSON reader would take for a binary number. */
  private static boolean isWhole(Class<?> type) {
    return type.isRecord()
        && type.getRecordComponents().length > 0
        && Arrays.stream(type.getRecordComponents())
            .noneMatch(c -> isBareDecimal(c) || isOptional(c) || isDay(c));
  }

  /** Jackson 2 has no answer to one but its own words, unless a host adds a module. */
  private static boolean isOptional(RecordComponent component) {
    return component.getType().getName().startsWith("java.util.Optional");
  }

  /** Nor has it one to a day. */
  private static boolean isDay(RecordComponent component) {
    return component.getGenericType().getTypeName().contains("java.time.");
  }

  private static boolean isBareDecimal(RecordComponent component) {
    String type = component.getGenericType().getTypeName();
    return (type.contains(BigDecimal.class.getName()) || type.matches(".*\\b[dD]ouble\\b.*"))
        && !component.getAccessor().isAnnotationPresent(JsonFormat.class);
  }
}
