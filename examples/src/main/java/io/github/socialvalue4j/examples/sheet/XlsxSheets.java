package io.github.socialvalue4j.examples.sheet;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** An XLSX workbook, read row by row. */
final class XlsxSheets implements Sheets {
  private static final int MOST_LOOKED_AT = 1 << 20;

  private final ReadableWorkbook workbook;
  private final boolean isToBeCalculated;
  private final Map<String, Boolean> calculated = new HashMap<>();

  private XlsxSheets(ReadableWorkbook workbook, boolean isToBeCalculated) {
    this.workbook = workbook;
    this.isToBeCalculated = isToBeCalculated;
  }

  /** Whether whoever wrote the workbook leaves its formulas to the program that opens it. */
  private static boolean isToBeCalculated(File file) throws IOException {
    try (ZipFile zip = new ZipFile(file)) {
      ZipEntry part = zip.getEntry("xl/workbook.xml");
      if (part == null) {
        return false;
      }
      try (InputStream in = zip.getInputStream(part)) {
        String text = new String(in.readNBytes(MOST_LOOKED_AT), StandardCharsets.UTF_8);
        return text.contains("fullCalcOnLoad=\"1\"") || text.contains("fullCalcOnLoad=\"true\"");
      }
    }
  }

  static XlsxSheets of(File file) throws IOException {
    try {
      return new XlsxSheets(
          new ReadableWorkbook(file, new ReadingOptions(true, true)), isToBeCalculated(file));
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
        rows.row(row.getRowNum(), texts(name, row));
      }
    } catch (RuntimeException e) {
      throw unreadable(e);
    }
  }

  private List<String> texts(String sheet, Row row) throws IOException {
    if (row.getCellCount() > RowWriter.MOST_COLUMNS) {
      throw new SheetFault("Row " + row.getRowNum() + " has more cells than a spreadsheet holds.");
    }
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      Cell cell = row.getCell(i);
      texts.add(cell == null ? "" : text(sheet, cell));
    }
    return texts;
  }

  /**
   * A formula's cell holds what the spreadsheet last made of it. Where nothing is stored, since no
   * spreadsheet has calculated the workbook, the formula itself stands there: an empty cell would
   * pass for one that was never filled.
   */
  private String text(String sheet, Cell cell) throws IOException {
    String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
    if (cell.getFormula() != null && isWithoutValue(sheet, cell)) {
      return CellText.formula(cell.getFormula());
    }
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

  /**
   * Whether nothing is stored of what a formula comes to. Programs that write workbooks and do not
   * calculate leave it out, empty, or 0, and ask for a calculation on load. An empty text that a
   * formula came to looks the same, but then other formulas of the sheet have values.
   */
  private boolean isWithoutValue(String sheet, Cell cell) throws IOException {
    String raw = cell.getRawValue();
    if (raw == null) {
      return !(cell.getValue() instanceof String);
    }
    boolean isNought = raw.equals("0");
    if (isToBeCalculated) {
      return raw.isEmpty() || isNought;
    }
    return raw.isEmpty() && !isCalculated(sheet);
  }

  /** Whether any formula of a sheet has a value. */
  private boolean isCalculated(String sheet) throws IOException {
    Boolean known = calculated.get(sheet);
    if (known == null) {
      try (Stream<Row> rows = sheet(sheet).openStream()) {
        known =
            rows.flatMap(Row::stream)
                .anyMatch(c -> c != null && c.getFormula() != null && hasValue(c));
      }
      calculated.put(sheet, known);
    }
    return known;
  }

  private static boolean hasValue(Cell cell) {
    return cell.getRawValue() != null && !cell.getRawValue().isEmpty();
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
