package io.github.socialvalue4j.calculate.sroi.map;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.discount.PriceBase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An outcome of an impact map: what changed for whom, how much of it there was, for how long, what
 * it is worth, and which shares of it are not ours. A row whose value comes out negative is a harm.
 * A row may state its value for each year outright instead, as published studies often do.
 * Immutable and thread-safe; made by the check of a map from a {@link Builder}.
 */
public final class OutcomeRow implements DocumentOnly {
  private final String id;
  private final String stakeholder;
  private final String description;
  private final String indicator;
  private final boolean unintended;
  private final OptionalInt start;
  private final PriceBase priceBase;
  private final String hours;
  private final OptionalInt sample;
  private final Map<Cell, Assumption> cells;
  private final List<Assumption> yearlyValues;

  OutcomeRow(Builder builder) {
    this.id = builder.id;
    this.stakeholder = builder.stakeholder;
    this.description = builder.description;
    this.indicator = builder.indicator;
    this.unintended = builder.unintended;
    this.start = builder.start;
    this.priceBase = builder.priceBase();
    this.hours = builder.hours;
    this.sample = builder.sample;
    this.cells = Collections.unmodifiableMap(new EnumMap<>(builder.cells));
    this.yearlyValues = List.copyOf(builder.yearlyValues);
  }

  /** A builder that takes anything, for the check of a map to judge. */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** A builder that starts from this row. */
  public Builder toBuilder() {
    Builder builder = new Builder(id);
    builder.stakeholder = stakeholder;
    builder.description = description;
    builder.indicator = indicator;
    builder.unintended = unintended;
    builder.start = start;
    builder.priceBase = Optional.of(priceBase);
    builder.hours = hours;
    builder.sample = sample;
    builder.cells.putAll(cells);
    builder.yearlyValues.addAll(yearlyValues);
    return builder;
  }

  /** Its id. */
  public String id() {
    return id;
  }

  /** The id of the stakeholder it happens to. */
  public String stakeholder() {
    return stakeholder;
  }

  /** What changed. */
  public String description() {
    return description;
  }

  /** How one can tell, or the empty text. */
  public String indicator() {
    return indicator;
  }

  /** Whether nobody meant it to happen. */
  public boolean isUnintended() {
    return unintended;
  }

  /** Periods after the activity's first in which it begins; if empty, the options decide. */
  public OptionalInt start() {
    return start;
  }

  /** In whose prices its proxy, or its yearly values, stand; the study's where it states none. */
  public PriceBase priceBase() {
    return priceBase;
  }

  /** A key of the hours it counts, which an input may count too; or the empty text. */
  public String hours() {
    return hours;
  }

  /** How many were asked about it, if that is known. */
  public OptionalInt sample() {
    return sample;
  }

  /** Whether it states its value for each year. */
  public boolean isYearly() {
    return !yearlyValues.isEmpty();
  }

  /** The values it states for its years, from its first. */
  public List<Assumption> yearlyValues() {
    return yearlyValues;
  }

  /** A cell, if the row has it. */
  public Optional<Assumption> find(Cell cell) {
    return Optional.ofNullable(cells.get(cell));
  }

  /**
   * A cell.
   *
   * @throws IllegalArgumentException if the row has none such
   */
  public Assumption get(Cell cell) {
    Assumption assumption = cells.get(cell);
    if (assumption == null) {
      throw new IllegalArgumentException("Row " + id + " has no " + cell.inWords());
    }
    return assumption;
  }

  /** Whether it makes something worse. */
  public boolean isHarm() {
    if (isYearly()) {
      return yearlyValues.stream().anyMatch(v -> v.value().signum() < 0);
    }
    return get(Cell.QUANTITY).value().signum() * get(Cell.PROXY).value().signum() < 0;
  }

  /** Every number it has, in the order of the cells, then of the years. */
  public List<CellRef> refs() {
    List<CellRef> refs = new ArrayList<>();
    cells.keySet().forEach(cell -> refs.add(CellRef.of(id, cell)));
    for (int year = 0; year < yearlyValues.size(); year++) {
      refs.add(CellRef.yearValue(id, year));
    }
    return refs;
  }

  /** The number of a reference into this row, if it has it. */
  public Optional<Assumption> find(CellRef ref) {
    if (ref.cell() == Cell.VALUE) {
      return ref.year() < yearlyValues.size()
          ? Optional.of(yearlyValues.get(ref.year()))
          : Optional.empty();
    }
    return find(ref.cell());
  }

