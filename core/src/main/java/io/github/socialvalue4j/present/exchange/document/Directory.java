package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.problem.NearestIds;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonCodes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One list of a document whose elements have ids: which ids are declared, which of them could be
 * read, and whether an element was lost, so that a reference to it is not reported as well.
 * Mutable, for one call.
 */
final class Directory<I, V> {
  private final String kind;
  private final ProblemPath list;
  private final Function<String, I> parser;
  private final Faults faults;
  private final Map<I, ProblemPath> places = new LinkedHashMap<>();
  private final Map<I, V> readable = new LinkedHashMap<>();
  private boolean hasGaps;
  private @Nullable NearestIds declared;
  private int declaredSize;

  Directory(String kind, ProblemPath list, Function<String, I> parser, Faults faults) {
    this.kind = kind;
    this.list = list;
    this.parser = parser;
    this.faults = faults;
    this.hasGaps = faults.isFaulty(list);
  }

  /** Visits each element that is there, with its place. */
  <P> void each(@Nullable List<@Nullable P> parts, BiConsumer<P, ProblemPath> visitor) {
    if (parts == null) {
      return;
    }
    for (int i = 0; i < parts.size(); i++) {
      P part = parts.get(i);
      if (part == null) {
        hasGaps = true;
      } else {
        visitor.accept(part, list.index(i));
      }
    }
  }

  /** Takes note of an element's id. */
  Optional<I> declare(@Nullable String text, ProblemPath element) {
    ProblemPath place = element.child("id");
    Optional<I> id = faults.read(place, text, parser);
    if (id.isEmpty()) {
      hasGaps = true;
      return id;
    }
    ProblemPath first = places.putIfAbsent(id.get(), element);
    if (first != null) {
      faults.error(
          JsonCodes.DUPLICATE_ID,
          place,
          "The " + kind + " id " + id.get() + " is taken by " + first + ".",
          "Give each " + kind + " an id of its own.");
      return Optional.empty();
    }
    return id;
  }

  void put(I id, V value) {
    readable.put(id, value);
  }

  /** An id that names an element of this list, or nothing and a fault. */
  Optional<I> refer(@Nullable String text, ProblemPath place, ProblemCode unknown) {
    Optional<I> id = faults.read(place, text, parser);
    if (id.isPresent() && !places.containsKey(id.get())) {
      if (!hasGaps && !faults.isFull()) {
        faults.error(
            unknown,
            place,
            UnknownIdException.sentence(kind, id.get().toString(), "this document", declared()),
            "Name one that the document declares, or declare it.");
      }
      return Optional.empty();
    }
    return id;
  }

  /** All ids are declared before the first is referred to, so they are put in order once. */
  private NearestIds declared() {
    NearestIds known = declared;
    if (known == null || declaredSize != places.size()) {
      known = NearestIds.among(places.keySet().stream().map(Object::toString).toList());
      declared = known;
      declaredSize = places.size();
    }
    return known;
  }

  boolean isReadable(I id) {
    return readable.containsKey(id);
  }

  boolean isDeclared(I id) {
    return places.containsKey(id);
  }

  boolean hasGaps() {
    return hasGaps;
  }

  Map<I, ProblemPath> places() {
    return places;
  }

  Collection<V> values() {
    return new ArrayList<>(readable.values());
  }
}
