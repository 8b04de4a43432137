/** Who takes part: organisations, and the directorates and departments of a council. */
@NullMarked
package io.github.socialvalue4j.model.party;

import org.jspecify.annotations.NullMarked;
