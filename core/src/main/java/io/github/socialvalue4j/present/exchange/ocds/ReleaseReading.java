package io.github.socialvalue4j.present.exchange.ocds;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.problem.Severity;
import io.github.socialvalue4j.present.exchange.constraint.Shown;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the releases in a JSON value, whatever stands around them: a release, a record, a package
 * of either, lists of those. Each is packed as soon as it is read. Mutable, for one file.
 */
final class ReleaseReading {
  /** How deep packages may stand in one another. */
  private static final int DEEPEST = 8;

  private final ProcessStore store;
  private final OcdsFaults faults;
  private final FieldReading fields;
  private final List<Spot> foreign = new ArrayList<>();

  ReleaseReading(ProcessStore store, OcdsFaults faults) {
    this.store = store;
    this.faults = faults;
    this.fields = new FieldReading(faults);
  }

  /** What an object is by the field that it stands in. */
  private enum Standing {
    ANY,
    RELEASE,
    RECORD,
    COMPILED,
    VERSIONED
  }

  /** An object while it is read. */
  private static final class Open {
    final Standing standing;
    final Spot spot;
    final int depth;
    final ObjectNode kept = JsonNodeFactory.instance.objectNode();
    final List<Orphan> orphans = new ArrayList<>();
    boolean isContainer;
    boolean hasVersions;
    Optional<Instant> latest = Optional.empty();
    int stored;
    int links;

    Open(Standing standing, Spot spot, int depth) {
      this.standing = standing;
      this.spot = spot;
      this.depth = depth;
    }

    String text(String field) {
      return kept.path(field).asText("").strip();
    }
  }

  /** A release without an ocid, which the record around it may give. */
  private record Orphan(
      ContractingProcess.Form form,
      int stage,
      Optional<Instant> date,
      String id,
      Compact.Packed packed,
      Spot spot,
      boolean hasContent) {}

  /** Reads the value whose first token is current. */
  void read(JsonParser parser, Spot spot) throws IOException {
    Open around = new Open(Standing.ANY, spot, 0);
    value(Standing.ANY, parser, spot, around);
    abandon(around);
  }

  private void value(Standing standing, JsonParser parser, Spot spot, Open parent)
      throws IOException {
    JsonToken token = parser.currentToken();
    if (parent.depth > DEEPEST) {
      parser.skipChildren();
      leftOut(spot, "Packages stand too deep in one another here.");
    } else if (token == JsonToken.START_OBJECT) {
      object(new Open(standing, spot, parent.depth + 1), parser, parent);
    } else if (token == JsonToken.START_ARRAY) {
      list(standing, parser, spot, parent);
    } else if (token != JsonToken.VALUE_NULL || standing != Standing.ANY) {
      leftOut(spot, "Here stands something that is no " + name(standing) + ".");
    }
  }

