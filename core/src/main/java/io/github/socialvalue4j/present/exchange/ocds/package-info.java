/**
 * Reads open contracting data (OCDS 1.1 releases and records, with the UK extension) into contracts
 * and suppliers.
 */
@NullMarked
package io.github.socialvalue4j.present.exchange.ocds;

import org.jspecify.annotations.NullMarked;
