package io.github.socialvalue4j.present.statement.valuation;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.feedback.Perspective;

/** A portfolio in which everything happens that a statement must show. */
final class BusyCouncil {

  private BusyCouncil() {}

  static Council of() {
    Council council = Council.ofTheRoadmap();
    council.contract(
        "C-02",
        "Housing repairs, north area",
        "Oak & Sons (Repairs) plc",
        "HOUSING",
        "8450000",
        "2024-07-01",
        "2026-03-31");
    council.baseline("C-02", Council.VOLUNTEERING, "10");
    council.promise("C-02", Council.VOLUNTEERING, "400");
    RecordId hours = council.deliver("C-02", Council.VOLUNTEERING, "320.5", "2025-01-31", "FETE");
    council.verify("C-02", hours, VerificationState.VERIFIED, "200", Council.VOLUNTEERING);
    council.verify("C-02", hours, VerificationState.EVIDENCED, "60", Council.VOLUNTEERING);
    council.verify("C-02", hours, VerificationState.REJECTED, "20.5", Council.VOLUNTEERING);
    council.promise("C-02", Council.UNPRICED, "80");
    council.deliver("C-02", Council.UNPRICED, "64", "2025-02-28", "MENTOR-1");
    council.promise("C-02", Council.CONFIDENCE, "20");
    council.baseline("C-02", Council.CONFIDENCE, "12");
    council.observe("C-02", Council.CONFIDENCE, MeasurementPoint.COMPLETION, "31", "2026-03-31");
    council.promise("C-02", Council.SME, "900000");
    council.deliver("C-02", Council.SME, "611234.56", "2025-12-31", "LEDGER-2");
    council.baseline("C-02", Council.SME, "100000");
    council.contract(
        "C-03",
        "School meals",
        "Tideway Catering",
        "SOCIAL-CARE",
        "640000",
        "2025-09-01",
        "2028-08-31");
    council.promise("C-03", Council.APPRENTICESHIP, "312");
    council.promise("C-03", Council.CARE_LEAVER, "1.5");
    council.deliver("C-03", Council.APPRENTICESHIP, "41", "2026-06-05", "APP-1");
    council.promise("C-03", Council.POLICY, "1");
    council.observe("C-03", Council.POLICY, MeasurementPoint.ENGAGEMENT, "1", "2025-09-01");
    council.contract(
        "G-01", "Youth club", "Lighthouse Young People", "", "", "2024-04-01", "2025-03-31");
    council.promise("G-01", Council.VOLUNTEERING, "250");
    council.deliver("G-01", Council.VOLUNTEERING, "260", "2025-01-31", "FETE");
    RecordId after = council.deliver("G-01", Council.VOLUNTEERING, "90", "2025-11-30", "CLUB-2");
    council.verify("G-01", after, VerificationState.EVIDENCED, "90", Council.VOLUNTEERING);
    council.promise("G-01", Council.CONFIDENCE, "10");
    council.baseline("G-01", Council.CONFIDENCE, "4");
    council.observe("G-01", Council.CONFIDENCE, MeasurementPoint.COMPLETION, "13", "2025-03-31");
    council.observe(
        "G-01", Council.CONFIDENCE, MeasurementPoint.POST_COMPLETION, "10", "2026-03-31");
    council.promise("G-01", Council.APPRENTICESHIP, "10");
    feedback(council);
    return council;
  }

  private static void feedback(Council council) {
    council.feedback("G-01", MeasurementPoint.ENGAGEMENT, Perspective.BENEFICIARY, 2, "");
    council.feedback("G-01", MeasurementPoint.ENGAGEMENT, Perspective.BENEFICIARY, 3, "");
    council.feedback(
        "G-01",
        MeasurementPoint.COMPLETION,
        Perspective.BENEFICIARY,
        5,
        "Somewhere to go on a Friday.");
    council.feedback("G-01", MeasurementPoint.COMPLETION, Perspective.BENEFICIARY, 4, "");
    council.feedback(
        "G-01",
        MeasurementPoint.COMPLETION,
        Perspective.BENEFICIARY,
        4,
        "I would like it open later.");
    council.feedback(
        "G-01",
        MeasurementPoint.COMPLETION,
        Perspective.SUPPLIER,
        4,
        "Verification took too long.");
    council.feedback("G-01", MeasurementPoint.POST_COMPLETION, Perspective.BENEFICIARY, 4, "");
    council.feedback("C-01", MeasurementPoint.COMPLETION, Perspective.COMMISSIONER, 4, "");
  }

  /** Writes the statement of this council where a person can look at it. */
  public static void main(String[] folder) throws java.io.IOException {
    ValuationStatement statement = of().statement();
    java.nio.file.Path to = java.nio.file.Path.of(folder[0]);
    java.nio.file.Files.writeString(to.resolve("busy.html"), statement.toHtml());
    java.nio.file.Files.writeString(to.resolve("busy.md"), statement.toMarkdown());
    java.nio.file.Files.writeString(to.resolve("busy.txt"), statement.toText());
    ValuationStatement small = Council.ofTheRoadmap().statement();
    java.nio.file.Files.writeString(to.resolve("small.html"), small.toHtml());
    java.nio.file.Files.writeString(to.resolve("small.txt"), small.toText());
    for (Problem problem : Council.value(of().portfolio()).problems()) {
      java.util.Objects.requireNonNull(problem);
    }
  }
}
