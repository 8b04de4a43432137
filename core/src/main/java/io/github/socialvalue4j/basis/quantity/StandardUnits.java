package io.github.socialvalue4j.basis.quantity;

import io.github.socialvalue4j.basis.problem.NearestIds;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The base units that measures of social value are counted in, each with a code, a singular and a
 * plural. A unit that is not here is a user's own ({@link MeasureUnit#userDefined}).
 */
public final class StandardUnits {
  private static final Map<String, String[]> WORDS = words();

  private StandardUnits() {}

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
        + String.join(", ", NearestIds.to(code, codes()))
        + ". A unit of your own begins with 'x-'.";
  }
}
