package io.github.socialvalue4j.present.statement.valuation;

import io.github.socialvalue4j.calculate.valuation.Dimension;
import io.github.socialvalue4j.calculate.valuation.Ratio;
import io.github.socialvalue4j.model.contract.Contract;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.ContractKind;
import io.github.socialvalue4j.model.contract.Register;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.present.statement.Details;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.Table;
import io.github.socialvalue4j.present.statement.Table.Cell;
import io.github.socialvalue4j.present.statement.Wording;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Each contract: who, what was known at its points, its lines, and its value against its price. */
final class ContractsSection {

  private final Account account;
  private final LinesTable lines;
  private final PointsTables points;

  ContractsSection(Account account) {
    this.account = account;
    this.lines = new LinesTable(account);
    this.points = new PointsTables(account);
  }

  void add(Statement.Builder page) {
    TreeSet<ContractId> ids = new TreeSet<>();
    account.portfolio().ifPresent(p -> ids.addAll(p.register().contracts().keySet()));
    account.valuation().lines().forEach(l -> l.contract().ifPresent(ids::add));
    account.valuation().recorded().forEach(l -> l.contract().ifPresent(ids::add));
    if (ids.isEmpty()) {
      page.section("Lines");
      page.table(lines.of(Optional.empty()));
      page.table(ratios(Dimension.ALL, "all"));
      return;
    }
    page.section(ids.size() == 1 ? "The agreement" : "Each agreement");
    for (ContractId id : ids) {
      page.part(account.names().contract(Optional.of(id)));
      Optional<Contract> contract = account.portfolio().map(p -> p.register().contracts().get(id));
      contract.ifPresent(c -> page.block(details(c)));
      contract.ifPresent(c -> page.table(points.known(c)));
      Table.Builder valued = lines.of(Optional.of(id));
      if (valued.isEmpty()) {
        page.paragraph("Nothing was valued under this agreement.");
      }
      page.table(valued);
      page.table(ratios(Dimension.CONTRACT, id.value()));
      page.table(points.changes(id));
    }
  }

  private Details details(Contract contract) {
    Names names = account.names();
    Register register = account.portfolio().orElseThrow().register();
    String department =
        contract
            .department()
            .map(
                d ->
                    names.department(d)
                        + register
                            .directorateOf(contract)
                            .map(up -> ", " + names.directorate(up))
                            .orElse(""))
            .orElse("");
    return Details.empty()
        .plus("Kind", kind(contract.kind()))
        .plus(
            contract.kind() == ContractKind.GRANT ? "Grant holder" : "Supplier",
            names.organisation(contract.supplier()))
        .plus("Commissioned by", names.organisation(contract.commissioner()))
        .plus("Managed by", department)
        .plus("Runs", Wording.period(contract.period()))
        .plus(
            "Worth",
            contract
                .value()
                .map(
                    v ->
                        v.amount().unit()
                            + " "
                            + Wording.moneyInFull(v.amount().value())
                            + ", "
                            + Wording.vat(v.vat()))
                .orElse("not given, so its social value is not set against it"))
        .plus("Valued under", edition(contract))
        .plus(
            "Local means",
            contract.area().map(a -> register.areas().get(a)).map(Object::toString).orElse(""))
        .plus("Note", contract.note());
  }

  private String edition(Contract contract) {
    return contract.edition()
        + account.valuation().tables().stream()
            .filter(t -> t.edition().equals(contract.edition()))
            .map(ProxyTable::title)
            .filter(t -> !t.equals(contract.edition().toString()))
            .findFirst()
            .map(t -> ", " + t)
            .orElse("");
  }

  private static String kind(ContractKind kind) {
    return switch (kind) {
      case CONTRACT -> "Contract";
      case GRANT -> "Grant";
      case SECTION_106 -> "Planning obligation (section 106)";
      case LEP_ACTIVITY -> "Activity of a local enterprise partnership";
    };
  }

  private Table.Builder ratios(Dimension dimension, String id) {
    List<Ratio> own =
        account.ratiosOf(dimension, id).stream()
            .filter(r -> account.headlineGroups().contains(r.key().group()))
            .toList();
    Table.Builder table =
        Table.builder(
                "Against the contract value"
                    + own.stream().findFirst().map(r -> ", " + Wording.vat(r.vat())).orElse(""))
            .text("Total")
            .number("% of contract value")
            .number("Pence for each pound");
    for (Slot slot : Slot.promisedToSustained()) {
      for (Ratio ratio : own) {
        if (ratio.key().point() == slot.point() && ratio.key().state() == slot.state()) {
          boolean partial =
              account.valuation().find(ratio.key()).filter(t -> t.isPartial()).isPresent();
          table.row(
              Cell.of(slot.inWords() + ": " + account.names().group(ratio.key().group())),
              mark(account.rounding().print(ratio.percent().value()) + "%", partial),
              mark(account.rounding().print(ratio.pencePerPound().value()) + "p", partial));
        }
      }
    }
    return table;
  }

  private static Cell mark(String text, boolean partial) {
    return partial ? Cell.of(text).partial("") : Cell.of(text);
  }
}
