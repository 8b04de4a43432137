/** Kinds of value and the named policies under which unlike kinds may be added. */
@NullMarked
package io.github.socialvalue4j.model.value;

import org.jspecify.annotations.NullMarked;
