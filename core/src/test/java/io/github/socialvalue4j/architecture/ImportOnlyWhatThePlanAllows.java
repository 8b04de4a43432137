package io.github.socialvalue4j.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Bands import upwards, and rooms in the order of the plan. */
final class ImportOnlyWhatThePlanAllows extends ArchCondition<JavaClass> {

  private final House house;

  ImportOnlyWhatThePlanAllows(House house) {
    super("import only what the plan allows");
    this.house = house;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
      JavaClass target = dependency.getTargetClass().getBaseComponentType();
      if (house.owns(target)) {
        house
            .forbidden(type, target)
            .ifPresent(
                fault ->
                    events.add(
                        SimpleConditionEvent.violated(
                            dependency, fault + ": " + dependency.getDescription())));
      }
    }
  }
}
