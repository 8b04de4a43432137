/** Discount factors, present values and amounts in other prices, stated for people. */
@NullMarked
package io.github.socialvalue4j.present.statement.discount;

import org.jspecify.annotations.NullMarked;
