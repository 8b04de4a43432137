package io.github.socialvalue4j.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** Each package says in its package-info that a type is never null unless marked so. */
final class LiveInANullMarkedPackage extends ArchCondition<JavaClass> {

  LiveInANullMarkedPackage() {
    super("live in a package whose package-info has @NullMarked");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    if (!type.getName().equals("module-info")
        && !type.getPackage().isAnnotatedWith(NullMarked.class)) {
      events.add(
          SimpleConditionEvent.violated(
              type, type.getName() + " lives in a package without @NullMarked"));
    }
  }
}
