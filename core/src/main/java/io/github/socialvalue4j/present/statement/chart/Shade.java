package io.github.socialvalue4j.present.statement.chart;

/**
 * How a part of a chart is coloured. Colour never stands alone: each part has its name beside it.
 */
public enum Shade {
  /** The fullest colour: what stands firmest. */
  STRONG("#00563f", "#7fd8b8", '#'),
  /** Less full. */
  MEDIUM("#3a9b7a", "#4fb592", '='),
  /** The palest. */
  LIGHT("#a9d9c6", "#2f7a63", '-'),
  /** Another colour, for what is promised and not delivered. */
  OTHER("#4a5f8a", "#9db2de", '+');

  private final String light;
  private final String dark;
  private final char mark;

  Shade(String light, String dark, char mark) {
    this.light = light;
    this.dark = dark;
    this.mark = mark;
  }

  /** The class of its elements. */
  String styleClass() {
    return "svs-" + name().toLowerCase(java.util.Locale.ROOT);
  }

  String onLight() {
    return light;
  }

  String onDark() {
    return dark;
  }

  /** The character that bars of text are drawn with. */
  char mark() {
    return mark;
  }
}
