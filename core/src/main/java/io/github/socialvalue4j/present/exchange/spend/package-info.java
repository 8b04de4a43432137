/**
 * Reads spend files as councils publish them: CSV of payments, card transactions and contracts, in
 * constant memory, every line accounted for.
 */
@NullMarked
package io.github.socialvalue4j.present.exchange.spend;

import org.jspecify.annotations.NullMarked;
