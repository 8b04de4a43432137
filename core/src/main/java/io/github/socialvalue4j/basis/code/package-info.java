/** Choices that documents write as codes. */
@NullMarked
package io.github.socialvalue4j.basis.code;

import org.jspecify.annotations.NullMarked;
