package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.present.exchange.constraint.Form;
import io.github.socialvalue4j.present.exchange.constraint.OneOf;
import io.github.socialvalue4j.present.exchange.constraint.Required;
import io.github.socialvalue4j.present.exchange.constraint.Text;
import io.github.socialvalue4j.present.exchange.constraint.Vocabulary;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One record of any type, as a document or a row writes it. */
public record RecordPart(
    @Required @OneOf(Vocabulary.RECORD_TYPE) @Nullable String record,
    @Required @Text(Form.ID) @Nullable String id,
    @Required @Text(Form.ID) @Nullable String contract,
    @Required @Text(Form.DATE) @Nullable String date,
    @Text(Form.DATE) @Nullable String recordedOn,
    @Text(Form.ID) @Nullable String supersedes,
    @Text(Form.ID) @Nullable String measure,
    @Text(Form.QUANTITY) @Nullable String quantity,
    @Text(Form.UNIT) @Nullable String unit,
    @Text(Form.ID) @Nullable String claimant,
    @Text(Form.LINE) @Nullable String activity,
    @Text(Form.LINE) @Nullable String beneficiary,
    @Nullable List<@Text(Form.LINE) @Nullable String> evidence,
    @OneOf(Vocabulary.POINT) @Nullable String point,
    @Text(Form.LINE) @Nullable String observer,
    @Text(Form.QUANTITY) @Nullable String population,
    @Text(Form.ID) @Nullable String target,
    @OneOf(Vocabulary.FINDING) @Nullable String state,
    @Text(Form.ID) @Nullable String by,
    @OneOf(Vocabulary.INDEPENDENCE) @Nullable String independence,
    @Text(Form.PROSE) @Nullable String reason,
    @OneOf(Vocabulary.PERSPECTIVE) @Nullable String perspective,
    @Nullable Integer rating,
    @Valid @Nullable ScalePart scale,
    @Text(Form.PROSE) @Nullable String text) {

  /** The scale that a rating is given on. */
  public record ScalePart(
      @Required @Text(Form.ID) @Nullable String id,
      @Required @Nullable Integer lowest,
      @Required @Nullable Integer highest) {}
}
