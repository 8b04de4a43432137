package io.github.socialvalue4j.calculate.localmultiplier;

import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What those who answered say, by kind of payee: the stand-ins for those who did not. */
final class SurveyAnswers {
  private final MeasureUnit money;
  private final Map<PayeeKind, Kind> kinds = new EnumMap<>(PayeeKind.class);

  /** Shares and amounts as they were answered; mutable while they are collected. */
  private static final class Kind {
    final List<Figure> shares = new ArrayList<>();
    final List<Figure> weights = new ArrayList<>();
    final List<Figure> received = new ArrayList<>();
    final List<Figure> receivedAnswered = new ArrayList<>();
    final List<Figure> placed = new ArrayList<>();
    final List<Figure> placedHere = new ArrayList<>();
    int asked;
    int answered;
    Optional<Figure> meanShare = Optional.empty();
    Optional<Figure> localRate = Optional.empty();
  }

  private SurveyAnswers(MeasureUnit money) {
    this.money = money;
  }

  static SurveyAnswers of(RoundsLedger ledger, MultiplierOptions options) {
    SurveyAnswers answers = new SurveyAnswers(ledger.income().unit());
    for (PayeeKind kind : PayeeKind.values()) {
      answers.kinds.put(kind, new Kind());
    }
    answers.collect(ledger.outlays(), 2, options.rounds());
    answers.kinds.forEach((kind, k) -> answers.average(kind, k, options.averaging(kind)));
    return answers;
  }

  private Kind kind(PayeeKind kind) {
    Kind found = kinds.get(kind);
    if (found == null) {
      throw new IllegalStateException("Every kind was put in");
    }
    return found;
  }

  /** Of what is paid in the last round counted, or later, nobody needs to be asked. */
  private void collect(List<Outlay> outlays, int round, int last) {
    boolean isAsked = round < last;
    for (Outlay outlay : outlays) {
      Kind kind = kind(outlay.kind());
      if (outlay.locality() != Locality.UNKNOWN) {
        kind.placed.add(outlay.amount());
      }
      if (outlay.locality() == Locality.LOCAL) {
        kind.placedHere.add(outlay.amount());
      }
      if (outlay.locality() == Locality.OUTSIDE) {
        continue;
      }
      if (isAsked) {
        kind.received.add(outlay.amount());
      }
      if (outlay.respend() instanceof Respend.Measured measured) {
        answer(kind, outlay, List.of(measured.localShare()), 1, isAsked);
      } else if (outlay.respend() instanceof Respend.Sampled sampled) {
        answer(kind, outlay, sampled.localShares(), sampled.population(), isAsked);
      } else if (outlay.respend() instanceof Respend.Itemised itemised) {
        answer(kind, outlay, itemisedShare(outlay, itemised), 1, isAsked);
        collect(itemised.outlays(), round + 1, last);
      } else if (isAsked) {
        kind.asked++;
      }
    }
  }

  /** What an open book says, unless a place in it is unknown or nothing was received. */
  private List<Figure> itemisedShare(Outlay outlay, Respend.Itemised itemised) {
    boolean isKnown =
        itemised.outlays().stream().allMatch(o -> o.locality() != Locality.UNKNOWN)
            && outlay.amount().value().signum() > 0;
    if (!isKnown) {
      return List.of();
    }
    List<Figure> here =
        itemised.outlays().stream()
            .filter(o -> o.locality() == Locality.LOCAL)
            .map(Outlay::amount)
            .toList();
    return List.of(
        Figure.quotient(
            "Share that " + outlay.id() + " spent locally",
            Figure.sum("Local outlays of " + outlay.id(), money, here),
            outlay.amount()));
  }

  private static void answer(
      Kind kind, Outlay outlay, List<Figure> shares, int population, boolean isAsked) {
    if (isAsked) {
      kind.asked += population;
      kind.answered += shares.size();
    }
    kind.shares.addAll(shares);
    if (!shares.isEmpty()) {
      Figure part = outlay.amount();
      if (population > 1) {
        part =
            Figure.product(
                "Part of " + outlay.id() + " of those who answered",
                outlay.amount(),
                Figure.quotient(
                    "Answers by head", count(outlay, shares.size()), count(outlay, population)));
      }
      if (isAsked) {
        kind.receivedAnswered.add(part);
      }
      Figure each =
          shares.size() == 1
              ? part
              : Figure.quotient("For each answer", part, count(outlay, shares.size()));
      shares.forEach(share -> kind.weights.add(each));
    }
  }

  static Figure count(Outlay outlay, int number) {
    return Figure.stated(
        "Number, outlay " + outlay.id(),
        BigDecimal.valueOf(number),
        MeasureUnit.ONE,
        new Provenance.Given("survey of outlay " + outlay.id()));
  }

  private void average(PayeeKind kind, Kind k, Averaging averaging) {
    String who = kind.inWords();
    Figure placed = Figure.sum("Paid to " + who + " whose place is known", money, k.placed);
    if (placed.value().signum() > 0) {
      k.localRate =
          Optional.of(
              Figure.quotient(
                  "Local part of what was paid to " + who + " whose place is known",
                  Figure.sum("Paid to local " + who, money, k.placedHere),
                  placed));
    }
    String label = "Mean share that " + who + " who answered spend locally";
    if (averaging == Averaging.UNWEIGHTED) {
      k.meanShare = Shares.mean(label, k.shares, "survey of " + who);
      return;
    }
    Figure weight = Figure.sum("Received by " + who + " who answered", money, k.weights);
    if (weight.value().signum() > 0) {
      List<Figure> spent = new ArrayList<>();
      for (int i = 0; i < k.shares.size(); i++) {
        spent.add(Figure.product("Spent locally", k.weights.get(i), k.shares.get(i)));
      }
      k.meanShare =
          Optional.of(Figure.quotient(label, Figure.sum("Spent locally", money, spent), weight));
    }
  }

  /** The share that a silent payee of this kind is thought to spend locally. */
  Optional<Figure> meanShare(PayeeKind kind) {
    return kind(kind).meanShare;
  }

  /** The part of the money that is thought to go to local payees where the place is unknown. */
  Optional<Figure> localRate(PayeeKind kind) {
    return kind(kind).localRate;
  }

  List<SurveyCoverage> coverage() {
    List<SurveyCoverage> coverage = new ArrayList<>();
    kinds.forEach(
        (kind, k) -> {
          Figure all =
              Figure.sum("Received by " + kind.inWords() + " who may be local", money, k.received);
          Figure answered =
              Figure.sum(
                  "Received by " + kind.inWords() + " who answered", money, k.receivedAnswered);
          Optional<Figure> share =
              all.value().signum() > 0
                  ? Optional.of(Figure.quotient("Coverage, " + kind.code(), answered, all))
                  : Optional.empty();
          coverage.add(
              new SurveyCoverage(
                  kind, k.asked, k.answered, all, answered, share, k.meanShare, k.localRate));
        });
    return coverage;
  }

  String inWords() {
    List<String> words = new ArrayList<>();
    kinds.forEach(
        (kind, k) -> {
          if (k.asked > 0) {
            words.add(kind.inWords() + " " + k.answered + " of " + k.asked);
          }
        });
    return String.join(", ", words);
  }
}
