package io.github.socialvalue4j.calculate.localmultiplier;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What is known of how a payee spends what it receives. Immutable and thread-safe. */
public sealed interface Respend {
  /**
   * The payee said which share it spends in the area.
   *
   * @param localShare from 0 to 1, without unit
   */
  record Measured(Figure localShare) implements DocumentOnly, Respend {
    /** Checks that nothing is null. */
    public Measured {
      Objects.requireNonNull(localShare, "localShare");
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /**
   * A pay bill or a group of payees of whom some answered.
   *
   * @param localShares one share from 0 to 1 for each answer
   * @param population how many there are, at least as many as answers
   */
  record Sampled(List<Figure> localShares, int population) implements DocumentOnly, Respend {
    /** Copies the answers. */
    public Sampled {
      localShares = List.copyOf(localShares);
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /**
   * The payee opened its own books: the next round is a ledger again.
   *
   * @param outlays what it paid out of what it received
   */
  record Itemised(List<Outlay> outlays) implements Respend {
    /** Copies the outlays. */
    public Itemised {
      outlays = List.copyOf(outlays);
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /** The payee was asked and did not answer, or was not asked. */
  record NotAnswered() implements DocumentOnly, Respend {}

  /** One of four answers, by kind. */
  default <R> R fold(
      Function<Measured, ? extends R> ifMeasured,
      Function<Sampled, ? extends R> ifSampled,
      Function<Itemised, ? extends R> ifItemised,
      Function<NotAnswered, ? extends R> ifNotAnswered) {
    if (this instanceof Measured measured) {
      return ifMeasured.apply(measured);
    }
    if (this instanceof Sampled sampled) {
      return ifSampled.apply(sampled);
    }
    if (this instanceof Itemised itemised) {
      return ifItemised.apply(itemised);
    }
    return ifNotAnswered.apply((NotAnswered) this);
  }
}
