package io.github.socialvalue4j.examples.sheet;

import java.io.File;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** An XLSX workbook, read row by row. */
final class XlsxSheets implements Sheets {
  private final ReadableWorkbook workbook;

  private XlsxSheets(ReadableWorkbook workbook) {
    this.workbook = workbook;
  }

  static XlsxSheets of(File file) throws IOException {
    try {
      return new XlsxSheets(new ReadableWorkbook(file, new ReadingOptions(true, true)));
    } catch (RuntimeException e) {
      throw unreadable(e);
    }
  }

  private static SheetFault unreadable(RuntimeException e) {
    String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new SheetFault("The workbook is damaged or not as XLSX should be (" + why + ").", e);
  }

  @Override
  public List<String> names() {
    return workbook.getSheets().map(Sheet::getName).toList();
  }

  private Sheet sheet(String name) throws SheetFault {
    return workbook
        .getSheets()
        .filter(s -> s.getName().equals(name))
        .findFirst()
        .orElseThrow(() -> new SheetFault("There is no sheet '" + name + "'."));
  }

  @Override
  public boolean isHidden(String name) throws SheetFault {
    return sheet(name).getVisibility() != SheetVisibility.VISIBLE;
  }

  @Override
  public void read(String name, RowWriter rows) throws IOException {
    try (Stream<Row> stream = sheet(name).openStream()) {
      Iterator<Row> all = stream.iterator();
      while (all.hasNext()) {
        Row row = all.next();
        rows.row(row.getRowNum(), texts(row));
      }
    } catch (RuntimeException e) {
      throw unreadable(e);
    }
  }

  private static List<String> texts(Row row) throws SheetFault {
    if (row.getCellCount() > RowWriter.MOST_COLUMNS) {
      throw new SheetFault("Row " + row.getRowNum() + " has more cells than a spreadsheet holds.");
    }
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      Cell cell = row.getCell(i);
      texts.add(cell == null ? "" : text(cell));
    }
    return texts;
  }

  /** A formula's cell holds what the spreadsheet last made of it. */
  private static String text(Cell cell) {
    String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
    if (cell.getType() == CellType.NUMBER
        || (cell.getType() == CellType.FORMULA && !(cell.getValue() instanceof String))) {
      return number(cell, raw);
    }
    if (cell.getType() == CellType.BOOLEAN) {
      return raw.equals("1") ? "TRUE" : "FALSE";
    }
    if (cell.getType() == CellType.STRING && cell.getValue() != null) {
      return cell.getValue().toString();
    }
    return raw;
  }

  private static String number(Cell cell, String raw) {
    String format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
    if (CellText.isDay(format)) {
      try {
        LocalDateTime moment = cell.asDate();
        return moment == null ? raw : CellText.day(moment);
      } catch (RuntimeException e) {
        // A number that is no day, under a format of days: its digits are all there is.
        return CellText.number(raw);
      }
    }
    return CellText.padded(CellText.number(raw), CellText.zeros(format));
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
