/**
 * The impact map: who is affected, what went in, what changed, what it is worth, and how much of it
 * would have happened anyway; each number with its reason.
 *
 * <p>Maps are built by permissive builders and become an {@link
 * io.github.socialvalue4j.calculate.sroi.map.ImpactMap} by a check that reports every fault at
 * once. Order inside {@code calculate.sroi}: {@code map}, then the calculator, then {@code
 * sensitivity}, {@code simulation} and {@code review}, which do not know each other.
 */
@NullMarked
package io.github.socialvalue4j.calculate.sroi.map;

import org.jspecify.annotations.NullMarked;
