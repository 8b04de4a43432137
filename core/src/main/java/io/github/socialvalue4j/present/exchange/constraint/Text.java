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

/** Says that a text has a form; a field that is absent passes. */
@Documented
@Constraint(validatedBy = Text.Check.class)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Text {
  /** Which. */
  Form value();

  /** Not shown to anybody: sentences are made from the value and this constraint. */
  String message() default "document.form";

  /** Groups, as jakarta.validation asks. */
  Class<?>[] groups() default {};

  /** Payload, as jakarta.validation asks. */
  Class<? extends Payload>[] payload() default {};

  /** Asks the form. */
  final class Check implements ConstraintValidator<Text, @Nullable String> {
    private Form form = Form.PROSE;

    /** Made by a validator. */
    public Check() {}

    @Override
    public void initialize(Text constraint) {
      form = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
      return value == null || form.fault(value).isEmpty();
    }
  }
}
