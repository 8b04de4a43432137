package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.code.Coded;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.localmultiplier.Locality;
import io.github.socialvalue4j.calculate.localmultiplier.MultiplierFaults;
import io.github.socialvalue4j.calculate.localmultiplier.Outlay;
import io.github.socialvalue4j.calculate.localmultiplier.PayeeKind;
import io.github.socialvalue4j.calculate.localmultiplier.Respend;
import io.github.socialvalue4j.model.place.Area;
import io.github.socialvalue4j.model.place.OutwardCode;
import io.github.socialvalue4j.present.exchange.document.LocalMultiplierDocument.OutlayPart;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonCodes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the outlays of a ledger of a flat list, in which an outlay names the one it was paid out
 * of. Mutable, for one ledger.
 */
final class OutlaysReading {
  private static final int DEEPEST = 100;
  private static final ProblemCode UNKNOWN_PAYER = ProblemCode.of("outlay.payer-unknown");

  private final Faults faults;
  private final MeasureUnit currency;
  private final Optional<Area> area;
  private final Grounds grounds;
  private final Directory<String, OutlayPart> directory;
  private final Map<String, List<OutlayPart>> paidBy = new HashMap<>();
  private final Map<String, String> payers = new HashMap<>();
  private final List<OutlayPart> declared = new ArrayList<>();

  // By identity: an outlay that is written twice in the same words is still two, and the second is
  // refused; taken for the first, each copy would carry along what all copies paid.
  private final IdentityHashMap<OutlayPart, ProblemPath> places = new IdentityHashMap<>();

  private boolean isMoneyWhole = true;

  OutlaysReading(
      ProblemPath list, MeasureUnit currency, Optional<Area> area, Grounds grounds, Faults faults) {
    this.faults = faults;
    this.currency = currency;
    this.area = area;
    this.grounds = grounds;
    this.directory = new Directory<>("outlay", list, s -> s, faults);
  }

  /** The outlays of round 2, with those of later rounds in them. */
  List<Outlay> read(List<@Nullable OutlayPart> parts) {
    directory.each(
        parts,
        (part, at) ->
            directory
                .declare(part.id(), at)
                .ifPresent(
                    id -> {
                      directory.put(id, part);
                      declared.add(part);
                      places.put(part, at);
                    }));
    List<OutlayPart> first = new ArrayList<>();
    directory.each(parts, (part, at) -> payer(part, at, first));
    payers.keySet().forEach(this::checkDepth);
    boolean isOrdered =
        places.values().stream().noneMatch(at -> faults.isFaulty(at.child("paidBy")));
    isMoneyWhole = isOrdered && !directory.hasGaps() && places.size() == parts.size();
    if (!isOrdered) {
      // Nobody knows which round is which; each outlay is still looked at by itself.
      paidBy.clear();
      payers.clear();
      return outlays(declared);
    }
    return outlays(first);
  }

  /** Whether nothing stands in for an amount, and nothing is missing from what somebody paid. */
  boolean isMoneyWhole() {
    return isMoneyWhole;
  }

  private void payer(OutlayPart part, ProblemPath at, List<OutlayPart> first) {
    if (!places.containsKey(part)) {
      return;
    }
    if (part.paidBy() == null) {
      first.add(part);
      return;
    }
    directory
        .refer(part.paidBy(), at.child("paidBy"), UNKNOWN_PAYER)
        .ifPresent(
            payer -> {
              paidBy.computeIfAbsent(payer, p -> new ArrayList<>()).add(part);
              payers.put(String.valueOf(part.id()), payer);
            });
  }

  private void checkDepth(String id) {
    String payer = payers.get(id);
    for (int depth = 2; payer != null; depth++) {
      if (payer.equals(id) || depth > DEEPEST) {
        boolean isCircle = payer.equals(id);
        ProblemPath place = directory.places().getOrDefault(id, ProblemPath.root()).child("paidBy");
        faults.add(
            isCircle
                ? MultiplierFaults.CIRCLE.at(place, id)
                : MultiplierFaults.OUTLAY_TOO_DEEP.at(place, id, DEEPEST));
        return;
      }
      payer = payers.get(payer);
    }
  }

  private List<Outlay> outlays(List<OutlayPart> parts) {
    List<Outlay> outlays = new ArrayList<>();
    for (OutlayPart part : parts) {
      ProblemPath at = places.getOrDefault(part, ProblemPath.root());
      String id = String.valueOf(part.id());
      // What cannot be read is stood in for, so that the rest of the outlay is still checked.
      PayeeKind kind =
          Optional.ofNullable(part.payee())
              .flatMap(written -> Coded.find(PayeeKind.class, written))
              .orElse(PayeeKind.OTHER);
      Optional<Figure> stated = amount(part, id, at);
      isMoneyWhole &= stated.isPresent() && !faults.isFaulty(at.child("currency"));
      Figure amount = stated.orElseGet(() -> nothing(currency));
      Locality locality = locality(part, at).orElse(Locality.LOCAL);
      Respend respend = respend(part, id, at).orElseGet(Respend.NotAnswered::new);
      outlays.add(new Outlay(id, kind, amount, locality, respend));
    }
    return outlays;
  }

