package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.present.exchange.constraint.Form;
import io.github.socialvalue4j.present.exchange.constraint.OneOf;
import io.github.socialvalue4j.present.exchange.constraint.Required;
import io.github.socialvalue4j.present.exchange.constraint.Text;
import io.github.socialvalue4j.present.exchange.constraint.Vocabulary;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document of kind {@code spend-baseline}, as it is written. */
public record SpendBaselineDocument(
    @Required @Nullable String kind,
    @Required @Nullable String version,
    @Text(Form.LINE) @Nullable String title,
    @OneOf(Vocabulary.DETAIL) @Nullable String detail,
    @Required @Text(Form.ID) @Nullable String id,
    @Text(Form.CURRENCY) @Nullable String currency,
    @OneOf(Vocabulary.VAT) @Nullable String basis,
    @OneOf(Vocabulary.SIZE_DEFINITION) @Nullable String sme,
    @OneOf(Vocabulary.MATCH_CONFIDENCE) @Nullable String weakestMatch,
    @OneOf(Vocabulary.PERIOD_LENGTH) @Nullable String periods,
    @Nullable List<@Valid @Nullable CirclePart> circles,
    @Nullable List<@Valid @Nullable SupplierPart> suppliers,
    @Nullable List<@Valid @Nullable PaymentPart> payments,
    @Valid @Nullable BeforePart before,
    @Valid @Nullable BenefitPart benefit,
    @Valid @Nullable ContractsPart contracts) {

  /** A circle: what local means. */
  public record CirclePart(
      @Required @Text(Form.ID) @Nullable String id,
      @Required @Text(Form.LINE) @Nullable String name,
      @Nullable List<@Text(Form.OUTWARD_CODE) @Nullable String> outwardCodes) {}

  /** An entry of the directory of suppliers. */
  public record SupplierPart(
      @Required @Text(Form.LINE) @Nullable String name,
      @Nullable List<@Text(Form.LINE) @Nullable String> otherNames,
      @Text(Form.ID) @Nullable String companyNumber,
      @Text(Form.ID) @Nullable String charityNumber,
      @Text(Form.OUTWARD_CODE) @Nullable String outwardCode,
      @Nullable Integer staff,
      @Text(Form.QUANTITY) @Nullable String turnover,
      @Text(Form.QUANTITY) @Nullable String balanceSheet,
      @Text(Form.CURRENCY) @Nullable String currency,
      @Nullable Boolean sme,
      @Nullable Boolean vcse,
      @Nullable Boolean local,
      @Text(Form.LINE) @Nullable String source,
      @Nullable List<@Text(Form.LINE) @Nullable String> offers) {}

  /** A payment. */
  public record PaymentPart(
      @Text(Form.DATE) @Nullable String date,
      @Required @Text(Form.LINE) @Nullable String supplier,
      @Required @Text(Form.DECIMAL) @Nullable String amount,
      @Text(Form.LINE) @Nullable String department,
      @Text(Form.LINE) @Nullable String category,
      @Text(Form.ID) @Nullable String companyNumber,
      @Text(Form.OUTWARD_CODE) @Nullable String outwardCode,
      @Nullable Boolean sme,
      @Nullable Boolean vcse) {}

  /** An earlier period to compare with. */
  public record BeforePart(
      @Required @Text(Form.ID) @Nullable String id,
      @Required @Nullable List<@Valid @Nullable PaymentPart> payments) {}

  /** By which rates benefit is counted: a shipped precedence, or rates of one's own. */
  public record BenefitPart(
      @OneOf(Vocabulary.BENEFIT_PRECEDENCE) @Nullable String precedence,
      @Text(Form.ID) @Nullable String circle,
      @Nullable List<@Valid @Nullable RatePart> rates) {}

  /** A rate of one's own; the first that fits a pound is the one it takes. */
  public record RatePart(
      @Required @Text(Form.ID) @Nullable String id,
      @Nullable Boolean sme,
      @Nullable Boolean vcse,
      @Text(Form.ID) @Nullable String within,
      @Required @Text(Form.QUANTITY) @Nullable String perPound,
      @Required @Text(Form.LINE) @Nullable String source) {}

  /** Contracts, the largest of which are asked for. */
  public record ContractsPart(
      @Required @Text(Form.QUANTITY) @Nullable String upTo,
      @Required @Nullable List<@Valid @Nullable ContractPart> list) {}

  /** A contract and its value on the document's basis. */
  public record ContractPart(
      @Required @Text(Form.ID) @Nullable String id,
      @Text(Form.LINE) @Nullable String title,
      @Text(Form.LINE) @Nullable String supplier,
      @Required @Text(Form.QUANTITY) @Nullable String value) {}
}
