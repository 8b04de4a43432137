package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.model.contract.Contract;
import io.github.socialvalue4j.model.framework.Framework;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.present.exchange.document.PortfolioDocument.PriorityPart;
import io.github.socialvalue4j.present.exchange.json.Faults;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Warns of priorities whose themes or measures no contract can have: nothing would ever be counted
 * for them, and nothing says that a name was misspelt.
 */
final class PriorityCheck {
  private static final ProblemCode THEME = ProblemCode.of("priority.theme-unknown");
  private static final ProblemCode MEASURE = ProblemCode.of("priority.measure-unknown");

  private final Set<String> themes = new HashSet<>();
  private final Set<String> measures = new HashSet<>();
  private final Faults faults;

  private PriorityCheck(Faults faults) {
    this.faults = faults;
  }

  /**
   * Looks at every priority.
   *
   * @param contracts all of them; none if some could not be read, and then nothing is said
   */
  static void check(
      @Nullable List<@Nullable PriorityPart> parts,
      Collection<Contract> contracts,
      ProxyCatalogue catalogue,
      Faults faults) {
    PriorityCheck check = new PriorityCheck(faults);
    contracts.stream()
        .map(Contract::edition)
        .distinct()
        .flatMap(edition -> catalogue.find(edition).stream())
        .map(ProxyTable::framework)
        .forEach(check::know);
    if (parts == null || check.measures.isEmpty()) {
      return;
    }
    for (int i = 0; i < parts.size(); i++) {
      PriorityPart part = parts.get(i);
      ProblemPath place = ProblemPath.root().child("priorities").index(i);
      if (part != null) {
        check.each(THEME, "theme", part.themes(), check.themes, place.child("themes"));
        check.each(MEASURE, "measure", part.measures(), check.measures, place.child("measures"));
      }
    }
  }

  private void know(Framework framework) {
    framework.themes().forEach(theme -> themes.add(theme.id().value()));
    framework.measures().keySet().forEach(measure -> measures.add(measure.value()));
  }

  private void each(
      ProblemCode code,
      String what,
      @Nullable List<@Nullable String> ids,
      Set<String> known,
      ProblemPath list) {
    for (int i = 0; ids != null && i < ids.size(); i++) {
      String id = ids.get(i);
      if (id != null && !known.contains(id) && !faults.isFaulty(list.index(i))) {
        faults.add(
            Problem.warning(
                code,
                list.index(i),
                "The priority names the "
                    + what
                    + " '"
                    + id
                    + "', which no edition has that a contract is pinned to, so nothing is counted"
                    + " for it.",
                "Correct the " + what + ", or leave it out."));
      }
    }
  }
}
