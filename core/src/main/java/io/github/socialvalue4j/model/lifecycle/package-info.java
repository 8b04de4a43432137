/**
 * What happened: deliveries, observations at three points and their verification, in an append-only
 * log.
 */
@NullMarked
package io.github.socialvalue4j.model.lifecycle;

import org.jspecify.annotations.NullMarked;
