package io.github.socialvalue4j.present.exchange.kind;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.Severity;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.json.DocumentReader;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.Shape.ObjectShape;
import io.github.socialvalue4j.present.exchange.result.Answer;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind of input document in one version: its name, its record, its sample, its schema, and what
 * is made of it. Implementations are stateless.
 *
 * @param <D> the record that documents of this kind are bound to
 */
public abstract class DocumentKind<D extends Record> {
  private final String name;
  private final String title;
  private final DocumentReader<D> reader;

  /**
   * A kind.
   *
   * @param name as documents write it; its sample and its schema are files of this name
   * @param title what such a document is for, in a line
   * @param type the record
   */
  protected DocumentKind(String name, String title, Class<D> type) {
    this.name = name;
    this.title = title;
    this.reader = DocumentReader.of(type);
  }

  /** As documents write it. */
  public final String name() {
    return name;
  }

  /** Its version, as documents write it. */
  public final String version() {
    return "1";
  }

  /** What such a document is for. */
  public final String title() {
    return title;
  }

  /** What such a document looks like. */
  public final ObjectShape shape() {
    return reader.shape();
  }

  /** A realistic document of this kind. */
  public final String sample() {
    return resource("sample/" + name + "-" + version() + ".json");
  }

  /** The JSON Schema of this kind. */
  public final String schema() {
    return resource("schema/" + name + "-" + version() + ".schema.json");
  }

  private static String resource(String path) {
    String full = "/io/github/socialvalue4j/present/exchange/" + path;
    try (InputStream in = DocumentKind.class.getResourceAsStream(full)) {
      if (in == null) {
        throw new IllegalStateException("The library lacks its own file " + full);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Evaluates a document.
   *
   * @param root the document; it is emptied once it is read
   * @param host the host's own validator, which may add faults; nothing if there is none
   * @param faults what is known to be wrong with it
   */
  public final Result<Answer> evaluate(
      ObjectNode root, ProxyCatalogue catalogue, @Nullable Validator host, Faults faults) {
    D document = reader.read(root, host, faults);
    // All that is meant stands in the record now: the tree takes several times its room.
    root.removeAll();
    Optional<Result<Answer>> answer = evaluate(document, catalogue, faults);
    if (answer.isEmpty() || faults.hasErrors()) {
      // The faults that an answer finds in a document that is refused are said all the same.
      answer.ifPresent(
          a ->
              a.problems().stream()
                  .filter(p -> p.severity() == Severity.ERROR)
                  .forEach(faults::add));
      return Result.failed(faults.list());
    }
    Problems all = new Problems();
    all.addAll(faults.list());
    all.addAll(answer.get().problems());
    return all.toResult(() -> answer.get().orThrow());
  }

  /**
   * Makes an answer of a document, or reports why there is none.
   *
   * @param document what could be read of it
   * @param faults what is known to be wrong with it; takes every further fault
   * @return nothing, if anything is wrong with the document
   */
  protected abstract Optional<Result<Answer>> evaluate(
      D document, ProxyCatalogue catalogue, Faults faults);
}
