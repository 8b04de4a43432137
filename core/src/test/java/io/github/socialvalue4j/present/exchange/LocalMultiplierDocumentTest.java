package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.localmultiplier.LocalMultiplierCalculator;
import io.github.socialvalue4j.calculate.localmultiplier.RoundsLedger;
import io.github.socialvalue4j.model.place.Area;
import io.github.socialvalue4j.model.place.AreaId;
import io.github.socialvalue4j.model.place.OutwardCode;
import io.github.socialvalue4j.present.exchange.Evaluated.Status;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LocalMultiplierDocumentTest {
  private static final String BARE =
      """
      {"kind": "local-multiplier", "version": "1",
       "areas": [{"id": "town", "name": "The town"}],
       "ledgers": [{"id": "a", "area": "town", "firstRoundLocal": true, "income": "100",
                    "laterRounds": ["80", "20"]}]}
      """;

  private static Edited sample() {
    return Edited.sample("local-multiplier");
  }

  private static JsonNode result(Edited document) {
    Evaluated evaluated = document.evaluated();
    assertThat(evaluated.isFailed()).as(evaluated.text()).isFalse();
    return Edited.parse(evaluated.text());
  }

  @Test
  void everyFigureReplays() {
    Evaluated full = sample().with("/detail", "\"full\"").evaluated();

    assertThat(FigureJson.readAll(full.text()).isComplete()).isTrue();
  }

  @Test
  void whatWasCountedIsPartOfTheResult() {
    JsonNode result = result(sample());

    assertThat(result.at("/ledgers/0/roundsCounted").asInt()).isEqualTo(3);
    assertThat(result.at("/ledgers/0/firstPoundCounted").asBoolean()).isTrue();
    assertThat(result.at("/ledgers/1/firstPoundCounted").asBoolean()).isFalse();
    assertThat(result.at("/ledgers/1/firstRoundLocal").asBoolean()).isFalse();
    assertThat(result.at("/areas/0/outwardCodes").size()).isEqualTo(3);
    assertThat(result.at("/options/firstPound").asText()).isEqualTo("counted-if-local");
  }

  @Test
  void aPayeeInPo10IsNotInPo1() {
    JsonNode there = result(sample().with("/ledgers/0/outlays/4/outwardCode", "\"PO1\""));
    JsonNode here = result(sample());

    BigDecimal more =
        new BigDecimal(there.at("/ledgers/0/rounds/1/low/value").asText())
            .subtract(new BigDecimal(here.at("/ledgers/0/rounds/1/low/value").asText()));
    assertThat(more).isEqualByComparingTo("38700");
  }

  @Test
  void roundsStatedAsTotalsMakeLm3() {
    JsonNode result = result(Edited.of(BARE));

    assertThat(result.at("/ledgers/0/multiplier/estimate/value").asText()).isEqualTo("2");
    assertThat(result.at("/ledgers/0/multiplier/exact").asBoolean()).isTrue();
    assertThat(result.at("/problems").size()).isZero();
  }

  @Test
  void aStatedRetentionCarriesTheRoundsThatNobodySurveyed() {
    JsonNode result =
        result(
            Edited.of(BARE)
                .with("/options", "{\"rounds\": 5}")
                .with("/ledgers/0/laterRetention", "\"0.5\""));

    assertThat(result.at("/ledgers/0/multiplier/estimate/value").asText()).isEqualTo("2.15");
    assertThat(Faulty.errors(Edited.of(BARE).with("/options", "{\"rounds\": 5}").evaluated()))
        .containsExactly("multiplier.round-not-surveyed /ledgers/0/laterRounds");
  }

  @Test
  void moreRoundsThanAreCountedAreNamed() {
    Evaluated two = Edited.of(BARE).with("/options", "{\"rounds\": 2}").evaluated();

    assertThat(two.problems())
        .extracting(p -> p.code() + " " + p.path())
        .containsExactly("multiplier.round-not-counted /ledgers/0/laterRounds");
  }

  @Test
  void aCouncilsOwnSpendHasTwoRoundsAndBounds() {
    Edited own =
        Edited.of(BARE)
            .without("/ledgers/0/laterRounds")
            .without("/ledgers/0/income")
            .without("/ledgers/0/firstRoundLocal")
            .with(
                "/ledgers/0/ownSpend",
                "{\"owner\": \"council\", \"total\": \"1000\", \"local\": \"400\","
                    + " \"unknown\": \"100\"}");
    JsonNode two = result(own.with("/options", "{\"rounds\": 2}"));
    assertThat(two.at("/ledgers/0/multiplier/low/value").asText()).isEqualTo("1.4");
    assertThat(two.at("/ledgers/0/multiplier/high/value").asText()).isEqualTo("1.5");

    Evaluated three = own.with("/options", "{\"rounds\": 3}").evaluated();
    assertThat(three.status()).isEqualTo(Status.PARTIAL);
    assertThat(Edited.parse(three.text()).at("/ledgers/0/multiplier/estimate").isMissingNode())
        .isTrue();

    assertThat(Faulty.errors(own.with("/ledgers/0/ownSpend/owner", "\"supplier\"").evaluated()))
        .containsExactly("multiplier.not-own-spend /ledgers/0/ownSpend");
  }

  @Nested
  class Faults {
    @Test
    void everyFaultOfAllLedgersComesOutAtOnceWithItsPlace() {
      Edited bad =
          sample()
              .with("/ledgers/0/income", "\"0\"")
              .with("/ledgers/0/area", "\"habour\"")
              .with("/ledgers/0/outlays/0/localShares/1", "\"1.505\"")
              .with("/ledgers/0/outlays/0/population", "3")
              .with("/ledgers/0/outlays/1/amount", "\"-1\"")
              .with("/ledgers/0/outlays/2/localShare", "\"0.5\"")
              .with("/ledgers/0/outlays/5/amount", "\"fifty\"")
              .with("/ledgers/0/outlays/6/currency", "\"EUR\"")
              .without("/ledgers/0/outlays/7/locality")
              .without("/ledgers/1/outlays/0/payee")
              .with("/ledgers/1/outlays/1/id", "\"site-staff\"")
              .with("/comparison/outside", "\"nobody\"")
              .with("/series/0/retention", "\"1.01\"")
              .with("/options/rounds", "101");

      assertThat(Faulty.errors(bad.evaluated()))
          .containsExactlyInAnyOrder(
              "multiplier.no-income /ledgers/0/income",
              "area.unknown /ledgers/0/area",
              "multiplier.retention-out-of-range /ledgers/0/outlays/0/localShares/1",
              "multiplier.sample-size /ledgers/0/outlays/0/population",
              "multiplier.negative-amount /ledgers/0/outlays/1/amount",
              "document.value /ledgers/0/outlays/2",
              "document.decimal /ledgers/0/outlays/5/amount",
              "multiplier.other-unit /ledgers/0/outlays/6/amount",
              "document.value /ledgers/0/outlays/7/locality",
              "document.required /ledgers/1/outlays/0/payee",
              "document.duplicate-id /ledgers/1/outlays/1/id",
              "ledger.unknown /comparison/outside",
              "multiplier.retention-out-of-range /series/0/retention",
              "document.value /options/rounds");
    }

    @Test
    void whoIsPaidByNobodyOrByItselfIsNamed() {
      assertThat(
              Faulty.errors(
                  sample()
                      .with("/ledgers/0/outlays/3/paidBy", "\"grengrocer\"")
                      .with("/ledgers/0/outlays/5/paidBy", "\"laundry\"")
                      .with("/ledgers/0/outlays/6/paidBy", "\"butcher\"")
                      .with("/ledgers/0/outlays/0/population", "1")
                      .evaluated()))
          .containsExactlyInAnyOrder(
              "outlay.payer-unknown /ledgers/0/outlays/3/paidBy",
              "outlay.paid-in-a-circle /ledgers/0/outlays/5/paidBy",
              "outlay.paid-in-a-circle /ledgers/0/outlays/6/paidBy",
              "multiplier.sample-size /ledgers/0/outlays/0/population");
    }

    @Test
    void anEmptyDocumentAndALedgerWithoutOutlaysAreRefused() {
      assertThat(
              Faulty.errors(
                  Edited.of("{\"kind\": \"local-multiplier\", \"version\": \"1\"}").evaluated()))
          .containsExactly("document.required /ledgers");
      assertThat(Faulty.errors(Edited.of(BARE).without("/ledgers/0/laterRounds").evaluated()))
          .containsExactly("document.value /ledgers/0");
      assertThat(
              Faulty.errors(
                  Edited.of(BARE)
                      .without("/ledgers/0/firstRoundLocal")
                      .without("/ledgers/0/income")
                      .evaluated()))
          .containsExactly(
              "document.required /ledgers/0/firstRoundLocal",
              "document.required /ledgers/0/income");
    }

    @Test
    void outlaysThatAreAnEmptyListSayNoMoreThanNone() {
      assertThat(Faulty.errors(sample().with("/ledgers/1/outlays", "[]").evaluated()))
          .containsExactly("document.value /ledgers/1");
    }

    @Test
    void idsThatLookAlikeAreAskedAbout() {
      Evaluated odd = sample().with("/ledgers/0/outlays/6/id", "\"BUTCHER\"").evaluated();

      assertThat(odd.problems())
          .extracting(p -> p.code() + " " + p.path())
          .contains("multiplier.ids-alike /ledgers/0/outlays/6");
    }

    @Test
    void moreGoingOutThanCameInIsSaid() {
      Evaluated more = Edited.of(BARE).with("/ledgers/0/laterRounds/1", "\"90\"").evaluated();

      assertThat(more.status()).isEqualTo(Status.COMPLETE);
      assertThat(more.problems())
          .extracting(p -> p.code() + " " + p.path())
          .containsExactly("multiplier.exceeds-income /ledgers/0/laterRounds/0");
    }
  }

  @Nested
  class Csv {
    private static final String HEADER =
        "id,paid_by,name,payee,amount,locality,outward_code,local_share,local_shares,population\n";

    private Result<RoundsLedger> read(String rows) {
      Figure income =
          Figure.stated(
              "income",
              new BigDecimal("1000"),
              MeasureUnit.GBP,
              new Provenance.Given("the contract"));
      return OutlaysCsv.read(
          "ledger.csv",
          (HEADER + rows).getBytes(StandardCharsets.UTF_8),
          "contract",
          Area.of(AreaId.parse("town"), "The town", List.of(OutwardCode.parse("PO1"))),
          true,
          income);
    }

    @Test
    void aLedgerIsReadAndCounted() {
      RoundsLedger ledger =
          read("""
              pay,,Staff,staff,400,local,,,0.3|0.5,2
              baker,,"Baker, Sons",supplier,200,,PO1,,,

              mill,baker,,supplier,100,local,,,,
              far,,,supplier,300,,PO10,,,
              """)
              .orThrow();

      assertThat(LocalMultiplierCalculator.calculate(ledger).orThrow().multiplier().low().value())
          .isEqualByComparingTo("1.86");
    }

    @Test
    void everyFaultStandsAtItsLineAndColumn() {
      Result<RoundsLedger> result =
          read(
              """
              pay,,Staff,staf,400,local,,,0.3|1.5,1

              baker,,,supplier,2OO,,,,,
              baker,,,supplier,100,local,,0.5,,x
              mill,bakers,,supplier,-1,outside,,,,
              """);

      assertThat(Faulty.errors(result.problems()))
          .containsExactlyInAnyOrder(
              "document.code /ledger.csv/2/payee",
              "multiplier.retention-out-of-range /ledger.csv/2/local_shares",
              "multiplier.sample-size /ledger.csv/2/population",
              "document.decimal /ledger.csv/4/amount",
              "document.value /ledger.csv/4/locality",
              "document.duplicate-id /ledger.csv/5/id",
              "document.value /ledger.csv/5/population",
              "outlay.payer-unknown /ledger.csv/6/paid_by",
              "multiplier.negative-amount /ledger.csv/6/amount");
    }

    @Test
    void aFileWithoutRowsOrOfAnotherKindIsRefused() {
      assertThat(Faulty.errors(read("").problems())).containsExactly("csv.no-rows /ledger.csv");
      assertThat(Faulty.errors(read("a,b\n").problems()))
          .containsExactly("csv.row-ragged /ledger.csv/2");
    }
  }
}
