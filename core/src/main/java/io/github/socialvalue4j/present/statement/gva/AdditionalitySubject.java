package io.github.socialvalue4j.present.statement.gva;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.calculate.gva.Additionality;
import java.util.Objects;
import java.util.Optional;

/**
 * An impact that a statement speaks of. Immutable and thread-safe.
 *
 * @param name for people
 * @param additionality its way from gross to net
 * @param deadweight the share it was stated as, if it was
 * @param value what the additional impact is worth, if that is known
 */
public record AdditionalitySubject(
    String name, Additionality additionality, Optional<Figure> deadweight, Optional<Figure> value)
    implements DocumentOnly {
  /** Checks that nothing is null. */
  public AdditionalitySubject {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(additionality, "additionality");
    Objects.requireNonNull(deadweight, "deadweight");
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
