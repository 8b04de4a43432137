package io.github.socialvalue4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the report of the pilot in a real browser. */
class ReportIT {
  private static final String JAR = System.getProperty("examples.jar");

  @TempDir Path directory;

  private Path browser;
  private Path report;

  @BeforeEach
  void writeTheReport() throws Exception {
    Optional<Path> found = browser();
    assumeTrue(found.isPresent(), "There is no chromium on the PATH: the report was not opened");
    browser = found.get();
    Jvm.Run run = Jvm.run(directory, List.of("-jar", JAR));
    assertThat(run.exit()).as(run.log()).isZero();
    report =
        run.out().stream()
            .filter(line -> line.startsWith("Report:"))
            .map(line -> Path.of(line.substring("Report:".length()).strip()))
            .findFirst()
            .orElseThrow();
  }

  private static Optional<Path> browser() {
    for (String folder :
        String.valueOf(System.getenv("PATH")).split(java.io.File.pathSeparator, -1)) {
      for (String name : List.of("chromium", "chromium-browser", "google-chrome")) {
        Path candidate = Path.of(folder, name);
        if (Files.isExecutable(candidate)) {
          return Optional.of(candidate);
        }
      }
    }
    return Optional.empty();
  }

  /** Without a network: the page asks for nothing, and a test has no need of one. */
  private String open(String... options) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                browser.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--no-first-run",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--user-data-dir=" + directory.resolve("profile")));
    command.addAll(List.of(options));
    command.add(report.toUri().toString());
    Path out = directory.resolve("browser.txt");
    Process child =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(directory.resolve("browser-log.txt").toFile())
            .start();
    try {
      assertThat(child.waitFor(120, TimeUnit.SECONDS)).as("the browser is done in time").isTrue();
    } finally {
      child.destroyForcibly();
    }
    return Files.readString(out, UTF_8);
  }

  @Test
  void showsTheHeadlineAndTheChartOfTheThreePoints() throws Exception {
    String page = open("--dump-dom");

    assertThat(page)
        .contains("Council pilot: thirteen contracts and grants (illustrative)")
        .contains(
            "Promised, upon engagement", "Delivered, upon completion", "Sustained, post completion")
        .contains("533,052.10")
        .contains("<svg", "</svg>")
        .contains("092299-2026");
    assertThat(page).doesNotContain("<script", "src=\"http", "href=\"http");
  }

  @Test
  void isDrawn() throws Exception {
    Path picture = directory.resolve("report.png");

    open("--screenshot=" + picture, "--window-size=1280,1600");

    BufferedImage image = ImageIO.read(picture.toFile());
    assertThat(image.getWidth()).isEqualTo(1280);
    assertThat(image.getHeight()).isEqualTo(1600);
    Set<Integer> colours = new HashSet<>();
    int marked = 0;
    int background = image.getRGB(2, 2);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        colours.add(image.getRGB(x, y));
        marked += image.getRGB(x, y) == background ? 0 : 1;
      }
    }
    assertThat(colours).as("colours of letters and bars").hasSizeGreaterThan(50);
    assertThat(marked).as("points that are not background").isGreaterThan(20_000);
  }

  @Test
  void fitsATelephone() throws Exception {
    Path picture = directory.resolve("telephone.png");

    open("--screenshot=" + picture, "--window-size=500,900");

    assertThat(ImageIO.read(picture.toFile()).getWidth()).isEqualTo(500);
  }
}
