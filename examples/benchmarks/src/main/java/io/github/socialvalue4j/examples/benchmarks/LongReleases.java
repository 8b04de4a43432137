package io.github.socialvalue4j.examples.benchmarks;

import io.github.socialvalue4j.present.exchange.ocds.OcdsReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files of open contracting data in which one list is long, or many things share one id. */
final class LongReleases {
  private static final String DAY = "2025-04-01";

  private LongReleases() {}

  /** What is measured. */
  static List<Growth> all() {
    List<Growth> all = new ArrayList<>();
    releases(all);
    entries(all);
    parties(all);
    return all;
  }

  private static void releases(List<Growth> all) {
    add(all, "processes", n -> each(n, i -> release("p" + i, instant(i), "A", award(i, i))));
    add(all, "releases of one process", n -> each(n, i -> later(instant(i), "A", award(i, i))));
    add(all, "releases of one award", n -> each(n, i -> later(instant(i), "A", award(0, i))));
    add(all, "releases of one instant", n -> each(n, i -> later(DAY, "A", award(i, i))));
    add(all, "releases of one instant and award", n -> each(n, i -> later(DAY, "A", award(0, i))));
    add(
        all,
        "awards of two releases of one instant",
        n ->
            later(DAY, "A", awards(n, i -> i, i -> i))
                + ","
                + later(DAY, "A", awards(n, i -> i, i -> i + 1)));
    add(all, "buyers of one process", n -> each(n, i -> later(instant(i), "B" + i, award(i, i))));
    add(
        all,
        "buyers of one process, each award published again without one",
        n ->
            each(n / 2, i -> later(instant(i), "B" + i, award(i, i)))
                + ","
                + each(n / 2, i -> later(instant(n + i), "", award(i, i))));
    add(
        all,
        "buyers of one process, of two names each",
        n -> each(n, i -> later(instant(i), i % 2 == 0 ? "B" + i : "B" + (i - 1), award(i, i))));
  }

  private static void entries(List<Growth> all) {
    add(all, "awards", n -> later(DAY, "A", awards(n, i -> i, i -> i)));
    add(all, "awards of one id", n -> later(DAY, "A", awards(n, i -> 0, i -> i)));
    add(
        all,
        "contracts and awards",
        n -> later(DAY, "A", awards(n, i -> i, i -> i) + "," + contracts(n, i -> i)));
    add(
        all,
        "contracts of one award",
        n -> later(DAY, "A", awards(1, i -> i, i -> i) + "," + contracts(n, i -> 0)));
    add(
        all,
        "contracts of an id that all awards have",
        n -> later(DAY, "A", awards(n, i -> 0, i -> i) + "," + contracts(n, i -> 0)));
    add(
        all,
        "payments of one contract",
        n ->
            later(
                DAY,
                "A",
                "'contracts':[{'id':'c','status':'active','implementation':{'transactions':["
                    + each(n, i -> "{'id':'t%d',%s}".formatted(i, value(i)))
                    + "]}}]"));
    add(
        all,
        "lots",
        n -> later(DAY, "A", lots(n) + ",'awards':[" + of("0", "0", ",'relatedLots':['0']") + "]"));
    add(
        all,
        "lots with an award each",
        n ->
            later(
                DAY,
                "A",
                lots(n)
                    + ",'awards':["
                    + each(n, i -> of("" + i, "" + i, ",'relatedLots':['%d']".formatted(i)))
                    + "]"));
    add(
        all,
        "lots of one award",
        n ->
            later(
                DAY,
                "A",
                lots(n)
                    + ",'awards':["
                    + of("0", "0", ",'relatedLots':[" + each(n, i -> "'" + i + "'") + "]")
                    + "]"));
  }

