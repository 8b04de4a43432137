package io.github.socialvalue4j.present.exchange.json;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.present.exchange.constraint.Fault;
import io.github.socialvalue4j.present.exchange.constraint.OneOf;
import io.github.socialvalue4j.present.exchange.constraint.Required;
import io.github.socialvalue4j.present.exchange.constraint.Shown;
import io.github.socialvalue4j.present.exchange.constraint.Text;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.Annotation;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Makes problems of constraint violations. Sentences are ours and made from the value and the
 * constraint, so that neither the machine's language nor the host's own validator changes a word.
 */
public final class Violations {
  private Violations() {}

  /** Holds the validator until somebody needs it: to make one takes a fifth of a second. */
  private static final class Standard {
    static final Validator VALIDATOR = make();

    private static Validator make() {
      return Validation.byProvider(HibernateValidator.class)
          .configure()
          .ignoreXmlConfiguration()
          .messageInterpolator(
              new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
          .buildValidatorFactory()
          .getValidator();
    }
  }

  /** A validator that reads no configuration from the class path. Thread-safe. */
  public static Validator standardValidator() {
    return Standard.VALIDATOR;
  }

  /**
   * Reports what a bean breaks, except where a fault is known already.
   *
   * @param base where the bean stands in its document
   */
  public static void report(Validator validator, Object bean, ProblemPath base, Faults faults) {
    validator.validate(bean).stream()
        .map(violation -> problem(violation, base))
        .filter(problem -> !faults.isFaulty(problem.path()))
        .sorted()
        .toList()
        .forEach(faults::add);
  }

  private static Problem problem(ConstraintViolation<?> violation, ProblemPath base) {
    ProblemPath path = path(violation.getPropertyPath(), base);
    Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
    Object value = violation.getInvalidValue();
    Optional<Fault> fault = Optional.empty();
    if (constraint instanceof Text text && value instanceof String invalid) {
      fault = text.value().fault(invalid);
    } else if (constraint instanceof OneOf oneOf && value instanceof String invalid) {
      fault = oneOf.value().fault(invalid);
    } else if (constraint instanceof Required) {
      fault = Optional.of(required(violation, value != null));
    }
    return fault
        .map(f -> f.at(path))
        .orElseGet(
            () ->
                Problem.error(
                    ProblemCode.of("document.constraint"),
                    path,
                    Shown.sentence(violation.getMessage()),
                    "Correct the field."));
  }

  private static Fault required(ConstraintViolation<?> violation, boolean isEmptyList) {
    String name = "";
    for (Path.Node node : violation.getPropertyPath()) {
      name = String.valueOf(node.getName());
    }
    return new Fault(
        JsonCodes.REQUIRED,
        "The field '" + name + (isEmptyList ? "' is empty." : "' is missing."),
        isEmptyList ? "Give it at least one element." : "Add it.");
  }

  private static ProblemPath path(Path properties, ProblemPath base) {
    ProblemPath path = base;
    for (Path.Node node : properties) {
      if (node.isInIterable()) {
        if (node.getIndex() != null) {
          path = path.index(node.getIndex());
        } else if (node.getKey() != null) {
          path = path.child(node.getKey().toString());
        }
      }
      boolean isElement = node.getKind() == jakarta.validation.ElementKind.CONTAINER_ELEMENT;
      if (!isElement && node.getName() != null) {
        path = path.child(node.getName());
      }
    }
    return path;
  }
}
