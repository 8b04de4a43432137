package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.model.contract.RecordId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Many verifications of one claim in the order of record, any of which can be taken out: a tree of
 * {@link FindingSums}, so that one that leaves the middle costs the logarithm of their number and
 * not all that came after it once more. Mutable.
 */
final class FindingTree {
  private final Claim claim;
  private final List<Verification> all = new ArrayList<>();
  private final Map<RecordId, Integer> places = new HashMap<>();
  private final TreeMap<Integer, Verification> verdicts = new TreeMap<>();

  // Node i has the children 2i and 2i + 1; the last half are the verifications.
  private FindingSums[] nodes = new FindingSums[0];

  FindingTree(Claim claim, Collection<Verification> verifications) {
    this.claim = claim;
    verifications.forEach(this::add);
  }

  void add(Verification verification) {
    int place = all.size();
    all.add(verification);
    places.put(verification.id(), place);
    if (verification.state().isVerdict()) {
      verdicts.put(place, verification);
    }
    if (place >= nodes.length / 2) {
      grow();
    }
    set(place, FindingSums.of(verification));
  }

  private void grow() {
    FindingSums[] before = nodes;
    int half = Math.max(before.length, 16);
    nodes = new FindingSums[2 * half];
    Arrays.fill(nodes, FindingSums.NONE);
    System.arraycopy(before, before.length / 2, nodes, half, before.length / 2);
    for (int i = half - 1; i > 0; i--) {
      nodes[i] = nodes[2 * i].then(nodes[2 * i + 1]);
    }
  }

  private void set(int place, FindingSums sums) {
    int node = nodes.length / 2 + place;
    nodes[node] = sums;
    for (node /= 2; node > 0; node /= 2) {
      nodes[node] = nodes[2 * node].then(nodes[2 * node + 1]);
    }
  }

  void remove(RecordId id) {
    Integer place = places.remove(id);
    if (place != null) {
      verdicts.remove(place);
      set(place, FindingSums.NONE);
    }
  }

  @Nullable Verification firstVerdict() {
    Map.Entry<Integer, Verification> first = verdicts.firstEntry();
    return first == null ? null : first.getValue();
  }

  /** How much is in which state without one of them. */
  ClaimTally without(RecordId id) {
    Integer place = places.get(id);
    if (place == null) {
      return tally();
    }
    FindingSums sums = nodes[nodes.length / 2 + place];
    set(place, FindingSums.NONE);
    ClaimTally tally = tally();
    set(place, sums);
    return tally;
  }

  /** How much is in which state: what taking one after the other comes to. */
  ClaimTally tally() {
    BigDecimal whole = claim.quantity().value();
    FindingSums sums = nodes[1];
    if (sums.fromOpen().compareTo(whole) < 0) {
      return ClaimTally.of(claim, sums);
    }
    // Nothing is left open from one of them on, and of what follows only a withdrawal takes more.
    FindingSums before = FindingSums.NONE;
    FindingSums after = FindingSums.NONE;
    int node = 1;
    while (node < nodes.length / 2) {
      FindingSums left = before.then(nodes[2 * node]);
      if (left.fromOpen().compareTo(whole) < 0) {
        before = left;
        node = 2 * node + 1;
      } else {
        after = nodes[2 * node + 1].then(after);
        node = 2 * node;
      }
    }
    ClaimTally tally = ClaimTally.of(claim, before);
    tally.take(all.get(node - nodes.length / 2));
    tally.withdraw(after.withdrawn());
    return tally;
  }
}
