package io.github.socialvalue4j.basis.quantity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Moneta reads its configuration once, when it starts, so each case has a JVM of its own. */
class HostileMoneyConfigurationTest {

  @TempDir Path directory;

  @Test
  void theFilesDoChangeWhatMonetaMakes() throws Exception {
    assertThat(run(plain(), "moneta"))
        .containsExactly("type: Money", "currency: GBP", "product: 1851.851835", "text: GBP 1");
    assertThat(run(hostile("digits"), "moneta"))
        .containsExactly(
            "type: FastMoney",
            "currency: GBP",
            "product: 1851.9",
            "text: ExceptionInInitializerError");
    assertThat(run(hostile("currencies"), "moneta")).contains("currency: UnknownCurrencyException");
  }

  @ParameterizedTest
  @ValueSource(strings = {"digits", "currencies"})
  void theyChangeNothingThatAmountsMakes(String hostility) throws Exception {
    List<String> plain = run(plain());

    assertThat(plain)
        .contains("1234567890123456789012345678901234567890.1234567890123456789 GBP")
        .last()
        .isEqualTo("unknown: IllegalArgumentException");
    assertThat(run(hostile(hostility))).isEqualTo(plain);
  }

  private static String plain() {
    return System.getProperty("java.class.path");
  }

  private String hostile(String hostility) throws IOException {
    Path root = Files.createDirectories(directory.resolve(hostility));
    String name = "javamoney.properties";
    try (var file = getClass().getResourceAsStream("/hostile/" + hostility + "/" + name)) {
      Files.copy(file, root.resolve(name));
    }
    return root + File.pathSeparator + plain();
  }

  private List<String> run(String classPath, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=en",
                "-Duser.country=",
                "-cp",
                classPath,
                AmountsProbe.class.getName()));
    command.addAll(List.of(arguments));
    Path out = directory.resolve("out.txt");
    Path log = directory.resolve("log.txt");
    Process child =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(log.toFile())
            .start();
    try {
      assertThat(child.waitFor(60, TimeUnit.SECONDS)).as("ends in time").isTrue();
    } finally {
      child.destroyForcibly();
    }
    assertThat(child.exitValue()).as(() -> read(log)).isZero();
    return Files.readAllLines(out, UTF_8);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
