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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Looks every payee up once and remembers it. Mutable. */
final class PayeeClassifier {
  /** More payees than this are one group, so that a hostile file cannot exhaust the memory. */
  static final int MOST = 100_000;

  private static final int MOST_CONTRADICTIONS = 100;

  static final String OTHERS = "(further names)";

  /** No supplier, identifier or name is this. */
  private static final Object OTHERS_KEY = new Object();

  private final BaselineDefinition definition;
  private final Cells cells;
  private final Map<String, Payee.Spelling> byName = new HashMap<>();
  private final Map<Key, Payee.Spelling> byFacts = new HashMap<>();
  private final Map<Object, Payee> bySupplier = new HashMap<>();
  private final Map<String, Set<Payee>> numbered = new HashMap<>();
  private final Map<Integer, Payee.Spelling> notNamed = new TreeMap<>();
  private final List<Payee> all = new ArrayList<>();
  private final List<String> contradictions = new ArrayList<>();
  private long contradicted;
  private boolean isFull;

  private record Key(String name, SupplierFacts facts) {}

  PayeeClassifier(BaselineDefinition definition, Cells cells) {
    this.definition = definition;
    this.cells = cells;
  }

  Payee.Spelling of(SpendRow row) {
    if (!row.isPayeeNamed() && !isKnownByIdentifier(row)) {
      return notNamed.computeIfAbsent(
          cellOf(row.facts()), cell -> new Payee.Spelling(new Payee(""), MatchConfidence.NONE));
    }
    if (row.hasNoFacts()) {
      Payee.Spelling known = byName.get(row.payee());
      return known != null ? known : add(row);
    }
    Payee.Spelling known = byFacts.get(new Key(row.payee(), row.facts()));
    return known != null ? known : add(row);
  }

  /**
   * A name that is withheld beside a number of a register that the directory knows tells who it is.
   */
  private boolean isKnownByIdentifier(SpendRow row) {
    return row.facts().identifiers().stream()
        .anyMatch(id -> definition.directory().find(id).isPresent());
  }

  /** Whether no row has come. */
  boolean isEmpty() {
    return all.isEmpty() && notNamed.isEmpty();
  }

  /** Everybody who is named, as the rows so far tell it. */
  List<SettledPayee> settled(Contradictions contradicted) {
    Map<Payee, List<Payee>> one = new LinkedHashMap<>();
    for (Payee payee : all) {
      one.computeIfAbsent(oneOf(payee), p -> new ArrayList<>(1)).add(payee);
    }
    List<SettledPayee> settled = new ArrayList<>(one.size());
    one.values().forEach(rows -> settled.add(settled(rows, contradicted)));
    return settled;
  }

  /** A payee without a number is the one of its name that has one, if there is just one. */
  private Payee oneOf(Payee payee) {
    if (bySupplier.get(SupplierName.normalised(payee.name)) != payee) {
      return payee;
    }
    Set<Payee> others = numbered.getOrDefault(SupplierName.normalised(payee.name), Set.of());
    return others.size() == 1 ? others.iterator().next() : payee;
  }

  private SettledPayee settled(List<Payee> rows, Contradictions contradicted) {
    Payee first = rows.get(0);
    PayeeFacts facts = first.facts;
    if (rows.size() > 1) {
      facts = new PayeeFacts();
      rows.stream().map(p -> p.facts).forEach(facts::tell);
    }
    ExactSum sum = new ExactSum();
    MatchConfidence weakest = MatchConfidence.IDENTIFIER;
    boolean isAmbiguous = false;
    for (Payee payee : rows) {
      isAmbiguous |= !payee.candidates.isEmpty();
      for (Payee.Spelling spelling : payee.spellings) {
        sum.add(spelling.sum);
        weakest = weakest.isAtLeast(spelling.confidence) ? spelling.confidence : weakest;
      }
    }
    int circle = circle(facts);
    contradicted.note(first.name, facts, circle == cells.unknown());
    int cell = cells.number(Known.of(facts.sme.value()), Known.of(facts.vcse.value()), circle);
    return new SettledPayee(first.name, weakest, isAmbiguous, cell, sum, rows);
  }

