/** Where a number comes from, how good the evidence for it is, and what may be done with it. */
@NullMarked
package io.github.socialvalue4j.basis.evidence;

import org.jspecify.annotations.NullMarked;
