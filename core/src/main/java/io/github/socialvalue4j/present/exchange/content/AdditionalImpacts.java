package io.github.socialvalue4j.present.exchange.content;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.calculate.gva.Additionality;
import io.github.socialvalue4j.present.exchange.input.Detail;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a document of kind {@code additionality} comes to.
 *
 * @param title for people, or the empty text
 * @param detail how much the result is to show
 * @param impacts each with what is additional of it
 */
public record AdditionalImpacts(String title, Detail detail, List<Impact> impacts)
    implements Content {
  /** Copies the list. */
  public AdditionalImpacts {
    Objects.requireNonNull(title, "title");
    impacts = List.copyOf(impacts);
  }

  /**
   * An impact.
   *
   * @param id names it
   * @param name for people
   * @param additionality its way from gross to net
   * @param deadweight the share it was stated as, if it was
   * @param value what the additional impact is worth, if a value for each unit is stated
   */
  public record Impact(
      String id,
      String name,
      Additionality additionality,
      Optional<Figure> deadweight,
      Optional<Figure> value)
      implements DocumentOnly {
    @Override
    public String toString() {
      return ShortText.of(ShortText.part(name) + ": " + additionality);
    }
  }

  @Override
  public String toString() {
    return ShortText.of(
        ShortText.titled("additional impacts", title) + ": " + ShortText.list(impacts));
  }
}
