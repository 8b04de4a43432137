package io.github.socialvalue4j.examples.benchmarks;

import java.util.function.IntFunction;

/**
 * Something that can be made larger.
 *
 * @param kind of which kind it is
 * @param what what grows
 * @param work makes the work of a size; only the work is timed
 */
record Growth(String kind, String what, IntFunction<Runnable> work) {}