  private void list(Standing standing, JsonParser parser, Spot spot, Open parent)
      throws IOException {
    Open around = new Open(standing, spot, parent.depth + 1);
    int number = 0;
    try {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        value(standing, parser, spot.index(number++), around);
      }
    } finally {
      parent.orphans.addAll(around.orphans);
      parent.stored += around.stored;
      parent.links += around.links;
    }
  }

  private static String name(Standing standing) {
    return switch (standing) {
      case RECORD -> "record";
      case COMPILED -> "compiled release";
      case VERSIONED -> "versioned release";
      default -> "release";
    };
  }

  private void object(Open open, JsonParser parser, Open parent) throws IOException {
    try {
      fields.begin();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        field(name, open, parser);
      }
    } catch (IOException e) {
      // The text breaks off in here: what was whole is kept.
      if (open.isContainer) {
        close(open, parent);
      } else {
        store.brokenAt(open.spot);
      }
      abandon(open);
      throw e;
    }
    close(open, parent);
  }

  private void field(String name, Open open, JsonParser parser) throws IOException {
    Spot spot = open.spot.child(name);
    switch (name) {
      case "releases" -> inside(Standing.RELEASE, open, parser, spot);
      case "records" -> inside(Standing.RECORD, open, parser, spot);
      case "compiledRelease" -> inside(Standing.COMPILED, open, parser, spot);
      case "versionedRelease" -> inside(Standing.VERSIONED, open, parser, spot);
      case "results", "data" -> {
        if (parser.currentToken().isStructStart() && open.standing == Standing.ANY) {
          inside(Standing.ANY, open, parser, spot);
        } else {
          parser.skipChildren();
        }
      }
      case "links", "next_page", "next" -> nextPage(name, parser, spot);
      default -> {
        Optional<Keep> keep = Keep.RELEASE.field(name);
        if (keep.isPresent()) {
          fields.set(open.kept, name, keep.get(), parser, spot);
          open.hasVersions |= fields.hasVersions();
          fields
              .latestVersion()
              .filter(at -> open.latest.filter(at::isBefore).isEmpty())
              .ifPresent(at -> open.latest = Optional.of(at));
        } else {
          parser.skipChildren();
        }
      }
    }
  }

  private void inside(Standing standing, Open open, JsonParser parser, Spot spot)
      throws IOException {
    open.isContainer = true;
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return;
    }
    value(standing, parser, spot, open);
    fields.begin();
  }

  /** A page of a list names the page after it, which nobody fetches here. */
  private void nextPage(String name, JsonParser parser, Spot spot) throws IOException {
    Optional<String> next = Optional.empty();
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String field = parser.currentName();
        parser.nextToken();
        boolean isNext = field.equals("next") || (field.equals("uri") && !name.equals("links"));
        if (isNext && parser.currentToken() == JsonToken.VALUE_STRING) {
          next = Optional.of(parser.getText());
        } else {
          parser.skipChildren();
        }
      }
    } else if (parser.currentToken() == JsonToken.VALUE_STRING && name.equals("next")) {
      next = Optional.of(parser.getText());
    } else {
      parser.skipChildren();
    }
    if (next.filter(text -> !text.isBlank()).isPresent()) {
      faults.add(
          Severity.WARNING,
          OcdsCodes.MORE_PAGES,
          spot,
          "The file is one page of a list and names the next: " + Shown.of(next.get()) + ".",
          "Fetch the other pages too, and give all of them, one on each line of a file.");
    }
  }

  private void close(Open open, Open parent) {
    String ocid = open.text("ocid");
    if (open.isContainer) {
      container(open, ocid);
      parent.stored += open.stored;
    } else if (open.standing == Standing.RECORD && !hasContent(open)) {
      leftOut(open.spot, "The record has neither a compiled release nor releases.");
    } else if (!ocid.isEmpty()) {
      checkBlanks(open);
      keep(ocid, orphan(open));
      parent.stored++;
    } else if (!hasContent(open) && open.kept.has("url")) {
      parent.links++;
    } else if (!open.kept.isEmpty() || open.standing != Standing.ANY) {
      parent.orphans.add(orphan(open));
    } else {
      foreign.add(open.spot);
    }
  }

  /** An ocid is compared exactly, but for white space around it, which nobody sees. */
  private void checkBlanks(Open open) {
    String written = open.kept.path("ocid").asText("");
    if (!written.equals(written.strip())) {
      faults.add(
          Severity.WARNING,
          OcdsCodes.IDS_ALIKE,
          open.spot.child("ocid"),
          "The ocid " + Shown.of(written) + " has white space around it.",
          "It was read without; correct it.");
    }
  }

  /** Names the objects that are nothing of open contracting data among others that are. */
  void sayForeign() {
    for (Spot spot : foreign) {
      leftOut(spot, "The object here is no release, no record and no package of them.");
    }
  }

  private static boolean hasContent(Open open) {
    return open.kept.has("buyer")
        || open.kept.has("parties")
        || open.kept.has("tender")
        || open.kept.has("awards")
        || open.kept.has("contracts");
  }

  private void container(Open open, String ocid) {
    if (hasContent(open)) {
      open.orphans.add(orphan(open));
    }
    if (ocid.isEmpty()) {
      if (open.standing != Standing.RECORD) {
        store.countPackage();
      }
      abandon(open);
      return;
    }
    checkBlanks(open);
    store.countRecord();
    for (Orphan orphan : open.orphans) {
      if (orphan.hasContent()) {
        keep(ocid, orphan);
        open.stored++;
      } else {
        // An id, a date and a tag without more: what a record says of a release elsewhere.
        open.links++;
      }
    }
    open.orphans.clear();
    if (open.stored == 0 && open.links > 0) {
      faults.add(
          Severity.OMISSION,
          OcdsCodes.LINKS_ONLY,
          open.spot,
          "The record only names "
              + (open.links == 1
                  ? "a release that is elsewhere."
                  : open.links + " releases that are elsewhere."),
          "Fetch the releases, or ask for the record with its compiled release.");
    } else if (open.stored == 0) {
      leftOut(open.spot, "The record has neither a compiled release nor releases.");
    }
  }

  private Orphan orphan(Open open) {
    boolean isVersioned = open.standing == Standing.VERSIONED || open.hasVersions;
    boolean isCompiled = open.standing == Standing.COMPILED;
    for (var tag : open.kept.path("tag")) {
      isCompiled |= tag.asText().equals("compiled");
    }
    Optional<Instant> date = Dates.instant(open.text("date"));
    if (isVersioned && date.isEmpty()) {
      date = open.latest;
    }
    ContractingProcess.Form form =
        isCompiled
            ? ContractingProcess.Form.COMPILED
            : isVersioned ? ContractingProcess.Form.VERSIONED : ContractingProcess.Form.RELEASE;
    return new Orphan(
        form,
        Moment.stage(form, open.kept.path("tag")),
        date,
        open.text("id"),
        store.pack(open.kept),
        open.spot,
        hasContent(open));
  }

  private void keep(String ocid, Orphan found) {
    store.add(
        ocid,
        new ContractingProcess.Piece(
            found.form(), found.stage(), found.date(), found.id(), found.packed(), found.spot()));
  }

  /** Names what no record around it has given an ocid. */
  private void abandon(Open open) {
    for (Orphan orphan : open.orphans) {
      if (orphan.hasContent()) {
        store.leaveOut(orphan.packed(), orphan.spot());
      }
      leftOut(orphan.spot(), "The release has no ocid.");
    }
    open.orphans.clear();
  }

  private void leftOut(Spot spot, String message) {
    faults.add(
        Severity.OMISSION,
        OcdsCodes.NO_OCID,
        spot,
        message,
        "Ask the publisher for it; nothing of it was read.");
  }
}
