package io.github.socialvalue4j.examples.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.Licence;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.gva.ModelType;
import io.github.socialvalue4j.examples.check.CaseReader;
import io.github.socialvalue4j.examples.fuzz.Reader.Answer;
import io.github.socialvalue4j.examples.fuzz.Reader.Reading;
import io.github.socialvalue4j.examples.sheet.Workbooks;
import io.github.socialvalue4j.model.place.Area;
import io.github.socialvalue4j.model.place.AreaId;
import io.github.socialvalue4j.model.place.OutwardCode;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.DocumentEvaluator;
import io.github.socialvalue4j.present.exchange.Evaluated;
import io.github.socialvalue4j.present.exchange.FigureJson;
import io.github.socialvalue4j.present.exchange.OpenContractingEvaluator;
import io.github.socialvalue4j.present.exchange.OutlaysCsv;
import io.github.socialvalue4j.present.exchange.RecordsCsv;
import io.github.socialvalue4j.present.exchange.ResultDocument;
import io.github.socialvalue4j.present.exchange.SpendFileEvaluator;
import io.github.socialvalue4j.present.exchange.table.CrosswalkReader;
import io.github.socialvalue4j.present.exchange.table.EditionsReader;
import io.github.socialvalue4j.present.exchange.table.ProxyTableManifest;
import io.github.socialvalue4j.present.exchange.table.ProxyTableReader;
import io.github.socialvalue4j.present.exchange.table.PublishedMultipliersReader;
import io.github.socialvalue4j.present.publish.DocumentStatements;
import io.github.socialvalue4j.tomproxies.TomProxies;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every reader of the library, with samples. */
final class Readers {
  private static final DocumentEvaluator EVALUATOR =
      DocumentEvaluator.of(ProxyCatalogue.of(TomProxies.provider()));

  private Readers() {}

  /**
   * All of them.
   *
   * @param root the folder of the whole project
   */
  static List<Reader> all(Path root) {
    List<String> documents =
        EVALUATOR.kinds().stream()
            .map(k -> k.sample().replace("\"draws\": 2000", "\"draws\": 20"))
            .toList();
    List<String> cases = files(root.resolve("examples/cases"), ".json");
    List<Reader> readers = new ArrayList<>();
    readers.add(json("documents", documents, bytes -> stated(EVALUATOR.evaluate(bytes))));
    readers.add(json("results", results(documents), Readers::result));
    readers.add(json("figures", results(documents), Readers::figures));
    readers.add(
        json(
            "open contracting",
            files(root.resolve("core/src/test/resources/ocds"), ".json"),
            bytes -> stated(OpenContractingEvaluator.create().evaluate(bytes))));
    readers.add(
        json(
            "cases",
            cases,
            bytes -> new Answer(shown(CaseReader.read(new String(bytes, UTF_8))), List.of())));
    readers.addAll(ofCells(root));
    return readers;
  }

  private static String shown(CaseReader.Reading reading) {
    return reading.getClass().isRecord() ? reading.toString() : "";
  }

  private static List<Reader> ofCells(Path root) {
    List<String> spend =
        files(root.resolve("core/src/test/resources/spend"), ".csv").stream()
            .map(Readers::first)
            .toList();
    Path tables = root.resolve("tom-proxies/src/main/resources/io/github/socialvalue4j/tomproxies");
    List<String> table = List.of(file(tables.resolve("council-roadmap-2021.csv")));
    List<Reader> readers = new ArrayList<>();
    readers.add(
        cells(
            "spend",
            spend,
            bytes ->
                stated(
                    SpendFileEvaluator.alone()
                        .evaluate("spend.csv", new ByteArrayInputStream(bytes), row -> {}))));
    readers.add(cells("tables", table, bytes -> said(ProxyTableReader.read(manifest(), bytes))));
    readers.add(
        cells(
            "manifests",
            List.of(file(tables.resolve("editions.csv"))),
            bytes -> said(EditionsReader.readManifest("editions.csv", bytes))));
    readers.add(
        cells(
            "crosswalks",
            List.of(file(tables.resolve("crosswalks.csv"))),
            bytes -> said(CrosswalkReader.read("crosswalks.csv", bytes))));
    readers.add(
        cells(
            "records",
            List.of(records()),
            bytes ->
                said(
                    RecordsCsv.read("records.csv", bytes)
                        .map(r -> RecordsCsv.write(r.log()).toOptional().orElse("")))));
    readers.add(cells("outlays", List.of(outlays()), bytes -> said(ledger(bytes))));
    readers.add(cells("multipliers", List.of(multipliers()), bytes -> said(published(bytes))));
    readers.add(cells("workbooks", sheets(), new SheetReading()));
    return readers;
  }

  /** The head of a file: how much of it is read makes no other faults, only fewer inputs. */
  private static String first(String file) {
    String head = file.substring(0, Math.min(file.length(), 2000));
    return head.substring(0, Math.max(head.lastIndexOf('\n') + 1, 1));
  }

