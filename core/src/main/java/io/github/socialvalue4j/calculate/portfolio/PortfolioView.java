package io.github.socialvalue4j.calculate.portfolio;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.valuation.Dimension;
import io.github.socialvalue4j.calculate.valuation.Omission;
import io.github.socialvalue4j.calculate.valuation.StateGroup;
import io.github.socialvalue4j.calculate.valuation.TotalKey;
import io.github.socialvalue4j.calculate.valuation.Valuation;
import io.github.socialvalue4j.calculate.valuation.ValueGroup;
import io.github.socialvalue4j.calculate.valuation.ValueLine;
import io.github.socialvalue4j.model.contract.Contract;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.contract.Register;
import io.github.socialvalue4j.model.party.OrganisationId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who brings how much: the value of a whole council, or of one directorate or department, ranked by
 * contract, supplier, department, measure or another dimension. The contributions add up to the
 * total exactly, whatever the order or grouping of the contracts; what belongs to no department or
 * directorate is a part of its own.
 *
 * <p>{@code share = contribution / total}. For example contracts of GBP 60, 30 and 10 bring 60, 30
 * and 10%; the top two bring 90%. Shares are given only if the total is above 0; with negative
 * contributions a cumulative share may pass 1 and come back. Nothing is rounded. Immutable and
 * thread-safe.
 *
 * <p>Source: the council's social value roadmap, which asks for value to be considered across
 * directorates as a whole.
 *
 * @param scope which contracts
 * @param by what is ranked
 * @param point at which point
 * @param state in which state of verification
 * @param group of which kind of value, or under which policy
 * @param total of the scope
 * @param contributions ranked
 * @param leavesOut what has no value and is therefore in no contribution
 */
