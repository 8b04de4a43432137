package io.github.socialvalue4j.present.exchange.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Says that a text is one of a closed set of codes; a field that is absent passes. */
@Documented
@Constraint(validatedBy = OneOf.Check.class)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OneOf {
  /** Which. */
  Vocabulary value();

  /** Not shown to anybody: sentences are made from the value and this constraint. */
  String message() default "document.vocabulary";

  /** Groups, as jakarta.validation asks. */
  Class<?>[] groups() default {};

  /** Payload, as jakarta.validation asks. */
  Class<? extends Payload>[] payload() default {};

  /** Asks the vocabulary. */
  final class Check implements ConstraintValidator<OneOf, @Nullable String> {
    private Vocabulary vocabulary = Vocabulary.USE;

    /** Made by a validator. */
    public Check() {}

    @Override
    public void initialize(OneOf constraint) {
      vocabulary = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
      return value == null || vocabulary.fault(value).isEmpty();
    }
  }
}
