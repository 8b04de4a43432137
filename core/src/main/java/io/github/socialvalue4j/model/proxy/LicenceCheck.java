package io.github.socialvalue4j.model.proxy;

import io.github.socialvalue4j.basis.evidence.LicensedUse;
import io.github.socialvalue4j.basis.evidence.Permission;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import java.util.Optional;

/**
 * Asks a table's licence whether it may be used for something. A bar is an error that names the
 * table, the licence and whom to name; silence of the source is a warning. Not legal advice.
 *
 * <p>Problem codes: {@code licence.refused}, {@code licence.not-stated}.
 */
public final class LicenceCheck {
  private LicenceCheck() {}

  /**
   * What stands against a use of a table, if anything. Its path is the edition, such as {@code
   * /council-roadmap@2021}; {@link Problem#at} moves it into a larger document.
   */
  public static Optional<Problem> check(ProxyTable table, LicensedUse use) {
    Permission permission = table.licence().permission(use);
    if (permission == Permission.PERMITTED) {
      return Optional.empty();
    }
    ProblemPath path = ProblemPath.root().child(table.edition().toString());
    return Optional.of(
        permission == Permission.REFUSED
            ? ProxyFaults.LICENCE_REFUSED.at(
                path,
                named(table),
                table.licence().name(),
                words(use),
                table.licence().attribution(),
                remedy(use))
            : ProxyFaults.LICENCE_NOT_STATED.at(
                path,
                named(table),
                words(use),
                table.licence().name(),
                table.licence().attribution()));
  }

  private static String named(ProxyTable table) {
    String edition = table.edition().toString();
    return table.title().equals(edition) ? edition : edition + " (" + table.title() + ")";
  }

  private static String words(LicensedUse use) {
    return switch (use) {
      case COMMERCIAL -> "commercial use";
      case DERIVED_TABLE -> "passing on a table derived from it";
      case REDISTRIBUTION -> "passing on the table";
    };
  }

  private static String remedy(LicensedUse use) {
    return switch (use) {
      case COMMERCIAL ->
          "Load the edition that you hold a licence for, or use a table that permits it.";
      case DERIVED_TABLE ->
          "Keep the derived table for your own work, or pass on the table as it was published.";
      case REDISTRIBUTION -> "Pass on the edition's name, and let others load their own copy.";
    };
  }
}
