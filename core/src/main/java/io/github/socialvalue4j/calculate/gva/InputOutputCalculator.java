package io.github.socialvalue4j.calculate.gva;

import io.github.socialvalue4j.basis.evidence.LookAlike;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The Leontief model of an input-output table.
 *
 * <p>a_ij = z_ij / x_j, with z_ij what industry j uses of industry i and x_j its output; L = (I -
 * A)^-1; output multiplier of j = the sum of column j of L; effect of j = e L, the sum over i of
 * (e_i / x_i) L_ij, per unit of demand; multiplier of j = effect of j / (e_j / x_j), per unit of
 * direct effect. Each cell of L is rounded once, to 34 digits, from an elimination with 150 digits,
 * or from an exact or a wider one where 150 may not be enough; a singular table is found out
 * exactly, whatever its size.
 *
 * <p>Type II adds a household row (compensation) and column (consumption) to A. Output multipliers
 * then still sum industries only. It is an option and comes with a warning, because its sources
 * warn: multipliers assume spare capacity, fixed prices and fixed proportions, so they tend to
 * overstate, and induced spending adds the assumption that all income is earned in the table and
 * spent alike (Australian Bureau of Statistics, 5209.0.55.001; Emonts-Holley, Ross and Swales, Type
 * II Errors in IO Multipliers, Strathclyde 15-04, 2015).
 *
 * <p>Amounts are of the table's currency, period and prices. Fails on {@code io.shape}, {@code
 * io.zero-output}, {@code io.singular}, {@code io.too-large}, {@code io.repeated}, {@code
 * io.no-households}, {@code io.uneven}; warns of {@code io.not-productive}, {@code
 * io.negative-flow} and {@code io.type-ii}.
 *
 * <p>Example: flows 150, 500; 200, 100 and outputs 1000, 2000 give A = 0.15, 0.25; 0.20, 0.05 and
 * L11 = 1.2541254 (Miller and Blair, chapter 2). Stateless and thread-safe.
 */
public final class InputOutputCalculator {
  /** The most industries that are solved exactly; beyond it, merge some. */
  public static final int MOST_INDUSTRIES = 150;

  private InputOutputCalculator() {}

  /**
   * What is wrong with a table, without solving it.
   *
   * @return every problem that {@link #calculate} would find before it begins
   */
  public static List<Problem> check(InputOutputTable table, ModelType type) {
    Problems problems = new Problems();
    check(table, type, problems);
    return problems.list();
  }

  /** The Type I model of a table. */
  public static Result<InputOutputModel> calculate(InputOutputTable table) {
    return calculate(table, ModelType.TYPE_I);
  }

  /** The model of a table. */
  public static Result<InputOutputModel> calculate(InputOutputTable table, ModelType type) {
    Problems problems = new Problems();
    check(table, type, problems);
    if (problems.hasErrors()) {
      return Result.failed(problems.list());
    }
    BigDecimal[][] flows = flows(table, type);
    BigDecimal[] output = output(table, type);
    LeontiefInverse solved = LeontiefInverse.of(flows, output);
    if (solved.cells().isEmpty()) {
      problems.add(unsolved(table, solved.state()));
      return Result.failed(problems.list());
    }
    BigDecimal[][] inverse = solved.cells().get();
    remark(table, type, inverse, problems);
    InputOutputModel model = new InputOutputModel(table, type, flows, output, inverse);
    return problems.toResult(() -> model);
  }

  private static Problem unsolved(InputOutputTable table, LeontiefInverse.State state) {
    ProblemPath place = ProblemPath.root().child("flows");
    return state == LeontiefInverse.State.SINGULAR
        ? GvaFaults.SINGULAR.at(place, table.edition())
        : GvaFaults.UNEVEN.at(place, table.edition());
  }

  private static void remark(
      InputOutputTable table, ModelType type, BigDecimal[][] inverse, Problems problems) {
    for (int i = 0; i < inverse.length; i++) {
      // Type II adds the row of households below those of the industries.
      boolean isHouseholds = i >= table.industries().size();
      for (BigDecimal cell : inverse[i]) {
        if (cell.signum() < 0) {
          problems.add(
              GvaFaults.NOT_PRODUCTIVE.at(
                  isHouseholds
                      ? ProblemPath.root().child("households")
                      : ProblemPath.root().child("flows").index(i),
                  isHouseholds ? "the row of households" : "row " + (i + 1)));
          break;
        }
      }
    }
    if (type == ModelType.TYPE_II) {
      problems.add(GvaFaults.TYPE_II.at(ProblemPath.root().child("households"), table.edition()));
    }
  }

