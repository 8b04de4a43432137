package io.github.socialvalue4j.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Each class stands in a room of a band. */
final class StandInTheHouse extends ArchCondition<JavaClass> {

  private final House house;

  StandInTheHouse(House house) {
    super("stand in a room of a band");
    this.house = house;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    // A band, or the root, has no types of its own, but may say in a package-info what it is for.
    if (type.getSimpleName().equals("module-info") || type.getSimpleName().equals("package-info")) {
      return;
    }
    house
        .misplaced(type)
        .ifPresent(
            fault -> events.add(SimpleConditionEvent.violated(type, type.getName() + " " + fault)));
  }
}
