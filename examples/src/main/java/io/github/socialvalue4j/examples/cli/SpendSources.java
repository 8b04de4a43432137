package io.github.socialvalue4j.examples.cli;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.examples.file.Places;
import io.github.socialvalue4j.examples.sheet.SheetFault;
import io.github.socialvalue4j.examples.sheet.Spreadsheet;
import io.github.socialvalue4j.present.exchange.SpendFile;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The spend files that a command line names. A workbook becomes one CSV file for each of its sheets
 * that is asked for, held in a temporary file until this is closed. Mutable, for one run.
 */
final class SpendSources implements Closeable {
  static final ProblemCode SPREADSHEET = ProblemCode.of("spend-file.spreadsheet");
  static final ProblemCode SHEETS_NOT_READ = ProblemCode.of("spend-file.sheets-not-read");
  private static final String ALL = "*";

  private final List<String> sheets;
  private final InputStream standardInput;
  private final List<SpendFile> files = new ArrayList<>();
  private final List<Problem> remarks = new ArrayList<>();
  private final List<Path> temporary = new ArrayList<>();
  private final List<Input> opened = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private boolean hasWorkbook;

  /**
   * No files yet.
   *
   * @param sheets which sheets of a workbook are read; without any, the one with most rows
   */
  SpendSources(List<String> sheets, InputStream standardInput) {
    this.sheets = List.copyOf(sheets);
    this.standardInput = standardInput;
  }

  /**
   * Adds a file, or what hinders it to be read: that is thrown once its turn comes.
   *
   * @param file as the command line has it, {@code -} for standard input
   * @param isOneOfSeveral whether its name may have to be told apart
   */
  void add(String file, boolean isOneOfSeveral) throws IOException {
    String name = name(file, isOneOfSeveral);
    try {
      Input input = Input.open(file, standardInput);
      opened.add(input);
      BufferedInputStream start = new BufferedInputStream(input.stream());
      start.mark(16);
      boolean isWorkbook = Spreadsheet.isLike(start.readNBytes(8));
      start.reset();
      // A pipe gives its bytes once, so it is read on; an ordinary file is opened when it is read.
      boolean isOnce = file.equals("-") || !Files.isRegularFile(Path.of(file));
      hasWorkbook |= isWorkbook;
      if (isWorkbook) {
        workbook(name, isOnce ? copied(start) : Path.of(file));
      } else {
        files.add(new SpendFile(name, isOnce ? () -> open(start) : () -> open(file)));
      }
      if (!isOnce) {
        input.close();
      }
    } catch (Input.NotThere e) {
      IOException why = new IOException(e.getMessage(), e);
      files.add(new SpendFile(name, () -> unreadable(why)));
    } catch (SheetFault e) {
      files.add(new SpendFile(name, () -> unreadable(e)));
    } catch (IOException e) {
      files.add(
          new SpendFile(
              name,
              () -> unreadable(new SheetFault("The file cannot be read: " + Places.reason(e), e))));
    }
  }

  private static InputStream unreadable(IOException why) throws IOException {
    throw why;
  }

  private static InputStream open(InputStream begun) {
    return new FilterInputStream(begun) {
      @Override
      public void close() {
        // Closed with all the others, or standard input, which stays open.
      }
    };
  }

  private static InputStream open(String file) throws IOException {
    try {
      return Files.newInputStream(Path.of(file));
    } catch (IOException e) {
      throw new IOException("The file " + file + " cannot be read: " + Places.reason(e), e);
    }
  }

  private String name(String file, boolean isOneOfSeveral) {
    String name = file.equals("-") ? "standard-input" : lastPart(file);
    return isOneOfSeveral && names.contains(name) ? unique(file) : unique(name);
  }

  private static String lastPart(String file) {
    int slash = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
    return slash < 0 || slash == file.length() - 1 ? file : file.substring(slash + 1);
  }

  private String unique(String name) {
    String told = name;
    for (int i = 2; !names.add(told); i++) {
      told = name + " (" + i + ")";
    }
    return told;
  }

  private Path copied(InputStream content) throws IOException {
    Path copy = temporary(".workbook");
    Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
    return copy;
  }

  private void workbook(String name, Path source) throws IOException {
    try (Spreadsheet workbook = Spreadsheet.open(source)) {
      for (String sheet : chosen(name, workbook)) {
        Path csv = temporary(".csv");
        String told = unique(name + ", sheet " + sheet);
        try {
          workbook.write(sheet, csv);
          files.add(new SpendFile(told, () -> Files.newInputStream(csv)));
        } catch (SheetFault e) {
          files.add(new SpendFile(told, () -> unreadable(e)));
        }
      }
    } catch (OutOfMemoryError e) {
      throw new SheetFault(
          "The workbook needs more memory than there is. Save the sheet as CSV.", e);
    }
  }

  private Path temporary(String end) throws IOException {
    Path file = Files.createTempFile("socialvalue-spend-", end);
    temporary.add(file);
    return file;
  }

  /** The sheets to read; those that hold something and are not read are left out by name. */
  private List<String> chosen(String name, Spreadsheet workbook) throws IOException {
    List<String> all = workbook.names();
    for (String sheet : sheets) {
      if (!sheet.equals(ALL) && !all.contains(sheet)) {
        throw new SheetFault(
            "The workbook has no sheet '" + sheet + "'; it has " + quoted(all) + ".");
      }
    }
    if (!sheets.isEmpty() && !sheets.contains(ALL)) {
      return sheets;
    }
    List<String> filled = workbook.filled();
    if (filled.isEmpty()) {
      throw new SheetFault("The workbook holds nothing on any sheet that is seen.");
    }
    if (sheets.contains(ALL) || filled.size() == 1) {
      return filled;
    }
    String largest = largest(workbook, filled);
    List<String> left = filled.stream().filter(s -> !s.equals(largest)).toList();
    remarks.add(
        Problem.omission(
            SHEETS_NOT_READ,
            ProblemPath.root().child(name),
            "The workbook has "
                + filled.size()
                + " sheets that hold something. The one with most rows was read, '"
                + largest
                + "', and not "
                + quoted(left)
                + ".",
            "Name those to read with --sheet, which may be repeated; --sheet '*' reads all."));
    return List.of(largest);
  }

  private static String largest(Spreadsheet workbook, List<String> filled) throws IOException {
    String largest = filled.get(0);
    long most = 0;
    for (String sheet : filled) {
      long rows = workbook.count(sheet);
      if (rows > most) {
        largest = sheet;
        most = rows;
      }
    }
    return largest;
  }

  private static String quoted(List<String> names) {
    List<String> shown = names.stream().limit(20).map(n -> "'" + n + "'").toList();
    return String.join(", ", shown) + (names.size() > 20 ? " and more" : "");
  }

  /** Whether any of the files is a workbook or another archive. */
  boolean hasWorkbook() {
    return hasWorkbook;
  }

  /** The files in the order of the command line. */
  List<SpendFile> files() {
    return List.copyOf(files);
  }

  /** What was left out before any file was read. */
  List<Problem> remarks() {
    return List.copyOf(remarks);
  }

  @Override
  public void close() throws IOException {
    for (Input input : opened) {
      input.close();
    }
    for (Path file : temporary) {
      Files.deleteIfExists(file);
    }
  }
}
