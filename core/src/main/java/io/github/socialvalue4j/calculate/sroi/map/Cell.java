package io.github.socialvalue4j.calculate.sroi.map;

import io.github.socialvalue4j.basis.code.Coded;
import java.util.List;

/** The cells of an impact map that hold a number. */
public enum Cell implements Coded {
  /** How much of an outcome there was, or of an input that is valued by a rate. */
  QUANTITY("quantity", "quantity"),
  /** What one unit of an outcome is worth. */
  PROXY("proxy", "proxy value"),
  /** How many years an outcome lasts; above 0. */
  DURATION("duration", "duration in years"),
  /** The share that would have happened anyway. */
  DEADWEIGHT("deadweight", "deadweight"),
  /** The share that displaced other outcomes. */
  DISPLACEMENT("displacement", "displacement"),
  /** The share that <em>others</em> caused, never one's own. */
  ATTRIBUTION("attribution", "attribution to others"),
  /** The share that went to people or places outside the scope. */
  LEAKAGE("leakage", "leakage"),
  /** The share that is lost from one year to the next. */
  DROP_OFF("drop-off", "drop-off a year"),
  /** What an input cost. */
  AMOUNT("amount", "amount"),
  /** What one unit of an input in kind is worth. */
  RATE("rate", "rate"),
  /** The value of one year of a row that states its years. */
  VALUE("value", "value");

  private final String code;
  private final String words;

  Cell(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /** As documents write it. */
  @Override
  public String code() {
    return code;
  }

  /** As a path into a document writes it, such as {@code dropOff}. */
  public String field() {
    return this == DROP_OFF ? "dropOff" : code;
  }

  /** For people. */
  public String inWords() {
    return words;
  }

  /** Whether it takes a share of the value away in every year. */
  public boolean isDeduction() {
    return this == DEADWEIGHT || this == DISPLACEMENT || this == ATTRIBUTION || this == LEAKAGE;
  }

  /** Whether it lies from 0 to 1. */
  public boolean isShare() {
    return isDeduction() || this == DROP_OFF;
  }

  /** The four deductions, in the order in which they are taken. */
  public static List<Cell> deductions() {
    return List.of(DEADWEIGHT, DISPLACEMENT, ATTRIBUTION, LEAKAGE);
  }
}
