package io.github.socialvalue4j.examples.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {
  @TempDir private Path folder = Path.of(".");

  private List<String> lines(Path workbook, String sheet) throws IOException {
    Path csv = folder.resolve("out.csv");
    try (Spreadsheet opened = Spreadsheet.open(workbook)) {
      opened.write(sheet, csv);
    }
    return Files.readAllLines(csv);
  }

  private Path xlsx(String name, String rows) throws IOException {
    return Workbooks.xlsx(folder.resolve("a.xlsx"), Map.of(name, rows));
  }

  @Nested
  class OfXlsx {
    @Test
    void daysAreIsoAndNumbersAreWithoutTheNoiseOfBinaryFractions() throws IOException {
      Path workbook =
          xlsx(
              "Payments",
              Workbooks.texts(1, "Supplier", "Date", "Amount")
                  + Workbooks.payment(2, "Acme, Sons &amp; Co", "45385", "1234.5600000000002")
                  + Workbooks.payment(5, "Beta", "45386.5", "-0.1"));
      assertThat(lines(workbook, "Payments"))
          .containsExactly(
              "Supplier,Date,Amount",
              "\"Acme, Sons & Co\",2024-04-03,1234.56",
              "",
              "",
              "Beta,2024-04-04 12:00,-0.1");
    }

    @Test
    void zerosThatTheFormatAddsAndWhatAFormulaCameToAreThere() throws IOException {
      Path workbook =
          xlsx(
              "S",
              "<row r=\"1\"><c r=\"A1\" s=\"3\"><v>1234567</v></c><c r=\"B1\"><f>1+1</f><v>2</v></c>"
                  + "<c r=\"C1\" t=\"str\"><f>A1</f><v>text</v></c><c r=\"D1\" t=\"b\"><v>1</v></c>"
                  + "<c r=\"E1\" t=\"e\"><v>#REF!</v></c></row>");
      assertThat(lines(workbook, "S")).containsExactly("01234567,2,text,TRUE,#REF!");
    }

    @Test
    void aFormulaOfWhichNothingIsStoredStandsThereItself() throws IOException {
      Path workbook =
          xlsx(
              "S",
              "<row r=\"1\"><c r=\"A1\"><f>B1*1.2</f><v></v></c><c r=\"B1\"><f>SUM(C1:C9)</f></c>"
                  + "<c r=\"C1\" s=\"1\"><f>TODAY()</f><v/></c>"
                  + "<c r=\"D1\"><v>2</v></c></row>"
                  + "<row r=\"2\"><c r=\"A2\"><f t=\"shared\" ref=\"A2:A3\" si=\"0\">B2*2</f></c>"
                  + "<c r=\"B2\"><v>1</v></c></row>"
                  + "<row r=\"3\"><c r=\"A3\"><f t=\"shared\" si=\"0\"/></c></row>");
      assertThat(lines(workbook, "S"))
          .containsExactly("=B1*1.2,=SUM(C1:C9),=TODAY(),2", "=B2*2,1,,", "=B3*2,,,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<v>0</v>", "<v></v>", "<v/>", ""})
    void whatIsLeftToBeCalculatedOnLoadHasNoValue(String value) throws IOException {
      Map<String, String> parts =
          Workbooks.xlsxParts(
              Map.of(
                  "S",
                  "<row r=\"1\"><c r=\"A1\"><f>1+1</f>"
                      + value
                      + "</c><c r=\"B1\"><f>2+2</f><v>4</v></c><c r=\"C1\"><v>0</v></c></row>"));
      parts.replace(
          "xl/workbook.xml",
          String.valueOf(parts.get("xl/workbook.xml"))
              .replace("</sheets>", "</sheets><calcPr calcId=\"1\" fullCalcOnLoad=\"1\"/>"));
      Path workbook = Workbooks.zip(folder.resolve("load.xlsx"), parts);
      assertThat(lines(workbook, "S")).containsExactly("=1+1,4,0");
    }

    @Test
    void anEmptyTextThatAFormulaCameToIsEmpty() throws IOException {
      Path workbook =
          xlsx(
              "S",
              "<row r=\"1\"><c r=\"A1\" t=\"str\"><f>IF(B1=1,\"\",1)</f><v></v></c>"
                  + "<c r=\"B1\"><f>1+1</f><v>2</v></c></row>");
      assertThat(lines(workbook, "S")).containsExactly(",2");
    }

    @Test
    void daysOfTheCalendarOf1904AreThoseThatTheSheetShows() throws IOException {
      Map<String, String> parts =
          Workbooks.xlsxParts(
              Map.of("S", Workbooks.payment(1, "Acme", "44000", "500") + row1904(2, "0")));
      parts.replace(
          "xl/workbook.xml",
          String.valueOf(parts.get("xl/workbook.xml"))
              .replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));
      Path workbook = Workbooks.zip(folder.resolve("1904.xlsx"), parts);
      // Day 0 is 1 January 1904, and 44,000 days later it is 19 June 2024; in the other calendar
      // the same number is 18 June 2020.
      assertThat(lines(workbook, "S")).containsExactly("Acme,2024-06-19,500", "Beta,1904-01-01,1");
      assertThat(lines(xlsx("S", Workbooks.payment(1, "Acme", "44000", "500")), "S"))
          .containsExactly("Acme,2020-06-18,500");
    }

    private static String row1904(int number, String day) {
      return Workbooks.payment(number, "Beta", day, "1");
    }

    @Test
    void rowsThatEndBeforeTheHeaderHaveEmptyCells() throws IOException {
      Path workbook =
          xlsx(
              "S",
              Workbooks.texts(1, "a", "b", "c")
                  + Workbooks.texts(2, "x")
                  + Workbooks.texts(4, "y", "z"));
      assertThat(lines(workbook, "S")).containsExactly("a,b,c", "x,,", "", "y,z,");
    }

    @Test
    void aLineBreakInACellIsASpaceSoThatRowsAreLines() throws IOException {
      Path workbook = xlsx("S", Workbooks.texts(1, "two\nlines", "b"));
      assertThat(lines(workbook, "S")).containsExactly("two lines,b");
    }

    @Test
    void hiddenAndEmptySheetsHoldNothingForAReader() throws IOException {
      Map<String, String> sheets = new LinkedHashMap<>();
      sheets.put("Cover", "");
      sheets.put("Hidden", Workbooks.texts(1, "x"));
      sheets.put("April", Workbooks.texts(1, "x"));
      try (Spreadsheet opened =
          Spreadsheet.open(Workbooks.xlsx(folder.resolve("a.xlsx"), sheets))) {
        assertThat(opened.names()).containsExactly("Cover", "Hidden", "April");
        assertThat(opened.filled()).containsExactly("April");
      }
    }

    @Test
    void aMillionEmptyRowsCostNothing() throws IOException {
      StringBuilder rows = new StringBuilder(Workbooks.texts(1, "x"));
      for (int i = 2; i <= 100_000; i++) {
        rows.append("<row r=\"" + i + "\"><c r=\"A" + i + "\" s=\"1\"/></row>");
      }
      assertThat(lines(xlsx("S", rows.toString()), "S")).containsExactly("x");
    }

    @Test
    void aRowBeyondTheLastIsAFault() throws IOException {
      Path workbook =
          xlsx(
              "S",
              Workbooks.texts(1, "x") + Workbooks.texts(2, "y").replace("\"2\"", "\"2000000000\""));
      assertThatThrownBy(() -> lines(workbook, "S"))
          .isInstanceOf(SheetFault.class)
          .hasMessageContaining("beyond what a spreadsheet holds");
    }
  }

  @Nested
  class OfOds {
    private static final String ROWS =
        "<table:table-row>"
            + Workbooks.odsText("Supplier")
            + Workbooks.odsText("Amount")
            + "</table:table-row><table:table-row table:number-rows-repeated=\"2\">"
            + "<table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";

    private Path ods(String rows) throws IOException {
      return Workbooks.ods(
          folder.resolve("a.ods"),
          "<table:table table:name=\"Payments\">"
              + rows
              + "</table:table><table:table table:name=\"Notes\"/>");
    }

    @Test
    void valuesAreReadAndNotTheirPicture() throws IOException {
      Path workbook =
          ods(
              ROWS
                  + "<table:table-row><table:table-cell office:value-type=\"string\">"
                  + "<office:annotation><text:p>a remark</text:p></office:annotation>"
                  + "<text:p>Acme<text:s text:c=\"2\"/>Ltd</text:p></table:table-cell>"
                  + "<table:table-cell office:value-type=\"currency\""
                  + " office:value=\"1234.5600000000002\"><text:p>£1,234.56</text:p>"
                  + "</table:table-cell><table:table-cell office:value-type=\"date\""
                  + " office:date-value=\"2024-04-03\"><text:p>03/04/24</text:p>"
                  + "</table:table-cell><table:table-cell office:value-type=\"float\""
                  + " office:value=\"1234567\"><text:p>01234567</text:p></table:table-cell>"
                  + "</table:table-row>");
      assertThat(lines(workbook, "Payments"))
          .containsExactly("Supplier,Amount", "", "", "Acme  Ltd,1234.56,2024-04-03,01234567");
    }

    @Test
    void aFormulaOfWhichNothingIsStoredStandsThereItself() throws IOException {
      Path workbook =
          ods(
              "<table:table-row><table:table-cell table:formula=\"of:=[.B1]*2\"/>"
                  + "<table:table-cell table:formula=\"of:=1+1\" office:value-type=\"float\""
                  + " office:value=\"2\"><text:p>2</text:p></table:table-cell>"
                  + "</table:table-row>");
      assertThat(lines(workbook, "Payments")).containsExactly("=[.B1]*2,2");
    }

    @Test
    void aMillionRepeatedEmptyRowsCostNothing() throws IOException {
      String rows = ROWS.replace("\"2\"", "\"1048574\"");
      assertThat(lines(ods(rows), "Payments")).containsExactly("Supplier,Amount");
    }

    @Test
    void aMillionRepeatedRowsOfTextAreAFault() throws IOException {
      Path workbook =
          ods(
              "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell"
                  + " table:number-columns-repeated=\"16384\" office:value-type=\"string\">"
                  + "<text:p>"
                  + "x".repeat(100)
                  + "</text:p></table:table-cell></table:table-row>");
      try (OdsSheets sheets = OdsSheets.of(workbook.toFile())) {
        RowWriter rows = new RowWriter(Writer.nullWriter(), 10_000_000);
        assertThatThrownBy(() -> sheets.read("Payments", rows))
            .isInstanceOf(SheetFault.class)
            .hasMessageContaining("more than 10000000 characters");
      }
    }

    @Test
    void entitiesAreNeverLookedUp() throws IOException {
      Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
      Path workbook =
          ods("<table:table-row>" + Workbooks.odsText("a&amp;b") + "</table:table-row>");
      Path hostile = folder.resolve("h.ods");
      Map<String, String> parts = new LinkedHashMap<>();
      parts.put(
          "content.xml",
          "<!DOCTYPE x [<!ENTITY s SYSTEM \""
              + secret.toUri()
              + "\">]><x><table name=\"Payments\">"
              + "<table-row><table-cell><p>&s;</p></table-cell></table-row></table></x>");
      Workbooks.zip(hostile, parts);
      assertThat(lines(workbook, "Payments")).containsExactly("a&b");
      try {
        assertThat(lines(hostile, "Payments").toString()).doesNotContain("secret");
      } catch (SheetFault refused) {
        assertThat(refused).hasMessageNotContaining("secret");
      }
    }
  }

  @Nested
  class Refuses {
    private void refuses(Path file, String why) {
      assertThatThrownBy(() -> Spreadsheet.open(file).close())
          .isInstanceOf(SheetFault.class)
          .hasMessageContaining(why);
    }

    @Test
    void whatIsLocked() throws IOException {
      byte[] ole = new byte[2_000];
      int[] mark = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
      for (int i = 0; i < mark.length; i++) {
        ole[i] = (byte) mark[i];
      }
      refuses(Files.write(folder.resolve("old.xls"), ole), "old format (.xls)");
      byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
      System.arraycopy(name, 0, ole, 1_024, name.length);
      refuses(Files.write(folder.resolve("locked.xlsx"), ole), "has a password");
      Map<String, String> parts = new LinkedHashMap<>();
      parts.put("content.xml", "encrypted bytes");
      parts.put("META-INF/manifest.xml", "<manifest:encryption-data/>");
      refuses(Workbooks.zip(folder.resolve("locked.ods"), parts), "has a password");
    }

    @Test
    void otherArchivesAndDamagedOnes() throws IOException {
      refuses(Workbooks.zip(folder.resolve("a.zip"), Map.of("a.csv", "x")), "no workbook");
      refuses(
          Workbooks.zip(folder.resolve("a.xlsb"), Map.of("xl/workbook.bin", "x")),
          "binary workbook");
      refuses(Files.write(folder.resolve("d.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0}), "damaged");
      Map<String, String> parts = Workbooks.xlsxParts(Map.of("S", "<row"));
      Path broken = Workbooks.zip(folder.resolve("b.xlsx"), parts);
      assertThatThrownBy(() -> lines(broken, "S")).isInstanceOf(SheetFault.class);
    }

    @Test
    void aPartThatUnpacksToMoreThanIsKept() throws IOException {
      Path bomb = Workbooks.xlsx(folder.resolve("bomb.xlsx"), Map.of("S", Workbooks.texts(1, "x")));
      try (FileSystem zip = FileSystems.newFileSystem(bomb);
          OutputStream out = Files.newOutputStream(zip.getPath("xl", "sharedStrings.xml"))) {
        byte[] blank = new byte[1 << 20];
        for (long size = 0; size <= Spreadsheet.MOST_KEPT; size += blank.length) {
          out.write(blank);
        }
      }
      refuses(bomb, "unpacks to more than is read");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1234.5600000000002, 1234.56",
    "0.30000000000000004, 0.3",
    "1E3, 1000",
    "1.0E-3, 0.001",
    "-0, 0",
    "123456789012345678, 123456789012346000",
    "12345678, 12345678",
    "text, text",
    "1E999999999, 1E999999999"
  })
  void numbersHaveTheDigitsThatASpreadsheetKeeps(String raw, String text) {
    assertThat(CellText.number(raw)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "dd/mm/yyyy, true",
    "[$-809]dd mmmm yyyy, true",
    "yyyy\\-mm\\-dd, true",
    "General, false",
    "'#,##0.00', false",
    "0.00\"d\", false",
    "[Red]0.00, false",
    "'#,##0.00_d', false",
    "'0;[Red]-0\"days\"', false",
    "mmm-yy, true"
  })
  void formatsOfDaysAreTold(String format, boolean isDay) {
    assertThat(CellText.isDay(format)).isEqualTo(isDay);
  }
}
