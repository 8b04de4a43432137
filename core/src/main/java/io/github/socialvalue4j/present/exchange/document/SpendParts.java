package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.spend.ContractSum;
import io.github.socialvalue4j.calculate.spend.SpendBaseline;
import io.github.socialvalue4j.calculate.spend.SpendCodes;
import io.github.socialvalue4j.calculate.spend.SpendRow;
import io.github.socialvalue4j.calculate.spend.SupplierFacts;
import io.github.socialvalue4j.model.party.SizeDefinition;
import io.github.socialvalue4j.model.party.Supplier;
import io.github.socialvalue4j.model.party.SupplierDirectory;
import io.github.socialvalue4j.model.party.SupplierIdentifier;
import io.github.socialvalue4j.model.party.SupplierSize;
import io.github.socialvalue4j.model.place.Area;
import io.github.socialvalue4j.model.place.AreaId;
import io.github.socialvalue4j.model.place.ConcentricAreas;
import io.github.socialvalue4j.model.place.OutwardCode;
import io.github.socialvalue4j.present.exchange.constraint.Shown;
import io.github.socialvalue4j.present.exchange.document.SpendBaselineDocument.CirclePart;
import io.github.socialvalue4j.present.exchange.document.SpendBaselineDocument.ContractPart;
import io.github.socialvalue4j.present.exchange.document.SpendBaselineDocument.PaymentPart;
import io.github.socialvalue4j.present.exchange.document.SpendBaselineDocument.SupplierPart;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonCodes;
import io.github.socialvalue4j.present.exchange.spend.UnnamedPayee;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the lists of a spend baseline's document. Mutable, for one call. */
final class SpendParts {
  private static final ProblemPath ROOT = ProblemPath.root();

  private final SpendBaselineDocument document;
  private final Faults faults;
  private @Nullable List<SpendRow> payments;
  private @Nullable List<SpendRow> paymentsBefore;

  SpendParts(SpendBaselineDocument document, Faults faults) {
    this.document = document;
    this.faults = faults;
  }

  /** Reads what is used later only if all is well, so that its faults come out with the others. */
  void check() {
    payments();
    paymentsBefore();
    limit();
    contractIds();
    if (document.benefit() != null) {
      new BenefitRates(document, faults).precedence();
    }
  }

  /** The payments, read once. */
  List<SpendRow> payments() {
    if (payments == null) {
      payments = payments(document.payments(), ROOT.child("payments"));
    }
    return payments;
  }

  /** The payments of the earlier period, read once. */
  List<SpendRow> paymentsBefore() {
    if (paymentsBefore == null) {
      paymentsBefore =
          document.before() == null
              ? List.of()
              : payments(document.before().payments(), ROOT.child("before").child("payments"));
    }
    return paymentsBefore;
  }

  private static <P> void each(
      @Nullable List<@Nullable P> parts, ProblemPath list, BiConsumer<P, ProblemPath> visitor) {
    if (parts != null) {
      for (int i = 0; i < parts.size(); i++) {
        P part = parts.get(i);
        if (part != null) {
          visitor.accept(part, list.index(i));
        }
      }
    }
  }

  Optional<ConcentricAreas> circles() {
    List<Area> areas = new ArrayList<>();
    ProblemPath list = ROOT.child("circles");
    each(document.circles(), list, (part, place) -> area(part, place).ifPresent(areas::add));
    if (document.circles() == null && !faults.isFaultyInside(list)) {
      return Optional.of(ConcentricAreas.notDeclared());
    }
    return document.circles() == null || faults.isFaultyInside(list)
        ? Optional.empty()
        : faults.make(list, () -> ConcentricAreas.of(areas));
  }

  private Optional<Area> area(CirclePart part, ProblemPath place) {
    Optional<AreaId> id = faults.read(place.child("id"), part.id(), AreaId::parse);
    List<OutwardCode> codes = new ArrayList<>();
    each(
        part.outwardCodes(),
        place.child("outwardCodes"),
        (code, at) -> faults.read(at, code, OutwardCode::parse).ifPresent(codes::add));
    if (codes.isEmpty() && !faults.isFaultyInside(place.child("outwardCodes"))) {
      faults.error(
          SpendCodes.NO_OUTWARD_CODES,
          place,
          "The circle "
              + id.map(i -> "'" + i + "'").orElse("")
              + " has no outward codes, so nobody could be in it.",
          "Give its \"outwardCodes\", such as [\"PO1\", \"PO2\"], or leave \"circles\" out if it is"
              + " not said what local means.");
      return Optional.empty();
    }
    String name = part.name();
    return id.isPresent() && name != null
        ? faults.make(place, () -> Area.of(id.get(), name, codes))
        : Optional.empty();
  }

