/** Results as JSON, and figures read back from it. */
@NullMarked
package io.github.socialvalue4j.present.exchange.result;

import org.jspecify.annotations.NullMarked;
