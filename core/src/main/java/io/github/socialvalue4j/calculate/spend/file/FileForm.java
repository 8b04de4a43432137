package io.github.socialvalue4j.calculate.spend.file;

import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.contract.VatBasis;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How a file was read. Immutable and thread-safe.
 *
 * @param file its name
 * @param layout which sort it is
 * @param encoding in which it was read
 * @param separator between cells
 * @param headerLine where the header stands, from 1
 * @param columns the header of each column that is used
 * @param ignored headers of columns that are not used
 * @param basis whether the amounts hold VAT
 * @param preamble the lines above the header that hold text, at most 50
 */
public record FileForm(
    String file,
    SpendLayout layout,
    String encoding,
    char separator,
    long headerLine,
    Map<SpendColumn, String> columns,
    List<String> ignored,
    VatBasis basis,
    List<String> preamble) {
  /** Copies the collections. */
  public FileForm {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(layout, "layout");
    Objects.requireNonNull(encoding, "encoding");
    EnumMap<SpendColumn, String> copied = new EnumMap<>(SpendColumn.class);
    copied.putAll(columns);
    columns = Collections.unmodifiableMap(copied);
    ignored = List.copyOf(ignored);
    Objects.requireNonNull(basis, "basis");
    preamble = List.copyOf(preamble);
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
