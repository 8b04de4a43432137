package io.github.socialvalue4j.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** No double or float, boxed, in an array or in a type argument, where a caller could see it. */
final class SpeakInDecimals extends ArchCondition<JavaClass> {

  private static final Set<String> BINARY =
      Set.of(
          "double",
          "float",
          "java.lang.Double",
          "java.lang.Float",
          "java.util.OptionalDouble",
          "java.util.stream.DoubleStream");

  SpeakInDecimals() {
    super("have no double or float in a public or protected signature");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    if (!visible(type)) {
      return;
    }
    for (JavaMember member : type.getMembers()) {
      if (visible(member) && signature(member).anyMatch(SpeakInDecimals::isBinary)) {
        events.add(
            SimpleConditionEvent.violated(
                member, member.getFullName() + " has a double or float in its signature"));
      }
    }
  }

  private static boolean visible(JavaClass type) {
    return visible(type.getModifiers())
        && type.getEnclosingClass().map(SpeakInDecimals::visible).orElse(true);
  }

  private static boolean visible(JavaMember member) {
    return visible(member.getModifiers())
        && !member.getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  private static boolean visible(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  private static Stream<JavaType> signature(JavaMember member) {
    if (member instanceof JavaField field) {
      return Stream.of(field.getType());
    }
    JavaCodeUnit code = (JavaCodeUnit) member;
    return Stream.concat(Stream.of(code.getReturnType()), code.getParameterTypes().stream());
  }

  private static boolean isBinary(JavaType type) {
    return type.getAllInvolvedRawTypes().stream()
        .anyMatch(raw -> BINARY.contains(raw.getBaseComponentType().getName()));
  }
}
