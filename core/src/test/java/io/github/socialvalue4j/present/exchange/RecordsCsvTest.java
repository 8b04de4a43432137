package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.lifecycle.Delivery;
import io.github.socialvalue4j.model.lifecycle.LifecycleLog;
import io.github.socialvalue4j.model.lifecycle.LogEntry;
import io.github.socialvalue4j.model.party.OrganisationId;
import io.github.socialvalue4j.present.exchange.RecordsCsv.Records;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RecordsCsvTest {
  private static Result<Records> read(String... lines) {
    return RecordsCsv.read(
        "records.csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  private static LifecycleLog sampleLog() {
    return PortfolioReader.of(TestCatalogue.catalogue())
        .read(Edited.sample("portfolio").json())
        .orThrow()
        .log();
  }

  @Nested
  class Reading {
    @Test
    void onlyTheColumnsThatAreUsedNeedBeThere() {
      Records records =
          read(
                  "unit,quantity,measure,record,id,contract,date,claimant",
                  "volunteering-hour,12.50,VOLUNTEERING,delivery,D-1,C-01,2025-06-01,builder",
                  "",
                  "week,3,APPRENTICESHIP,delivery,D-2,C-01,2025-05-01,builder")
              .orThrow();

      assertThat(records.log().entries())
          .extracting(e -> e.event().id().value())
          .containsExactly("D-2", "D-1");
      assertThat(records.placeOf(RecordId.parse("D-2"))).hasToString("/records.csv/4");
    }

    @Test
    void everyFaultOfEveryRowIsReportedWithLineAndColumn() {
      Result<Records> result =
          read(
              "record,id,contract,date,measure,quantity,unit,claimant,rating,scale,scaleLowest,scaleHighest,point,perspective",
              "delivery,D 1,C-01,01/06/2025,VOLUNTEERING,a lot,hours,builder,,,,,,",
              "delivery,D-2,C-01,2025-06-01,VOLUNTEERING,-1,volunteering-hour,,4,,,,,",
              "promise,D-3,,2025-06-01,,,,,,,,,,",
              "feedback,F-1,C-01,2025-06-01,,,,,good,s,one,5,completion,community",
              "feedback,F-2,C-01,2025-06-01,,,,,4,s 1,1,,completion,community",
              "delivery,D-4,C-01");

      assertThat(Faulty.errors(result.problems()))
          .containsExactly(
              "document.date /records.csv/2/date",
              "document.id /records.csv/2/id",
              "document.decimal /records.csv/2/quantity",
              "document.unit /records.csv/2/unit",
              "document.required /records.csv/3/claimant",
              "document.decimal /records.csv/3/quantity",
              "record.field-not-allowed /records.csv/3/rating",
              "document.required /records.csv/4/contract",
              "document.code /records.csv/4/record",
              "json.wrong-type /records.csv/5/rating",
              "json.wrong-type /records.csv/5/scaleLowest",
              "document.id /records.csv/6/scale",
              "document.required /records.csv/6/scaleHighest",
              "csv.row-ragged /records.csv/7");
    }

    @Test
    void theRulesOfTheLogAreTheSame() {
      Result<Records> result =
          read(
              "record,id,contract,date,measure,quantity,unit,claimant,target,state,by,independence",
              "delivery,D-1,C-01,2025-06-01,VOLUNTEERING,1,volunteering-hour,builder,,,,",
              "verification,V-1,C-01,2025-06-02,,1,volunteering-hour,,D-1,verified,builder,internal",
              "verification,V-2,C-01,2025-06-02,,1,volunteering-hour,,D-9,verified,council,internal");

      assertThat(Faulty.errors(result.problems()))
          .containsExactly(
              "verification.by-claimant /records.csv/3/by", "record.unknown /records.csv/4/target");
    }

    @Test
    void aRequiredColumnIsMissedOnce() {
      assertThat(
              Faulty.errors(
                  read("record,id,contract", "commitment,P-1,C-01", "commitment,P-2,C-01")
                      .problems()))
          .containsExactly(
              "csv.header-missing /records.csv/1/date",
              "document.required /records.csv/2/measure",
              "document.required /records.csv/2/quantity",
              "document.required /records.csv/2/unit",
              "document.required /records.csv/3/measure",
              "document.required /records.csv/3/quantity",
              "document.required /records.csv/3/unit");
    }

    @Test
    void anUnknownColumnNamesTheNearest() {
      assertThat(read("record,id,contract,date,mesure", "").problems())
          .anySatisfy(p -> assertThat(p.remedy()).contains("nearest: measure"));
    }

    @Test
    void aFileThatIsNoTextIsOneProblem() {
      assertThat(RecordsCsv.read("records.csv", new byte[] {'P', 'K', 0, 0, 1}).problems())
          .singleElement()
          .satisfies(p -> assertThat(p.code()).hasToString("csv.binary"));
    }
  }

  @Nested
  class Writing {
    @Test
    void whatIsWrittenReadsBackAsTheSameLog() {
      LifecycleLog log = sampleLog();

      String csv = RecordsCsv.write(log).orThrow();

      assertThat(read(csv).orThrow().log().entries()).containsExactlyElementsOf(log.entries());
      assertThat(csv).startsWith(String.join(",", RecordsCsv.columns()) + "\n");
    }

    @Test
    void anEmptyLogIsAHeader() {
      assertThat(RecordsCsv.write(LifecycleLog.empty()).orThrow().lines()).hasSize(1);
    }

    @Test
    void aRecordThatARowCannotHoldIsNamed() {
      LifecycleLog log =
          LifecycleLog.empty()
              .append(
                  LocalDate.of(2025, 6, 1),
                  Delivery.builder(
                          RecordId.parse("D-1"), ContractId.parse("C-01"), MeasureId.parse("M"))
                      .delivered(
                          Quantity.of("1", "week"),
                          LocalDate.of(2025, 6, 1),
                          OrganisationId.parse("builder"))
                      .evidence(List.of("a | b"))
                      .build());

      assertThat(Faulty.errors(RecordsCsv.write(log).problems()))
          .containsExactly("csv.not-writable /records/D-1");
    }
  }

  @Nested
  class BesideADocument {
    @Test
    void recordsMayStandInAFileOfTheirOwn() {
      String csv = RecordsCsv.write(sampleLog()).orThrow();
      byte[] json =
          Edited.sample("portfolio").without("/records").json().getBytes(StandardCharsets.UTF_8);

      var input =
          PortfolioReader.of(TestCatalogue.catalogue())
              .read(json, "records.csv", csv.getBytes(StandardCharsets.UTF_8))
              .orThrow();

      assertThat(input.log().entries()).isEqualTo(sampleLog().entries());
      LogEntry first = input.log().entries().get(0);
      assertThat(input.paths().record(first.event().id())).hasToString("/records.csv/2");
    }

    @Test
    void theFaultsOfBothComeOutTogether() {
      String csv =
          RecordsCsv.write(sampleLog()).orThrow().replace("satisfaction-1-5,1,5", "s,1,five");
      byte[] json =
          Edited.sample("portfolio")
              .without("/records")
              .with("/title", "5")
              .json()
              .getBytes(StandardCharsets.UTF_8);

      assertThat(
              Faulty.errors(
                  PortfolioReader.of(TestCatalogue.catalogue())
                      .read(json, "records.csv", csv.getBytes(StandardCharsets.UTF_8))
                      .problems()))
          .containsExactly(
              "json.wrong-type /records.csv/4/scaleHighest",
              "json.wrong-type /records.csv/8/scaleHighest",
              "json.wrong-type /title");
    }
  }
}
