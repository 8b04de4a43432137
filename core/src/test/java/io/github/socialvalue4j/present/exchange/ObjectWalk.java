package io.github.socialvalue4j.present.exchange;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the values of some types that others hold, through fields, lists and maps. */
final class ObjectWalk {
  private final Set<Class<?>> wanted;
  private final int each;
  private final Map<Class<?>, Integer> found = new HashMap<>();

  ObjectWalk(Set<Class<?>> wanted, int each) {
    this.wanted = wanted;
    this.each = each;
  }

  /** At most so many of each type as were asked for. */
  List<Object> from(List<Object> roots) throws IllegalAccessException {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Object> open = new ArrayDeque<>(roots);
    List<Object> values = new ArrayList<>();
    while (!open.isEmpty()) {
      Object next = open.pop();
      if (!seen.add(next) || next.getClass().isPrimitive()) {
        continue;
      }
      Class<?> type = next instanceof Enum<?> one ? one.getDeclaringClass() : next.getClass();
      if (wanted.contains(type) && found.merge(type, 1, Integer::sum) <= each) {
        values.add(next);
      }
      if (next instanceof Iterable<?> items) {
        items.forEach(open::push);
      } else if (next instanceof Map<?, ?> map) {
        map.keySet().forEach(open::push);
        map.values().forEach(open::push);
      } else if (next instanceof Optional<?> optional) {
        optional.ifPresent(open::push);
      } else if (type.getName().startsWith("io.github.socialvalue4j.") && !type.isEnum()) {
        for (Field field : fields(type)) {
          field.setAccessible(true);
          Object value = field.get(next);
          if (value != null) {
            open.push(value);
          }
        }
      }
    }
    return values;
  }

  private static List<Field> fields(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    for (Class<?> t = type; t != null && t != Object.class; t = t.getSuperclass()) {
      Arrays.stream(t.getDeclaredFields())
          .filter(f -> !Modifier.isStatic(f.getModifiers()) && !f.getType().isPrimitive())
          .forEach(fields::add);
    }
    return fields;
  }
}
