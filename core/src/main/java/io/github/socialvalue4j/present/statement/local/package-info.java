/** Local multipliers for people: rounds, bounds, who answered, and one recipient beside another. */
@NullMarked
package io.github.socialvalue4j.present.statement.local;

import org.jspecify.annotations.NullMarked;
