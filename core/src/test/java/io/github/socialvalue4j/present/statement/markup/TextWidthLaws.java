package io.github.socialvalue4j.present.statement.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TextWidthLaws {

  @Property
  void noLineIsWiderThanAsked(@ForAll String raw, @ForAll @IntRange(min = 2, max = 60) int width) {
    assertThat(TextWidth.wrap(Escapes.line(raw), width))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(width));
  }

  @Property
  void nothingButSpacesIsLost(@ForAll String raw, @ForAll @IntRange(min = 2, max = 60) int width) {
    String text = Escapes.line(raw);
    List<String> lines = TextWidth.wrap(text, width);
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
  }
}
