package io.github.socialvalue4j.model.party;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.place.OutwardCode;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An entry of a supplier directory: who it is, what it offers, where it is based and what kind of
 * organisation it is. What is not known stays unknown. Immutable and thread-safe.
 */
public final class Supplier implements DocumentOnly {
  private final String name;
  private final List<String> otherNames;
  private final SortedSet<SupplierIdentifier> identifiers;
  private final Optional<OutwardCode> place;
  private final SupplierSize size;
  private final Optional<Boolean> declaredSme;
  private final Optional<Boolean> vcse;
  private final Optional<Boolean> declaredLocal;
  private final Optional<Citation> source;
  private final SortedSet<String> offers;

  private Supplier(Builder builder) {
    this.name = builder.name;
    this.otherNames = List.copyOf(builder.otherNames);
    this.identifiers = Collections.unmodifiableSortedSet(new TreeSet<>(builder.identifiers));
    this.place = builder.place;
    this.size = builder.size;
    this.declaredSme = builder.declaredSme;
    this.vcse = builder.vcse;
    this.declaredLocal = builder.declaredLocal;
    this.source = builder.source;
    this.offers = Collections.unmodifiableSortedSet(new TreeSet<>(builder.offers));
  }

  /** Starts an entry. */
  public static Builder builder(String name) {
    return new Builder(name);
  }

  /** Its name. */
  public String name() {
    return name;
  }

  /** Names it also goes by. */
  public List<String> otherNames() {
    return otherNames;
  }

  /** What registers call it. */
  public SortedSet<SupplierIdentifier> identifiers() {
    return identifiers;
  }

  /** The outward code of where it is based and has substantive operations, if known. */
  public Optional<OutwardCode> place() {
    return place;
  }

  /** How large it is, as far as known. */
  public SupplierSize size() {
    return size;
  }

  /** What it or a notice says of itself. */
  public Optional<Boolean> declaredSme() {
    return declaredSme;
  }

  /** Whether it is a voluntary, community or social enterprise, if known. */
  public Optional<Boolean> vcse() {
    return vcse;
  }

  /**
   * Whether somebody has declared outright that it is local, in the innermost circle, or in none.
   * It wins over {@link #place()}: a head office elsewhere may have a branch that employs here.
   */
  public Optional<Boolean> declaredLocal() {
    return declaredLocal;
  }

  /** Where it stands that the supplier is what is declared of it here, if somebody says. */
  public Optional<Citation> source() {
    return source;
  }

  /** The goods, services and works it offers. */
  public SortedSet<String> offers() {
    return offers;
  }

  /** Whether it is one by a definition: by its size, and by its own word where that is unknown. */
  public Optional<Boolean> isSme(SizeDefinition definition) {
    return definition.includes(size).or(() -> declaredSme);
  }

  /**
   * Whether identifiers are of somebody else: a register that numbers this entry gives them another
   * number. Identifiers of registers that the entry does not name tell nothing.
   */
  public boolean isContradictedBy(Collection<SupplierIdentifier> others) {
    return others.stream()
        .anyMatch(
            other ->
                identifiers.stream().anyMatch(own -> own.scheme().equals(other.scheme()))
                    && identifiers.stream()
                        .filter(own -> own.scheme().equals(other.scheme()))
                        .noneMatch(others::contains));
  }

  /** Whether a name is one of its own, or a part of one, as trading names are. */
  public boolean goesBy(String otherName) {
    return SupplierName.isAlike(name, otherName)
        || otherNames.stream().anyMatch(own -> SupplierName.isAlike(own, otherName));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Supplier that
        && name.equals(that.name)
        && otherNames.equals(that.otherNames)
        && identifiers.equals(that.identifiers)
        && place.equals(that.place)
        && size.equals(that.size)
        && declaredSme.equals(that.declaredSme)
        && vcse.equals(that.vcse)
        && declaredLocal.equals(that.declaredLocal)
        && source.equals(that.source)
        && offers.equals(that.offers);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        name,
        otherNames,
        identifiers,
        place,
        size,
        declaredSme,
        vcse,
        declaredLocal,
        source,
        offers);
  }

  @Override
  public String toString() {
    return ShortText.of(ShortText.part(name) + " " + ShortText.list(identifiers)).strip();
  }

  /** Makes an entry; mutable, for one thread. */
  public static final class Builder implements DocumentOnly {
    private final String name;
    private List<String> otherNames = List.of();
    private Collection<SupplierIdentifier> identifiers = List.of();
    private Optional<OutwardCode> place = Optional.empty();
    private SupplierSize size = SupplierSize.UNKNOWN;
    private Optional<Boolean> declaredSme = Optional.empty();
    private Optional<Boolean> vcse = Optional.empty();
    private Optional<Boolean> declaredLocal = Optional.empty();
    private Optional<Citation> source = Optional.empty();
    private Collection<String> offers = List.of();

    private Builder(String name) {
      if (name.isBlank()) {
        throw new IllegalArgumentException("A supplier has a name");
      }
      this.name = name;
    }

    /** Names it also goes by. */
    public Builder otherNames(List<String> names) {
      this.otherNames = names;
      return this;
    }

    /** What registers call it. */
    public Builder identifiers(Collection<SupplierIdentifier> ids) {
      this.identifiers = ids;
      return this;
    }

    /** Where it is based. */
    public Builder place(OutwardCode code) {
      this.place = Optional.of(code);
      return this;
    }

    /** How large it is. */
    public Builder size(SupplierSize known) {
      this.size = known;
      return this;
    }

    /** What it says of itself. */
    public Builder declaredSme(boolean sme) {
      this.declaredSme = Optional.of(sme);
      return this;
    }

    /** Whether it is a voluntary, community or social enterprise. */
    public Builder vcse(boolean is) {
      this.vcse = Optional.of(is);
      return this;
    }

    /**
     * Declares outright that it is local, or that it is not.
     *
     * @param local true for the innermost circle, false for none of them
     * @param statedBy where that stands, such as a register of local suppliers and its date
     */
    public Builder declaredLocal(boolean local, Citation statedBy) {
      this.declaredLocal = Optional.of(local);
      return source(statedBy);
    }

    /** Where it stands that the supplier is what is declared of it here. */
    public Builder source(Citation statedBy) {
      this.source = Optional.of(statedBy);
      return this;
    }

    /** The goods, services and works it offers. */
    public Builder offers(Collection<String> offered) {
      this.offers = offered;
      return this;
    }

    /** The entry. */
    public Supplier build() {
      return new Supplier(this);
    }

    @Override
    public String toString() {
      return ShortText.of("builder of supplier " + name);
    }
  }
}