  private static Figure nothing(MeasureUnit unit) {
    return Figure.stated("unreadable", BigDecimal.ZERO, unit, new Provenance.Given("unreadable"));
  }

  private Optional<Figure> amount(OutlayPart part, String id, ProblemPath at) {
    String label = "paid to " + (part.name() == null ? id : part.name());
    MeasureUnit unit =
        part.currency() == null
            ? currency
            : NumberReading.currency(part.currency(), at.child("currency"), faults);
    ProblemPath place = at.child("amount");
    return NumberReading.figure(
        label,
        part.amount(),
        unit,
        place,
        grounds.of(label, part.source(), part.grade(), place),
        faults);
  }

  private Optional<Locality> locality(OutlayPart part, ProblemPath at) {
    if (faults.isFaulty(at.child("locality")) || faults.isFaulty(at.child("outwardCode"))) {
      return Optional.empty();
    }
    if ((part.locality() == null) == (part.outwardCode() == null)) {
      faults.error(
          JsonCodes.VALUE,
          at.child("locality"),
          part.locality() == null
              ? "Nothing says where the payee is."
              : "The payee's place is said twice, by a locality and by an outward code.",
          "Write locality as local, outside or unknown, or the outward code of the payee.");
      return Optional.empty();
    }
    if (part.locality() != null) {
      return Coded.find(Locality.class, part.locality());
    }
    if (area.isEmpty()) {
      return Optional.empty();
    }
    if (area.get().outwardCodes().isEmpty()) {
      faults.error(
          JsonCodes.VALUE,
          at.child("outwardCode"),
          "The area " + area.get() + " lists no outward codes to compare with.",
          "List them with the area, or write locality.");
      return Optional.empty();
    }
    return faults
        .read(at.child("outwardCode"), part.outwardCode(), OutwardCode::parse)
        .map(code -> area.get().contains(code) ? Locality.LOCAL : Locality.OUTSIDE);
  }

  private Optional<Respend> respend(OutlayPart part, String id, ProblemPath at) {
    List<OutlayPart> own = paidBy.getOrDefault(id, List.of());
    int answers =
        (part.localShare() == null ? 0 : 1)
            + (part.localShares() == null && part.population() == null ? 0 : 1)
            + (own.isEmpty() ? 0 : 1);
    if (answers > 1
        && faults.isLeftOut(part.localShares(), at.child("localShares"))
        && part.population() != null) {
      faults.error(
          JsonCodes.VALUE,
          at.child("population"),
          "Outlay "
              + id
              + " states a population, of which localShares are the answers, and has no"
              + " localShares but "
              + (part.localShare() == null ? "outlays that it paid." : "a localShare."),
          "Leave out the population, or give the localShares of those who answered instead.");
      own.forEach(o -> outlays(List.of(o)));
      return Optional.empty();
    }
    if (answers > 1) {
      faults.error(
          JsonCodes.VALUE,
          at,
          "How outlay " + id + " is spent again is said in more than one way.",
          "Keep one of: localShare, localShares, or outlays that it paid.");
      own.forEach(o -> outlays(List.of(o)));
      return Optional.empty();
    }
    if (!own.isEmpty()) {
      return Optional.of(new Respend.Itemised(outlays(own)));
    }
    if (part.localShare() != null) {
      return share("local share of " + id, part, part.localShare(), at.child("localShare"))
          .map(Respend.Measured::new);
    }
    if (part.localShares() != null || part.population() != null) {
      return sampled(part, id, at);
    }
    return Optional.of(new Respend.NotAnswered());
  }

  private Optional<Respend> sampled(OutlayPart part, String id, ProblemPath at) {
    List<@Nullable String> texts = part.localShares() == null ? List.of() : part.localShares();
    List<Figure> shares = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      share("answer " + (i + 1) + " of " + id, part, texts.get(i), at.child("localShares").index(i))
          .ifPresent(shares::add);
    }
    Optional<Integer> population =
        part.population() == null
            ? Optional.of(texts.size())
            : NumberReading.whole(
                part.population(), 0, 1_000_000_000, at.child("population"), faults);
    return shares.size() == texts.size()
        ? population.map(all -> new Respend.Sampled(shares, all))
        : Optional.empty();
  }

  private Optional<Figure> share(
      String label, OutlayPart part, @Nullable String text, ProblemPath place) {
    return NumberReading.figure(
        label,
        text,
        MeasureUnit.ONE,
        place,
        grounds.of(label, part.source(), part.grade(), place),
        faults);
  }

  /**
   * The place in the document of a place inside the ledger, whose steps are ids of outlays.
   *
   * @param steps after the ledger's own
   */
  ProblemPath placeOf(ProblemPath ledger, List<String> steps) {
    ProblemPath at = ledger;
    String payer = "";
    int i = 0;
    while (i < steps.size() && isPaidBy(steps.get(i), payer)) {
      payer = steps.get(i);
      at = directory.places().getOrDefault(payer, at);
      i++;
    }
    for (; i < steps.size(); i++) {
      at = at.child(steps.get(i));
    }
    return at;
  }

  private boolean isPaidBy(String id, String payer) {
    return directory.isDeclared(id) && payers.getOrDefault(id, "").equals(payer);
  }
}
