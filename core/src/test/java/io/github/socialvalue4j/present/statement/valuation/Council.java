package io.github.socialvalue4j.present.statement.valuation;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.evidence.Licence;
import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.calculate.feedback.FeedbackCalculator;
import io.github.socialvalue4j.calculate.valuation.Valuation;
import io.github.socialvalue4j.calculate.valuation.ValuationCalculator;
import io.github.socialvalue4j.calculate.valuation.ValuationOptions;
import io.github.socialvalue4j.model.contract.Contract;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.ContractKind;
import io.github.socialvalue4j.model.contract.ContractValue;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.contract.Period;
import io.github.socialvalue4j.model.contract.Priority;
import io.github.socialvalue4j.model.contract.PriorityId;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.contract.Register;
import io.github.socialvalue4j.model.contract.VatBasis;
import io.github.socialvalue4j.model.feedback.Feedback;
import io.github.socialvalue4j.model.feedback.Perspective;
import io.github.socialvalue4j.model.feedback.RatingScale;
import io.github.socialvalue4j.model.framework.Direction;
import io.github.socialvalue4j.model.framework.Measure;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.framework.Nature;
import io.github.socialvalue4j.model.framework.Outcome;
import io.github.socialvalue4j.model.framework.OutcomeId;
import io.github.socialvalue4j.model.framework.Theme;
import io.github.socialvalue4j.model.framework.ThemeId;
import io.github.socialvalue4j.model.lifecycle.AsOf;
import io.github.socialvalue4j.model.lifecycle.Commitment;
import io.github.socialvalue4j.model.lifecycle.Delivery;
import io.github.socialvalue4j.model.lifecycle.FeedbackGiven;
import io.github.socialvalue4j.model.lifecycle.Independence;
import io.github.socialvalue4j.model.lifecycle.LifecycleEvent;
import io.github.socialvalue4j.model.lifecycle.LifecycleLog;
import io.github.socialvalue4j.model.lifecycle.Observation;
import io.github.socialvalue4j.model.lifecycle.Portfolio;
import io.github.socialvalue4j.model.lifecycle.Verification;
import io.github.socialvalue4j.model.party.Department;
import io.github.socialvalue4j.model.party.DepartmentId;
import io.github.socialvalue4j.model.party.Directorate;
import io.github.socialvalue4j.model.party.DirectorateId;
import io.github.socialvalue4j.model.party.Organisation;
import io.github.socialvalue4j.model.party.OrganisationId;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.model.proxy.ProxyValue;
import io.github.socialvalue4j.model.value.AggregationPolicy;
import io.github.socialvalue4j.model.value.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small council and its portfolio: invented, except for the values of the roadmap's table. */
final class Council {

  static final Edition ROADMAP = Edition.of("council-roadmap", "2021");
  static final MeasureId VOLUNTEERING = MeasureId.parse("VOLUNTEERING");
  static final MeasureId CARE_LEAVER = MeasureId.parse("CARE-LEAVER");
  static final MeasureId APPRENTICESHIP = MeasureId.parse("APPRENTICESHIP");
  static final MeasureId SME = MeasureId.parse("LOCAL-SME-SPEND");
  static final MeasureId VCSE = MeasureId.parse("VCSE-SPEND");
  static final MeasureId POLICY = MeasureId.parse("POLICY");
  static final MeasureId UNPRICED = MeasureId.parse("MENTORING");
  static final MeasureId CONFIDENCE = MeasureId.parse("CONFIDENCE");

  private static final OrganisationId COUNCIL = OrganisationId.parse("COUNCIL");
  private static final OrganisationId AUDITOR = OrganisationId.parse("AUDITOR");
  private static final Citation SOURCE =
      Citation.of(
          "Portsmouth City Council, social value roadmap, appendix 1, Example of Benefit(s)");
  private static final RatingScale SCALE = new RatingScale("satisfaction-1-5", 1, 5);

  private final Register.Builder register = Register.builder();
  private final LifecycleLog.Builder log = LifecycleLog.builder();
  private final List<LifecycleEvent> events = new ArrayList<>();
  private int records;

