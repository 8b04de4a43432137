package io.github.socialvalue4j.present.statement;

/**
 * One part of a statement. The kinds of block are few and fixed, so that every renderer knows them
 * all; a new kind of statement composes them, and a new kind of picture is a {@code Chart}.
 * Immutable and thread-safe.
 */
public sealed interface Block
    permits Heading, Paragraph, KeyFacts, Details, Table, Working, Picture, ProblemList {

  /** Hands this block to the reader's method for its kind. */
  <R> R read(BlockReader<R> reader);
}
