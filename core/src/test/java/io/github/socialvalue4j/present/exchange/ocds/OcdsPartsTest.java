package io.github.socialvalue4j.present.exchange.ocds;

import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.deal;
import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.pack;
import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.read;
import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.release;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Result;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sums that are part of other sums of the same file. */
class OcdsPartsTest {
  private static final String DAY = "2025-01-01";

  private static List<String> parts(Result<OpenContracts> found) {
    return found.problems().stream()
        .filter(p -> p.code().equals(OcdsCodes.PART_AND_WHOLE))
        .map(Problem::toString)
        .toList();
  }

  private static String related(String relationship, String ocid) {
    return "'relatedProcesses': [{'id': 'r', 'relationship': ['%s'], 'scheme': 'ocid',"
            .formatted(relationship)
        + " 'identifier': '%s'}]".formatted(ocid);
  }

  private static String award(String id, String fields) {
    return "{'id': '%s', 'suppliers': [{'name': 'A Ltd'}]%s}".formatted(id, fields);
  }

  private static String worth(String amount) {
    return "'value': {'amount': %s, 'currency': 'GBP'}".formatted(amount);
  }

  @Test
  void aCallOffIsPartOfItsFramework() {
    for (String word : List.of("framework", "parent", "Framework")) {
      Result<OpenContracts> found =
          read(
              pack(
                  release("whole", DAY, deal("1", "A Ltd", "1000")),
                  release("part", DAY, deal("2", "A Ltd", "50") + ", " + related(word, "whole")),
                  release("third", DAY, deal("3", "A Ltd", "25") + ", " + related(word, "whole"))));
      assertThat(parts(found))
          .singleElement()
          .asString()
          .contains("/releases/1/relatedProcesses/0")
          .contains("process 'whole' is the whole of which processes 'part' and 'third' are part")
          .contains("GBP 75.00 may be in its GBP 1,000.00")
          .contains("come to GBP 1,075.00, and without those of process 'whole' to GBP 75.00");
      assertThat(found.orThrow().contracts()).hasSize(3);
    }
  }

  @Test
  void aSubcontractIsPartOfTheContractThatNamesIt() {
    String contract =
        "'contracts': [{'id': 'c', 'suppliers': [{'name': 'A Ltd'}], %s, %s}]"
            .formatted(worth("1000"), related("subContract", "part"));
    Result<OpenContracts> found =
        read(pack(release("whole", DAY, contract), release("part", DAY, deal("2", "B", "50"))));
    assertThat(parts(found))
        .singleElement()
        .asString()
        .contains("/releases/0/contracts/0/relatedProcesses/0")
        .contains("without those of process 'whole' to GBP 50.00");
  }

  @Test
  void whatHoldsNothingOfOneAnotherIsNotWarnedOf() {
    String whole = release("whole", DAY, deal("1", "A Ltd", "1000"));
    assertThat(
            parts(
                read(
                    pack(
                        whole,
                        release(
                            "later",
                            DAY,
                            deal("2", "A", "5") + ", " + related("prior", "whole"))))))
        .isEmpty();
    assertThat(
            parts(
                read(
                    pack(
                        release(
                            "part",
                            DAY,
                            deal("2", "A", "5") + ", " + related("framework", "elsewhere"))))))
        .isEmpty();
    String euros =
        "'contracts': [{'id': 'c', 'suppliers': [{'name': 'A'}], 'value': {'amount': 5,"
            + " 'currency': 'EUR'}}], "
            + related("framework", "whole");
    assertThat(parts(read(pack(whole, release("part", DAY, euros))))).isEmpty();
  }

  @Test
  void awardsThatEachStateAllOfTheTenderAreNamed() {
    String awards =
        "'awards': [%s, %s, %s]"
            .formatted(
                award("a", ", " + worth("4000.0")),
                award("b", ", " + worth("4000")),
                award("c", ", " + worth("7")));
    Result<OpenContracts> found =
        read(pack(release("o", DAY, awards + ", 'tender': {" + worth("4000") + "}")));
    assertThat(parts(found))
        .singleElement()
        .asString()
        .contains("/releases/0/awards/0")
        .contains("2 of its entries state all of it each: award 'a' and award 'b'")
        .contains("Together they come to GBP 8,000.00, and counted once to GBP 4,000.00");
    assertThat(parts(read(pack(release("o", DAY, awards + ", 'tender': {" + worth("9") + "}")))))
        .isEmpty();
  }

  @Test
  void awardsThatEachStateAllOfTheirLotAreNamed() {
    String tender = ", 'tender': {'lots': [{'id': '1', %s}, {'id': '2', %s}]}";
    String lots = "'awards': [%s, %s]";
    String one = award("a", ", 'relatedLots': ['1'], " + worth("10"));
    String same = award("b", ", 'relatedLots': ['1'], " + worth("10"));
    String other = award("b", ", 'relatedLots': ['2'], " + worth("10"));
    String worth = tender.formatted(worth("10"), worth("10"));
    assertThat(parts(read(pack(release("o", DAY, lots.formatted(one, same) + worth)))))
        .singleElement()
        .asString()
        .contains("The lot '1' of process 'o' is worth GBP 10.00 in all");
    assertThat(parts(read(pack(release("o", DAY, lots.formatted(one, other) + worth))))).isEmpty();
  }
}
