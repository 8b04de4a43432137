package io.github.socialvalue4j.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.socialvalue4j.basis.quantity.Amounts;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The types of the library that a host may have an instance of. */
public final class PublicTypes {
  private PublicTypes() {}

  /** Every public concrete type outside the packages that are nobody else's business. */
  public static List<Class<?>> all() {
    return new ClassFileImporter()
        .importPath(classes()).stream()
            .map(JavaClass::reflect)
            .filter(PublicTypes::isPublic)
            .filter(type -> !ModuleDescriptorTest.HIDDEN.contains(type.getPackageName()))
            .filter(type -> !Modifier.isAbstract(type.getModifiers()) || type.isEnum())
            .filter(type -> !Throwable.class.isAssignableFrom(type) && !holdsOnlyStatics(type))
            .sorted(Comparator.comparing(Class::getName))
            .<Class<?>>map(type -> type)
            .toList();
  }

  private static Path classes() {
    try {
      return Path.of(Amounts.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isPublic(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.getDeclaringClass() == null || isPublic(type.getDeclaringClass()));
  }

  private static boolean holdsOnlyStatics(Class<?> type) {
    return !type.isRecord()
        && type.getSuperclass() == Object.class
        && Arrays.stream(type.getDeclaredMethods())
            .filter(m -> !m.isSynthetic())
            .map(Method::getModifiers)
            .allMatch(Modifier::isStatic)
        && Arrays.stream(type.getDeclaredFields())
            .map(Field::getModifiers)
            .allMatch(Modifier::isStatic);
  }
}
