package io.github.socialvalue4j.basis.figure;

import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Derivation.Stated;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Why two figures differ: the stated numbers that moved, came or went between them. Immutable and
 * thread-safe.
 *
 * @param leaf what the stated number is
 * @param before it in the first figure, if it was there
 * @param after it in the second figure, if it is there
 */
public record Difference(String leaf, Optional<Figure> before, Optional<Figure> after)
    implements DocumentOnly {

  /**
   * The leaves that moved, in the order of the first figure's working, then the second's.
   *
   * <p>A leaf is the same in both when its label and the record, row or place that states it are
   * the same; the edition and the value are what may have changed. Where one place states several
   * numbers, they are told apart by their order.
   */
  public static List<Difference> between(Figure before, Figure after) {
    Map<String, Figure> old = byPlace(before);
    Map<String, Figure> now = byPlace(after);
    List<Difference> moved = new ArrayList<>();
    old.forEach(
        (place, leaf) -> {
          Figure other = now.get(place);
          if (other == null || !other.quantity().equals(leaf.quantity())) {
            moved.add(new Difference(place, Optional.of(leaf), Optional.ofNullable(other)));
          }
        });
    now.forEach(
        (place, leaf) -> {
          if (!old.containsKey(place)) {
            moved.add(new Difference(place, Optional.empty(), Optional.of(leaf)));
          }
        });
    return List.copyOf(moved);
  }

  private static Map<String, Figure> byPlace(Figure figure) {
    Map<String, Figure> leaves = new LinkedHashMap<>();
    Map<String, Set<Quantity>> stated = new HashMap<>();
    for (Figure leaf : figure.leaves()) {
      if (leaf.derivation() instanceof Stated source) {
        String place = leaf.label() + ", " + place(source.provenance());
        Set<Quantity> here = stated.computeIfAbsent(place, p -> new HashSet<>());
        if (here.add(leaf.quantity())) {
          int n = here.size();
          while (leaves.putIfAbsent(n == 1 ? place : place + " (" + n + ")", leaf) != null) {
            // Another label happens to end with this number.
            n++;
          }
        }
      }
    }
    return leaves;
  }

  private static String place(Provenance provenance) {
    return provenance.<String>fold(
        row -> row.edition().table() + " row " + row.row(),
        observed -> observed.what() + " " + observed.record(),
        given -> given.where(),
        assumed -> "assumption " + assumed.name(),
        convention -> "convention " + convention.name());
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
