package io.github.socialvalue4j.model.proxy;

import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.Licence;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.framework.Framework;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.place.AreaId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One edition of a table of proxy values. It never changes: a correction is a new edition. Its
 * identity is the hash of its rows in a canonical order and form, so that any changed cell changes
 * it, and line endings or the order of rows in a file do not. Immutable and thread-safe; made by
 * {@link #builder}.
 */
public final class ProxyTable implements DocumentOnly {
  private final Edition edition;
  private final String title;
  private final String publisher;
  private final Validity validity;
  private final PriceBase priceBase;
  private final MeasureUnit currency;
  private final Licence licence;
  private final Coverage coverage;
  private final String note;
  private final List<ProxyValue> rows;
  private final SortedMap<MeasureId, List<ProxyValue>> byMeasure;
  private final Framework framework;
  private final String identity;
  private final String fileHash;
  private final Optional<Lineage> lineage;
  private final Map<String, Figure> derived;

  private ProxyTable(Builder builder) {
    this.edition = builder.edition;
    this.title = builder.title;
    this.publisher = builder.publisher;
    this.validity = builder.validity;
    this.priceBase = builder.priceBase;
    this.currency = builder.currency;
    this.licence = builder.licence;
    this.coverage = builder.coverage;
    this.note = builder.note;
    this.fileHash = builder.fileHash;
    this.lineage = builder.lineage;
    this.derived = Map.copyOf(builder.derived);
    List<ProxyValue> sorted = new ArrayList<>(builder.rows);
    sorted.sort(Comparator.comparing(ProxyValue::key));
    this.rows = List.copyOf(sorted);
    this.byMeasure =
        rows.stream()
            .collect(
                Collectors.groupingBy(r -> r.measure().id(), TreeMap::new, Collectors.toList()));
    this.framework = TableFramework.of(edition, rows);
    this.identity = CanonicalRows.identity(edition, currency, rows);
  }

  /** A builder for an edition under a licence. */
  public static Builder builder(Edition edition, Licence licence) {
    return new Builder(edition, licence);
  }

  /** Which table and edition. */
  public Edition edition() {
    return edition;
  }

  /** For people. */
  public String title() {
    return title;
  }

  /** Who publishes the values. */
  public String publisher() {
    return publisher;
  }

  /** From when to when it is in force. */
  public Validity validity() {
    return validity;
  }

  /** In whose prices its values stand. */
  public PriceBase priceBase() {
    return priceBase;
  }

  /** The currency of its values. */
  public MeasureUnit currency() {
    return currency;
  }

  /** What may be done with it. */
  public Licence licence() {
    return licence;
  }

  /** Whether it holds all rows of its edition. */
  public Coverage coverage() {
    return coverage;
  }

  /** What a user must know of it, or the empty text. */
  public String note() {
    return note;
  }

  /** The rows, by key. */
  public List<ProxyValue> rows() {
    return rows;
  }

  /** The themes, outcomes and measures of its rows, and their overlaps. */
  public Framework framework() {
    return framework;
  }

  /** The SHA-256 of its canonical rows, in hexadecimal digits. */
  public String identity() {
    return identity;
  }

  /** The SHA-256 of the file it was read from, or the empty text. */
  public String fileHash() {
    return fileHash;
  }

  /**
   * The value of a measure.
   *
   * @param measure which
   * @param area the area a localised measure is to be valued for, if one was declared
   */
  public ProxyLookup lookup(MeasureId measure, Optional<AreaId> area) {
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(area, "area");
    List<ProxyValue> found = byMeasure.get(measure);
    if (found == null) {
      return new ProxyLookup.NotInTable(measure);
    }
    if (found.stream().noneMatch(ProxyValue::isLocalised)) {
      return answer(found.get(0));
    }
    Optional<ProxyValue> local =
        found.stream().filter(r -> area.isPresent() && r.area().equals(area)).findFirst();
    return local
        .map(ProxyTable::answer)
        .orElseGet(
            () ->
                new ProxyLookup.AreaNeeded(
                    found.get(0), found.stream().flatMap(r -> r.area().stream()).toList()));
  }

  private static ProxyLookup answer(ProxyValue row) {
    return row.value()
        .<ProxyLookup>map(value -> new ProxyLookup.Found(row, value))
        .orElseGet(() -> new ProxyLookup.NotPublished(row));
  }

  /** Where a row's value comes from, for the leaf of a figure. */
  public Provenance provenance(ProxyValue row) {
    return new Provenance.TableRow(
        edition, identity, row.key(), row.citation(), row.grade(), row.reading());
  }

  /** Where it comes from, if it was derived from another edition. */
  public Optional<Lineage> lineage() {
    return lineage;
  }

  /**
   * A row's value as a figure: stated by the row, or, in a derived table, made of the row it was
   * derived from.
   *
   * @param row one of this table's rows that has a value
   * @throws IllegalArgumentException if it has none
   */
  public Figure figure(ProxyValue row) {
    BigDecimal value =
        row.value().orElseThrow(() -> new IllegalArgumentException(row.key() + " has no value"));
    Figure made = derived.get(row.key());
    return made != null && made.value().compareTo(value) == 0
        ? made
        : Figure.stated(
            "Proxy value of " + row.key(),
            value,
            currency.per(row.measure().unit()),
            provenance(row));
  }

  /** The edition and the number of rows. */
  @Override
  public String toString() {
    return edition + " (" + ShortText.count(rows.size(), "row") + ")";
  }

  /** Collects the parts of a table. */
  public static final class Builder implements DocumentOnly {
    private final Edition edition;
    private final Licence licence;
    private String title;
    private String publisher = "not stated";
    private Validity validity = Validity.notStated();
    private PriceBase priceBase = PriceBase.notStated();
    private MeasureUnit currency = MeasureUnit.GBP;
    private Coverage coverage = Coverage.COMPLETE;
    private String note = "";
    private String fileHash = "";
    private List<ProxyValue> rows = List.of();
    private Optional<Lineage> lineage = Optional.empty();
    private Map<String, Figure> derived = Map.of();

    private Builder(Edition edition, Licence licence) {
      this.edition = Objects.requireNonNull(edition, "edition");
      this.licence = Objects.requireNonNull(licence, "licence");
      this.title = edition.toString();
    }

    /** For people; the edition's id unless set. */
    public Builder title(String newTitle) {
      this.title = Objects.requireNonNull(newTitle, "title");
      return this;
    }

    /** Who publishes the values; {@code not stated} unless set. */
    public Builder publisher(String newPublisher) {
      this.publisher = Objects.requireNonNull(newPublisher, "publisher");
      return this;
    }

    /** From when to when it is in force; not stated unless set. */
    public Builder validity(Validity newValidity) {
      this.validity = Objects.requireNonNull(newValidity, "validity");
      return this;
    }

    /** In whose prices its values stand; not stated unless set. */
    public Builder priceBase(PriceBase newPriceBase) {
      this.priceBase = Objects.requireNonNull(newPriceBase, "priceBase");
      return this;
    }

    /**
     * The currency of its values; pounds sterling unless set.
     *
     * @throws IllegalArgumentException if the unit is not a currency
     */
    public Builder currency(MeasureUnit newCurrency) {
      if (!newCurrency.isCurrency()) {
        throw new IllegalArgumentException("A table's currency is a currency, not " + newCurrency);
      }
      this.currency = newCurrency;
      return this;
    }

    /** Whether it holds all rows of its edition; complete unless set. */
    public Builder coverage(Coverage newCoverage) {
      this.coverage = Objects.requireNonNull(newCoverage, "coverage");
      return this;
    }

    /** What a user must know of it. */
    public Builder note(String newNote) {
      this.note = Objects.requireNonNull(newNote, "note");
      return this;
    }

    /** The SHA-256 of the file it was read from. */
    public Builder fileHash(String newFileHash) {
      this.fileHash = Objects.requireNonNull(newFileHash, "fileHash");
      return this;
    }

    /** The rows, in any order. */
    public Builder rows(Collection<ProxyValue> newRows) {
      this.rows = List.copyOf(newRows);
      return this;
    }

    /** Says where it was derived from, and how each value was made. */
    Builder derived(Lineage newLineage, Map<String, Figure> figures) {
      this.lineage = Optional.of(newLineage);
      this.derived = figures;
      return this;
    }

    /**
     * The table.
     *
     * @throws IllegalArgumentException if two rows have one key, or rows disagree about a measure,
     *     an outcome or a theme
     */
    public ProxyTable build() {
      return new ProxyTable(this);
    }

    @Override
    public String toString() {
      return ShortText.of("builder of table " + edition);
    }
  }
}