  /** The council roadmap's table, and three rows of our own that it lacks. */
  static ProxyTable table() {
    Theme community = theme("community", "Community");
    Theme work = theme("work", "Work and learning");
    Theme economy = theme("economy", "Local economy");
    Outcome time = outcome("time-given", "Time given to the community", community);
    Outcome hard = outcome("hard-to-reach-work", "Work for people who find it hard to get", work);
    Outcome skills = outcome("skills", "Skills through work", work);
    Outcome local = outcome("money-kept-local", "Money that stays local", economy);
    return ProxyTable.builder(
            ROADMAP,
            Licence.of(
                "quoted from a public council document, rights not stated",
                "Portsmouth City Council, social value roadmap, appendix 1",
                Map.of()))
        .title("Values quoted in a council social value roadmap")
        .publisher("Portsmouth City Council")
        .rows(
            List.of(
                row(
                    VOLUNTEERING,
                    "Volunteering hour delivered",
                    time,
                    "volunteering-hour",
                    ValueKind.FINANCIAL,
                    "16.07",
                    ""),
                row(
                    CARE_LEAVER,
                    "Care leaver aged 16 to 25 taken on",
                    hard,
                    "fte",
                    ValueKind.FINANCIAL,
                    "13636",
                    ""),
                row(
                    APPRENTICESHIP,
                    "Week of an apprenticeship",
                    skills,
                    "week",
                    ValueKind.FINANCIAL,
                    "207.40",
                    ""),
                row(
                    SME,
                    "Spend with local small and medium-sized firms",
                    local,
                    "gbp-spent",
                    ValueKind.LOCAL_MULTIPLIER,
                    "0.09",
                    "printed as 0.09p per pound; read as GBP 0.09"),
                row(
                    VCSE,
                    "Spend with voluntary organisations",
                    local,
                    "gbp-spent",
                    ValueKind.LOCAL_MULTIPLIER,
                    "0.12",
                    "printed as 0.12p per pound; read as GBP 0.12"),
                row(
                    POLICY,
                    "Modern slavery policy in place",
                    hard,
                    "count",
                    ValueKind.RECORD_ONLY,
                    "",
                    ""),
                row(
                    UNPRICED,
                    "Hour of mentoring",
                    skills,
                    "expert-hour",
                    ValueKind.FINANCIAL,
                    "",
                    ""),
                ProxyValue.builder(
                        new Measure(
                            CONFIDENCE,
                            "People confident about work",
                            hard,
                            MeasureUnit.of("count"),
                            Nature.LEVEL,
                            Direction.INCREASE,
                            ValueKind.FINANCIAL),
                        Citation.of("invented for a test"),
                        EvidenceGrade.ASSUMED)
                    .value(new BigDecimal("33.333"))
                    .build()))
        .build();
  }

  private static Theme theme(String id, String title) {
    return new Theme(ThemeId.parse(id), title);
  }

  private static Outcome outcome(String id, String title, Theme theme) {
    return new Outcome(OutcomeId.parse(id), title, theme);
  }

  private static ProxyValue row(
      MeasureId id,
      String title,
      Outcome outcome,
      String unit,
      ValueKind kind,
      String value,
      String reading) {
    ProxyValue.Builder row =
        ProxyValue.builder(
                new Measure(
                    id,
                    title,
                    outcome,
                    MeasureUnit.of(unit),
                    Nature.FLOW,
                    Direction.INCREASE,
                    kind),
                SOURCE,
                EvidenceGrade.PUBLISHED_BY_PUBLIC_BODY)
            .reading(reading);
    return (value.isEmpty() ? row : row.value(new BigDecimal(value))).build();
  }

  Council() {
    register.organisations(
        List.of(
            new Organisation(COUNCIL, "Northport City Council"),
            new Organisation(AUDITOR, "Harbour Assurance CIC")));
    register.directorates(
        List.of(
            new Directorate(DirectorateId.parse("PLACE"), "Place and Regeneration", COUNCIL),
            new Directorate(DirectorateId.parse("CARE"), "Adults and Children", COUNCIL)));
    register.departments(
        List.of(
            new Department(
                DepartmentId.parse("HIGHWAYS"), "Highways", DirectorateId.parse("PLACE")),
            new Department(DepartmentId.parse("HOUSING"), "Housing", DirectorateId.parse("PLACE")),
            new Department(
                DepartmentId.parse("SOCIAL-CARE"), "Social care", DirectorateId.parse("CARE"))));
    register.priorities(
        List.of(
            Priority.of(
                PriorityId.parse("JOBS"),
                "Good jobs for residents",
                List.of(ThemeId.parse("work")),
                List.of()),
            Priority.of(
                PriorityId.parse("THRIVE"),
                "A thriving city",
                List.of(ThemeId.parse("economy"), ThemeId.parse("community")),
                List.of())));
  }

  /** The portfolio of the figures: one contract, five deliveries, all verified. */
  static Council ofTheRoadmap() {
    Council council = new Council();
    council.contract(
        "C-01",
        "Leisure centre refurbishment",
        "Hartley Build Ltd",
        "HIGHWAYS",
        "1200000",
        "2024-04-01",
        "2025-03-31");
    council.whole("C-01", VOLUNTEERING, "120", "2024-09-30");
    council.whole("C-01", CARE_LEAVER, "2", "2024-10-01");
    council.whole("C-01", APPRENTICESHIP, "52", "2025-03-31");
    council.whole("C-01", SME, "250000", "2025-03-31");
    council.whole("C-01", VCSE, "40000", "2025-03-31");
    return council;
  }

