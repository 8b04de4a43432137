package io.github.socialvalue4j.present.exchange.ocds;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.Severity;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.party.SupplierDirectory;
import io.github.socialvalue4j.present.exchange.constraint.Shown;
import io.github.socialvalue4j.present.exchange.json.JsonCodes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads one file of open contracting data from its text to its answer. Mutable, for one file. */
final class FileReading {
  /** Names are not kept between files, nor made unique: a file may have any number of them. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(RootValues.DEEPEST + 1)
                  .maxStringLength(2 * RootValues.LONGEST_STRING)
                  .maxNameLength(2 * RootValues.LONGEST_STRING)
                  .maxNumberLength(2 * RootValues.LONGEST_NUMBER)
                  .build())
          .build();

  private final OcdsFaults faults = new OcdsFaults();
  private final List<Break> breaks = new ArrayList<>();
  private int texts;

  /** Where a text broke off. */
  private record Break(ProblemCode code, Spot spot, String message, String remedy) {}

  /** Reads everything. */
  Result<OpenContracts> read(FileText text) throws IOException {
    try (ProcessStore store = new ProcessStore()) {
      RootValues roots = new RootValues(text);
      ReleaseReading reading = new ReleaseReading(store, faults);
      if (!text.isArchive()) {
        stream(roots, reading, store);
      }
      boolean isOneOfSeveral = texts > 1;
      boolean hasReleases = store.releases() > store.lost().size();
      if (hasReleases) {
        reading.sayForeign();
      }
      faults.settle(isOneOfSeveral);
      report(text, roots, hasReleases, isOneOfSeveral);
      Findings findings = new Findings(faults);
      new ProcessReading(store, findings, isOneOfSeveral).readAll();
      SeenCounts seen = findings.counts(store);
      SupplierDirectory suppliers = findings.suppliers.directory(faults);
      if (hasReleases && findings.contracts.isEmpty()) {
        faults.warning(
            OcdsCodes.NOTHING_LISTED,
            "",
            "Nothing can be listed: the file holds " + seen.contentsInWords() + ".",
            "Take a file with award or contract notices, or see what is left out and why.");
      }
      new FileRemarks(findings, faults).say();
      Problems problems = faults.toProblems();
      return problems.toResult(
          () ->
              new OpenContracts(
                  findings.contracts, suppliers, findings.payments, findings.leftOut(), seen));
    }
  }

  private void stream(RootValues roots, ReleaseReading reading, ProcessStore store)
      throws IOException {
    while (roots.hasNext()) {
      Spot spot = Spot.text(texts++);
      try (JsonParser parser = FACTORY.createParser(roots.next())) {
        parser.nextToken();
        reading.read(parser, spot);
      } catch (JsonProcessingException e) {
        Spot where = store.takeBroken().orElse(spot);
        boolean goesOn = roots.giveUp();
        breaks.add(broken(e, where, roots, goesOn));
        if (!goesOn) {
          return;
        }
      }
    }
  }

  private static Break broken(
      JsonProcessingException e, Spot where, RootValues roots, boolean goesOn) {
    long line = roots.valueLine();
    String rest = goesOn ? " The lines after it were read." : " What follows was not read.";
    boolean isAtEnd = e.getLocation() != null && roots.breaksOffAt(e.getLocation().getCharOffset());
    if (e instanceof JsonEOFException || isAtEnd) {
      return new Break(
          JsonCodes.TRUNCATED,
          where,
          "The text that begins in line " + line + " breaks off before it is closed.",
          "What was whole before it was read." + rest + " Fetch the file again.");
    }
    if (e.getLocation() != null) {
      line += e.getLocation().getLineNr() - 1L;
    }
    if (e instanceof StreamConstraintsException) {
      return new Break(
          JsonCodes.TOO_LONG,
          where,
          "A name, text or number in line " + line + " is too long to be read.",
          "What was whole before it was read." + rest + " Shorten it.");
    }
    return new Break(
        JsonCodes.MALFORMED,
        where,
        "The text is not JSON in line " + line + ", in the release that stands here.",
        "What was whole before it was read." + rest + " Ask the publisher for the file anew.");
  }

