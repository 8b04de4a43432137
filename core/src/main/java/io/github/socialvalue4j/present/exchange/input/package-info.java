/**
 * What input documents mean, once nothing is wrong with them: values of the model, ready to use.
 */
@NullMarked
package io.github.socialvalue4j.present.exchange.input;

import org.jspecify.annotations.NullMarked;
