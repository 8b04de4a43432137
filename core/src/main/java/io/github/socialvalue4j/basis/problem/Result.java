package io.github.socialvalue4j.basis.problem;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What a calculation answers when the trouble lies in the data and not in the call: complete,
 * partial (a value, and what it leaves out by name) or failed (every fault at once). Complete and
 * partial results may carry warnings and notes as well. Immutable and thread-safe when the value
 * is.
 *
 * @param <T> the type of the value
 */
public abstract sealed class Result<T> {
  private final List<Problem> problems;

  private Result(Collection<Problem> problems) {
    this.problems = List.copyOf(new TreeSet<>(problems));
  }

  /** The whole answer, nothing left out. */
  public static final class Complete<T> extends Result<T> {
    private final T value;

    private Complete(T value, Collection<Problem> problems) {
      super(problems);
      this.value = Objects.requireNonNull(value, "value");
    }

    /** The value. */
    public T value() {
      return value;
    }
  }

  /** An answer that leaves something out; its problems name what. */
  public static final class Partial<T> extends Result<T> {
    private final T value;

    private Partial(T value, Collection<Problem> problems) {
      super(problems);
      this.value = Objects.requireNonNull(value, "value");
    }

    /** The value without the parts that were left out. */
    public T value() {
      return value;
    }
  }

  /** No answer; its problems say why. */
  public static final class Failed<T> extends Result<T> {
    private Failed(Collection<Problem> problems) {
      super(problems);
    }
  }

  /** A complete answer without a word. */
  public static <T> Result<T> complete(T value) {
    return new Complete<>(value, List.of());
  }

  /**
   * A complete answer with warnings or notes.
   *
   * @throws IllegalArgumentException if one of them is an error or an omission
   */
  public static <T> Result<T> complete(T value, Collection<Problem> remarks) {
    if (remarks.stream().anyMatch(p -> p.severity().compareTo(Severity.OMISSION) <= 0)) {
      throw new IllegalArgumentException("A complete result has no error and no omission");
    }
    return new Complete<>(value, remarks);
  }

  /**
   * An answer that leaves something out.
   *
   * @throws IllegalArgumentException if no problem is an omission, or one is an error
   */
  public static <T> Result<T> partial(T value, Collection<Problem> problems) {
    if (problems.stream().noneMatch(p -> p.severity() == Severity.OMISSION)
        || problems.stream().anyMatch(p -> p.severity() == Severity.ERROR)) {
      throw new IllegalArgumentException("A partial result has an omission and no error");
    }
    return new Partial<>(value, problems);
  }

  /**
   * No answer.
   *
   * @throws IllegalArgumentException if no problem is an error
   */
  public static <T> Result<T> failed(Collection<Problem> problems) {
    if (problems.stream().noneMatch(p -> p.severity() == Severity.ERROR)) {
      throw new IllegalArgumentException("A failed result has an error");
    }
    return new Failed<>(problems);
  }

  /** Everything there is to say, ordered by path and code. */
  public List<Problem> problems() {
    return problems;
  }

  /** The value, unless failed. */
  public Optional<T> toOptional() {
    return fold(c -> Optional.of(c.value()), p -> Optional.of(p.value()), f -> Optional.empty());
  }

  /** Whether nothing was left out. */
  public boolean isComplete() {
    return this instanceof Complete;
  }

  /** Whether there is a value that leaves something out. */
  public boolean isPartial() {
    return this instanceof Partial;
  }

  /** Whether there is no value. */
  public boolean isFailed() {
    return this instanceof Failed;
  }

  /**
   * The value, for a caller who wants the whole of it: nothing left out.
   *
   * @throws ResultException listing every problem, if failed or partial; of a partial result the
   *     message begins with what was left out
   */
  public T completeOrThrow() {
    return fold(
        Complete::value,
        p -> {
          throw new ResultException(p.problems());
        },
        f -> {
          throw new ResultException(f.problems());
        });
  }

  /**
   * The value, for a caller who accepts a partial one and goes on to say what it leaves out; {@link
   * #completeOrThrow} is for all others.
   *
   * @throws ResultException listing every problem, if failed
   */
  public T orThrow() {
    return fold(
        Complete::value,
        Partial::value,
        f -> {
          throw new ResultException(f.problems());
        });
  }

  /** As a host's JSON has it: status, problems, and the value if there is one. */
  @JsonValue
  private Map<String, Object> asJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("status", fold(c -> "complete", p -> "partial", f -> "failed"));
    toOptional().ifPresent(value -> json.put("value", value));
    json.put("problems", problems);
    return json;
  }

  /** One of three answers, by kind. */
  public <R> R fold(
      Function<Complete<T>, ? extends R> ifComplete,
      Function<Partial<T>, ? extends R> ifPartial,
      Function<Failed<T>, ? extends R> ifFailed) {
    if (this instanceof Complete<T> complete) {
      return ifComplete.apply(complete);
    }
    if (this instanceof Partial<T> partial) {
      return ifPartial.apply(partial);
    }
    return ifFailed.apply((Failed<T>) this);
  }

  /** The same result about another value. */
  public <R> Result<R> map(Function<? super T, ? extends R> change) {
    return fold(
        c -> new Complete<R>(change.apply(c.value()), c.problems()),
        p -> new Partial<R>(change.apply(p.value()), p.problems()),
        f -> new Failed<R>(f.problems()));
  }

  /** The next step's result, with the problems of both; failed if either is, partial if either. */
  public <R> Result<R> then(Function<? super T, Result<R>> next) {
    if (this instanceof Failed) {
      return new Failed<>(problems);
    }
    Result<R> after = next.apply(orThrow());
    List<Problem> both = new ArrayList<>(problems);
    both.addAll(after.problems);
    return after.fold(
        c -> isPartial() ? new Partial<R>(c.value(), both) : new Complete<R>(c.value(), both),
        p -> new Partial<R>(p.value(), both),
        f -> new Failed<R>(both));
  }

  /**
   * One line: complete, partial or failed, the value, what is left out by name, and how many
   * warnings and notes there are.
   */
  @Override
  public String toString() {
    String value = toOptional().map(v -> ": " + ShortText.of(v)).orElse("");
    StringBuilder text = new StringBuilder(fold(c -> "complete", p -> "partial", f -> "failed"));
    text.append(value);
    append(text, named(Severity.ERROR), "error");
    append(text, named(Severity.OMISSION), "omission");
    appendCount(text, number(Severity.WARNING), "warning");
    appendCount(text, number(Severity.NOTE), "note");
    return text.toString();
  }

  private static void append(StringBuilder text, List<String> named, String word) {
    appendCount(text, named.size(), word);
    if (!named.isEmpty()) {
      text.append(" (").append(ShortText.list(named)).append(')');
    }
  }

  private static void appendCount(StringBuilder text, int number, String word) {
    if (number > 0) {
      text.append("; ").append(ShortText.count(number, word));
    }
  }

  private List<String> named(Severity severity) {
    return problems.stream()
        .filter(p -> p.severity() == severity)
        .map(p -> p.code() + " at " + p.path().inWords())
        .toList();
  }

  private int number(Severity severity) {
    return (int) problems.stream().filter(p -> p.severity() == severity).count();
  }
}
