package io.github.socialvalue4j.present.statement.sroi;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.calculate.sroi.SroiOptions;
import io.github.socialvalue4j.calculate.sroi.map.CellRef;
import io.github.socialvalue4j.calculate.sroi.review.ReviewAnswer;
import io.github.socialvalue4j.calculate.sroi.review.ReviewAnswer.Verdict;
import io.github.socialvalue4j.model.discount.DiscountBand;
import io.github.socialvalue4j.present.statement.Details;
import io.github.socialvalue4j.present.statement.ProblemList;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.Table;
import io.github.socialvalue4j.present.statement.Table.Cell;
import io.github.socialvalue4j.present.statement.Wording;
import io.github.socialvalue4j.present.statement.Working;
import java.util.LinkedHashMap;
import java.util.Map;

/** Review, problems, sources, choices and workings: what a careful reader turns to. */
final class ClosingSections {

  private final Account account;
  private final SroiStatement.Extras extras;

  ClosingSections(Account account, SroiStatement.Extras extras) {
    this.account = account;
    this.extras = extras;
  }

  void add(Statement.Builder page) {
    review(page);
    if (!extras.problems().isEmpty()) {
      page.section("Problems and what to do about them");
      page.block(new ProblemList(extras.problems()));
    }
    page.section("Sources");
    page.table(sources());
    page.table(rates());
    page.section("How this statement was made");
    page.block(choices());
    workings(page);
  }

  private void review(Statement.Builder page) {
    if (extras.review().isEmpty()) {
      return;
    }
    page.section("What a reviewer would ask");
    Table.Builder table =
        Table.builder("Answered from the map alone").text("Question").text("Answer").text("Why");
    boolean principles = false;
    boolean others = false;
    for (ReviewAnswer answer : extras.review()) {
      if (answer.question().isPrinciple() && !principles) {
        table.group("The eight principles of social value");
        principles = true;
      } else if (!answer.question().isPrinciple() && !others) {
        table.group("What reviewers ask besides");
        others = true;
      }
      table.row(
          Cell.of(answer.question().inWords()),
          Cell.of(verdict(answer.verdict())),
          Cell.of(String.join(" ", answer.reasons())));
    }
    page.table(table);
  }

  private static String verdict(Verdict verdict) {
    return switch (verdict) {
      case MET -> "yes";
      case PARTLY -> "in part";
      case NOT_MET -> "no";
      case CANNOT_TELL -> "the map cannot tell";
    };
  }

  /** Each source once, with how many numbers rest on it. */
  private Table.Builder sources() {
    Map<String, Integer> uses = new LinkedHashMap<>();
    for (CellRef ref : account.map().refs()) {
      account
          .map()
          .find(ref)
          .ifPresent(n -> n.citations().forEach(text -> uses.merge(text, 1, Integer::sum)));
    }
    Table.Builder table =
        Table.builder("What the numbers rest on").text("Source").number("Numbers that rest on it");
    uses.forEach((text, count) -> table.row(Cell.of(text), Cell.of(String.valueOf(count))));
    return table;
  }

  private Table.Builder rates() {
    Table.Builder table =
        Table.builder("Discount rates: " + account.options().schedule().title())
            .text("Years")
            .number("Rate a year")
            .text("Source");
    for (DiscountBand band : account.options().schedule().bands()) {
      table.row(
          Cell.of(Wording.capital(band.years())),
          Cell.of(Account.percent(band.rate())),
          Cell.of(band.provenance().inWords()));
    }
    return table;
  }

  private Details choices() {
    SroiOptions options = account.options();
    Details details = Details.empty();
    for (Map.Entry<String, String> setting : options.settings().entrySet()) {
      String name = Wording.setting(setting.getKey());
      String meaning = meaning(setting.getKey());
      details = details.plus(name, setting.getValue() + (meaning.isEmpty() ? "" : ": " + meaning));
    }
    return details
        .plus(
            "Rounding",
            account.rounding()
                + ". Each line is rounded, totals are sums of the unrounded lines, and a rounding"
                + " difference is a line of its own. Ratios are printed to two decimals; numbers of"
                + " the map stand in full, and where they have no end to four decimals, called"
                + " about.")
        .plus("Verified", verified())
        .plus("Response", account.map().response());
  }

  private String verified() {
    String stated = account.map().verification();
    String shown =
        account
            .map()
            .verified()
            .map(
                who ->
                    "by "
                        + who.by()
                        + (who.independentOf().isBlank()
                            ? ""
                            : ", independent of " + who.independentOf())
                        + who.on().map(day -> ", " + Wording.date(day)).orElse("")
                        + (who.how().isBlank() ? "" : ": " + who.how()))
            .orElse("");
    return shown.isEmpty() || stated.isBlank() ? shown + stated : shown + ". " + stated;
  }

  private String meaning(String setting) {
    SroiOptions options = account.options();
    return switch (setting) {
      case "firstYear" ->
          switch (options.timing()) {
            case END_OF_YEAR -> "values stand at the end of their year";
            case START_OF_YEAR -> "the first year is not discounted";
            case MIDDLE_OF_YEAR -> "values stand in the middle of their year";
          };
      case "dropOffFrom" ->
          switch (options.dropOffFrom()) {
            case SECOND_YEAR -> "the first year of an outcome is whole";
            case FIRST_YEAR -> "the first year of an outcome is lessened already";
          };
      case "dropOffShape" ->
          switch (options.dropOffShape()) {
            case GEOMETRIC -> "it takes its share of what was left";
            case STRAIGHT_LINE -> "it takes its share of the first year";
          };
      case "partYear" ->
          switch (options.partYear()) {
            case PRO_RATA -> "a last year that is not whole counts in part";
            case WHOLE -> "a last year that is not whole counts whole";
          };
      case "deductions" ->
          switch (options.deductions()) {
            case MULTIPLIED -> "each takes its share of what the others left";
            case SUMMED -> "their sum is taken away";
          };
      case "investment" ->
          switch (options.investment()) {
            case UNDISCOUNTED -> "inputs are not discounted";
            case FROM_YEAR_ZERO -> "inputs are discounted by their year";
            case LIKE_VALUES -> "inputs are discounted as values are";
          };
      case "start" ->
          switch (options.start()) {
            case DURING -> "outcomes begin during the activity unless they say otherwise";
            case AFTER -> "outcomes begin in the period after unless they say otherwise";
          };
      default -> "";
    };
  }

  private void workings(Statement.Builder page) {
    if (!extras.workings()) {
      return;
    }
    page.section("Workings");
    page.paragraph(
        "Every decimal, down to each source. A figure used twice is worked out once and carries a"
            + " number.");
    Figure value = account.result().presentValue();
    account
        .result()
        .netRatio()
        .ifPresentOrElse(
            ratio ->
                page.block(
                    Working.of("Net social return ratio, " + Account.ratio(ratio.value()), ratio)),
            () -> page.block(Working.of("Total present value, " + account.money(value), value)));
  }
}
