package io.github.socialvalue4j.calculate.localmultiplier;

import io.github.socialvalue4j.basis.evidence.LookAlike;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
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
      check.error(
          MultiplierCodes.OTHER_UNIT,
          root.child("income"),
          "Round 1 is counted in '" + money + "', which is no currency.",
          "State the income in money.");
    }
    if (ledger.income().value().signum() <= 0) {
      check.error(
          MultiplierCodes.NO_INCOME,
          root.child("income"),
          "Round 1 is " + ledger.income().quantity() + ", and a multiplier divides by it.",
          "State an income above 0.");
    }
    ledger
        .laterRetention()
        .ifPresent(retention -> check.share(retention, root.child("laterRetention"), "retention"));
    check.outlays(ledger.outlays(), ledger.income(), root, 2);
  }

  private void outlays(List<Outlay> outlays, Figure received, ProblemPath path, int round) {
    if (round > DEEPEST) {
      error(
          MultiplierCodes.TOO_DEEP,
          path,
          "Ledgers are nested beyond round " + DEEPEST + ".",
          "Itemise fewer rounds and state a retention for the later ones.");
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
    if (isOneMoney && paid.compareTo(received.value()) > 0) {
      problems.add(
          Problem.warning(
              MultiplierCodes.EXCEEDS_INCOME,
              path,
              "Outlays of "
                  + Decimals.text(paid)
                  + " in round "
                  + round
                  + " exceed the "
                  + Decimals.text(received.value())
                  + " received, so the multiplier may exceed the number of rounds.",
              "Scale the outlays to the income they are paid from."));
    }
  }

  private void outlay(Outlay outlay, ProblemPath path) {
    if (!ids.add(outlay.id())) {
      error(
          MultiplierCodes.REPEATED,
          path,
          "There are two outlays '" + outlay.id() + "'.",
          "Give each its own id, so that none is counted twice by mistake.");
    } else {
      String other = alike.putIfAbsent(LookAlike.ofId(outlay.id()), outlay.id());
      if (other != null) {
        problems.add(
            Problem.warning(
                MultiplierCodes.IDS_ALIKE,
                path,
                "The ids of the outlays '" + other + "' and '" + outlay.id() + "' look alike.",
                "Check that this is not one payment twice; if it is not, give them ids that people"
                    + " can tell apart."));
      }
    }
    if (!outlay.amount().unit().equals(money)) {
      error(
          MultiplierCodes.OTHER_UNIT,
          path.child("amount"),
          "The amount is in '" + outlay.amount().unit() + "', the income in '" + money + "'.",
          "State both in one currency.");
    }
    if (outlay.amount().value().signum() < 0) {
      error(
          MultiplierCodes.NEGATIVE,
          path.child("amount"),
          "The amount is " + outlay.amount().quantity() + ", below 0.",
          "Set credit notes off against the outlay they belong to.");
    }
    respend(outlay, path);
  }

  private void respend(Outlay outlay, ProblemPath path) {
    if (outlay.locality() == Locality.OUTSIDE
        && !(outlay.respend() instanceof Respend.NotAnswered)) {
      problems.add(
          Problem.warning(
              MultiplierCodes.OUTSIDE,
              path,
              "Outlay "
                  + outlay.id()
                  + " goes outside the area; what its payee spends in the area is not counted.",
              "Calculate the payee from outside as a ledger of its own and compare the two."));
    }
    if (outlay.respend() instanceof Respend.Measured measured) {
      share(measured.localShare(), path.child("localShare"), "local share");
    } else if (outlay.respend() instanceof Respend.Sampled sampled) {
      for (int i = 0; i < sampled.localShares().size(); i++) {
        share(sampled.localShares().get(i), path.child("localShares").index(i), "local share");
      }
      if (sampled.population() < Math.max(1, sampled.localShares().size())) {
        error(
            MultiplierCodes.SAMPLE,
            path.child("population"),
            sampled.localShares().size() + " of " + sampled.population() + " cannot have answered.",
            "State how many there are in all.");
      }
    } else if (outlay.respend() instanceof Respend.Itemised
        && outlay.locality() != Locality.LOCAL) {
      error(
          MultiplierCodes.ITEMISED_NOT_LOCAL,
          path,
          "Outlay "
              + outlay.id()
              + " is itemised, but its payee is "
              + outlay.locality().code()
              + ".",
          "Say that the payee is local, or leave its own outlays away.");
    }
  }

  private void share(Figure share, ProblemPath path, String what) {
    if (!share.unit().isOne()
        || share.value().signum() < 0
        || share.value().compareTo(BigDecimal.ONE) > 0) {
      error(
          MultiplierCodes.RETENTION,
          path,
          "The " + what + " is " + share.quantity() + ", outside 0 to 1.",
          "State the part of each pound that is spent in the area, 0.4 for 40%.");
    }
  }

  private void error(ProblemCode code, ProblemPath path, String message, String remedy) {
    problems.add(Problem.error(code, path, message, remedy));
  }
}
