package io.github.socialvalue4j.calculate.sroi.sensitivity;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.sroi.map.CellRef;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** One thing that a scenario changes in a map. Immutable and thread-safe. */
public sealed interface Change {
  /** What is changed, in words. */
  String inWords();

  /**
   * A number becomes another.
   *
   * @param ref which
   * @param value what it becomes; shares from 0 to 1
   */
  record SetTo(CellRef ref, BigDecimal value) implements DocumentOnly, Change {
    /** Makes the value canonical. */
    public SetTo {
      Objects.requireNonNull(ref, "ref");
      value = Decimals.entry(value);
    }

    @Override
    public String inWords() {
      return ref + " = " + Decimals.text(value);
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /**
   * A share rises by percentage points: 20% raised by 10 points is 30%.
   *
   * @param ref which share
   * @param points percentage points, negative to lower it
   */
  record RaiseByPoints(CellRef ref, BigDecimal points) implements DocumentOnly, Change {
    /** Makes the points canonical. */
    public RaiseByPoints {
      Objects.requireNonNull(ref, "ref");
      points = Decimals.entry(points);
    }

    @Override
    public String inWords() {
      return ref + " + " + ShortText.count(Decimals.text(points), "point");
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /**
   * A number is multiplied: 20% times 1.1 is 22%.
   *
   * @param ref which
   * @param factor by what
   */
  record MultiplyBy(CellRef ref, BigDecimal factor) implements DocumentOnly, Change {
    /** Makes the factor canonical. */
    public MultiplyBy {
      Objects.requireNonNull(ref, "ref");
      factor = Decimals.entry(factor);
    }

    @Override
    public String inWords() {
      return ref + " x " + Decimals.text(factor);
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /**
   * Outcomes are left out.
   *
   * @param rows their ids
   */
  record RemoveRows(List<String> rows) implements Change {
    /** Copies the ids. */
    public RemoveRows {
      rows = List.copyOf(rows);
    }

    @Override
    public String inWords() {
      return "without " + String.join(", ", rows);
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /**
   * The investment is another.
   *
   * @param total in the map's currency, above 0; it replaces all inputs
   */
  record SetInvestment(BigDecimal total) implements DocumentOnly, Change {
    /** Makes the total canonical. */
    public SetInvestment {
      total = Decimals.entry(total);
    }

    @Override
    public String inWords() {
      return "investment = " + Decimals.text(total);
    }
  }
}
