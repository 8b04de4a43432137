package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.present.exchange.constraint.Form;
import io.github.socialvalue4j.present.exchange.constraint.OneOf;
import io.github.socialvalue4j.present.exchange.constraint.Required;
import io.github.socialvalue4j.present.exchange.constraint.Text;
import io.github.socialvalue4j.present.exchange.constraint.Vocabulary;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document of kind {@code portfolio}, as it is written. */
public record PortfolioDocument(
    @Required @Nullable String kind,
    @Required @Nullable String version,
    @Text(Form.LINE) @Nullable String title,
    @Text(Form.PROSE) @Nullable String note,
    @Required @Valid @Nullable AsOfPart asOf,
    @Valid @Nullable OptionsPart options,
    @Required @Nullable List<@Valid @Nullable OrganisationPart> organisations,
    @Nullable List<@Valid @Nullable DirectoratePart> directorates,
    @Nullable List<@Valid @Nullable DepartmentPart> departments,
    @Nullable List<@Valid @Nullable AreaPart> areas,
    @Nullable List<@Valid @Nullable PriorityPart> priorities,
    @Required @Nullable List<@Valid @Nullable ContractPart> contracts,
    @Nullable List<@Valid @Nullable RecordPart> records) {

  /** From when one looks. */
  public record AsOfPart(
      @Required @Text(Form.DATE) @Nullable String occurredBy,
      @Text(Form.DATE) @Nullable String recordedBy) {}

  /** The choices of a valuation. */
  public record OptionsPart(
      @OneOf(Vocabulary.POLICY) @Nullable String policy,
      @OneOf(Vocabulary.DOUBLE_COUNT) @Nullable String doubleCount,
      @OneOf(Vocabulary.DISAGREEMENT) @Nullable String disagreement,
      @OneOf(Vocabulary.USE) @Nullable String use,
      @OneOf(Vocabulary.DETAIL) @Nullable String detail) {}

  /** A council, a supplier, a charity, a verifier. */
  public record OrganisationPart(
      @Required @Text(Form.ID) @Nullable String id,
      @Required @Text(Form.LINE) @Nullable String name) {}

  /** A directorate of an organisation. */
  public record DirectoratePart(
      @Required @Text(Form.ID) @Nullable String id,
      @Required @Text(Form.LINE) @Nullable String name,
      @Required @Text(Form.ID) @Nullable String organisation) {}

  /** A department of a directorate. */
  public record DepartmentPart(
      @Required @Text(Form.ID) @Nullable String id,
      @Required @Text(Form.LINE) @Nullable String name,
      @Required @Text(Form.ID) @Nullable String directorate) {}

  /** What somebody means by local. */
  public record AreaPart(
      @Required @Text(Form.ID) @Nullable String id,
      @Required @Text(Form.LINE) @Nullable String name,
      @Nullable List<@Text(Form.OUTWARD_CODE) @Nullable String> outwardCodes) {}

  /** A priority of a council. */
  public record PriorityPart(
      @Required @Text(Form.ID) @Nullable String id,
      @Required @Text(Form.LINE) @Nullable String title,
      @Nullable List<@Text(Form.ID) @Nullable String> themes,
      @Nullable List<@Text(Form.ID) @Nullable String> measures) {}

  /** A contract, grant or other agreement. */
  public record ContractPart(
      @Required @Text(Form.ID) @Nullable String id,
      @Required @Text(Form.LINE) @Nullable String title,
      @OneOf(Vocabulary.CONTRACT_KIND) @Nullable String contractKind,
      @Required @Text(Form.ID) @Nullable String commissioner,
      @Required @Text(Form.ID) @Nullable String supplier,
      @Text(Form.ID) @Nullable String department,
      @Valid @Nullable ValuePart value,
      @Required @Valid @Nullable PeriodPart period,
      @Valid @Nullable PointsPart points,
      @Required @Text(Form.EDITION) @Nullable String table,
      @Text(Form.ID) @Nullable String area,
      @Text(Form.PROSE) @Nullable String note) {}

  /** What a contract is worth in money. */
  public record ValuePart(
      @Required @Text(Form.QUANTITY) @Nullable String amount,
      @Required @Text(Form.CURRENCY) @Nullable String currency,
      @Required @OneOf(Vocabulary.VAT) @Nullable String vat) {}

  /** From when to when it runs, both days included. */
  public record PeriodPart(
      @Required @Text(Form.DATE) @Nullable String start,
      @Required @Text(Form.DATE) @Nullable String end) {}

  /** When its three points are due. */
  public record PointsPart(
      @Required @Text(Form.DATE) @Nullable String engagement,
      @Required @Text(Form.DATE) @Nullable String completion,
      @Required @Text(Form.DATE) @Nullable String postCompletion) {}
}
