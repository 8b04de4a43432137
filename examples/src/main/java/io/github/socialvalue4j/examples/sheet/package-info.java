/** Spreadsheets as rows of text: XLSX and ODS in, CSV out for the library's reader. */
@NullMarked
package io.github.socialvalue4j.examples.sheet;

import org.jspecify.annotations.NullMarked;
