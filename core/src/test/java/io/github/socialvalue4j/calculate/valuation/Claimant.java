package io.github.socialvalue4j.calculate.valuation;

import static io.github.socialvalue4j.model.contract.MeasurementPoint.COMPLETION;
import static io.github.socialvalue4j.model.contract.MeasurementPoint.ENGAGEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.contract.Contract;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.Period;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.contract.Register;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.lifecycle.AsOf;
import io.github.socialvalue4j.model.lifecycle.Delivery;
import io.github.socialvalue4j.model.lifecycle.Independence;
import io.github.socialvalue4j.model.lifecycle.LifecycleEvent;
import io.github.socialvalue4j.model.lifecycle.LifecycleLog;
import io.github.socialvalue4j.model.lifecycle.Observation;
import io.github.socialvalue4j.model.lifecycle.Portfolio;
import io.github.socialvalue4j.model.lifecycle.Verification;
import io.github.socialvalue4j.model.party.Organisation;
import io.github.socialvalue4j.model.party.OrganisationId;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.RecordsCsv;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** A claimant who tries every road around a verdict; for the laws of verdicts. */
final class Claimant {
  private static final OrganisationId COUNCIL = OrganisationId.parse("council");
  private static final OrganisationId BUILDER = OrganisationId.parse("GB-builder");
  private static final OrganisationId SUPPLIER = OrganisationId.parse("GB-supplier");
  private static final List<OrganisationId> OWN =
      List.of(
          SUPPLIER,
          OrganisationId.parse("gb-supplier"),
          OrganisationId.parse("GB_SUPPLIER"),
          OrganisationId.parse("Gb.Supplier"));
  private static final ContractId ONE = ContractId.parse("C-01");
  private static final ContractId TWO = ContractId.parse("C-02");
  private static final LocalDate DAY = LocalDate.of(2024, 6, 30);
  private static final LocalDate LATER = LocalDate.of(2025, 3, 1);
  private static final List<String> KEYS =
      List.of("fair", "Fair", "fair ", "\u200bfair", "FA\u00adIR", "\uff46air", "f\u0430ir");
  private static final Set<VerificationState> DELIVERED =
      EnumSet.of(
          VerificationState.CLAIMED, VerificationState.EVIDENCED, VerificationState.VERIFIED);

  private final Random random;
  private final String measure;
  private final String unit;
  private final LifecycleLog.Builder log = LifecycleLog.builder();
  private final List<LifecycleEvent> events = new ArrayList<>();
  private final boolean isOfPersons;
  private boolean refusesSome;
  private int next;

  Claimant(long seed, String measure, String unit) {
    this.random = new Random(seed);
    this.measure = measure;
    this.unit = unit;
    this.isOfPersons = random.nextInt(3) == 0;
  }

  boolean either() {
    return random.nextBoolean();
  }

  void verifyBaseline(String found) {
    add(finding("VB", "B", VerificationState.VERIFIED, found, BUILDER, "seen", null));
  }

  Delivery delivery(String id, String amount, String key) {
    return delivery(id, amount, key, SUPPLIER, null);
  }

  /** Some claimants withdraw or file first. */
  void beforeTheVerdict() {
    if (random.nextInt(3) == 0) {
      add(
          own(
              "W0",
              random.nextBoolean() ? VerificationState.WITHDRAWN : VerificationState.EVIDENCED,
              "20",
              null));
    }
  }

  void check(String found) {
    VerificationState verdict =
        List.of(
                VerificationState.VERIFIED,
                VerificationState.REJECTED,
                VerificationState.NOT_CONFIRMED)
            .get(random.nextInt(3));
    refusesSome = verdict != VerificationState.VERIFIED && !found.equals("0");
    if (!add(finding("V", "D", verdict, found, BUILDER, "not seen", null))) {
      return;
    }
    BigDecimal verified = total(EnumSet.of(VerificationState.VERIFIED));
    BigDecimal claimed = total(DELIVERED);

    int roads = 1 + random.nextInt(6);
    for (int i = 0; i < roads; i++) {
      add(road());
      assertThat(total(EnumSet.of(VerificationState.VERIFIED)))
          .as("verified, after %s", events)
          .isLessThanOrEqualTo(verified);
      assertThat(total(DELIVERED))
          .as("claimed or better, after %s", events)
          .isLessThanOrEqualTo(claimed.max(verified));
    }
  }

