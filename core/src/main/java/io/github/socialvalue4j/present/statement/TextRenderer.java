package io.github.socialvalue4j.present.statement;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.present.statement.markup.Escapes;
import io.github.socialvalue4j.present.statement.markup.TextWidth;
import java.util.ArrayList;
import java.util.List;

/** Writes a statement as plain text. */
final class TextRenderer implements BlockReader<List<String>> {

  /** Columns. */
  static final int WIDTH = 110;

  private final Statement statement;

  TextRenderer(Statement statement) {
    this.statement = statement;
  }

  String render() {
    List<String> lines = new ArrayList<>(underlined(statement.title(), '='));
    if (!statement.subtitle().isEmpty()) {
      lines.addAll(wrapped(statement.subtitle(), 0));
    }
    for (Block block : statement.blocks()) {
      lines.add("");
      lines.addAll(block.read(this));
    }
    StringBuilder text = new StringBuilder();
    lines.forEach(l -> text.append(l.stripTrailing()).append('\n'));
    return text.toString();
  }

  private static List<String> underlined(String text, char rule) {
    List<String> lines = wrapped(text, 0);
    int longest = lines.stream().mapToInt(TextWidth::of).max().orElse(0);
    lines.add(String.valueOf(rule).repeat(longest));
    return lines;
  }

  /** Lines of a text behind an indent. */
  static List<String> wrapped(String text, int indent) {
    List<String> lines = new ArrayList<>();
    TextWidth.wrap(Escapes.line(text), WIDTH - indent)
        .forEach(l -> lines.add(" ".repeat(indent) + l));
    return lines;
  }

  /** Lines of a text behind a mark, the later ones indented by its width. */
  static List<String> hanging(String mark, String text) {
    List<String> lines = wrapped(text, TextWidth.of(mark));
    lines.set(0, mark + lines.get(0).substring(mark.length()));
    return lines;
  }

  @Override
  public List<String> heading(Heading heading) {
    if (heading.level() == 2) {
      List<String> lines = underlined(heading.text(), '-');
      lines.add(0, "");
      return lines;
    }
    return wrapped(heading.text(), 0);
  }

  @Override
  public List<String> paragraph(Paragraph paragraph) {
    return paragraph.important() ? hanging("! ", paragraph.text()) : wrapped(paragraph.text(), 0);
  }

  @Override
  public List<String> keyFacts(KeyFacts keyFacts) {
    int labels = 0;
    int values = 0;
    for (KeyFacts.Group group : keyFacts.groups()) {
      for (KeyFacts.Fact fact : group.facts()) {
        labels = Math.max(labels, TextWidth.of(Escapes.line(fact.label())));
        values = Math.max(values, TextWidth.of(Escapes.line(fact.value())));
      }
    }
    labels = Math.min(labels, Math.max(20, WIDTH - values - 20));
    List<String> lines = new ArrayList<>();
    for (KeyFacts.Group group : keyFacts.groups()) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.addAll(wrapped(group.title(), 0));
      for (KeyFacts.Fact fact : group.facts()) {
        List<String> label = TextWidth.wrap(Escapes.line(fact.label()), Math.max(2, labels));
        String figure =
            TextWidth.padStart(Escapes.line(fact.value()), values)
                + (fact.qualifier().isEmpty() ? "" : "  " + Escapes.line(fact.qualifier()));
        for (int i = 0; i < label.size(); i++) {
          boolean last = i == label.size() - 1;
          lines.add("  " + (last ? TextWidth.padEnd(label.get(i), labels) : label.get(i)));
        }
        int at = lines.size() - 1;
        lines.set(at, lines.get(at) + "  " + figure);
      }
      if (!group.remark().isEmpty()) {
        lines.addAll(wrapped(group.remark(), 2));
      }
    }
    return lines;
  }

  @Override
  public List<String> details(Details details) {
    int names = 0;
    for (Details.Item item : details.items()) {
      names = Math.max(names, TextWidth.of(Escapes.line(item.name())));
    }
    int column = Math.min(names, 30);
    List<String> lines = new ArrayList<>();
    for (Details.Item item : details.items()) {
      List<String> name = TextWidth.wrap(Escapes.line(item.name()), Math.max(2, column));
      List<String> text = TextWidth.wrap(Escapes.line(item.text()), WIDTH - column - 2);
      for (int i = 0; i < Math.max(name.size(), text.size()); i++) {
        lines.add(
            TextWidth.padEnd(i < name.size() ? name.get(i) : "", column)
                + "  "
                + (i < text.size() ? text.get(i) : ""));
      }
    }
    return lines;
  }

  @Override
  public List<String> table(Table table) {
    return new TextTable(table).lines();
  }

  @Override
  public List<String> working(Working working) {
    List<String> lines = wrapped("Working: " + working.title(), 0);
    for (String line : working.lines()) {
      int indent = Math.min(40, line.length() - line.stripLeading().length()) + 2;
      String mark = " ".repeat(indent);
      List<String> wrapped = wrapped(line.stripLeading(), indent + 4);
      wrapped.set(0, mark + wrapped.get(0).stripLeading());
      lines.addAll(wrapped);
    }
    return lines;
  }

  @Override
  public List<String> picture(Picture picture) {
    List<String> lines = wrapped(picture.chart().title(), 0);
    picture.chart().toText(WIDTH - 2).forEach(l -> lines.add("  " + l));
    if (!picture.caption().isEmpty()) {
      lines.addAll(wrapped(picture.caption(), 2));
    }
    return lines;
  }

  @Override
  public List<String> problems(ProblemList problems) {
    List<String> lines = new ArrayList<>();
    for (ProblemList.Group group : problems.groups()) {
      lines.addAll(wrapped(ProblemList.inWords(group.severity()) + " (" + group.code() + ")", 0));
      for (Problem problem : group.problems()) {
        lines.addAll(hanging("  - ", problem.message() + " (" + ProblemList.place(problem) + ")"));
      }
      lines.addAll(wrapped("To do: " + group.remedy(), 2));
    }
    return lines;
  }
}
