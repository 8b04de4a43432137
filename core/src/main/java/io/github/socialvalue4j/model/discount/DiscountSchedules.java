package io.github.socialvalue4j.model.discount;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import io.github.socialvalue4j.basis.quantity.Decimals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The discount schedules that come with the library, by edition: those of HM Treasury's
 * supplementary guidance of February 2026, under the Open Government Licence v3.0. A later vintage
 * is added beside them, never put in their place; a user's own bands are a {@link
 * DiscountSchedule#of}.
 */
public final class DiscountSchedules {
  private static final Map<Edition, DiscountSchedule> SHIPPED = read();
  private static final String VINTAGE = "2026-02";

  private DiscountSchedules() {}

  /** The Green Book's standard schedule of February 2026: 3.5% to year 30, then lower. */
  public static DiscountSchedule greenBookStandard() {
    return get(Edition.of("green-book-standard", VINTAGE));
  }

  /** The Green Book's schedule for health of February 2026: 1.5% to year 30, then lower. */
  public static DiscountSchedule greenBookHealth() {
    return get(Edition.of("green-book-health", VINTAGE));
  }

  /** The Green Book's schedule of February 2026 without pure time preference, from 3.0%. */
  public static DiscountSchedule greenBookNoPureTimePreference() {
    return get(Edition.of("green-book-no-pure-time-preference", VINTAGE));
  }

  /** All editions, in the order of the data file. */
  public static List<DiscountSchedule> all() {
    return List.copyOf(SHIPPED.values());
  }

  /**
   * The schedule of an edition.
   *
   * @throws UnknownIdException if none came with the library; it lists the nearest editions
   */
  public static DiscountSchedule get(Edition edition) {
    DiscountSchedule schedule = SHIPPED.get(edition);
    if (schedule == null) {
      throw new UnknownIdException(
          "discount schedule",
          edition.toString(),
          "the schedules that come with the library",
          SHIPPED.keySet().stream().map(Edition::toString).toList());
    }
    return schedule;
  }

  private static Map<Edition, DiscountSchedule> read() {
    ShippedRows rows = ShippedRows.read("discount-schedules.csv", 8);
    Map<Edition, List<DiscountBand>> bands = new LinkedHashMap<>();
    for (List<String> row : rows.cells()) {
      Edition edition = Edition.of(row.get(0), row.get(1));
      int from = Integer.parseInt(row.get(2));
      int to = Integer.parseInt(row.get(3));
      Provenance provenance =
          new Provenance.TableRow(
              edition,
              rows.identity(),
              "years " + from + " to " + to,
              Citation.of(row.get(5) + "; " + row.get(6)),
              EvidenceGrade.REPORTED,
              row.get(7));
      bands
          .computeIfAbsent(edition, e -> new ArrayList<>())
          .add(new DiscountBand(from, to, Decimals.parse(row.get(4)), provenance));
    }
    Map<Edition, DiscountSchedule> schedules = new LinkedHashMap<>();
    bands.forEach(
        (edition, list) ->
            schedules.put(
                edition, DiscountSchedule.of(edition, edition.table().replace('-', ' '), list)));
    return schedules;
  }
}
