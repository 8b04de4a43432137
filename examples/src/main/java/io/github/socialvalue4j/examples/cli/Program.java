package io.github.socialvalue4j.examples.cli;

import io.github.socialvalue4j.examples.Main;
import io.github.socialvalue4j.examples.pilot.PilotJob;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program as a whole: without a command it runs the council pilot. */
@Command(
    name = "socialvalue4j",
    versionProvider = Program.Version.class,
    mixinStandardHelpOptions = true,
    description = {
      "Measures social value and explains every figure.",
      "Without a command: values the council pilot that is inside this program, prints it, and"
          + " writes a report and a result document."
    })
public final class Program implements Callable<Integer> {
  private final Streams streams;

  private Program(Streams streams) {
    this.streams = streams;
  }

  /**
   * Runs the program once.
   *
   * @param in standard input
   * @param out standard output
   * @param err standard error
   * @param arguments the command line
   * @return the exit code
   */
  public static int run(InputStream in, OutputStream out, OutputStream err, String... arguments) {
    Quiet.please();
    Streams streams = new Streams(in, out, err);
    try {
      int exit = commandLine(streams).execute(arguments);
      streams.flush();
      return exit;
    } catch (Streams.Unwritable e) {
      return unwritable(e, streams);
    }
  }

  private static int unwritable(Streams.Unwritable e, Streams streams) {
    if (e.isClosedPipe()) {
      return Exit.DONE;
    }
    streams.err().println("Cannot write to standard output: " + e.getMessage());
    return Exit.CRASH;
  }

  private static CommandLine commandLine(Streams streams) {
    CommandLine line =
        new CommandLine(new Program(streams))
            .addSubcommand(new EvaluateCommand(streams))
            .addSubcommand(new KindsCommand(streams))
            .addSubcommand(new VerifyCommand(streams))
            .addSubcommand(new CheckCommand(streams))
            .addSubcommand(new SpendCommand(streams))
            .addSubcommand(new OcdsCommand(streams));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setErr(streams.err());
    line.setOut(streams.writer());
    for (CommandLine command : line.getSubcommands().values()) {
      command.getCommandSpec().mixinStandardHelpOptions(true);
    }
    line.setParameterExceptionHandler(
        (e, parsed) -> {
          CommandLine command = e.getCommandLine();
          streams.err().println(e.getMessage());
          CommandLine.UnmatchedArgumentException.printSuggestions(e, streams.err());
          streams.err().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
          return Exit.USAGE;
        });
    line.setExecutionExceptionHandler(
        (e, command, parsed) -> {
          if (e instanceof Streams.Unwritable unwritable) {
            return unwritable(unwritable, streams);
          }
          if (e instanceof IOException) {
            streams.err().println("Cannot read or write: " + e.getMessage());
            return Exit.CRASH;
          }
          streams
              .err()
              .println("This is a fault of the program. Please report it with what follows.");
          e.printStackTrace(streams.err());
          return Exit.CRASH;
        });
    return line;
  }

  @Override
  public Integer call() throws IOException {
    streams.print(PilotJob.run(PilotJob.usualFolder()));
    return Exit.DONE;
  }

  /** Tells the version that the jar was built as. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"socialvalue4j " + (version == null ? "(not packaged)" : version)};
    }
  }
}
