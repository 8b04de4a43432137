package io.github.socialvalue4j.present.statement.sroi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.quantity.Rounding;
import io.github.socialvalue4j.calculate.sroi.Maps;
import io.github.socialvalue4j.calculate.sroi.SroiCalculator;
import io.github.socialvalue4j.calculate.sroi.map.ImpactMap;
import io.github.socialvalue4j.present.statement.Table;
import io.github.socialvalue4j.present.statement.Table.Row;
import io.github.socialvalue4j.present.statement.Table.RowKind;
import io.github.socialvalue4j.present.statement.Xml;
import io.github.socialvalue4j.present.statement.markup.TextWidth;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SroiStatementTest {

  private static SroiStatement bare(ImpactMap.Builder map) {
    return SroiStatement.of(SroiCalculator.withDefaults().calculate(map));
  }

  private static String[] all(SroiStatement statement) {
    return new String[] {statement.toText(), statement.toMarkdown(), statement.toHtml()};
  }

  private static String golden() throws IOException {
    try (InputStream in =
        SroiStatementTest.class.getResourceAsStream("/golden/statement/reading-club.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Nested
  class AStudy {

    private final String text = ReadingClub.statement("").toText();

    /** Writes what it made where the property {@code statement.out} says, for a person to look. */
    @Test
    void theGoldenStatementIsTheSame() throws IOException {
      String out = System.getProperty("statement.out");
      if (out != null) {
        Files.writeString(Path.of(out, "reading-club.txt"), text);
        Files.writeString(Path.of(out, "reading-club.html"), ReadingClub.statement("").toHtml());
        Files.writeString(Path.of(out, "reading-club.md"), ReadingClub.statement("").toMarkdown());
      }
      assertThat(text).isEqualTo(golden());
    }

    @Test
    void assumptionsAreSaidAloudAndObservationsHaveADay() {
      assertThat(text)
          .contains("assumed 0%")
          .contains("observed 31 March 2025")
          .containsPattern("Value resting on assumption +[0-9.]+%");
    }

    @Test
    void whatCannotBeIsSaidWithItsReason() {
      assertThat(text).containsPattern("never +(It would|The ratio|No duration)");
    }

    @Test
    void harmsAndExclusionsHaveTheirPlace() {
      assertThat(text)
          .containsPattern("Too tired for sport +Pupils who came +negative and unintended")
          .containsPattern("Noise in the library +Northport Council +below 1% of the value");
    }

    @Test
    void everyTableAddsUpAsPrinted() {
      for (int decimals = 0; decimals <= 3; decimals++) {
        SroiStatement statement =
            ReadingClub.statement("").withRounding(Rounding.toDecimals(decimals));
        statement.toStatement().blocks().stream()
            .filter(Table.class::isInstance)
            .map(Table.class::cast)
            .forEach(SroiStatementTest::addsUp);
      }
    }
  }

  /** Printed lines, a difference if there is one, and the level before make each total. */
  private static void addsUp(Table table) {
    boolean steps = table.caption().startsWith("Every step");
    for (int column = 1; column < table.columns().size(); column++) {
      BigDecimal sum = BigDecimal.ZERO;
      for (Row row : table.rows()) {
        if (row.kind() == RowKind.GROUP) {
          continue;
        }
        String text = row.cells().get(column).text();
        if (row.kind() != RowKind.TOTAL) {
          sum = text.matches("-?[0-9,.]+") ? sum.add(number(text)) : sum;
        } else if (!text.isEmpty()) {
          assertThat(number(text)).as(table.caption()).isEqualByComparingTo(sum);
          sum = steps ? number(text) : BigDecimal.ZERO;
        }
      }
    }
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text.replace(",", ""));
  }

  @Nested
  class OtherMaps {

    @Test
    void whatWasNotTriedOrNotFoundIsSaid() {
      assertThat(bare(Maps.map(Maps.row("a"))).toText())
          .contains("The map names no negative and no unintended outcome.")
          .contains("The map names no outcome that was considered and left out.")
          .contains("The ratio was not tried under other numbers.");
    }

    @Test
    void withoutInputsThereIsNoRatio() {
      ImpactMap.Builder map = ImpactMap.builder("m").outcome(Maps.row("a"));
      map.stakeholder(
          io.github.socialvalue4j.calculate.sroi.map.Stakeholder.of("pupils", "Pupils"));
      assertThat(bare(map).toText())
          .contains("no ratio")
          .contains("The map states no inputs, so there is no investment and no ratio.");
    }

    @Test
    void rowsThatStateTheirYearsAndTotalsBelowZeroAreSafe() {
      SroiStatement statement = bare(Maps.map(Maps.yearly("loss", "-900", "100.005", "-3")));
      assertThat(statement.toText())
          .contains("by year")
          .contains("The total is below 0, so shares of it would mislead and are left out.");
      Xml.parse("<div>" + statement.toStatement().toHtmlFragment() + "</div>");
    }

    @Test
    void nothingAndVeryMuchAreSafe() {
      for (String quantity : List.of("0", "0.000000000001", "9" + "0".repeat(30))) {
        SroiStatement statement =
            bare(Maps.map(Maps.row("a", quantity, "136", "2", "33", "1", "7", "2", "12.5")));
        for (String made : all(statement)) {
          assertThat(made).doesNotContain("E+").doesNotContain("E-1");
        }
        assertThat(statement.toText().lines()).allMatch(l -> TextWidth.of(l) <= 110);
        Xml.parse("<div>" + statement.toStatement().toHtmlFragment() + "</div>");
      }
    }

    @Test
    void workingsCanBeLeftOut() {
      SroiStatement statement = bare(Maps.map(Maps.row("a"))).withTitle("A title");
      assertThat(statement.toText()).startsWith("A title\n").contains("Working: Net social");
      assertThat(statement.withoutWorkings().toText()).doesNotContain("Working: ");
    }
  }

  @Nested
  class Hostile {

    private String[] named(String name) {
      SroiStatement statement = ReadingClub.statement(name);
      Xml.parse("<div>" + statement.toStatement().toHtmlFragment() + "</div>");
      return all(statement);
    }

    @Test
    void markupIsText() {
      String[] made = named("<script>alert(\"x\")</script>'><img src=x onerror=y>&|`*_[a](b) ");
      assertThat(made[2])
          .doesNotContain("<script")
          .doesNotContain("<img")
          .contains("&lt;script&gt;alert(&quot;x&quot;)");
      // Between fences everything is text.
      String unfenced = made[1].replaceAll("(?s)```+text\n.*?\n```+", "");
      assertThat(unfenced).doesNotContain("<script").doesNotContain("<img").contains("\\|\\`\\*");
    }

    @Test
    void aNameOfAnyLengthOrScriptFits() {
      assertThat(named("x".repeat(300) + "מועצת 12 ")[0].lines())
          .allMatch(l -> TextWidth.of(l) <= 110);
    }

    @Test
    void aLineBreakInANameBreaksNoTable() {
      assertThat(named("Oak\n| and\r\nSons ")[1]).contains("Oak \\| and  Sons");
    }
  }

  @Test
  void anotherLocaleAndTimeZoneGiveTheSame() {
    String before = String.join("", all(ReadingClub.statement("")));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "de-DE", "th-TH-u-ca-buddhist")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(String.join("", all(ReadingClub.statement("")))).isEqualTo(before);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(before).doesNotContain("\r");
  }

  @Test
  void theMapHasTheColumnsOfTheSpreadsheetInItsOrder() {
    List<String> columns =
        ReadingClub.statement("").toStatement().blocks().stream()
            .filter(b -> b instanceof Table t && t.caption().startsWith("Stages"))
            .flatMap(b -> ((Table) b).columns().stream())
            .map(Table.Column::heading)
            .toList();
    assertThat(columns)
        .containsExactly(
            "Stakeholder",
            "Inputs",
            "Outputs",
            "Outcome",
            "Indicator",
            "Quantity",
            "Lasts",
            "Starts",
            "Proxy value",
            "Outcome",
            "Deadweight",
            "Displacement",
            "Attribution to others",
            "Leakage",
            "Drop-off a year",
            "Impact a year (GBP)",
            "Present value (GBP)");
  }
}
