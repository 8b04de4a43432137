package io.github.socialvalue4j.basis.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.figure.Derivation.Derived;
import io.github.socialvalue4j.basis.figure.Derivation.Input;
import io.github.socialvalue4j.basis.figure.Derivation.Stated;
import io.github.socialvalue4j.basis.quantity.Decimals;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FigureLaws {

  @Provide
  Arbitrary<Figure> graphs() {
    return Figures.graphs();
  }

  @Property(tries = 400)
  void replayingGivesTheValue(@ForAll("graphs") Figure figure) {
    assertThat(figure.replay()).isEqualTo(figure.value());
    assertThat(figure.value()).isEqualTo(Decimals.canonical(figure.value()));
  }

  @Property(tries = 200)
  void everyLeafHasAProvenanceAndEveryOtherNodeInputs(@ForAll("graphs") Figure figure) {
    assertThat(figure.leaves())
        .doesNotHaveDuplicates()
        .allSatisfy(leaf -> assertThat(leaf.derivation()).isInstanceOf(Stated.class));
    assertThat(FigureGraph.nodes(figure))
        .allSatisfy(
            node ->
                assertThat(node.inputs().isEmpty()).isEqualTo(node.derivation() instanceof Stated));
  }

  @Property(tries = 200)
  void theContributionsOfASumAddUpToIt(@ForAll("graphs") Figure figure) {
    assertThat(FigureGraph.nodes(figure))
        .filteredOn(n -> n.derivation() instanceof Derived d && d.step() == Step.SUM)
        .allSatisfy(
            sum -> assertThat(Figures.sumOf(sum.inputs())).isEqualByComparingTo(sum.value()));
  }

  @Property(tries = 200)
  void aGraphBuiltAgainIsEqualWhateverItShares(@ForAll("graphs") Figure figure) {
    Figure shared = copy(figure, new IdentityHashMap<>());

    assertThat(shared).isEqualTo(figure).hasSameHashCodeAs(figure);
    assertThat(shared.digest()).isEqualTo(figure.digest());
    assertThat(shared.working()).isEqualTo(figure.working());
  }

  @Property(tries = 100)
  void anotherLabelAnywhereIsAnotherFigure(@ForAll("graphs") Figure figure) {
    Figure other = figure.withLabel(figure.label() + " again");

    assertThat(other).isNotEqualTo(figure);
    assertThat(Figure.ceiling("top", other)).isNotEqualTo(Figure.ceiling("top", figure));
    assertThat(other.value()).isEqualTo(figure.value());
  }

  @Property(tries = 200)
  void theWorkingWorksEachNodeOnce(@ForAll("graphs") Figure figure) {
    List<String> lines = figure.working().lines().filter(line -> !line.isEmpty()).toList();
    long worked = lines.stream().filter(FigureLaws::isNode).count();

    assertThat(worked).isEqualTo(FigureGraph.nodes(figure).size());
    assertThat(lines.stream().filter(line -> line.strip().startsWith("from ")))
        .hasSize(figure.leaves().size());
  }

  private static boolean isNode(String line) {
    return !line.strip().startsWith("from ")
        && !line.strip().startsWith("by ")
        && !line.contains("(as in [");
  }

  private static Figure copy(Figure figure, Map<Figure, Figure> made) {
    Figure before = made.get(figure);
    if (before != null) {
      return before;
    }
    Figure copy;
    if (figure.derivation() instanceof Derived derived) {
      List<Input> inputs = new ArrayList<>();
      derived.inputs().forEach(i -> inputs.add(new Input(i.key(), copy(i.figure(), made))));
      copy = Figure.derive(figure.label(), derived.step(), inputs, derived.remark(), figure.unit());
    } else {
      copy =
          Figure.stated(
              figure.label(), figure.quantity(), ((Stated) figure.derivation()).provenance());
    }
    made.put(figure, copy);
    return copy;
  }
}
