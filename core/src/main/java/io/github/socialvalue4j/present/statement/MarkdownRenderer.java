package io.github.socialvalue4j.present.statement;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.present.statement.Table.Align;
import io.github.socialvalue4j.present.statement.Table.Cell;
import io.github.socialvalue4j.present.statement.Table.Row;
import io.github.socialvalue4j.present.statement.Table.RowKind;
import io.github.socialvalue4j.present.statement.markup.Escapes;
import java.util.List;

/** Writes a statement as Markdown with tables. */
final class MarkdownRenderer implements BlockReader<String> {

  private static final int CHART_WIDTH = 90;

  private final Statement statement;

  MarkdownRenderer(Statement statement) {
    this.statement = statement;
  }

  String render() {
    StringBuilder text = new StringBuilder();
    text.append("# ").append(safe(statement.title())).append('\n');
    if (!statement.subtitle().isEmpty()) {
      text.append('\n').append(safe(statement.subtitle())).append('\n');
    }
    for (Block block : statement.blocks()) {
      text.append('\n').append(block.read(this)).append('\n');
    }
    return text.toString();
  }

  private static String safe(String text) {
    return Escapes.markdown(text);
  }

  @Override
  public String heading(Heading heading) {
    return "#".repeat(heading.level()) + " " + safe(heading.text());
  }

  @Override
  public String paragraph(Paragraph paragraph) {
    return (paragraph.important() ? "> **Important.** " : "") + safe(paragraph.text());
  }

  @Override
  public String keyFacts(KeyFacts keyFacts) {
    StringBuilder text = new StringBuilder();
    for (KeyFacts.Group group : keyFacts.groups()) {
      text.append(text.length() == 0 ? "" : "\n\n")
          .append("**")
          .append(safe(group.title()))
          .append("**\n");
      for (KeyFacts.Fact fact : group.facts()) {
        text.append("\n- ")
            .append(safe(fact.label()))
            .append(": **")
            .append(safe(fact.value()))
            .append("**")
            .append(fact.qualifier().isEmpty() ? "" : " (" + safe(fact.qualifier()) + ")");
      }
      if (!group.remark().isEmpty()) {
        text.append(group.facts().isEmpty() ? "\n" : "\n\n").append(safe(group.remark()));
      }
    }
    return text.toString();
  }

  @Override
  public String details(Details details) {
    StringBuilder text = new StringBuilder();
    for (Details.Item item : details.items()) {
      text.append(text.length() == 0 ? "" : "\n")
          .append("- **")
          .append(safe(item.name()))
          .append(":** ")
          .append(safe(item.text()));
    }
    return text.toString();
  }

  @Override
  public String table(Table table) {
    StringBuilder text = new StringBuilder();
    text.append("**").append(safe(table.caption())).append("**\n\n|");
    table.columns().forEach(c -> text.append(' ').append(safe(c.heading())).append(" |"));
    text.append("\n|");
    table.columns().forEach(c -> text.append(c.align() == Align.END ? " ---: |" : " :--- |"));
    for (Row row : table.rows()) {
      text.append("\n|");
      String strong = row.kind() == RowKind.PLAIN || row.kind() == RowKind.DIFFERENCE ? "" : "**";
      for (Cell cell : row.cells()) {
        text.append(' ').append(cell(table, cell, strong)).append(" |");
      }
      text.append("  |".repeat(table.columns().size() - row.cells().size()));
    }
    for (int i = 0; i < table.notes().size(); i++) {
      text.append(i == 0 ? "\n\n" : "\n")
          .append("- \\[")
          .append(i + 1)
          .append("\\] ")
          .append(safe(table.notes().get(i)));
    }
    table.remarks().forEach(r -> text.append("\n\n").append(safe(r)));
    return text.toString();
  }

  private static String cell(Table table, Cell cell, String strong) {
    StringBuilder text = new StringBuilder();
    if (!cell.text().isEmpty()) {
      text.append(strong).append(safe(cell.text())).append(strong);
    }
    if (!cell.qualifier().isEmpty()) {
      text.append(" *").append(safe(cell.qualifier())).append('*');
    }
    table.numbersOf(cell).forEach(n -> text.append(" \\[").append(n).append("\\]"));
    return text.toString();
  }

  @Override
  public String working(Working working) {
    return "**Working: " + safe(working.title()) + "**\n\n" + fenced(working.lines());
  }

  @Override
  public String picture(Picture picture) {
    return "**"
        + safe(picture.chart().title())
        + "**\n\n"
        + fenced(picture.chart().toText(CHART_WIDTH))
        + (picture.caption().isEmpty() ? "" : "\n\n" + safe(picture.caption()));
  }

  /** Lines as they stand, between fences longer than any run of backticks in them. */
  private static String fenced(List<String> lines) {
    int longest = 2;
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      String clean = Escapes.line(line);
      text.append(clean).append('\n');
      int run = 0;
      for (int i = 0; i < clean.length(); i++) {
        run = clean.charAt(i) == '`' ? run + 1 : 0;
        longest = Math.max(longest, run);
      }
    }
    String fence = "`".repeat(longest + 1);
    return fence + "text\n" + text + fence;
  }

  @Override
  public String problems(ProblemList problems) {
    StringBuilder text = new StringBuilder();
    for (ProblemList.Group group : problems.groups()) {
      text.append(text.length() == 0 ? "" : "\n\n")
          .append("**")
          .append(ProblemList.inWords(group.severity()))
          .append("** (")
          .append(safe(group.code().toString()))
          .append("). *To do:* ")
          .append(safe(group.remedy()))
          .append('\n');
      for (Problem problem : group.problems()) {
        text.append("\n- ")
            .append(safe(problem.message()))
            .append(" (")
            .append(safe(ProblemList.place(problem)))
            .append(')');
      }
    }
    return text.toString();
  }
}