  /** What a claimant may think of. */
  private LifecycleEvent road() {
    String id = "X" + next++;
    OrganisationId me = OWN.get(random.nextInt(OWN.size()));
    String amount = List.of("120", "40", "5", "1", "0", "300").get(random.nextInt(6));
    String key = random.nextBoolean() ? KEYS.get(random.nextInt(KEYS.size())) : null;
    RecordId some = events.get(random.nextInt(events.size())).id();
    RecordId earlier = random.nextInt(3) == 0 ? null : some;
    if (earlier == null && !refusesSome && measure.equals("HOURS")) {
      // Beside a delivery of which nothing was refused, another amount is another delivery.
      amount = "120";
    }
    boolean isFlow = measure.equals("HOURS") || measure.equals("FALLING");
    if (isFlow && random.nextInt(6) == 0) {
      return moved(id, amount, key, me, some);
    }
    return switch (random.nextInt(6)) {
      case 0 ->
          isFlow
              ? delivery(id, amount, key, me, earlier)
              : reading(id, COMPLETION, amount, "ann", earlier);
      case 1 ->
          isFlow && measure.equals("HOURS")
              ? delivery(id, "120", key, me, null)
              : reading(
                  id, random.nextBoolean() ? COMPLETION : ENGAGEMENT, amount, "bob" + id, null);
      case 2 -> own(id, VerificationState.EVIDENCED, amount, earlier);
      case 3 -> own(id, VerificationState.WITHDRAWN, amount, earlier);
      case 4 -> finding(id, some.value(), VerificationState.VERIFIED, amount, me, "I say", earlier);
      default ->
          finding(id, some.value(), VerificationState.EVIDENCED, amount, me, "an appeal", some);
    };
  }

  /** A correction that moves a claim to another contract, measure or unit. */
  private Delivery moved(
      String id, String amount, String key, OrganisationId by, RecordId supersedes) {
    int what = random.nextInt(3);
    return new Delivery(
        RecordId.parse(id),
        what == 0 ? TWO : ONE,
        MeasureId.parse(what == 1 ? "WEEKS" : measure),
        Quantity.of(amount, what == 0 ? unit : "week"),
        DAY,
        by,
        activity(key),
        beneficiary(key),
        List.of(),
        Optional.of(supersedes));
  }

  private Optional<String> activity(String key) {
    return isOfPersons ? Optional.empty() : Optional.ofNullable(key);
  }

  private Optional<String> beneficiary(String key) {
    return isOfPersons ? Optional.ofNullable(key) : Optional.empty();
  }

  private LifecycleEvent own(
      String id, VerificationState state, String amount, RecordId supersedes) {
    boolean isLater = measure.equals("HOURS") || random.nextInt(3) > 0;
    String target = supersedes != null ? target(supersedes) : isLater ? "D" : "B";
    return finding(
        id, target, state, amount, OWN.get(random.nextInt(OWN.size())), "mine", supersedes);
  }

  private String target(RecordId of) {
    return events.stream()
        .filter(e -> e.id().equals(of))
        .map(e -> e instanceof Verification v ? v.target().value() : e.id().value())
        .findFirst()
        .orElse("D");
  }

  private Delivery delivery(
      String id, String amount, String key, OrganisationId by, RecordId supersedes) {
    // Under another contract it is the same only by a key that both carry.
    boolean elsewhere =
        key != null
            && supersedes == null
            && !events.isEmpty()
            && events.get(0) instanceof Delivery first
            && first.hasKey()
            && random.nextInt(4) == 0;
    return new Delivery(
        RecordId.parse(id),
        elsewhere ? TWO : ONE,
        MeasureId.parse(measure),
        Quantity.of(amount, unit),
        DAY,
        by,
        activity(key),
        beneficiary(key),
        random.nextBoolean() ? List.of("sheet") : List.of(),
        Optional.ofNullable(supersedes));
  }