  SupplierDirectory directory() {
    List<Supplier> suppliers = new ArrayList<>();
    each(
        document.suppliers(),
        ROOT.child("suppliers"),
        (part, place) -> supplier(part, place).ifPresent(suppliers::add));
    return SupplierDirectory.of(suppliers);
  }

  private Optional<Supplier> supplier(SupplierPart part, ProblemPath place) {
    String name = part.name();
    declared(part, place);
    if (name == null || faults.isFaultyInside(place)) {
      return Optional.empty();
    }
    Optional<Citation> source = Optional.ofNullable(part.source()).map(Citation::of);
    return faults.make(
        place,
        () -> {
          Supplier.Builder supplier =
              Supplier.builder(name)
                  .otherNames(texts(part.otherNames()))
                  .offers(texts(part.offers()))
                  .identifiers(identifiers(part.companyNumber(), part.charityNumber()))
                  .size(size(part));
          Optional.ofNullable(part.outwardCode())
              .map(OutwardCode::parse)
              .ifPresent(supplier::place);
          Optional.ofNullable(part.sme()).ifPresent(sme -> supplier.declaredSme(sme));
          Optional.ofNullable(part.vcse()).ifPresent(vcse -> supplier.vcse(vcse));
          source.ifPresent(supplier::source);
          if (part.local() != null && source.isPresent()) {
            supplier.declaredLocal(part.local(), source.get());
          }
          return supplier.build();
        });
  }

  /** What is declared outright needs a source, and a circle that it is about. */
  private void declared(SupplierPart part, ProblemPath place) {
    if (part.local() == null) {
      return;
    }
    if (part.source() == null && !faults.isFaulty(place.child("source"))) {
      faults.error(
          JsonCodes.REQUIRED,
          place.child("source"),
          "The supplier is declared " + (part.local() ? "" : "not ") + "local without a source.",
          "Say in \"source\" where that stands, or give its \"outwardCode\" instead.");
    }
    if (document.circles() == null) {
      faults.error(
          SpendCodes.UNKNOWN_AREA,
          place.child("local"),
          "The supplier is declared "
              + (part.local() ? "" : "not ")
              + "local, and the document does not say what local means.",
          "Give \"circles\", the innermost first.");
    }
  }

  /** Warns where what a supplier is declared to be is not what its size makes it. */
  void compareWith(SizeDefinition definition) {
    each(
        document.suppliers(),
        ROOT.child("suppliers"),
        (part, place) -> {
          if (part.sme() == null || faults.isFaultyInside(place)) {
            return;
          }
          Optional<Boolean> bySize =
              faults.make(place, () -> size(part)).flatMap(definition::includes);
          if (bySize.isPresent() && !bySize.get().equals(part.sme())) {
            faults.add(
                Problem.warning(
                    SpendCodes.DECLARATION_DIFFERS,
                    place.child("sme"),
                    Shown.of(String.valueOf(part.name()))
                        + " is declared "
                        + (part.sme() ? "" : "not ")
                        + "to be small or medium-sized, but by its size it is "
                        + (bySize.get() ? "so" : "not")
                        + " ("
                        + definition.id()
                        + "), and its size is what counts.",
                    "Correct one of the two."));
          }
        });
  }

  private static SupplierSize size(SupplierPart part) {
    return new SupplierSize(
        Optional.ofNullable(part.staff()),
        number(part.turnover()),
        number(part.balanceSheet()),
        part.currency() == null ? "GBP" : part.currency());
  }

  private static List<String> texts(@Nullable List<@Nullable String> texts) {
    return texts == null ? List.of() : texts.stream().flatMap(Stream::ofNullable).toList();
  }

  private static Optional<BigDecimal> number(@Nullable String text) {
    return Optional.ofNullable(text).map(Decimals::parse);
  }

  private static List<SupplierIdentifier> identifiers(
      @Nullable String company, @Nullable String charity) {
    List<SupplierIdentifier> identifiers = new ArrayList<>();
    if (company != null) {
      identifiers.add(SupplierIdentifier.company(company));
    }
    if (charity != null) {
      identifiers.add(new SupplierIdentifier("GB-CHC", charity));
    }
    return identifiers;
  }

