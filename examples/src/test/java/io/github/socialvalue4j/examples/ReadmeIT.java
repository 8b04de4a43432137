package io.github.socialvalue4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README shows does compile, against the jars that a user gets, and prints what it says.
 */
class ReadmeIT {
  private static final Path README = Path.of("..", "README.md");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

  @TempDir Path directory;

  /** The blocks of one language, in order. */
  private static List<String> blocks(String language) throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(Files.readString(README, UTF_8));
    while (matcher.find()) {
      if (matcher.group(1).equals(language)) {
        blocks.add(matcher.group(2));
      }
    }
    return blocks;
  }

  @Test
  void theTenLinesCompileAndPrintWhatTheReadmeSays() throws Exception {
    String lines = blocks("java").get(0);
    String imports = blocks("java").get(1);
    assertThat(lines.lines()).hasSize(10);
    assertThat(imports.lines()).allMatch(line -> line.startsWith("import "));
    String program =
        imports
            + "public class TenLines { public static void main(String[] arguments) {\n"
            + lines
            + "} }\n";
    Path source = Files.writeString(directory.resolve("TenLines.java"), program, UTF_8);

    compile(source);
    List<Path> path = new ArrayList<>(jars());
    path.add(directory);
    Jvm.Run run = Jvm.run(directory, List.of("-cp", Jvm.path(path), "TenLines"));

    assertThat(run.exit()).as(run.log()).isZero();
    assertThat(String.join("\n", run.out()) + "\n").isEqualTo(blocks("text").get(0));
  }

  private static List<Path> jars() throws IOException {
    try (Stream<Path> jars = Files.list(Path.of(System.getProperty("consumer.libs")))) {
      return jars.sorted().toList();
    }
  }

  private void compile(Path source) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<String> options =
        List.of(
            "--release",
            "17",
            "-Xlint:all",
            "-Werror",
            "--class-path",
            Jvm.path(jars()),
            "-d",
            directory.toString());
    try (var files = compiler.getStandardFileManager(null, null, UTF_8)) {
      assertThat(
              compiler
                  .getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
                  .call())
          .as(messages::toString)
          .isTrue();
    }
  }
}
