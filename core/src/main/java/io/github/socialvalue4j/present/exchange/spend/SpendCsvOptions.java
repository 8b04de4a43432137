package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.spend.file.AmountUnit;
import io.github.socialvalue4j.calculate.spend.file.SpendColumn;
import io.github.socialvalue4j.calculate.spend.file.SpendLayout;
import io.github.socialvalue4j.model.contract.VatBasis;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody knows of a spend file beforehand; everything else is guessed and reported.
 * Immutable and thread-safe.
 */
public final class SpendCsvOptions implements DocumentOnly {
  private static final SpendCsvOptions GUESS = new SpendCsvOptions(new Known());

  private final Known known;

  /** A bag of parts, copied before each change. */
  private static final class Known {
    private @Nullable SpendLayout layout;
    private Map<SpendColumn, String> columns = new EnumMap<>(SpendColumn.class);
    private @Nullable Charset charset;
    private @Nullable Character separator;
    private @Nullable VatBasis basis;
    private boolean isMonthFirst;
    private @Nullable AmountUnit unit;
    private MeasureUnit currency = MeasureUnit.GBP;

    Known copy() {
      Known copy = new Known();
      copy.layout = layout;
      copy.columns = new EnumMap<>(columns);
      copy.charset = charset;
      copy.separator = separator;
      copy.basis = basis;
      copy.isMonthFirst = isMonthFirst;
      copy.unit = unit;
      copy.currency = currency;
      return copy;
    }
  }

  private SpendCsvOptions(Known known) {
    this.known = known;
  }

  /** Nothing is known: pounds, the day before the month, everything else guessed. */
  public static SpendCsvOptions guess() {
    return GUESS;
  }

  /** The file is of this sort. */
  public SpendCsvOptions withLayout(SpendLayout layout) {
    Known copy = known.copy();
    copy.layout = Objects.requireNonNull(layout, "layout");
    return new SpendCsvOptions(copy);
  }

  /**
   * This column has this header, compared without case and punctuation; of several columns with
   * that header it is the one whose cells fit best.
   *
   * @param header as the file has it, or its place, such as {@code #4} for the fourth column; the
   *     empty text if the column is not to be used
   */
  public SpendCsvOptions withColumn(SpendColumn column, String header) {
    Known copy = known.copy();
    copy.columns.put(column, Objects.requireNonNull(header, "header"));
    return new SpendCsvOptions(copy);
  }

  /** The file is in this encoding; it is one in which ASCII characters are single bytes. */
  public SpendCsvOptions withCharset(Charset charset) {
    Known copy = known.copy();
    copy.charset = Objects.requireNonNull(charset, "charset");
    return new SpendCsvOptions(copy);
  }

  /** What stands between cells. */
  public SpendCsvOptions withSeparator(char separator) {
    Known copy = known.copy();
    copy.separator = separator;
    return new SpendCsvOptions(copy);
  }

  /** Whether amounts hold VAT; also which column is taken if there is one of each. */
  public SpendCsvOptions withBasis(VatBasis basis) {
    Known copy = known.copy();
    copy.basis = Objects.requireNonNull(basis, "basis");
    return new SpendCsvOptions(copy);
  }

  /** 06/25/2012 is a day in June; without this, the day comes before the month. */
  public SpendCsvOptions withMonthFirst() {
    Known copy = known.copy();
    copy.isMonthFirst = true;
    return new SpendCsvOptions(copy);
  }

  /** Amounts are in this currency; others are rejected. */
  public SpendCsvOptions withCurrency(MeasureUnit currency) {
    if (!currency.isCurrency()) {
      throw new IllegalArgumentException("'" + currency + "' is no currency");
    }
    Known copy = known.copy();
    copy.currency = currency;
    return new SpendCsvOptions(copy);
  }

  /**
   * Amounts are in this unit, whatever headers and lines above them say. Without it the header of
   * the amounts decides, and a line above the header that speaks of another unit is a refusal.
   */
  public SpendCsvOptions withAmountsIn(AmountUnit unit) {
    Known copy = known.copy();
    copy.unit = Objects.requireNonNull(unit, "unit");
    return new SpendCsvOptions(copy);
  }

  /** Which sort of file it is, if known. */
  public Optional<SpendLayout> layout() {
    return Optional.ofNullable(known.layout);
  }

  /** The headers of columns, as far as known. */
  public Map<SpendColumn, String> columns() {
    return Collections.unmodifiableMap(known.columns);
  }

  /** The encoding, if known. */
  public Optional<Charset> charset() {
    return Optional.ofNullable(known.charset);
  }

  /** What stands between cells, if known. */
  public Optional<Character> separator() {
    return Optional.ofNullable(known.separator);
  }

  /** Whether amounts hold VAT, if known. */
  public Optional<VatBasis> basis() {
    return Optional.ofNullable(known.basis);
  }

  /** Whether the month comes before the day. */
  public boolean isMonthFirst() {
    return known.isMonthFirst;
  }

  /** The unit of amounts, if known. */
  public Optional<AmountUnit> amountsIn() {
    return Optional.ofNullable(known.unit);
  }

  /** The currency of amounts. */
  public MeasureUnit currency() {
    return known.currency;
  }

  @Override
  public String toString() {
    return ShortText.of("options of reading a spend file");
  }
}
