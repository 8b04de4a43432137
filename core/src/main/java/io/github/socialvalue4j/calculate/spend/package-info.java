/**
 * The spend baseline: what a council pays, to whom, and how much of it stays with small, voluntary
 * and local suppliers. Rows stream through and are never kept, so a file may be larger than the
 * memory. Only {@code basis} and {@code model} are imported.
 */
@NullMarked
package io.github.socialvalue4j.calculate.spend;

import org.jspecify.annotations.NullMarked;
