package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.socialvalue4j.basis.problem.Severity;
import io.github.socialvalue4j.calculate.spend.RepeatPolicy;
import io.github.socialvalue4j.calculate.spend.file.RowListener;
import io.github.socialvalue4j.calculate.spend.file.RowNote;
import io.github.socialvalue4j.present.publish.DocumentStatements;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SpendFilesTest {
  private static final SpendFile APRIL =
      file("april.csv", "Supplier,Date,Amount\nAcme,30/04/2026,100\nBeta,30/04/2026,20\n,x,5\n");
  private static final SpendFile MAY =
      file("may.csv", "Supplier,Date,Amount\nACME,30/04/2026,100\nGamma,01/05/2026,3\n");

  private static SpendFile file(String name, String csv) {
    return new SpendFile(
        name, () -> new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
  }

  private static Evaluated evaluated(SpendFileEvaluator by, SpendFile... files) throws IOException {
    return by.evaluate(List.of(files), RowListener.none());
  }

  private static JsonNode json(Evaluated evaluated) {
    return Edited.parse(evaluated.text());
  }

  @Test
  void eachFileIsAccountedForAndAllTogether() throws IOException {
    JsonNode json = json(evaluated(SpendFileEvaluator.alone(), APRIL, MAY));
    assertThat(json.at("/total/value").asText()).isEqualTo("223");
    assertThat(json.at("/files/0/name").asText()).isEqualTo("april.csv");
    assertThat(json.at("/files/0/rows/accepted/amount").asText()).isEqualTo("120");
    assertThat(json.at("/files/1/rows/accepted/amount").asText()).isEqualTo("103");
    assertThat(json.at("/rowsOfAllFiles/all/rows").asInt()).isEqualTo(5);
    assertThat(json.at("/rowsOfAllFiles/accepted/amount").asText()).isEqualTo("223");
    assertThat(json.at("/rowsOfAllFiles/rejected/rows").asInt()).isEqualTo(1);
  }

  @Nested
  class Repeats {
    @Test
    void areCountedAndSaidByDefault() throws IOException {
      Evaluated evaluated = evaluated(SpendFileEvaluator.alone(), APRIL, MAY);
      JsonNode repeats = json(evaluated).at("/repeatedRows");
      assertThat(repeats.at("/rows").asInt()).isEqualTo(1);
      assertThat(repeats.at("/amount").asText()).isEqualTo("100");
      assertThat(repeats.at("/first/0/file").asText()).isEqualTo("may.csv");
      assertThat(repeats.at("/first/0/line").asInt()).isEqualTo(2);
      assertThat(repeats.at("/first/0/firstFile").asText()).isEqualTo("april.csv");
      assertThat(evaluated.problems())
          .filteredOn(p -> p.code().value().equals("spend.repeated-rows"))
          .singleElement()
          .satisfies(p -> assertThat(p.severity()).isEqualTo(Severity.WARNING));
      assertThat(DocumentStatements.of(evaluated).orThrow().toText())
          .contains(
              "Rows that an earlier file has as well", "may.csv, line 2", "april.csv, line 2");
    }

    @Test
    void mayBeLeftOutAndThenTheResultIsPartial() throws IOException {
      Evaluated evaluated =
          evaluated(
              SpendFileEvaluator.alone().withRepeats(RepeatPolicy.LEAVE_OUT),
              file("a.csv", "Supplier,Date,Amount\nAcme,30/04/2026,100\n"),
              MAY);
      assertThat(json(evaluated).at("/total/value").asText()).isEqualTo("103");
      assertThat(evaluated.status()).isEqualTo(Evaluated.Status.PARTIAL);
    }
  }

  @Nested
  class AFileThatCannotBeRead {
    private static SpendFile gone(String name) {
      return new SpendFile(
          name,
          () -> {
            throw new IOException("There is no file " + name + ".");
          });
    }

    @Test
    void makesThePartThatCanBePartial() throws IOException {
      Evaluated evaluated =
          evaluated(SpendFileEvaluator.alone(), gone("march.csv"), file("b.csv", "no\n"), MAY);
      assertThat(evaluated.status()).isEqualTo(Evaluated.Status.PARTIAL);
      assertThat(json(evaluated).at("/total/value").asText()).isEqualTo("103");
      assertThat(evaluated.problems())
          .filteredOn(p -> p.severity() == Severity.OMISSION)
          .extracting(p -> p.path().toString())
          .containsExactly("/b.csv", "/march.csv");
    }

    @Test
    void withoutAnyThereIsNoResult() throws IOException {
      assertThat(
              Faulty.errors(
                  evaluated(SpendFileEvaluator.alone(), gone("march.csv"), file("b.csv", "no\n"))))
          .hasSize(2)
          .contains("spend.file-not-read /march.csv");
    }
  }

  @Test
  void netAndGrossAreNeverAddedUp() throws IOException {
    SpendFile net = file("n.csv", "Supplier,Date,Net amount\nAcme,01/04/2026,1\n");
    SpendFile gross = file("g.csv", "Supplier,Date,Gross amount\nAcme,02/04/2026,1\n");
    assertThat(Faulty.errors(evaluated(SpendFileEvaluator.alone(), net, gross)))
        .containsExactly("spend.mixed-basis ");
    Evaluated unsaid = evaluated(SpendFileEvaluator.alone(), net, MAY);
    assertThat(json(unsaid).at("/options/basis").asText()).isEqualTo("not-stated");
    assertThat(unsaid.problems()).anyMatch(p -> p.code().value().equals("spend.mixed-basis"));
  }

  @Nested
  class ADefinitionThatSaysAnotherBasisThanTheHeader {
    private static final SpendFile NET =
        file("n.csv", "Supplier,Date,Amount excl. VAT\nAcme,01/04/2026,1000\n");
    private static final SpendFile GROSS =
        file("g.csv", "Supplier,Date,Gross amount\nAcme,02/04/2026,1200\n");

    private static SpendFileEvaluator saying(String basis) {
      return SpendFileEvaluator.of(
          ("{\"kind\": \"spend-baseline\", \"version\": \"1\", \"id\": \"s\", \"basis\": \""
                  + basis
                  + "\"}")
              .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void isRefusedWithTheFileAndTheHeader() throws IOException {
      Evaluated evaluated = evaluated(saying("net"), GROSS);
      assertThat(Faulty.errors(evaluated))
          .containsExactly("spend-file.basis-contradicted /g.csv/1");
      assertThat(evaluated.problems().get(0).message()).contains("'Gross amount'", "net");
      assertThat(Faulty.errors(evaluated(saying("gross"), NET)))
          .containsExactly("spend-file.basis-contradicted /n.csv/1");
    }

    @Test
    void leavesOutTheFileThatContradictsAndCountsTheOther() throws IOException {
      Evaluated evaluated = evaluated(saying("net"), NET, GROSS);
      assertThat(evaluated.status()).isEqualTo(Evaluated.Status.PARTIAL);
      assertThat(json(evaluated).at("/total/value").asText()).isEqualTo("1000");
      assertThat(evaluated.problems())
          .anyMatch(
              p -> p.severity() == Severity.OMISSION && p.path().toString().equals("/g.csv/1"));
    }

    @Test
    void mayStillSayWhatAHeaderLeavesOpen() throws IOException {
      assertThat(json(evaluated(saying("gross"), MAY)).at("/options/basis").asText())
          .isEqualTo("gross");
    }
  }

  @Test
  void whatContractsPromiseAndWhatWasPaidAreNeverAddedUp() throws IOException {
    SpendFile contracts =
        file("c.csv", "Contract Title,Supplier Name,Contract Value\nRoads,Acme,1200\n");
    Evaluated evaluated = evaluated(SpendFileEvaluator.alone(), MAY, contracts);
    assertThat(Faulty.errors(evaluated)).containsExactly("spend.mixed-layouts ");
    assertThat(evaluated.problems().get(0).message())
        .contains("payments in may.csv", "contracts in c.csv");
    SpendFile more = file("d.csv", "Contract Title,Supplier Name,Contract Value\nParks,Beta,300\n");
    assertThat(
            json(evaluated(SpendFileEvaluator.alone(), contracts, more))
                .at("/total/value")
                .asText())
        .isEqualTo("1500");
  }

  @Test
  void filesWithoutNamesOfTheirOwnAreACallersMistake() {
    assertThatThrownBy(() -> evaluated(SpendFileEvaluator.alone(), MAY, MAY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> evaluated(SpendFileEvaluator.alone()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aListenerHearsWhichFileARowIsOf() throws IOException {
    List<String> heard = new ArrayList<>();
    SpendFileEvaluator.alone()
        .evaluate(
            List.of(APRIL, MAY),
            new RowListener() {
              @Override
              public void note(RowNote note) {
                heard.add("line " + note.line());
              }

              @Override
              public void begin(String file) {
                heard.add(file);
              }
            });
    assertThat(heard).containsExactly("april.csv", "line 4", "may.csv");
  }
}
