package io.github.socialvalue4j.calculate.spend;

import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.model.contract.VatBasis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the rows of a contracts register and adds up those of one reference and supplier, such as
 * lots. A row without a reference is a contract of its own, named by its line. Holds every
 * contract, at most 100,000, since a register is no stream of payments. Mutable, for one thread.
 */
public final class ContractBook implements DocumentOnly, SpendSink {
  /** The most contracts that are kept. */
  public static final int MOST = 100_000;

  private final MeasureUnit currency;
  private final VatBasis basis;
  private final Map<Key, ExactSum> sums = new LinkedHashMap<>();

  private record Key(String id, String title, String supplier) {}

  /**
   * A book without contracts.
   *
   * @param currency of all values
   * @param basis whether they hold VAT
   */
  public ContractBook(MeasureUnit currency, VatBasis basis) {
    this.currency = currency;
    this.basis = basis;
  }

  /**
   * Takes a row.
   *
   * @throws IllegalStateException if there are more than 100,000 contracts
   */
  @Override
  public void accept(SpendRow row) {
    String id = row.reference().isEmpty() ? "line " + row.line() : row.reference();
    Key key = new Key(id, row.category(), row.payee());
    ExactSum sum = sums.get(key);
    if (sum == null) {
      if (sums.size() >= MOST) {
        throw new IllegalStateException("A register has at most " + MOST + " contracts");
      }
      sum = new ExactSum();
      sums.put(key, sum);
    }
    sum.add(row);
  }

  /** The contracts so far, in the order of the file. */
  public List<ContractSum> contracts() {
    return sums.entrySet().stream()
        .map(
            e ->
                new ContractSum(
                    e.getKey().id(),
                    e.getKey().title(),
                    e.getKey().supplier(),
                    basis,
                    Figure.stated(
                        "Value of contract " + e.getKey().id(),
                        e.getValue().value(),
                        currency,
                        new Provenance.Given("contracts register, " + e.getKey().id()))))
        .toList();
  }

  @Override
  public String toString() {
    return ShortText.of(
        "contracts by value in "
            + currency
            + ", "
            + basis.code()
            + ": "
            + ShortText.count(sums.size(), "contract"));
  }
}
