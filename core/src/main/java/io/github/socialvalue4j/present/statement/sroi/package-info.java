/** The statement of a social return on investment: the impact map, the ratio, and its ground. */
@NullMarked
package io.github.socialvalue4j.present.statement.sroi;

import org.jspecify.annotations.NullMarked;
