package io.github.socialvalue4j.calculate.spend;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One payment, card transaction or contract. A credit note is negative. Texts that a file does not
 * have are empty. Immutable and thread-safe.
 */
public final class SpendRow implements DocumentOnly {
  private final long line;
  private final @Nullable LocalDate date;
  private final String payee;
  private final long pence;
  private final @Nullable BigDecimal exact;
  private final String department;
  private final String category;
  private final String reference;
  private final SupplierFacts facts;
  private final boolean hasNoFacts;
  private final boolean isPayeeNamed;
  private final @Nullable SpendPeriod period;

  private SpendRow(
      long line,
      @Nullable LocalDate date,
      String payee,
      long pence,
      @Nullable BigDecimal exact,
      String department,
      String category,
      String reference,
      SupplierFacts facts,
      boolean isPayeeNamed,
      @Nullable SpendPeriod period) {
    this.line = line;
    this.date = date;
    this.payee = Objects.requireNonNull(payee, "payee");
    this.pence = pence;
    this.exact = exact;
    this.department = Objects.requireNonNull(department, "department");
    this.category = Objects.requireNonNull(category, "category");
    this.reference = Objects.requireNonNull(reference, "reference");
    this.facts = Objects.requireNonNull(facts, "facts");
    this.hasNoFacts = facts.isEmpty();
    this.isPayeeNamed = isPayeeNamed && !payee.isBlank();
    this.period = period;
  }

  /**
   * A row whose amount is whole in hundredths of the currency, which is the cheap road.
   *
   * @param line its line in the file, for reports; 0 if there is no file
   * @param date the day, or null if the source has none
   * @param pence the amount in hundredths
   */
  public static SpendRow ofPence(
      long line,
      @Nullable LocalDate date,
      String payee,
      long pence,
      String department,
      String category,
      String reference,
      SupplierFacts facts) {
    return new SpendRow(
        line, date, payee, pence, null, department, category, reference, facts, true, null);
  }

  /** A row of any exact amount. */
  public static SpendRow of(
      long line,
      @Nullable LocalDate date,
      String payee,
      BigDecimal amount,
      String department,
      String category,
      String reference,
      SupplierFacts facts) {
    Objects.requireNonNull(amount, "amount");
    return new SpendRow(
        line, date, payee, 0, amount, department, category, reference, facts, true, null);
  }

  /** A payment of a day to somebody. */
  public static SpendRow of(LocalDate date, String payee, BigDecimal amount) {
    return of(0, date, payee, amount, "", "", "", SupplierFacts.NONE);
  }

  /** The same row from a department and for a purpose. */
  public SpendRow in(String newDepartment, String newCategory) {
    return new SpendRow(
        line,
        date,
        payee,
        pence,
        exact,
        newDepartment,
        newCategory,
        reference,
        facts,
        isPayeeNamed,
        period);
  }

  /** The same row with what the file says of the payee. */
  public SpendRow with(SupplierFacts newFacts) {
    return new SpendRow(
        line,
        date,
        payee,
        pence,
        exact,
        department,
        category,
        reference,
        newFacts,
        isPayeeNamed,
        period);
  }

  /**
   * The same row of a payee whom the source does not name: redacted, withheld, personal data. It is
   * spend like any other, but no payee: two such rows need not be of one.
   */
  public SpendRow withPayeeNotNamed() {
    return new SpendRow(
        line, date, payee, pence, exact, department, category, reference, facts, false, period);
  }

  /**
   * The same row of a period, because its source tells a month, a quarter or a year and no day.
   *
   * @throws IllegalStateException if the row has a day
   */
  public SpendRow withPeriod(SpendPeriod newPeriod) {
    if (date != null) {
      throw new IllegalStateException("A row of " + date + " is of no period");
    }
    Objects.requireNonNull(newPeriod, "newPeriod");
    return new SpendRow(
        line,
        null,
        payee,
        pence,
        exact,
        department,
        category,
        reference,
        facts,
        isPayeeNamed,
        newPeriod);
  }

  /** Its line in the file; 0 if there is no file. */
  public long line() {
    return line;
  }

  /** The day, if the source has one. */
  public Optional<LocalDate> date() {
    return Optional.ofNullable(date);
  }

  /** The period, if the source has one in place of a day. */
  public Optional<SpendPeriod> period() {
    return Optional.ofNullable(period);
  }

  @Nullable LocalDate day() {
    return date;
  }

  /** Whom it was paid to. */
  public String payee() {
    return payee;
  }

  /**
   * Whether {@link #payee()} is the name of somebody; if not, it is empty, or what the source
   * writes instead of a name, such as "REDACTED PERSONAL DATA".
   */
  public boolean isPayeeNamed() {
    return isPayeeNamed;
  }

  /** How much, exact; negative for a credit note. */
  public BigDecimal amount() {
    return exact != null ? exact : BigDecimal.valueOf(pence, 2);
  }

  @Nullable BigDecimal exact() {
    return exact;
  }

  long pence() {
    return pence;
  }

  /** Which department paid. */
  public String department() {
    return department;
  }

  /** What for. */
  public String category() {
    return category;
  }

  /** Its number in the source, such as that of a contract. */
  public String reference() {
    return reference;
  }

  /** What the file says of the payee. */
  public SupplierFacts facts() {
    return facts;
  }

  boolean hasNoFacts() {
    return hasNoFacts;
  }

  @Override
  public String toString() {
    Object when = date != null || period == null ? date : period;
    String paid = ShortText.part(payee) + " " + amount().toPlainString();
    return ShortText.of("line " + line + ": " + when + " " + paid);
  }
}
