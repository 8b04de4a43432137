package io.github.socialvalue4j.present.exchange.ocds;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.calculate.spend.SpendRow;
import io.github.socialvalue4j.calculate.spend.SupplierFacts;
import io.github.socialvalue4j.model.party.Supplier;
import io.github.socialvalue4j.present.exchange.spend.UnnamedPayee;
import java.time.LocalDate;
import java.util.List;
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
 * @param value how much; nobody says whether it holds VAT
 * @param payer who paid; may be empty
 * @param payee who was paid
 * @param category {@code goods}, {@code services} or {@code works}; may be empty
 */
public record PublishedPayment(
    String ocid,
    String contract,
    String id,
    Optional<LocalDate> date,
    Quantity value,
    String payer,
    Supplier payee,
    String category)
    implements DocumentOnly {
  /** Checks that nothing is null and the value is money. */
  public PublishedPayment {
    Objects.requireNonNull(ocid, "ocid");
    Objects.requireNonNull(contract, "contract");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(payer, "payer");
    Objects.requireNonNull(payee, "payee");
    Objects.requireNonNull(category, "category");
    if (!value.unit().isCurrency()) {
      throw new IllegalArgumentException("A payment is money, not in '" + value.unit() + "'");
    }
  }

  /**
   * The payment as a row of spend, for {@link
   * io.github.socialvalue4j.calculate.spend.SpendProfile}: the payer is its department, the
   * category its purpose, process and contract its reference. What stands where a name was taken
   * out, such as REDACTED, is the name of nobody.
   */
  public SpendRow toSpendRow() {
    SpendRow row =
        SpendRow.of(
            0,
            date.orElse(null),
            payee.name(),
            value.value(),
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

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
