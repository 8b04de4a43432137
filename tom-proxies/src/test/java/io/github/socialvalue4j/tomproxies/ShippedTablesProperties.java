package io.github.socialvalue4j.tomproxies;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.present.exchange.table.ProxyTableManifest;
import io.github.socialvalue4j.present.exchange.table.ProxyTableReader;
import io.github.socialvalue4j.present.exchange.table.ProxyTableWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ShippedTablesProperties {
  @Provide
  Arbitrary<ProxyTable> tables() {
    return Arbitraries.of(TomProxies.provider().tables());
  }

  @Property
  void theOrderOfRowsAndLineEndsAreNoPartOfATable(
      @ForAll("tables") ProxyTable table, @ForAll long seed, @ForAll boolean windows) {
    List<String> lines = new ArrayList<>(written(table).lines().toList());
    Collections.shuffle(lines.subList(1, lines.size()), new Random(seed));

    assertThat(read(table, String.join(windows ? "\r\n" : "\n", lines)).identity())
        .isEqualTo(table.identity());
  }

  @Property
  void aMeasureTurnedRoundIsAnotherTable(@ForAll("tables") ProxyTable table, @ForAll long seed) {
    List<String> lines = new ArrayList<>(written(table).lines().toList());
    int line = 1 + new Random(seed).nextInt(lines.size() - 1);
    lines.set(line, lines.get(line).replace(",increase,", ",decrease,"));

    assertThat(read(table, String.join("\n", lines)).identity()).isNotEqualTo(table.identity());
  }

  private static String written(ProxyTable table) {
    return ProxyTableWriter.write(table, "copy.csv").orThrow();
  }

  private static ProxyTable read(ProxyTable like, String csv) {
    return ProxyTableReader.read(ProxyTableManifest.of(like, "copy.csv"), csv.getBytes(UTF_8))
        .orThrow();
  }
}
