package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.calculate.spend.file.SpendColumn;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the columns that the user names, by their header or by their place, such as {@code #4} for
 * the fourth. Stateless.
 */
final class SaidColumns {
  private static final int MOST_DIGITS = 6;

  private SaidColumns() {}

  /** The place that a text names, numbered from 0; nothing if it names none. */
  static Optional<Integer> place(String said) {
    String digits = said.startsWith("#") ? said.substring(1).strip() : "";
    boolean isNumber =
        !digits.isEmpty()
            && digits.length() <= MOST_DIGITS
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? Optional.of(Integer.parseInt(digits) - 1) : Optional.empty();
  }

  /**
   * Where the named columns are in a line.
   *
   * @param said what the user says, empty for a column that is not to be used
   * @return nothing if the line lacks one of them
   */
  static Optional<Map<SpendColumn, Integer>> in(List<String> names, Map<SpendColumn, String> said) {
    Map<SpendColumn, Integer> found = new EnumMap<>(SpendColumn.class);
    for (Map.Entry<SpendColumn, String> entry : said.entrySet()) {
      if (entry.getValue().isEmpty()) {
        continue;
      }
      int at = index(names, entry.getValue());
      if (at < 0) {
        return Optional.empty();
      }
      found.put(entry.getKey(), at);
    }
    return Optional.of(found);
  }

  private static int index(List<String> names, String said) {
    int exact = names.indexOf(said);
    if (exact >= 0) {
      return exact;
    }
    Optional<Integer> place = place(said);
    if (place.isPresent()) {
      int at = place.get();
      return at >= 0 && at < names.size() ? at : -1;
    }
    String wanted = HeaderWords.folded(said);
    for (int i = 0; i < names.size(); i++) {
      if (!wanted.isEmpty() && HeaderWords.folded(names.get(i)).equals(wanted)) {
        return i;
      }
    }
    return -1;
  }

  /** Of several columns of the header that is said, the one whose cells fit best. */
  static Map<SpendColumn, Integer> best(
      List<String> names,
      Map<SpendColumn, String> said,
      Map<SpendColumn, Integer> found,
      List<ColumnProfile> profiles) {
    Map<SpendColumn, Integer> best = new EnumMap<>(SpendColumn.class);
    found.forEach(
        (column, at) -> {
          boolean isPlace = place(said.getOrDefault(column, "")).isPresent();
          best.put(column, isPlace ? at : best(names, column, at, profiles));
        });
    return best;
  }

  private static int best(
      List<String> names, SpendColumn column, int at, List<ColumnProfile> profiles) {
    String wanted = HeaderWords.folded(names.get(at));
    if (fits(column, profiles.get(at)) || wanted.isEmpty()) {
      return at;
    }
    for (int i = 0; i < names.size(); i++) {
      if (HeaderWords.folded(names.get(i)).equals(wanted) && fits(column, profiles.get(i))) {
        return i;
      }
    }
    return at;
  }

  private static boolean fits(SpendColumn column, ColumnProfile profile) {
    return switch (column) {
      case AMOUNT -> profile.isMoney();
      case DATE -> profile.isDaysOrPeriods();
      case SUPPLIER, DEPARTMENT, CATEGORY -> profile.isWords();
      default -> !profile.isEmpty();
    };
  }
}
