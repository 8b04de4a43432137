package io.github.socialvalue4j.present.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SpreadsheetCsvLaws {
  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.strings()
        .withChars("=+-@'\t\r\n \",;0123456789.eax\u00a0\uff1d")
        .ofMaxLength(8);
  }

  @Provide
  Arbitrary<List<List<String>>> records() {
    return cells().list().ofSize(3).list().ofMaxSize(6);
  }

  @Property(tries = 500)
  void anEscapedCellComesBackAsItWas(@ForAll("cells") String cell) {
    assertThat(SpreadsheetCsv.unescape(SpreadsheetCsv.escape(cell))).isEqualTo(cell);
  }

  @Property(tries = 500)
  void noEscapedCellBeginsAFormula(@ForAll("cells") String cell) {
    String escaped = SpreadsheetCsv.escape(cell).replace('\u00a0', ' ').strip();
    if (!escaped.isEmpty() && "=+@\uff1d".indexOf(escaped.charAt(0)) >= 0) {
      throw new AssertionError(escaped);
    }
    if (escaped.startsWith("-")) {
      assertThat(escaped).matches("-[0-9]+(\\.[0-9]+)?");
    }
  }

  @Property(tries = 200)
  void whatIsWrittenIsReadBack(@ForAll("records") List<List<String>> records) throws IOException {
    StringWriter out = new StringWriter();
    try (SpreadsheetCsv.Records writer = SpreadsheetCsv.to(out, true)) {
      records.forEach(writer::write);
    }
    assertThat(SpreadsheetCsv.read(out.toString())).isEqualTo(records);
  }
}
