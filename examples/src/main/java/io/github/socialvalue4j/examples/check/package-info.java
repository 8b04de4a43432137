/** Worked cases: documents with the figures that somebody expects of them, checked without Java. */
@NullMarked
package io.github.socialvalue4j.examples.check;

import org.jspecify.annotations.NullMarked;
