package io.github.socialvalue4j.present.statement;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.present.statement.Table.Align;
import io.github.socialvalue4j.present.statement.Table.Cell;
import io.github.socialvalue4j.present.statement.Table.Column;
import io.github.socialvalue4j.present.statement.Table.Row;
import io.github.socialvalue4j.present.statement.Table.RowKind;
import io.github.socialvalue4j.present.statement.markup.Escapes;
import java.util.List;
import java.util.Locale;

/** Writes a statement as HTML. */
final class HtmlPage implements BlockReader<String> {

  private final Statement statement;
  private boolean inPage;
  private int sections;

  HtmlPage(Statement statement) {
    this.statement = statement;
  }

  String render() {
    inPage = true;
    return "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n"
        + "<meta name=\"color-scheme\" content=\"light dark\">\n<title>"
        + Escapes.html(statement.title())
        + "</title>\n<style>\n"
        + HtmlStyle.PAGE
        + HtmlStyle.STATEMENT
        + "</style>\n</head>\n<body>\n<main>\n"
        + article()
        + "</main>\n</body>\n</html>\n";
  }

  String fragment() {
    inPage = false;
    return "<style>\n" + HtmlStyle.STATEMENT + "</style>\n" + article();
  }

  private String article() {
    sections = 0;
    StringBuilder html = new StringBuilder();
    html.append("<article class=\"sv\" lang=\"en-GB\">\n<header>\n<h1>")
        .append(text(statement.title()))
        .append("</h1>\n");
    if (!statement.subtitle().isEmpty()) {
      html.append("<p class=\"sv-subtitle\">").append(text(statement.subtitle())).append("</p>\n");
    }
    html.append("</header>\n");
    boolean listed = !inPage;
    boolean inCharts = false;
    for (Block block : statement.blocks()) {
      if (inCharts != block instanceof Picture) {
        inCharts = !inCharts;
        html.append(inCharts ? "<div class=\"sv-charts\">\n" : "</div>\n");
      }
      if (!listed && block instanceof Heading) {
        html.append(contents());
        listed = true;
      }
      html.append(block.read(this));
    }
    html.append(inCharts ? "</div>\n" : "");
    return html.append("</article>\n").toString();
  }

  /** The list of sections, where there are enough to need one. */
  private String contents() {
    List<Heading> headings =
        statement.blocks().stream()
            .filter(b -> b instanceof Heading h && h.level() == 2)
            .map(Heading.class::cast)
            .toList();
    if (headings.size() < 3) {
      return "";
    }
    StringBuilder html = new StringBuilder("<nav aria-label=\"Contents\"><ul>\n");
    for (int i = 0; i < headings.size(); i++) {
      html.append("<li><a href=\"#s")
          .append(i + 1)
          .append("\">")
          .append(text(headings.get(i).text()))
          .append("</a></li>\n");
    }
    return html.append("</ul></nav>\n").toString();
  }

  /** Escaped, and kept apart from what surrounds it where it is written from right to left. */
  private static String text(String text) {
    String safe = Escapes.html(text);
    return Escapes.isRightToLeft(text) ? "<bdi>" + safe + "</bdi>" : safe;
  }

  @Override
  public String heading(Heading heading) {
    String id = "";
    if (heading.level() == 2) {
      sections++;
      id = inPage ? " id=\"s" + sections + "\"" : "";
    }
    String tag = "h" + heading.level();
    return "<" + tag + id + ">" + text(heading.text()) + "</" + tag + ">\n";
  }

  @Override
  public String paragraph(Paragraph paragraph) {
    return (paragraph.important() ? "<p class=\"sv-important\">" : "<p>")
        + text(paragraph.text())
        + "</p>\n";
  }

  @Override
  public String keyFacts(KeyFacts keyFacts) {
    StringBuilder html = new StringBuilder("<div class=\"sv-facts\">\n");
    for (KeyFacts.Group group : keyFacts.groups()) {
      html.append("<section><h2>").append(text(group.title())).append("</h2>\n");
      if (!group.facts().isEmpty()) {
        html.append("<dl>\n");
        for (KeyFacts.Fact fact : group.facts()) {
          html.append("<div><dt>")
              .append(text(fact.label()))
              .append("</dt><dd>")
              .append(text(fact.value()))
              .append(qualifier(fact.qualifier()))
              .append("</dd></div>\n");
        }
        html.append("</dl>\n");
      }
      if (!group.remark().isEmpty()) {
        html.append("<p>").append(text(group.remark())).append("</p>\n");
      }
      html.append("</section>\n");
    }
    return html.append("</div>\n").toString();
  }

  private static String qualifier(String qualifier) {
    return qualifier.isEmpty() ? "" : " <em class=\"sv-mark\">" + text(qualifier) + "</em>";
  }

