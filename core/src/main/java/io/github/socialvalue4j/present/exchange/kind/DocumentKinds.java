package io.github.socialvalue4j.present.exchange.kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.problem.NearestIds;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import io.github.socialvalue4j.present.exchange.constraint.Shown;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonCodes;
import java.util.List;
import java.util.Optional;

/** The one list of kinds. */
public final class DocumentKinds {
  private static final List<DocumentKind<?>> ALL =
      List.of(
          new PortfolioKind(),
          new QuantitiesKind(),
          new TableKind(),
          new TableDifferenceKind(),
          new TableListKind(),
          new DiscountFactorsKind(),
          new CashFlowKind(),
          new DeflateKind(),
          new ImpactMapKind(),
          new ValueForCostKind(),
          new BreakevenKind(),
          new ForecastKind(),
          new RestatementKind(),
          new PortfolioRestatementKind(),
          new PortfolioComparisonKind(),
          new ContributionsKind(),
          new DerivedTableKind(),
          new LocalMultiplierKind(),
          new GvaKind(),
          new InputOutputKind(),
          new AdditionalityKind(),
          new SpendBaselineKind());

  private static final ProblemCode KIND_MISSING = ProblemCode.of("document.kind-missing");
  private static final ProblemCode KIND_UNKNOWN = ProblemCode.of("document.kind-unknown");
  private static final ProblemCode VERSION_MISSING = ProblemCode.of("document.version-missing");
  private static final ProblemCode VERSION_UNKNOWN = ProblemCode.of("document.version-unknown");

  private DocumentKinds() {}

  /** Every kind. */
  public static List<DocumentKind<?>> all() {
    return ALL;
  }

  private static List<String> names() {
    return ALL.stream().map(DocumentKind::name).toList();
  }

  /**
   * The kind of this name.
   *
   * @throws UnknownIdException if there is none; the message lists the nearest
   */
  public static DocumentKind<?> get(String name) {
    return find(name)
        .orElseThrow(
            () -> new UnknownIdException("kind of document", name, "this library", names()));
  }

  /** The kinds that a word for the question or its method stands for, then those spelt alike. */
  private static List<String> nearest(String name) {
    return NearestIds.to(name, names(), KindWords.MEANINGS);
  }

  private static Optional<DocumentKind<?>> find(String name) {
    for (DocumentKind<?> kind : ALL) {
      if (kind.name().equals(name)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Whether a document is of this kind, for a reader that reads no other. */
  public static boolean isOf(String name, ObjectNode root, Faults faults) {
    Optional<DocumentKind<?>> kind = of(root, faults);
    if (kind.isPresent() && !kind.get().name().equals(name)) {
      faults.error(
          KIND_UNKNOWN,
          ProblemPath.root().child("kind"),
          "This is a document of kind " + kind.get().name() + ", not of kind " + name + ".",
          "Give a document of kind " + name + ".");
      return false;
    }
    return kind.isPresent();
  }

  /** The kind that a document says it is, if it says so and there is such a kind and version. */
  public static Optional<DocumentKind<?>> of(ObjectNode root, Faults faults) {
    ProblemPath place = ProblemPath.root().child("kind");
    JsonNode kind = root.path("kind");
    String remedy = "Write one of: " + String.join(", ", names()) + ".";
    if (kind.isMissingNode()) {
      faults.error(KIND_MISSING, place, "The document does not say of which kind it is.", remedy);
      return Optional.empty();
    }
    Optional<String> name = text(kind, place, faults);
    Optional<DocumentKind<?>> found = name.flatMap(DocumentKinds::find);
    if (name.isPresent() && found.isEmpty()) {
      faults.error(
          KIND_UNKNOWN,
          place,
          "There is no kind of document "
              + Shown.of(name.get())
              + "; nearest: "
              + String.join(", ", nearest(name.get()))
              + ".",
          remedy);
    }
    return found.filter(f -> isVersionKnown(root.path("version"), f, faults));
  }

  /** A version that is missing is a fault, but there is one only, so the rest can be read by it. */
  private static boolean isVersionKnown(JsonNode version, DocumentKind<?> kind, Faults faults) {
    ProblemPath place = ProblemPath.root().child("version");
    String remedy = "Write \"" + kind.version() + "\".";
    if (version.isMissingNode()) {
      faults.error(
          VERSION_MISSING,
          place,
          "The document does not say which version of " + kind.name() + " it is.",
          remedy);
      return true;
    }
    if (version.isTextual() && !version.textValue().equals(kind.version())) {
      faults.error(
          VERSION_UNKNOWN,
          place,
          "There is no version "
              + Shown.of(version.textValue())
              + " of "
              + kind.name()
              + ", only "
              + kind.version()
              + ".",
          remedy);
      return false;
    }
    return true;
  }

  private static Optional<String> text(JsonNode node, ProblemPath place, Faults faults) {
    if (node.isTextual()) {
      return Optional.of(node.textValue());
    }
    faults.error(
        JsonCodes.WRONG_TYPE, place, "The kind is not a string.", "Write the kind in quotes.");
    return Optional.empty();
  }
}