  Council contract(
      String id,
      String title,
      String supplier,
      String department,
      String value,
      String start,
      String end) {
    register.organisations(List.of(new Organisation(supplier(id), supplier)));
    Contract.Builder contract =
        Contract.builder(ContractId.parse(id))
            .title(title)
            .between(COUNCIL, supplier(id))
            .period(new Period(LocalDate.parse(start), LocalDate.parse(end)))
            .kind(id.startsWith("G") ? ContractKind.GRANT : ContractKind.CONTRACT)
            .edition(ROADMAP);
    if (!department.isEmpty()) {
      contract.department(DepartmentId.parse(department));
    }
    if (!value.isEmpty()) {
      contract.value(new ContractValue(Quantity.of(value, "GBP"), VatBasis.NET));
    }
    register.contracts(List.of(contract.build()));
    return this;
  }

  private static OrganisationId supplier(String contract) {
    return OrganisationId.parse("S-" + contract);
  }

  /** Promised, delivered and verified in whole. */
  Council whole(String contract, MeasureId measure, String quantity, String day) {
    baseline(contract, measure, "0");
    promise(contract, measure, quantity);
    RecordId delivery = deliver(contract, measure, quantity, day, "A-" + (records + 1));
    return verify(contract, delivery, VerificationState.VERIFIED, quantity, measure);
  }

  Council promise(String contract, MeasureId measure, String quantity) {
    events.add(
        Commitment.of(
            next(),
            ContractId.parse(contract),
            measure,
            quantity(measure, quantity),
            LocalDate.parse("2024-04-01")));
    return this;
  }

  Council baseline(String contract, MeasureId measure, String quantity) {
    return observe(contract, measure, MeasurementPoint.ENGAGEMENT, quantity, "2024-04-01");
  }

  Council observe(
      String contract, MeasureId measure, MeasurementPoint point, String quantity, String day) {
    events.add(
        Observation.builder(next(), ContractId.parse(contract), measure, point)
            .observed(quantity(measure, quantity), LocalDate.parse(day), supplier(contract))
            .build());
    return this;
  }

  RecordId deliver(
      String contract, MeasureId measure, String quantity, String day, String activity) {
    RecordId id = next();
    Delivery.Builder delivery =
        Delivery.builder(id, ContractId.parse(contract), measure)
            .delivered(quantity(measure, quantity), LocalDate.parse(day), supplier(contract));
    if (!activity.isEmpty()) {
      delivery.activity(activity);
    }
    events.add(delivery.build());
    return id;
  }

  Council verify(
      String contract,
      RecordId target,
      VerificationState state,
      String quantity,
      MeasureId measure) {
    events.add(
        Verification.builder(next(), ContractId.parse(contract), target)
            .found(state, quantity(measure, quantity), LocalDate.parse("2026-05-01"))
            .by(AUDITOR, Independence.INDEPENDENT)
            .reason("checked against records")
            .build());
    return this;
  }

  Council feedback(
      String contract, MeasurementPoint point, Perspective who, int rating, String words) {
    events.add(
        new FeedbackGiven(
            next(),
            new Feedback(ContractId.parse(contract), point, who, SCALE, rating, words),
            LocalDate.parse("2025-04-01"),
            Optional.empty()));
    return this;
  }

  private RecordId next() {
    records++;
    return RecordId.parse("R-" + (records < 10 ? "00" : records < 100 ? "0" : "") + records);
  }

  private static Quantity quantity(MeasureId measure, String quantity) {
    return Quantity.of(quantity, table().framework().get(measure).unit());
  }

  Portfolio portfolio() {
    for (LifecycleEvent event : events) {
      List<Problem> faults =
          log.add(LocalDate.parse("2026-06-30"), event, ProblemPath.root().child("records"));
      if (!faults.isEmpty()) {
        throw new AssertionError(faults.toString());
      }
    }
    events.clear();
    return Portfolio.of(register.build(), log.build(), AsOf.of(LocalDate.parse("2026-06-30")))
        .orThrow();
  }

  static Result<Valuation> value(Portfolio portfolio) {
    return ValuationCalculator.of(ProxyCatalogue.of(() -> List.of(table())))
        .withOptions(ValuationOptions.defaults().withPolicy(AggregationPolicy.FRAMEWORK_TOTAL))
        .calculate(portfolio);
  }

  /** The statement of this council's portfolio with everything on it. */
  ValuationStatement statement() {
    Portfolio portfolio = portfolio();
    return ValuationStatement.of(value(portfolio))
        .withPortfolio(portfolio)
        .withFeedback(FeedbackCalculator.calculate(portfolio));
  }
}
