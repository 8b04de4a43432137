package io.github.socialvalue4j.present.exchange.ocds;

import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.bytes;
import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.deal;
import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.entries;
import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.pack;
import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.problems;
import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.read;
import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.release;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.party.Supplier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What a file may look like around its releases, and how it may break off. */
class OcdsShapesTest {
  private static final String ONE = release("o-1", "2025-01-01T00:00:00Z", deal("1", "A Ltd", "1"));
  private static final String TWO = release("o-2", "2025-01-02T00:00:00Z", deal("2", "B Ltd", "2"));
  private static final String FIRST = "contract c1 of A Council: [not-stated 1] [A Ltd]";
  private static final String SECOND = "contract c2 of A Council: [not-stated 2] [B Ltd]";

  private static byte[] packed(byte[] plain) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(plain);
    }
    return out.toByteArray();
  }

  private static String record(String release) {
    return "{'ocid': 'r', 'compiledRelease': " + release + "}";
  }

  @Test
  void anAmountThatAnotherFieldContradictsIsNamed() {
    String contract =
        "'contracts': [{'id': 'c', 'status': 'active', 'suppliers': [{'name': 'Zed'}], 'value':"
            + " {'amount': 150, 'currency': 'GBP', 'amountNet': %s}}]";
    for (String other :
        List.of(
            "100, 'valueAddedTaxIncluded': false",
            "100, 'amountGross': 180",
            "100, 'amountGross': 180, 'valueAddedTaxIncluded': false")) {
      Result<OpenContracts> result =
          read(pack(release("o-1", "2026-04-01", contract.formatted(other))));
      assertThat(problems(result)).contains("ocds.value /releases/0/contracts/0/value/amount");
      assertThat(result.problems()).anyMatch(p -> p.message().contains("150"));
    }
    Result<OpenContracts> same =
        read(pack(release("o-1", "2026-04-01", contract.formatted("150.00, 'amountGross': 180"))));
    assertThat(problems(same)).doesNotContain("ocds.value /releases/0/contracts/0/value/amount");
  }

  @Test
  void whatStandsForANameThatWasTakenOutIsNoSupplierAndNoPayee() {
    String paid =
        "{'id': '%s', 'date': '2026-05-01', 'value': {'amount': 10, 'currency': 'GBP'},"
            + " 'payee': {'name': '%s'}}";
    OpenContracts found =
        read(pack(
                release(
                    "o-1",
                    "2026-04-01",
                    "'contracts': [{'id': 'c', 'status': 'active', 'suppliers': [{'name': 'Name"
                        + " withheld'}, {'name': 'Zed'}], 'value': {'amount': 5, 'currency':"
                        + " 'GBP'}, 'implementation': {'transactions': ["
                        + paid.formatted("1", "REDACTED")
                        + ","
                        + paid.formatted("2", "Zed")
                        + "]}}]")))
            .orThrow();
    assertThat(found.suppliers().suppliers()).extracting(Supplier::name).containsExactly("Zed");
    assertThat(found.payments())
        .extracting(p -> p.toSpendRow().isPayeeNamed())
        .containsExactly(false, true);
  }

  @Test
  void whateverStandsAroundTheReleasesTheyAreTheSame() {
    for (String file :
        List.of(
            pack(ONE, TWO),
            ONE + "\n" + TWO,
            ONE + "\r\n\r\n" + TWO + "\n",
            ONE + " " + TWO,
            ONE + ",\n" + TWO,
            "[" + ONE + "," + TWO + "]",
            "[" + pack(ONE) + "," + pack(TWO) + "]",
            pack(ONE) + "\n" + pack(TWO),
            "{'records': [" + record(ONE) + "," + record(TWO) + "]}",
            record(ONE) + "\n" + record(TWO),
            "{'results': [" + pack(ONE) + "], 'data': [" + TWO + "]}",
            "{'records': [{'ocid': 'x', 'releases': [" + ONE + "]}, {'releases': [" + TWO + "]}]}",
            "\u001E" + ONE + "\n\u001E" + TWO + "\n",
            pack(ONE.replace(", ", ",\n"), TWO.replace("{", "{\n")))) {
      Result<OpenContracts> found = read(file);
      assertThat(entries(found)).as(file).containsExactly(FIRST, SECOND);
      assertThat(found.isComplete()).as(file + found.problems()).isTrue();
    }
  }

  @Test
  void aRecordGivesItsOcidToReleasesWithoutOne() {
    String without = ONE.replace("'ocid': 'o-1', ", "");
    for (String record :
        List.of(
            "{'ocid': 'r-1', 'releases': [" + without + "]}",
            "{'compiledRelease': " + without + ", 'ocid': 'r-1'}")) {
      Result<OpenContracts> found = read("{'records': [" + record + "]}");
      assertThat(entries(found)).containsExactly(FIRST);
      assertThat(found.orThrow().contracts().get(0).ocid()).isEqualTo("r-1");
    }
  }

  @Test
  void aRecordOfLinksAloneIsNamed() {
    Result<OpenContracts> found =
        read(
            "{'records': [{'ocid': 'r', 'releases': [{'url': 'x', 'date': '2025-01-01'}]}],"
                + " 'releases': ["
                + ONE
                + "]}");
    assertThat(problems(found)).containsExactly("ocds.links-only /records/0");
    assertThat(found.isPartial()).isTrue();
  }

  @Test
  void encodingsAreToldByTheirMarks() throws IOException {
    String text = pack(ONE.replace("A Ltd", "Caf\u00E9 \uD83D\uDE00 Ltd"));
    byte[] utf8 = bytes(text);
    String plain = new String(utf8, StandardCharsets.UTF_8);
    for (byte[] file :
        List.of(
            utf8,
            ("\uFEFF" + plain).getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + plain).getBytes(StandardCharsets.UTF_16BE),
            ("\uFEFF" + plain).getBytes(StandardCharsets.UTF_16LE),
            plain.getBytes(StandardCharsets.UTF_16BE),
            plain.getBytes(StandardCharsets.UTF_16LE),
            packed(utf8))) {
      Result<OpenContracts> found = OcdsReader.read(file);
      assertThat(entries(found))
          .containsExactly("contract c1 of A Council: [not-stated 1] [Caf\u00E9 \uD83D\uDE00 Ltd]");
      assertThat(found.problems()).isEmpty();
    }
  }

  @Test
  void latin1IsReadAndNamed() {
    String plain = pack(ONE.replace("A Ltd", "Caf\u00E9 Ltd")).replace('\'', '"');
    Result<OpenContracts> found = OcdsReader.read(plain.getBytes(Charset.forName("windows-1252")));

    assertThat(entries(found))
        .containsExactly("contract c1 of A Council: [not-stated 1] [Caf\u00E9 Ltd]");
    assertThat(problems(found)).containsExactly("json.encoding ");
  }

  @Test
  void whatIsNoJsonIsToldForWhatItIs() throws IOException {
    assertThat(read("<!DOCTYPE html>\n<html>").problems())
        .singleElement()
        .asString()
        .contains("json.malformed", "web page");
    assertThat(read("ocid,title\n1,2\n").problems())
        .singleElement()
        .asString()
        .contains("json.malformed", "'ocid,title 1,2 '");
    assertThat(OcdsReader.read(new byte[] {'P', 'K', 3, 4, 0, 0}).problems())
        .singleElement()
        .asString()
        .contains("json.binary", "archive");
    assertThat(read(" \n ").problems()).singleElement().asString().contains("json.empty");
    assertThat(problems(OcdsReader.read(packed(new byte[0])))).containsExactly("json.empty ");
    assertThat(problems(read("{'releases': []}"))).containsExactly("ocds.no-releases ");
    assertThat(problems(read("[]"))).containsExactly("ocds.no-releases ");
  }

  @Test
  void whatIsThereAndCannotBeReadIsNotCalledMissing() {
    assertThat(read("{'releases': []}").problems())
        .asString()
        .contains("No release and no record of");
    String linked = "{'records': [{'ocid': 'o', 'releases': [{'url': 'http://x', 'date': 'd'}]}]}";
    for (String text : List.of(linked, "{'releases': [1]}", "{'releases': [{'tender': {}}]}")) {
      Result<OpenContracts> found = read(text);
      assertThat(found.isFailed()).isTrue();
      assertThat(found.problems())
          .asString()
          .contains("No release and no record of open contracting data could be read")
          .doesNotContain("has neither releases nor");
    }
  }

  @Test
  void aFileThatBreaksOffGivesWhatWasWhole() {
    String file = pack(ONE, TWO);
    int second = file.indexOf(TWO);
    for (int end = second + 1; end < second + TWO.length(); end += 7) {
      Result<OpenContracts> found = read(file.substring(0, end));
      assertThat(entries(found)).containsExactly(FIRST);
      assertThat(found.isPartial()).isTrue();
      assertThat(problems(found)).contains("json.truncated /releases/1");
    }
    assertThat(read(file.substring(0, 30)).isFailed()).isTrue();
  }

  @Test
  void aPackedFileThatBreaksOffGivesWhatWasWhole() throws IOException {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      many.append(release("o-" + i, "2025-01-01", deal("c" + i, "Firm " + i, "1"))).append('\n');
    }
    byte[] whole = packed(bytes(many.toString()));
    Result<OpenContracts> found = OcdsReader.read(Arrays.copyOf(whole, whole.length / 2));

    assertThat(found.isPartial()).isTrue();
    assertThat(found.orThrow().contracts()).hasSizeBetween(100, 1_999);
    assertThat(found.problems())
        .map(Problem::code)
        .map(Object::toString)
        .contains("json.truncated");
  }

  @Test
  void aLineThatIsBrokenCostsItselfAlone() {
    String other = release("o-3", "2025-01-02", deal("3", "C Ltd", "3"));
    for (String broken :
        List.of(
            other.substring(0, 40),
            other.substring(0, other.length() - 1),
            other + "}",
            other.replace("'awards': ", "'awards' "),
            "{'ocid': 'x, 'awards': []}",
            "nonsense",
            "{'ocid': NaN}")) {
      for (String file :
          List.of(
              broken + "\n" + ONE + "\n" + TWO,
              ONE + "\n" + broken + "\n" + TWO + "\n",
              ONE + "\n" + TWO + "\n" + broken)) {
        Result<OpenContracts> found = read(file);
        assertThat(entries(found)).as(file).contains(FIRST, SECOND);
        assertThat(found.isPartial()).as(file).isTrue();
      }
    }
  }

  @Test
  void aNextPageIsNamed() {
    String file = pack(ONE).replace("{'releases'", "{'links': {'next': 'http://x/2'}, 'releases'");
    assertThat(problems(read(file))).containsExactly("ocds.more-pages /links");
  }

  @Test
  void whatStandsTooDeepOrHasNoEndCostsNothingElse() {
    String deep = "[".repeat(200_000) + "]".repeat(200_000);
    Result<OpenContracts> found =
        read(pack(ONE.replace("{'ocid'", "{'x': " + deep + ", 'ocid'"), TWO));
    assertThat(entries(found)).containsExactly(FIRST, SECOND);
    assertThat(problems(found)).containsExactly("json.too-deep ");

    String title = "\\n\uD83D\uDE00x".repeat(100_000);
    found =
        read(pack(ONE.replace("{'ocid'", "{'tender': {'title': '" + title + "'}, 'ocid'"), TWO));
    assertThat(entries(found)).containsExactly(FIRST, SECOND);
    assertThat(found.orThrow().contracts().get(0).title().length())
        .isLessThanOrEqualTo(RootValues.LONGEST_STRING);
    assertThat(problems(found)).containsExactly("json.too-long ");

    String digits = "9".repeat(300_000);
    found = read(pack(release("o-1", "2025-01-01T00:00:00Z", deal("1", "A Ltd", digits)), TWO));
    assertThat(entries(found)).containsExactly("contract c1 of A Council: [] [A Ltd]", SECOND);
    assertThat(problems(found)).contains("ocds.value /releases/0/contracts/0/value/amount");
  }

  @Test
  void aFieldThatStandsTwiceIsNamedAndNeitherIsBelieved() {
    Result<OpenContracts> found =
        read(
            pack(
                ONE.replace("'value':", "'value': {'amount': 9, 'currency': 'GBP'}, 'value':"),
                TWO.replace("'contracts':", "'contracts': [{'id': 'c9'}], 'contracts':")));
    assertThat(entries(found))
        .contains("contract c1 of A Council: [] [A Ltd]", SECOND)
        .anyMatch(entry -> entry.startsWith("contract c9"));
    assertThat(problems(found))
        .contains(
            "json.duplicate-field /releases/0/contracts/0/value",
            "json.duplicate-field /releases/1/contracts");
    assertThat(found.isPartial()).isTrue();
  }

  @Test
  void noMessageHoldsAControlCharacterOrHalfACharacter() {
    String nasty = "\\u001b[31m\\ud800\\u202e\\n";
    Result<OpenContracts> found =
        read(
            pack(
                ONE.replace("'A Ltd'", "'" + nasty + "'")
                    .replace(
                        "1, 'currency': 'GBP'", "'x" + nasty + "', 'currency': '" + nasty + "'"),
                "{'ocid': '"
                    + nasty
                    + "', 'date': '"
                    + nasty
                    + "', 'contracts': [{'id': '"
                    + nasty
                    + "', 'status': '"
                    + nasty
                    + "', 'awardID': '"
                    + nasty
                    + "'}]}"));
    assertThat(found.problems()).isNotEmpty();
    for (Problem problem : found.problems()) {
      for (int i = 0; i < problem.message().length(); i++) {
        char c = problem.message().charAt(i);
        assertThat(Character.isISOControl(c) || c == '\u202E').as(problem.message()).isFalse();
        assertThat(Character.isSurrogate(c)).as(problem.message()).isFalse();
      }
    }
  }
}
