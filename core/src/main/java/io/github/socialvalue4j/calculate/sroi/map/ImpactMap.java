package io.github.socialvalue4j.calculate.sroi.map;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.model.discount.PriceBase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An impact map that passed its check: stakeholders, inputs, outputs, outcomes and what was
 * excluded, in one currency. Immutable and thread-safe.
 *
 * <p>Shares run from 0 to 1, durations are years, attribution is the share of <em>others</em>. A
 * harm is a row whose proxy or quantity is negative.
 */
public final class ImpactMap implements DocumentOnly {
  private final String id;
  private final String title;
  private final MeasureUnit currency;
  private final PriceBase priceBase;
  private final List<Stakeholder> stakeholders;
  private final List<InputItem> inputs;
  private final List<Output> outputs;
  private final List<OutcomeRow> outcomes;
  private final List<ExcludedRow> excluded;
  private final String verification;
  private final Optional<StudyVerification> verified;
  private final String response;
  private final RowIndex index;

  ImpactMap(Builder builder, List<InputItem> inputs, List<OutcomeRow> outcomes) {
    this.id = builder.id;
    this.title = builder.title;
    this.currency = builder.currency;
    this.priceBase = builder.priceBase;
    this.stakeholders = List.copyOf(builder.stakeholders);
    this.inputs = List.copyOf(inputs);
    this.outputs = List.copyOf(builder.outputs);
    this.outcomes = List.copyOf(outcomes);
    this.excluded = List.copyOf(builder.excluded);
    this.verification = builder.verification;
    this.verified = builder.verified;
    this.response = builder.response;
    this.index = RowIndex.of(this.inputs, this.outcomes);
  }

  ImpactMap(ImpactMap other, List<InputItem> inputs, List<OutcomeRow> outcomes) {
    this.id = other.id;
    this.title = other.title;
    this.currency = other.currency;
    this.priceBase = other.priceBase;
    this.stakeholders = other.stakeholders;
    this.inputs = List.copyOf(inputs);
    this.outputs = other.outputs;
    this.outcomes = List.copyOf(outcomes);
    this.excluded = other.excluded;
    this.verification = other.verification;
    this.verified = other.verified;
    this.response = other.response;
    this.index = RowIndex.of(this.inputs, this.outcomes);
  }

  /**
   * A builder that takes anything, for {@link #check} to judge.
   *
   * @param id the study's id
   */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /**
   * The map, or everything that is wrong with it, each with its path and what to do.
   *
   * <p>Fails on a missing cell, a share outside 0 to 1, a duration of 0 or less, mixed currencies
   * or units that do not fit, a negative quantity of what is given (hours, weeks, pounds), an
   * unknown stakeholder, a sample larger than its group, a doubled id, a map without outcomes,
   * inputs that come to nothing, a row excluded without a reason, and a deduction without a source
   * on a harm. Remarks on a map without negative or unintended outcomes, on hours that stand as an
   * input and as an outcome, on a rate that values an input and an outcome, on shares assumed to be
   * 0%, and once on a leakage that no outcome states: then it is no part of the study's map.
   *
   * @param draft the cells as they came
   */
  public static Result<ImpactMap> check(Builder draft) {
    return new MapCheck(draft).result();
  }

  /** A builder that starts from this map. */
  public Builder toBuilder() {
    Builder builder = new Builder(id);
    builder.title = title;
    builder.currency = currency;
    builder.priceBase = priceBase;
    builder.stakeholders.addAll(stakeholders);
    inputs.forEach(input -> builder.inputs.add(input.toBuilder()));
    builder.outputs.addAll(outputs);
    outcomes.forEach(row -> builder.outcomes.add(row.toBuilder()));
    builder.excluded.addAll(excluded);
    builder.verification = verification;
    builder.verified = verified;
    builder.response = response;
    return builder;
  }

  /** The study's id. */
  public String id() {
    return id;
  }

  /** For people. */
  public String title() {
    return title;
  }

