package io.github.socialvalue4j.present.exchange.table;

import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.Licence;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.proxy.Coverage;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.model.proxy.Validity;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What is known of an edition beside its rows: a line of {@code editions.csv}, or made by hand for
 * a single file. Immutable and thread-safe; made by {@link #builder}.
 */
public final class ProxyTableManifest implements DocumentOnly {
  // A plain name: the file lies beside its manifest, wherever that is, and nowhere else.
  private static final Pattern FILE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,119}");

  private final String file;
  private final Edition edition;
  private final Licence licence;
  private final String title;
  private final String publisher;
  private final Coverage coverage;
  private final Validity validity;
  private final PriceBase priceBase;
  private final MeasureUnit currency;
  private final String note;

  private ProxyTableManifest(Builder builder) {
    this.file = builder.file;
    this.edition = builder.edition;
    this.licence = builder.licence;
    this.title = builder.title;
    this.publisher = builder.publisher;
    this.coverage = builder.coverage;
    this.validity = builder.validity;
    this.priceBase = builder.priceBase;
    this.currency = builder.currency;
    this.note = builder.note;
  }

  /**
   * A builder for an edition in a file.
   *
   * @param file the name of the CSV file, without a folder: letters, digits and {@code . _ -}
   * @throws IllegalArgumentException if the file's name has another form
   */
  public static Builder builder(String file, Edition edition, Licence licence) {
    return new Builder(checkFile(file), edition, licence);
  }

  /** What a table says of itself, for the file that it is to be written to. */
  public static ProxyTableManifest of(ProxyTable table, String file) {
    return builder(file, table.edition(), table.licence())
        .title(table.title())
        .publisher(table.publisher())
        .coverage(table.coverage())
        .validity(table.validity())
        .priceBase(table.priceBase())
        .currency(table.currency())
        .note(table.note())
        .build();
  }

  static String checkFile(String file) {
    if (!FILE.matcher(file).matches()) {
      throw new IllegalArgumentException(
          "A file is named by 1 to 120 letters, digits and . _ - without a folder, but this is "
              + TableProblems.shown(file)
              + ".");
    }
    return file;
  }

  /** The name of the CSV file. */
  public String file() {
    return file;
  }

  /** Which table and edition. */
  public Edition edition() {
    return edition;
  }

  /** What may be done with it. */
  public Licence licence() {
    return licence;
  }

  /** For people. */
  public String title() {
    return title;
  }

  /** Who publishes the values. */
  public String publisher() {
    return publisher;
  }

  /** Whether the file holds all rows of the edition. */
  public Coverage coverage() {
    return coverage;
  }

  /** From when to when the edition is in force. */
  public Validity validity() {
    return validity;
  }

  /** In whose prices the values stand. */
  public PriceBase priceBase() {
    return priceBase;
  }

  /** The currency of the values. */
  public MeasureUnit currency() {
    return currency;
  }

  /** What a user must know of the table, or the empty text. */
  public String note() {
    return note;
  }

  @Override
  public String toString() {
    return ShortText.of(edition + " in " + file);
  }

  /** Collects the parts of a manifest. */
  public static final class Builder implements DocumentOnly {
    private final String file;
    private final Edition edition;
    private final Licence licence;
    private String title;
    private String publisher = "not stated";
    private Coverage coverage = Coverage.COMPLETE;
    private Validity validity = Validity.notStated();
    private PriceBase priceBase = PriceBase.notStated();
    private MeasureUnit currency = MeasureUnit.GBP;
    private String note = "";

    private Builder(String file, Edition edition, Licence licence) {
      this.file = file;
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

    /** Whether the file holds all rows of the edition; complete unless set. */
    public Builder coverage(Coverage newCoverage) {
      this.coverage = Objects.requireNonNull(newCoverage, "coverage");
      return this;
    }

    /** From when to when the edition is in force; not stated unless set. */
    public Builder validity(Validity newValidity) {
      this.validity = Objects.requireNonNull(newValidity, "validity");
      return this;
    }

    /** In whose prices the values stand; not stated unless set. */
    public Builder priceBase(PriceBase newPriceBase) {
      this.priceBase = Objects.requireNonNull(newPriceBase, "priceBase");
      return this;
    }

    /**
     * The currency of the values; pounds sterling unless set.
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

    /** What a user must know of the table. */
    public Builder note(String newNote) {
      this.note = Objects.requireNonNull(newNote, "note");
      return this;
    }

    /** The manifest. */
    public ProxyTableManifest build() {
      return new ProxyTableManifest(this);
    }

    @Override
    public String toString() {
      return ShortText.of("builder of manifest " + edition);
    }
  }
}
