package io.github.socialvalue4j.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No sentence says "1 rows": what is counted goes through a helper that knows one from many. */
class CountedWordsTest {
  private static final Path SOURCES = Path.of("src", "main", "java");

  /** A number that the compiler or its name says is whole, and a word with an s behind it. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:\\.(?:size|length|count|rounds|years|rows|draws)\\(\\)|\\.length|\\b(?:lost|rounds"
              + "|decimals|columns|known|total|years|rows|more|lines|count))\\)? \\+ \"(?: [a-z]+)? ([a-z-]+s)\\b");

  /** The same in the sentence of a declared fault: a place for a number, and what is counted. */
  private static final Pattern COUNTED_PLACE =
      Pattern.compile("\\{(?:number|count|[a-z]+Count)\\} (\\{[a-z]+\\}|[a-z-]+s\\b)");

  /** Verbs and the like, whose s is no plural. */
  private static final Set<String> NO_PLURAL =
      Set.of(
          "is", "lies", "begins", "was", "has", "does", "as", "its", "this", "less", "makes",
          "reads", "stands");

  /** Those that are never one, or that speak to a programmer about a call that cannot be right. */
  private static final Set<String> NEVER_ONE =
      Set.of(
          "Curves.java values",
          "Table.java cells",
          "Table.java columns",
          "Breakeven.java points",
          "BreakevenOverTime.java years",
          "BreakevenOverTime.java times",
          "ShippedRows.java cells",
          "ContributionsReading.java totals",
          "InputOutputReading.java industries",
          "CsvSheet.java characters",
          "SroiSimulation.java draws",
          "SroiSimulation.java correlations",
          "ForecastStatement.java years",
          "BreakevenReading.java deductions",
          "LineCount.java lines",
          "OcdsFaults.java problems",
          "ContractsStatement.java awards",
          "EntryReading.java awards",
          "PaymentReading.java payments",
          "ProcessReading.java buyers",
          "SpendProfile.java payees",
          "SupplierLookup.java parties",
          "GvaFaults.java industries");

  @Test
  void knowOneFromMany() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      files
          .filter(f -> f.toString().endsWith(".java"))
          .sorted()
          .forEach(f -> found.addAll(unguarded(f.getFileName().toString(), text(f))));
    }

    assertThat(found)
        .as("counts that would say \"1 rows\": use ShortText.count or Wording.count")
        .isEmpty();
  }

  @Test
  void canFail() {
    assertThat(unguarded("A.java", "return rows.size()\n    + \" rows\";"))
        .containsExactly("A.java rows");
    assertThat(unguarded("A.java", "\"There are {number} {what} for {industries}.\""))
        .containsExactly("A.java {what}");
    assertThat(unguarded("A.java", "\"There are {count} rows, and {number} is too large.\""))
        .containsExactly("A.java rows");
    assertThat(unguarded("A.java", "rows.size() == 1 ? \"1 row\" : rows.size() + \" rows\""))
        .isEmpty();
  }

  private static List<String> unguarded(String file, String source) {
    String line = source.replaceAll("\\s+", " ");
    List<String> found = new ArrayList<>();
    Matcher matcher = COUNTED.matcher(line);
    Matcher places = COUNTED_PLACE.matcher(line);
    while (places.find()) {
      String place = file + " " + places.group(1);
      if (!NO_PLURAL.contains(places.group(1)) && !NEVER_ONE.contains(place)) {
        found.add(place);
      }
    }
    while (matcher.find()) {
      String before = line.substring(Math.max(0, matcher.start() - 60), matcher.start());
      String place = file + " " + matcher.group(1);
      boolean isGuarded = before.contains("== 1 ?") || NEVER_ONE.contains(place);
      if (!isGuarded && !NO_PLURAL.contains(matcher.group(1))) {
        found.add(place);
      }
    }
    return found;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
