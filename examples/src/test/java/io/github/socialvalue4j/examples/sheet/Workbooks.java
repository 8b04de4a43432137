package io.github.socialvalue4j.examples.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small workbooks, part by part as spreadsheet programs write them. */
public final class Workbooks {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** The style of a cell that shows days. */
  public static final int DAY = 1;

  /** The style of a cell that shows two decimals. */
  public static final int PENCE = 2;

  /** The style of a cell that shows eight digits. */
  public static final int EIGHT_DIGITS = 3;

  private Workbooks() {}

  /** An archive of these parts. */
  public static Path zip(Path file, Map<String, String> parts) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }

  /** A workbook of these sheets, each its name and its rows as XML. */
  public static Path xlsx(Path file, Map<String, String> sheets) throws IOException {
    return zip(file, xlsxParts(sheets));
  }

  static Map<String, String> xlsxParts(Map<String, String> sheets) {
    Map<String, String> parts = new LinkedHashMap<>();
    StringBuilder list = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    StringBuilder types = new StringBuilder();
    int number = 0;
    for (Map.Entry<String, String> sheet : sheets.entrySet()) {
      number++;
      String state = sheet.getKey().startsWith("Hidden") ? " state=\"hidden\"" : "";
      list.append("<sheet name=\"" + sheet.getKey() + "\" sheetId=\"" + number + "\"" + state);
      list.append(" r:id=\"rId" + number + "\"/>");
      relations.append("<Relationship Id=\"rId" + number + "\" Type=\"" + RELATIONS);
      relations.append("/worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>");
      types.append("<Override PartName=\"/xl/worksheets/sheet" + number + ".xml\" ContentType=");
      types.append(
          "\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>");
      parts.put(
          "xl/worksheets/sheet" + number + ".xml",
          HEAD
              + "<worksheet xmlns=\""
              + MAIN
              + "\"><sheetData>"
              + sheet.getValue()
              + "</sheetData></worksheet>");
    }
    parts.put(
        "[Content_Types].xml",
        HEAD
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
            + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
            + types
            + "</Types>");
    parts.put(
        "_rels/.rels",
        HEAD
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\""
            + RELATIONS
            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    parts.put(
        "xl/workbook.xml",
        HEAD
            + "<workbook xmlns=\""
            + MAIN
            + "\" xmlns:r=\""
            + RELATIONS
            + "\"><sheets>"
            + list
            + "</sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        HEAD
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + relations
            + "<Relationship Id=\"rId90\" Type=\""
            + RELATIONS
            + "/styles\" Target=\"styles.xml\"/></Relationships>");
    parts.put(
        "xl/styles.xml",
        HEAD
            + "<styleSheet xmlns=\""
            + MAIN
            + "\"><numFmts count=\"2\">"
            + "<numFmt numFmtId=\"170\" formatCode=\"dd/mm/yyyy\"/>"
            + "<numFmt numFmtId=\"171\" formatCode=\"00000000\"/></numFmts>"
            + "<cellXfs count=\"4\"><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/>"
            + "<xf numFmtId=\"4\"/><xf numFmtId=\"171\"/></cellXfs></styleSheet>");
    return parts;
  }

  /** A row of texts. */
  public static String texts(int number, String... texts) {
    StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
    for (int i = 0; i < texts.length; i++) {
      row.append("<c r=\"" + (char) ('A' + i) + number + "\" t=\"inlineStr\"><is><t>" + texts[i]);
      row.append("</t></is></c>");
    }
    return row.append("</row>").toString();
  }

  /** A payment: a supplier, a day as a spreadsheet counts days, an amount as its file has it. */
  public static String payment(int number, String supplier, String day, String amount) {
    return "<row r=\""
        + number
        + "\"><c r=\"A"
        + number
        + "\" t=\"inlineStr\"><is><t>"
        + supplier
        + "</t></is></c><c r=\"B"
        + number
        + "\" s=\""
        + DAY
        + "\"><v>"
        + day
        + "</v></c><c r=\"C"
        + number
        + "\" s=\""
        + PENCE
        + "\"><v>"
        + amount
        + "</v></c></row>";
  }

  /** An ODS workbook of these tables as XML. */
  public static Path ods(Path file, String tables) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    parts.put(
        "content.xml",
        HEAD
            + "<office:document-content"
            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\">"
            + "<office:body><office:spreadsheet>"
            + tables
            + "</office:spreadsheet></office:body></office:document-content>");
    parts.put("META-INF/manifest.xml", HEAD + "<manifest/>");
    return zip(file, parts);
  }

  /** A text cell of ODS. */
  public static String odsText(String text) {
    return "<table:table-cell office:value-type=\"string\"><text:p>"
        + text
        + "</text:p></table:table-cell>";
  }
}
