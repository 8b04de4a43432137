package io.github.socialvalue4j.present.exchange.ocds;

import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.calculate.spend.ContractSum;
import io.github.socialvalue4j.model.contract.VatBasis;
import io.github.socialvalue4j.model.party.Supplier;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A contract as a notice publishes it, or an award of which there is no contract. Net and gross
 * value are two things: neither is made of the other. Immutable and thread-safe.
 *
 * @param kind {@code CONTRACT} or {@code AWARD}
 * @param ocid the contracting process
 * @param id the contract, or the award, within it; may be empty
 * @param title for people; may be empty
 * @param status such as {@code active}; may be empty
 * @param category {@code goods}, {@code services} or {@code works}; may be empty
 * @param buyer who buys; may be empty
 * @param suppliers who delivers
 * @param values the published value by what it holds; {@code NOT_STATED} where the notice gives one
 *     value and does not say
 * @param signed when it was signed; for an award, when it was made
 * @param start from when it runs
 * @param end until when, without extensions
 * @param aboveThreshold whether it is above the threshold of the procurement rules
 * @param reserved for whom participation is reserved, such as {@code smeVcse}; empty if for nobody
 *     or not said
 * @param place where it stands in the file, as a JSON Pointer; in a file of several JSON texts it
 *     begins with the number of the text, from 0
 */
public record PublishedContract(
    EntryKind kind,
    String ocid,
    String id,
    String title,
    String status,
    String category,
    String buyer,
    List<Supplier> suppliers,
    Map<VatBasis, Quantity> values,
    Optional<LocalDate> signed,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    Optional<Boolean> aboveThreshold,
    List<String> reserved,
    String place)
    implements DocumentOnly {
  /** Copies the collections. */
  public PublishedContract {
    if (kind != EntryKind.CONTRACT && kind != EntryKind.AWARD) {
      throw new IllegalArgumentException("An entry is a contract or an award, not " + kind);
    }
    Objects.requireNonNull(ocid, "ocid");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(buyer, "buyer");
    suppliers = List.copyOf(suppliers);
    if (values.isEmpty()) {
      values = Map.of();
    } else {
      EnumMap<VatBasis, Quantity> copied = new EnumMap<>(VatBasis.class);
      copied.putAll(values);
      values = Collections.unmodifiableMap(copied);
    }
    Objects.requireNonNull(signed, "signed");
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    Objects.requireNonNull(aboveThreshold, "aboveThreshold");
    reserved = List.copyOf(reserved);
    Objects.requireNonNull(place, "place");
  }

  /** The value on this basis, if the notice gives it. */
  public Optional<Quantity> value(VatBasis basis) {
    return Optional.ofNullable(values.get(basis));
  }

  /** The process and the contract in it, or the award marked as one. */
  public String name() {
    return kind == EntryKind.AWARD ? ocid + " award " + id : ocid + " " + id;
  }

  /** The contract among others of this basis, if the notice gives its value so. */
  public Optional<ContractSum> sum(VatBasis basis) {
    return value(basis)
        .map(
            value ->
                new ContractSum(
                    name(),
                    title,
                    String.join(", ", suppliers.stream().map(Supplier::name).toList()),
                    basis,
                    Figure.stated(
                        (kind == EntryKind.AWARD ? "Value of " : "Value of contract ")
                            + name()
                            + ", "
                            + basis.code(),
                        value,
                        new Provenance.Given("open contracting data, " + name()))));
  }

  /** What it is, of which process, its values, and who delivers it to whom. */
  @Override
  public String toString() {
    return ShortText.of(
        kind.code()
            + " "
            + EntryWords.named(id)
            + "of process "
            + ShortText.part(ocid)
            + ": "
            + EntryWords.amounts(values)
            + (suppliers.isEmpty()
                ? ", no supplier named"
                : ", by " + ShortText.list(suppliers.stream().map(Supplier::name).toList()))
            + (buyer.isEmpty() ? "" : " for " + ShortText.part(buyer)));
  }
}
