package io.github.socialvalue4j.examples.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.gva.ModelType;
import io.github.socialvalue4j.model.place.Area;
import io.github.socialvalue4j.model.place.AreaId;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.present.exchange.FigureJson;
import io.github.socialvalue4j.present.exchange.OutlaysCsv;
import io.github.socialvalue4j.present.exchange.RecordsCsv;
import io.github.socialvalue4j.present.exchange.ResultDocument;
import io.github.socialvalue4j.present.exchange.table.CrosswalkReader;
import io.github.socialvalue4j.present.exchange.table.EditionsReader;
import io.github.socialvalue4j.present.exchange.table.ProxyTableManifest;
import io.github.socialvalue4j.present.exchange.table.ProxyTableReader;
import io.github.socialvalue4j.present.exchange.table.PublishedMultipliersReader;
import io.github.socialvalue4j.tomproxies.TomProxies;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Files of many rows, and results with many figures that are read back. */
final class LongFiles {
  private LongFiles() {}

  /** What is measured, each sound, with a fault in every row, and with all rows alike. */
  static List<Growth> all() {
    List<Growth> all = new ArrayList<>();
    csv(all, "records", LongFiles::records, "D#,C-01", csv -> RecordsCsv.read("r.csv", csv));
    csv(all, "outlays", LongFiles::outlays, "o#", LongFiles::readOutlays);
    csv(all, "proxy table", LongFiles::table, "M#", LongFiles::readTable);
    csv(
        all,
        "proxy table, each a part of the one above",
        LongFiles::parts,
        "M#",
        LongFiles::readTable);
    csv(
        all,
        "editions",
        n -> rows("editions.csv", "council-roadmap,2021", "council-roadmap,2021-#", n),
        "2021-#",
        csv -> EditionsReader.readManifest("e.csv", csv));
    csv(
        all,
        "crosswalk",
        n -> rows("crosswalks.csv", "VOLUNTEERING", "M#", n),
        "M#",
        csv -> CrosswalkReader.read("c.csv", csv));
    csv(all, "multipliers", LongFiles::multipliers, "product #", LongFiles::readMultipliers);
    all.add(new Growth("result", "/figures of lines", n -> read(result(n))));
    all.add(new Growth("result", "/figures, unknown inputs", n -> read(inputs(result(n), "f#"))));
    all.add(new Growth("result", "/figures, one unknown input", n -> read(inputs(result(n), "x"))));
    all.add(new Growth("figure", "/figures of a sum", n -> readFigure(sum(n))));
    all.add(new Growth("figure", "/figures in a chain", n -> readFigure(chain(n))));
    return all;
  }

  private static void csv(
      List<Growth> all, String what, IntFunction<String> file, String id, Consumer<byte[]> reader) {
    all.add(new Growth("csv", what, n -> task(file.apply(n), reader)));
    all.add(
        new Growth(
            "csv",
            what + ", wrong texts",
            n ->
                task(
                    file.apply(n)
                        .replaceAll(",([^,\n]+)(?=\n)", ",\u0007$1")
                        .replace(",1,", ",1x,"),
                    reader)));
    String pattern = id.replace("#", "[0-9]+");
    all.add(
        new Growth(
            "csv",
            what + ", repeated ids",
            n -> task(file.apply(n).replaceAll(pattern, id.replace("#", "0")), reader)));
    all.add(
        new Growth(
            "csv",
            what + ", an unknown column in each row",
            n -> task(file.apply(n).replace("\n", ",more\n"), reader)));
  }

  private static Runnable task(String csv, Consumer<byte[]> reader) {
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    return () -> reader.accept(bytes);
  }

  private static String records(int n) {
    StringBuilder csv =
        new StringBuilder("record,id,contract,date,measure,quantity,unit,claimant,target,state,by,")
            .append("independence,reason\n");
    for (int i = 0; i < n / 2; i++) {
      csv.append("delivery,D").append(i).append(",C-01,2025-11-30,VOLUNTEERING,1,");
      csv.append("volunteering-hour,builder,,,,,\n");
      csv.append("verification,V").append(i).append(",C-01,2025-11-30,,1,volunteering-hour,,D");
      csv.append(i).append(",verified,auditor,independent,seen\n");
    }
    return csv.toString();
  }

  private static String outlays(int n) {
    StringBuilder csv = new StringBuilder("id,paid_by,name,payee,amount,locality\n");
    for (int i = 0; i < n; i++) {
      String payer = i % 3 == 0 ? "" : "o" + (i - 1);
      csv.append('o').append(i).append(',').append(payer).append(",Payee,supplier,");
      csv.append(3 - i % 3).append(",local\n");
    }
    return csv.toString();
  }

