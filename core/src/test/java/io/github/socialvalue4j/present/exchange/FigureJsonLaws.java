package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FigureJsonLaws {
  @Provide
  Arbitrary<Figure> figures() {
    Arbitrary<Integer> seeds = Arbitraries.integers();
    return seeds.list().ofMinSize(1).ofMaxSize(12).map(FigureJsonLaws::grow);
  }

  /** A graph in which later figures rest on earlier ones, some of them several times. */
  private static Figure grow(List<Integer> seeds) {
    List<Figure> all = new ArrayList<>();
    for (int i = 0; i < seeds.size(); i++) {
      int seed = Math.abs(seeds.get(i) % 1_000_003);
      Figure one = i == 0 ? leaf(seed, i) : all.get(seed % i);
      Figure other = i == 0 ? leaf(seed + 1, i) : all.get((seed / 7) % i);
      all.add(
          switch (seed % 9) {
            case 0 -> Figure.sum("sum " + i, MeasureUnit.ONE, List.of(one, other, one));
            case 1 -> Figure.difference("difference " + i, one, other);
            case 2 -> Figure.product("product " + i, one, other);
            case 3 ->
                other.value().signum() == 0
                    ? leaf(seed, i)
                    : Figure.quotient("quotient " + i, one, other);
            case 4 -> Figure.min("least " + i, one, other);
            case 5 -> Figure.complement("rest " + i, one);
            case 6 -> Figure.solved("solved " + i, one, other, "x = \"y\"\n");
            default -> leaf(seed, i);
          });
    }
    return all.get(all.size() - 1);
  }

  private static Figure leaf(int seed, int i) {
    Provenance provenance =
        switch (seed % 5) {
          case 0 ->
              new Provenance.TableRow(
                  Edition.of("t", "1"),
                  "id",
                  "row " + seed,
                  Citation.of("p. " + seed),
                  EvidenceGrade.OFFICIAL,
                  "");
          case 1 ->
              new Provenance.Observed(
                  "D-1", "delivery", LocalDate.of(2025, 1, 2), VerificationState.VERIFIED, "us");
          case 2 -> new Provenance.Given("line " + seed);
          case 3 -> new Provenance.Assumed("a", Citation.of("b"), EvidenceGrade.ASSUMED);
          default -> new Provenance.Convention("c", Citation.of("\u00e9\u2028<&>"));
        };
    return Figure.stated(
        "leaf " + i, new BigDecimal(seed - 500_000).movePointLeft(3), MeasureUnit.ONE, provenance);
  }

  @Property(tries = 300)
  void whatIsWrittenReadsBackEqualAndWritesTheSameBytes(@ForAll("figures") Figure figure) {
    String json = FigureJson.write(figure);

    Figure again = FigureJson.read(json).orThrow();

    assertThat(again).isEqualTo(figure);
    assertThat(again.digest()).isEqualTo(figure.digest());
    assertThat(again.working()).isNotEmpty();
    assertThat(FigureJson.write(again)).isEqualTo(json);
  }

  @Property(tries = 100)
  void noValueOfADerivedFigureCanBeChanged(@ForAll("figures") Figure figure) {
    var document = Edited.parse(FigureJson.write(figure));
    document
        .at("/figures")
        .properties()
        .forEach(
            node -> {
              if (node.getValue().has("step")) {
                BigDecimal value = new BigDecimal(node.getValue().at("/value").asText());
                String changed =
                    Edited.of(document.toString())
                        .with(
                            "/figures/" + node.getKey() + "/value",
                            "\"" + value.add(BigDecimal.ONE).toPlainString() + "\"")
                        .json();
                assertThat(FigureJson.read(changed).isFailed()).isTrue();
              }
            });
  }
}
