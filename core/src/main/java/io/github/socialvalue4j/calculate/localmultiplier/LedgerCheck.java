package io.github.socialvalue4j.calculate.localmultiplier;

import io.github.socialvalue4j.basis.evidence.LookAlike;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds every fault of a ledger before anything is computed. */
final class LedgerCheck {
  private static final int DEEPEST = 100;

  private final MeasureUnit money;
  private final Problems problems;
  private final Set<String> ids = new HashSet<>();
  private final Map<String, String> alike = new HashMap<>();

  private LedgerCheck(MeasureUnit money, Problems problems) {
    this.money = money;
    this.problems = problems;
  }

  static void check(RoundsLedger ledger, Problems problems) {
    ProblemPath root = ProblemPath.root().child(ledger.id());
    MeasureUnit money = ledger.income().unit();
    LedgerCheck check = new LedgerCheck(money, problems);
    if (!money.isCurrency()) {
      problems.add(MultiplierFaults.NO_CURRENCY.at(root.child("income"), money));
    }
    if (ledger.income().value().signum() <= 0) {
      problems.add(MultiplierFaults.NO_INCOME.at(root.child("income"), ledger.income().quantity()));
    }
    ledger
        .laterRetention()
        .ifPresent(retention -> check.share(retention, root.child("laterRetention"), "retention"));
    check.outlays(ledger.outlays(), ledger.income(), root, 2);
  }

  private void outlays(List<Outlay> outlays, Figure received, ProblemPath path, int round) {
    if (round > DEEPEST) {
      problems.add(MultiplierFaults.TOO_DEEP.at(path, DEEPEST));
      return;
    }
    BigDecimal paid = BigDecimal.ZERO;
    boolean isOneMoney = received.unit().equals(money);
    for (Outlay outlay : outlays) {
      ProblemPath at = path.child(outlay.id());
      paid = paid.add(outlay.amount().value());
      isOneMoney &= outlay.amount().unit().equals(money);
      outlay(outlay, at);
      if (outlay.respend() instanceof Respend.Itemised itemised) {
        outlays(itemised.outlays(), outlay.amount(), at, round + 1);
      }
    }
    // Of an income that is no amount to divide by, its own fault says what is wrong.
    if (isOneMoney && received.value().signum() > 0 && paid.compareTo(received.value()) > 0) {
      problems.add(
          MultiplierFaults.EXCEEDS_INCOME.at(
              path, Decimals.text(paid), round, Decimals.text(received.value())));
    }
  }

  private void outlay(Outlay outlay, ProblemPath path) {
    if (!ids.add(outlay.id())) {
      problems.add(MultiplierFaults.REPEATED.at(path, outlay.id()));
    } else {
      String other = alike.putIfAbsent(LookAlike.ofId(outlay.id()), outlay.id());
      if (other != null) {
        problems.add(MultiplierFaults.IDS_ALIKE.at(path, other, outlay.id()));
      }
    }
    if (!outlay.amount().unit().equals(money)) {
      problems.add(
          MultiplierFaults.OTHER_UNIT.at(path.child("amount"), outlay.amount().unit(), money));
    }
    if (outlay.amount().value().signum() < 0) {
      problems.add(MultiplierFaults.NEGATIVE.at(path.child("amount"), outlay.amount().quantity()));
    }
    respend(outlay, path);
  }

  private void respend(Outlay outlay, ProblemPath path) {
    if (outlay.locality() == Locality.OUTSIDE
        && !(outlay.respend() instanceof Respend.NotAnswered)) {
      problems.add(MultiplierFaults.OUTSIDE.at(path, outlay.id()));
    }
    if (outlay.respend() instanceof Respend.Measured measured) {
      share(measured.localShare(), path.child("localShare"), "local share");
    } else if (outlay.respend() instanceof Respend.Sampled sampled) {
      for (int i = 0; i < sampled.localShares().size(); i++) {
        share(sampled.localShares().get(i), path.child("localShares").index(i), "local share");
      }
      if (sampled.population() < Math.max(1, sampled.localShares().size())) {
        problems.add(
            MultiplierFaults.SAMPLE.at(
                path.child("population"), sampled.localShares().size(), sampled.population()));
      }
    } else if (outlay.respend() instanceof Respend.Itemised
        && outlay.locality() != Locality.LOCAL) {
      problems.add(
          MultiplierFaults.ITEMISED_NOT_LOCAL.at(path, outlay.id(), outlay.locality().code()));
    }
  }

  private void share(Figure share, ProblemPath path, String what) {
    if (!share.unit().isOne()
        || share.value().signum() < 0
        || share.value().compareTo(BigDecimal.ONE) > 0) {
      problems.add(MultiplierFaults.RETENTION.at(path, what, share.quantity()));
    }
  }
}
