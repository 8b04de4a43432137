/** States a baseline of spend, and the file that it was read from, for people. */
@NullMarked
package io.github.socialvalue4j.present.statement.spend;

import org.jspecify.annotations.NullMarked;