  private static void parties(List<Growth> all) {
    add(
        all,
        "parties with an award each",
        n -> later(DAY, "A", parties(n, "s#", "Firm #") + ",'awards':[" + named(n, "s#") + "]"));
    add(
        all,
        "parties of one id with an award each",
        n -> later(DAY, "A", parties(n, "s", "Firm #") + ",'awards':[" + named(n, "s") + "]"));
    add(
        all,
        "parties of one id, awards to others of it",
        n ->
            later(
                DAY,
                "A",
                parties(n, "s", "Firm #")
                    + ",'awards':["
                    + named(n, "s").replace("Firm", "Works")
                    + "]"));
    add(
        all,
        "parties of one name, awards without an id",
        n -> later(DAY, "A", parties(n, "s#", "Firm") + ",'awards':[" + unnamed(n) + "]"));
    add(
        all,
        "suppliers of one award",
        n ->
            later(
                DAY,
                "A",
                "'awards':[{'id':'a','status':'active',%s,'suppliers':[%s]}]"
                    .formatted(value(1), each(n, i -> "{'name':'Firm %d'}".formatted(i)))));
  }

  private static void add(List<Growth> all, String what, IntFunction<String> releases) {
    all.add(
        new Growth(
            "ocds",
            what,
            n -> {
              byte[] file =
                  ("{'releases':[" + releases.apply(n) + "]}")
                      .replace('\'', '"')
                      .getBytes(StandardCharsets.UTF_8);
              return () -> OcdsReader.read(file);
            }));
  }

  private static String each(int n, IntFunction<String> one) {
    return IntStream.range(0, n).mapToObj(one).collect(Collectors.joining(","));
  }

  private static String instant(int i) {
    return Instant.parse("2025-04-01T00:00:00Z").plusSeconds(i).toString();
  }

  private static String release(String ocid, String date, String buyer, String fields) {
    return "{'ocid':'%s','id':'%s %s','date':'%s'%s,%s}"
        .formatted(
            ocid,
            ocid,
            date,
            date,
            buyer.isEmpty() ? "" : ",'buyer':{'id':'%s','name':'%s'}".formatted(buyer, buyer),
            fields);
  }

  private static String later(String date, String buyer, String fields) {
    return release("p", date, buyer, fields);
  }

  private static String value(int i) {
    return "'value':{'amount':%d,'currency':'GBP'}".formatted(1000 + i);
  }

  private static String award(int id, int i) {
    return awards(1, one -> id, one -> i);
  }

  private static String awards(int n, IntUnaryOperator id, IntUnaryOperator value) {
    return "'awards':["
        + each(n, i -> of("" + id.applyAsInt(i), "" + value.applyAsInt(i), ""))
        + "]";
  }

  private static String of(String id, String what, String fields) {
    return "{'id':'%s','status':'active',%s,'suppliers':[{'name':'Firm %s'}]%s}"
        .formatted(id, value(Integer.parseInt(what)), what, fields);
  }

  private static String contracts(int n, IntUnaryOperator award) {
    return "'contracts':["
        + each(
            n,
            i ->
                "{'id':'c%d','awardID':'%d','status':'active',%s}"
                    .formatted(i, award.applyAsInt(i), value(i)))
        + "]";
  }

  private static String lots(int n) {
    return "'tender':{'id':'t','lots':["
        + each(n, i -> "{'id':'%d','title':'Lot %d',%s}".formatted(i, i, value(i)))
        + "]}";
  }

  private static String parties(int n, String id, String name) {
    return "'parties':["
        + each(
            n,
            i ->
                "{'id':'%s','name':'%s','roles':['supplier']}"
                    .formatted(id.replace("#", "" + i), name.replace("#", "" + i)))
        + "]";
  }

  private static String named(int n, String id) {
    return each(
        n,
        i ->
            "{'id':'%d','status':'active',%s,'suppliers':[{'id':'%s','name':'Firm %d'}]}"
                .formatted(i, value(i), id.replace("#", "" + i), i));
  }

  private static String unnamed(int n) {
    return each(
        n,
        i ->
            "{'id':'%d','status':'active',%s,'suppliers':[{'name':'Firm'}]}"
                .formatted(i, value(i)));
  }
}
