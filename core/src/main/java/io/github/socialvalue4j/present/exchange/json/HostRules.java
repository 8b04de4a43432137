package io.github.socialvalue4j.present.exchange.json;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.present.exchange.constraint.Shown;
import io.github.socialvalue4j.present.exchange.constraint.Text;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Asks a host's own validator, which may add faults and never take one away: {@link Constraints}
 * has checked the library's rules before, whatever the validator says of them.
 */
final class HostRules {
  private static final ProblemCode CONSTRAINT = ProblemCode.of("document.constraint");
  private static final ProblemCode STOPPED = ProblemCode.of("document.validator-stopped");

  private HostRules() {}

  /**
   * Reports what a record breaks by the host's rules, except where a fault is known already. A
   * validator that throws is a fault as well: its rules were not checked.
   */
  static void report(Validator validator, Record record, Faults faults) {
    List<Problem> found = new ArrayList<>();
    try {
      Set<ConstraintViolation<Record>> violations = validator.validate(record);
      if (violations == null) {
        faults.add(stopped("it gave no answer"));
        return;
      }
      for (ConstraintViolation<Record> violation : violations) {
        ProblemPath place = path(violation.getPropertyPath());
        if (!faults.isFaulty(place)) {
          found.add(problem(violation, place));
        }
      }
    } catch (RuntimeException | LinkageError e) {
      // A linkage error is how a validator says that the expression language is not there.
      found.add(stopped(reason(e)));
    }
    found.stream().sorted().forEach(faults::add);
  }

  private static Problem problem(ConstraintViolation<?> violation, ProblemPath place) {
    String message = violation.getMessage();
    boolean isSaid = message != null && !message.isBlank() && !isOfLibrary(violation);
    return Problem.error(
        CONSTRAINT,
        place,
        isSaid ? Shown.sentence(message) : "A rule of this program refuses what stands here.",
        "Correct the field.");
  }

  /** A host may put a stricter validator behind an annotation of ours, which has no sentence. */
  private static boolean isOfLibrary(ConstraintViolation<?> violation) {
    ConstraintDescriptor<?> constraint = violation.getConstraintDescriptor();
    return constraint != null
        && constraint.getAnnotation().annotationType().getPackage() == Text.class.getPackage();
  }

  /** What the validator says itself, if that is a sentence for people and not for programmers. */
  private static String reason(Throwable cause) {
    if (cause instanceof LinkageError) {
      return "a library that it needs is missing or of another version";
    }
    String said = cause.getMessage();
    return said == null || said.isBlank() || isOfProgrammers(said) ? "" : said.strip();
  }

  /** Names of classes and methods, code in quotes, and what Java itself says of a null. */
  private static boolean isOfProgrammers(String said) {
    if (said.contains("()") || said.contains("null") || said.contains("class ")) {
      return true;
    }
    for (int i = 1; i + 1 < said.length(); i++) {
      char c = said.charAt(i);
      boolean isInside =
          Character.isLetter(said.charAt(i - 1)) && Character.isLetter(said.charAt(i + 1));
      if ((c == '.' || c == '$') && isInside) {
        return true;
      }
    }
    return false;
  }

  private static Problem stopped(String reason) {
    boolean isEnded = reason.isEmpty() || ".!?".indexOf(reason.charAt(reason.length() - 1)) >= 0;
    return Problem.error(
        STOPPED,
        ProblemPath.root(),
        "The validator that this program was given stopped before it had checked the document"
            + (reason.isEmpty() ? "." : ": " + Shown.sentence(reason) + (isEnded ? "" : ".")),
        "Mend the validator, or evaluate without one: the library's own rules are checked either"
            + " way.");
  }

  private static ProblemPath path(Path properties) {
    ProblemPath path = ProblemPath.root();
    for (Path.Node node : properties) {
      if (node.isInIterable()) {
        if (node.getIndex() != null) {
          path = path.index(node.getIndex());
        } else if (node.getKey() != null) {
          path = path.child(node.getKey().toString());
        }
      }
      boolean isElement = node.getKind() == ElementKind.CONTAINER_ELEMENT;
      if (!isElement && node.getName() != null) {
        path = path.child(node.getName());
      }
    }
    return path;
  }
}
