/**
 * Statements of documents: where documents in and statements out meet, so that neither room needs
 * to know of the other.
 */
@NullMarked
package io.github.socialvalue4j.present.publish;

import org.jspecify.annotations.NullMarked;