  /**
   * The same outcome with another number in one cell, which keeps the name of the old one. The
   * number is taken as it is; {@link CellRules} judges a number that shall be kept.
   *
   * @throws IllegalArgumentException if the outcome has no such cell
   */
  public OutcomeRow with(CellRef ref, Assumption number) {
    Assumption old =
        find(ref)
            .orElseThrow(
                () ->
                    new IllegalArgumentException("Row " + id + " has no " + ref.cell().inWords()));
    return replacing(ref, number.named(old.figure().label()));
  }

  private OutcomeRow replacing(CellRef ref, Assumption number) {
    Builder builder = toBuilder();
    if (ref.cell() == Cell.VALUE) {
      builder.yearlyValues.set(ref.year(), number);
    } else {
      builder.set(ref.cell(), number);
    }
    return new OutcomeRow(builder);
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || (other instanceof OutcomeRow that
            && id.equals(that.id)
            && stakeholder.equals(that.stakeholder)
            && description.equals(that.description)
            && indicator.equals(that.indicator)
            && unintended == that.unintended
            && start.equals(that.start)
            && priceBase.equals(that.priceBase)
            && hours.equals(that.hours)
            && sample.equals(that.sample)
            && cells.equals(that.cells)
            && yearlyValues.equals(that.yearlyValues));
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, stakeholder, cells.keySet(), start);
  }

  @Override
  public String toString() {
    return ShortText.of(id + " (" + description + ")");
  }

  /** Collects the cells of a row as they come; what was not set is missing, and said to be. */
  public static final class Builder implements DocumentOnly {
    private final String id;
    private String stakeholder = "";
    private String description = "";
    private String indicator = "";
    private boolean unintended;
    private OptionalInt start = OptionalInt.empty();
    private Optional<PriceBase> priceBase = Optional.empty();
    private String hours = "";
    private OptionalInt sample = OptionalInt.empty();
    private final Map<Cell, Assumption> cells = new EnumMap<>(Cell.class);
    private final List<Assumption> yearlyValues = new ArrayList<>();

    private Builder(String id) {
      this.id = Objects.requireNonNull(id, "id");
    }

    /** The id of the stakeholder it happens to. */
    public Builder stakeholder(String stakeholderId) {
      this.stakeholder = Objects.requireNonNull(stakeholderId, "stakeholder");
      return this;
    }

    /** What changed. */
    public Builder description(String text) {
      this.description = Objects.requireNonNull(text, "description");
      return this;
    }

    /** How one can tell. */
    public Builder indicator(String text) {
      this.indicator = Objects.requireNonNull(text, "indicator");
      return this;
    }

    /** Says that nobody meant it to happen. */
    public Builder unintended() {
      this.unintended = true;
      return this;
    }

    /** In which period it begins: 0 for during the activity, 1 for the period after. */
    public Builder start(int periods) {
      this.start = OptionalInt.of(periods);
      return this;
    }

    /** In whose prices its proxy stands; the study's unless set. */
    public Builder priceBase(PriceBase base) {
      this.priceBase = Optional.of(base);
      return this;
    }

    /** A key of the hours it counts. */
    public Builder hours(String key) {
      this.hours = Objects.requireNonNull(key, "hours");
      return this;
    }

    /** How many were asked about it. */
    public Builder sample(int asked) {
      this.sample = OptionalInt.of(asked);
      return this;
    }

    /** One number. */
    public Builder set(Cell cell, Assumption number) {
      this.cells.put(cell, Objects.requireNonNull(number, "number"));
      return this;
    }

    /** The values of its years, from its first, instead of the chain of cells. */
    public Builder yearlyValues(List<Assumption> values) {
      this.yearlyValues.clear();
      this.yearlyValues.addAll(values);
      return this;
    }

    /** Its id. */
    public String id() {
      return id;
    }

    /** The stakeholder's id as far as it was set. */
    public String stakeholder() {
      return stakeholder;
    }

    /** The key of its hours, or the empty text. */
    public String hours() {
      return hours;
    }

    /** In which period it begins, if that was set. */
    public OptionalInt start() {
      return start;
    }

    /** In whose prices its proxy stands; not stated unless set. */
    public PriceBase priceBase() {
      return priceBase.orElse(PriceBase.notStated());
    }

    /** Whether it says in whose prices it stands, be it that nobody knows. */
    public boolean hasPriceBase() {
      return priceBase.isPresent();
    }

    /** The values of its years, as far as they were set. */
    public List<Assumption> yearlyValues() {
      return Collections.unmodifiableList(yearlyValues);
    }

    /** A number, if it was set. */
    public Optional<Assumption> find(Cell cell) {
      return Optional.ofNullable(cells.get(cell));
    }

    Map<Cell, Assumption> cells() {
      return cells;
    }

    OptionalInt sample() {
      return sample;
    }

    String description() {
      return description;
    }

    @Override
    public String toString() {
      return ShortText.of("builder of outcome " + id);
    }
  }
}
