package io.github.socialvalue4j.present.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ProxyTableProperties {
  private static final String IDENTITY = SampleTable.read(SampleTable.csv()).orThrow().identity();

  /** A cell that is changed is another table, or none. */
  @Property
  void anyChangedCellChangesTheIdentity(
      @ForAll @IntRange(max = 6) int row,
      @ForAll @IntRange(max = 17) int column,
      @ForAll("cellTexts") String cell) {
    List<List<String>> rows = SampleTable.cells();
    String before = rows.get(row).set(column, cell);
    if (PlainText.trimmed(cell).equals(before)) {
      return;
    }

    Result<ProxyTable> result = SampleTable.read(SampleTable.csv(rows, "\n"));

    assertThat(result.toOptional().map(ProxyTable::identity)).isNotEqualTo(IDENTITY);
    assertThat(result.toOptional().filter(t -> t.identity().equals(IDENTITY))).isEmpty();
  }

  /** Texts that mean something in one column or another. */
  @Provide
  Arbitrary<String> cellTexts() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "", "A1", "A2", "A3", "A6", "A9", "A2 A9", "A2? A9?", "yes", "north", "south", "week"),
        Arbitraries.of(
            "flow", "level", "share", "increase", "decrease", "financial", "fiscal", "reported"),
        Arbitraries.of("official", "x-tonne", "help", "green", "time", "waste", "Green", "Waste"),
        Arbitraries.bigDecimals().ofScale(2).map(Object::toString),
        Arbitraries.strings().ofMaxLength(12));
  }

  @Property
  void neitherTheOrderOfRowsNorLineEndsChangeTheIdentity(
      @ForAll long seed, @ForAll("lineEnds") String lineEnd) {
    List<List<String>> rows = SampleTable.cells();
    Collections.shuffle(rows, new Random(seed));

    assertThat(SampleTable.read(SampleTable.csv(rows, lineEnd)).orThrow().identity())
        .isEqualTo(IDENTITY);
  }

  @Provide
  Arbitrary<String> lineEnds() {
    return Arbitraries.of("\n", "\r\n", "\r");
  }

  @Property
  void whatIsWrittenReadsBackTheSame(
      @ForAll("titles") String title, @ForAll("values") String value) {
    List<List<String>> rows = SampleTable.cells();
    rows.get(0).set(1, title);
    rows.get(0).set(12, value);
    ProxyTable table = SampleTable.read(SampleTable.csv(rows, "\n")).orThrow();

    String written = ProxyTableWriter.write(table, "other.csv").orThrow();
    ProxyTable again = SampleTable.read(written).orThrow();

    assertThat(again.identity()).isEqualTo(table.identity());
    assertThat(ProxyTableWriter.write(again, "other.csv").orThrow()).isEqualTo(written);
  }

  @Provide
  Arbitrary<String> titles() {
    return Arbitraries.strings()
        .withCharRange(' ', '~')
        .withChars('£', 'é', '\u2019', '漢')
        .ofMinLength(1)
        .ofMaxLength(40)
        .filter(t -> !t.isBlank());
  }

  @Provide
  Arbitrary<String> values() {
    return Arbitraries.bigDecimals()
        .between(java.math.BigDecimal.ZERO, new java.math.BigDecimal("1000000000"))
        .ofScale(6)
        .map(java.math.BigDecimal::toPlainString);
  }

  /** Whatever the bytes, the answer is a table or problems, never an exception. */
  @Property
  void noFileIsTooStrangeToAnswer(@ForAll @Size(max = 300) byte[] noise, @ForAll boolean headed) {
    byte[] head =
        (headed ? SampleTable.HEADER + "\n" : "").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    byte[] file = java.util.Arrays.copyOf(head, head.length + noise.length);
    System.arraycopy(noise, 0, file, head.length, noise.length);

    assertThat(SampleTable.read(file).isFailed()).isTrue();
  }

  @Property
  void noLineIsTooStrangeToAnswer(@ForAll("lines") String line) {
    Result<ProxyTable> result = SampleTable.read(SampleTable.csv() + line);

    assertThat(result.isFailed() || line.isBlank()).isTrue();
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.strings().withChars(",\"A1 \u00A0\u2028\t?x".toCharArray()).ofMaxLength(60);
  }
}
