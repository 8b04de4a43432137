/**
 * Results for programs, and documents from them: JSON and CSV in and out, with every fault of a
 * document reported at once.
 */
@NullMarked
package io.github.socialvalue4j.present.exchange;

import org.jspecify.annotations.NullMarked;
