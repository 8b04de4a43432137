package io.github.socialvalue4j.calculate.spend;

import io.github.socialvalue4j.basis.code.Coded;

/** What is done with a row that an earlier file has as well. */
public enum RepeatPolicy implements Coded {
  /** Count it, and warn how many there are and what they come to; the default. */
  WARN,
  /** Leave it out, named with file and line, so that it counts once; the result is partial. */
  LEAVE_OUT;
}
