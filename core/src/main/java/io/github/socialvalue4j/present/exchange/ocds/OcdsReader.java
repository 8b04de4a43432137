package io.github.socialvalue4j.present.exchange.ocds;

import io.github.socialvalue4j.basis.problem.Result;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Reads open contracting data (OCDS 1.0 and 1.1) with the fields of the UK extension: supplier
 * scale and VCSE, net and gross value, reserved participation, thresholds.
 *
 * <p>A file holds packages of releases or records, releases or records by themselves, compiled or
 * versioned ones, alone, in lists, or one on each line; in UTF-8 or UTF-16, packed with gzip or
 * not. It streams by, and of each release only what is listed is kept, packed, until all releases
 * of its process are known; so the memory needed grows with the number of releases and not with
 * their size. Releases of one process are merged in the order of their instants by the merge
 * routine of OCDS 1.1. A contract is an entry, and so is an award that no contract stands for.
 *
 * <p>Fails where nothing can be read: {@code ocds.no-releases}, or {@code json.empty}, {@code
 * json.malformed}, {@code json.truncated}, {@code json.binary}. Everything else costs itself alone
 * and leaves the result partial: a text that breaks off, a release without an ocid ({@code
 * ocds.no-ocid}), a value ({@code ocds.value}, {@code ocds.no-value}), a supplier ({@code
 * ocds.unknown-supplier}, {@code ocds.ambiguous-supplier}). What is cancelled, unsuccessful or
 * withdrawn is named and not counted ({@code ocds.not-counted}). Of each code the first 1,000 are
 * listed, and the rest counted. Stateless and thread-safe.
 */
public final class OcdsReader {
  private OcdsReader() {}

  /** Reads a file that is in memory. */
  public static Result<OpenContracts> read(byte[] file) {
    try {
      return read(new ByteArrayInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException("Memory can always be read", e);
    }
  }

  /**
   * Reads a file of any size.
   *
   * @param file its bytes; not closed
   * @throws IOException if they cannot be read
   */
  public static Result<OpenContracts> read(InputStream file) throws IOException {
    return new FileReading().read(FileText.of(file));
  }
}
