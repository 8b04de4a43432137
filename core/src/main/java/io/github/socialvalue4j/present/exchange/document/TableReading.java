package io.github.socialvalue4j.present.exchange.document;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.socialvalue4j.basis.code.Coded;
import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.Licence;
import io.github.socialvalue4j.basis.evidence.LicensedUse;
import io.github.socialvalue4j.basis.evidence.Permission;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.proxy.Coverage;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.model.proxy.Validity;
import io.github.socialvalue4j.present.exchange.document.TableDocument.LicencePart;
import io.github.socialvalue4j.present.exchange.document.TableDocument.RowPart;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.table.ProxyTableManifest;
import io.github.socialvalue4j.present.exchange.table.ProxyTableReader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes a table of proxy values of a document. The rows go through the reader of CSV tables, so
 * that there is one set of rules for tables and not two.
 */
public final class TableReading {
  private static final String FILE = "document.csv";
  private static final ProblemPath ROWS = ProblemPath.root().child("rows");
  private static final Pattern LINE =
      Pattern.compile("^(?:Line ([0-9]+) has|(.*) in line ([0-9]+)\\.$)", Pattern.DOTALL);

  /** The columns of the contract, and the field of a row for each. */
  private static final List<String> COLUMNS =
      List.of(
          "measure",
          "title",
          "theme",
          "theme_title",
          "outcome",
          "outcome_title",
          "unit",
          "nature",
          "direction",
          "kind",
          "localised",
          "area",
          "value",
          "excludes",
          "part_of",
          "source",
          "grade",
          "reading");

  private static final Map<String, String> FIELDS =
      Map.of("theme_title", "themeTitle", "outcome_title", "outcomeTitle", "part_of", "partOf");

  private final TableDocument document;
  private final Faults faults;
  private final List<Integer> numbers = new ArrayList<>();

  private TableReading(TableDocument document, Faults faults) {
    this.document = document;
    this.faults = faults;
  }

  /**
   * Reads what a document means.
   *
   * @param faults what is known to be wrong with it; takes every further fault
   * @return nothing, if anything is wrong
   */
  public static Optional<ProxyTable> read(TableDocument document, Faults faults) {
    return new TableReading(document, faults).read();
  }

  private Optional<ProxyTable> read() {
    ProblemPath root = ProblemPath.root();
    Optional<Edition> edition =
        faults.read(root.child("edition"), document.edition(), Edition::parse);
    Licence licence = licence(document.licence());
    // A faulty edition is reported; its rows are read all the same, for their own faults.
    ProxyTableManifest.Builder manifest =
        ProxyTableManifest.builder(FILE, edition.orElse(Edition.of("unknown", "0")), licence);
    if (document.title() != null) {
      manifest.title(document.title());
    }
    if (document.publisher() != null) {
      manifest.publisher(document.publisher());
    }
    if (document.note() != null) {
      manifest.note(document.note());
    }
    faults
        .read(
            root.child("coverage"),
            document.coverage(),
            c -> Coded.find(Coverage.class, c).orElseThrow())
        .ifPresent(manifest::coverage);
    faults
        .read(root.child("priceBase"), document.priceBase(), PriceBase::parse)
        .ifPresent(manifest::priceBase);
    faults
        .read(root.child("currency"), document.currency(), MeasureUnit::of)
        .ifPresent(manifest::currency);
    validity().ifPresent(manifest::validity);
    String csv = csv();
    if (numbers.isEmpty()) {
      return Optional.empty();
    }
    Result<ProxyTable> table =
        ProxyTableReader.read(manifest.build(), csv.getBytes(StandardCharsets.UTF_8));
    table.problems().stream()
        .map(this::moved)
        .filter(p -> !faults.isFaultyInside(p.path()))
        .toList()
        .forEach(faults::add);
    return faults.hasErrors() ? Optional.empty() : table.toOptional();
  }

  private Optional<Validity> validity() {
    ProblemPath root = ProblemPath.root();
    Optional<LocalDate> from =
        faults.read(root.child("validFrom"), document.validFrom(), LocalDate::parse);
    Optional<LocalDate> to =
        faults.read(root.child("validTo"), document.validTo(), LocalDate::parse);
    return to.isEmpty()
        ? from.map(Validity::from)
        : faults.read(root.child("validTo"), document.validTo(), t -> new Validity(from, to));
  }

