/**
 * Tables of proxy values as CSV files, in and out. The column contract is written out in {@code
 * tom-proxies/COLUMNS.md}; the tables that this library ships and a user's own licensed table go
 * through the same readers.
 *
 * <p>Order inside the package: a {@link io.github.socialvalue4j.present.exchange.table.CsvSheet} is
 * cells with their places; the readers make domain values of cells; the writers go the other way.
 */
@NullMarked
package io.github.socialvalue4j.present.exchange.table;

import org.jspecify.annotations.NullMarked;
