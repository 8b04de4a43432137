/** Programs that show the library at work. */
@NullMarked
package io.github.socialvalue4j.examples;

import org.jspecify.annotations.NullMarked;
