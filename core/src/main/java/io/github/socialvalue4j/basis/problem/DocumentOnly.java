package io.github.socialvalue4j.basis.problem;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A type whose JSON is a document that the library writes, or part of one. A host that puts such a
 * value into a response of its own would otherwise send an empty object, or numbers without their
 * reasons: its JSON writer finds no property, and says so only if told to. So Jackson, 2 and 3,
 * with whatever settings, is refused with a sentence that names the writer to use. Ids, paths,
 * units and codes are not of this sort: a host's JSON has them as strings.
 *
 * <p>There is nothing to implement.
 */
public interface DocumentOnly {
  /** Asked by a host's JSON writer and by nobody else. */
  @JsonValue
  private Object refusedAsJson() {
    throw new UnsupportedOperationException(WriterNames.sentence(getClass()));
  }
}
