package io.github.socialvalue4j.examples.pilot;

import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.present.exchange.table.EditionsReader;
import io.github.socialvalue4j.present.exchange.table.TableFiles;
import io.github.socialvalue4j.tomproxies.TomProxies;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The files of the pilot, {@code examples/data} in the repository, as the program carries them. */
public final class PilotData {
  private static final String FOLDER = "/io/github/socialvalue4j/examples/data/";

  private PilotData() {}

  /** The pilot's document. */
  public static byte[] document() {
    try {
      return find("pilot.json").orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException("The program lacks its own pilot", e);
    }
  }

  /** The tables that its contracts are pinned to: two shipped ones, and one of its own. */
  public static ProxyCatalogue catalogue() {
    TableFiles files = PilotData::find;
    List<ProxyTable> own = EditionsReader.readTables("editions.csv", files).completeOrThrow();
    return ProxyCatalogue.of(
        TomProxies.councilRoadmap(), TomProxies.nationalTomsReported(), () -> own);
  }

  private static Optional<byte[]> find(String name) throws IOException {
    try (InputStream in = PilotData.class.getResourceAsStream(FOLDER + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }
}
