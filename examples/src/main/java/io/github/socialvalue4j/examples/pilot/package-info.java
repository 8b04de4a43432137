/** The main job: a council's pilot, read from files, valued, printed and reported. */
@NullMarked
package io.github.socialvalue4j.examples.pilot;

import org.jspecify.annotations.NullMarked;
