package io.github.socialvalue4j.present.exchange.ocds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.Severity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of reading open contracting data, over releases with every kind of mistake. */
class OcdsLaws {
  private static final String NONE = "null";

  private static Arbitrary<String> of(String... texts) {
    return Arbitraries.of(texts);
  }

  /** A field with one of these values, or without it. */
  private static Arbitrary<String> field(String name, String... values) {
    return Arbitraries.of(values).injectNull(0.2).map(v -> v == null ? "" : ",'" + name + "':" + v);
  }

  private static Arbitrary<String> ids() {
    return field("id", "'1'", "'1'", "'2'", "1", "''", NONE, "{}");
  }

  private static Arbitrary<String> value() {
    return field(
        "value",
        "{'amount':10,'currency':'GBP'}",
        "{'amount':20,'amountGross':24,'currency':'GBP'}",
        "{'amount':'30','currency':'gbp'}",
        "{'amount':'x','currency':'GBP'}",
        "{'amount':-1,'currency':'EUR'}",
        "{'amount':1E900000000,'currency':'GBP'}",
        "{'amount':5}",
        "{'currency':'GBP'}",
        "7",
        NONE);
  }

  private static Arbitrary<String> suppliers() {
    return field(
        "suppliers",
        "[{'id':'p','name':'Northgate'}]",
        "[{'name':'Riverside'}]",
        "{'name':'Riverside'}",
        "[{'id':'p'},{'id':'q'}]",
        "[{'id':'x'}]",
        "[{}]",
        "'Northgate'",
        "[]",
        NONE);
  }

  private static Arbitrary<String> status() {
    return field(
        "status",
        "'active'",
        "'active'",
        "'cancelled'",
        "'unsuccessful'",
        "'pending'",
        "'odd'",
        "5",
        NONE);
  }

  private static Arbitrary<String> object(List<Arbitrary<String>> fields) {
    return Combinators.combine(fields).as(parts -> "{'x':1" + String.join("", parts) + "}");
  }

  private static Arbitrary<String> list(String name, Arbitrary<String> element) {
    return element
        .list()
        .ofMaxSize(3)
        .map(e -> e.isEmpty() ? "" : ",'" + name + "':[" + String.join(",", e) + "]");
  }

  private static Arbitrary<String> award() {
    return object(
        List.of(
            ids(),
            status(),
            value(),
            suppliers(),
            field("date", "'2025-01-01'", "'x'", "5"),
            field("relatedLots", "['l']", "['m']", "'l'", "[]")));
  }

  private static Arbitrary<String> contract() {
    return object(
        List.of(
            ids(),
            status(),
            value(),
            suppliers(),
            field("awardID", "'1'", "'1'", "1", "'2'", "'9'", "''", "[]"),
            field("period", "{'startDate':'2025-02-01','endDate':'2025-01-01'}", "[]"),
            field(
                "implementation",
                "{'transactions':[{'id':'t','payee':{'id':'p'},'value':{'amount':1,'currency':"
                    + "'GBP'}},{'id':'u'}]}")));
  }

  private static Arbitrary<String> release(Arbitrary<String> ocid) {
    return object(
        List.of(
            ocid,
            field("id", "'r1'", "'r2'"),
            field(
                "date",
                "'2025-03-31T23:45:00Z'",
                "'2025-04-01T00:30:00+01:00'",
                "'2025-04-01'",
                "'soon'",
                "'2025-05-01T00:00:00'"),
            field("tag", "['award']", "'compiled'", "['compiled']", "['awardCancellation']"),
            field("buyer", "{'id':'b','name':'A Council'}", "{'name':'Another Council'}", "5"),
            field(
                "parties",
                "[{'id':'p','name':'Northgate','roles':['supplier'],'details':{'vcse':true}},"
                    + "{'id':'q','name':'Riverside'}]",
                "[{'id':'p','name':'Riverside'}]",
                "[{'name':'Northgate'},{'name':'Riverside'}]"),
            field(
                "tender",
                "{'status':'active','lots':[{'id':'l','status':'cancelled'},{'id':'m'}]}",
                "{'status':'withdrawn'}",
                "{'title':'T'}",
                "5"),
            list("awards", award()),
            list("contracts", contract())));
  }

