package io.github.socialvalue4j.present.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.quantity.Amounts;
import java.io.File;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuietStartTest {
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  @TempDir Path directory;

  /** A program of a host: every kind of document, and money. */
  public static final class Host {
    private Host() {}

    /** Prints what came of it. */
    public static void main(String[] arguments) {
      DocumentEvaluator evaluator = TestCatalogue.evaluator();
      long failed =
          evaluator.kinds().stream().filter(k -> evaluator.evaluate(k.sample()).isFailed()).count();
      System.out.print(failed + " " + Amounts.value(Amounts.of(BigDecimal.TEN, "GBP")));
      Logger.getLogger("org.javamoney.moneta.Money").info("still heard");
    }
  }

  private static List<String> run(Path directory, String classPath) throws Exception {
    Path out = directory.resolve("out");
    Path err = directory.resolve("err");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", classPath, Host.class.getName()));
    ProcessBuilder builder = new ProcessBuilder(command);
    // A tool of the machine that runs the tests may greet too.
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    int exit = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
    return List.of(
        String.valueOf(exit), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  private static String withoutHibernateValidator() {
    return Arrays.stream(CLASS_PATH.split(Pattern.quote(File.pathSeparator), -1))
        .filter(entry -> !entry.contains("hibernate-validator"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  @Test
  void nothingIsSaidAtFirstUseAndTheLogIsLeftAsItWas() throws Exception {
    List<String> said = run(directory, CLASS_PATH);

    assertThat(said.subList(0, 2)).containsExactly("0", "0 10");
    assertThat(said.get(2).lines().toList()).hasSize(2).last().asString().endsWith("still heard");
  }

  @Test
  void documentsAreReadWithoutAnImplementationOfBeanValidation() throws Exception {
    assertThat(run(directory, withoutHibernateValidator()).subList(0, 2))
        .containsExactly("0", "0 10");
  }
}