public record PortfolioView(
    Scope scope,
    Dimension by,
    MeasurementPoint point,
    StateGroup state,
    ValueGroup group,
    Figure total,
    List<Contribution> contributions,
    List<Omission> leavesOut)
    implements DocumentOnly {
  private static final String NONE = "no ";

  /** Copies the lists. */
  public PortfolioView {
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(point, "point");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(total, "total");
    contributions = List.copyOf(contributions);
    leavesOut = List.copyOf(leavesOut);
  }

  /**
   * A view of a valuation.
   *
   * @param register the register the valuation was made with
   * @param by any dimension but all and priority, whose parts do not add up
   * @param group one of the groups of the valuation's totals
   * @throws IllegalArgumentException if the dimension cannot be ranked
   */
  public static PortfolioView of(
      Valuation valuation,
      Register register,
      Scope scope,
      Dimension by,
      MeasurementPoint point,
      StateGroup state,
      ValueGroup group) {
    if (by == Dimension.ALL || by == Dimension.PRIORITY) {
      throw new IllegalArgumentException("Parts by " + by.code() + " do not add up to a whole");
    }
    Map<String, List<Figure>> parts = new TreeMap<>();
    Map<String, String> names = new TreeMap<>();
    List<Omission> leavesOut = new ArrayList<>();
    TotalKey key = new TotalKey(scope.dimension(), scope.id(), point, state, group);
    for (Contract contract : scope.contracts(register)) {
      for (ValueLine line : valuation.linesOf(contract.id())) {
        if (line.point() == point
            && state.includes(line.state())
            && belongs(line, group, valuation)) {
          String id = id(line, by, register);
          parts.computeIfAbsent(id, k -> new ArrayList<>()).add(line.value());
          names.computeIfAbsent(id, k -> name(line, by, register));
        }
      }
      for (Omission omission : valuation.omissionsOf(contract.id())) {
        if (omission.touches(key, valuation.options().policy())) {
          leavesOut.add(omission);
        }
      }
    }
    MeasureUnit currency = MeasureUnit.of(group.currency());
    List<Figure> values = new ArrayList<>();
    parts.forEach(
        (id, figures) ->
            values.add(Figure.sum(id.isEmpty() ? NONE + by.code() : id, currency, figures)));
    List<String> ids = new ArrayList<>(parts.keySet());
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      order.add(i);
    }
    order.sort(
        Comparator.comparing((Integer i) -> values.get(i).value())
            .reversed()
            .thenComparing(ids::get));
    Figure total =
        Figure.sum(
            scope + ", " + group + ", " + point.code() + ", " + state.code(), currency, values);
    return new PortfolioView(
        scope, by, point, state, group, total, ranked(order, ids, names, values, total), leavesOut);
  }

  private static boolean belongs(ValueLine line, ValueGroup group, Valuation valuation) {
    if (!line.value().unit().toString().equals(group.currency())) {
      return false;
    }
    return group
        .kind()
        .map(kind -> kind == line.kind() && group.base().equals(line.base()))
        .orElseGet(() -> valuation.options().policy().adds(line.kind()));
  }

  private static String id(ValueLine line, Dimension by, Register register) {
    Contract contract = register.contract(line.contract().orElseThrow());
    return switch (by) {
      case CONTRACT -> contract.id().value();
      case SUPPLIER -> contract.supplier().value();
      case ORGANISATION -> contract.commissioner().value();
      case DEPARTMENT -> contract.department().map(Object::toString).orElse("");
      case DIRECTORATE -> register.directorateOf(contract).map(Object::toString).orElse("");
      case THEME -> line.measure().outcome().theme().id().value();
      case OUTCOME -> line.measure().outcome().id().value();
      case MEASURE -> line.measure().id().value();
      case ALL, PRIORITY -> throw new IllegalArgumentException(by.code());
    };
  }

  private static String name(ValueLine line, Dimension by, Register register) {
    Contract contract = register.contract(line.contract().orElseThrow());
    return switch (by) {
      case CONTRACT -> contract.title();
      case SUPPLIER -> organisation(contract.supplier(), register);
      case ORGANISATION -> organisation(contract.commissioner(), register);
      case DEPARTMENT ->
          contract
              .department()
              .map(d -> Objects.requireNonNull(register.departments().get(d)).name())
              .orElse(NONE + by.code());
      case DIRECTORATE ->
          register
              .directorateOf(contract)
              .map(d -> Objects.requireNonNull(register.directorates().get(d)).name())
              .orElse(NONE + by.code());
      case THEME -> line.measure().outcome().theme().title();
      case OUTCOME -> line.measure().outcome().title();
      case MEASURE -> line.measure().title();
      case ALL, PRIORITY -> throw new IllegalArgumentException(by.code());
    };
  }

  private static String organisation(OrganisationId id, Register register) {
    return Objects.requireNonNull(register.organisations().get(id)).name();
  }

  private static List<Contribution> ranked(
      List<Integer> order,
      List<String> ids,
      Map<String, String> names,
      List<Figure> values,
      Figure total) {
    boolean shares = total.value().signum() > 0;
    List<Contribution> ranked = new ArrayList<>();
    for (int rank = 1; rank <= order.size(); rank++) {
      int at = order.get(rank - 1);
      Figure value = values.get(at);
      Figure cumulative =
          rank == 1
              ? value
              : Figure.sum(
                  "top " + rank, total.unit(), List.of(ranked.get(rank - 2).cumulative(), value));
      ranked.add(
          new Contribution(
              rank,
              ids.get(at),
              names.getOrDefault(ids.get(at), ids.get(at)),
              value,
              shares
                  ? Optional.of(Figure.quotient(value.label() + ", share", value, total))
                  : Optional.empty(),
              cumulative,
              shares
                  ? Optional.of(Figure.quotient("top " + rank + ", share", cumulative, total))
                  : Optional.empty()));
    }
    return ranked;
  }

  /**
   * What the largest contributions bring together.
   *
   * @param number how many, 1 or more; all if there are fewer
   * @return empty if there are none
   * @throws IllegalArgumentException if the number is below 1
   */
  public Optional<Contribution> top(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("The top of a ranking is 1 or more, not " + number);
    }
    return contributions.isEmpty()
        ? Optional.empty()
        : Optional.of(contributions.get(Math.min(number, contributions.size()) - 1));
  }

  @Override
  public String toString() {
    return ShortText.of(
        total
            + ", "
            + ShortText.count(contributions.size(), "contribution")
            + (leavesOut.isEmpty() ? "" : ", leaves out " + leavesOut.size()));
  }
}
