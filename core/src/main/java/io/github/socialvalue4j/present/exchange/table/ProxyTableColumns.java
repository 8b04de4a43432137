package io.github.socialvalue4j.present.exchange.table;

import java.util.List;

/** The columns of a table of proxy values, in the order in which they are written. */
final class ProxyTableColumns {
  static final String MEASURE = "measure";
  static final String TITLE = "title";
  static final String THEME = "theme";
  static final String THEME_TITLE = "theme_title";
  static final String OUTCOME = "outcome";
  static final String OUTCOME_TITLE = "outcome_title";
  static final String UNIT = "unit";
  static final String NATURE = "nature";
  static final String DIRECTION = "direction";
  static final String KIND = "kind";
  static final String LOCALISED = "localised";
  static final String AREA = "area";
  static final String VALUE = "value";
  static final String EXCLUDES = "excludes";
  static final String PART_OF = "part_of";
  static final String SOURCE = "source";
  static final String GRADE = "grade";
  static final String READING = "reading";

  static final List<String> ALL =
      List.of(
          MEASURE,
          TITLE,
          THEME,
          THEME_TITLE,
          OUTCOME,
          OUTCOME_TITLE,
          UNIT,
          NATURE,
          DIRECTION,
          KIND,
          LOCALISED,
          AREA,
          VALUE,
          EXCLUDES,
          PART_OF,
          SOURCE,
          GRADE,
          READING);

  private ProxyTableColumns() {}
}
