package io.github.socialvalue4j.calculate.sroi;

import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.calculate.sroi.map.ImpactMap;
import io.github.socialvalue4j.calculate.sroi.map.InputItem;
import io.github.socialvalue4j.calculate.sroi.map.OutcomeRow;
import io.github.socialvalue4j.calculate.sroi.map.SroiFaults;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.discount.RealTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether all amounts of a draft stand in the prices of one year, or can be converted. A row that
 * does not say in whose prices it stands is taken to stand in the study's.
 */
final class PriceCheck {
  private static final ProblemPath STUDY = ProblemPath.root().child("priceBase");

  private final Optional<RealTerms> terms;
  private final Problems problems;

  PriceCheck(Optional<RealTerms> terms, Problems problems) {
    this.terms = terms;
    this.problems = problems;
  }

  /** In whose prices one input or outcome says that it stands. */
  private record Own(String what, boolean isSaid, PriceBase base, ProblemPath path) {}

  void check(ImpactMap.Builder draft) {
    List<Own> all = new ArrayList<>();
    for (int i = 0; i < draft.inputs().size(); i++) {
      InputItem.Builder input = draft.inputs().get(i);
      ProblemPath path = ProblemPath.root().child("inputs").index(i);
      all.add(
          new Own("The input '" + input.id() + "'", input.hasPriceBase(), input.priceBase(), path));
    }
    for (int i = 0; i < draft.outcomes().size(); i++) {
      OutcomeRow.Builder row = draft.outcomes().get(i);
      ProblemPath path = ProblemPath.root().child("outcomes").index(i);
      all.add(new Own("The outcome '" + row.id() + "'", row.hasPriceBase(), row.priceBase(), path));
    }
    if (terms.isPresent()) {
      convert(draft.priceBase(), all, terms.get());
    } else {
      compare(draft.priceBase(), all);
    }
  }

  private void convert(PriceBase study, List<Own> all, RealTerms to) {
    boolean isSaid = false;
    for (Own own : all) {
      if (own.isSaid() || !study.isStated()) {
        problems.addAll(
            to.series().check(own.base(), to.to(), own.path().child("priceBase")).list());
      } else if (!isSaid) {
        // What keeps the study's prices from being converted is said once, and not for each row.
        problems.addAll(to.series().check(study, to.to(), STUDY).list());
        isSaid = true;
      }
    }
  }

  private void compare(PriceBase study, List<Own> rows) {
    List<Own> stated = rows.stream().filter(own -> own.base().isStated()).toList();
    if (stated.isEmpty() && !study.isStated()) {
      return;
    }
    PriceBase all = study.isStated() ? study : stated.get(0).base();
    for (Own own : stated) {
      if (!own.base().equals(all)) {
        problems.add(
            SroiFaults.PRICE_BASES.at(
                own.path().child("priceBase"),
                own.what(),
                own.base(),
                (study.isStated() ? "the study" : "another amount"),
                all));
      }
    }
    if (study.isStated()) {
      rows.stream()
          .filter(own -> own.isSaid() && !own.base().isStated())
          .forEach(own -> sayUnknown(own, all));
    } else if (stated.size() < rows.size()) {
      problems.add(SroiFaults.PRICE_BASES_SHARED.at(STUDY, all));
    }
  }

  private void sayUnknown(Own own, PriceBase study) {
    problems.add(SroiFaults.NO_PRICE_BASE.at(own.path().child("priceBase"), own.what(), study));
  }
}
