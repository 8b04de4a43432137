/**
 * What a reviewer would ask of a study, answered from its map: the eight principles of social
 * value, and the questions that reports are most often sent back for.
 */
@NullMarked
package io.github.socialvalue4j.calculate.sroi.review;

import org.jspecify.annotations.NullMarked;
