package io.github.socialvalue4j.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.socialvalue4j.basis.quantity.Amounts;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ModuleDescriptorTest {

  /** Packages with public types that are nobody else's business; each needs a reason beside it. */
  static final Set<String> HIDDEN =
      Set.of(
          // These speak Jackson to one another; what a caller may use of them stands in
          // present.exchange, whose signatures hold texts and values of the model.
          "io.github.socialvalue4j.present.exchange.constraint",
          "io.github.socialvalue4j.present.exchange.document",
          "io.github.socialvalue4j.present.exchange.json",
          "io.github.socialvalue4j.present.exchange.kind",
          "io.github.socialvalue4j.present.exchange.result");

  @Test
  void everyPackageWithPublicTypesIsExported() throws URISyntaxException {
    Path classes =
        Path.of(Amounts.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    ModuleDescriptor module =
        ModuleFinder.of(classes).find("io.github.socialvalue4j.core").orElseThrow().descriptor();
    Set<String> exported =
        module.exports().stream()
            .map(ModuleDescriptor.Exports::source)
            .collect(toCollection(TreeSet::new));

    Set<String> withPublicTypes =
        new ClassFileImporter()
            .importPath(classes).stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getPackageName)
                .filter(name -> !HIDDEN.contains(name))
                .collect(toCollection(TreeSet::new));

    assertThat(exported)
        .as("exports in module-info.java, against the packages that have public types")
        .isEqualTo(withPublicTypes);
  }
}