  private List<SpendRow> payments(@Nullable List<@Nullable PaymentPart> parts, ProblemPath list) {
    List<SpendRow> rows = new ArrayList<>();
    each(parts, list, (part, place) -> payment(part, place, rows.size() + 1).ifPresent(rows::add));
    return rows;
  }

  /** Says of how many payments it is not known when they were made, of a document that is sound. */
  void sayUndated() {
    sayUndated(payments(), ROOT.child("payments"));
    sayUndated(paymentsBefore(), ROOT.child("before").child("payments"));
  }

  private void sayUndated(List<SpendRow> rows, ProblemPath list) {
    long undated = rows.stream().filter(r -> r.date().isEmpty() && r.period().isEmpty()).count();
    if (undated > 0) {
      faults.add(
          Problem.warning(
              SpendCodes.NO_DATE,
              list,
              undated
                  + " of "
                  + ShortText.count(rows.size(), "payment")
                  + (undated == 1 ? " has" : " have")
                  + " no date: counted in the totals, and in no period.",
              "Add the dates, or leave out what was not paid in the time that is meant."));
    }
  }

  private Optional<SpendRow> payment(PaymentPart part, ProblemPath place, int number) {
    Optional<LocalDate> date = faults.read(place.child("date"), part.date(), LocalDate::parse);
    Optional<BigDecimal> amount =
        faults.read(place.child("amount"), part.amount(), Decimals::parse);
    String supplier = part.supplier();
    if (amount.isEmpty() || supplier == null || faults.isFaultyInside(place)) {
      return Optional.empty();
    }
    return faults.make(
        place,
        () -> {
          SpendRow row =
              SpendRow.of(
                  number,
                  date.orElse(null),
                  supplier,
                  amount.get(),
                  PortfolioReading.textOf(part.department()),
                  PortfolioReading.textOf(part.category()),
                  "",
                  new SupplierFacts(
                      identifiers(part.companyNumber(), null),
                      Optional.ofNullable(part.outwardCode()).map(OutwardCode::parse),
                      Optional.ofNullable(part.sme()),
                      Optional.ofNullable(part.vcse())));
          return UnnamedPayee.isOne(supplier) ? row.withPayeeNotNamed() : row;
        });
  }

  /** Up to which sum the largest contracts are asked for. */
  Optional<Figure> limit() {
    if (document.contracts() == null) {
      return Optional.empty();
    }
    ProblemPath place = ROOT.child("contracts").child("upTo");
    MeasureUnit currency =
        document.currency() == null || faults.isFaulty(ROOT.child("currency"))
            ? MeasureUnit.GBP
            : MeasureUnit.parse(document.currency());
    return NumberReading.figure(
        "Sum that the largest contracts are to reach",
        document.contracts().upTo(),
        currency,
        place,
        new Provenance.Given(place.toString()),
        faults);
  }

  /** One contract under one id twice would count twice towards the sum. */
  private void contractIds() {
    if (document.contracts() == null) {
      return;
    }
    Map<String, ProblemPath> first = new HashMap<>();
    each(
        document.contracts().list(),
        ROOT.child("contracts").child("list"),
        (part, place) -> {
          ProblemPath before = part.id() == null ? null : first.putIfAbsent(part.id(), place);
          if (before != null) {
            faults.error(
                JsonCodes.DUPLICATE_ID,
                place.child("id"),
                "The contract id " + part.id() + " is taken by " + before + ".",
                "Give each contract an id of its own, or leave out the one that is there twice.");
          }
        });
  }

  /** The contracts, on the baseline's basis. */
  List<ContractSum> contracts(SpendBaseline baseline) {
    List<ContractSum> sums = new ArrayList<>();
    if (document.contracts() != null) {
      each(
          document.contracts().list(),
          ROOT.child("contracts").child("list"),
          (part, place) -> contract(part, place, baseline).ifPresent(sums::add));
    }
    return sums;
  }

  private Optional<ContractSum> contract(
      ContractPart part, ProblemPath place, SpendBaseline baseline) {
    ProblemPath value = place.child("value");
    return NumberReading.figure(
            "Value of contract " + part.id(),
            part.value(),
            baseline.definition().currency(),
            value,
            new Provenance.Given(value.toString()),
            faults)
        .map(
            figure ->
                new ContractSum(
                    Objects.requireNonNull(part.id()),
                    PortfolioReading.textOf(part.title()),
                    PortfolioReading.textOf(part.supplier()),
                    baseline.definition().basis(),
                    figure));
  }
}
