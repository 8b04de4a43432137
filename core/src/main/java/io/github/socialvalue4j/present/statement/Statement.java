package io.github.socialvalue4j.present.statement;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.present.statement.chart.Chart;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A result for people: a title and blocks, from which plain text, Markdown and HTML are made. The
 * same statement gives the same characters whatever the machine, the locale, the time zone and the
 * day. Everything in it is text and is escaped by each renderer; nothing in it is ever markup.
 *
 * <p>Immutable and thread-safe; made by {@link #builder}.
 */
public final class Statement implements DocumentOnly {

  private final String title;
  private final String subtitle;
  private final List<Block> blocks;

  private Statement(Builder builder) {
    this.title = builder.title;
    this.subtitle = builder.subtitle;
    this.blocks = List.copyOf(builder.blocks);
  }

  /** A builder for a statement of this title. */
  public static Builder builder(String title) {
    return new Builder(title);
  }

  /** A statement of nothing but problems, for a result that failed. */
  public static Statement ofProblems(String title, List<Problem> problems) {
    return builder(title)
        .subtitle(problems.size() == 1 ? "1 problem" : problems.size() + " problems")
        .block(new ProblemList(problems))
        .build();
  }

  /** What it states. */
  public String title() {
    return title;
  }

  /** Of whom and as of when, or the empty text. */
  public String subtitle() {
    return subtitle;
  }

  /** Its blocks, in order. */
  public List<Block> blocks() {
    return blocks;
  }

  /** Plain text for a terminal, at most {@value TextRenderer#WIDTH} columns wide. */
  public String toText() {
    return new TextRenderer(this).render();
  }

  /** Markdown with tables, as GitHub and GitLab read it. */
  public String toMarkdown() {
    return new MarkdownRenderer(this).render();
  }

  /**
   * A page of HTML that needs nothing else: its style and its pictures are in it, it asks for
   * nothing and runs no script. It follows the reader's choice of light or dark, fits a telephone
   * and prints.
   */
  public String toHtml() {
    return new HtmlPage(this).render();
  }

  /** The same as one {@code article} element with its style, to stand in a page or a notebook. */
  public String toHtmlFragment() {
    return new HtmlPage(this).fragment();
  }

  /** Its title and how many parts it has; {@link #toText} has the text. */
  @Override
  public String toString() {
    return ShortText.titled("statement", title) + ", " + ShortText.count(blocks.size(), "part");
  }

  /** Collects the parts of a statement. Mutable; for one thread. */
  public static final class Builder implements DocumentOnly {

    private final String title;
    private String subtitle = "";
    private final List<Block> blocks = new ArrayList<>();

    private Builder(String title) {
      if (title.isBlank()) {
        throw new IllegalArgumentException("A statement needs a title");
      }
      this.title = title;
    }

    /** Of whom and as of when. */
    public Builder subtitle(String text) {
      this.subtitle = Objects.requireNonNull(text, "subtitle");
      return this;
    }

    /** Adds a block. */
    public Builder block(Block block) {
      blocks.add(Objects.requireNonNull(block, "block"));
      return this;
    }

    /** Adds the heading of a section. */
    public Builder section(String text) {
      return block(new Heading(2, text));
    }

    /** Adds the heading of a part of a section. */
    public Builder part(String text) {
      return block(new Heading(3, text));
    }

    /** Adds a paragraph; nothing if the text is empty. */
    public Builder paragraph(String text) {
      return text.isEmpty() ? this : block(new Paragraph(text, false));
    }

    /** Adds a paragraph that a reader must not miss; nothing if the text is empty. */
    public Builder important(String text) {
      return text.isEmpty() ? this : block(new Paragraph(text, true));
    }

    /** Adds a table, unless it has no row. */
    public Builder table(Table.Builder table) {
      return table.isEmpty() ? this : block(table.build());
    }

    /** Adds a chart. */
    public Builder picture(Chart chart, String caption) {
      return block(new Picture(chart, caption));
    }

    /** The statement. */
    public Statement build() {
      return new Statement(this);
    }

    @Override
    public String toString() {
      return ShortText.of("builder of " + ShortText.titled("statement", title));
    }
  }
}