  private static void readOutlays(byte[] csv) {
    Figure income =
        Figure.stated(
            "income", new BigDecimal("1e9"), MeasureUnit.GBP, new Provenance.Given("a test"));
    OutlaysCsv.read(
        "o.csv", csv, "ledger", Area.of(AreaId.parse("a"), "A", List.of()), true, income);
  }

  private static String table(int n) {
    return rows("council-roadmap-2021.csv", "VOLUNTEERING", "M#", n);
  }

  /** Every tenth row stands for itself, and each of the others is a part of the one above it. */
  private static String parts(int n) {
    StringBuilder csv = new StringBuilder();
    String[] lines = table(n).split("\n");
    int excludes = List.of(lines[0].split(",")).indexOf("excludes");
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      String whole = i % 10 == 1 || i == 0 ? "" : "M" + (i - 2);
      csv.append(i == 0 ? line : line.replaceFirst("16.07,,,", "16.07,," + whole + ","));
      csv.append('\n');
    }
    return excludes < 0 ? "" : csv.toString();
  }

  private static void readTable(byte[] csv) {
    ProxyTable table = TomProxies.councilRoadmap2021();
    ProxyTableReader.read(ProxyTableManifest.of(table, "t.csv"), csv);
  }

  private static String multipliers(int n) {
    StringBuilder csv =
        new StringBuilder(WideTables.shipped("ons-io-multipliers-2010.csv").split("\n")[0]);
    for (int i = 0; i < n; i++) {
      csv.append("\nproduct ").append(i).append(",1.5,1.4,1.3,0.3,0.6");
    }
    return csv.append('\n').toString();
  }

  private static void readMultipliers(byte[] csv) {
    PublishedMultipliersReader.read(
        "m.csv",
        csv,
        Edition.parse("m@1"),
        2010,
        ModelType.TYPE_I,
        Citation.of("a test"),
        TomProxies.councilRoadmap2021().licence());
  }

  /** The header of a shipped file, and its row about something as often as one likes. */
  private static String rows(String file, String about, String copy, int n) {
    String[] lines = WideTables.shipped(file).split("\n");
    StringBuilder csv = new StringBuilder(lines[0]).append('\n');
    for (String line : lines) {
      if (line.contains(about)) {
        for (int i = 0; i < n; i++) {
          csv.append(line.replace(about, copy.replace("#", "" + i))).append('\n');
        }
        break;
      }
    }
    return csv.toString();
  }

  private static String result(int n) {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode document = LongChains.document("quantities");
    document.put("detail", "full");
    ArrayNode lines = document.putArray("lines");
    for (int i = 0; i < n; i++) {
      lines
          .addObject()
          .put("measure", "VOLUNTEERING")
          .put("quantity", "" + (i + 1))
          .put("unit", "volunteering-hour")
          .put("state", "claimed");
    }
    try {
      return LongChains.EVALUATOR.evaluate(mapper.writeValueAsString(document)).line();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The result with other ids in place of the inputs' own. */
  private static String inputs(String result, String id) {
    try {
      ObjectMapper mapper = new ObjectMapper();
      ObjectNode document = (ObjectNode) mapper.readTree(result);
      int i = 0;
      for (var figure : document.path("figures")) {
        for (var input : figure.path("inputs")) {
          ((ObjectNode) input).put("id", id.replace("#", "unknown-" + i++));
        }
      }
      return mapper.writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Runnable read(String json) {
    return () -> {
      ResultDocument.read(json);
      FigureJson.readAll(json);
    };
  }

  private static Figure number(int i) {
    return Figure.stated(
        "number " + i, BigDecimal.valueOf(i + 1), MeasureUnit.GBP, new Provenance.Given("a test"));
  }

  private static Figure sum(int n) {
    List<Figure> parts = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      parts.add(number(i));
    }
    return Figure.sum("sum", MeasureUnit.GBP, parts);
  }

  private static Figure chain(int n) {
    Figure sum = number(0);
    for (int i = 1; i < n; i++) {
      sum = Figure.sum("sum " + i, MeasureUnit.GBP, List.of(sum, number(i)));
    }
    return sum;
  }

  private static Runnable readFigure(Figure figure) {
    return () -> FigureJson.read(FigureJson.write(figure));
  }
}