  /** Rows of XLSX and of ODS, one on a line. */
  private static List<String> sheets() {
    return List.of(
        Workbooks.texts(1, "Supplier", "Date", "Amount")
            + "\n"
            + Workbooks.payment(2, "Acme, Sons &amp; Co", "45385", "1234.5600000000002")
            + "\n"
            + Workbooks.payment(5, "Beta", "45386.5", "-0.1"),
        "<table:table-row>\n"
            + Workbooks.odsText("Supplier")
            + "\n"
            + Workbooks.odsText("Amount")
            + "\n</table:table-row><table:table-row table:number-rows-repeated=\"2\">\n"
            + "<table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
            + "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>Acme<text:s"
            + " text:c=\"2\"/>Ltd</text:p></table:table-cell>\n<table:table-cell"
            + " office:value-type=\"currency\" office:value=\"1234.5\"><text:p>1,234.50</text:p>"
            + "</table:table-cell><table:table-cell office:value-type=\"date\""
            + " office:date-value=\"2024-04-03\"/></table:table-row>");
  }

  private static Reader json(String name, List<String> samples, Reading reading) {
    return new Reader(name, true, samples, reading);
  }

  private static Reader cells(String name, List<String> samples, Reading reading) {
    return new Reader(name, false, samples, reading);
  }

  private static Answer stated(Evaluated evaluated) {
    boolean isStated = evaluated.text().length() % 8 == 0;
    String page =
        evaluated.isFailed() || !isStated
            ? ""
            : DocumentStatements.of(evaluated).toOptional().map(s -> s.toHtml()).orElse("");
    return new Answer(evaluated.text() + page, evaluated.problems());
  }

  private static <T> Answer said(Result<T> result) {
    return new Answer(
        result.problems() + result.toOptional().map(Object::toString).orElse("none"),
        result.problems());
  }

  private static Answer result(byte[] bytes) {
    Result<ResultDocument> read = ResultDocument.read(bytes);
    return new Answer(
        read.problems() + read.toOptional().map(r -> r.figures().keySet().toString()).orElse(""),
        read.problems());
  }

  private static Answer figures(byte[] bytes) {
    Result<Map<String, Figure>> read = FigureJson.readAll(new String(bytes, UTF_8));
    StringBuilder workings = new StringBuilder();
    read.toOptional()
        .ifPresent(
            all -> all.values().stream().limit(3).forEach(f -> workings.append(f.working())));
    return new Answer(read.problems().toString() + workings, read.problems());
  }

  private static List<String> results(List<String> documents) {
    return documents.stream()
        .map(
            d ->
                d.replaceFirst("\"detail\": \"[a-z]+\"", "\"detail\": \"full\"")
                    .replaceFirst(
                        "\"version\": \"1\",", "\"version\": \"1\", \"detail\": \"full\","))
        .map(EVALUATOR::evaluate)
        .filter(e -> !e.isFailed())
        .map(Evaluated::line)
        .filter(text -> text.length() < 40_000)
        .toList();
  }

  private static ProxyTableManifest manifest() {
    return ProxyTableManifest.builder(
            "table.csv",
            Edition.of("council-roadmap", "2021"),
            Licence.of("rights not stated", "a source", Map.of()))
        .build();
  }

  private static String records() {
    return "record,id,contract,date,recordedOn,measure,quantity,unit,claimant,activity,beneficiary,"
        + "target,state,by,independence,reason,point,perspective,rating,scale\n"
        + "commitment,P-1,C-01,2025-03-20,,VOLUNTEERING,150,volunteering-hour,,,,,,,,,,,,\n"
        + "delivery,D-1,C-01,2025-11-30,2025-12-01,VOLUNTEERING,120,volunteering-hour,builder,"
        + "painting,,,,,,,,,,\n"
        + "delivery,D-2,C-01,2026-03-27,,APPRENTICESHIP,48,week,builder,apprentices,apprentice-7,,"
        + ",,,,,,,\n"
        + "verification,V-1,C-01,2026-05-20,,,90,volunteering-hour,,,,D-1,verified,auditor,"
        + "independent,,,,,\n";
  }

  private static String outlays() {
    return "id,paidBy,name,payee,amount,currency,locality,outwardCode,localShare,localShares,"
        + "population,source,grade\n"
        + "cooks,,Cooks,staff,168000.00,,local,,,0.421|0.505,8,,\n"
        + "green,,Greengrocer,supplier,64500.00,,,PO2,,,,,\n"
        + "green-staff,green,,staff,17200.00,,local,,,,,,\n"
        + "butcher,,Butcher,supplier,52000.00,,local,,0.34,,,ledger,reported\n";
  }

  private static Result<?> ledger(byte[] bytes) {
    Area area = Area.of(AreaId.parse("harbour"), "Harbour", List.of(OutwardCode.parse("PO2")));
    Figure income =
        Figure.stated(
            "income",
            new BigDecimal("420000"),
            MeasureUnit.of("GBP"),
            new Provenance.Given("a ledger"));
    return OutlaysCsv.read("ledger.csv", bytes, "kitchen", area, true, income);
  }

  private static String multipliers() {
    return "industry,name,output_multiplier,gva_multiplier,employment_multiplier,gva_effect,"
        + "employment_effect\n1,Agriculture,1.5,1.6,1.7,0.6,0.00001\n2,Forestry,1.4,1.5,1.6,0.5,\n";
  }

  private static Result<?> published(byte[] bytes) {
    return PublishedMultipliersReader.read(
        "multipliers.csv",
        bytes,
        Edition.of("multipliers", "1"),
        2019,
        ModelType.TYPE_I,
        Citation.of("a table"),
        Licence.of("OGL", "a source", Map.of()));
  }

  private static List<String> files(Path folder, String end) {
    try (Stream<Path> there = Files.list(folder)) {
      return there
          .filter(f -> f.getFileName().toString().endsWith(end))
          .sorted()
          .map(Readers::file)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String file(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
