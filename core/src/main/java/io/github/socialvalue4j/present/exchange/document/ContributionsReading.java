package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.code.Coded;
import io.github.socialvalue4j.basis.problem.NearestIds;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import io.github.socialvalue4j.calculate.portfolio.PortfolioView;
import io.github.socialvalue4j.calculate.portfolio.Scope;
import io.github.socialvalue4j.calculate.valuation.Dimension;
import io.github.socialvalue4j.calculate.valuation.StateGroup;
import io.github.socialvalue4j.calculate.valuation.Total;
import io.github.socialvalue4j.calculate.valuation.Valuation;
import io.github.socialvalue4j.calculate.valuation.ValuationCalculator;
import io.github.socialvalue4j.calculate.valuation.ValueGroup;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.contract.Register;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.model.value.AggregationPolicy;
import io.github.socialvalue4j.present.exchange.content.RankedContributions;
import io.github.socialvalue4j.present.exchange.content.RankedContributions.Ranking;
import io.github.socialvalue4j.present.exchange.document.ContributionsDocument.ViewPart;
import io.github.socialvalue4j.present.exchange.input.PortfolioInput;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonCodes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values the portfolio of a document and ranks what each part of it brings. */
public final class ContributionsReading {
  /** A document ranks under a policy that it does not choose. */
  private static final ProblemCode OTHER_POLICY = ProblemCode.of("contributions.other-policy");

  /** There are several totals of the kind that is to be ranked, and none is named. */
  private static final ProblemCode SEVERAL_BASES = ProblemCode.of("contributions.several-bases");

  /** Nothing of the kind that is to be ranked has a value there. */
  private static final ProblemCode NOTHING = ProblemCode.of("contributions.nothing-valued");

  private static final ProblemPath VIEWS = ProblemPath.root().child("views");
  private static final int MOST = 1_000_000;

  private final ContributionsDocument document;
  private final Faults faults;
  private final Map<Dimension, Declared> declared = new EnumMap<>(Dimension.class);

  private ContributionsReading(ContributionsDocument document, Faults faults) {
    this.document = document;
    this.faults = faults;
  }

  private record Question(
      ProblemPath place,
      Scope scope,
      Dimension by,
      MeasurementPoint point,
      StateGroup state,
      String group,
      Optional<String> base,
      Optional<Integer> top) {}

  /**
   * Reads what a document means, values it and ranks.
   *
   * @param faults what is known to be wrong with it; takes every further fault
   * @return nothing, if anything is wrong
   */
  public static Optional<RankedContributions> read(
      ContributionsDocument document, ProxyCatalogue tables, Faults faults) {
    ProxyCatalogue catalogue =
        DerivedTableReading.extended(document.derivedTables(), tables, faults);
    ContributionsReading reading = new ContributionsReading(document, faults);
    List<Question> questions = reading.questions();
    Optional<PortfolioInput> input = PortfolioReading.read(document.portfolio(), catalogue, faults);
    return faults.isSound()
        ? input.flatMap(i -> reading.rank(i, catalogue, questions))
        : Optional.empty();
  }

  private Optional<RankedContributions> rank(
      PortfolioInput input, ProxyCatalogue catalogue, List<Question> questions) {
    Optional<Valuation> valued =
        faults.take(
            ProblemPath.root(),
            () ->
                ValuationCalculator.of(catalogue)
                    .withOptions(input.options())
                    .calculate(input.portfolio(), input.paths()));
    if (valued.isEmpty()) {
      return Optional.empty();
    }
    Valuation valuation = valued.get();
    Register register = input.portfolio().register();
    List<Ranking> rankings = new ArrayList<>();
    for (Question question : questions) {
      group(question, valuation)
          .map(group -> view(question, group, valuation, register))
          .filter(view -> isNotEmpty(view, question))
          .ifPresent(view -> rankings.add(new Ranking(view, question.top())));
    }
    return faults.hasErrors()
        ? Optional.empty()
        : Optional.of(
            new RankedContributions(input.title(), input.detail(), register, valuation, rankings));
  }

  private static PortfolioView view(
      Question question, ValueGroup group, Valuation valuation, Register register) {
    return PortfolioView.of(
        valuation,
        register,
        question.scope(),
        question.by(),
        question.point(),
        question.state(),
        group);
  }

  /** Which of the valuation's groups is meant; nothing, and a problem, if none or several are. */
  private Optional<ValueGroup> group(Question question, Valuation valuation) {
    List<ValueGroup> groups =
        valuation.totals(Dimension.ALL).stream()
            .map((Total t) -> t.key().group())
            .filter(g -> g.name().equals(question.group()))
            .filter(g -> question.base().map(base -> base.equals(g.base())).orElse(true))
            .distinct()
            .toList();
    if (groups.size() > 1) {
      faults.error(
          SEVERAL_BASES,
          question.place().child("base"),
          "There are "
              + groups.size()
              + " totals of "
              + question.group()
              + ", which do not add up: "
              + String.join("; ", groups.stream().map(g -> g + ", " + g.currency()).toList())
              + ".",
          "Write the one that is meant in the field 'base', or rank under a policy.");
      return Optional.empty();
    }
    if (groups.isEmpty()) {
      sayNothing(question);
    }
    return groups.stream().findFirst();
  }

