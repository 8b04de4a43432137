/** What every renderer needs of text: how to escape it, and how wide it is. */
@NullMarked
package io.github.socialvalue4j.present.statement.markup;

import org.jspecify.annotations.NullMarked;
