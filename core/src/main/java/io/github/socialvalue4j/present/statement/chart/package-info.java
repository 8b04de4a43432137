/** Charts, written as SVG by this library and as bars of characters for a terminal. */
@NullMarked
package io.github.socialvalue4j.present.statement.chart;

import org.jspecify.annotations.NullMarked;
