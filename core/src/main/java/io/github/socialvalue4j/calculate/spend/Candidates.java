package io.github.socialvalue4j.calculate.spend;

import io.github.socialvalue4j.model.party.SizeDefinition;
import io.github.socialvalue4j.model.party.Supplier;
import java.util.ArrayList;
import java.util.List;

/** Words for a payee that fits several entries of the directory. Stateless. */
final class Candidates {
  private static final int MOST = 5;

  private Candidates() {}

  /** Which entries fit, and in what they differ. */
  static String sentence(SettledPayee payee, SizeDefinition size) {
    List<Supplier> candidates =
        payee.rows().stream()
            .map(p -> p.candidates)
            .filter(c -> !c.isEmpty())
            .findFirst()
            .orElse(List.of());
    List<String> names = candidates.stream().limit(MOST).map(s -> "'" + s.name() + "'").toList();
    String more = candidates.size() > MOST ? " and more" : "";
    PayeeFacts facts = new PayeeFacts();
    candidates.forEach(s -> facts.tell(s, size));
    List<String> differ = new ArrayList<>();
    add(differ, "whether it is an SME", facts.sme);
    add(differ, "whether it is a VCSE", facts.vcse);
    add(differ, "the outward code", facts.place);
    add(differ, "whether it is local", facts.local);
    return "'"
        + payee.name()
        + "' fits several suppliers of the directory ("
        + String.join(", ", names)
        + more
        + "), so none was taken"
        + (differ.isEmpty()
            ? "."
            : " and what only they tell is unknown; they differ in "
                + String.join(", and in ", differ)
                + ".");
  }

  private static void add(List<String> differ, String fact, Told<?> told) {
    if (told.isContradicted()) {
      List<String> values = told.values().stream().limit(MOST).map(Told::word).toList();
      differ.add(fact + " (" + String.join(", ", values) + ")");
    }
  }
}
