/** 360-degree feedback, drawn together by perspective and point. */
@NullMarked
package io.github.socialvalue4j.calculate.feedback;

import org.jspecify.annotations.NullMarked;