  private static Licence licence(@Nullable LicencePart part) {
    Map<LicensedUse, Permission> permissions = new EnumMap<>(LicensedUse.class);
    if (part == null) {
      return Licence.of("?", "?", permissions);
    }
    permit(permissions, LicensedUse.COMMERCIAL, part.commercial());
    permit(permissions, LicensedUse.DERIVED_TABLE, part.derivedTable());
    permit(permissions, LicensedUse.REDISTRIBUTION, part.redistribution());
    return Licence.of(named(part.name()), named(part.attribution()), permissions);
  }

  private static String named(@Nullable String text) {
    return text == null || text.isBlank() ? "?" : text;
  }

  private static void permit(
      Map<LicensedUse, Permission> permissions, LicensedUse use, @Nullable String code) {
    for (Permission permission : Permission.values()) {
      if (permission.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(code)) {
        permissions.put(use, permission);
      }
    }
  }

  private String csv() {
    List<@Nullable RowPart> parts = document.rows() == null ? List.of() : document.rows();
    StringWriter out = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
      writer.writeRecord(COLUMNS);
      for (int i = 0; i < parts.size(); i++) {
        RowPart part = parts.get(i);
        if (part != null) {
          writer.writeRecord(cells(part, ROWS.index(i)));
          numbers.add(i);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A string takes whatever is written to it", e);
    }
    return out.toString();
  }

  private List<String> cells(RowPart part, ProblemPath place) {
    List<String> texts = new ArrayList<>();
    List<@Nullable String> values = values(part, place);
    for (int i = 0; i < COLUMNS.size(); i++) {
      String value = values.get(i);
      // What is faulty is reported, and could hold a line break that would shift the rows.
      boolean isFaulty = faults.isFaultyInside(place.child(field(COLUMNS.get(i))));
      texts.add(value == null || isFaulty ? "" : value);
    }
    return texts;
  }

  private List<@Nullable String> values(RowPart part, ProblemPath place) {
    List<@Nullable String> values = new ArrayList<>();
    values.add(part.measure());
    values.add(part.title());
    values.add(part.theme());
    values.add(part.themeTitle());
    values.add(part.outcome());
    values.add(part.outcomeTitle());
    values.add(part.unit());
    values.add(part.nature());
    values.add(part.direction());
    values.add(part.kind());
    values.add(Boolean.TRUE.equals(part.localised()) ? "yes" : "");
    values.add(part.area());
    values.add(part.value());
    values.add(excludes(part, place));
    values.add(part.partOf());
    values.add(part.source());
    values.add(part.grade());
    values.add(part.reading());
    return values;
  }

  private String excludes(RowPart part, ProblemPath place) {
    List<String> ids = new ArrayList<>(sound(part.excludes(), place.child("excludes")));
    sound(part.perhapsExcludes(), place.child("perhapsExcludes")).forEach(id -> ids.add(id + "?"));
    return String.join(" ", ids);
  }

  private List<String> sound(@Nullable List<@Nullable String> ids, ProblemPath place) {
    List<String> sound = new ArrayList<>();
    int count = ids == null ? 0 : ids.size();
    for (int i = 0; i < count && ids != null; i++) {
      faults.read(place.index(i), ids.get(i), id -> id).ifPresent(sound::add);
    }
    return sound;
  }

  private static String field(String column) {
    return FIELDS.getOrDefault(column, column);
  }

  /** From a line and a column of the file in between to the row and the field of the document. */
  private Problem moved(Problem problem) {
    String[] steps = problem.path().toString().split("/", -1);
    ProblemPath path = ROWS;
    if (steps.length > 2) {
      int row = Integer.parseInt(steps[2]) - 2;
      path = row < 0 ? ROWS : ROWS.index(numbers.get(row));
      if (row >= 0 && steps.length > 3) {
        path = path.child(field(steps[3]));
      }
    }
    return new Problem(
        problem.severity(), problem.code(), path, reworded(problem.message()), problem.remedy());
  }

  private String reworded(String message) {
    Matcher matcher = LINE.matcher(message);
    if (!matcher.lookingAt()) {
      return message;
    }
    boolean isFirst = matcher.group(1) != null;
    int line = Integer.parseInt(isFirst ? matcher.group(1) : matcher.group(3));
    String row = ROWS.index(numbers.get(line - 2)).toString();
    return isFirst
        ? row + " has" + message.substring(matcher.end())
        : matcher.group(2) + " in " + row + ".";
  }
}
