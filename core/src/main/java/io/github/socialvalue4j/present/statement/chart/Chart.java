package io.github.socialvalue4j.present.statement.chart;

import java.util.List;

/**
 * A picture of figures. Statements take any implementation, so a new kind of chart needs no change
 * to a renderer. Implementations are immutable, and give the same text each time.
 */
public interface Chart {

  /** What it shows, in a line. */
  String title();

  /** The same figures in words, for a reader who does not see the picture. */
  String description();

  /**
   * The picture as one {@code svg} element that needs nothing else: its own colours for light and
   * dark, {@code role="img"} with the description, no script, no outside reference. It scales to
   * the width it is given.
   */
  String toSvg();

  /**
   * The picture as lines of characters.
   *
   * @param width columns, 40 or more
   */
  List<String> toText(int width);
}