  Observation reading(
      String id,
      io.github.socialvalue4j.model.contract.MeasurementPoint point,
      String amount,
      String observer,
      RecordId supersedes) {
    Observation.Builder builder =
        Observation.builder(RecordId.parse(id), ONE, MeasureId.parse(measure), point)
            .observed(
                Quantity.of(amount, unit),
                point == ENGAGEMENT ? LocalDate.of(2024, 1, 1) : DAY,
                id.length() == 1 ? SUPPLIER : OWN.get(random.nextInt(OWN.size())))
            .observer(observer)
            .evidence(random.nextBoolean() ? List.of("sheet") : List.of());
    return (supersedes == null ? builder : builder.supersedes(supersedes)).build();
  }

  private Verification finding(
      String id,
      String target,
      VerificationState state,
      String amount,
      OrganisationId by,
      String reason,
      RecordId supersedes) {
    Verification.Builder builder =
        Verification.builder(RecordId.parse(id), ONE, RecordId.parse(target))
            .found(state, Quantity.of(amount, unit), LATER)
            .by(
                by,
                by.equals(BUILDER) || random.nextBoolean()
                    ? Independence.INTERNAL
                    : Independence.INDEPENDENT)
            .reason(reason);
    return (supersedes == null ? builder : builder.supersedes(supersedes)).build();
  }

  /** Whether the log and the portfolio take it; what they refuse is not there. */
  boolean add(LifecycleEvent event) {
    LifecycleLog.Builder trial = LifecycleLog.builder();
    events.forEach(e -> trial.add(LATER, e, ProblemPath.root()));
    boolean taken =
        trial.add(LATER, event, ProblemPath.root()).isEmpty()
            && portfolio(trial.build()).isPresent()
            && ValuationCalculator.of(ProxyCatalogue.of(() -> List.of(Fixture.table())))
                .calculate(portfolio(trial.build()).orElseThrow())
                .toOptional()
                .isPresent();
    if (taken) {
      events.add(event);
      log.add(LATER, event, ProblemPath.root());
    }
    return taken;
  }

  private static Optional<Portfolio> portfolio(LifecycleLog of) {
    return Portfolio.of(register(), of, AsOf.of(LocalDate.of(2026, 1, 1))).toOptional();
  }

  /** The same by the log as it was built and as a file of its records is read. */
  private BigDecimal total(Set<VerificationState> states) {
    LifecycleLog built = log.build();
    BigDecimal total = total(built, states);
    // A file holds no key with white space at its end.
    RecordsCsv.write(built)
        .toOptional()
        .ifPresent(csv -> assertThat(total(read(csv), states)).isEqualByComparingTo(total));
    return total;
  }

  private static LifecycleLog read(String csv) {
    return RecordsCsv.read("records.csv", csv.getBytes(StandardCharsets.UTF_8)).orThrow().log();
  }

  private static BigDecimal total(LifecycleLog of, Set<VerificationState> states) {
    return ValuationCalculator.of(ProxyCatalogue.of(() -> List.of(Fixture.table())))
        .calculate(portfolio(of).orElseThrow())
        .orThrow()
        .lines()
        .stream()
        .filter(l -> l.point() == COMPLETION && states.contains(l.state()))
        .map(l -> l.value().value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Register register() {
    List<Organisation> all = new ArrayList<>();
    OWN.forEach(o -> all.add(new Organisation(o, "Supplier")));
    all.add(new Organisation(COUNCIL, "Council"));
    all.add(new Organisation(BUILDER, "A builder who checks"));
    return Register.builder()
        .organisations(all)
        .contracts(List.of(contract(ONE), contract(TWO)))
        .build();
  }

  private static Contract contract(ContractId id) {
    // The claimant is no party to the contract, so that it may call itself independent.
    return Contract.builder(id)
        .title("Contract " + id)
        .between(COUNCIL, COUNCIL)
        .period(new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)))
        .edition(Fixture.EDITION)
        .build();
  }
}