  /** Says what there is to say of the file as a text. */
  private void report(
      FileText text, RootValues roots, boolean hasReleases, boolean isOneOfSeveral) {
    Severity severity = hasReleases ? Severity.OMISSION : Severity.ERROR;
    for (Break one : breaks) {
      faults.add(
          severity, one.code(), one.spot().pointer(isOneOfSeveral), one.message(), one.remedy());
    }
    text.broken()
        .ifPresent(
            why ->
                faults.add(
                    severity,
                    JsonCodes.TRUNCATED,
                    "",
                    why,
                    "What was whole before it was read. Fetch the file again."));
    if (text.isArchive()) {
      faults.add(
          Severity.ERROR,
          JsonCodes.BINARY,
          "",
          "The file is an archive or a workbook and no JSON.",
          "Unpack it, and give the JSON files in it one by one.");
    } else if (!hasReleases && breaks.isEmpty() && text.broken().isEmpty()) {
      nothing(roots);
    }
    strays(roots, hasReleases);
    remarks(text, roots);
  }

  private void nothing(RootValues roots) {
    if (texts > 0) {
      // One sentence, however the file is packed: what it had and lacked is said at its place.
      boolean isLacking = faults.has(OcdsCodes.NO_OCID) || faults.has(OcdsCodes.LINKS_ONLY);
      faults.add(
          Severity.ERROR,
          OcdsCodes.NO_RELEASES,
          "",
          "No release and no record of open contracting data could be read.",
          isLacking
              ? "Mend what is named, or ask the publisher for the file with its releases."
              : "Give a release package or a record package of OCDS 1.1.");
    } else if (roots.strays() == 0) {
      faults.add(
          Severity.ERROR,
          JsonCodes.EMPTY,
          "",
          "There is nothing to read: the file is empty.",
          "Give a release package or a record package of OCDS 1.1.");
    } else {
      faults.add(
          Severity.ERROR,
          JsonCodes.MALFORMED,
          "",
          (roots.stray().startsWith("<")
                  ? "The file is a web page or another XML text and no JSON: "
                  : "The file is no JSON: ")
              + "it begins "
              + Shown.of(roots.stray())
              + ".",
          "Give a release package or a record package of OCDS 1.1.");
    }
  }

  private void strays(RootValues roots, boolean hasReleases) {
    if (hasReleases && roots.strays() > 0) {
      faults.omission(
          JsonCodes.TRAILING,
          "",
          "In line "
              + roots.firstStray()
              + " something stands between the JSON texts that is none: "
              + Shown.of(roots.stray())
              + ".",
          "It was passed over; check that the file is whole.");
    }
    if (hasReleases && roots.separators() > 0) {
      faults.warning(
          JsonCodes.TRAILING,
          "",
          ShortText.count((int) Math.min(Integer.MAX_VALUE, roots.separators()), "comma")
              + (roots.separators() == 1 ? " stands" : " stand")
              + " between the JSON texts of the file.",
          "Passed over; texts that follow one another have a line break between them.");
    }
  }

  private void remarks(FileText text, RootValues roots) {
    if (text.strangeBytes() > 0) {
      faults.warning(
          JsonCodes.ENCODING,
          "",
          text.strangeBytes()
              + (text.strangeBytes() == 1 ? " byte is not " : " bytes are not ")
              + text.encoding()
              + ", the first at byte "
              + text.firstStrange()
              + (text.isPacked() ? " of the unpacked text." : "."),
          "They were read as Windows-1252; check the names in which they stand.");
    }
    if (roots.longStrings() > 0) {
      faults.warning(
          JsonCodes.TOO_LONG,
          "",
          roots.longStrings()
              + (roots.longStrings() == 1
                  ? " text or number is so long that it was cut, in line "
                  : " texts or numbers are so long that they were cut, the first in line ")
              + roots.firstLongString()
              + ".",
          "Texts are read to " + RootValues.LONGEST_STRING + " characters.");
    }
    if (roots.deepPlaces() > 0) {
      faults.warning(
          JsonCodes.TOO_DEEP,
          "",
          roots.deepPlaces()
              + (roots.deepPlaces() == 1
                  ? " object or list stands more than "
                  : " objects or lists stand more than ")
              + RootValues.DEEPEST
              + " deep in others, the first in line "
              + roots.firstDeep()
              + ".",
          "They were passed over; nothing of a release stands so deep.");
    }
  }
}
