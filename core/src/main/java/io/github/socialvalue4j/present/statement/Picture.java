package io.github.socialvalue4j.present.statement;

import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.present.statement.chart.Chart;
import java.util.Objects;

/**
 * A chart with a caption. Immutable and thread-safe when the chart is.
 *
 * @param chart what is drawn
 * @param caption what a reader must know of it, or the empty text
 */
public record Picture(Chart chart, String caption) implements Block {

  /** Checks that nothing is null. */
  public Picture {
    Objects.requireNonNull(chart, "chart");
    Objects.requireNonNull(caption, "caption");
  }

  @Override
  public <R> R read(BlockReader<R> reader) {
    return reader.picture(this);
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
