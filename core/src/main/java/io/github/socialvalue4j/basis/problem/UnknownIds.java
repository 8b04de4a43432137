package io.github.socialvalue4j.basis.problem;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Sentences about ids that are not there, for one call. Each different id is measured against the
 * valid ones once, and after the first hundred the sentences name no neighbours: a document may
 * hold thousands of mistyped ids among thousands of valid ones. Mutable, for one thread.
 */
public final class UnknownIds implements DocumentOnly {
  private static final int WITH_NEIGHBOURS = 100;

  private final Map<String, String> sentences = new HashMap<>();

  /** Starts with none. */
  public UnknownIds() {}

  /**
   * The sentence about an id.
   *
   * @param kind what the id names, such as {@code measure}
   * @param id the id asked for
   * @param searched where
   * @param valid gives the ids that are there; asked for a hundred different ids at most
   */
  public String about(
      String kind, String id, String searched, Supplier<? extends Collection<String>> valid) {
    String key = kind + "\n" + searched + "\n" + id;
    String known = sentences.get(key);
    if (known == null) {
      if (sentences.size() >= WITH_NEIGHBOURS) {
        return "There is no "
            + kind
            + " '"
            + (id.length() > 100 ? id.substring(0, 100) + "..." : id)
            + "' in "
            + searched
            + ".";
      }
      known = UnknownIdException.sentence(kind, id, searched, valid.get());
      sentences.put(key, known);
    }
    return known;
  }

  @Override
  public String toString() {
    return ShortText.of("ids that are not there");
  }
}
