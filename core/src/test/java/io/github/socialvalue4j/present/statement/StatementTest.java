package io.github.socialvalue4j.present.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.present.statement.Table.Cell;
import io.github.socialvalue4j.present.statement.Table.RowKind;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StatementTest {

  private static Statement with(Table.Builder table) {
    return Statement.builder("Title").table(table).build();
  }

  private static Table.Builder small() {
    return Table.builder("Spend")
        .text("What")
        .number("GBP")
        .row(Cell.of("Meals"), Cell.of("1,250.00").withNote("Estimated."))
        .row(Cell.of("Repairs"), Cell.of("99.50").partial("Leaves out May."))
        .row(
            RowKind.TOTAL, List.of(Cell.of("All"), Cell.of("1,349.50").partial("Leaves out May.")));
  }

  @Nested
  class Text {

    @Test
    void digitsStandUnderDigitsAndNotesUnderTheTable() {
      assertThat(with(small()).toText())
          .isEqualTo(
              """
              Title
              =====

              Spend
              What                     GBP
              -------  -------------------
              Meals    1,250.00 [1]
              Repairs     99.50 partial[2]
              -------  -------------------
              All      1,349.50 partial[2]
                [1] Estimated.
                [2] Leaves out May.
              """);
    }

    @Test
    void aTableThatCannotFitBecomesLists() {
      Table.Builder wide = Table.builder("Wide").text("Name");
      String number = "1".repeat(40);
      for (int i = 0; i < 4; i++) {
        wide.number("C" + i);
      }
      wide.row(Cell.of("a"), Cell.of(number), Cell.of(number), Cell.empty(), Cell.of(number));
      assertThat(with(wide).toText())
          .contains("- Name: a\n  C0: " + number + "\n  C1: " + number + "\n  C3: " + number);
    }
  }

  @Nested
  class Markdown {

    @Test
    void tablesAlignNumbersAndPointToNotes() {
      assertThat(with(small()).toMarkdown())
          .isEqualTo(
              """
              # Title

              **Spend**

              | What | GBP |
              | :--- | ---: |
              | Meals | 1,250.00 \\[1\\] |
              | Repairs | 99.50 *partial* \\[2\\] |
              | **All** | **1,349.50** *partial* \\[2\\] |

              - \\[1\\] Estimated.
              - \\[2\\] Leaves out May.
              """);
    }

    @Test
    void aWorkingCannotCloseItsOwnFence() {
      Statement statement =
          Statement.builder("T").block(new Working("w", List.of("a", "```", "# b"))).build();
      assertThat(statement.toMarkdown()).contains("````text\na\n```\n# b\n````");
    }
  }

  @Nested
  class Html {

    @Test
    void tablesSayWhatHeadsWhat() {
      assertThat(with(small()).toHtml())
          .contains("<caption>Spend</caption>")
          .contains("<th scope=\"col\">What</th><th scope=\"col\" class=\"n\">GBP</th>")
          .contains("<th scope=\"row\">Meals</th>")
          .contains("<tr class=\"total\">");
    }

    @Test
    void aPageSaysItsLanguageAndTitleAndAsksForNothing() {
      String html = with(small()).toHtml();
      assertThat(html)
          .startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">")
          .contains("<title>Title</title>")
          .contains("name=\"viewport\"")
          .doesNotContain("<script")
          .doesNotContain("<link")
          .doesNotContain("url(")
          .doesNotContain("@import")
          .doesNotContain("src=");
    }

    @Test
    void aFragmentIsOneArticleWithItsStyle() {
      String html = with(small()).toHtmlFragment();
      assertThat(html).startsWith("<style>").endsWith("</article>\n").doesNotContain("<body");
      Xml.parse("<div>" + html + "</div>");
    }
  }

  @Nested
  class OfProblems {

    @Test
    void problemsWithOneRemedyStandTogetherGravestFirst() {
      ProblemPath path = ProblemPath.root().child("lines");
      Statement statement =
          Statement.ofProblems(
              "Not valued",
              List.of(
                  Problem.note(ProblemCode.of("a.note"), path, "A note.", "Nothing."),
                  Problem.error(ProblemCode.of("a.fault"), path.index(0), "One.", "Mend it."),
                  Problem.error(ProblemCode.of("a.fault"), path.index(1), "Two.", "Mend it.")));
      assertThat(statement.toText())
          .isEqualTo(
              """
              Not valued
              ==========
              3 problems

              Error (a.fault)
                - One. (/lines/0)
                - Two. (/lines/1)
                To do: Mend it.
              Note (a.note)
                - A note. (/lines)
                To do: Nothing.
              """);
    }
  }

  @Test
  void whatCannotBeStatedIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Statement.builder(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> new Heading(1, "x"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.builder("t").text("a").row(Cell.of("1"), Cell.of("2")));
  }
}
