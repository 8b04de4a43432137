package io.github.socialvalue4j.present.exchange.table;

import io.github.socialvalue4j.basis.code.Coded;
import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.Identifiers;
import io.github.socialvalue4j.basis.evidence.Licence;
import io.github.socialvalue4j.basis.evidence.LicensedUse;
import io.github.socialvalue4j.basis.evidence.Permission;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.proxy.Coverage;
import io.github.socialvalue4j.model.proxy.Validity;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the rows of a manifest and makes an entry of each sound one. */
final class ManifestRows {
  static final String TABLE = "table";
  static final String EDITION = "edition";
  static final String FILE = "file";
  static final String TITLE = "title";
  static final String PUBLISHER = "publisher";
  static final String COVERAGE = "coverage";
  static final String VALID_FROM = "valid_from";
  static final String VALID_TO = "valid_to";
  static final String PRICE_BASE = "price_base";
  static final String CURRENCY = "currency";
  static final String LICENCE = "licence";
  static final String ATTRIBUTION = "attribution";
  static final String COMMERCIAL = "commercial";
  static final String DERIVED_TABLE = "derived_table";
  static final String REDISTRIBUTION = "redistribution";
  static final String NOTE = "note";
  static final String NOT_STATED = "not stated";

  static final List<String> COLUMNS =
      List.of(
          TABLE,
          EDITION,
          FILE,
          TITLE,
          PUBLISHER,
          COVERAGE,
          VALID_FROM,
          VALID_TO,
          PRICE_BASE,
          CURRENCY,
          LICENCE,
          ATTRIBUTION,
          COMMERCIAL,
          DERIVED_TABLE,
          REDISTRIBUTION,
          NOTE);

  private final TableProblems problems;
  private final CellReader cells;
  private final Map<Edition, CsvRow> firstOf = new HashMap<>();

  ManifestRows(TableProblems problems) {
    this.problems = problems;
    this.cells = new CellReader("manifest", problems);
  }

  void read(byte[] csv, List<ProxyTableManifest> sound) {
    CsvSheet.read(csv, COLUMNS, problems)
        .ifPresent(sheet -> sheet.rows().forEach(row -> read(row).ifPresent(sound::add)));
  }

  private Optional<ProxyTableManifest> read(CsvRow row) {
    int before = problems.size();
    Optional<Edition> edition = edition(row);
    Optional<String> file = cells.parsed(row, FILE, ProxyTableManifest::checkFile, "file-form");
    Optional<String> title = cells.text(row, TITLE);
    Optional<String> publisher = cells.text(row, PUBLISHER);
    Optional<Coverage> coverage =
        cells.code(
            row,
            COVERAGE,
            written -> Coded.find(Coverage.class, written),
            Coded.codes(Coverage.class));
    Optional<Validity> validity = validity(row);
    Optional<PriceBase> priceBase =
        cells.parsed(row, PRICE_BASE, PriceBase::parse, "price-base-form");
    Optional<MeasureUnit> currency =
        cells.parsed(row, CURRENCY, ManifestRows::currency, "currency-form");
    Optional<Licence> licence = licence(row);
    if (problems.size() > before || COLUMNS.stream().anyMatch(column -> !row.isReadable(column))) {
      return Optional.empty();
    }
    return Optional.of(
        ProxyTableManifest.builder(file.orElseThrow(), edition.orElseThrow(), licence.orElseThrow())
            .title(title.orElseThrow())
            .publisher(publisher.orElseThrow())
            .coverage(coverage.orElseThrow())
            .validity(validity.orElseThrow())
            .priceBase(priceBase.orElseThrow())
            .currency(currency.orElseThrow())
            .note(row.cell(NOTE))
            .build());
  }

  private Optional<Edition> edition(CsvRow row) {
    Optional<String> table =
        cells.parsed(row, TABLE, t -> Identifiers.check("table", t), "id-form");
    Optional<String> label =
        cells.parsed(row, EDITION, t -> Identifiers.check("edition", t), "id-form");
    if (table.isEmpty() || label.isEmpty()) {
      return Optional.empty();
    }
    Edition edition = Edition.of(table.get(), label.get());
    CsvRow first = firstOf.putIfAbsent(edition, row);
    if (first != null) {
      cells.error(
          row,
          EDITION,
          "edition-repeated",
          "Line " + first.line() + " has the edition " + edition + " already.",
          "Keep one of the rows; a correction is a new edition.");
    }
    return Optional.of(edition);
  }

  private Optional<Validity> validity(CsvRow row) {
    Optional<Optional<LocalDate>> from =
        cells.parsed(row, VALID_FROM, ManifestRows::date, "date-form");
    Optional<Optional<LocalDate>> to = cells.parsed(row, VALID_TO, ManifestRows::date, "date-form");
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    return cells.parsed(
        row,
        VALID_TO,
        row.cell(VALID_TO),
        text -> new Validity(from.get(), to.get()),
        "validity-order");
  }

  private static Optional<LocalDate> date(String text) {
    if (text.equals(NOT_STATED)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "A date reads like '2024-04-01' or 'not stated', but this is "
              + TableProblems.shown(text)
              + ".",
          e);
    }
  }

  private static MeasureUnit currency(String text) {
    MeasureUnit unit = MeasureUnit.parse(text);
    if (!unit.isCurrency()) {
      throw new IllegalArgumentException(
          "A currency has three capital letters, but this is " + TableProblems.shown(text) + ".");
    }
    return unit;
  }

  private Optional<Licence> licence(CsvRow row) {
    Optional<String> name = cells.text(row, LICENCE);
    Optional<String> attribution = cells.text(row, ATTRIBUTION);
    Map<LicensedUse, Permission> permissions = new EnumMap<>(LicensedUse.class);
    permission(row, COMMERCIAL, LicensedUse.COMMERCIAL, permissions);
    permission(row, DERIVED_TABLE, LicensedUse.DERIVED_TABLE, permissions);
    permission(row, REDISTRIBUTION, LicensedUse.REDISTRIBUTION, permissions);
    return name.flatMap(n -> attribution.map(a -> Licence.of(n, a, permissions)));
  }

  private void permission(
      CsvRow row, String column, LicensedUse use, Map<LicensedUse, Permission> permissions) {
    cells
        .code(row, column, Permissions::find, Permissions.CODES)
        .ifPresent(permission -> permissions.put(use, permission));
  }
}
