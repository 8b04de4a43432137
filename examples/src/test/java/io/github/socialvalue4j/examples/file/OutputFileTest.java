package io.github.socialvalue4j.examples.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
  @TempDir private Path folder = Path.of(".");

  private long filesIn(Path where) throws IOException {
    try (Stream<Path> files = Files.list(where)) {
      return files.count();
    }
  }

  @Test
  void takesItsPlaceOnlyWhenItIsWhole() throws IOException {
    Path target = Files.writeString(folder.resolve("a.csv"), "old");
    try (OutputFile output = OutputFile.to(target)) {
      output.writer().write("new");
      assertThat(target).hasContent("old");
      assertThat(output.keep()).isEmpty();
    }
    assertThat(target).hasContent("new");
    assertThat(filesIn(folder)).isEqualTo(1);
  }

  @Test
  void leavesWhatStoodThereIfItIsNotKept() throws IOException {
    Path target = Files.writeString(folder.resolve("a.csv"), "old");
    try (OutputFile output = OutputFile.to(target)) {
      output.writer().write("half of it");
    }
    assertThat(target).hasContent("old");
    assertThat(filesIn(folder)).isEqualTo(1);
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path target = Files.writeString(folder.resolve("a.csv"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("a.csv"));
    try (OutputFile output = OutputFile.to(link)) {
      output.writer().write("new");
      assertThat(output.keep()).isEmpty();
    }
    assertThat(link).isSymbolicLink();
    assertThat(target).hasContent("new");
  }

  @Test
  void saysWhyItCouldNotBeWrittenAndStopsNobody() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "no device that is always full");
    try (OutputFile output = OutputFile.to(full)) {
      for (int i = 0; i < 100_000; i++) {
        output.writer().write("more than any buffer holds\n");
      }
      assertThat(output.keep().orElseThrow()).contains("/dev/full").contains("space");
    }
  }

  @Test
  void aFolderThatIsNotThereIsSaid() throws IOException {
    try (OutputFile output = OutputFile.to(folder.resolve("none/a.csv"))) {
      output.writer().write("x");
      assertThat(output.keep().orElseThrow()).contains("no such file or folder");
    }
  }

  @Test
  void oneFileByTwoNamesIsOne() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "x");
    Path link = Files.createSymbolicLink(folder.resolve("l.csv"), file);
    Path hard = Files.createLink(folder.resolve("h.csv"), file);
    Path dangling = Files.createSymbolicLink(folder.resolve("d.csv"), Path.of("later.csv"));
    assertThat(Places.areOne(file, link)).isTrue();
    assertThat(Places.areOne(file, hard)).isTrue();
    assertThat(Places.areOne(file, folder.resolve("./../" + folder.getFileName() + "/a.csv")))
        .isTrue();
    assertThat(Places.areOne(folder.resolve("n.csv"), folder.resolve("./n.csv"))).isTrue();
    assertThat(Places.areOne(dangling, folder.resolve("later.csv"))).isTrue();
    assertThat(Places.areOne(file, folder.resolve("b.csv"))).isFalse();
  }
}
