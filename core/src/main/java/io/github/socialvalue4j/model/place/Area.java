package io.github.socialvalue4j.model.place;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What somebody means by local, declared as the outward codes that lie in it: "local" has no single
 * meaning in law. Immutable and thread-safe.
 */
public final class Area implements DocumentOnly {
  private final AreaId id;
  private final String name;
  private final SortedSet<OutwardCode> outwardCodes;

  private Area(AreaId id, String name, Collection<OutwardCode> outwardCodes) {
    this.id = Objects.requireNonNull(id, "id");
    this.name = Objects.requireNonNull(name, "name");
    if (name.isBlank()) {
      throw new IllegalArgumentException("An area needs a name");
    }
    this.outwardCodes = Collections.unmodifiableSortedSet(new TreeSet<>(outwardCodes));
  }

  /**
   * An area.
   *
   * @param outwardCodes the codes that lie in it; may be empty for an area known by name alone
   */
  public static Area of(AreaId id, String name, Collection<OutwardCode> outwardCodes) {
    return new Area(id, name, outwardCodes);
  }

  /** Its id. */
  public AreaId id() {
    return id;
  }

  /** Its name. */
  public String name() {
    return name;
  }

  /** The outward codes that lie in it. */
  public SortedSet<OutwardCode> outwardCodes() {
    return outwardCodes;
  }

  /** Whether a postcode's outward code lies in it. */
  public boolean contains(OutwardCode code) {
    return outwardCodes.contains(code);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Area that
        && id.equals(that.id)
        && name.equals(that.name)
        && outwardCodes.equals(that.outwardCodes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, name, outwardCodes);
  }

  @Override
  public String toString() {
    return ShortText.part(name) + " (" + id + ")";
  }
}
