package io.github.socialvalue4j.examples.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that is written beside its place and moved there once it is whole, so that a full disk or
 * a crash leaves what stood there before. Whoever writes is not stopped when the disk is full: the
 * first failure is kept, the rest is let go, and {@link #keep} says what happened. A target that is
 * no ordinary file, such as a pipe, is written to directly. Mutable, for one thread.
 */
public final class OutputFile implements Closeable {
  private final Path target;
  private final @Nullable Path beside;
  private final Guarded writer;
  private boolean isKept;

  private OutputFile(Path target, @Nullable Path beside, Guarded writer) {
    this.target = target;
    this.beside = beside;
    this.writer = writer;
  }

  /**
   * Begins a file.
   *
   * @param named where it goes; a link is followed, and stays a link
   */
  public static OutputFile to(Path named) {
    Path target = Places.real(named);
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      return new OutputFile(target, null, Guarded.open(target, false));
    }
    Path folder = target.toAbsolutePath().getParent();
    Path beside =
        (folder == null ? target.toAbsolutePath() : folder)
            .resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
    return new OutputFile(target, beside, Guarded.open(beside, true));
  }

  /** Takes the text, as UTF-8; never fails. */
  public Writer writer() {
    return writer;
  }

  /**
   * Ends the file and puts it in its place.
   *
   * @return why it is not there, in words; then what stood there before still stands
   */
  public Optional<String> keep() {
    writer.close();
    if (writer.failure == null && beside != null) {
      try {
        keepRights();
        move(beside);
      } catch (IOException e) {
        writer.failure = e;
      }
    }
    isKept = writer.failure == null;
    return Optional.ofNullable(writer.failure)
        .map(e -> "Cannot write " + target + ": " + Places.reason(e));
  }

  private void keepRights() throws IOException {
    if (beside != null && Files.exists(target)) {
      try {
        Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(target));
      } catch (UnsupportedOperationException e) {
        // Not every file system has them.
      }
    }
  }

  private void move(Path whole) throws IOException {
    try {
      Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Removes what was written and not kept. */
  @Override
  public void close() throws IOException {
    writer.close();
    if (!isKept && beside != null) {
      Files.deleteIfExists(beside);
    }
  }

  /** Writes until the first failure, and then nothing. */
  private static final class Guarded extends Writer {
    private @Nullable Writer to;
    private @Nullable IOException failure;

    static Guarded open(Path file, boolean isNew) {
      Guarded guarded = new Guarded();
      try {
        guarded.to =
            isNew
                ? Files.newBufferedWriter(file, UTF_8, StandardOpenOption.CREATE_NEW)
                : Files.newBufferedWriter(file, UTF_8, StandardOpenOption.WRITE);
      } catch (IOException e) {
        guarded.failure = e;
      }
      return guarded;
    }

    @Override
    public void write(char[] text, int start, int length) {
      try {
        if (to != null && failure == null) {
          to.write(text, start, length);
        }
      } catch (IOException e) {
        failure = e;
      }
    }

    @Override
    public void flush() {
      try {
        if (to != null && failure == null) {
          to.flush();
        }
      } catch (IOException e) {
        failure = e;
      }
    }

    @Override
    public void close() {
      flush();
      try {
        if (to != null) {
          to.close();
        }
      } catch (IOException e) {
        failure = failure == null ? e : failure;
      }
      to = null;
    }
  }
}
