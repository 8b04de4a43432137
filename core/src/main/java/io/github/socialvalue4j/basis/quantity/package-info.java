/** Numbers and money: exact, with their unit, and never rounded unasked. */
@NullMarked
package io.github.socialvalue4j.basis.quantity;

import org.jspecify.annotations.NullMarked;