  private boolean isNotEmpty(PortfolioView view, Question question) {
    if (view.contributions().isEmpty()) {
      sayNothing(question);
      return false;
    }
    return true;
  }

  private void sayNothing(Question question) {
    faults.add(
        Problem.omission(
            NOTHING,
            question.place(),
            "Nothing of "
                + question.group()
                + question.base().map(base -> ", " + base).orElse("")
                + " has a value for "
                + question.scope()
                + " at "
                + question.point().code()
                + " in the state "
                + question.state().code()
                + ", so nothing is ranked; missing is not zero.",
            "Ask for another point, state or kind of value, or record what is missing."));
  }

  private List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    List<@Nullable ViewPart> parts = document.views() == null ? List.of() : document.views();
    for (int i = 0; i < parts.size(); i++) {
      ViewPart part = parts.get(i);
      if (part != null) {
        question(part, VIEWS.index(i)).ifPresent(questions::add);
      }
    }
    return questions;
  }

  private Optional<Question> question(ViewPart part, ProblemPath place) {
    Optional<Scope> scope = scope(part, place);
    Optional<Dimension> by =
        Optional.ofNullable(part.by()).flatMap(written -> Coded.find(Dimension.class, written));
    Optional<MeasurementPoint> point =
        Optional.ofNullable(part.point())
            .flatMap(written -> Coded.find(MeasurementPoint.class, written));
    Optional<StateGroup> state =
        Optional.ofNullable(part.state()).flatMap(written -> Coded.find(StateGroup.class, written));
    String group = part.group();
    Optional<Integer> top = NumberReading.whole(part.top(), 1, MOST, place.child("top"), faults);
    AggregationPolicy policy = OptionsReading.read(document.options()).policy();
    boolean isPolicy = group != null && AggregationPolicy.find(group).isPresent();
    if (isPolicy && !policy.name().equals(group)) {
      faults.error(
          OTHER_POLICY,
          place.child("group"),
          "The ranking asks for " + group + ", but the document's policy is " + policy.name() + ".",
          "Write " + group + " in options.policy, or rank a kind of value.");
    }
    return scope.isPresent()
            && by.isPresent()
            && point.isPresent()
            && state.isPresent()
            && group != null
        ? Optional.of(
            new Question(
                place,
                scope.get(),
                by.get(),
                point.get(),
                state.get(),
                group,
                Optional.ofNullable(part.base()),
                top))
        : Optional.empty();
  }

  private Optional<Scope> scope(ViewPart part, ProblemPath place) {
    String code = part.scope() == null ? Dimension.ALL.code() : part.scope();
    Optional<Dimension> dimension = Coded.find(Dimension.class, code);
    ProblemPath at = place.child("id");
    boolean needsId = dimension.filter(d -> d != Dimension.ALL).isPresent();
    if (faults.isFaulty(place.child("scope")) || faults.isFaulty(at) || dimension.isEmpty()) {
      return Optional.empty();
    }
    String id = part.id();
    if (needsId != (id != null)) {
      faults.error(
          needsId ? JsonCodes.REQUIRED : JsonCodes.VALUE,
          at,
          needsId ? "It does not say which " + code + "." : "All contracts have no id.",
          needsId ? "Write the id of the " + code + "." : "Leave the id out, or choose a scope.");
      return Optional.empty();
    }
    if (id == null) {
      return Optional.of(Scope.whole());
    }
    Declared known = declared.computeIfAbsent(dimension.get(), this::declared);
    if (!known.ids.contains(id)) {
      faults.error(
          ProblemCode.of(code + ".unknown"),
          at,
          UnknownIdException.sentence(code, id, "this document", known.nearest),
          "Name one that the document declares, or declare it.");
      return Optional.empty();
    }
    return Optional.of(new Scope(dimension.get(), id));
  }

  /** What a document declares of one kind, put in order once for all views. */
  private record Declared(Set<String> ids, NearestIds nearest) {}

  private Declared declared(Dimension dimension) {
    List<String> ids =
        switch (dimension) {
          case ORGANISATION -> ids(document.organisations(), p -> p.id());
          case DIRECTORATE -> ids(document.directorates(), p -> p.id());
          default -> ids(document.departments(), p -> p.id());
        };
    return new Declared(new HashSet<>(ids), NearestIds.among(ids));
  }

  private static <P> List<String> ids(
      @Nullable List<@Nullable P> parts, Function<P, @Nullable String> id) {
    List<String> ids = new ArrayList<>();
    if (parts != null) {
      for (P part : parts) {
        String one = part == null ? null : id.apply(part);
        if (one != null) {
          ids.add(Objects.requireNonNull(one));
        }
      }
    }
    return ids;
  }
}
