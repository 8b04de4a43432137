package io.github.socialvalue4j.calculate.gva;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * A solved input-output table. Its figures are made when they are asked for; a cell of the inverse
 * is a solved figure that shows its row of L = I + A L and the residual. Immutable and thread-safe.
 *
 * <p>Every cell of n industries rests on n others, so a table whose figures all show their rows
 * grows with the cube of its size: 100 industries kept 711 MB. So beyond {@link #MOST_WITH_ROWS}
 * industries figures rest on cells that name table, row and column, and {@link #requirementByRow}
 * shows the row of one on demand.
 */
public final class InputOutputModel implements DocumentOnly {
  /** Up to this number of industries every figure shows the rows of the cells it rests on. */
  public static final int MOST_WITH_ROWS = 25;

  private static final String HOUSEHOLDS = "households";

  private final InputOutputTable table;
  private final ModelType type;
  private final BigDecimal[][] flows;
  private final BigDecimal[] output;
  private final BigDecimal[][] inverse;
  private final Map<String, Integer> industries = new HashMap<>();
  private final Map<String, Satellite> satellites = new LinkedHashMap<>();
  private final Provenance solution;
  // Every effect of an industry rests on the same cells, so each is made once.
  private final Map<Integer, Figure> coefficients = new ConcurrentHashMap<>();
  private final Map<Integer, Figure> requirements = new ConcurrentHashMap<>();
  private final Map<String, List<Figure>> directs = new ConcurrentHashMap<>();

  InputOutputModel(
      InputOutputTable table,
      ModelType type,
      BigDecimal[][] flows,
      BigDecimal[] output,
      BigDecimal[][] inverse) {
    this.table = table;
    this.type = type;
    this.flows = flows;
    this.output = output;
    this.inverse = inverse;
    for (int i = 0; i < table.industries().size(); i++) {
      industries.putIfAbsent(table.industries().get(i), i);
    }
    table.satellites().forEach(s -> satellites.putIfAbsent(s.id(), s));
    this.solution =
        new Provenance.Convention(
            "solution of I - A by elimination, rounded once to 34 digits",
            Citation.of(table.edition() + ", " + table.citation()));
  }

  /** The table it was solved from. */
  public InputOutputTable table() {
    return table;
  }

  /** Which rounds it counts. */
  public ModelType type() {
    return type;
  }

  /**
   * a_ij: what industry j uses of industry i for each unit it makes.
   *
   * @throws UnknownIdException if an industry is unknown; the message lists the nearest
   */
  public Figure coefficient(String of, String usedBy) {
    return coefficient(index(of), index(usedBy));
  }

  /**
   * L_ij: what industry i makes for each unit of final demand for industry j, as other figures rest
   * on it: with its row up to {@link #MOST_WITH_ROWS} industries, else by its place in the table.
   *
   * @throws UnknownIdException if an industry is unknown; the message lists the nearest
   */
  public Figure requirement(String of, String demand) {
    return requirement(index(of), index(demand));
  }

  /**
   * L_ij with its row of L = I + A L and the residual, however large the table is; made anew each
   * time.
   *
   * @throws UnknownIdException if an industry is unknown; the message lists the nearest
   */
  public Figure requirementByRow(String of, String demand) {
    return newRequirement(index(of), index(demand));
  }

  /** The output of all industries for each unit of final demand for one: the column's sum. */
  public Figure outputMultiplier(String industry) {
    int j = index(industry);
    List<Figure> cells = new ArrayList<>();
    for (int i = 0; i < table.industries().size(); i++) {
      cells.add(requirement(i, j));
    }
    return Figure.sum("Output multiplier of " + industry, MeasureUnit.ONE, cells);
  }

  /** What an industry earns or employs for each unit it makes: e_j / x_j. */
  public Figure direct(String satellite, String industry) {
    return direct(satellite(satellite), index(industry));
  }

  /**
   * The effect of each unit of final demand for an industry.
   *
   * @throws UnknownIdException if industry or satellite is unknown
   */
  public IoEffect effect(String satellite, String industry) {
    Satellite counted = satellite(satellite);
    List<Figure> parts = List.copyOf(effectByIndustry(satellite, industry).values());
    MeasureUnit unit = counted.unit().per(table.currency());
    return new IoEffect(
        industry,
        satellite,
        type,
        Figure.sum("Effect on " + satellite + " per unit of demand for " + industry, unit, parts));
  }

  /**
   * Where the effect of each unit of final demand for an industry arises; its parts by industry, in
   * the table's order.
   *
   * @throws UnknownIdException if industry or satellite is unknown
   */
  public Map<String, Figure> effectByIndustry(String satellite, String industry) {
    Satellite counted = satellite(satellite);
    int j = index(industry);
    Map<String, Figure> parts = new LinkedHashMap<>();
    for (int i = 0; i < table.industries().size(); i++) {
      String where = table.industries().get(i);
      parts.put(where, Figure.product("In " + where, direct(counted, i), requirement(i, j)));
    }
    return parts;
  }

  /**
   * The multiplier of an industry's direct effect; none if it has no direct effect.
   *
   * @throws UnknownIdException if industry or satellite is unknown
   */
  public Optional<IoMultiplier> multiplier(String satellite, String industry) {
    Figure direct = direct(satellite, industry);
    if (direct.value().signum() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new IoMultiplier(
            industry,
            satellite,
            type,
            Figure.quotient(
                "Multiplier of " + satellite + " in " + industry,
                effect(satellite, industry).value(),
                direct)));
  }

  /**
   * The effect of a demand for several industries.
   *
   * @param demand by industry, in the table's currency and prices
   */
  public Figure impact(String satellite, Map<String, Figure> demand) {
    List<Figure> parts = new ArrayList<>();
    new TreeMap<>(demand)
        .forEach((industry, amount) -> parts.add(effect(satellite, industry).of(amount)));
    return Figure.sum("Effect on " + satellite, satellite(satellite).unit(), parts);
  }

  private boolean hasRows() {
    return table.industries().size() <= MOST_WITH_ROWS;
  }

  private Figure coefficient(int i, int j) {
    return hasRows()
        ? coefficients.computeIfAbsent(i * output.length + j, cell -> newCoefficient(i, j))
        : newCoefficient(i, j);
  }

  private Figure newCoefficient(int i, int j) {
    return Figure.quotient(
        "a(" + name(i) + ", " + name(j) + ")",
        stated("Flow", flows[i][j], table.currency(), name(i) + " to " + name(j)),
        stated("Output", output[j], table.currency(), "output of " + name(j)));
  }

  private Figure direct(Satellite satellite, int i) {
    return directs
        .computeIfAbsent(
            satellite.id(),
            id ->
                IntStream.range(0, table.industries().size())
                    .mapToObj(each -> newDirect(satellite, each))
                    .toList())
        .get(i);
  }

  private Figure newDirect(Satellite satellite, int i) {
    return Figure.quotient(
        satellite.id() + " per unit of output of " + name(i),
        stated(satellite.id(), satellite.totals().get(i), satellite.unit(), "of " + name(i)),
        stated("Output", output[i], table.currency(), "output of " + name(i)));
  }

  private Figure requirement(int i, int j) {
    return requirements.computeIfAbsent(
        i * output.length + j, cell -> hasRows() ? newRequirement(i, j) : trial(i, j));
  }

  private Figure newRequirement(int i, int j) {
    List<Figure> parts = new ArrayList<>();
    if (i == j) {
      parts.add(
          Figure.stated(
              "The demand itself",
              BigDecimal.ONE,
              MeasureUnit.ONE,
              new Provenance.Convention("one unit of demand", table.citation())));
    }
    for (int k = 0; k < output.length; k++) {
      if (flows[i][k].signum() != 0) {
        parts.add(Figure.product("For " + name(k), coefficient(i, k), trial(k, j)));
      }
    }
    Figure trial = trial(i, j);
    Figure right = Figure.sum("Demand and use by industries", MeasureUnit.ONE, parts);
    return Figure.solved(
        "L(" + name(i) + ", " + name(j) + ")",
        trial,
        Figure.difference("Residual", trial, right),
        "L = I + A L of " + table.edition() + ", row " + name(i) + ", column " + name(j));
  }

  private Figure trial(int i, int j) {
    return Figure.stated(
        "L(" + name(i) + ", " + name(j) + ")", inverse[i][j], MeasureUnit.ONE, solution);
  }

  private Figure stated(String label, BigDecimal value, MeasureUnit unit, String where) {
    return Figure.stated(
        label + " " + where,
        value,
        unit,
        new Provenance.Given(table.edition() + ", " + where + " (" + table.citation() + ")"));
  }

  private String name(int i) {
    return i < table.industries().size() ? table.industries().get(i) : HOUSEHOLDS;
  }

  private int index(String industry) {
    Integer index = industries.get(industry);
    if (index == null) {
      throw new UnknownIdException(
          "industry", industry, table.edition().toString(), table.industries());
    }
    return index;
  }

  private Satellite satellite(String id) {
    Satellite found = satellites.get(id);
    if (found == null) {
      throw new UnknownIdException(
          "satellite", id, table.edition().toString(), List.copyOf(satellites.keySet()));
    }
    return found;
  }

  @Override
  public String toString() {
    return ShortText.of(
        "input-output model of "
            + table.edition()
            + ", "
            + type.code()
            + ", "
            + (industries.size() == 1 ? "1 industry" : industries.size() + " industries"));
  }
}
