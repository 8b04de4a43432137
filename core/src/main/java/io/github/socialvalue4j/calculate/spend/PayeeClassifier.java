package io.github.socialvalue4j.calculate.spend;

import io.github.socialvalue4j.model.party.MatchConfidence;
import io.github.socialvalue4j.model.party.Supplier;
import io.github.socialvalue4j.model.party.SupplierIdentifier;
import io.github.socialvalue4j.model.party.SupplierMatch;
import io.github.socialvalue4j.model.party.SupplierName;
import io.github.socialvalue4j.model.place.OutwardCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Looks every payee up once and remembers it. Mutable. */
final class PayeeClassifier {
  /** More payees than this are one group, so that a hostile file cannot exhaust the memory. */
  static final int MOST = 100_000;

  private static final int MOST_CONTRADICTIONS = 100;

  static final String OTHERS = "(further names)";

  private final BaselineDefinition definition;
  private final Cells cells;
  private final Map<String, Payee> byName = new HashMap<>();
  private final Map<Key, Payee> byFacts = new HashMap<>();
  private final Map<Who, Payee> bySupplier = new HashMap<>();
  private final Map<Integer, Payee> notNamed = new TreeMap<>();
  private final List<Payee> all = new ArrayList<>();
  private final List<String> contradictions = new ArrayList<>();
  private long contradicted;
  private boolean isFull;

  private record Key(String name, SupplierFacts facts) {}

  /** One payee: a supplier of the directory, an identifier or a name, in one cell. */
  private record Who(Object supplier, int cell, MatchConfidence confidence) {}

  PayeeClassifier(BaselineDefinition definition, Cells cells) {
    this.definition = definition;
    this.cells = cells;
  }

  Payee of(SpendRow row) {
    if (!row.isPayeeNamed() && !isKnownByIdentifier(row)) {
      return notNamed.computeIfAbsent(
          cellOf(row.facts()), cell -> new Payee("", MatchConfidence.NONE, false, cell));
    }
    if (row.hasNoFacts()) {
      Payee known = byName.get(row.payee());
      return known != null ? known : add(row);
    }
    Payee known = byFacts.get(new Key(row.payee(), row.facts()));
    return known != null ? known : add(row);
  }

  /**
   * A name that is withheld beside a number of a register that the directory knows tells who it is.
   */
  private boolean isKnownByIdentifier(SpendRow row) {
    return row.facts().identifiers().stream()
        .anyMatch(id -> definition.directory().find(id).isPresent());
  }

  /** Everybody who is named. */
  List<Payee> all() {
    return all;
  }

  /** What was paid to those who are not named, by cell; they are nobody's payees. */
  Collection<Payee> notNamed() {
    return notNamed.values();
  }

  boolean isFull() {
    return isFull;
  }

  /** Where a payee's name and number disagree with the directory: the first of them, in words. */
  List<String> contradictions() {
    return contradictions;
  }

  /** How many payees that happened to. */
  long contradicted() {
    return contradicted;
  }

  private void compare(SpendRow row, SupplierMatch match) {
    List<SupplierIdentifier> given = row.facts().identifiers();
    if (given.isEmpty() || !row.isPayeeNamed()) {
      return;
    }
    Optional<Supplier> identified =
        match.supplier().filter(s -> match.confidence() == MatchConfidence.IDENTIFIER);
    if (identified.isPresent() && !identified.get().goesBy(row.payee())) {
      contradiction(
          "'%s' has the number of '%s' (%s) and was taken for it, though the names differ."
              .formatted(row.payee(), identified.get().name(), shared(identified.get(), given)));
    } else if (match.supplier().isEmpty() && match.candidates() == 0) {
      SupplierMatch byNameAlone = definition.directory().match(row.payee(), List.of());
      byNameAlone
          .supplier()
          .filter(s -> byNameAlone.confidence().isAtLeast(definition.weakest()))
          .ifPresent(
              s ->
                  contradiction(
                      "'%s' has the number %s, and the directory's '%s' has %s, so they were not taken for one."
                          .formatted(row.payee(), words(given), s.name(), words(s.identifiers()))));
    }
  }

