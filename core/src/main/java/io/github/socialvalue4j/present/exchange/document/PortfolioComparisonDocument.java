package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.present.exchange.constraint.Form;
import io.github.socialvalue4j.present.exchange.constraint.Required;
import io.github.socialvalue4j.present.exchange.constraint.Text;
import io.github.socialvalue4j.present.exchange.document.PortfolioDocument.AreaPart;
import io.github.socialvalue4j.present.exchange.document.PortfolioDocument.AsOfPart;
import io.github.socialvalue4j.present.exchange.document.PortfolioDocument.ContractPart;
import io.github.socialvalue4j.present.exchange.document.PortfolioDocument.DepartmentPart;
import io.github.socialvalue4j.present.exchange.document.PortfolioDocument.DirectoratePart;
import io.github.socialvalue4j.present.exchange.document.PortfolioDocument.OptionsPart;
import io.github.socialvalue4j.present.exchange.document.PortfolioDocument.OrganisationPart;
import io.github.socialvalue4j.present.exchange.document.PortfolioDocument.PriorityPart;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of kind {@code portfolio-comparison}, as it is written: a portfolio and a question
 * about it.
 */
public record PortfolioComparisonDocument(
    @Required @Nullable String kind,
    @Required @Nullable String version,
    @Text(Form.LINE) @Nullable String title,
    @Text(Form.PROSE) @Nullable String note,
    @Required @Valid @Nullable AsOfPart asOf,
    @Required @Valid @Nullable AsOfPart since,
    @Valid @Nullable OptionsPart options,
    @Nullable List<@Valid @Nullable DerivedTablePart> derivedTables,
    @Required @Nullable List<@Valid @Nullable OrganisationPart> organisations,
    @Nullable List<@Valid @Nullable DirectoratePart> directorates,
    @Nullable List<@Valid @Nullable DepartmentPart> departments,
    @Nullable List<@Valid @Nullable AreaPart> areas,
    @Nullable List<@Valid @Nullable PriorityPart> priorities,
    @Required @Nullable List<@Valid @Nullable ContractPart> contracts,
    @Nullable List<@Valid @Nullable RecordPart> records) {

  /** What it says of contracts and records, as a portfolio says it. */
  PortfolioDocument portfolio() {
    return new PortfolioDocument(
        kind,
        version,
        title,
        note,
        asOf,
        options,
        organisations,
        directorates,
        departments,
        areas,
        priorities,
        contracts,
        records);
  }
}
