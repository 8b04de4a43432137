package io.github.socialvalue4j.calculate.spend;

import io.github.socialvalue4j.model.party.MatchConfidence;
import java.util.List;

/**
 * One payee once all rows have told what they tell of it.
 *
 * @param name as the directory writes it, or else the payments
 * @param confidence of the weakest sign by which any of its payments was taken for it
 * @param isAmbiguous whether several entries of the directory fit it
 * @param cell where all that was paid to it lies
 * @param sum of all its payments
 * @param rows as they stream by: mostly one, and two where a name and a number are one
 */
record SettledPayee(
    String name,
    MatchConfidence confidence,
    boolean isAmbiguous,
    int cell,
    ExactSum sum,
    List<Payee> rows) {}
