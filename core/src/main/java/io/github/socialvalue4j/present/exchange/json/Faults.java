package io.github.socialvalue4j.present.exchange.json;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.Severity;
import io.github.socialvalue4j.present.exchange.constraint.Shown;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects the faults of one document, up to a limit, and what else is to be said of it, up to
 * another, and remembers where they lie, so that what follows from a fault is not reported as
 * another one. Mutable, for one call.
 */
public final class Faults {
  /** How many faults of one document that stop it are listed. */
  public static final int MOST = 10_000;

  /** How many omissions, warnings and notes of one document are listed; the rest is counted. */
  public static final int MOST_REMARKS = 50_000;

  private final Problems problems = new Problems();
  private final Set<ProblemPath> places = new HashSet<>();
  private final Set<String> around = new HashSet<>();
  private final Set<ProblemPath> notUsed = new HashSet<>();
  private final Map<Severity, Integer> notListed = new EnumMap<>(Severity.class);
  private int errors;

  /** The fields of the document that have a fault which numbers suffer from. */
  private final Set<String> unsound = new HashSet<>();

  private int remarks;

  /** Starts with none. */
  public Faults() {}

  /** Adds a fault that stops the document. */
  public void error(ProblemCode code, ProblemPath path, String message, String remedy) {
    add(Problem.error(code, path, message, remedy));
  }

  /**
   * Warns of a field that is written and that nothing reads beside what else is written, so that
   * nobody takes it to have counted.
   *
   * @param isWritten whether it stands there at all
   * @param place where it stands
   * @param why the end of a sentence, without its full stop
   */
  public void notUsed(boolean isWritten, ProblemPath place, String why) {
    if (isWritten && !isFaultyInside(place) && notUsed.add(place)) {
      add(
          Problem.warning(
              JsonCodes.NOT_USED,
              place,
              "The field '" + lastOf(place.toString()) + "' is not used here: " + why + ".",
              "Remove it, or write what it was meant for."));
    }
  }

  /** Adds a problem. */
  public void add(Problem problem) {
    if (problem.severity() == Severity.ERROR) {
      addError(problem);
    } else if (remarks < MOST_REMARKS) {
      problems.add(problem);
      remarks++;
    } else {
      notListed.merge(problem.severity(), 1, Integer::sum);
    }
  }

  /** The document's words about itself and how much is shown of it, of which nothing is made. */
  private static final Set<String> WORDS =
      Set.of("/title", "/note", "/detail", "/options/detail", "/amountsIn");

  /**
   * What a part says of itself beside its numbers. Where it cannot be read, something stands in for
   * it, and the numbers are still checked.
   */
  private static final Set<String> GROUNDS =
      Set.of(
          "source", "grade", "description", "definition", "involvement", "indicator", "howValued");

  private void addError(Problem problem) {
    remember(problem);
    if (errors < MOST) {
      problems.add(problem);
    } else if (errors == MOST) {
      problems.add(
          Problem.error(
              JsonCodes.TOO_MANY_FAULTS,
              ProblemPath.root(),
              "There are more than " + MOST + " faults; the rest is not listed.",
              "Check that this is the right document; mend what is listed and read it again."));
    }
    errors++;
  }

  /**
   * Remembers where an error lies, as far as numbers suffer from it. A field that is none was not
   * to be read, so nothing beside it is any the less known for it; and what only says what a number
   * rests on leaves the number as it is.
   */
  private void remember(Problem problem) {
    if (problem.code().equals(JsonCodes.UNKNOWN_FIELD)) {
      return;
    }
    places.add(problem.path());
    String pointer = problem.path().toString();
    if (!WORDS.contains(pointer) && !GROUNDS.contains(lastOf(pointer))) {
      unsound.add(field(problem.path()));
      surround(pointer);
    }
  }

  private static String lastOf(String pointer) {
    return pointer.substring(pointer.lastIndexOf('/') + 1);
  }

  /**
   * Takes note that a place is known to be faulty, where the fault itself is reported elsewhere.
   */
  public void know(ProblemPath path) {
    places.add(path);
    unsound.add(field(path));
  }

  /** Takes note that a field is missing, and that an unknown one may have been meant for it. */
  public void miss(ProblemPath path) {
    unsound.add(field(path));
    // Around it and not at it: that it is missing is still said, and nothing that rests on that.
    around.add(path.toString());
    surround(path.toString());
  }

  /** The first step of a path: in which field of the document it lies. */
  private static String field(ProblemPath path) {
    String[] steps = path.toString().split("/", 3);
    return steps.length < 2 ? "" : steps[1];
  }

