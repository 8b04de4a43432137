package io.github.socialvalue4j.calculate.spend;

import io.github.socialvalue4j.model.party.MatchConfidence;
import io.github.socialvalue4j.model.party.Supplier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

  private Groups.@Nullable Group[] groups = new Groups.Group[3];
  private @Nullable ExactSum[] parts = new ExactSum[3];
  private int size;
  private boolean isMany;

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
    if (isMany) {
      return parts[slot(group)];
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
    if (size == FEW && !isMany) {
      isMany = true;
      spread(FEW * 4);
    } else if (isMany && size * 2 >= groups.length) {
      spread(groups.length * 2);
    } else if (size == groups.length) {
      groups = Arrays.copyOf(groups, size * 2);
      parts = Arrays.copyOf(parts, size * 2);
    }
    ExactSum part = new ExactSum();
    int at = isMany ? slot(group) : size;
    groups[at] = group;
    parts[at] = part;
    size++;
    return part;
  }

  /** The slot that a group has, or the free one that it may take. */
  private int slot(Groups.Group group) {
    int mask = groups.length - 1;
    int slot = group.number & mask;
    while (groups[slot] != null && groups[slot] != group) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /**
   * Gives each group a slot of its own in larger arrays. A map would make an object of each pair,
   * and there are as many as payees have groups.
   */
  private void spread(int length) {
    Groups.@Nullable Group[] oldGroups = groups;
    @Nullable ExactSum[] oldParts = parts;
    groups = new Groups.Group[length];
    parts = new ExactSum[length];
    for (int i = 0; i < oldGroups.length; i++) {
      Groups.Group group = oldGroups[i];
      if (group != null) {
        int slot = slot(group);
        groups[slot] = group;
        parts[slot] = oldParts[i];
      }
    }
  }

  /** Hands over what was paid to it in each group. */
  void eachPart(BiConsumer<Groups.Group, ExactSum> taker) {
    for (int i = 0; i < groups.length; i++) {
      Groups.Group group = groups[i];
      ExactSum part = parts[i];
      if (group != null && part != null) {
        taker.accept(group, part);
      }
    }
  }
}
