/** Contracts, grants and other agreements, what was promised under them, and a council's priorities. */
@NullMarked
package io.github.socialvalue4j.model.contract;

import org.jspecify.annotations.NullMarked;
