package io.github.socialvalue4j.examples.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.socialvalue4j.examples.fuzz.Reader.Answer;
import io.github.socialvalue4j.examples.sheet.SheetFault;
import io.github.socialvalue4j.examples.sheet.Spreadsheet;
import io.github.socialvalue4j.examples.sheet.Workbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads rows as a sheet of a workbook: XLSX, or ODS where they begin as that does. */
final class SheetReading implements Reader.Reading {
  @Override
  public Answer of(byte[] input) throws IOException {
    String rows = new String(input, UTF_8);
    Path folder = Files.createTempDirectory("fuzz");
    Path book = folder.resolve("book");
    Path csv = folder.resolve("sheet.csv");
    try {
      if (rows.startsWith("<table")) {
        Workbooks.ods(book, "<table:table table:name=\"S\">" + rows + "</table:table>");
      } else {
        Workbooks.xlsx(book, Map.of("S", rows));
      }
      return new Answer(text(book, csv), List.of());
    } finally {
      Files.deleteIfExists(book);
      Files.deleteIfExists(csv);
      Files.delete(folder);
    }
  }

  private static String text(Path book, Path csv) throws IOException {
    try (Spreadsheet opened = Spreadsheet.open(book)) {
      opened.write(opened.names().get(0), csv);
      return Files.readString(csv);
    } catch (SheetFault e) {
      return String.valueOf(e.getMessage());
    }
  }
}
