package io.github.socialvalue4j.present.exchange.ocds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds the releases of a file by process until its end, because releases of one process may stand
 * far apart and come in any order. Mutable, for one file.
 */
final class ProcessStore implements AutoCloseable {
  private final Compact compact = new Compact();
  private final Map<String, ContractingProcess> processes = new HashMap<>();
  private final List<Lost> lost = new ArrayList<>();
  private Optional<Spot> broken = Optional.empty();
  private long releases;
  private long records;
  private long packages;

  /** A release that has no ocid. */
  record Lost(Compact.Packed packed, Spot spot) {}

  Compact.Packed pack(ObjectNode release) {
    return compact.pack(release);
  }

  ObjectNode unpack(Compact.Packed packed) {
    JsonNode tree = compact.unpack(packed);
    return tree instanceof ObjectNode object ? object : JsonObjects.none();
  }

  void add(String ocid, ContractingProcess.Piece piece) {
    releases++;
    processes.computeIfAbsent(ocid, o -> new ContractingProcess()).add(piece);
  }

  void leaveOut(Compact.Packed packed, Spot spot) {
    releases++;
    lost.add(new Lost(packed, spot));
  }

  /** Takes note of the release in which the text breaks off. */
  void brokenAt(Spot spot) {
    broken = broken.or(() -> Optional.of(spot));
  }

  /** The release in which the text last broke off, once. */
  Optional<Spot> takeBroken() {
    Optional<Spot> taken = broken;
    broken = Optional.empty();
    return taken;
  }

  void countRecord() {
    records++;
  }

  void countPackage() {
    packages++;
  }

  long releases() {
    return releases;
  }

  long records() {
    return records;
  }

  long packages() {
    return packages;
  }

  List<Lost> lost() {
    return lost;
  }

  /** The ocids, in their order, which does not hang on the order of the file. */
  List<String> ocids() {
    List<String> sorted = new ArrayList<>(processes.keySet());
    sorted.sort(null);
    return sorted;
  }

  /** Hands a process over; the store forgets it. */
  ContractingProcess take(String ocid) {
    ContractingProcess process = processes.remove(ocid);
    if (process == null) {
      throw new IllegalArgumentException("There is no process of this ocid");
    }
    return process;
  }

  @Override
  public void close() {
    compact.close();
  }
}
