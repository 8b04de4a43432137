package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class DocumentProperties {
  private static final DocumentEvaluator EVALUATOR = TestCatalogue.evaluator();
  private static final List<byte[]> SAMPLES =
      EVALUATOR.kinds().stream().map(k -> k.sample().getBytes(StandardCharsets.UTF_8)).toList();

  private static byte[] sample(int number) {
    return SAMPLES.get(number % SAMPLES.size());
  }

  @Property(tries = 5, shrinking = net.jqwik.api.ShrinkingMode.OFF)
  void truncatedAtAnyByteItFailsAndNeverThrows(@ForAll @IntRange(max = 21) int kind) {
    byte[] whole = sample(kind);
    int end = new String(whole, StandardCharsets.UTF_8).stripTrailing().length();
    for (int length = 0; length < end; length++) {
      Evaluated evaluated = EVALUATOR.evaluate(Arrays.copyOf(whole, length));
      assertThat(evaluated.isFailed()).isTrue();
      assertThat(evaluated.problems()).hasSize(1);
    }
  }

  @Property(tries = 500)
  void aChangedByteNeverThrows(
      @ForAll @IntRange(max = 21) int kind, @ForAll int where, @ForAll byte what) {
    byte[] bytes = sample(kind).clone();
    bytes[Math.floorMod(where, bytes.length)] = what;

    assertThatCode(() -> EVALUATOR.evaluate(bytes).text()).doesNotThrowAnyException();
  }

  @Property(tries = 500)
  void aPartRepeatedOrLeftOutNeverThrows(
      @ForAll @IntRange(max = 21) int kind, @ForAll int from, @ForAll int to, @ForAll int at) {
    String text = new String(sample(kind), StandardCharsets.UTF_8);
    int a = Math.floorMod(from, text.length());
    int b = a + Math.floorMod(to, text.length() - a);
    int c = Math.floorMod(at, text.length());
    String part = text.substring(a, b);

    assertThatCode(
            () -> {
              EVALUATOR.evaluate(text.substring(0, c) + part + text.substring(c)).text();
              EVALUATOR.evaluate(text.substring(0, a) + text.substring(b)).text();
            })
        .doesNotThrowAnyException();
  }

  @Property(tries = 300)
  void anyTextIsAnsweredWithJson(@ForAll @Size(max = 200) String text) {
    Evaluated evaluated = EVALUATOR.evaluate(text);

    assertThat(Edited.parse(evaluated.text()).at("/kind").asText()).isEqualTo("problems");
    assertThat(evaluated.line()).doesNotContain("\n");
  }

  @Property(tries = 100)
  void theSameDocumentGivesTheSameBytes(
      @ForAll @IntRange(max = 21) int kind, @ForAll int where, @ForAll byte what) {
    byte[] bytes = sample(kind).clone();
    bytes[Math.floorMod(where, bytes.length)] = what;

    assertThat(EVALUATOR.evaluate(bytes).text())
        .isEqualTo(TestCatalogue.evaluator().evaluate(bytes).text());
  }
}
