package io.github.socialvalue4j.tomproxies;

import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import io.github.socialvalue4j.model.proxy.Crosswalk;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.model.proxy.ProxyTableProvider;
import io.github.socialvalue4j.present.exchange.table.CrosswalkReader;
import io.github.socialvalue4j.present.exchange.table.EditionsReader;
import io.github.socialvalue4j.present.exchange.table.ProxyTableManifest;
import io.github.socialvalue4j.present.exchange.table.ProxyTableReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the shipped files, each at most once. */
final class ShippedTables {
  private static final String MANIFEST = "editions.csv";
  private static final String CROSSWALKS = "crosswalks.csv";
  private static final Map<Edition, ProxyTable> READ = new ConcurrentHashMap<>();

  private ShippedTables() {}

  /** Holds the manifest: this class is loaded, and the file read, when it is first needed. */
  private static final class Manifest {
    static final SortedMap<Edition, ProxyTableManifest> ENTRIES = read();

    private Manifest() {}

    private static SortedMap<Edition, ProxyTableManifest> read() {
      SortedMap<Edition, ProxyTableManifest> entries = new TreeMap<>();
      EditionsReader.readManifest(MANIFEST, bytes(MANIFEST))
          .completeOrThrow()
          .forEach(entry -> entries.put(entry.edition(), entry));
      return Collections.unmodifiableSortedMap(entries);
    }
  }

  static SortedSet<Edition> editions() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(Manifest.ENTRIES.keySet()));
  }

  static ProxyTable table(Edition edition) {
    ProxyTableManifest entry = Manifest.ENTRIES.get(edition);
    if (entry == null) {
      throw new UnknownIdException(
          "edition",
          edition.toString(),
          "the shipped tables",
          Manifest.ENTRIES.keySet().stream().map(Edition::toString).toList());
    }
    return READ.computeIfAbsent(
        edition, e -> ProxyTableReader.read(entry, bytes(entry.file())).completeOrThrow());
  }

  /** The tables whose id begins so. */
  static ProxyTableProvider family(String prefix) {
    return () ->
        Manifest.ENTRIES.keySet().stream()
            .filter(edition -> edition.table().startsWith(prefix))
            .map(ShippedTables::table)
            .toList();
  }

  static Crosswalk crosswalk(String from, String to) {
    Optional<Crosswalk> found =
        CrosswalkReader.read(CROSSWALKS, bytes(CROSSWALKS)).completeOrThrow().stream()
            .filter(c -> c.fromTable().equals(from) && c.toTable().equals(to))
            .findFirst();
    return found.orElseThrow();
  }

  static byte[] bytes(String file) {
    try (InputStream in = ShippedTables.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks its data file " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The jar's data file " + file + " cannot be read", e);
    }
  }
}