  @Override
  public String details(Details details) {
    StringBuilder html = new StringBuilder("<dl class=\"sv-details\">\n");
    for (Details.Item item : details.items()) {
      html.append("<div><dt>")
          .append(text(item.name()))
          .append("</dt><dd>")
          .append(text(item.text()))
          .append("</dd></div>\n");
    }
    return html.append("</dl>\n").toString();
  }

  @Override
  public String table(Table table) {
    StringBuilder html = new StringBuilder();
    html.append("<div class=\"sv-table\" role=\"region\" tabindex=\"0\" aria-label=\"")
        .append(Escapes.html(table.caption()))
        .append("\"><table>\n<caption>")
        .append(text(table.caption()))
        .append("</caption>\n<thead><tr>");
    for (Column column : table.columns()) {
      html.append("<th scope=\"col\"")
          .append(style(column))
          .append('>')
          .append(text(column.heading()))
          .append("</th>");
    }
    html.append("</tr></thead>\n<tbody>\n");
    boolean first = true;
    for (Row row : table.rows()) {
      if (row.kind() == RowKind.GROUP && !first) {
        html.append("</tbody>\n<tbody>\n");
      }
      html.append(row(table, row));
      first = false;
    }
    html.append("</tbody>\n</table></div>\n");
    if (!table.notes().isEmpty()) {
      html.append("<ol class=\"sv-notes\">\n");
      table.notes().forEach(n -> html.append("<li>").append(text(n)).append("</li>\n"));
      html.append("</ol>\n");
    }
    table
        .remarks()
        .forEach(r -> html.append("<p class=\"sv-remark\">").append(text(r)).append("</p>\n"));
    return html.toString();
  }

  private static String style(Column column) {
    return column.align() == Align.END ? " class=\"n\"" : "";
  }

  /** The heading again, for narrow screens where each row becomes a list. */
  private static String label(Column column) {
    return " data-label=\"" + Escapes.html(column.heading()) + "\"";
  }

  private static String row(Table table, Row row) {
    StringBuilder html = new StringBuilder();
    if (row.kind() == RowKind.GROUP) {
      return html.append("<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"")
          .append(table.columns().size())
          .append("\">")
          .append(text(row.cells().get(0).text()))
          .append("</th></tr>\n")
          .toString();
    }
    html.append("<tr");
    if (row.kind() != RowKind.PLAIN) {
      html.append(" class=\"").append(row.kind().name().toLowerCase(Locale.ROOT)).append('"');
    }
    html.append('>');
    for (int i = 0; i < row.cells().size(); i++) {
      Column column = table.columns().get(i);
      boolean heads = i == 0 && column.align() == Align.START;
      html.append(heads ? "<th scope=\"row\">" : "<td" + style(column) + label(column) + ">")
          .append(cell(table, row.cells().get(i)))
          .append(heads ? "</th>" : "</td>");
    }
    return html.append("</tr>\n").toString();
  }

  /** The text; its notes' numbers hang beside it, and its qualifier stands under it. */
  private static String cell(Table table, Cell cell) {
    StringBuilder notes = new StringBuilder();
    table.numbersOf(cell).forEach(n -> notes.append("<sup>[").append(n).append("]</sup>"));
    return cell.qualifier().isEmpty()
        ? text(cell.text()) + notes
        : text(cell.text()) + " <em class=\"sv-mark\">" + text(cell.qualifier()) + notes + "</em>";
  }

  @Override
  public String working(Working working) {
    StringBuilder html = new StringBuilder();
    html.append("<details class=\"sv-working\"><summary>Working: ")
        .append(text(working.title()))
        .append("</summary>\n<pre>");
    working.lines().forEach(l -> html.append(Escapes.html(l)).append('\n'));
    return html.append("</pre></details>\n").toString();
  }

  @Override
  public String picture(Picture picture) {
    return "<figure><figcaption>"
        + text(picture.chart().title())
        + "</figcaption>\n"
        + picture.chart().toSvg()
        + (picture.caption().isEmpty()
            ? ""
            : "<p class=\"sv-remark\">" + text(picture.caption()) + "</p>\n")
        + "</figure>\n";
  }

  @Override
  public String problems(ProblemList problems) {
    StringBuilder html = new StringBuilder("<div class=\"sv-problems\">\n");
    for (ProblemList.Group group : problems.groups()) {
      html.append("<section class=\"")
          .append(group.severity().name().toLowerCase(Locale.ROOT))
          .append("\"><p><strong>")
          .append(ProblemList.inWords(group.severity()))
          .append("</strong> <code>")
          .append(text(group.code().toString()))
          .append("</code></p>\n<ul>\n");
      for (Problem problem : group.problems()) {
        html.append("<li>")
            .append(text(problem.message()))
            .append(" <code>")
            .append(text(ProblemList.place(problem)))
            .append("</code></li>\n");
      }
      html.append("</ul>\n<p>To do: ").append(text(group.remedy())).append("</p></section>\n");
    }
    return html.append("</div>\n").toString();
  }
}
