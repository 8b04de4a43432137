/** Files that a program writes without harm to what it reads, or to what stood there before. */
@NullMarked
package io.github.socialvalue4j.examples.file;

import org.jspecify.annotations.NullMarked;
