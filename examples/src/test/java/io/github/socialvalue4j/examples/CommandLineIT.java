package io.github.socialvalue4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program from outside: the same bytes, whatever the machine is like. */
class CommandLineIT {
  private static final String JAR = System.getProperty("examples.jar");
  private static final String MAIN = "io.github.socialvalue4j.examples.Main";
  private static final Path HERE = Path.of(System.getProperty("java.home"));
  private static final Path PILOT = Path.of("data", "pilot.json").toAbsolutePath();
  private static final Path TABLES = Path.of("data", "editions.csv").toAbsolutePath();

  @TempDir static Path shared;
  private static byte[] plainly;

  @TempDir Path directory;

  @BeforeAll
  static void evaluateThePilotPlainly() throws Exception {
    assertThat(Jvm.run(shared, HERE, evaluate(List.of("-jar", JAR)), Map.of())).isZero();
    plainly = Files.readAllBytes(shared.resolve("out.txt"));
    assertThat(Files.readString(shared.resolve("log.txt"), UTF_8)).isEmpty();
    assertThat(new String(plainly, UTF_8)).contains("\"kind\": \"valuation\"");
  }

  private static List<String> evaluate(List<String> options) {
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(List.of("evaluate", "--table", TABLES.toString(), PILOT.toString()));
    return arguments;
  }

