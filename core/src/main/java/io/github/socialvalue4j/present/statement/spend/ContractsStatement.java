package io.github.socialvalue4j.present.statement.spend;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.calculate.spend.TopContracts;
import io.github.socialvalue4j.model.contract.VatBasis;
import io.github.socialvalue4j.model.party.SizeDefinition;
import io.github.socialvalue4j.model.party.Supplier;
import io.github.socialvalue4j.model.party.SupplierIdentifier;
import io.github.socialvalue4j.present.statement.ProblemList;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.Table;
import io.github.socialvalue4j.present.statement.Table.Cell;
import io.github.socialvalue4j.present.statement.Wording;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * States published contracts and their suppliers for people. Net and gross value have a column
 * each; an empty cell says that the notice does not.
 */
public final class ContractsStatement implements DocumentOnly {
  private final List<Line> contracts;
  private final List<Supplier> suppliers;
  private final Optional<TopContracts> top;
  private final List<Problem> problems;
  private final int awards;
  private final String seen;

  private ContractsStatement(
      List<Line> contracts,
      List<Supplier> suppliers,
      Optional<TopContracts> top,
      List<Problem> problems,
      int awards,
      String seen) {
    this.contracts = List.copyOf(contracts);
    this.suppliers = List.copyOf(suppliers);
    this.top = Objects.requireNonNull(top, "top");
    this.problems = List.copyOf(problems);
    this.awards = awards;
    this.seen = Objects.requireNonNull(seen, "seen");
  }

  /**
   * A contract.
   *
   * @param name its number and title
   * @param buyer who buys; may be empty
   * @param suppliers their names
   * @param category goods, services or works; may be empty
   * @param dates when it was signed or awarded and when it runs, in words; may be empty
   * @param values by what they hold
   * @param reserved for whom participation is reserved; empty if for nobody or not said
   */
  public record Line(
      String name,
      String buyer,
      String suppliers,
      String category,
      String dates,
      Map<VatBasis, Quantity> values,
      List<String> reserved) {
    /** Copies the collections. */
    public Line {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(buyer, "buyer");
      Objects.requireNonNull(suppliers, "suppliers");
      Objects.requireNonNull(category, "category");
      Objects.requireNonNull(dates, "dates");
      values = Map.copyOf(values);
      reserved = List.copyOf(reserved);
    }

    /** Its name, who delivers it to whom, and its values. */
    @Override
    public String toString() {
      return ShortText.of(
          ShortText.part(name)
              + (suppliers.isEmpty() ? "" : ", by " + ShortText.part(suppliers))
              + (buyer.isEmpty() ? "" : " for " + ShortText.part(buyer))
              + (dates.isEmpty() ? "" : ", " + dates)
              + values.entrySet().stream()
                  .sorted(Map.Entry.comparingByKey())
                  .map(v -> ", " + v.getValue() + " " + Wording.vat(v.getKey()))
                  .collect(Collectors.joining()));
    }
  }

  /** The statement of contracts and their suppliers. */
  public static ContractsStatement of(List<Line> contracts, List<Supplier> suppliers) {
    return new ContractsStatement(contracts, suppliers, Optional.empty(), List.of(), 0, "");
  }

  /** The same with the largest contracts up to a sum. */
  public ContractsStatement withLargest(Optional<TopContracts> largest) {
    return new ContractsStatement(contracts, suppliers, largest, problems, awards, seen);
  }

  /** The same with problems. */
  public ContractsStatement withProblems(List<Problem> found) {
    return new ContractsStatement(contracts, suppliers, top, found, awards, seen);
  }

  /**
   * The same where some of the lines are awards of which no contract is published, so that they are
   * counted apart.
   *
   * @param count from 0 to the number of lines
   */
  public ContractsStatement withAwards(int count) {
    if (count < 0 || count > contracts.size()) {
      throw new IllegalArgumentException(
          "There are from 0 to " + contracts.size() + " awards among the lines, not " + count);
    }
    return new ContractsStatement(contracts, suppliers, top, problems, count, seen);
  }

  /** The same with a sentence on all that the file holds, listed or not; empty for none. */
  public ContractsStatement withSeen(String sentence) {
    return new ContractsStatement(contracts, suppliers, top, problems, awards, sentence);
  }

  /** The statement. */
  public Statement toStatement() {
    Statement.Builder page =
        Statement.builder("Published contracts")
            .subtitle(
                Wording.capital(Wording.count(contracts.size() - awards, "contract", "contracts"))
                    + (awards == 0
                        ? ""
                        : ", " + Wording.count(awards, "award", "awards") + " without a contract")
                    + ", "
                    + Wording.count(suppliers.size(), "supplier", "suppliers"));
    if (!seen.isEmpty()) {
      page.paragraph(seen);
    }
    page.table(contractTable());
    page.table(supplierTable());
    top.ifPresent(t -> new FollowUpSections(t.limit().unit().toString()).contracts(page, t));
    if (!problems.isEmpty()) {
      page.section("What to know of these figures").block(new ProblemList(problems));
    }
    return page.build();
  }

  private Table.Builder contractTable() {
    Table.Builder table =
        Table.builder("Contracts as their notices give them")
            .text("Contract")
            .text("Buyer")
            .text("Supplier")
            .text("For")
            .number("Net of VAT")
            .number("Including VAT")
            .number("Not stated which");
    for (Line line : contracts) {
      // Dates stand with the name: they tell two awards of one title apart.
      Cell name = Cell.of(line.dates().isEmpty() ? line.name() : line.name() + "; " + line.dates());
      table.row(
          line.reserved().isEmpty()
              ? name
              : name.withNote("Participation is reserved: " + String.join(", ", line.reserved())),
          Cell.of(line.buyer()),
          Cell.of(line.suppliers()),
          Cell.of(line.category()),
          amount(line, VatBasis.NET),
          amount(line, VatBasis.GROSS),
          amount(line, VatBasis.NOT_STATED));
    }
    return table;
  }

  private static Cell amount(Line line, VatBasis basis) {
    return Optional.ofNullable(line.values().get(basis))
        .map(v -> Cell.of(v.unit() + " " + Printing.amount(v.value())))
        .orElseGet(Cell::empty);
  }

  private Table.Builder supplierTable() {
    SizeDefinition sme = SizeDefinition.shipped().get(0);
    Table.Builder table =
        Table.builder("Suppliers")
            .text("Supplier")
            .text("Identifiers")
            .text("Postcode area")
            .text("SME")
            .text("VCSE");
    for (Supplier supplier : suppliers) {
      table.row(
          Cell.of(supplier.name()),
          Cell.of(
              String.join(
                  ", ",
                  supplier.identifiers().stream().map(SupplierIdentifier::toString).toList())),
          Cell.of(supplier.place().map(Object::toString).orElse("not known")),
          Cell.of(known(supplier.isSme(sme))),
          Cell.of(known(supplier.vcse())));
    }
    return table.remark("SME by " + sme.id() + ": " + sme.citation().text() + ".");
  }

  private static String known(Optional<Boolean> is) {
    return is.map(yes -> yes ? "yes" : "no").orElse("not known");
  }

  @Override
  public String toString() {
    return ShortText.of("statement of " + ShortText.count(contracts.size(), "contract"));
  }
}
