/** The command line: documents in, documents out. */
@NullMarked
package io.github.socialvalue4j.examples.cli;

import org.jspecify.annotations.NullMarked;
