package io.github.socialvalue4j.basis.problem;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which writer of the library writes what, for {@link DocumentOnly}. */
final class WriterNames {
  private static final Map<String, String> BY_PACKAGE = byPackage();

  private WriterNames() {}

  private static Map<String, String> byPackage() {
    Map<String, String> writers = new LinkedHashMap<>();
    writers.put(".basis.figure", "write a figure and its reasons with FigureJson.write");
    writers.put(".model.proxy", "write a table as a file with ProxyTableWriter");
    writers.put(".model.lifecycle", "write records with RecordsCsv.write");
    writers.put(".present.statement", "render a statement with toHtml, toMarkdown or toText");
    writers.put(
        "",
        "send the document that an evaluator answers with (Evaluated.text), or write a single"
            + " figure with FigureJson.write");
    return writers;
  }

  static String sentence(Class<?> type) {
    String name = type.getName();
    String short_ = name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
    String writer =
        BY_PACKAGE.entrySet().stream()
            .filter(e -> type.getPackageName().contains(e.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow();
    return short_ + " is no JSON by itself, and was not sent: " + writer + ".";
  }
}
