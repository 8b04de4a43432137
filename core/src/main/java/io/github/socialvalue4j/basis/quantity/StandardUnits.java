package io.github.socialvalue4j.basis.quantity;

import io.github.socialvalue4j.basis.problem.NearestIds;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The base units that measures of social value are counted in, each with a code, a singular and a
 * plural. A unit that is not here is a user's own ({@link MeasureUnit#userDefined}).
 */
public final class StandardUnits {
  private static final Map<String, String[]> WORDS = words();

  private StandardUnits() {}

  /** What people write in place of a unit's code. */
  private static final Map<String, List<String>> EVERYDAY = everyday();

  private static Map<String, List<String>> everyday() {
    List<String> hours =
        List.of("volunteering-hour", "staff-hour", "paid-hour", "expert-hour", "attendee-hour");
    List<String> money = List.of("gbp-spent", "gbp-invested");
    return Map.ofEntries(
        Map.entry("hour", hours),
        Map.entry("hr", hours),
        Map.entry("hrs", hours),
        Map.entry("h", hours),
        Map.entry("volunteer", List.of("volunteering-hour")),
        Map.entry("employee", List.of("staff-hour", "fte")),
        Map.entry("session", List.of("attendee-hour", "count")),
        Map.entry("wk", List.of("week")),
        Map.entry("job", List.of("fte")),
        Map.entry("full-time equivalent", List.of("fte")),
        Map.entry("pound", money),
        Map.entry("gbp", money),
        Map.entry("\u00a3", money),
        Map.entry("spend", List.of("gbp-spent")),
        Map.entry("investment", List.of("gbp-invested")),
        Map.entry("co2", List.of("tco2e")),
        Map.entry("co2e", List.of("tco2e")),
        Map.entry("tco2", List.of("tco2e")),
        Map.entry("carbon", List.of("tco2e")),
        Map.entry("tonne", List.of("tco2e")),
        Map.entry("person", List.of("count", "fte", "person-year")),
        Map.entry("people", List.of("count", "fte", "person-year")),
        Map.entry("item", List.of("count")),
        Map.entry("number", List.of("count")),
        Map.entry("no", List.of("count")),
        Map.entry("each", List.of("count")),
        Map.entry("percent", List.of("share")),
        Map.entry("%", List.of("share")),
        Map.entry("year", List.of("person-year")));
  }

  private static Map<String, String[]> words() {
    Map<String, String[]> words = new LinkedHashMap<>();
    // Hours are kept apart by whose they are, because each has a rate of its own.
    words.put("staff-hour", new String[] {"staff hour", "staff hours"});
    words.put("volunteering-hour", new String[] {"volunteering hour", "volunteering hours"});
    words.put("expert-hour", new String[] {"expert hour", "expert hours"});
    words.put("paid-hour", new String[] {"paid hour", "paid hours"});
    // One session of 2 hours with 15 people is 30 attendee-hours.
    words.put("attendee-hour", new String[] {"attendee-hour", "attendee-hours"});
    words.put("week", new String[] {"week", "weeks"});
    // 1.0 is 35 or more hours a week for 12 months, pro rata.
    words.put("fte", new String[] {"full-time equivalent", "full-time equivalents"});
    words.put("gbp-spent", new String[] {"GBP spent", "GBP spent"});
    words.put("gbp-invested", new String[] {"GBP invested", "GBP invested"});
    words.put("tco2e", new String[] {"tonne of CO2e", "tonnes of CO2e"});
    words.put("mile", new String[] {"mile", "miles"});
    words.put("hundred-miles", new String[] {"hundred miles", "hundreds of miles"});
    words.put("incident", new String[] {"incident", "incidents"});
    words.put("person-year", new String[] {"person-year", "person-years"});
    words.put("wellby", new String[] {"WELLBY", "WELLBYs"});
    words.put("count", new String[] {"item", "items"});
    words.put("share", new String[] {"whole share", "whole shares"});
    return Collections.unmodifiableMap(words);
  }

  /** The codes, in the order of this class. */
  public static Set<String> codes() {
    return WORDS.keySet();
  }

  static boolean isKnown(String code) {
    return WORDS.containsKey(code);
  }

  static String singular(String code) {
    return word(code, 0);
  }

  static String plural(String code) {
    return word(code, 1);
  }

  private static String word(String code, int which) {
    String[] words = WORDS.get(code);
    if (words != null) {
      return words[which];
    }
    return code.startsWith("x-") ? code.substring(2).replace('-', ' ') : code;
  }

  static String unknown(String code) {
    return "There is no unit '"
        + (code.length() > 60 ? code.substring(0, 60) + "..." : code)
        + "'; nearest: "
        + String.join(", ", NearestIds.to(code, codes(), EVERYDAY))
        + ". A unit of your own begins with 'x-'.";
  }
}
