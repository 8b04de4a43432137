package io.github.socialvalue4j.present.exchange;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.present.exchange.content.Content;
import io.github.socialvalue4j.present.exchange.json.JsonWriting;
import io.github.socialvalue4j.present.exchange.result.ProblemsJson;
import io.github.socialvalue4j.present.exchange.result.ResultDigest;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What became of a document: the document that answers it. Immutable and thread-safe; the same
 * document gives the same bytes on every machine.
 */
public final class Evaluated {
  private final Status status;
  private final ObjectNode document;
  private final List<Problem> problems;
  private final Optional<Content> content;

  Evaluated(Status status, ObjectNode document, List<Problem> problems, Optional<Content> content) {
    this.status = status;
    this.document = ResultDigest.sealed(document);
    this.problems = List.copyOf(problems);
    this.content = content;
  }

  /** The answer of a program that could not even begin: a document of problems. */
  public static Evaluated ofProblems(List<Problem> problems) {
    return new Evaluated(
        Status.FAILED, ProblemsJson.document(problems), problems, Optional.empty());
  }

  /** How far it came. */
  public enum Status {
    /** There is a result, and nothing was left out. */
    COMPLETE,
    /** There is a result, and its problems name what it leaves out. */
    PARTIAL,
    /** There is none: the answer is a document of problems. */
    FAILED;

    /** As documents write it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How far it came. */
  public Status status() {
    return status;
  }

  /** Whether there is no result. */
  public boolean isFailed() {
    return status == Status.FAILED;
  }

  /**
   * What the document comes to, as values of the library, if its kind hands them on; nothing where
   * it failed.
   */
  public Optional<Content> content() {
    return content;
  }

  /** The answer as JSON on many lines, for people; ends with a line break. */
  public String text() {
    return JsonWriting.indented(document);
  }

  /**
   * Writes {@link #text()} as it is made, so that a long answer is never in memory as a text.
   *
   * @param out takes UTF-8; flushed, and not closed
   * @throws IOException if it takes no more
   */
  public void write(OutputStream out) throws IOException {
    JsonWriting.indented(document, out);
  }

  /**
   * The answer as JSON on one line, without a line break, for pipelines and inside a host's own
   * JSON.
   */
  @JsonValue
  @JsonRawValue
  public String line() {
    return JsonWriting.oneLine(document);
  }

  /**
   * The digest that the answer carries: SHA-256 of what it says, 64 hexadecimal digits; see {@link
   * ResultDocument}.
   */
  public String digest() {
    return document.path(ResultDigest.FIELD).asText();
  }

  /** Everything there is to say, ordered by path and code; the answer has it as well. */
  public List<Problem> problems() {
    return problems;
  }

  /** How far it came, what it is, and how much there is to say of it. */
  @Override
  public String toString() {
    String kind = document.path("kind").asText("");
    return status.code()
        + ": "
        + ShortText.titled(kind, document.path("title").asText(""))
        + ", "
        + ShortText.count(problems.size(), "problem");
  }
}
