package io.github.socialvalue4j.present.exchange.ocds;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Days and instants of notices. Stateless. */
final class Dates {
  private static final int DAY = 10;
  private static final int LONGEST = 60;

  private Dates() {}

  /**
   * The instant of a date and time of ISO 8601. One without a zone is taken as UTC, a day as its
   * first instant.
   */
  static Optional<Instant> instant(String written) {
    String text = written.strip();
    if (text.length() < DAY || text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      if (text.length() == DAY) {
        return Optional.of(LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC));
      }
      String time =
          text.charAt(DAY) == ' ' ? text.substring(0, DAY) + 'T' + text.substring(DAY + 1) : text;
      return Optional.of(zoned(time));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether a date with a time names its zone. */
  static boolean hasZone(String text) {
    return sign(text) > DAY || text.endsWith("Z") || text.endsWith("z");
  }

  private static int sign(String text) {
    return Math.max(text.lastIndexOf('+'), text.lastIndexOf('-'));
  }

  private static Instant zoned(String text) {
    if (!hasZone(text)) {
      return LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    }
    int sign = sign(text);
    // "+0100" is written as often as "+01:00".
    String tidy =
        sign > DAY && text.length() - sign == 5
            ? text.substring(0, sign + 3) + ':' + text.substring(sign + 3)
            : text;
    return OffsetDateTime.parse(tidy, DateTimeFormatter.ISO_OFFSET_DATE_TIME).toInstant();
  }

  /** The day of a date, with or without a time, in the zone in which it is written. */
  static Optional<LocalDate> day(String written) {
    String text = written.strip();
    try {
      boolean isDay =
          text.length() == DAY
              || (text.length() > DAY && (text.charAt(DAY) == 'T' || text.charAt(DAY) == ' '));
      return isDay ? Optional.of(LocalDate.parse(text.substring(0, DAY))) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