  /** The currency of every amount. */
  public MeasureUnit currency() {
    return currency;
  }

  /** In whose prices the study reports; may be not stated. */
  public PriceBase priceBase() {
    return priceBase;
  }

  /** Whether leakage is no part of this map: outcomes are made from cells, and none states one. */
  public boolean isWithoutLeakage() {
    return outcomes.stream().anyMatch(row -> !row.isYearly())
        && outcomes.stream().noneMatch(row -> row.find(Cell.LEAKAGE).isPresent());
  }

  /** Who is affected, or gives something. */
  public List<Stakeholder> stakeholders() {
    return stakeholders;
  }

  /** What was given. */
  public List<InputItem> inputs() {
    return inputs;
  }

  /** What was produced. */
  public List<Output> outputs() {
    return outputs;
  }

  /** What changed, in the map's order. */
  public List<OutcomeRow> outcomes() {
    return outcomes;
  }

  /** What was considered and left out. */
  public List<ExcludedRow> excluded() {
    return excluded;
  }

  /** What the study says in its own words of its verification, or the empty text. */
  public String verification() {
    return verification;
  }

  /** Who verified the study, independent of whom and when, if the study states it. */
  public Optional<StudyVerification> verified() {
    return verified;
  }

  /** What is done with its findings, or the empty text. */
  public String response() {
    return response;
  }

  /**
   * An outcome.
   *
   * @throws UnknownIdException if there is none; it lists the nearest ids
   */
  public OutcomeRow outcome(String rowId) {
    return findOutcome(rowId)
        .orElseThrow(
            () ->
                new UnknownIdException(
                    "outcome", rowId, "map " + id, outcomes.stream().map(OutcomeRow::id).toList()));
  }

  /** An outcome, if the map has one of this id. */
  public Optional<OutcomeRow> findOutcome(String rowId) {
    return Optional.ofNullable(index.outcomes().get(rowId));
  }

  /** An input, if the map has one of this id. */
  public Optional<InputItem> findInput(String inputId) {
    return Optional.ofNullable(index.inputs().get(inputId));
  }

  /** Every number of the map: those of the inputs, then those of the outcomes. */
  public List<CellRef> refs() {
    List<CellRef> refs = new ArrayList<>();
    inputs.forEach(input -> refs.addAll(input.refs()));
    outcomes.forEach(row -> refs.addAll(row.refs()));
    return refs;
  }

  /** The number of a reference, if the map has it. */
  public Optional<Assumption> find(CellRef ref) {
    Optional<InputItem> input = findInput(ref.row());
    return input.isPresent()
        ? input.get().find(ref.cell())
        : findOutcome(ref.row()).flatMap(row -> row.find(ref));
  }

  /** Whether a reference points at an input. */
  public boolean isInput(CellRef ref) {
    return index.inputs().containsKey(ref.row());
  }

