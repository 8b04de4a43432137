package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.present.exchange.json.Faults;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the two editions that a document names. */
public final class TableDifferenceReading {
  private TableDifferenceReading() {}

  /**
   * Two editions.
   *
   * @param before the earlier
   * @param after the later
   */
  public record Pair(ProxyTable before, ProxyTable after) {
    /** Whether they are editions of one table. */
    public boolean isOneTable() {
      return before.edition().table().equals(after.edition().table());
    }
  }

  /**
   * Reads what a document means.
   *
   * @param faults what is known to be wrong with it; takes every further fault
   * @return nothing, if one of the two could not be found
   */
  public static Optional<Pair> read(
      TableDifferenceDocument document, ProxyCatalogue catalogue, Faults faults) {
    Optional<ProxyTable> before = table(document.before(), "before", catalogue, faults);
    Optional<ProxyTable> after = table(document.after(), "after", catalogue, faults);
    return before.isPresent() && after.isPresent()
        ? Optional.of(new Pair(before.get(), after.get()))
        : Optional.empty();
  }

  private static Optional<ProxyTable> table(
      @Nullable String text, String field, ProxyCatalogue catalogue, Faults faults) {
    Optional<Edition> edition =
        ContractReading.edition(text, ProblemPath.root().child(field), catalogue, faults);
    return edition.flatMap(catalogue::find);
  }
}
