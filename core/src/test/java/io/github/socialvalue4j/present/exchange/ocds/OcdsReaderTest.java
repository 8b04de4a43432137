package io.github.socialvalue4j.present.exchange.ocds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.contract.VatBasis;
import io.github.socialvalue4j.model.party.Supplier;
import io.github.socialvalue4j.model.party.SupplierIdentifier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OcdsReaderTest {
  private static Result<OpenContracts> file(String name) throws IOException {
    try (InputStream in = OcdsReaderTest.class.getResourceAsStream("/ocds/" + name)) {
      return OcdsReader.read(Objects.requireNonNull(in).readAllBytes());
    }
  }

  private static Result<OpenContracts> text(String json) {
    return OcdsReader.read(json.getBytes(StandardCharsets.UTF_8));
  }

  private static List<ProblemCode> codes(Result<OpenContracts> result) {
    return result.problems().stream().map(Problem::code).toList();
  }

  @Test
  void theRecordOfFindATenderIsAWorksContractWithAnSme() throws IOException {
    Result<OpenContracts> result = file("uk-fts-record-ocds-h6vhtk-0525b3.json");
    assertThat(result.isComplete()).isTrue();
    PublishedContract contract = result.orThrow().contracts().get(0);
    assertThat(contract.category()).isEqualTo("works");
    assertThat(contract.value(VatBasis.NET).orElseThrow().toString()).isEqualTo("GBP 395,493.00");
    assertThat(contract.value(VatBasis.GROSS).orElseThrow().toString()).isEqualTo("GBP 438,981.00");
    assertThat(contract.value(VatBasis.NOT_STATED)).isEmpty();
    assertThat(contract.aboveThreshold()).contains(false);
    assertThat(contract.signed()).contains(LocalDate.of(2026, 9, 30));
    assertThat(contract.end()).contains(LocalDate.of(2027, 3, 31));
    assertThat(contract.reserved()).isEmpty();
    Supplier supplier = contract.suppliers().get(0);
    assertThat(supplier.declaredSme()).contains(true);
    assertThat(supplier.vcse()).contains(false);
    assertThat(supplier.identifiers()).containsExactly(SupplierIdentifier.company("9442333"));
    assertThat(contract.sum(VatBasis.NET).orElseThrow().value().value())
        .isEqualByComparingTo("395493");
  }

  @Test
  void sixReleasesOfOneProcessAreOneContract() throws IOException {
    Result<OpenContracts> result = file("ocds-fictional-1.1-ocds-213czf-000-00001.json");
    OpenContracts found = result.orThrow();
    assertThat(found.contracts()).hasSize(1);
    PublishedContract contract = found.contracts().get(0);
    // One value, and nobody says whether it holds VAT.
    assertThat(contract.values()).containsOnlyKeys(VatBasis.NOT_STATED);
    assertThat(contract.suppliers())
        .extracting(Supplier::name)
        .containsExactly("AnyCorp Cycle Provision");
    assertThat(found.suppliers().find(SupplierIdentifier.company("11111111"))).isPresent();
    assertThat(codes(result)).containsOnly(OcdsCodes.IDENTIFIER_REPAIRED);
  }

  @Test
  void laterFieldsWinAndReservationsAreRead() {
    OpenContracts found =
        text("""
                {"releases": [
                  {"ocid": "o-1", "date": "2026-02-01", "contracts": [
                     {"id": "1", "awardID": "a", "value": {"amount": 12.5, "currency": "GBP"}}]},
                  {"ocid": "o-1", "date": "2026-01-01",
                   "tender": {"lots": [{"otherRequirements": {"reservedParticipation": ["smeVcse"]}}]},
                   "parties": [{"id": "p", "name": "A", "roles": ["supplier"],
                                "address": {"postalCode": "PO1 2AL"},
                                "details": {"scale": "large", "vcse": true}}],
                   "awards": [{"id": "a", "suppliers": [{"id": "p"}]}],
                   "contracts": [
                     {"id": "1", "title": "T", "value": {"amount": 10, "currency": "GBP"}}]}
                ]}
                """)
            .orThrow();
    PublishedContract contract = found.contracts().get(0);
    assertThat(contract.value(VatBasis.NOT_STATED).orElseThrow().toString()).isEqualTo("GBP 12.50");
    assertThat(contract.title()).isEqualTo("T");
    assertThat(contract.reserved()).containsExactly("smeVcse");
    assertThat(contract.suppliers().get(0).declaredSme()).contains(false);
    assertThat(contract.suppliers().get(0).place().orElseThrow().value()).isEqualTo("PO1");
  }

  @Test
  void whatIsMissingIsSaidAndNotMadeUp() {
    Result<OpenContracts> result =
        text("{\"releases\": [{\"ocid\": \"o\", \"contracts\": [{\"id\": \"1\"}]}]}");
    assertThat(result.isPartial()).isTrue();
    assertThat(codes(result))
        .containsExactlyInAnyOrder(OcdsCodes.NO_VALUE, OcdsCodes.UNKNOWN_SUPPLIER);
    assertThat(result.orThrow().contracts().get(0).values()).isEmpty();
  }

  @Test
  void aValueThatIsNoneIsRefused() {
    for (String amount : List.of("\"12\"", "1E900000000", "\"1,000\"", "true", "\"\"")) {
      Result<OpenContracts> result =
          text(
              "{\"releases\": [{\"ocid\": \"o\", \"contracts\": [{\"id\": \"1\", \"value\":"
                  + " {\"currency\": \"GBP\", \"amount\": "
                  + amount
                  + "}}]}]}");
      assertThat(codes(result)).as(amount).contains(OcdsCodes.VALUE);
    }
  }

  @Test
  void otherFilesAreRefused() {
    assertThat(codes(text("{\"kind\": \"portfolio\"}"))).containsExactly(OcdsCodes.NO_RELEASES);
    assertThat(text("").isFailed()).isTrue();
    assertThat(text("{\"releases\": [1, null, {}]}").isFailed()).isTrue();
  }

  @Test
  void aFieldOfAnotherFormIsNamed() {
    Result<OpenContracts> result =
        text("{\"releases\": [{\"ocid\": \"o\", \"contracts\": 5, \"parties\": \"x\"}]}");
    assertThat(result.isPartial()).isTrue();
    assertThat(result.problems())
        .map(p -> p.code() + " " + p.path())
        .containsExactlyInAnyOrder(
            "ocds.form /releases/0/contracts",
            "ocds.form /releases/0/parties",
            "ocds.nothing-listed ");
  }
}
