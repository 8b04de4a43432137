/**
 * Input documents as they are written: permissive records whose fields may all be missing, with
 * constraints on them, and the mapping to values of the model that reports every fault.
 */
@NullMarked
package io.github.socialvalue4j.present.exchange.document;

import org.jspecify.annotations.NullMarked;
