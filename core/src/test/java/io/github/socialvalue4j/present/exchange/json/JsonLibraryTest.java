package io.github.socialvalue4j.present.exchange.json;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.Version;
import org.junit.jupiter.api.Test;

/** A host may pin a JSON library of its own, such as Spark 3.5 does with 2.15. */
class JsonLibraryTest {
  private static Version core(int major, int minor) {
    return new Version(major, minor, 4, null, "com.fasterxml.jackson.core", "jackson-core");
  }

  @Test
  void refusesOneTooOldByItsVersionAndSaysWhichIsNeeded() {
    for (Version old : new Version[] {core(2, 15), core(2, 16), core(1, 99)}) {
      assertThatThrownBy(() -> JsonLibrary.check(old))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "jackson-core "
                  + old
                  + " is on the path of this program, and socialvalue4j needs 2.17 or later; let"
                  + " the program take the version that socialvalue4j asks for");
    }
  }

  @Test
  void takesTheOldestThatIsEnoughAndAnyLaterOrUnknown() {
    for (Version enough :
        new Version[] {core(2, 17), core(2, 21), core(3, 0), Version.unknownVersion()}) {
      assertThatCode(() -> JsonLibrary.check(enough)).doesNotThrowAnyException();
    }
    assertThatCode(JsonLibrary::check).doesNotThrowAnyException();
  }
}
