package io.github.socialvalue4j.present.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the files that a manifest names are found: a folder, the class path, a map in memory. */
@FunctionalInterface
public interface TableFiles {
  /**
   * The bytes of a file, or nothing if there is no such file.
   *
   * @param name a plain file name without a folder
   * @throws IOException if the file is there and cannot be read
   */
  Optional<byte[]> find(String name) throws IOException;

  /** The files of a folder. Of a file that is too long, only as much is read as shows that. */
  static TableFiles in(Path folder) {
    return name -> {
      Path file = folder.resolve(name);
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      try (InputStream in = Files.newInputStream(file)) {
        return Optional.of(in.readNBytes(CsvText.LONGEST_FILE + 1));
      }
    };
  }
}
