package io.github.socialvalue4j.basis.code;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A choice that documents and data files write as a code: the constants of an enum. The code is the
 * constant's name in lower case with hyphens, such as {@code by-kind} for {@code BY_KIND}; an enum
 * whose codes are others says so in its own {@link #code}.
 */
public interface Coded {
  /** As documents and data files write it; stable, and another for each constant of the enum. */
  default String code() {
    return ((Enum<?>) this).name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The constant with a code.
   *
   * @param choices the enum
   * @param code as documents write it, letter by letter
   * @return none if no constant has it
   */
  static <E extends Enum<E> & Coded> Optional<E> find(Class<E> choices, String code) {
    return Arrays.stream(choices.getEnumConstants()).filter(c -> c.code().equals(code)).findFirst();
  }

  /** All codes of an enum, in the order of its constants. */
  static <E extends Enum<E> & Coded> List<String> codes(Class<E> choices) {
    return Arrays.stream(choices.getEnumConstants()).map(Coded::code).toList();
  }
}
