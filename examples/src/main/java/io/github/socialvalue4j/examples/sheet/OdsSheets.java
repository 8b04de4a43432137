package io.github.socialvalue4j.examples.sheet;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An ODS workbook, read element by element: nothing of it is kept, a row or a cell that the file
 * says to repeat a million times is repeated only if it holds something, and no entity or outside
 * file is ever looked up.
 */
final class OdsSheets implements Sheets {
  private static final int MOST_TEXT = 1_000_000;
  private static final XMLInputFactory XML = factory();

  private final ZipFile zip;
  private final List<String> names = new ArrayList<>();
  private final Set<String> hidden = new HashSet<>();

  private OdsSheets(ZipFile zip) {
    this.zip = zip;
  }

  private static XMLInputFactory factory() {
    // Not whichever the class path offers: only this one's settings are known.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  static OdsSheets of(File file) throws IOException {
    OdsSheets sheets = new OdsSheets(new ZipFile(file));
    try {
      sheets.list();
      return sheets;
    } catch (IOException e) {
      sheets.close();
      throw e;
    }
  }

  private void list() throws IOException {
    Map<String, Boolean> styles = new HashMap<>();
    String[] style = {""};
    each(
        xml -> {
          String name = xml.getLocalName();
          if (name.equals("style")) {
            style[0] = attribute(xml, "name");
          } else if (name.equals("table-properties") && attribute(xml, "display").equals("false")) {
            styles.put(style[0], false);
          } else if (name.equals("table")) {
            names.add(attribute(xml, "name"));
            if (!styles.getOrDefault(attribute(xml, "style-name"), true)) {
              hidden.add(attribute(xml, "name"));
            }
          }
          return true;
        });
  }

  /** Hears of the start of each element; goes on while it says so. */
  private interface Visitor {
    boolean visit(XMLStreamReader xml) throws XMLStreamException, IOException;
  }

  private void each(Visitor visitor) throws IOException {
    ZipEntry content = zip.getEntry("content.xml");
    if (content == null) {
      throw new SheetFault("The workbook has no content.xml, so it is damaged.");
    }
    try (InputStream in = zip.getInputStream(content)) {
      XMLStreamReader xml = XML.createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && !visitor.visit(xml)) {
          return;
        }
      }
    } catch (XMLStreamException e) {
      throw new SheetFault("The workbook is damaged: its content is not XML.", e);
    }
  }

  private static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  private static int repeated(XMLStreamReader xml, String name, int most) {
    String text = attribute(xml, name);
    try {
      return text.isEmpty() ? 1 : Math.max(1, Math.min(most + 1, Integer.parseInt(text)));
    } catch (NumberFormatException e) {
      return most + 1;
    }
  }

  @Override
  public List<String> names() {
    return List.copyOf(names);
  }

  @Override
  public boolean isHidden(String name) {
    return hidden.contains(name);
  }

  @Override
  public void read(String name, RowWriter rows) throws IOException {
    boolean[] isInside = {false};
    long[] next = {1};
    each(
        xml -> {
          switch (xml.getLocalName()) {
            case "tracked-changes" -> skip(xml);
            case "table" -> {
              if (isInside[0]) {
                return false;
              }
              isInside[0] = attribute(xml, "name").equals(name);
            }
            case "table-row" -> {
              if (isInside[0]) {
                next[0] = row(xml, next[0], rows);
              }
            }
            default -> {
              // Whatever else there is holds rows or is none of our business.
            }
          }
          return true;
        });
    if (!isInside[0]) {
      throw new SheetFault("There is no sheet '" + name + "'.");
    }
  }

  /** Reads a row with all its cells; gives the number of the row after it. */
  private static long row(XMLStreamReader xml, long number, RowWriter rows)
      throws XMLStreamException, IOException {
    int times = repeated(xml, "number-rows-repeated", RowWriter.MOST_ROWS);
    List<String> cells = new ArrayList<>();
    long blank = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("table-row")) {
        break;
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String element = xml.getLocalName();
      if (!element.equals("table-cell") && !element.equals("covered-table-cell")) {
        skip(xml);
        continue;
      }
      int columns = repeated(xml, "number-columns-repeated", RowWriter.MOST_COLUMNS);
      String text = cell(xml);
      if (text.isEmpty()) {
        blank += columns;
        continue;
      }
      if (cells.size() + blank + columns > RowWriter.MOST_COLUMNS) {
        throw new SheetFault("Row " + number + " has more cells than a spreadsheet holds.");
      }
      for (; blank > 0; blank--) {
        cells.add("");
      }
      for (int i = 0; i < columns; i++) {
        cells.add(text);
      }
    }
    if (!cells.isEmpty()) {
      for (long i = 0; i < times; i++) {
        rows.row(number + i, cells);
      }
    }
    return number + times;
  }

  private static String cell(XMLStreamReader xml) throws XMLStreamException, SheetFault {
    String type = attribute(xml, "value-type");
    String value = attribute(xml, "value");
    String date = attribute(xml, "date-value");
    String formula = attribute(xml, "formula");
    String end = xml.getLocalName();
    String shown = paragraphs(xml, end);
    if (!formula.isEmpty() && type.isEmpty() && shown.isEmpty()) {
      // With its prefix, such as of:, it would not be seen for what it is.
      return CellText.formula(formula.substring(formula.indexOf('=') + 1));
    }
    return switch (type) {
      case "float", "currency", "percentage" -> number(value, shown);
      case "date" -> day(date);
      default -> shown;
    };
  }

  /** The digits, unless zeros that only the cell's format adds are shown before them. */
  private static String number(String value, String shown) {
    String number = CellText.number(value);
    boolean isPadded = shown.startsWith("0") && shown.chars().allMatch(c -> c >= '0' && c <= '9');
    return isPadded && shown.replaceFirst("^0+", "").equals(number) ? shown : number;
  }

  private static String day(String date) {
    try {
      return date.indexOf('T') < 0 ? date : CellText.day(LocalDateTime.parse(date));
    } catch (DateTimeException e) {
      return date;
    }
  }

  /** The text of a cell; its comments and drawings are not part of it. */
  private static String paragraphs(XMLStreamReader xml, String end)
      throws XMLStreamException, SheetFault {
    StringBuilder text = new StringBuilder();
    int depth = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String element = xml.getLocalName();
        if (element.equals("annotation") || element.equals("shapes") || element.equals("frame")) {
          skip(xml);
          continue;
        }
        depth++;
        if (element.equals("p") && text.length() > 0) {
          text.append(' ');
        } else if (element.equals("s")) {
          text.append(" ".repeat(repeated(xml, "c", 1_000)));
        } else if (element.equals("tab") || element.equals("line-break")) {
          text.append(' ');
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (depth == 0 && xml.getLocalName().equals(end)) {
          return text.toString();
        }
        depth--;
      } else if (event == XMLStreamConstants.CHARACTERS && depth > 0) {
        text.append(xml.getText());
      }
      if (text.length() > MOST_TEXT) {
        throw new SheetFault("A cell holds more than 1,000,000 characters.");
      }
    }
    return text.toString();
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int depth = 1; depth > 0 && xml.hasNext(); ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
