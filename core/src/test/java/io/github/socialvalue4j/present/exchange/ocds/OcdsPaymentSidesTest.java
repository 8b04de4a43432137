package io.github.socialvalue4j.present.exchange.ocds;

import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.pack;
import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.problems;
import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.problem.Result;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Only what the buyer pays to others is spend. */
class OcdsPaymentSidesTest {
  private static final String AT = " /releases/0/contracts/0/implementation/transactions/0";
  private static final String BUYER = "{'id': 'B', 'name': 'A Council'}";
  private static final String FIRM = "{'id': 'S', 'name': 'Acme Ltd'}";

  private static Result<OpenContracts> paid(String from, String to) {
    return read(
        pack(
            "{'ocid': 'o', 'id': '1', 'date': '2025-01-01', 'buyer': "
                + BUYER
                + ", 'parties': [{'id': 'B', 'name': 'A Council', 'roles': ['buyer']}, {'id': 'S',"
                + " 'name': 'Acme Ltd', 'roles': ['supplier']}], 'contracts': [{'id': 'c',"
                + " 'suppliers': ["
                + FIRM
                + "], 'value': {'amount': 9, 'currency': 'GBP'}, 'implementation':"
                + " {'transactions': [{'id': 't', 'date': '2025-02-01', 'value': {'amount': 7,"
                + " 'currency': 'GBP'}"
                + (from.isEmpty() ? "" : ", 'payer': " + from)
                + ", 'payee': "
                + to
                + "}]}}]}"));
  }

  private static String left(Result<OpenContracts> found) {
    assertThat(found.orThrow().payments()).isEmpty();
    return found.orThrow().leftOut().get(0).reason();
  }

  @Test
  void whatTheSupplierPaysBackIsNoSpend() {
    for (String from : List.of(FIRM, "{'name': 'ACME LIMITED'}", "{'id': 'S'}")) {
      for (String to : List.of(BUYER, "{'name': 'A  Council'}", "{'id': 'B'}")) {
        Result<OpenContracts> found = paid(from, to);
        assertThat(left(found)).contains("paid it to the buyer, so it is no spend");
        assertThat(problems(found)).contains("ocds.not-counted" + AT);
      }
    }
  }

  @Test
  void whatTheSupplierPaysOnIsNoSpendOfTheBuyer() {
    Result<OpenContracts> found = paid(FIRM, "{'name': 'Subcontractor'}");
    assertThat(left(found)).contains("'Acme Ltd' paid it, and not the buyer");
    assertThat(problems(found)).contains("ocds.not-counted" + AT);
  }

  @Test
  void whatIsPaidToTheBuyerByNobodyKnownIsAskedFor() {
    for (String from : List.of("", "{'name': 'Some Fund'}", BUYER)) {
      Result<OpenContracts> found = paid(from, BUYER);
      assertThat(left(found)).contains("the buyer");
      assertThat(problems(found)).contains("ocds.payment" + AT);
    }
  }

  @Test
  void whatTheBuyerOrItsDepartmentPaysIsSpend() {
    for (String from : List.of("", BUYER, "{'name': 'Housing'}")) {
      for (String to : List.of(FIRM, "{'name': 'Another'}")) {
        assertThat(paid(from, to).orThrow().payments()).hasSize(1);
      }
    }
  }
}
