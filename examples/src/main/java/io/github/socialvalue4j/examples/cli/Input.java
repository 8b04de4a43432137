package io.github.socialvalue4j.examples.cli;

import java.io.Closeable;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file or standard input. */
final class Input implements Closeable {
  private final InputStream in;

  private Input(InputStream in) {
    this.in = in;
  }

  /** The command line names something that cannot be read. */
  static final class NotThere extends Exception {
    private static final long serialVersionUID = 1L;

    NotThere(String message) {
      super(message);
    }
  }

  /**
   * Opens a file.
   *
   * @param name the file, or {@code -}
   * @param standardInput stays open
   */
  static Input open(String name, InputStream standardInput) throws NotThere, IOException {
    if (name.equals("-")) {
      return new Input(
          new FilterInputStream(standardInput) {
            @Override
            public void close() {}
          });
    }
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        throw new NotThere(name + " is a folder; name a file in it.");
      }
      // A channel of a pipe cannot say how much there is to read; a stream can.
      return new Input(
          Files.isRegularFile(path)
              ? Files.newInputStream(path)
              : new FileInputStream(path.toFile()));
    } catch (NoSuchFileException | FileNotFoundException | InvalidPathException e) {
      throw new NotThere("There is no file " + name + ".");
    } catch (AccessDeniedException e) {
      throw new NotThere("The file " + name + " may not be read.");
    }
  }

  /** Everything, up to a byte more than the longest document. */
  byte[] all() throws IOException {
    return in.readNBytes(LineReader.MOST);
  }

  /** As it comes; closed with this. */
  InputStream stream() {
    return in;
  }

  /** Line by line. */
  LineReader lines() {
    return new LineReader(in);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
