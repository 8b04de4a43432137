package io.github.socialvalue4j.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that are larger than the memory, in a JVM of its own that has little of it. */
class SmallMemoryTest {
  @TempDir Path directory;

  private static String quantities(int lines, String detail) {
    StringBuilder text =
        new StringBuilder(
            "{\"kind\":\"quantities\",\"version\":\"1\",\"table\":\"council-roadmap@2021\",\"detail\":\""
                + detail
                + "\",\"lines\":[");
    for (int i = 0; i < lines; i++) {
      text.append(i == 0 ? "" : ",")
          .append("{\"measure\":\"VOLUNTEERING\",\"quantity\":\"")
          .append(i + 1)
          .append("\",\"unit\":\"volunteering-hour\",\"state\":\"claimed\"}");
    }
    return text.append("]}").toString();
  }

  private record Done(int exit, String out, String err) {}

  private Done run(String in, int megabytes, String... arguments)
      throws IOException, InterruptedException {
    Path input = Files.writeString(directory.resolve("in.txt"), in);
    Path out = directory.resolve("out.txt");
    Path err = directory.resolve("err.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + megabytes + "m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "io.github.socialvalue4j.examples.Main"));
    command.addAll(List.of(arguments));
    Process child =
        new ProcessBuilder(command)
            .redirectInput(input.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    try {
      assertThat(child.waitFor(110, TimeUnit.SECONDS)).isTrue();
    } finally {
      child.destroyForcibly();
    }
    return new Done(child.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  @Test
  void everyLineIsAnsweredWhateverHappensInOne() throws Exception {
    String small = quantities(2, "totals");
    String in =
        small
            + "\n"
            + quantities(40_000, "full")
            + "\n"
            + quantities(60_000, "totals")
            + "\n"
            + small;
    Done done = run(in, 56, "evaluate", "--lines", "-");

    assertThat(done.err()).isEmpty();
    List<String> answers = done.out().lines().toList();
    assertThat(answers).hasSize(4);
    assertThat(answers.get(3)).isEqualTo(answers.get(0)).contains("\"status\":\"complete\"");
    assertThat(answers.get(1)).contains("program.out-of-memory", "-Xmx4g");
    assertThat(answers.get(2)).contains("program.document-too-large");
    assertThat(done.exit()).isEqualTo(2);
  }

  @Test
  void aDocumentThatDoesNotFitIsRefusedWithTheLimitTheNeedAndTheRoad() throws Exception {
    Done done = run(quantities(60_000, "totals"), 56, "evaluate", "-");
    JsonNode problem = new JsonMapper().readTree(done.out()).at("/problems/0");

    assertThat(problem.path("code").asText()).isEqualTo("program.document-too-large");
    assertThat(problem.path("message").asText())
        .contains("bytes", "needs at least", "the limit is");
    assertThat(problem.path("remedy").asText()).contains("-Xmx4g", "'totals'");
    assertThat(done.exit()).isEqualTo(2);
    assertThat(done.err()).isEmpty();
  }
}
