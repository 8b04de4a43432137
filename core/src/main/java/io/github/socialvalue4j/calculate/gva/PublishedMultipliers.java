package io.github.socialvalue4j.calculate.gva;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.evidence.Licence;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Effects and multipliers as a statistical office published them, by product. A cell that the
 * source left empty is undefined and stays so. Immutable and thread-safe.
 */
public final class PublishedMultipliers implements DocumentOnly {
  /** The satellite of gross value added. */
  public static final String GVA = "gva";

  /** The satellite of what employment costs. */
  public static final String EMPLOYMENT_COST = "employment-cost";

  private final Edition edition;
  private final String identity;
  private final int referenceYear;
  private final ModelType type;
  private final Citation citation;
  private final Licence licence;
  private final Map<String, Row> rows = new LinkedHashMap<>();

  /**
   * One product, as published.
   *
   * @param product its name
   * @param outputMultiplier output of all industries per unit of demand
   * @param effects per unit of demand, by satellite
   * @param multipliers per unit of direct effect, by satellite
   */
  public record Row(
      String product,
      Optional<BigDecimal> outputMultiplier,
      Map<String, BigDecimal> effects,
      Map<String, BigDecimal> multipliers)
      implements DocumentOnly {
    /** Copies the maps. */
    public Row {
      Objects.requireNonNull(product, "product");
      Objects.requireNonNull(outputMultiplier, "outputMultiplier");
      effects = Map.copyOf(effects);
      multipliers = Map.copyOf(multipliers);
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /**
   * A table.
   *
   * @param edition which edition
   * @param identity a hash of its rows
   * @param referenceYear the year it describes
   * @param type which rounds it counts
   * @param citation where it was published
   * @param licence what may be done with it
   * @param rows one for each product
   * @throws IllegalArgumentException if a product is there twice
   */
  public PublishedMultipliers(
      Edition edition,
      String identity,
      int referenceYear,
      ModelType type,
      Citation citation,
      Licence licence,
      List<Row> rows) {
    this.edition = Objects.requireNonNull(edition, "edition");
    this.identity = Objects.requireNonNull(identity, "identity");
    this.referenceYear = referenceYear;
    this.type = Objects.requireNonNull(type, "type");
    this.citation = Objects.requireNonNull(citation, "citation");
    this.licence = Objects.requireNonNull(licence, "licence");
    for (Row row : rows) {
      if (this.rows.put(row.product(), row) != null) {
        throw new IllegalArgumentException("Product '" + row.product() + "' is there twice");
      }
    }
  }

  /** Which edition. */
  public Edition edition() {
    return edition;
  }

  /** The year it describes. */
  public int referenceYear() {
    return referenceYear;
  }

  /** Which rounds it counts. */
  public ModelType type() {
    return type;
  }

  /** What may be done with it. */
  public Licence licence() {
    return licence;
  }

  /** The products, in the source's order. */
  public List<String> products() {
    return List.copyOf(rows.keySet());
  }

  /** Output of all industries per unit of demand for a product, if published. */
  public Optional<Figure> outputMultiplier(String product) {
    return row(product)
        .outputMultiplier()
        .map(v -> figure("Output multiplier of " + product, v, product));
  }

  /** The effect per unit of demand for a product, if published. */
  public Optional<IoEffect> effect(String satellite, String product) {
    return Optional.ofNullable(row(product).effects().get(satellite))
        .map(
            v ->
                new IoEffect(
                    product,
                    satellite,
                    type,
                    figure("Effect on " + satellite + " per unit of demand", v, product)));
  }

  /** The multiplier of a product's direct effect, if published. */
  public Optional<IoMultiplier> multiplier(String satellite, String product) {
    return Optional.ofNullable(row(product).multipliers().get(satellite))
        .map(
            v ->
                new IoMultiplier(
                    product,
                    satellite,
                    type,
                    figure("Multiplier of direct " + satellite, v, product)));
  }

  private Figure figure(String label, BigDecimal value, String product) {
    return Figure.stated(
        label,
        value,
        MeasureUnit.ONE,
        new Provenance.TableRow(edition, identity, product, citation, EvidenceGrade.OFFICIAL, ""));
  }

  private Row row(String product) {
    Row row = rows.get(product);
    if (row == null) {
      throw new UnknownIdException("product", product, edition.toString(), rows.keySet());
    }
    return row;
  }

  @Override
  public String toString() {
    return ShortText.of(
        "multipliers of " + edition + ", " + ShortText.count(rows.size(), "product"));
  }
}
