package io.github.socialvalue4j.present.exchange;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.calculate.localmultiplier.LocalMultiplierCalculator;
import io.github.socialvalue4j.calculate.localmultiplier.RoundsLedger;
import io.github.socialvalue4j.model.place.Area;
import io.github.socialvalue4j.present.exchange.document.OutlayRows;
import io.github.socialvalue4j.present.exchange.json.Faults;
import java.util.List;

/**
 * The outlays of a ledger of rounds as CSV, as people keep them: one outlay a row, with the columns
 * {@code id,paid_by,name,payee,amount,locality,outward_code,local_share,local_shares,population}.
 * Each column must be there and may be empty where the document of kind {@code local-multiplier}
 * may leave its field out: {@code paid_by} names the outlay that this one was paid out of; a place
 * is a locality or an outward code; several answers in {@code local_shares} stand with {@code |}
 * between them.
 *
 * <p>Every fault of every row is reported, with the file, the line and the column it stands in,
 * such as {@code /ledger.csv/5/amount}. Stateless and thread-safe.
 */
public final class OutlaysCsv {
  private OutlaysCsv() {}

  /** The columns, in the order in which people are told of them. */
  public static List<String> columns() {
    return OutlayRows.columns();
  }

  /**
   * Reads a file as the ledger of an income.
   *
   * @param file its name, the first step of every path
   * @param csv its bytes, in UTF-8
   * @param id names the ledger
   * @param area what local means in it
   * @param firstRoundLocal whether the recipient of the income is in the area
   * @param income round 1, in the currency of the amounts
   */
  public static Result<RoundsLedger> read(
      String file, byte[] csv, String id, Area area, boolean firstRoundLocal, Figure income) {
    Faults faults = new Faults();
    OutlayRows rows = OutlayRows.read(file, csv, income.unit(), area, faults);
    RoundsLedger ledger = RoundsLedger.of(id, area.id(), firstRoundLocal, income, rows.outlays());
    for (Problem problem : LocalMultiplierCalculator.check(ledger)) {
      Problem here = rows.placed(problem);
      if (!faults.isFaultyInside(here.path())) {
        faults.add(here);
      }
    }
    Problems problems = new Problems();
    faults.list().stream().map(rows::atColumn).forEach(problems::add);
    return problems.toResult(() -> ledger);
  }
}
