package io.github.socialvalue4j.present.exchange.content;

import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.proxy.ProxyTable;

/**
 * What a document of kind {@code derived-table} comes to.
 *
 * @param title for people, or the empty text
 * @param table the derived table
 * @param file the name that the manifest gives the file
 * @param csv the text of the file
 * @param manifest the text of a manifest that names the file
 */
public record DerivedTableFile(
    String title, ProxyTable table, String file, String csv, String manifest) implements Content {
  @Override
  public String toString() {
    return ShortText.of(ShortText.titled("derived table", title) + ": " + table);
  }
}
