package io.github.socialvalue4j.examples.cli;

import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.present.exchange.Evaluated;
import io.github.socialvalue4j.present.exchange.ResultDocument;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verify}: whether a result document and its digest belong together. */
@Command(
    name = "verify",
    description = {
      "Tells whether a result document and its digest belong together, and whether every figure"
          + " that was written in full replays.",
      "A digest is no signature: whoever changes a document can draw it up anew, so a digest that"
          + " fits does not show that nothing was changed. Compare it with the one that the other"
          + " party holds.",
      "Exit code 0 when the digest fits and the figures replay; 2 with a document of problems when"
          + " not."
    })
final class VerifyCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The result document; - for standard input.")
  private String file = "-";

  VerifyCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    try (Input input = Input.open(file, streams.in())) {
      Result<ResultDocument> read = ResultDocument.read(input.all());
      if (read.isFailed()) {
        streams.print(Evaluated.ofProblems(read.problems()).text());
        return Exit.FAULTS;
      }
      ResultDocument result = read.completeOrThrow();
      streams.print(
          "The digest fits what stands in the document: "
              + result.kind()
              + ", "
              + ShortText.count(result.figures().size(), "figure")
              + " replayed."
              + (result.figures().isEmpty()
                  ? " A result carries its figures at the detail 'full' only."
                  : "")
              + "\nDigest "
              + result.digest()
              + "\nWho changes a document can draw its digest up anew: hold it against the digest"
              + " that the other party keeps.\n");
      return Exit.DONE;
    } catch (Input.NotThere e) {
      CommandLine line = spec == null ? new CommandLine(this) : spec.commandLine();
      throw new CommandLine.ParameterException(line, String.valueOf(e.getMessage()));
    }
  }
}
