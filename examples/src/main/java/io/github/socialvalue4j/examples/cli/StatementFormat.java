package io.github.socialvalue4j.examples.cli;

import io.github.socialvalue4j.present.statement.Statement;
import java.util.Locale;

/** What a statement is written in. */
enum StatementFormat {
  TEXT,
  MARKDOWN,
  HTML;

  String render(Statement statement) {
    return switch (this) {
      case TEXT -> statement.toText();
      case MARKDOWN -> statement.toMarkdown();
      case HTML -> statement.toHtml();
    };
  }

  /** As the command line writes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
