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
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Says that a field may not be left out, and a list not be empty. */
@Documented
@Constraint(validatedBy = Required.Check.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Required {
  /** Not shown to anybody: sentences are made from the value and this constraint. */
  String message() default "document.required";

  /** Groups, as jakarta.validation asks. */
  Class<?>[] groups() default {};

  /** Payload, as jakarta.validation asks. */
  Class<? extends Payload>[] payload() default {};

  /** Looks whether something is there. */
  final class Check implements ConstraintValidator<Required, @Nullable Object> {
    /** Made by a validator. */
    public Check() {}

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
      return value != null && !(value instanceof Collection<?> list && list.isEmpty());
    }
  }
}
