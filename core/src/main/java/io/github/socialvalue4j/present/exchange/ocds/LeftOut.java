package io.github.socialvalue4j.present.exchange.ocds;

import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Objects;

/**
 * Something that a file holds and that is not among the entries. Immutable and thread-safe.
 *
 * @param kind what it is
 * @param ocid the contracting process; empty if its release has none
 * @param id its own id; may be empty
 * @param reason why, such as {@code cancelled}
 * @param place where it stands in the file, as a JSON Pointer
 */
public record LeftOut(EntryKind kind, String ocid, String id, String reason, String place) {
  /** Checks that nothing is null. */
  public LeftOut {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(ocid, "ocid");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(place, "place");
  }

  @Override
  public String toString() {
    return ShortText.of(
        kind.code()
            + " "
            + EntryWords.named(id)
            + (ocid.isEmpty() ? "without a process" : "of process " + ShortText.part(ocid))
            + " left out: "
            + reason);
  }
}
