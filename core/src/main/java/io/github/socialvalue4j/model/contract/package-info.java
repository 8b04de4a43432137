/**
 * Contracts, grants and other agreements, the three points at which each is measured, and a
 * council's priorities.
 */
@NullMarked
package io.github.socialvalue4j.model.contract;

import org.jspecify.annotations.NullMarked;
