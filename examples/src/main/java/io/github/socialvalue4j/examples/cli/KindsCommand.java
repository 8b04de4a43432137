package io.github.socialvalue4j.examples.cli;

import io.github.socialvalue4j.basis.problem.UnknownIdException;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.DocumentEvaluator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kinds}: what can be evaluated. */
@Command(
    name = "kinds",
    description = {
      "Lists the kinds of document that can be evaluated, each with a sample.",
      "With a name: prints the sample of that kind alone, which 'evaluate -' takes as it is."
    })
final class KindsCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "A kind, such as portfolio.")
  private @Nullable String name;

  @Option(names = "--schema", description = "Prints the JSON Schema of the kind instead.")
  private boolean schema;

  KindsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    DocumentEvaluator evaluator = DocumentEvaluator.of(ProxyCatalogue.of());
    if (schema && name == null) {
      throw usage("--schema needs the name of a kind: " + names(evaluator.kinds()) + ".");
    }
    if (schema) {
      streams.print(schema(evaluator, String.valueOf(name)));
    } else if (name != null) {
      streams.print(sample(evaluator.kinds(), name));
    } else {
      list(evaluator.kinds());
    }
    return Exit.DONE;
  }

  private String schema(DocumentEvaluator evaluator, String kind) {
    try {
      return evaluator.schema(kind);
    } catch (UnknownIdException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private String sample(List<DocumentEvaluator.Kind> kinds, String wanted) {
    return kinds.stream()
        .filter(k -> k.kind().equals(wanted))
        .findFirst()
        .map(DocumentEvaluator.Kind::sample)
        .orElseThrow(
            () -> usage("There is no kind '" + wanted + "'; there are " + names(kinds) + "."));
  }

  private void list(List<DocumentEvaluator.Kind> kinds) {
    for (DocumentEvaluator.Kind kind : kinds) {
      streams.print("== " + kind.kind() + ", version " + kind.version());
      streams.print(kind.title() + ".\n");
      streams.print(kind.sample().strip() + "\n\n");
    }
  }

  private static String names(List<DocumentEvaluator.Kind> kinds) {
    List<String> names = new ArrayList<>();
    kinds.forEach(k -> names.add(k.kind()));
    return String.join(", ", names);
  }

  private CommandLine.ParameterException usage(String message) {
    CommandLine line = spec == null ? new CommandLine(this) : spec.commandLine();
    return new CommandLine.ParameterException(line, message);
  }
}
