package io.github.socialvalue4j.basis.evidence;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The licence of a table of values, as data: a use it bars is refused by name. Not legal advice; it
 * records what the source says. Immutable and thread-safe.
 */
public final class Licence implements DocumentOnly {
  private final String name;
  private final String attribution;
  private final Map<LicensedUse, Permission> permissions;

  private Licence(String name, String attribution, Map<LicensedUse, Permission> permissions) {
    this.name = requireText(name, "name");
    this.attribution = requireText(attribution, "attribution");
    EnumMap<LicensedUse, Permission> all = new EnumMap<>(LicensedUse.class);
    for (LicensedUse use : LicensedUse.values()) {
      all.put(use, Objects.requireNonNull(permissions.getOrDefault(use, Permission.NOT_STATED)));
    }
    this.permissions = all;
  }

  private static String requireText(String text, String what) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A licence needs its " + what);
    }
    return text;
  }

  /**
   * A licence.
   *
   * @param name such as {@code CC BY-NC-ND 4.0}
   * @param attribution whom a report must name
   * @param permissions what it says of each use; a use that is absent is not stated
   */
  public static Licence of(
      String name, String attribution, Map<LicensedUse, Permission> permissions) {
    return new Licence(name, attribution, permissions);
  }

  /** Its name. */
  public String name() {
    return name;
  }

  /** Whom a report that quotes a value must name. */
  public String attribution() {
    return attribution;
  }

  /** What it says about a use. */
  public Permission permission(LicensedUse use) {
    return Objects.requireNonNull(permissions.get(use));
  }

  /** Whether it bars a use. */
  public boolean refuses(LicensedUse use) {
    return permission(use) == Permission.REFUSED;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Licence that
        && name.equals(that.name)
        && attribution.equals(that.attribution)
        && permissions.equals(that.permissions);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, attribution, permissions);
  }

  @Override
  public String toString() {
    return ShortText.of(name);
  }
}
