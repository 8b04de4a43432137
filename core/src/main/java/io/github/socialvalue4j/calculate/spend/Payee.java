package io.github.socialvalue4j.calculate.spend;

import io.github.socialvalue4j.model.party.MatchConfidence;
import io.github.socialvalue4j.model.party.Supplier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One supplier as the rows know it, what is told of it, and what was paid to it. In which cell it
 * lies is known only once all rows have told what they tell. Mutable while rows stream.
 */
final class Payee {
  /** With more groups than this a look-up is quicker than a look. */
  private static final int FEW = 16;

  final String name;
  final PayeeFacts facts = new PayeeFacts();
  final List<Spelling> spellings = new ArrayList<>(1);
  List<Supplier> candidates = List.of();

  private Groups.Group[] groups = new Groups.Group[3];
  private ExactSum[] parts = new ExactSum[3];
  private int size;
  private @Nullable Map<Groups.Group, ExactSum> many;

  /** One way in which rows write a payee, with all that they say beside the name. */
  static final class Spelling {
    final Payee payee;
    final MatchConfidence confidence;
    final ExactSum sum = new ExactSum();

    Spelling(Payee payee, MatchConfidence confidence) {
      this.payee = payee;
      this.confidence = confidence;
      payee.spellings.add(this);
    }
  }

  Payee(String name) {
    this.name = name;
  }

  /** What was paid to it in a group so far; null if nothing. */
  @Nullable ExactSum part(Groups.Group group) {
    if (many != null) {
      return many.get(group);
    }
    for (int i = 0; i < size; i++) {
      if (groups[i] == group) {
        return parts[i];
      }
    }
    return null;
  }

  /** A sum for a group in which nothing was paid to it so far. */
  ExactSum newPart(Groups.Group group) {
    ExactSum part = new ExactSum();
    if (many != null) {
      many.put(group, part);
      return part;
    }
    if (size == FEW) {
      Map<Groups.Group, ExactSum> all = new HashMap<>(FEW * 4);
      eachPart(all::put);
      all.put(group, part);
      many = all;
      return part;
    }
    if (size == groups.length) {
      groups = Arrays.copyOf(groups, size * 2);
      parts = Arrays.copyOf(parts, size * 2);
    }
    groups[size] = group;
    parts[size++] = part;
    return part;
  }

  /** Hands over what was paid to it in each group. */
  void eachPart(BiConsumer<Groups.Group, ExactSum> taker) {
    if (many != null) {
      many.forEach(taker);
      return;
    }
    for (int i = 0; i < size; i++) {
      taker.accept(groups[i], parts[i]);
    }
  }
}
