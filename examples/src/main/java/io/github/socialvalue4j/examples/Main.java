package io.github.socialvalue4j.examples;

import io.github.socialvalue4j.examples.cli.Program;
import java.io.FileDescriptor;
import java.io.FileOutputStream;

/** The door to the examples: {@code java -jar socialvalue4j-examples.jar}. */
public final class Main {

  private Main() {}

  /**
   * Runs the council pilot, or the command that the arguments name.
   *
   * @param arguments {@code --help} lists them
   */
  public static void main(String[] arguments) {
    // Not System.out and System.err: those speak the machine's encoding.
    int exit =
        Program.run(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            arguments);
    if (exit != 0) {
      System.exit(exit);
    }
  }
}
