/**
 * What the same records are worth under another edition, or were worth as of another day: a new
 * result beside the old one, and a bridge between the two that sums exactly.
 */
@NullMarked
package io.github.socialvalue4j.calculate.restatement;

import org.jspecify.annotations.NullMarked;