  private static String shared(Supplier supplier, List<SupplierIdentifier> given) {
    return words(given.stream().filter(id -> supplier.identifiers().contains(id)).toList());
  }

  private static String words(Collection<SupplierIdentifier> identifiers) {
    return String.join(", ", identifiers.stream().map(SupplierIdentifier::toString).toList());
  }

  private void contradiction(String words) {
    contradicted++;
    if (contradictions.size() < MOST_CONTRADICTIONS) {
      contradictions.add(words);
    }
  }

  private Payee add(SpendRow row) {
    if (byName.size() + byFacts.size() >= MOST) {
      isFull = true;
      int unknown = cells.number(Known.UNKNOWN, Known.UNKNOWN, cells.unknown());
      return canonical(
          new Who(OTHERS, unknown, MatchConfidence.NONE),
          () -> new Payee(OTHERS, MatchConfidence.NONE, false, unknown));
    }
    Payee payee = classify(row);
    if (row.hasNoFacts()) {
      byName.put(row.payee(), payee);
    } else {
      byFacts.put(new Key(row.payee(), row.facts()), payee);
    }
    return payee;
  }

  private Payee classify(SpendRow row) {
    SupplierFacts facts = row.facts();
    SupplierMatch match = definition.directory().match(row.payee(), facts.identifiers());
    compare(row, match);
    Optional<Supplier> supplier =
        match.supplier().filter(s -> match.confidence().isAtLeast(definition.weakest()));
    MatchConfidence confidence = supplier.isPresent() ? match.confidence() : MatchConfidence.NONE;
    Known sme = Known.of(supplier.flatMap(s -> s.isSme(definition.sme())).or(facts::sme));
    Known vcse = Known.of(supplier.flatMap(Supplier::vcse).or(facts::vcse));
    Optional<OutwardCode> place = supplier.flatMap(Supplier::place).or(facts::place);
    int circle =
        supplier
            .flatMap(Supplier::declaredLocal)
            .map(l -> declared(l, place))
            .orElse(circle(place));
    int cell = cells.number(sme, vcse, circle);
    String name = supplier.map(Supplier::name).orElse(row.payee());
    Who who = new Who(key(row, supplier), cell, confidence);
    return canonical(who, () -> new Payee(name, confidence, match.candidates() > 1, cell));
  }

  /** Two spellings are one payee if they are one supplier, or one identifier, or one name. */
  private static Object key(SpendRow row, Optional<Supplier> supplier) {
    if (supplier.isPresent()) {
      return supplier.get();
    }
    return row.facts().identifiers().isEmpty()
        ? SupplierName.normalised(row.payee())
        : row.facts().identifiers().get(0);
  }

  private Payee canonical(Who key, java.util.function.Supplier<Payee> make) {
    return bySupplier.computeIfAbsent(
        key,
        k -> {
          Payee made = make.get();
          all.add(made);
          return made;
        });
  }

  private int cellOf(SupplierFacts facts) {
    return cells.number(Known.of(facts.sme()), Known.of(facts.vcse()), circle(facts.place()));
  }

  /** Declared outright: local is the innermost circle, and not local is any but that. */
  private int declared(boolean isLocal, Optional<OutwardCode> place) {
    if (definition.circles().circles().isEmpty()) {
      return cells.unknown();
    }
    if (isLocal) {
      return 0;
    }
    int circle = circle(place);
    boolean isTold = circle != 0 && circle != cells.unknown();
    return isTold ? circle : cells.outside();
  }

  private int circle(Optional<OutwardCode> place) {
    if (definition.circles().circles().isEmpty()) {
      return cells.unknown();
    }
    return place
        .map(code -> definition.circles().circleOf(code).orElse(cells.outside()))
        .orElse(cells.unknown());
  }
}
