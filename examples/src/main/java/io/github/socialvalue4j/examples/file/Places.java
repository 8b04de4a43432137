package io.github.socialvalue4j.examples.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where files truly are, whatever they are called: by a link, or by the long way round. */
public final class Places {
  private Places() {}

  /** A file's own place, through links; of one that is not there yet, below its folder's place. */
  public static Path real(Path named) {
    Path file = named.toAbsolutePath();
    try {
      return file.toRealPath();
    } catch (IOException e) {
      try {
        if (Files.isSymbolicLink(file)) {
          Path target = file.resolveSibling(Files.readSymbolicLink(file)).normalize();
          return target.equals(file.normalize()) ? file.normalize() : parentReal(target);
        }
      } catch (IOException unreadable) {
        return file.normalize();
      }
      return parentReal(file);
    }
  }

  private static Path parentReal(Path file) {
    Path folder = file.getParent();
    Path name = file.getFileName();
    try {
      return folder == null || name == null ? file.normalize() : folder.toRealPath().resolve(name);
    } catch (IOException e) {
      return file.normalize();
    }
  }

  /** Whether two names are names of one ordinary file, or would be once it is written. */
  public static boolean areOne(Path one, Path other) {
    try {
      if (Files.exists(one) && Files.exists(other)) {
        return Files.isSameFile(one, other) && (Files.isRegularFile(one) || !Files.exists(one));
      }
    } catch (IOException e) {
      // Then their places decide.
    }
    return real(one).equals(real(other));
  }

  /** Why reading or writing failed, in words. */
  public static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file or folder.";
    }
    if (e instanceof AccessDeniedException) {
      return "that is not permitted.";
    }
    String why = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return why == null ? e.getClass().getSimpleName() + "." : why + ".";
  }
}