  /**
   * The same map with another number in one cell, taken as it is, also out of the cell's range: a
   * switching value looks at both ends of a line. {@link CellRules} judges a number that is kept.
   *
   * @throws UnknownIdException if the map has no such number; it lists the nearest
   */
  public ImpactMap with(CellRef ref, Assumption number) {
    return new MapChanges(this).set(ref, number).toMap();
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || (other instanceof ImpactMap that
            && List.of(id, title, currency, priceBase)
                .equals(List.of(that.id, that.title, that.currency, that.priceBase))
            && List.of(verification, verified, response)
                .equals(List.of(that.verification, that.verified, that.response))
            && stakeholders.equals(that.stakeholders)
            && List.of(inputs, outputs, outcomes, excluded)
                .equals(List.of(that.inputs, that.outputs, that.outcomes, that.excluded)));
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, currency, inputs, outcomes);
  }

  @Override
  public String toString() {
    String many = ", " + ShortText.count(outcomes.size(), "outcome");
    return ShortText.titled("map " + id, title) + many;
  }

  /** Collects the parts of a map as they come; {@link ImpactMap#check} says what is wrong. */
  public static final class Builder implements DocumentOnly {
    private final String id;
    private String title = "";
    private MeasureUnit currency = MeasureUnit.GBP;
    private PriceBase priceBase = PriceBase.notStated();
    private final List<Stakeholder> stakeholders = new ArrayList<>();
    private final List<InputItem.Builder> inputs = new ArrayList<>();
    private final List<Output> outputs = new ArrayList<>();
    private final List<OutcomeRow.Builder> outcomes = new ArrayList<>();
    private final List<ExcludedRow> excluded = new ArrayList<>();
    private String verification = "";
    private Optional<StudyVerification> verified = Optional.empty();
    private String response = "";
    private Optional<Citation> zeroReason = Optional.empty();

    private Builder(String id) {
      this.id = Objects.requireNonNull(id, "id");
    }

    /** For people; the id unless set. */
    public Builder title(String text) {
      this.title = Objects.requireNonNull(text, "title");
      return this;
    }

    /** The currency of every amount; pounds sterling unless set. */
    public Builder currency(MeasureUnit unit) {
      this.currency = Objects.requireNonNull(unit, "currency");
      return this;
    }

    /** In whose prices the study reports; not stated unless set. */
    public Builder priceBase(PriceBase base) {
      this.priceBase = Objects.requireNonNull(base, "priceBase");
      return this;
    }

    /** One more group. */
    public Builder stakeholder(Stakeholder group) {
      this.stakeholders.add(Objects.requireNonNull(group, "stakeholder"));
      return this;
    }

    /** One more input. */
    public Builder input(InputItem.Builder input) {
      this.inputs.add(Objects.requireNonNull(input, "input"));
      return this;
    }

    /** One more output. */
    public Builder output(Output output) {
      this.outputs.add(Objects.requireNonNull(output, "output"));
      return this;
    }

    /** One more outcome. */
    public Builder outcome(OutcomeRow.Builder row) {
      this.outcomes.add(Objects.requireNonNull(row, "outcome"));
      return this;
    }

    /** One more row that was left out. */
    public Builder exclude(ExcludedRow row) {
      this.excluded.add(Objects.requireNonNull(row, "excluded"));
      return this;
    }

    /** What the study says in its own words of its verification. */
    public Builder verification(String text) {
      this.verification = Objects.requireNonNull(text, "verification");
      return this;
    }

    /** Who verified the study, independent of whom and when. */
    public Builder verified(StudyVerification who) {
      this.verified = Optional.of(who);
      return this;
    }

    /** What is done with its findings. */
    public Builder response(String text) {
      this.response = Objects.requireNonNull(text, "response");
      return this;
    }

    /**
     * Says aloud that deductions and drop-offs which no row states are assumed to be 0%; without
     * this they are missing.
     *
     * @param reason who assumes so, and why
     */
    public Builder assumeZeroWhereUnstated(Citation reason) {
      this.zeroReason = Optional.of(reason);
      return this;
    }

    /** The currency of every amount. */
    public MeasureUnit currency() {
      return currency;
    }

    /** In whose prices the study reports. */
    public PriceBase priceBase() {
      return priceBase;
    }

    /** The inputs as far as they were set. */
    public List<InputItem.Builder> inputs() {
      return Collections.unmodifiableList(inputs);
    }

    /** The outcomes as far as they were set. */
    public List<OutcomeRow.Builder> outcomes() {
      return Collections.unmodifiableList(outcomes);
    }

    String id() {
      return id;
    }

    List<Stakeholder> stakeholders() {
      return stakeholders;
    }

    List<Output> outputs() {
      return outputs;
    }

    List<ExcludedRow> excluded() {
      return excluded;
    }

    /** On what ground an unstated share is 0%, if the map says so. */
    public Optional<Citation> zeroReason() {
      return zeroReason;
    }

    @Override
    public String toString() {
      return ShortText.of("builder of map " + id);
    }
  }
}
