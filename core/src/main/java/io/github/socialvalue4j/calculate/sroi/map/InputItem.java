package io.github.socialvalue4j.calculate.sroi.map;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.discount.PriceBase;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody gave for the activity: money, or something in kind with how it was valued (an
 * amount, or a quantity such as hours times a rate). Immutable and thread-safe; made by the check
 * of a map from a {@link Builder}.
 */
public final class InputItem implements DocumentOnly {
  private final String id;
  private final String stakeholder;
  private final String description;
  private final boolean inKind;
  private final String howValued;
  private final int year;
  private final PriceBase priceBase;
  private final String hours;
  private final Map<Cell, Assumption> cells;

  InputItem(Builder builder) {
    this.id = builder.id;
    this.stakeholder = builder.stakeholder;
    this.description = builder.description;
    this.inKind = builder.inKind;
    this.howValued = builder.howValued;
    this.year = builder.year;
    this.priceBase = builder.priceBase();
    this.hours = builder.hours;
    this.cells = Collections.unmodifiableMap(new EnumMap<>(builder.cells));
  }

  /** A builder that takes anything, for the check of a map to judge. */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** A builder that starts from this input. */
  public Builder toBuilder() {
    Builder builder = new Builder(id);
    builder.stakeholder = stakeholder;
    builder.description = description;
    builder.inKind = inKind;
    builder.howValued = howValued;
    builder.year = year;
    builder.priceBase = Optional.of(priceBase);
    builder.hours = hours;
    builder.cells.putAll(cells);
    return builder;
  }

  /** Its id. */
  public String id() {
    return id;
  }

  /** The id of the stakeholder who gave it, or the empty text. */
  public String stakeholder() {
    return stakeholder;
  }

  /** What it is. */
  public String description() {
    return description;
  }

  /** Whether it was not money. */
  public boolean isInKind() {
    return inKind;
  }

  /** How an input in kind was valued, or the empty text. */
  public String howValued() {
    return howValued;
  }

  /** The year it was given in, from 0. */
  public int year() {
    return year;
  }

  /** In whose prices it stands: its own, or the study's where it states none. */
  public PriceBase priceBase() {
    return priceBase;
  }

  /** A key of the hours it counts, which an outcome may count too; or the empty text. */
  public String hours() {
    return hours;
  }

  /** A cell, if the input has it. */
  public Optional<Assumption> find(Cell cell) {
    return Optional.ofNullable(cells.get(cell));
  }

  /** Every number it has, in the order of the cells. */
  public List<CellRef> refs() {
    return cells.keySet().stream().map(cell -> CellRef.of(id, cell)).toList();
  }

  /**
   * The same input with another number in one cell, which keeps the name of the old one. The number
   * is taken as it is; {@link CellRules} judges a number that shall be kept.
   *
   * @throws IllegalArgumentException if the input has no such cell
   */
  public InputItem with(CellRef ref, Assumption number) {
    Assumption old =
        find(ref.cell())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "Input " + id + " has no " + ref.cell().inWords()));
    return replacing(ref, number.named(old.figure().label()));
  }

  private InputItem replacing(CellRef ref, Assumption number) {
    return new InputItem(toBuilder().set(ref.cell(), number));
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || (other instanceof InputItem that
            && id.equals(that.id)
            && stakeholder.equals(that.stakeholder)
            && description.equals(that.description)
            && inKind == that.inKind
            && howValued.equals(that.howValued)
            && year == that.year
            && priceBase.equals(that.priceBase)
            && hours.equals(that.hours)
            && cells.equals(that.cells));
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, stakeholder, year, cells.keySet());
  }

  @Override
  public String toString() {
    return ShortText.of(id + " (" + description + ")");
  }

  /** Collects the parts of an input as they come; what was not set is missing, and said to be. */
  public static final class Builder implements DocumentOnly {
    private final String id;
    private String stakeholder = "";
    private String description = "";
    private boolean inKind;
    private String howValued = "";
    private int year;
    private Optional<PriceBase> priceBase = Optional.empty();
    private String hours = "";
    private final Map<Cell, Assumption> cells = new EnumMap<>(Cell.class);

    private Builder(String id) {
      this.id = Objects.requireNonNull(id, "id");
    }

    /** The id of the stakeholder who gave it. */
    public Builder stakeholder(String stakeholderId) {
      this.stakeholder = Objects.requireNonNull(stakeholderId, "stakeholder");
      return this;
    }

    /** What it is. */
    public Builder description(String text) {
      this.description = Objects.requireNonNull(text, "description");
      return this;
    }

    /** Says that it was not money, and how it was valued. */
    public Builder inKind(String how) {
      this.inKind = true;
      this.howValued = Objects.requireNonNull(how, "howValued");
      return this;
    }

    /** The year it was given in, from 0; 0 unless set. */
    public Builder year(int when) {
      this.year = when;
      return this;
    }

    /** In whose prices it stands; the study's unless set. */
    public Builder priceBase(PriceBase base) {
      this.priceBase = Optional.of(base);
      return this;
    }

    /** A key of the hours it counts. */
    public Builder hours(String key) {
      this.hours = Objects.requireNonNull(key, "hours");
      return this;
    }

    /** One number: {@link Cell#AMOUNT}, or {@link Cell#QUANTITY} and {@link Cell#RATE}. */
    public Builder set(Cell cell, Assumption number) {
      this.cells.put(cell, Objects.requireNonNull(number, "number"));
      return this;
    }

    /** Its id. */
    public String id() {
      return id;
    }

    /** The year it was given in. */
    public int year() {
      return year;
    }

    /** In whose prices it stands; not stated unless set. */
    public PriceBase priceBase() {
      return priceBase.orElse(PriceBase.notStated());
    }

    /** Whether it says in whose prices it stands, be it that nobody knows. */
    public boolean hasPriceBase() {
      return priceBase.isPresent();
    }

    /** A number, if it was set. */
    public Optional<Assumption> find(Cell cell) {
      return Optional.ofNullable(cells.get(cell));
    }

    Map<Cell, Assumption> cells() {
      return cells;
    }

    String stakeholder() {
      return stakeholder;
    }

    boolean isInKind() {
      return inKind;
    }

    String howValued() {
      return howValued;
    }

    String hours() {
      return hours;
    }

    @Override
    public String toString() {
      return ShortText.of("builder of input " + id);
    }
  }
}
