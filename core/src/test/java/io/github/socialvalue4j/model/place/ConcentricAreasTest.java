package io.github.socialvalue4j.model.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConcentricAreasTest {
  private static Area area(String id, String... codes) {
    return Area.of(AreaId.parse(id), id, Arrays.stream(codes).map(OutwardCode::parse).toList());
  }

  private final ConcentricAreas circles =
      ConcentricAreas.of(List.of(area("city", "PO1"), area("county", "PO1", "PO10")));

  @Test
  void aCodeBelongsToTheInnermostCircleThatListsIt() {
    assertThat(circles.circleOf(OutwardCode.parse("PO1 2AL"))).hasValue(0);
    assertThat(circles.circleOf(OutwardCode.parse("PO10"))).hasValue(1);
  }

  @Test
  void aLongerCodeIsAnotherCode() {
    assertThat(circles.circleOf(OutwardCode.parse("PO11"))).isEmpty();
  }

  @Test
  void thereAreOneToTwentyAndEachOnce() {
    assertThatThrownBy(() -> ConcentricAreas.of(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ConcentricAreas.of(Collections.nCopies(21, area("a"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ConcentricAreas.of(List.of(area("a"), area("a"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'a'");
  }
}
