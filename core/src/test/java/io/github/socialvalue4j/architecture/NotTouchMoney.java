package io.github.socialvalue4j.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/**
 * A signature may name MonetaryAmount; nothing else of a money library may be named, nothing may be
 * called on an amount, and none may be kept: a record that holds one calls its toString unasked.
 */
final class NotTouchMoney extends ArchCondition<JavaClass> {

  private static final String AMOUNT = "javax.money.MonetaryAmount";

  NotTouchMoney() {
    super("take and give amounts of money only through Amounts");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
      JavaClass target = dependency.getTargetClass().getBaseComponentType();
      if (isMoney(target) && !target.getName().equals(AMOUNT)) {
        report(events, dependency, dependency.getDescription());
      }
    }
    for (JavaAccess<?> access : type.getAccessesFromSelf()) {
      if (access.getTargetOwner().getName().equals(AMOUNT)) {
        report(events, access, access.getDescription());
      }
    }
    for (JavaField field : type.getFields()) {
      if (field.getAllInvolvedRawTypes().stream().anyMatch(NotTouchMoney::isMoney)) {
        report(events, field, field.getFullName() + " keeps an amount of money");
      }
    }
  }

  private static boolean isMoney(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    return name.startsWith("javax.money") || name.startsWith("org.javamoney");
  }

  private static void report(ConditionEvents events, Object where, String message) {
    events.add(SimpleConditionEvent.violated(where, message));
  }
}
