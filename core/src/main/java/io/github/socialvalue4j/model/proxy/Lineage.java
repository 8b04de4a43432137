package io.github.socialvalue4j.model.proxy;

import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where a derived table comes from: the edition it was made of, how, and with what. Every row of
 * the derived table carries it in its reading, so the table's identity depends on all of it.
 * Immutable and thread-safe.
 *
 * @param parent the edition it was made of
 * @param parentIdentity that edition's content hash
 * @param method {@code uprated} or {@code localised}
 * @param inputs everything else that went in, by name
 */
public record Lineage(
    Edition parent, String parentIdentity, String method, SortedMap<String, String> inputs) {
  /** Longer ones would make each of thousands of rows repeat what was said of all the others. */
  private static final int LONGEST = 3_000;

  /** Checks and copies. */
  public Lineage {
    Objects.requireNonNull(parent, "parent");
    Objects.requireNonNull(parentIdentity, "parentIdentity");
    Objects.requireNonNull(method, "method");
    inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
  }

  static Lineage of(ProxyTable parent, String method, Map<String, String> inputs) {
    return new Lineage(parent.edition(), parent.identity(), method, new TreeMap<>(inputs));
  }

  /** In one line, as the rows of the derived table carry it. */
  public String inWords() {
    return method
        + " from "
        + parent
        + " (sha256 "
        + parentIdentity
        + "): "
        + inputs.entrySet().stream()
            .map(e -> e.getKey() + " " + e.getValue())
            .collect(Collectors.joining(", "));
  }

  /** Whether every row can carry all of it. */
  boolean isShort() {
    return inWords().length() <= LONGEST;
  }

  /**
   * In one line, as one row carries it where the inputs are too many for every row to repeat them:
   * that row's own, and how many there are beside it.
   *
   * @param own the names of the inputs that the row rests on
   */
  String inWords(Set<String> own) {
    Map<String, String> named = new HashMap<>();
    for (String name : own) {
      String input = inputs.get(name);
      if (input != null) {
        named.put(name, input);
      }
    }
    String few = new Lineage(parent, parentIdentity, method, new TreeMap<>(named)).inWords();
    int others = inputs.size() - named.size();
    return few + (named.isEmpty() ? "" : ", and ") + others + " more inputs";
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
