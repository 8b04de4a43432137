package io.github.socialvalue4j.present.statement.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EscapesTest {

  @Nested
  class Line {

    @Test
    void lineBreaksAndTabsBecomeSpaces() {
      assertThat(Escapes.line("a\nb\r\tc\u2028d")).isEqualTo("a b  c d");
    }

    @Test
    void controlsHalvesAndOverridesOfDirectionAreSeen() {
      assertThat(Escapes.line("a\u0000b\u202Ec\u2066d\uFFFEe" + "\uD83D" + "f"))
          .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf");
    }

    @Test
    void lettersOfEveryScriptAndEmojiStay() {
      String text = "Zürich مجلس 委員会 👩🏽‍🔧 שלום";
      assertThat(Escapes.line(text)).isEqualTo(text);
    }
  }

  @Nested
  class Html {

    @Test
    void noMarkupComesThrough() {
      assertThat(Escapes.html("<script>alert('x' & \"y\")</script>"))
          .isEqualTo("&lt;script&gt;alert(&#39;x&#39; &amp; &quot;y&quot;)&lt;/script&gt;");
    }
  }

  @Nested
  class Markdown {

    @Test
    void noMarkupComesThrough() {
      assertThat(Escapes.markdown("[a](b) | *c* _d_ `e` <f> & ~~g~~ \\"))
          .isEqualTo("\\[a\\](b) \\| \\*c\\* \\_d\\_ \\`e\\` &lt;f&gt; &amp; \\~\\~g\\~\\~ \\\\");
    }

    @Test
    void whatBeginsABlockIsTextAtTheStartOfALineToo() {
      assertThat(Escapes.markdown("# a")).isEqualTo("\\# a");
      assertThat(Escapes.markdown("- a")).isEqualTo("\\- a");
      assertThat(Escapes.markdown("+ a")).isEqualTo("\\+ a");
      assertThat(Escapes.markdown("12. a")).isEqualTo("12\\. a");
      assertThat(Escapes.markdown("12) a")).isEqualTo("12\\) a");
    }

    @Test
    void numbersAndHyphensInsideALineStayReadable() {
      assertThat(Escapes.markdown("67,285.20 local-multiplier"))
          .isEqualTo("67,285.20 local-multiplier");
    }
  }

  @Test
  void rightToLeftIsSeen() {
    assertThat(Escapes.isRightToLeft("Council שלום")).isTrue();
    assertThat(Escapes.isRightToLeft("مجلس")).isTrue();
    assertThat(Escapes.isRightToLeft("Zürich 12")).isFalse();
  }
}
