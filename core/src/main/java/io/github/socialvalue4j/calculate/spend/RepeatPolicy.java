package io.github.socialvalue4j.calculate.spend;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is done with a row that an earlier file has as well. */
public enum RepeatPolicy {
  /** Count it, and warn how many there are and what they come to; the default. */
  WARN,
  /** Leave it out, named with file and line, so that it counts once; the result is partial. */
  LEAVE_OUT;

  /** As documents and command lines write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The policy with this code. */
  public static Optional<RepeatPolicy> find(String code) {
    return Arrays.stream(values()).filter(v -> v.code().equals(code)).findFirst();
  }

  /** All codes. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(RepeatPolicy::code).toList();
  }
}
