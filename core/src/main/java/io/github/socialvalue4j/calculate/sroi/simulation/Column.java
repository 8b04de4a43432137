package io.github.socialvalue4j.calculate.sroi.simulation;

import io.github.socialvalue4j.calculate.sroi.map.CellRef;

/**
 * An uncertain number of the map.
 *
 * @param ref which
 * @param distribution what it may be
 * @param sampler draws it
 * @param inGroup its place among the correlated numbers, or -1
 */
record Column(CellRef ref, Distribution distribution, Sampler sampler, int inGroup) {}
