package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.localmultiplier.Locality;
import io.github.socialvalue4j.calculate.localmultiplier.MultiplierFaults;
import io.github.socialvalue4j.calculate.localmultiplier.MultiplierOptions;
import io.github.socialvalue4j.calculate.localmultiplier.Outlay;
import io.github.socialvalue4j.calculate.localmultiplier.OwnSpend;
import io.github.socialvalue4j.calculate.localmultiplier.PayeeKind;
import io.github.socialvalue4j.calculate.localmultiplier.Respend;
import io.github.socialvalue4j.calculate.localmultiplier.RoundsLedger;
import io.github.socialvalue4j.model.place.Area;
import io.github.socialvalue4j.model.place.AreaId;
import io.github.socialvalue4j.present.exchange.document.LocalMultiplierDocument.LedgerPart;
import io.github.socialvalue4j.present.exchange.document.LocalMultiplierDocument.OwnSpendPart;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonCodes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes one ledger of rounds. Where a number cannot be read, another stands in for it, so that the
 * rest of the ledger is still checked; a ledger with such a stand-in is never calculated.
 */
final class LedgerReading {
  private static final String UNREADABLE = "unreadable";
  private static final String ROUND = "round-";

  private final LedgerPart part;
  private final ProblemPath at;
  private final Optional<String> id;
  private final Optional<Area> area;
  private final MeasureUnit currency;
  private final Grounds grounds;
  private final MultiplierOptions options;
  private final Faults faults;
  private boolean isMoneyWhole = true;

  LedgerReading(
      LedgerPart part,
      ProblemPath at,
      Optional<String> id,
      Optional<Area> area,
      MeasureUnit currency,
      Grounds grounds,
      MultiplierOptions options,
      Faults faults) {
    this.part = part;
    this.at = at;
    this.id = id;
    this.area = area;
    this.currency = currency;
    this.grounds = grounds.inside(part.source(), part.grade());
    this.options = options;
    this.faults = faults;
  }

  /**
   * What was read.
   *
   * @param name for people
   * @param ledger if there is enough of it to check
   * @param at where it stands
   * @param outlays knows where its outlays stand, if it lists any
   * @param isMoneyWhole whether nothing stands in for an amount that could not be read
   */
  record Read(
      String name,
      Optional<RoundsLedger> ledger,
      ProblemPath at,
      @Nullable OutlaysReading outlays,
      boolean isMoneyWhole) {

    /** A problem of the calculation at its place in the document. */
    Problem placed(Problem problem) {
      List<String> steps = new ArrayList<>(List.of(problem.path().toString().split("/", -1)));
      // The empty text before the first slash, and the ledger's own id.
      List<String> inside = steps.size() <= 2 ? List.of() : steps.subList(2, steps.size());
      if (outlays != null) {
        return problem.at(outlays.placeOf(at, inside));
      }
      ProblemPath place = at;
      for (String step : inside) {
        if (step.startsWith(ROUND)) {
          int round = Integer.parseInt(step.substring(ROUND.length()));
          place = at.child("laterRounds").index(round - 2);
        } else if (step.equals("income") || step.equals("laterRetention")) {
          place = at.child(step);
        }
      }
      return problem.at(place);
    }
  }

  static Figure placeholder(MeasureUnit unit) {
    return Figure.stated(UNREADABLE, BigDecimal.ONE, unit, new Provenance.Given(UNREADABLE));
  }

  Read read() {
    int ways =
        (part.outlays() == null || part.outlays().isEmpty() ? 0 : 1)
            + (part.laterRounds() == null ? 0 : 1)
            + (part.ownSpend() == null ? 0 : 1);
    if (ways != 1 && !faults.isOneFaulty(at, "outlays", "laterRounds", "ownSpend")) {
      faults.error(
          JsonCodes.VALUE,
          at,
          ways == 0
              ? "Nothing says how the income of the ledger is spent."
              : "How the income of the ledger is spent is said in more than one way.",
          "Write one of: outlays, laterRounds, ownSpend.");
    }
    String name = part.name() != null ? part.name() : id.orElse(UNREADABLE);
    if (part.ownSpend() != null) {
      return new Read(name, ownSpend(part.ownSpend()), at, null, false);
    }
    Optional<Figure> later =
        number(
            "retention of later rounds", part.laterRetention(), "laterRetention", MeasureUnit.ONE);
    Figure income = income();
    boolean isFirstLocal = isFirstLocal();
    if (part.laterRounds() != null) {
      sayIfNoLater(options.rounds() > part.laterRounds().size() + 1);
      List<Outlay> rounds = rounds(part.laterRounds(), later);
      return new Read(
          name, Optional.of(ledger(isFirstLocal, income, rounds, later)), at, null, isMoneyWhole);
    }
    OutlaysReading reading =
        new OutlaysReading(at.child("outlays"), currency, area, grounds, faults);
    List<Outlay> outlays = part.outlays() == null ? List.of() : reading.read(part.outlays());
    sayIfNoLater(areLaterRoundsCounted(outlays, 2));
    return new Read(
        name,
        Optional.of(ledger(isFirstLocal, income, outlays, later)),
        at,
        reading,
        isMoneyWhole && reading.isMoneyWhole());
  }

  private RoundsLedger ledger(
      boolean isFirstLocal, Figure income, List<Outlay> outlays, Optional<Figure> later) {
    return new RoundsLedger(id.orElse(UNREADABLE), areaId(), isFirstLocal, income, outlays, later);
  }

