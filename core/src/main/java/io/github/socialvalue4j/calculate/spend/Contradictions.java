package io.github.socialvalue4j.calculate.spend;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/** Facts on payees that are told in two ways, each in a sentence. Mutable, for one baseline. */
final class Contradictions {
  private static final int MOST = 100;

  private final boolean isPlaceAsked;
  private final List<String> sentences = new ArrayList<>();
  private long count;

  /**
   * None yet.
   *
   * @param isPlaceAsked whether anybody has said what local means, so that places matter
   */
  Contradictions(boolean isPlaceAsked) {
    this.isPlaceAsked = isPlaceAsked;
  }

  /**
   * Notes what is told of a payee in two ways.
   *
   * @param isPlaceUnknown whether its place counts as unknown
   */
  void note(String payee, PayeeFacts facts, boolean isPlaceUnknown) {
    note(payee, "whether it is an SME", facts.sme, true);
    note(payee, "whether it is a VCSE", facts.vcse, true);
    note(payee, "whether it is local", facts.local, true);
    // Declared local, it is that wherever its head office is.
    if (isPlaceAsked && !facts.local.value().orElse(false)) {
      note(payee, "its outward code", facts.place, isPlaceUnknown);
    }
  }

  private void note(String payee, String fact, Told<?> told, boolean isUnknown) {
    if (!told.isContradicted()) {
      return;
    }
    count++;
    if (sentences.size() < MOST) {
      sentences.add(
          "'"
              + payee
              + "': "
              + fact
              + " is told in more than one way, "
              + told.words()
              + (isUnknown
                  ? ", so it counts as unknown."
                  : ", which comes to the same place, so that counts."));
    }
  }

  /** Says them. */
  void say(ProblemPath path, Problems problems) {
    String remedy = "Find out which is right, and correct the payments or the directory.";
    for (String sentence : sentences) {
      problems.add(Problem.warning(SpendCodes.FACTS_CONTRADICT, path, sentence, remedy));
    }
    long more = count - sentences.size();
    if (more > 0) {
      problems.add(
          Problem.warning(
              SpendCodes.FACTS_CONTRADICT,
              path,
              more
                  + (more == 1 ? " more fact on payees is" : " more facts on payees are")
                  + " told in more than one way.",
              remedy));
    }
  }
}