  /** What was paid to those who are not named, by cell; they are nobody's payees. */
  Map<Integer, Payee.Spelling> notNamed() {
    return notNamed;
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

  private Payee.Spelling add(SpendRow row) {
    if (byName.size() + byFacts.size() >= MOST) {
      isFull = true;
      Payee others = canonical(OTHERS_KEY, OTHERS);
      return others.spellings.isEmpty()
          ? new Payee.Spelling(others, MatchConfidence.NONE)
          : others.spellings.get(0);
    }
    Payee.Spelling spelling = classify(row);
    if (row.hasNoFacts()) {
      byName.put(row.payee(), spelling);
    } else {
      byFacts.put(new Key(row.payee(), row.facts()), spelling);
    }
    return spelling;
  }

  private Payee.Spelling classify(SpendRow row) {
    SupplierFacts facts = row.facts();
    SupplierMatch match = definition.directory().match(row.payee(), facts.identifiers());
    compare(row, match);
    Optional<Supplier> supplier =
        match.supplier().filter(s -> match.confidence().isAtLeast(definition.weakest()));
    MatchConfidence confidence = supplier.isPresent() ? match.confidence() : MatchConfidence.NONE;
    String name = supplier.map(Supplier::name).orElse(row.payee());
    Payee payee = canonical(key(row, supplier), name);
    if (supplier.isPresent()) {
      tell(payee, supplier.get(), row);
    } else if (!facts.identifiers().isEmpty()) {
      numbered
          .computeIfAbsent(SupplierName.normalised(row.payee()), n -> new LinkedHashSet<>(1))
          .add(payee);
    }
    if (match.candidates() > 1 && payee.candidates.isEmpty()) {
      payee.candidates = definition.directory().candidates(row.payee(), facts.identifiers());
    }
    payee.facts.tell(facts);
    return new Payee.Spelling(payee, confidence);
  }

  /** What the directory says of it, and what further entries of its name say against that. */
  private void tell(Payee payee, Supplier supplier, SpendRow row) {
    payee.facts.tell(supplier, definition.sme());
    List<Supplier> alike =
        definition.directory().namedAlike(row.payee(), row.facts().identifiers());
    if (alike.size() > 1 && alike.contains(supplier)) {
      alike.stream()
          .filter(s -> !s.equals(supplier) && !supplier.isContradictedBy(s.identifiers()))
          .forEach(s -> payee.facts.doubt(s, definition.sme()));
    }
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

  private Payee canonical(Object key, String name) {
    return bySupplier.computeIfAbsent(
        key,
        k -> {
          Payee made = new Payee(name);
          all.add(made);
          return made;
        });
  }

  /** Where a payee lies: as it is declared, or by its outward codes if they are of one circle. */
  private int circle(PayeeFacts facts) {
    if (facts.local.isContradicted()) {
      return cells.unknown();
    }
    int byCode = cells.unknown();
    boolean isFirst = true;
    for (OutwardCode code : facts.place.values()) {
      int circle = circle(Optional.of(code));
      byCode = isFirst || circle == byCode ? circle : cells.unknown();
      isFirst = false;
    }
    int known = byCode;
    return facts.local.value().map(l -> declared(l, known)).orElse(known);
  }

  private int cellOf(SupplierFacts facts) {
    return cells.number(Known.of(facts.sme()), Known.of(facts.vcse()), circle(facts.place()));
  }

  /** Declared outright: local is the innermost circle, and not local is any but that. */
  private int declared(boolean isLocal, int circle) {
    if (definition.circles().circles().isEmpty()) {
      return cells.unknown();
    }
    if (isLocal) {
      return 0;
    }
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
