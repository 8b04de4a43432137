package io.github.socialvalue4j.basis.problem;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of problem, declared once: what it does to a result, its code, its sentence and what to do
 * about it. The sentence and the remedy have a name in braces where a value stands:
 *
 * <pre>{@code
 * static final Fault SHARE_OUT_OF_RANGE =
 *     Fault.error(
 *         "sroi.share-out-of-range",
 *         "The {number} lies from 0 to 1 (100%), but this is {value}.",
 *         "Write 20% as 0.2.");
 *
 * problems.add(SHARE_OUT_OF_RANGE.at(path, cell.inWords(), number));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Fault implements DocumentOnly {
  private static final Pattern PLACE = Pattern.compile("\\{([a-z][A-Za-z]*)\\}");

  private final Severity severity;
  private final ProblemCode code;
  private final String sentence;
  private final String remedy;
  private final List<String> names;

  private Fault(Severity severity, String code, String sentence, String remedy) {
    this.severity = severity;
    this.code = ProblemCode.of(code);
    this.sentence = Objects.requireNonNull(sentence, "sentence");
    this.remedy = Objects.requireNonNull(remedy, "remedy");
    List<String> found = new ArrayList<>();
    Matcher place = PLACE.matcher(sentence + " " + remedy);
    while (place.find()) {
      if (!found.contains(place.group(1))) {
        found.add(place.group(1));
      }
    }
    this.names = List.copyOf(found);
  }

  /** One that stops the calculation; see {@link Severity#ERROR}. */
  public static Fault error(String code, String sentence, String remedy) {
    return new Fault(Severity.ERROR, code, sentence, remedy);
  }

  /** Something that a total leaves out; see {@link Severity#OMISSION}. */
  public static Fault omission(String code, String sentence, String remedy) {
    return new Fault(Severity.OMISSION, code, sentence, remedy);
  }

  /** Something that a careful reader should look at; see {@link Severity#WARNING}. */
  public static Fault warning(String code, String sentence, String remedy) {
    return new Fault(Severity.WARNING, code, sentence, remedy);
  }

  /** Something said for the record; see {@link Severity#NOTE}. */
  public static Fault note(String code, String sentence, String remedy) {
    return new Fault(Severity.NOTE, code, sentence, remedy);
  }

  /**
   * The problem it is at a place.
   *
   * @param path where in the input
   * @param values what stands at the names, in the order in which they first appear in the sentence
   *     and then in the remedy; a decimal is written plainly, anything else by its {@code toString}
   * @throws IllegalArgumentException if there are more or fewer of them than names
   */
  public Problem at(ProblemPath path, Object... values) {
    if (values.length != names.size()) {
      throw new IllegalArgumentException(
          code
              + " names "
              + names
              + ", but it is given "
              + ShortText.count(values.length, "value"));
    }
    Map<String, String> shown = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      shown.put(names.get(i), text(values[i]));
    }
    return new Problem(severity, code, path, filled(sentence, shown), filled(remedy, shown), shown);
  }

  private static String text(Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  private static String filled(String text, Map<String, String> values) {
    Matcher place = PLACE.matcher(text);
    StringBuilder filled = new StringBuilder();
    while (place.find()) {
      place.appendReplacement(filled, "");
      filled.append(values.get(place.group(1)));
    }
    return place.appendTail(filled).toString();
  }

  /** What it does to a result. */
  public Severity severity() {
    return severity;
  }

  /** Its stable name. */
  public ProblemCode code() {
    return code;
  }

  /** The sentence, with the names of its values in braces. */
  public String sentence() {
    return sentence;
  }

  /** What to do about it, with the names of values in braces. */
  public String remedy() {
    return remedy;
  }

  /** The names of its values, in the order in which {@link #at} takes them. */
  public List<String> names() {
    return names;
  }

  @Override
  public String toString() {
    return ShortText.of(severity + " " + code + ": " + sentence);
  }
}