  private void assertSameBytes(Path javaHome, List<String> options, Map<String, String> environment)
      throws Exception {
    assertThat(Jvm.run(directory, javaHome, evaluate(options), environment)).isZero();
    assertThat(Files.readString(directory.resolve("log.txt"), UTF_8)).isEmpty();
    assertThat(directory.resolve("out.txt")).hasBinaryContent(plainly);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=tr -Duser.country=TR",
        "-Duser.language=ar -Duser.country=EG -Duser.timezone=Pacific/Apia",
        "-Duser.language=th -Duser.country=TH -Duser.variant=TH",
        "-Dfile.encoding=ISO-8859-1 -Dsun.jnu.encoding=ISO-8859-1 -Duser.timezone=America/Caracas",
        "-Dfile.encoding=UTF-16 -Dline.separator=\r",
        "-XX:ActiveProcessorCount=1 -Xint"
      })
  void givesTheSameBytes(String options) throws Exception {
    List<String> arguments = new ArrayList<>(List.of(options.split(" ", -1)));
    arguments.addAll(List.of("-jar", JAR));

    assertSameBytes(HERE, arguments, Map.of());
  }

  @Test
  void givesTheSameBytesInAnotherEnvironment() throws Exception {
    assertSameBytes(
        HERE, List.of("-jar", JAR), Map.of("LC_ALL", "C", "LANG", "C", "TZ", "Asia/Kathmandu"));
  }

  @ParameterizedTest
  @ValueSource(ints = {17, 25})
  void givesTheSameBytesOnEachJdk(int version) throws Exception {
    Optional<Path> home = Jvm.home(version);
    assumeTrue(
        home.isPresent(), "There is no JDK " + version + " here; set JDK" + version + "_HOME");

    assertSameBytes(home.get(), List.of("-jar", JAR), Map.of());
  }

  @Test
  void isNotSwayedByConfigurationThatSomebodyElsePutOnTheClassPath() throws Exception {
    Path hostile = Files.createDirectories(directory.resolve("hostile"));
    Files.writeString(
        hostile.resolve("javamoney.properties"),
        """
        {100}org.javamoney.moneta.Money.defaults.precision=5
        {100}org.javamoney.moneta.Money.defaults.roundingMode=UP
        {100}org.javamoney.moneta.useJDKdefaultFormat=true
        {100}currencies.default-chain=none
        """);
    Files.createDirectories(hostile.resolve("META-INF"));
    Files.writeString(hostile.resolve("META-INF").resolve("validation.xml"), "not even XML");
    Files.writeString(
        hostile.resolve("ValidationMessages.properties"), "document.required=nonsense\n");

    assertSameBytes(HERE, List.of("-cp", hostile + File.pathSeparator + JAR, MAIN), Map.of());
  }

  @Test
  void runsTheMainJobFromAnyDirectory() throws Exception {
    Jvm.Run run = Jvm.run(directory, List.of("-Duser.dir=" + directory, "-jar", JAR));

    assertThat(run.exit()).as(run.log()).isZero();
    assertThat(run.log()).isEmpty();
    Path report = written(run, "Report:");
    Path result = written(run, "Result:");
    assertThat(report).isRegularFile().isAbsolute();
    assertThat(Files.readAllBytes(result)).isEqualTo(plainly);
    assertThat(run.out()).anyMatch(line -> line.startsWith("facilities"));
  }

  private static Path written(Jvm.Run run, String label) {
    return run.out().stream()
        .filter(line -> line.startsWith(label))
        .map(line -> Path.of(line.substring(label.length()).strip()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void endsQuietlyWhenNobodyReadsOn() throws Exception {
    Process child =
        new ProcessBuilder(
                HERE.resolve("bin").resolve("java").toString(),
                "-jar",
                JAR,
                "evaluate",
                "--lines",
                "-")
            .redirectError(directory.resolve("log.txt").toFile())
            .start();
    try (var in = child.getOutputStream()) {
      child.getInputStream().close();
      for (int i = 0; i < 2000; i++) {
        in.write("{\"kind\":\"table-list\",\"version\":\"1\"}\n".getBytes(UTF_8));
      }
    } catch (IOException e) {
      // The program has ended before all was written: that is what is expected of it.
    }
    try {
      assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      child.destroyForcibly();
    }
    assertThat(child.exitValue()).isZero();
    assertThat(Files.readString(directory.resolve("log.txt"), UTF_8)).isEmpty();
  }

  @Test
  void answersEachLineAsSoonAsItIsThere() throws Exception {
    Process child =
        new ProcessBuilder(
                HERE.resolve("bin").resolve("java").toString(),
                "-jar",
                JAR,
                "evaluate",
                "--lines",
                "-")
            .redirectError(directory.resolve("log.txt").toFile())
            .start();
    try (var out = child.inputReader(UTF_8)) {
      try (var in = child.getOutputStream()) {
        for (String line : List.of("{\"kind\":\"nonsense\"}\n", "not json\n", "\n")) {
          in.write(line.getBytes(UTF_8));
          in.flush();
          // Would wait for ever if the program waited for more.
          assertThat(out.readLine()).startsWith("{\"kind\":\"problems\"");
        }
      }
      assertThat(out.readLine()).isNull();
      assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      child.destroyForcibly();
    }
    assertThat(child.exitValue()).isEqualTo(2);
  }

  @Test
  void holdsLittleHoweverMuchComesThrough() throws Exception {
    Path many = directory.resolve("many.jsonl");
    String line = Files.readString(PILOT, UTF_8).replace("\n", " ");
    // Some 30 MB in a heap of 64: what was answered is not kept.
    try (var writer = Files.newBufferedWriter(many, UTF_8)) {
      for (int i = 0; i < 40; i++) {
        writer.write(line);
        writer.write(" ".repeat(700_000));
        writer.write('\n');
      }
    }

    int exit =
        Jvm.run(
            directory,
            HERE,
            List.of(
                "-Xmx64m",
                "-jar",
                JAR,
                "evaluate",
                "--lines",
                "--table",
                TABLES.toString(),
                many.toString()),
            Map.of());

    assertThat(exit).as(Files.readString(directory.resolve("log.txt"), UTF_8)).isZero();
    try (var answers = Files.lines(directory.resolve("out.txt"), UTF_8)) {
      assertThat(answers.filter(a -> a.startsWith("{\"kind\":\"valuation\"")).count())
          .isEqualTo(40);
    }
  }
}
