package io.github.socialvalue4j.present.exchange.ocds;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.calculate.spend.SpendRow;
import io.github.socialvalue4j.calculate.spend.SupplierFacts;
import io.github.socialvalue4j.model.contract.VatBasis;
import io.github.socialvalue4j.model.party.Supplier;
import io.github.socialvalue4j.present.exchange.spend.UnnamedPayee;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A payment under a contract, as {@code implementation.transactions} publishes it. Immutable and
 * thread-safe.
 *
 * @param ocid the contracting process
 * @param contract the contract within it; may be empty
 * @param id the payment within that; may be empty
 * @param date when it was made, if the notice says so
 * @param values how much by what it holds, at least one; {@code NOT_STATED} where the notice gives
 *     one value and does not say
 * @param payer who paid; may be empty
 * @param payee who was paid
 * @param category {@code goods}, {@code services} or {@code works}; may be empty
 */
public record PublishedPayment(
    String ocid,
    String contract,
    String id,
    Optional<LocalDate> date,
    Map<VatBasis, Quantity> values,
    String payer,
    Supplier payee,
    String category)
    implements DocumentOnly {
  /** Checks that nothing is null and that there is a value, which is money. */
  public PublishedPayment {
    Objects.requireNonNull(ocid, "ocid");
    Objects.requireNonNull(contract, "contract");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(payer, "payer");
    Objects.requireNonNull(payee, "payee");
    Objects.requireNonNull(category, "category");
    if (values.isEmpty()) {
      throw new IllegalArgumentException("A payment has a value");
    }
    values = Collections.unmodifiableMap(new EnumMap<>(values));
    for (Quantity value : values.values()) {
      if (!value.unit().isCurrency()) {
        throw new IllegalArgumentException("A payment is money, not in '" + value.unit() + "'");
      }
    }
  }

  /** What {@link #value()} holds: net before gross before what nobody says. */
  public VatBasis basis() {
    return values.keySet().iterator().next();
  }

  /** The value by {@link #basis()}. */
  public Quantity value() {
    return values.values().iterator().next();
  }

  /** The value on this basis, if the notice gives it. */
  public Optional<Quantity> value(VatBasis basis) {
    return Optional.ofNullable(values.get(basis));
  }

  /** The payment as a row of spend by {@link #basis()}; {@link #toSpendRow(Quantity)} says more. */
  public SpendRow toSpendRow() {
    return toSpendRow(value());
  }

  /**
   * The payment as a row of spend, for {@link
   * io.github.socialvalue4j.calculate.spend.SpendProfile}: the payer is its department, the
   * category its purpose, process and contract its reference. What stands where a name was taken
   * out, such as REDACTED, is the name of nobody.
   *
   * @param amount one of its values; rows of one profile hold the same, net or gross
   */
  public SpendRow toSpendRow(Quantity amount) {
    SpendRow row =
        SpendRow.of(
            0,
            date.orElse(null),
            payee.name(),
            amount.value(),
            payer,
            category,
            (ocid + ' ' + contract).strip(),
            new SupplierFacts(
                List.copyOf(payee.identifiers()),
                payee.place(),
                payee.declaredSme(),
                payee.vcse()));
    return UnnamedPayee.isOne(payee.name()) ? row.withPayeeNotNamed() : row;
  }

  /** Which payment, how much, from whom to whom, when. */
  @Override
  public String toString() {
    return ShortText.of(
        "payment "
            + EntryWords.named(id)
            + "under contract "
            + EntryWords.named(contract)
            + "of process "
            + ShortText.part(ocid)
            + ": "
            + EntryWords.amounts(values)
            + (payer.isEmpty() ? "" : " from " + ShortText.part(payer))
            + " to "
            + ShortText.part(payee.name())
            + date.map(day -> " on " + day).orElse(""));
  }
}
