/**
 * Time and prices: discount schedules with dated vintages, price bases, deflator series and
 * optimism bias.
 *
 * <p>Rates are shares, not per cents: 0.035 for 3.5%. The tables that come with the library lie
 * beside these classes as data files, each row with its source and licence.
 */
@NullMarked
package io.github.socialvalue4j.model.discount;

import org.jspecify.annotations.NullMarked;