  private void sayIfNoLater(boolean isLaterCounted) {
    faults.notUsed(
        part.laterRetention() != null && !isLaterCounted,
        at.child("laterRetention"),
        ShortText.count(options.rounds(), "round")
            + (options.rounds() == 1 ? " is" : " are")
            + " counted, and none is later than those that are stated");
  }

  /** Whether a round is counted that comes after what somebody stated of an outlay's way. */
  private boolean areLaterRoundsCounted(List<Outlay> outlays, int round) {
    return outlays.stream()
        .filter(outlay -> outlay.locality() != Locality.OUTSIDE)
        .anyMatch(
            outlay ->
                outlay.respend() instanceof Respend.Itemised inner
                    ? areLaterRoundsCounted(inner.outlays(), round + 1)
                    : round + 1 < options.rounds());
  }

  private AreaId areaId() {
    return area.map(Area::id).orElseGet(() -> AreaId.parse(UNREADABLE));
  }

  private boolean isFirstLocal() {
    if (part.firstRoundLocal() == null && !faults.isFaulty(at.child("firstRoundLocal"))) {
      faults.error(
          JsonCodes.REQUIRED,
          at.child("firstRoundLocal"),
          "Nothing says whether the recipient of round 1 is in the area.",
          "Write true or false.");
    }
    return Boolean.TRUE.equals(part.firstRoundLocal());
  }

  private Figure income() {
    if (part.income() == null && !faults.isFaulty(at.child("income"))) {
      faults.error(
          JsonCodes.REQUIRED,
          at.child("income"),
          "The field 'income' is missing.",
          "State round 1: the contract, or the income that is followed.");
    }
    return number("income", part.income(), "income", currency).orElseGet(this::standIn);
  }

  private Figure standIn() {
    isMoneyWhole = false;
    return placeholder(currency);
  }

  private Optional<Figure> number(
      String label, @Nullable String text, String field, MeasureUnit unit) {
    ProblemPath place = at.child(field);
    return NumberReading.figure(label, text, unit, place, grounds.of(label, place), faults);
  }

  /** What the later rounds come to, each as one outlay of the round before. */
  private List<Outlay> rounds(List<@Nullable String> texts, Optional<Figure> later) {
    ProblemPath list = at.child("laterRounds");
    int known = texts.size() + 1;
    if (options.rounds() > known
        && faults.isLeftOut(part.laterRetention(), at.child("laterRetention"))
        && !faults.isFaulty(list)) {
      faults.add(
          MultiplierFaults.LATER_ROUNDS_MISSING.at(
              list,
              ShortText.count(options.rounds(), "round"),
              known,
              known == 1 ? "is" : "are",
              ShortText.count(known, "round")));
    }
    if (options.rounds() < known) {
      faults.add(
          MultiplierFaults.NOT_COUNTED.at(
              list,
              ShortText.count(known, "round"),
              options.rounds(),
              options.rounds() == 1 ? "is" : "are"));
    }
    List<Outlay> inner = List.of();
    for (int i = texts.size() - 1; i >= 0; i--) {
      ProblemPath place = list.index(i);
      String label = "local money of round " + (i + 2);
      Figure money =
          NumberReading.figure(
                  label, texts.get(i), currency, place, grounds.of(label, place), faults)
              .orElseGet(this::standIn);
      Respend respend =
          i < texts.size() - 1
              ? new Respend.Itemised(inner)
              : later.<Respend>map(Respend.Measured::new).orElseGet(Respend.NotAnswered::new);
      inner = List.of(new Outlay(ROUND + (i + 2), PayeeKind.OTHER, money, Locality.LOCAL, respend));
    }
    return inner;
  }

  private Optional<RoundsLedger> ownSpend(OwnSpendPart spend) {
    ProblemPath place = at.child("ownSpend");
    for (String field : List.of("income", "firstRoundLocal", "laterRetention")) {
      boolean isThere =
          switch (field) {
            case "income" -> part.income() != null;
            case "firstRoundLocal" -> part.firstRoundLocal() != null;
            default -> part.laterRetention() != null;
          };
      if (isThere) {
        faults.error(
            JsonCodes.VALUE,
            at.child(field),
            "A ledger of a council's own spend has no field '" + field + "'.",
            "Leave it out: round 1 is the total, and the council is in its own area.");
      }
    }
    OwnSpend own =
        new OwnSpend(
            areaId(),
            spent("total", spend.total(), place, BigDecimal.TEN.pow(30)),
            spent("local", spend.local(), place, BigDecimal.ZERO),
            spent("unknown", spend.unknown(), place, BigDecimal.ZERO),
            "supplier".equals(spend.owner()) ? OwnSpend.Owner.SUPPLIER : OwnSpend.Owner.COUNCIL);
    Result<RoundsLedger> ledger = own.ledger(id.orElse(UNREADABLE));
    ledger.problems().forEach(problem -> faults.add(problem.at(place)));
    return ledger.toOptional();
  }

  private Figure spent(String field, @Nullable String text, ProblemPath place, BigDecimal standIn) {
    String label = "spend, " + field;
    return NumberReading.figure(
            label,
            text,
            currency,
            place.child(field),
            grounds.of(label, place.child(field)),
            faults)
        .orElseGet(
            () -> Figure.stated(UNREADABLE, standIn, currency, new Provenance.Given(UNREADABLE)));
  }
}
