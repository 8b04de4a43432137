package io.github.socialvalue4j.calculate.spend;

import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.model.party.MatchConfidence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes figures of sums. Mutable, for one baseline. */
final class BaselineMaker {
  private static final int MOST_PAYEES = 1_000;
  private static final String NOT_NAMED = "not-named";

  private final BaselineDefinition definition;
  private final Cells cells;
  private final Problems problems;
  private final List<BaselineCell> figures = new ArrayList<>();
  private Figure total;

  BaselineMaker(BaselineDefinition definition, Cells cells, Problems problems) {
    this.definition = definition;
    this.cells = cells;
    this.problems = problems;
    this.total = Figure.sum("Spend", definition.currency(), List.of());
  }

  SpendBaseline make(
      ExactSum[] byCell,
      List<SettledPayee> payees,
      Collection<Payee.Spelling> unnamed,
      Map<Breakdown, Groups> groups,
      @Nullable LocalDate first,
      @Nullable LocalDate last) {
    for (int i = 0; i < byCell.length; i++) {
      if (byCell[i].rows() > 0) {
        CellKey key = cells.key(i);
        figures.add(new BaselineCell(key, byCell[i].rows(), stated(key.toString(), byCell[i])));
      }
    }
    total =
        Figure.sum(
            "Spend, " + definition.id(),
            definition.currency(),
            figures.stream().map(BaselineCell::amount).toList());
    Map<Breakdown, List<BaselineLine>> lines = new EnumMap<>(Breakdown.class);
    lines.put(Breakdown.SME, byAnswer("SME", CellKey::sme));
    lines.put(Breakdown.VCSE, byAnswer("VCSE", CellKey::vcse));
    lines.put(Breakdown.CIRCLE, circles());
    lines.put(Breakdown.WITHIN, within());
    lines.put(
        Breakdown.COMBINATION,
        figures.stream().map(c -> line(c.key().toString(), c.rows(), c.amount())).toList());
    Optional<BaselineLine> notNamed = notNamed(unnamed);
    List<BaselineLine> matches = matches(payees);
    notNamed.ifPresent(matches::add);
    lines.put(Breakdown.MATCH, matches);
    Map<Breakdown, Map<String, List<BaselineCell>>> crossed = new EnumMap<>(Breakdown.class);
    groups.forEach(
        (breakdown, g) -> {
          Map<String, List<BaselineCell>> parts = new LinkedHashMap<>();
          lines.put(breakdown, groups(breakdown, g, parts));
          crossed.put(breakdown, parts);
        });
    return new SpendBaseline(
        definition,
        total,
        figures,
        lines,
        crossed,
        payees(payees),
        payees.size(),
        notNamed,
        first,
        last);
  }

  private Figure stated(String what, ExactSum sum) {
    return Figure.stated(
        "Spend, " + what,
        sum.value(),
        definition.currency(),
        new Provenance.Given(definition.id() + ", " + rows(sum.rows()) + " added up: " + what));
  }

  /** A key for people: payments that do not say their department have the empty one. */
  private static String said(String key) {
    return key.isEmpty() ? "(not said)" : key;
  }

  private static String rows(long rows) {
    return rows == 1 ? "1 row" : rows + " rows";
  }

  private BaselineLine line(String key, long rows, Figure amount) {
    Optional<Figure> share = Optional.empty();
    BigDecimal value = amount.value();
    if (total.value().signum() > 0 && value.signum() >= 0 && value.compareTo(total.value()) <= 0) {
      share = Optional.of(Figure.quotient("Share of spend, " + said(key), amount, total));
    } else if (total.value().signum() > 0) {
      problems.add(
          Problem.warning(
              SpendCodes.SHARE_NOT_DRAWN,
              ProblemPath.root().child(definition.id()).child(key),
              "'"
                  + key
                  + "' is "
                  + amount.quantity()
                  + " of "
                  + total.quantity()
                  + ", so credit notes put its share outside 0 to 1.",
              "Quote the amount and no share, or choose a longer period."));
    }
    return new BaselineLine(key, rows, amount, share);
  }

  private BaselineLine sum(String what, String key, Predicate<CellKey> which) {
    List<BaselineCell> parts = figures.stream().filter(c -> which.test(c.key())).toList();
    return line(
        key,
        parts.stream().mapToLong(BaselineCell::rows).sum(),
        Figure.sum(
            "Spend, " + what + " " + said(key),
            definition.currency(),
            parts.stream().map(BaselineCell::amount).toList()));
  }

