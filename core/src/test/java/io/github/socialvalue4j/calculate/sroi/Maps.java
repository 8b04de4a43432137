package io.github.socialvalue4j.calculate.sroi;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.sroi.map.Assumption;
import io.github.socialvalue4j.calculate.sroi.map.Cell;
import io.github.socialvalue4j.calculate.sroi.map.ImpactMap;
import io.github.socialvalue4j.calculate.sroi.map.InputItem;
import io.github.socialvalue4j.calculate.sroi.map.OutcomeRow;
import io.github.socialvalue4j.calculate.sroi.map.Stakeholder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Short ways to write maps in tests. */
public final class Maps {
  public static final Citation SOURCE = Citation.of("a test's source");
  public static final MeasureUnit PUPIL = MeasureUnit.userDefined("pupil");
  public static final MeasureUnit GBP_PER_PUPIL = MeasureUnit.GBP.per(PUPIL);

  private Maps() {}

  public static Assumption number(String value) {
    return Assumption.of("number", value, SOURCE, EvidenceGrade.ESTIMATED);
  }

  public static Assumption pounds(String value) {
    return Assumption.of(
        "amount", Decimals.parse(value), MeasureUnit.GBP, SOURCE, EvidenceGrade.ESTIMATED);
  }

  public static Assumption with(String value, MeasureUnit unit) {
    return Assumption.of("number", Decimals.parse(value), unit, SOURCE, EvidenceGrade.ESTIMATED);
  }

  /** A row of 100 pupils at GBP 136, one year, nothing deducted. */
  public static OutcomeRow.Builder row(String id) {
    return OutcomeRow.builder(id)
        .stakeholder("pupils")
        .description("something changed, " + id)
        .indicator("share of pupils who say so")
        .set(Cell.QUANTITY, with("100", PUPIL))
        .set(Cell.PROXY, with("136", GBP_PER_PUPIL))
        .set(Cell.DURATION, number("1"))
        .set(Cell.DEADWEIGHT, number("0"))
        .set(Cell.DISPLACEMENT, number("0"))
        .set(Cell.ATTRIBUTION, number("0"))
        .set(Cell.LEAKAGE, number("0"))
        .set(Cell.DROP_OFF, number("0"));
  }

  /** A row with its five shares, in per cent, and its duration. */
  public static OutcomeRow.Builder row(
      String id, String quantity, String proxy, String duration, String... percents) {
    OutcomeRow.Builder row =
        row(id)
            .set(Cell.QUANTITY, with(quantity, PUPIL))
            .set(Cell.PROXY, with(proxy, GBP_PER_PUPIL))
            .set(Cell.DURATION, number(duration));
    List<Cell> shares = new ArrayList<>(Cell.deductions());
    shares.add(Cell.DROP_OFF);
    for (int i = 0; i < percents.length; i++) {
      row.set(shares.get(i), number(Decimals.text(new BigDecimal(percents[i]).movePointLeft(2))));
    }
    return row;
  }

  /** A row that states its years. */
  public static OutcomeRow.Builder yearly(String id, String... values) {
    List<Assumption> years = new ArrayList<>();
    for (String value : values) {
      years.add(pounds(value));
    }
    return OutcomeRow.builder(id)
        .stakeholder("pupils")
        .description("something changed, " + id)
        .yearlyValues(years);
  }

  public static InputItem.Builder input(String id, String amount) {
    return InputItem.builder(id).description("money").set(Cell.AMOUNT, pounds(amount));
  }

  public static ImpactMap.Builder map(OutcomeRow.Builder... rows) {
    ImpactMap.Builder map =
        ImpactMap.builder("study")
            .title("A study")
            .stakeholder(Stakeholder.of("pupils", "Pupils").involved("survey", 40, 100))
            .input(input("grant", "2000"));
    for (OutcomeRow.Builder row : rows) {
      map.outcome(row);
    }
    return map;
  }

  /** A map of many rows, none like another. */
  public static ImpactMap.Builder many(int rows) {
    ImpactMap.Builder map = map();
    for (int i = 0; i < rows; i++) {
      map.outcome(
          row(
              "row-" + i,
              String.valueOf(10 + i % 91),
              "136." + (10 + i % 80),
              String.valueOf(1 + i % 10),
              String.valueOf(i % 45),
              String.valueOf(i % 7),
              String.valueOf(i % 60),
              String.valueOf(i % 3),
              String.valueOf(5 + i % 30)));
    }
    return map;
  }
}
