package io.github.socialvalue4j.tomproxies;

import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import io.github.socialvalue4j.model.proxy.Crosswalk;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.model.proxy.ProxyTableProvider;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * The shipped tables of proxy values. Each is read when it is first asked for, by the same importer
 * as a user's own tables, and is kept from then on; a family of tables that nobody asks for is
 * never read. What each table may be used for is a part of it ({@link ProxyTable#licence}); {@code
 * DATA-LICENCE.md} says the same for people.
 *
 * <p>Nothing is found behind the caller's back: hand the providers you want to a catalogue.
 *
 * <pre>{@code
 * ProxyCatalogue tables = ProxyCatalogue.of(TomProxies.councilRoadmap());
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class TomProxies {
  private static final String COUNCIL_ROADMAP = "council-roadmap";
  private static final String NATIONAL_TOMS = "national-toms-reported";

  private TomProxies() {}

  /** All shipped tables. */
  public static ProxyTableProvider provider() {
    return ShippedTables.family("");
  }

  /** The table of the council roadmap: {@code council-roadmap@2021}. */
  public static ProxyTableProvider councilRoadmap() {
    return ShippedTables.family(COUNCIL_ROADMAP);
  }

  /**
   * The National TOMs as publicly reported: 2017 (a fragment), 2018-19 and 2022 (a fragment). Their
   * licence refuses commercial use and the export of derived tables.
   */
  public static ProxyTableProvider nationalTomsReported() {
    return ShippedTables.family(NATIONAL_TOMS);
  }

  /** Greenhouse gas values by year of emission, in prices of 2022 and of 2020. */
  public static ProxyTableProvider greenhouseGas() {
    return ShippedTables.family("desnz-");
  }

  /** The value of a year of wellbeing (WELLBY). */
  public static ProxyTableProvider wellbeing() {
    return ShippedTables.family("hmt-wellby");
  }

  /** The value of a prevented fatality. */
  public static ProxyTableProvider preventedFatality() {
    return ShippedTables.family("dft-vpf");
  }

  /** Unit costs of public services, one table for each year of prices. */
  public static ProxyTableProvider unitCosts() {
    return ShippedTables.family("gmca-unit-costs-");
  }

  /** The real Living Wage and the National Living Wage, one edition a year. */
  public static ProxyTableProvider wageRates() {
    return () ->
        Stream.of("living-wage-foundation", "national-living-wage")
            .flatMap(table -> ShippedTables.family(table).tables().stream())
            .toList();
  }

  /** {@code council-roadmap@2021}: the values that the roadmap itself quotes. */
  public static ProxyTable councilRoadmap2021() {
    return table(Edition.of(COUNCIL_ROADMAP, "2021"));
  }

  /** The editions of all shipped tables, in order. Reads the manifest and no table. */
  public static SortedSet<Edition> editions() {
    return ShippedTables.editions();
  }

  /**
   * One shipped edition.
   *
   * @throws UnknownIdException if it is not shipped; the message lists the nearest that are
   */
  public static ProxyTable table(Edition edition) {
    return ShippedTables.table(edition);
  }

  /**
   * Which measure of the National TOMs stands for which of the council roadmap, as an input for
   * comparisons: nothing applies it by itself. {@code CARE-LEAVER} has no counterpart: by its
   * wording it is NT4a, which no shipped edition reports. NT18 and NT19 must be localised, so
   * {@code LOCAL-SME-SPEND} arrives at a measure that has no value until an area gives it one.
   */
  public static Crosswalk roadmapToNational() {
    return ShippedTables.crosswalk(COUNCIL_ROADMAP, NATIONAL_TOMS);
  }
}
