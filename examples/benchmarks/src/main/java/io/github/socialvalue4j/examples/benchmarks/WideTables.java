package io.github.socialvalue4j.examples.benchmarks;

import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.present.exchange.DocumentEvaluator;
import io.github.socialvalue4j.present.exchange.table.ProxyTableManifest;
import io.github.socialvalue4j.present.exchange.table.ProxyTableReader;
import io.github.socialvalue4j.tomproxies.TomProxies;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The shipped tables that samples use, with as many copies of the measures that samples name as a
 * list has elements: {@code VOLUNTEERING-1}, {@code VOLUNTEERING-2} and so on.
 */
final class WideTables {
  /** The measures that there are copies of. */
  static final Set<String> MEASURES = Set.of("VOLUNTEERING", "APPRENTICESHIP", "NT29", "NT10");

  private static final Set<Edition> WIDE =
      Set.of(
          Edition.parse("council-roadmap@2021"), Edition.parse("national-toms-reported@2018-19"));
  private static final Map<Integer, DocumentEvaluator> MADE = new HashMap<>();

  private WideTables() {}

  /** An evaluator over tables with so many copies. */
  static DocumentEvaluator evaluator(int copies) {
    return MADE.computeIfAbsent(
        copies, c -> DocumentEvaluator.of(ProxyCatalogue.of(() -> tables(c))));
  }

  private static List<ProxyTable> tables(int copies) {
    List<ProxyTable> tables = new ArrayList<>();
    for (ProxyTable table : TomProxies.provider().tables()) {
      tables.add(WIDE.contains(table.edition()) ? wide(table, copies) : table);
    }
    return tables;
  }

  private static ProxyTable wide(ProxyTable table, int copies) {
    StringBuilder csv = new StringBuilder();
    for (String line :
        shipped(table.edition().toString().replace('@', '-') + ".csv").split("\n", -1)) {
      csv.append(line).append('\n');
      int comma = line.indexOf(',');
      if (comma > 0 && MEASURES.contains(line.substring(0, comma))) {
        for (int i = 1; i <= copies; i++) {
          csv.append(line, 0, comma).append('-').append(i).append(line.substring(comma));
          csv.append('\n');
        }
      }
    }
    return ProxyTableReader.read(
            ProxyTableManifest.of(table, "wide.csv"),
            csv.toString().getBytes(StandardCharsets.UTF_8))
        .orThrow();
  }

  /** A file that is shipped with the tables. */
  static String shipped(String file) {
    try (InputStream in = TomProxies.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8)
          .strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
