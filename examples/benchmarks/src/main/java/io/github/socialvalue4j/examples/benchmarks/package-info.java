/** How fast the library is, measured with JMH and against numpy. */
@NullMarked
package io.github.socialvalue4j.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