  /** The line of what is not known stands alone where nothing is known: no line of an unread 0. */
  private List<BaselineLine> byAnswer(String what, Function<CellKey, Known> answer) {
    boolean isKnown = figures.stream().anyMatch(c -> answer.apply(c.key()) != Known.UNKNOWN);
    List<BaselineLine> lines = new ArrayList<>();
    for (Known known : isKnown ? Known.values() : new Known[] {Known.UNKNOWN}) {
      lines.add(sum(what, known.code(), key -> answer.apply(key) == known));
    }
    return lines;
  }

  private boolean isAnyPlaceKnown() {
    return figures.stream().anyMatch(c -> !c.key().circle().equals(CellKey.UNKNOWN));
  }

  private List<BaselineLine> circles() {
    return (isAnyPlaceKnown() ? cells.circles() : List.of(CellKey.UNKNOWN))
        .stream().map(circle -> sum("circle", circle, key -> key.circle().equals(circle))).toList();
  }

  private List<BaselineLine> within() {
    List<BaselineLine> lines = new ArrayList<>();
    for (int i = 0; isAnyPlaceKnown() && i < cells.outside(); i++) {
      List<String> inner = cells.circles().subList(0, i + 1);
      lines.add(sum("within", cells.circles().get(i), key -> inner.contains(key.circle())));
    }
    return lines;
  }

  private Optional<BaselineLine> notNamed(Collection<Payee.Spelling> payees) {
    if (payees.isEmpty()) {
      return Optional.empty();
    }
    ExactSum sum = new ExactSum();
    payees.forEach(p -> sum.add(p.sum));
    return Optional.of(
        line(NOT_NAMED, sum.rows(), stated("payees that the source does not name", sum)));
  }

  private List<BaselineLine> matches(List<SettledPayee> payees) {
    List<Payee.Spelling> spellings =
        payees.stream().flatMap(p -> p.rows().stream()).flatMap(p -> p.spellings.stream()).toList();
    List<BaselineLine> lines = new ArrayList<>();
    for (MatchConfidence confidence : MatchConfidence.values()) {
      long rows = 0;
      BigDecimal amount = BigDecimal.ZERO;
      for (Payee.Spelling spelling : spellings) {
        if (spelling.confidence == confidence) {
          rows += spelling.sum.rows();
          amount = amount.add(spelling.sum.value());
        }
      }
      Figure figure =
          Figure.stated(
              "Spend, " + confidence.inWords(),
              amount,
              definition.currency(),
              new Provenance.Given(definition.id() + ", " + rows(rows) + " added up"));
      lines.add(line(confidence.code(), rows, figure));
    }
    return lines;
  }

  private List<BaselineLine> groups(
      Breakdown breakdown, Groups groups, Map<String, List<BaselineCell>> crossed) {
    List<BaselineLine> lines = new ArrayList<>();
    groups
        .sorted()
        .forEach(
            (name, group) -> {
              List<BaselineCell> parts = new ArrayList<>();
              for (int i = 0; i < cells.size(); i++) {
                ExactSum part = group.byCell[i];
                if (part != null) {
                  parts.add(
                      new BaselineCell(
                          cells.key(i),
                          part.rows(),
                          stated(breakdown.code() + " " + said(name) + ", " + cells.key(i), part)));
                }
              }
              crossed.put(name, parts);
              lines.add(
                  line(
                      name,
                      group.rows(),
                      Figure.sum(
                          "Spend, " + breakdown.code() + " " + said(name),
                          definition.currency(),
                          parts.stream().map(BaselineCell::amount).toList())));
            });
    return lines;
  }

  private List<PayeeLine> payees(List<SettledPayee> payees) {
    return payees.stream()
        .sorted(
            Comparator.<SettledPayee, BigDecimal>comparing(p -> p.sum().value())
                .reversed()
                .thenComparing(SettledPayee::name)
                .thenComparing(SettledPayee::cell))
        .limit(MOST_PAYEES)
        .map(
            p ->
                new PayeeLine(
                    p.name(),
                    p.confidence(),
                    p.isAmbiguous(),
                    cells.key(p.cell()),
                    p.sum().rows(),
                    stated(p.name(), p.sum())))
        .toList();
  }
}
