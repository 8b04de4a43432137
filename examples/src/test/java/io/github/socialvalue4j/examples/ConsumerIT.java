package io.github.socialvalue4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles and runs a stranger's program against the packaged jars, on each road a user can take.
 * Moneta declares that it requires okhttp, which this library leaves out, so it cannot be a module;
 * the class path beside modules is its place.
 */
class ConsumerIT {

  private static final List<String> EXPECTED = List.of("1234567890123456789012345678901234.5 GBP");

  private static final List<Path> MONETA = new ArrayList<>();
  private static final List<Path> MODULES = new ArrayList<>();

  static {
    Path libs = Path.of(System.getProperty("consumer.libs"));
    try (Stream<Path> jars = Files.list(libs)) {
      var byKind = jars.sorted().collect(partitioningBy(ConsumerIT::belongsToMoneta, toList()));
      MONETA.addAll(byKind.get(true));
      MODULES.addAll(byKind.get(false));
    } catch (IOException e) {
      throw new IllegalStateException("No jars to consume in " + libs, e);
    }
  }

  @TempDir Path directory;

  @Test
  void runsOnTheClassPath() throws Exception {
    List<Path> jars = Stream.of(MONETA, MODULES).flatMap(List::stream).toList();
    Path classes = compile("Consumer.java", List.of("--class-path", Jvm.path(jars)));

    Jvm.Run run = run("--class-path", Jvm.path(with(jars, classes)), "consumer.Consumer");

    assertThat(run.exit()).as(run.log()).isZero();
    assertThat(run.out()).startsWith("class path").containsAll(EXPECTED);
  }

  @Test
  void runsOnTheModulePathWithMonetaOnTheClassPathBesideIt() throws Exception {
    Jvm.Run run = runAsModule(MODULES, MONETA);

    assertThat(run.exit()).as(run.log()).isZero();
    assertThat(run.out()).startsWith("module path").containsAll(EXPECTED);
  }

  @Test
  void saysWhatIsMissingWhenThereIsNoImplementationOfMoney() throws Exception {
    Jvm.Run run = runAsModule(MODULES, List.of());

    assertThat(run.exit()).isNotZero();
    assertThat(run.log()).contains("put org.javamoney.moneta:moneta-core on the class path");
  }

  @Test
  void doesNotBootWithMonetaOnTheModulePath() throws Exception {
    List<Path> all = Stream.of(MONETA, MODULES).flatMap(List::stream).toList();

    Jvm.Run run = runAsModule(all, List.of());

    // When this fails Moneta has mended its descriptor, and the README can say so.
    assertThat(run.exit()).isNotZero();
    assertThat(run.out()).anyMatch(line -> line.contains("Module okhttp3 not found"));
  }

  @Test
  void runsWithMonetaOnTheModulePathWhenAModuleOfThatNameIsThere() throws Exception {
    List<Path> all = Stream.of(MONETA, MODULES).flatMap(List::stream).toList();

    Jvm.Run run = runAsModule(with(all, emptyJarNamedOkhttp3()), List.of());

    assertThat(run.exit()).as(run.log()).isZero();
    assertThat(run.out()).startsWith("module path").containsAll(EXPECTED);
  }

  private Path emptyJarNamedOkhttp3() throws IOException {
    Path jar = directory.resolve("stand-in.jar");
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Automatic-Module-Name", "okhttp3");
    new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    return jar;
  }

  private Jvm.Run runAsModule(List<Path> modules, List<Path> beside) throws Exception {
    Path classes =
        compile("Consumer.java module-info.java", List.of("--module-path", Jvm.path(MODULES)));
    return run(
        "--module-path",
        Jvm.path(with(modules, classes)),
        "--class-path",
        Jvm.path(beside),
        "--module",
        "consumer/consumer.Consumer");
  }

  private Jvm.Run run(String... arguments) throws IOException, InterruptedException {
    return Jvm.run(directory, List.of(arguments));
  }

  /** A stranger may treat warnings as errors too. */
  private Path compile(String sources, List<String> path) throws IOException {
    Path classes = directory.resolve("classes");
    List<String> options = new ArrayList<>(path);
    options.addAll(List.of("--release", "17", "-Xlint:all", "-Werror", "-d", classes.toString()));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (var files = compiler.getStandardFileManager(null, null, UTF_8)) {
      List<Path> copies = new ArrayList<>();
      for (String source : sources.split(" ", -1)) {
        copies.add(copy(source));
      }
      boolean compiled =
          compiler
              .getTask(
                  messages, files, null, options, null, files.getJavaFileObjectsFromPaths(copies))
              .call();
      assertThat(compiled).as(messages::toString).isTrue();
    }
    return classes;
  }

  private Path copy(String source) throws IOException {
    Path target = directory.resolve(source);
    try (var content = ConsumerIT.class.getResourceAsStream("/consumer/" + source)) {
      Files.copy(content, target);
    }
    return target;
  }

  private static List<Path> with(List<Path> jars, Path classes) {
    return Stream.concat(jars.stream(), Stream.of(classes)).toList();
  }

  private static boolean belongsToMoneta(Path jar) {
    String name = jar.getFileName().toString();
    return name.startsWith("moneta-core-") || name.startsWith("jakarta.annotation-api-");
  }
}
