package io.github.socialvalue4j.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

/** What the program did, run in this JVM. */
record Ran(int exit, String out, String err) {

  static Ran with(String in, String... arguments) {
    return with(in.getBytes(UTF_8), arguments);
  }

  static Ran with(byte[] in, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = Program.run(new ByteArrayInputStream(in), out, err, arguments);
    return new Ran(exit, out.toString(UTF_8), err.toString(UTF_8));
  }
}
