package io.github.socialvalue4j.present.statement.sroi;

import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Derivation.Stated;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.Rounding;
import io.github.socialvalue4j.calculate.sroi.GroundedCell;
import io.github.socialvalue4j.calculate.sroi.SroiOptions;
import io.github.socialvalue4j.calculate.sroi.SroiResult;
import io.github.socialvalue4j.calculate.sroi.map.Assumption;
import io.github.socialvalue4j.calculate.sroi.map.Assumption.Basis;
import io.github.socialvalue4j.calculate.sroi.map.Cell;
import io.github.socialvalue4j.calculate.sroi.map.CellRef;
import io.github.socialvalue4j.calculate.sroi.map.ImpactMap;
import io.github.socialvalue4j.calculate.sroi.map.InputItem;
import io.github.socialvalue4j.calculate.sroi.map.OutcomeRow;
import io.github.socialvalue4j.calculate.sroi.map.Stakeholder;
import io.github.socialvalue4j.present.statement.FigurePrint;
import io.github.socialvalue4j.present.statement.RoundedLines;
import io.github.socialvalue4j.present.statement.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What all sections of one statement share: the result, the names in it, and how it prints. */
final class Account {

  private static final FigurePrint RATIOS = new FigurePrint(Rounding.toDecimals(2));
  private static final Rounding ONE = Rounding.toDecimals(1);
  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final Rounding FOUR = Rounding.toDecimals(4);
  private static final int MOST_DECIMALS = 6;

  private final SroiResult result;
  private final Rounding rounding;
  private final Map<String, String> stakeholders = new HashMap<>();
  private final Map<String, String> rows = new HashMap<>();

  Account(SroiResult result, Rounding rounding) {
    this.result = result;
    this.rounding = rounding;
    ImpactMap map = result.map();
    for (Stakeholder stakeholder : map.stakeholders()) {
      stakeholders.put(stakeholder.id(), orId(stakeholder.name(), stakeholder.id()));
    }
    List<String> seen = new ArrayList<>();
    for (InputItem input : map.inputs()) {
      seen.add(input.description());
      rows.put(input.id(), orId(input.description(), input.id()));
    }
    for (OutcomeRow row : map.outcomes()) {
      seen.add(row.description());
      rows.put(row.id(), orId(row.description(), row.id()));
    }
    // Two rows of one description are told apart by their ids.
    Map<String, Integer> times = new HashMap<>();
    seen.forEach(text -> times.merge(text, 1, Integer::sum));
    rows.replaceAll((id, text) -> times.getOrDefault(text, 0) > 1 ? text + " (" + id + ")" : text);
  }

  private static String orId(String name, String id) {
    return name.isBlank() ? id : name;
  }

  SroiResult result() {
    return result;
  }

  ImpactMap map() {
    return result.map();
  }

  SroiOptions options() {
    return result.options();
  }

  Rounding rounding() {
    return rounding;
  }

  String subtitle() {
    return Wording.capital(
        Wording.count(map().outcomes().size(), "outcome", "outcomes")
            + " for "
            + Wording.count(
                (int) map().outcomes().stream().map(OutcomeRow::stakeholder).distinct().count(),
                "stakeholder",
                "stakeholders")
            + (options().realTerms().isPresent()
                ? "; converted to prices of "
                : "; prices of the study: ")
            + result.priceBase()
            + "; discounted by "
            + options().schedule().edition());
  }

  String currency() {
    return map().currency().toString();
  }

  /** A heading that names the currency. */
  String heading(String text) {
    return text + " (" + currency() + ")";
  }

  /** A rounded amount. */
  String amount(BigDecimal value) {
    return FigurePrint.print(rounding, value);
  }

  /** A rounded amount with its currency. */
  String money(Figure figure) {
    return FigurePrint.money(currency(), amount(figure.value()));
  }

  /** Lines as printed, and the total as printed, whatever was rounded on the way to either. */
  RoundedLines lines(List<BigDecimal> exact, BigDecimal total) {
    List<BigDecimal> printed = exact.stream().map(rounding::apply).toList();
    BigDecimal sum = rounding.apply(total);
    return new RoundedLines(printed, sum, sum.subtract(Decimals.sum(printed)));
  }

  /** A ratio to two decimals, or to four where two would make it 0. */
  static String ratio(BigDecimal value) {
    return RATIOS.ratio(value);
  }

  /** A share as a percentage, in full if that is short. */
  static String percent(BigDecimal share) {
    return brief(share.movePointRight(2)) + "%";
  }

