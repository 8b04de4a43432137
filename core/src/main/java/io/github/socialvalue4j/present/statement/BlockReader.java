package io.github.socialvalue4j.present.statement;

/**
 * One answer for each kind of block; a renderer is one.
 *
 * @param <R> what it makes of a block
 */
public interface BlockReader<R> {

  /** A heading. */
  R heading(Heading heading);

  /** A paragraph. */
  R paragraph(Paragraph paragraph);

  /** The few figures that a reader came for. */
  R keyFacts(KeyFacts keyFacts);

  /** Names and what belongs to them. */
  R details(Details details);

  /** A table. */
  R table(Table table);

  /** A figure's working. */
  R working(Working working);

  /** A chart. */
  R picture(Picture picture);

  /** Problems. */
  R problems(ProblemList problems);
}
