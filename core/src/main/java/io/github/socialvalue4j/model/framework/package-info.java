/**
 * Themes, outcomes and measures: what is measured, in which unit, and what may not be counted
 * twice.
 */
@NullMarked
package io.github.socialvalue4j.model.framework;

import org.jspecify.annotations.NullMarked;