  /** A share of the whole, to one decimal of a percentage; never rounded to all or to nothing. */
  static String part(BigDecimal share) {
    BigDecimal percent = share.movePointRight(2);
    BigDecimal rounded = ONE.apply(percent);
    if (rounded.signum() == 0 && percent.signum() != 0) {
      return percent.signum() > 0 ? "under 0.1%" : "above -0.1%";
    }
    boolean nearlyAll = rounded.compareTo(ALL) == 0 && percent.compareTo(ALL) < 0;
    return nearlyAll ? "over 99.9%" : Decimals.grouped(rounded) + "%";
  }

  /** A number in full if that is short, else to four decimals and called about. */
  static String brief(BigDecimal value) {
    BigDecimal plain = Decimals.canonical(value);
    if (plain.scale() <= MOST_DECIMALS) {
      return Decimals.grouped(plain);
    }
    BigDecimal rounded = FOUR.apply(plain);
    return rounded.signum() == 0
        ? FigurePrint.print(FOUR, plain)
        : "about " + Decimals.grouped(Decimals.canonical(rounded));
  }

  /** A value of a cell, as the map prints it: shares as percentages, others with their unit. */
  String value(Cell cell, Figure figure) {
    if (cell.isShare()) {
      return percent(figure.value());
    }
    if (cell == Cell.DURATION) {
      return brief(figure.value()) + (isOne(figure.value()) ? " year" : " years");
    }
    String unit = figure.unit().inWords();
    String currency = currency();
    if (unit.equals(currency) || unit.startsWith(currency + " per ")) {
      return FigurePrint.money(currency, moneyBrief(figure.value()))
          + unit.substring(currency.length());
    }
    return (brief(figure.value()) + " " + unit).strip();
  }

  /** Money in full with two decimals at least, or called about where it has no end. */
  static String moneyBrief(BigDecimal value) {
    return value.scale() <= MOST_DECIMALS ? Wording.moneyInFull(value) : brief(value);
  }

  private static boolean isOne(BigDecimal value) {
    return value.compareTo(BigDecimal.ONE) == 0;
  }

  /** A number of the map as it stands. */
  String value(CellRef ref, BigDecimal value) {
    Figure now = map().find(ref).orElseThrow().figure();
    return value(
        ref.cell(),
        Figure.stated(now.label(), value, now.unit(), new Provenance.Given("the statement")));
  }

  String stakeholder(String id) {
    return stakeholders.getOrDefault(id, id.isEmpty() ? "not said by whom" : id);
  }

  String row(String id) {
    return rows.getOrDefault(id, id);
  }

  /** A number of the map by name, such as {@code Better reading: deadweight}. */
  String name(CellRef ref) {
    if (ref.isOfEveryRow()) {
      return "Every row: " + cell(ref);
    }
    return row(ref.row()) + ": " + cell(ref);
  }

  static String cell(CellRef ref) {
    return ref.cell().inWords()
        + (ref.cell() == Cell.VALUE ? " of its year " + (ref.year() + 1) : "");
  }

  /** What a number rests on, in a word, as it stands under a number of the map. */
  static String mark(Assumption number) {
    return number.basis() == Basis.OBSERVED
        ? "observed"
        : number.grade().filter(g -> g == EvidenceGrade.PUBLISHED_BY_PUBLIC_BODY).isPresent()
            ? "published"
            : ground(number);
  }

  /** What a number rests on, in a word or two: {@code assumed}, {@code observed 31 March 2023}. */
  static String ground(Assumption number) {
    return switch (number.basis()) {
      case OBSERVED -> ("observed " + observedOn(number).map(Wording::date).orElse("")).strip();
      case PUBLISHED -> "published";
      case SOURCED -> number.grade().map(g -> g.code()).orElse("sourced");
      case GIVEN -> "no source";
      case ASSUMED -> "assumed";
    };
  }

  /** The last day anything it rests on was observed. */
  static Optional<LocalDate> observedOn(Assumption number) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Figure leaf : number.figure().leaves()) {
      if (leaf.derivation() instanceof Stated stated
          && stated.provenance() instanceof Provenance.Observed observed) {
        days.add(observed.date());
      }
    }
    return days.isEmpty() ? Optional.empty() : Optional.of(days.last());
  }

  /** The share of all value that rests, in one number at least, on mere assumption. */
  Figure shareAssumed() {
    return GroundedCell.shareResting(result, Basis.ASSUMED);
  }

  /** The same, or on what has no stated ground. */
  Figure shareAssumedOrGiven() {
    return GroundedCell.shareResting(result, Basis.GIVEN);
  }
}
