package io.github.socialvalue4j.basis.problem;

import java.util.Collection;
import java.util.List;

/** An id that is not there: says where it was looked for and which valid ids are nearest. */
public final class UnknownIdException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param kind what the id names, such as {@code measure}
   * @param id the id asked for
   * @param searched where, such as {@code edition council-roadmap@2021}
   * @param valid the ids that are there
   */
  public UnknownIdException(String kind, String id, String searched, Collection<String> valid) {
    super(sentence(kind, id, searched, valid));
  }

  /** The sentence of such an exception, for a {@link Problem} that says the same. */
  public static String sentence(String kind, String id, String searched, Collection<String> valid) {
    return sentence(kind, id, searched, NearestIds.among(valid));
  }

  /**
   * The same sentence, for one of many ids that are looked for in the same place.
   *
   * @param valid the ids that are there, made ready once
   */
  public static String sentence(String kind, String id, String searched, NearestIds valid) {
    List<String> nearest = valid.to(id);
    return "There is no "
        + kind
        + " '"
        + ShortText.printable(id.length() > 100 ? id.substring(0, 100) + "..." : id)
        + "' in "
        + searched
        + "; "
        + (nearest.isEmpty() ? "it has none." : "nearest: " + String.join(", ", nearest) + ".");
  }
}
