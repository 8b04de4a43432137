package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.present.exchange.constraint.Form;
import io.github.socialvalue4j.present.exchange.constraint.Required;
import io.github.socialvalue4j.present.exchange.constraint.Text;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures of a result, each once, as they are written. */
public record FiguresDocument(@Required @Nullable Map<String, @Valid @Nullable NodePart> figures) {

  /** One figure. */
  public record NodePart(
      @Required @Nullable String label,
      @Required @Text(Form.EXACT) @Nullable String value,
      @Required @Text(Form.UNIT) @Nullable String unit,
      @Nullable ProvenancePart provenance,
      @Nullable String step,
      @Nullable List<@Valid @Nullable InputPart> inputs,
      @Nullable String remark) {}

  /** One input of a step. */
  public record InputPart(@Required @Nullable String key, @Required @Nullable String id) {}

  /** Who states a number; which fields it has depends on its type. */
  public record ProvenancePart(
      @Required @Nullable String type,
      @Nullable String edition,
      @Nullable String identity,
      @Nullable String row,
      @Nullable String citation,
      @Nullable String grade,
      @Nullable String reading,
      @Nullable String record,
      @Nullable String what,
      @Nullable String date,
      @Nullable String state,
      @Nullable String by,
      @Nullable String where,
      @Nullable String name) {}
}