  private void surround(String pointer) {
    int slash = pointer.lastIndexOf('/');
    while (slash >= 0 && around.add(pointer.substring(0, slash))) {
      slash = pointer.lastIndexOf('/', slash - 1);
    }
  }

  /** Adds problems. */
  public void addAll(Collection<Problem> more) {
    more.forEach(this::add);
  }

  /** Whether a fault lies at exactly this place. */
  public boolean isFaulty(ProblemPath path) {
    return places.contains(path);
  }

  /** Whether a fault lies at a place or anywhere inside it. */
  public boolean isFaultyInside(ProblemPath path) {
    return isFaulty(path) || around.contains(path.toString());
  }

  /**
   * Whether what stands in one of these fields could not be read. Of an object that is to have one
   * of several fields nobody can then say that it has none.
   *
   * @param place where the object stands
   */
  public boolean isOneFaulty(ProblemPath place, String... fields) {
    return Arrays.stream(fields).anyMatch(field -> isFaultyInside(place.child(field)));
  }

  /**
   * Whether a field was left out: it holds nothing, and not because what stands there could not be
   * read. Only of such a field may a sentence say that it is not stated.
   *
   * @param value what was read of it
   */
  public boolean isLeftOut(@Nullable Object value, ProblemPath place) {
    return value == null && !isFaultyInside(place);
  }

  /**
   * What a parser makes of a field, if the field is there and nothing is known to be wrong with it.
   *
   * @param parser refuses with a sentence that says what it wanted
   */
  public <T> Optional<T> read(
      ProblemPath place, @Nullable String text, Function<String, T> parser) {
    if (text == null || isFaulty(place)) {
      return Optional.empty();
    }
    try {
      return Optional.of(parser.apply(text));
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
      error(
          JsonCodes.VALUE,
          place,
          Shown.sentence(String.valueOf(e.getMessage())),
          "Correct the field.");
      return Optional.empty();
    }
  }

  /**
   * A value of the model, if its own rules accept the parts. The parts are checked one by one
   * before, so what is refused here is how they go together.
   *
   * @param place where the whole stands
   */
  public <T> Optional<T> make(ProblemPath place, Supplier<T> maker) {
    try {
      return Optional.of(maker.get());
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
      if (!isFaultyInside(place)) {
        error(
            JsonCodes.VALUE,
            place,
            Shown.sentence(String.valueOf(e.getMessage())),
            "Correct its fields.");
      }
      return Optional.empty();
    }
  }

  /**
   * What a calculation comes to, if it comes to anything; every problem of it is taken. Numbers
   * near the largest that can be read make numbers that no figure holds, which is a fault too.
   *
   * @param place where the whole stands
   */
  public <T> Optional<T> take(ProblemPath place, Supplier<Result<T>> calculation) {
    Optional<Result<T>> result = make(place, calculation);
    result.ifPresent(r -> addAll(r.problems()));
    return result.flatMap(Result::toOptional);
  }

  /** Whether no more faults are listed, so that nobody need look for their nearest ids. */
  public boolean isFull() {
    return errors > MOST;
  }

  /**
   * Whether all that numbers are made of could be read: faults lie at most in the document's words
   * about itself and in fields that are none and were meant for none. A document that is sound so
   * far is calculated for its further faults, and refused all the same.
   */
  public boolean isSound() {
    return unsound.isEmpty();
  }

  /** Whether these fields of the document are sound, whatever the others are. */
  public boolean areSound(String... fields) {
    return Arrays.stream(fields).noneMatch(unsound::contains);
  }

  /** Whether a fault stops the document. */
  public boolean hasErrors() {
    return problems.hasErrors();
  }

  /** Everything there is to say, ordered by path and code. */
  public List<Problem> list() {
    return toProblems().list();
  }

  /** All of it, for a result. What is not listed is counted, and leaves the result as partial. */
  public Problems toProblems() {
    if (notListed.isEmpty()) {
      return problems;
    }
    Problems all = new Problems();
    all.addAll(problems.list());
    notListed.forEach((severity, count) -> all.add(more(severity, count)));
    return all;
  }

  private static Problem more(Severity severity, int count) {
    return new Problem(
        severity,
        JsonCodes.NOT_LISTED,
        ProblemPath.root(),
        "There are more than "
            + MOST_REMARKS
            + " omissions, warnings and notes; so many more of this severity ("
            + severity.name().toLowerCase(Locale.ROOT)
            + ") are not listed: "
            + count
            + ".",
        "Mend what is listed, or evaluate the document in parts.");
  }
}
