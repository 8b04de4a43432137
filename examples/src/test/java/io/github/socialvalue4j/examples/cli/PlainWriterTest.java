package io.github.socialvalue4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class PlainWriterTest {
  @Test
  void controlsHalvesAndTurnsAreNumbers() {
    assertThat(PlainWriter.plain("a\u001b[31mb\u0000\u007f\u009b\r\n\tc"))
        .isEqualTo("a\\u001b[31mb\\u0000\\u007f\\u009b\\u000d\n\tc");
    assertThat(PlainWriter.plain("x\ud83d\ude00y\ud83dz\ude00"))
        .isEqualTo("x\ud83d\ude00y\\ud83dz\\ude00");
    assertThat(PlainWriter.plain("\u202egpj.exe\u2066")).isEqualTo("\\u202egpj.exe\\u2066");
  }

  @Test
  void aCharacterOfTwoHalvesMayComeInTwoCalls() throws IOException {
    StringWriter out = new StringWriter();
    try (PlainWriter writer = new PlainWriter(out)) {
      writer.write("a\ud83d");
      writer.write("\ude00b");
      writer.write('\ud83d');
    }
    assertThat(out).hasToString("a\ud83d\ude00b\\ud83d");
  }

  @Test
  void noMessageOfTheProgramObeysAFileName() {
    Ran ran = Ran.with("", "spend", "no\u001b[2Jfile\ud83d.csv");
    assertThat(ran.exit()).isEqualTo(64);
    assertThat(ran.err()).contains("no\\u001b[2Jfile").doesNotContain("\u001b");
  }
}
