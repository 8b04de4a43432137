package io.github.socialvalue4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExecutableJarIT {

  private static final String JAR = System.getProperty("examples.jar");

  @Test
  void saysWhichVersionItIs(@TempDir Path directory) throws Exception {
    Jvm.Run run = Jvm.run(directory, List.of("-jar", JAR, "--version"));

    assertThat(run.exit()).as(run.log()).isZero();
    assertThat(run.out()).containsExactly("socialvalue4j " + System.getProperty("project.version"));
  }

  @Test
  void keepsLicencesAndNoticesAndNoSignatures() throws IOException {
    try (JarFile jar = new JarFile(JAR)) {
      assertThat(text(jar, "META-INF/LICENSE")).contains("Apache License", "MIT License");
      assertThat(text(jar, "META-INF/LICENSE.md")).contains("Eclipse Public License");
      assertThat(text(jar, "META-INF/NOTICE")).contains("Jackson");
      assertThat(jar.stream().map(ZipEntry::getName))
          .noneMatch(name -> name.matches("META-INF/[^/]*\\.(SF|RSA|DSA|EC)"))
          .noneMatch(name -> name.endsWith("module-info.class"));
    }
  }

  private static String text(JarFile jar, String name) throws IOException {
    try (var content = jar.getInputStream(jar.getEntry(name))) {
      return new String(content.readAllBytes(), UTF_8);
    }
  }
}
