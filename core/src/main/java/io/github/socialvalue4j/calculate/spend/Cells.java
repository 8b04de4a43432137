package io.github.socialvalue4j.calculate.spend;

import io.github.socialvalue4j.model.place.ConcentricAreas;
import java.util.ArrayList;
import java.util.List;

/** Numbers the cells of a baseline, so that a row finds its cell without a look-up. Immutable. */
final class Cells {
  private static final int ANSWERS = Known.values().length;

  private final List<String> circles = new ArrayList<>();
  private final List<CellKey> keys = new ArrayList<>();

  Cells(ConcentricAreas areas) {
    areas.circles().forEach(area -> circles.add(area.id().value()));
    circles.add(CellKey.OUTSIDE);
    circles.add(CellKey.UNKNOWN);
    for (Known sme : Known.values()) {
      for (Known vcse : Known.values()) {
        for (String circle : circles) {
          keys.add(new CellKey(sme, vcse, circle));
        }
      }
    }
  }

  int outside() {
    return circles.size() - 2;
  }

  int unknown() {
    return circles.size() - 1;
  }

  List<String> circles() {
    return List.copyOf(circles);
  }

  int number(Known sme, Known vcse, int circle) {
    return (sme.number() * ANSWERS + vcse.number()) * circles.size() + circle;
  }

  int size() {
    return keys.size();
  }

  CellKey key(int number) {
    return keys.get(number);
  }
}
