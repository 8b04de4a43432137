package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.problem.Severity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentFaultsTest {

  @Test
  void aDocumentWithTenFaultsReportsTenProblems() {
    Evaluated evaluated =
        Edited.sample("portfolio")
            .with("/colour", "\"red\"")
            .with("/contracts/0/value/amount", "395493.25")
            .with("/contracts/0/note", "null")
            .with("/contracts/1/supplier", "\"charty\"")
            .with("/departments/0/directorate", "\"regen\"")
            .with("/records/0/quantity", "\"a lot\"")
            .with("/records/3/date", "\"2025-02-30\"")
            .with("/records/4/rating", "5")
            .with("/records/5/unit", "\"week\"")
            .with("/records/8/by", "\"builder\"")
            .evaluated();

    assertThat(Faulty.errors(evaluated))
        .containsExactly(
            "json.unknown-field /colour",
            "json.null /contracts/0/note",
            "json.number-not-string /contracts/0/value/amount",
            "organisation.unknown /contracts/1/supplier",
            "directorate.unknown /departments/0/directorate",
            "document.decimal /records/0/quantity",
            "document.date /records/3/date",
            "record.field-not-allowed /records/4/rating",
            "measure.other-unit /records/5/unit",
            "verification.by-claimant /records/8/by");
    // The verification of the delivery that could not be read is named as left out with it.
    assertThat(evaluated.problems())
        .hasSize(11)
        .allMatch(p -> !p.remedy().isBlank())
        .filteredOn(p -> p.severity() == Severity.OMISSION)
        .map(p -> p.code() + " " + p.path())
        .containsExactly("record.left-out /records/7/target");
  }

  @Test
  void aFaultOfFormHidesNoOtherBesideIt() {
    assertThat(
            Edited.sample("quantities")
                .with("/lines/0/unit", "\"hour\"")
                .with("/lines/0/measure", "\"volunteering\"")
                .with("/lines/1/quantity", "\"-3\"")
                .with("/lines/1/unit", "\"mile\"")
                .evaluated()
                .problems())
        .map(p -> p.code() + " " + p.path())
        .containsExactly(
            "proxy.not-in-edition /lines/0/measure",
            "document.unit /lines/0/unit",
            "measure.negative /lines/1/quantity",
            "measure.other-unit /lines/1/unit");
  }

  @Test
  void aClaimThatCannotBeReadStillHasAClaimant() {
    assertThat(
            Edited.sample("portfolio")
                .with("/records/3/quantity", "\"many\"")
                .with("/records/7/by", "\"builder\"")
                .with("/records/4/date", "\"soon\"")
                .with("/records/8/state", "\"withdrawn\"")
                .evaluated()
                .problems())
        .map(p -> p.code() + " " + p.path())
        .containsExactly(
            "document.decimal /records/3/quantity",
            "document.date /records/4/date",
            "verification.by-claimant /records/7/by",
            "record.left-out /records/7/target",
            "verification.not-by-claimant /records/8/by",
            "record.left-out /records/8/target");
  }

  @Test
  void aClaimThatCannotBeReadHidesNoVerdictThatAnotherMayNotOverrule() {
    assertThat(
            Edited.sample("portfolio")
                .with("/records/3/quantity", "\"many\"")
                .with("/records/8/target", "\"D-1\"")
                .with("/records/8/supersedes", "\"V-1\"")
                .evaluated()
                .problems())
        .map(p -> p.code() + " " + p.path())
        .contains("verification.other-verifier /records/8/supersedes");
  }

  @Test
  void aYearThatTheSeriesLacksIsToldWhereItStands() {
    assertThat(Faulty.errors(Edited.sample("deflate").with("/to", "\"calendar 2099\"").evaluated()))
        .containsExactly("deflator.year-missing /to");
    assertThat(
            Faulty.errors(Edited.sample("deflate").with("/from", "\"calendar 1899\"").evaluated()))
        .containsExactly("deflator.year-missing /from");
  }

  @Test
  void aMisspeltExclusionIsNoExclusion() {
    assertThat(
            Faulty.errors(
                Edited.sample("proxy-table").with("/rows/1/excludes", "[\"NOPE\"]").evaluated()))
        .containsExactly("table.excludes-unknown /rows/1/excludes");
  }

  @Test
  void norInARecord() {
    assertThat(
            Edited.sample("portfolio")
                .with("/records/0/unit", "\"hour\"")
                .with("/records/0/measure", "\"volunteering\"")
                .evaluated()
                .problems())
        .filteredOn(p -> p.path().toString().startsWith("/records/0/"))
        .map(p -> p.code() + " " + p.path())
        .containsExactly(
            "proxy.not-in-edition /records/0/measure", "document.unit /records/0/unit");
  }

  @Test
  void aRestatementNamesTheTableWhereItNamesIt() {
    assertThat(Edited.sample("restatement").with("/use", "\"commercial\"").evaluated().problems())
        .filteredOn(p -> p.code().value().equals("licence.refused"))
        .map(p -> p.path().toString())
        .isNotEmpty()
        .allMatch(path -> path.equals("/from") || path.equals("/to"));
  }

  @Nested
  class Shapes {
    @ParameterizedTest
    @CsvSource(
        quoteCharacter = '~',
        delimiter = '!',
        value = {
          "/title!5!json.wrong-type",
          "/title!true!json.wrong-type",
          "/title![]!json.wrong-type",
          "/title!{}!json.wrong-type",
          "/title!null!json.null",
          "/asOf!\"2026-10-31\"!json.wrong-type",
          "/asOf![]!json.wrong-type",
          "/contracts!{}!json.wrong-type",
          "/contracts/0!\"C-01\"!json.wrong-type",
          "/contracts/0!null!json.null",
          "/records/9/rating!\"3\"!json.wrong-type",
          "/records/9/rating!3.0!json.wrong-type",
          "/records/9/rating!3e0!json.wrong-type",
          "/records/9/rating!99999999999!json.wrong-type",
          "/records/9/scale/lowest!true!json.wrong-type",
          "/records/0/quantity!150!json.number-not-string",
          "/records/0/quantity!1.50!json.number-not-string",
          "/records/0/quantity!true!json.wrong-type",
          "/records/3/evidence!\"sheet\"!json.wrong-type",
          "/records/3/evidence/0!7!json.wrong-type",
          "/organisations/0/nmae!\"x\"!json.unknown-field",
        })
    void aMisfitIsReportedAtItsPlaceAndNothingElse(String path, String json, String code) {
      Evaluated evaluated = Edited.sample("portfolio").with(path, json).evaluated();

      assertThat(Faulty.errors(evaluated)).containsExactly(code + " " + path);
    }

    @Test
    void noDigitOfANumberIsLost() {
      Evaluated evaluated =
          TestCatalogue.evaluator()
              .evaluate(
                  Edited.sample("quantities")
                      .json()
                      .replace("\"quantity\":\"120\"", "\"quantity\":0.12345678901234567890123"));

      assertThat(evaluated.problems())
          .singleElement()
          .satisfies(p -> assertThat(p.remedy()).contains("\"0.12345678901234567890123\""));
    }

    @Test
    void anUnknownFieldNamesTheNearest() {
      assertThat(Edited.sample("portfolio").with("/titel", "\"x\"").evaluated().problems())
          .singleElement()
          .satisfies(p -> assertThat(p.remedy()).contains("nearest: title"));
    }
  }

  @Nested
  class Constraints {
    @ParameterizedTest
    @CsvSource(
        quoteCharacter = '~',
        delimiter = '!',
        value = {
          "/contracts/0/id!\"C 01\"!document.id",
          "/contracts/0/id!\"\"!document.id",
          "/contracts/0/contractKind!\"lease\"!document.code",
          "/contracts/0/period/start!\"01/04/2025\"!document.date",
          "/contracts/0/period/start!\"2025-13-01\"!document.date",
          "/contracts/0/table!\"council-roadmap\"!document.edition",
          "/contracts/0/table!\"council-roadmap@2019\"!edition.unknown",
          "/contracts/0/value/amount!\"1,000\"!document.decimal",
          "/contracts/0/value/amount!\"-1\"!document.decimal",
          "/contracts/0/value/amount!\"0\"!document.value",
          "/contracts/0/value/currency!\"gbp\"!document.currency",
          "/contracts/0/value/vat!\"some\"!document.code",
          "/contracts/0/title!\"two\\nlines\"!document.text",
          "/contracts/0/department!\"hosing\"!department.unknown",
          "/contracts/0/area!\"town\"!area.unknown",
          "/areas/0/outwardCodes/1!\"PORTSMOUTH\"!document.outward-code",
          "/options/detail!\"all\"!document.code",
          "/records/0/record!\"promise\"!document.code",
          "/records/0/unit!\"hours\"!document.unit",
          "/records/0/contract!\"C-02\"!contract.unknown",
          "/records/3/claimant!\"nobody\"!organisation.unknown",
          "/records/7/state!\"claimed\"!document.code",
          "/records/7/quantity!\"121\"!verification.exceeds-claim",
          "/records/7/target!\"D-9\"!record.unknown",
          "/records/9/rating!6!document.value",
        })
    void aBadValueIsReportedAtItsPlaceAndNothingElse(String path, String json, String code) {
      Evaluated evaluated = Edited.sample("portfolio").with(path, json).evaluated();

      assertThat(Faulty.errors(evaluated)).containsExactly(code + " " + path);
    }

    @ParameterizedTest
    @CsvSource({
      "/asOf",
      "/asOf/occurredBy",
      "/organisations",
      "/contracts",
      "/contracts/0/title",
      "/contracts/0/period",
      "/contracts/0/period/end",
      "/contracts/0/table",
      "/contracts/0/commissioner",
      "/contracts/0/value/vat",
      "/departments/0/name",
      "/records/0/record",
      "/records/0/id",
      "/records/0/date",
      "/records/0/quantity",
      "/records/0/unit",
      "/records/3/claimant",
      "/records/7/independence",
      "/records/8/reason",
      "/records/9/scale",
      "/records/9/scale/highest",
    })
    void aMissingFieldIsReportedAtItsPlaceAndNothingElse(String path) {
      Evaluated evaluated = Edited.sample("portfolio").without(path).evaluated();

      assertThat(Faulty.errors(evaluated)).containsExactly("document.required " + path);
    }

    @Test
    void whatTheDefaultsCoverMayBeLeftOut() {
      Evaluated evaluated =
          Edited.sample("portfolio")
              .without("/title")
              .without("/note")
              .without("/options")
              .without("/asOf/recordedBy")
              .without("/areas")
              .without("/priorities")
              .without("/contracts/0/area")
              .without("/contracts/0/value")
              .without("/contracts/0/contractKind")
              .without("/records")
              .evaluated();

      assertThat(evaluated.isFailed()).as(evaluated.text()).isFalse();
    }
  }

  @Nested
  class Neighbours {
    @Test
    void aPeriodRunsForwards() {
      assertThat(
              Faulty.errors(
                  Edited.sample("portfolio")
                      .with("/contracts/0/period/end", "\"2025-03-31\"")
                      .evaluated()))
          .containsExactly("document.value /contracts/0/period");
    }

    @Test
    void anIdIsTakenOnce() {
      assertThat(
              Faulty.errors(
                  Edited.sample("portfolio")
                      .with("/organisations/3/id", "\"council\"")
                      .with("/records/7/by", "\"charity\"")
                      .evaluated()))
          .containsExactly("document.duplicate-id /organisations/3/id");
    }

    @Test
    void aRecordIdIsTakenOnce() {
      assertThat(
              Faulty.errors(
                  Edited.sample("portfolio").with("/records/6/id", "\"D-1\"").evaluated()))
          .containsExactly("record.duplicate-id /records/6/id");
    }

    @Test
    void whatFollowsFromAFaultIsNotReportedAsWell() {
      // Records of the lost contract, and the verification of the lost delivery, are not to blame.
      Evaluated evaluated =
          Edited.sample("portfolio")
              .with("/contracts/1/period", "\"a year\"")
              .with("/records/3/quantity", "120")
              .evaluated();

      assertThat(Faulty.errors(evaluated))
          .containsExactly(
              "json.wrong-type /contracts/1/period", "json.number-not-string /records/3/quantity");
    }

    @Test
    void aFieldOfAnotherTypeOfRecordNamesThoseThatBelong() {
      Evaluated evaluated =
          Edited.sample("portfolio").with("/records/0/claimant", "\"builder\"").evaluated();

      assertThat(Faulty.errors(evaluated))
          .containsExactly("record.field-not-allowed /records/0/claimant");
      assertThat(evaluated.problems().get(0).remedy()).contains("measure, quantity, unit");
    }
  }

  @Nested
  class Kinds {
    @ParameterizedTest
    @CsvSource(
        quoteCharacter = '~',
        delimiter = '!',
        value = {
          "{}!document.kind-missing /kind",
          "{\"version\":\"1\"}!document.kind-missing /kind",
          "{\"kind\":5,\"version\":\"1\"}!json.wrong-type /kind",
          "{\"kind\":null,\"version\":\"1\"}!json.wrong-type /kind",
          "{\"kind\":\"portfolo\",\"version\":\"1\"}!document.kind-unknown /kind",
          "{\"kind\":\"table-list\"}!document.version-missing /version",
          "{\"kind\":\"table-list\",\"version\":\"2\"}!document.version-unknown /version",
          "{\"kind\":\"table-list\",\"version\":1}!json.wrong-type /version",
          "{\"kind\":\"table-list\",\"version\":null}!json.null /version",
        })
    void aKindOrVersionThatIsNotThereIsSaid(String json, String fault) {
      assertThat(Faulty.errors(TestCatalogue.evaluator().evaluate(json))).containsExactly(fault);
    }

    @Test
    void anUnknownKindListsTheKnownOnes() {
      Evaluated evaluated =
          TestCatalogue.evaluator().evaluate("{\"kind\":\"portfolo\",\"version\":\"1\"}");

      assertThat(evaluated.problems().get(0).message()).contains("nearest: portfolio");
      assertThat(evaluated.problems().get(0).remedy())
          .contains("portfolio, quantities, proxy-table, table-difference, table-list");
    }

    @Test
    void aMissingVersionDoesNotHideTheOtherFaults() {
      assertThat(
              Faulty.errors(
                  Edited.sample("quantities").without("/version").without("/table").evaluated()))
          .containsExactly("document.required /table", "document.version-missing /version");
    }
  }
}
