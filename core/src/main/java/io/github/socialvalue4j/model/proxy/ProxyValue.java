package io.github.socialvalue4j.model.proxy;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.model.framework.Measure;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.place.AreaId;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One row of a proxy table: what one unit of a measure is worth, who says so, and what the same
 * unit may not be counted under as well. Immutable and thread-safe; made by {@link #builder}.
 */
public final class ProxyValue implements DocumentOnly {
  private final Measure measure;
  private final @Nullable AreaId area;
  private final @Nullable BigDecimal value;
  private final boolean localised;
  private final SortedSet<MeasureId> excludes;
  private final SortedSet<MeasureId> perhapsExcludes;
  private final @Nullable MeasureId partOf;
  private final Citation citation;
  private final EvidenceGrade grade;
  private final String reading;

  private ProxyValue(Builder builder) {
    this.measure = builder.measure;
    this.area = builder.area;
    this.value = builder.value == null ? null : Decimals.entry(builder.value);
    this.localised = builder.localised;
    this.excludes = Collections.unmodifiableSortedSet(new TreeSet<>(builder.excludes));
    this.perhapsExcludes =
        Collections.unmodifiableSortedSet(new TreeSet<>(builder.perhapsExcludes));
    this.partOf = builder.partOf;
    this.citation = builder.citation;
    this.grade = builder.grade;
    this.reading = builder.reading;
    if (value != null && value.signum() < 0) {
      throw new IllegalArgumentException(
          "A proxy value is 0 or more, but that of " + measure.id() + " is " + value);
    }
    if (area != null && !localised) {
      throw new IllegalArgumentException(
          "A row for an area belongs to a localised measure, but " + measure.id() + " is not");
    }
  }

  /** A builder for a row of a measure that was read in a publication. */
  public static Builder builder(Measure measure, Citation citation, EvidenceGrade grade) {
    return new Builder(measure, citation, grade);
  }

  /** What is valued. */
  public Measure measure() {
    return measure;
  }

  /** The area this row is for, if the measure is localised and this is one of its local rows. */
  public Optional<AreaId> area() {
    return Optional.ofNullable(area);
  }

  /** What one unit is worth in the table's currency; none if nothing was published. */
  public Optional<BigDecimal> value() {
    return Optional.ofNullable(value);
  }

  /** Whether the value differs from area to area. */
  public boolean isLocalised() {
    return localised;
  }

  /** The measures that may not count the same unit. */
  public SortedSet<MeasureId> excludes() {
    return excludes;
  }

  /** The measures that, by a doubtful reading of the source, may not count the same unit. */
  public SortedSet<MeasureId> perhapsExcludes() {
    return perhapsExcludes;
  }

  /** The measure whose value this one is a part of, so that the two never add up. */
  public Optional<MeasureId> partOf() {
    return Optional.ofNullable(partOf);
  }

  /** Where the value was published. */
  public Citation citation() {
    return citation;
  }

  /** How good that evidence is. */
  public EvidenceGrade grade() {
    return grade;
  }

  /** How a doubtful print was read, or the empty text. */
  public String reading() {
    return reading;
  }

  /** The row's key in its table: the measure, and the area where there is one. */
  public String key() {
    return area == null ? measure.id().value() : measure.id() + " in " + area;
  }

  /** Collects the parts of a row. */
  public static final class Builder implements DocumentOnly {
    private final Measure measure;
    private final Citation citation;
    private final EvidenceGrade grade;
    private @Nullable AreaId area;
    private @Nullable BigDecimal value;
    private boolean localised;
    private Collection<MeasureId> excludes = new TreeSet<>();
    private Collection<MeasureId> perhapsExcludes = new TreeSet<>();
    private @Nullable MeasureId partOf;
    private String reading = "";

    private Builder(Measure measure, Citation citation, EvidenceGrade grade) {
      this.measure = Objects.requireNonNull(measure, "measure");
      this.citation = Objects.requireNonNull(citation, "citation");
      this.grade = Objects.requireNonNull(grade, "grade");
    }

    /** What one unit is worth, 0 or more. */
    public Builder value(BigDecimal newValue) {
      this.value = newValue;
      return this;
    }

    /** Says that the value differs from area to area. */
    public Builder localised() {
      this.localised = true;
      return this;
    }

    /** Makes it the row of one area of a localised measure. */
    public Builder area(AreaId newArea) {
      this.area = newArea;
      this.localised = true;
      return this;
    }

    /** The measures that may not count the same unit. */
    public Builder excludes(Collection<MeasureId> measures) {
      this.excludes = new TreeSet<>(measures);
      return this;
    }

    /** The measures that perhaps may not count the same unit. */
    public Builder perhapsExcludes(Collection<MeasureId> measures) {
      this.perhapsExcludes = new TreeSet<>(measures);
      return this;
    }

    /** The measure whose value this one is a part of. */
    public Builder partOf(MeasureId whole) {
      this.partOf = whole;
      return this;
    }

    /** How a doubtful print was read. */
    public Builder reading(String newReading) {
      this.reading = Objects.requireNonNull(newReading, "reading");
      return this;
    }

    /**
     * The row.
     *
     * @throws IllegalArgumentException if the value is negative
     * @throws ArithmeticException if the value is out of range, see {@link Decimals#entry}
     */
    public ProxyValue build() {
      return new ProxyValue(this);
    }

    @Override
    public String toString() {
      return ShortText.of("builder of row " + measure.id());
    }
  }

  @Override
  public String toString() {
    return ShortText.of(
        measure.id()
            + ": "
            + (value == null ? "no value" : value.toPlainString())
            + " per "
            + measure.unit());
  }
}