  private static BigDecimal[][] flows(InputOutputTable table, ModelType type) {
    int n = table.industries().size();
    int size = type == ModelType.TYPE_II ? n + 1 : n;
    BigDecimal[][] flows = new BigDecimal[size][size];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        flows[i][j] = table.flows().get(i).get(j);
      }
    }
    if (type == ModelType.TYPE_II) {
      Households households = table.households().orElseThrow();
      for (int i = 0; i < n; i++) {
        flows[n][i] = households.compensation().get(i);
        flows[i][n] = households.consumption().get(i);
      }
      flows[n][n] = BigDecimal.ZERO;
    }
    return flows;
  }

  private static BigDecimal[] output(InputOutputTable table, ModelType type) {
    int n = table.industries().size();
    BigDecimal[] output = new BigDecimal[type == ModelType.TYPE_II ? n + 1 : n];
    for (int i = 0; i < n; i++) {
      output[i] = table.output().get(i);
    }
    if (type == ModelType.TYPE_II) {
      output[n] = table.households().orElseThrow().income();
    }
    return output;
  }

  private static void check(InputOutputTable table, ModelType type, Problems problems) {
    ProblemPath root = ProblemPath.root();
    int n = table.industries().size();
    if (n == 0 || n > MOST_INDUSTRIES) {
      problems.add(
          (n == 0 ? GvaFaults.NO_INDUSTRIES : GvaFaults.TOO_LARGE)
              .at(root.child("industries"), n, MOST_INDUSTRIES));
      return;
    }
    Map<String, Integer> names = new HashMap<>();
    for (int i = 0; i < n; i++) {
      Integer other = names.putIfAbsent(LookAlike.of(table.industries().get(i)), i);
      if (other != null) {
        problems.add(
            GvaFaults.ONE_NAME.at(
                root.child("industries").index(i), other + 1, i + 1, table.industries().get(i)));
      }
    }
    flows(table, n, problems);
    size(table.output(), n, root.child("output"), "output", problems);
    for (int j = 0; j < Math.min(n, table.output().size()); j++) {
      if (table.output().get(j).signum() <= 0) {
        problems.add(
            GvaFaults.ZERO_OUTPUT.at(
                root.child("output").index(j), table.industries().get(j), table.output().get(j)));
      }
    }
    Set<String> ids = new HashSet<>();
    for (Satellite satellite : table.satellites()) {
      if (!ids.add(satellite.id())) {
        problems.add(GvaFaults.REPEATED.at(root.child(satellite.id()), satellite.id()));
      }
      size(satellite.totals(), n, root.child(satellite.id()), "total", problems);
    }
    if (type == ModelType.TYPE_II) {
      households(table, n, problems);
    }
  }

  private static void flows(InputOutputTable table, int n, Problems problems) {
    ProblemPath path = ProblemPath.root().child("flows");
    size(table.flows(), n, path, "row", problems);
    for (int i = 0; i < table.flows().size(); i++) {
      List<BigDecimal> row = table.flows().get(i);
      size(row, n, path.index(i), "cell", problems);
      for (int j = 0; j < row.size(); j++) {
        if (row.get(j).signum() < 0) {
          problems.add(GvaFaults.NEGATIVE_FLOW.at(path.index(i).index(j), row.get(j)));
        }
      }
    }
  }

  private static void households(InputOutputTable table, int n, Problems problems) {
    ProblemPath path = ProblemPath.root().child("households");
    if (table.households().isEmpty()) {
      problems.add(GvaFaults.NO_HOUSEHOLDS.at(path));
      return;
    }
    Households households = table.households().get();
    size(households.compensation(), n, path.child("compensation"), "cell", problems);
    size(households.consumption(), n, path.child("consumption"), "cell", problems);
    if (households.income().signum() <= 0) {
      problems.add(GvaFaults.NO_INCOME.at(path.child("income"), households.income()));
    }
  }

  private static void size(List<?> list, int n, ProblemPath path, String what, Problems problems) {
    if (list.size() != n) {
      problems.add(
          GvaFaults.SIZE.at(
              path, ShortText.count(list.size(), what), n == 1 ? "1 industry" : n + " industries"));
    }
  }
}
