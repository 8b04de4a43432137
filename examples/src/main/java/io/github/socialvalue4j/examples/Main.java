package io.github.socialvalue4j.examples;

/** The door to the examples: {@code java -jar socialvalue4j-examples.jar}. */
public final class Main {

  private Main() {}

  /**
   * Prints the name and version of the library.
   *
   * @param arguments none are read yet
   */
  public static void main(String[] arguments) {
    String version = Main.class.getPackage().getImplementationVersion();
    System.out.println("socialvalue4j " + (version == null ? "(not packaged)" : version));
  }
}
