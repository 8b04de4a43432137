/**
 * Many draws of a map's uncertain numbers: how wide the ratio's distribution is, and which numbers
 * make it so. Here, and nowhere else in the library, numbers are doubles: a draw is no published
 * figure. The same seed gives the same result for any number of threads and on any platform.
 */
@NullMarked
package io.github.socialvalue4j.calculate.sroi.simulation;

import org.jspecify.annotations.NullMarked;