  @Provide
  Arbitrary<List<String>> mixed() {
    return release(field("ocid", "'o1'", "'o1'", "'o2'", "''", "7"))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  @Provide
  Arbitrary<List<String>> apart() {
    return release(of(",'ocid':'OCID'"))
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(
            releases -> {
              List<String> own = new ArrayList<>();
              for (String one : releases) {
                own.add(one.replace("OCID", "o-" + own.size()));
              }
              return own;
            });
  }

  private static Result<OpenContracts> read(String text) {
    return OcdsReader.read(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }

  private static String pack(List<String> releases) {
    return "{'releases':[" + String.join(",", releases) + "]}";
  }

  private static void accountsForAll(OpenContracts found) {
    long awards = found.contracts().stream().filter(c -> c.kind() == EntryKind.AWARD).count();
    long contracts = found.contracts().size() - awards;
    assertThat(awards + found.seen().awardsWithContract() + left(found, EntryKind.AWARD))
        .isEqualTo(found.seen().awards());
    assertThat(contracts + left(found, EntryKind.CONTRACT)).isEqualTo(found.seen().contracts());
    assertThat(found.payments().size() + left(found, EntryKind.PAYMENT))
        .isEqualTo(found.seen().payments());
  }

  private static long left(OpenContracts found, EntryKind kind) {
    return found.leftOut().stream().filter(l -> l.kind() == kind).count();
  }

  private static long occurrences(String text, String list) {
    long count = 0;
    // An award or a contract begins so, and nothing else within the list does.
    int at = text.indexOf("'" + list + "':[");
    while (at >= 0) {
      int depth = 0;
      int i = text.indexOf('[', at);
      do {
        char c = text.charAt(i);
        depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
        count += c == '{' && depth == 2 ? 1 : 0;
        i++;
      } while (depth > 0);
      at = text.indexOf("'" + list + "':[", i);
    }
    return count;
  }

  @Property(tries = 400)
  void whatIsInIsListedOrLeftOutByName(@ForAll("mixed") List<String> releases) {
    Result<OpenContracts> result = read(pack(releases));
    result.toOptional().ifPresent(OcdsLaws::accountsForAll);
    if (result.isFailed()) {
      assertThat(releases).noneMatch(r -> r.contains("'ocid':'o") || r.contains("'ocid':7"));
    }
  }

  @Property(tries = 400)
  void eachAwardAndContractOfADistinctProcessIsCounted(@ForAll("apart") List<String> releases) {
    String text = pack(releases);
    OpenContracts found = read(text).orThrow();
    accountsForAll(found);
    assertThat(found.seen().awards()).isEqualTo(occurrences(text, "awards"));
    assertThat(found.seen().contracts()).isEqualTo(occurrences(text, "contracts"));
    assertThat(found.seen().payments()).isEqualTo(occurrences(text, "transactions"));
  }

  /** What is no release reads otherwise by itself than in a list of releases. */
  private static String said(String message) {
    return message.startsWith("The object here is no release")
        ? "The release has no ocid."
        : message;
  }

  /** Everything an answer says, but for places, which are those of the file. */
  private static String answer(Result<OpenContracts> result) {
    List<String> problems =
        result.problems().stream()
            // Where nothing can be read, why is enough.
            .filter(p -> !result.isFailed() || p.severity() == Severity.ERROR)
            .map(p -> p.severity() + " " + p.code() + " " + said(p.message()))
            .sorted()
            .distinct()
            .toList();
    return result
            .toOptional()
            .map(
                found -> {
                  SeenCounts seen = found.seen();
                  return found.contracts().stream()
                          .map(c -> c + " " + c.status() + " " + c.buyer() + " " + c.title())
                          .toList()
                      + "\n"
                      + found.suppliers().suppliers()
                      + "\n"
                      + found.payments()
                      + "\n"
                      + found.leftOut().stream()
                          .map(l -> l.kind() + " " + l.ocid() + " " + l.id() + " " + l.reason())
                          .sorted()
                          .toList()
                      + "\n"
                      + seen.contentsInWords();
                })
            .orElse("none")
        + "\n"
        + String.join("\n", problems);
  }

  @Property(tries = 400)
  void neitherOrderNorPackagingChangesTheAnswer(
      @ForAll("mixed") List<String> releases, @ForAll long seed) {
    String expected = answer(read(pack(releases)));
    List<String> shuffled = new ArrayList<>(releases);
    Collections.shuffle(shuffled, new Random(seed));
    int half = shuffled.size() / 2;
    List<String> files =
        List.of(
            pack(shuffled),
            String.join("\n", shuffled),
            "[" + String.join(",", shuffled) + "]",
            pack(shuffled.subList(0, half)) + "\n" + pack(shuffled.subList(half, shuffled.size())),
            "["
                + pack(shuffled.subList(half, shuffled.size()))
                + ","
                + pack(shuffled.subList(0, half))
                + "]");
    for (String file : files) {
      assertThat(answer(read(file))).as(file).isEqualTo(expected);
    }
  }

  @Property(tries = 300)
  void whereverAFileIsCutOrSpoiledNothingCrashes(
      @ForAll("mixed") List<String> releases, @ForAll int where, @ForAll char spoil) {
    String file = String.join("\n", releases).replace('\'', '"');
    int at = Math.floorMod(where, file.length());
    for (String broken :
        List.of(file.substring(0, at), file.substring(0, at) + spoil + file.substring(at + 1))) {
      Result<OpenContracts> result = OcdsReader.read(broken.getBytes(StandardCharsets.UTF_8));
      result.toOptional().ifPresent(OcdsLaws::accountsForAll);
    }
  }
}
