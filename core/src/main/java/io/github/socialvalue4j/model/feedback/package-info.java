/** Feedback from all sides, at each of the three points. */
@NullMarked
package io.github.socialvalue4j.model.feedback;

import org.jspecify.annotations.NullMarked;
