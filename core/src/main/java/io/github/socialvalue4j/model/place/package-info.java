/** Areas: what a council means by local. */
@NullMarked
package io.github.socialvalue4j.model.place;

import org.jspecify.annotations.NullMarked;
