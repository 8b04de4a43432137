package io.github.socialvalue4j.model.proxy;

import io.github.socialvalue4j.basis.evidence.Licence;
import io.github.socialvalue4j.basis.evidence.LicensedUse;
import io.github.socialvalue4j.basis.evidence.Permission;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import java.util.Optional;

/**
 * Asks a table's licence whether it may be used for something. A bar is an error that names the
 * table, the licence and whom to name; silence of the source is a warning. Not legal advice.
 *
 * <p>Problem codes: {@code licence.refused}, {@code licence.not-stated}.
 */
public final class LicenceCheck {
  private static final ProblemCode REFUSED = ProblemCode.of("licence.refused");
  private static final ProblemCode NOT_STATED = ProblemCode.of("licence.not-stated");

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
            ? Problem.error(REFUSED, path, refusal(table, use), remedy(use))
            : Problem.warning(
                NOT_STATED,
                path,
                "The source of "
                    + named(table)
                    + " does not say whether "
                    + words(use)
                    + " is allowed; its licence reads: "
                    + table.licence().name()
                    + ". Attribution: "
                    + table.licence().attribution()
                    + ".",
                "Ask the publisher before you rely on it."));
  }

  private static String refusal(ProxyTable table, LicensedUse use) {
    Licence licence = table.licence();
    return "The licence of "
        + named(table)
        + ", "
        + licence.name()
        + ", refuses "
        + words(use)
        + ". Attribution: "
        + licence.attribution()
        + ".";
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
