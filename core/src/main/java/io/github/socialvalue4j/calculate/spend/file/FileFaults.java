package io.github.socialvalue4j.calculate.spend.file;

import io.github.socialvalue4j.basis.problem.Fault;

/**
 * What a column of a spend file may say of its rows that makes a plain sum of them doubtful. No sum
 * is changed by any of these; they all have the code {@code spend-file.column-says-otherwise}.
 */
public final class FileFaults {
  private static final String CODE = "spend-file.column-says-otherwise";
  private static final String SAYS = "The column {column} says {told}. ";
  private static final String ALIKE = "; all rows were added alike.";
  private static final String TAKE_OUT = ", take those rows out of the file and read it again.";

  /** Rows are credits, refunds or income, and their amounts are above 0. */
  public static final Fault CREDITS_ADDED =
      Fault.warning(
          CODE,
          SAYS + "Such a row gives money back, and its amount is above 0" + ALIKE,
          "If they are credits, give their amounts a minus sign, or take those rows out of the"
              + " file, and read it again.");

  /** Rows are cancelled, on hold, disputed or not paid yet. */
  public static final Fault NOT_PAID_ADDED =
      Fault.warning(
          CODE,
          SAYS + "What is so was not paid, or not yet" + ALIKE,
          "If it was not paid" + TAKE_OUT);

  /** Rows are budgets, forecasts, accruals or orders. */
  public static final Fault PLANS_ADDED =
      Fault.warning(
          CODE,
          SAYS + "That is a plan, an estimate or an order, and no payment" + ALIKE,
          "If nobody was paid by them" + TAKE_OUT);

  /** Some amounts are net and some are gross. */
  public static final Fault BASES_ADDED =
      Fault.warning(
          CODE,
          SAYS + "So net and gross amounts stand in one column" + ALIKE,
          "Give a file with all amounts net, or all gross: the two are never to be added up.");

  /** Amounts are net where the header or the definition says gross, or the other way round. */
  public static final Fault BASIS_DIFFERS =
      Fault.warning(
          CODE,
          SAYS + "The amounts as a whole are taken for {basis}" + ALIKE,
          "Take those rows out, or say in the definition's basis what the amounts are.");

  /** Amounts are in thousands, millions or pence by their row. */
  public static final Fault UNITS_ADDED =
      Fault.warning(
          CODE,
          SAYS + "The amounts were read in {unit}" + ALIKE,
          "If all are in one unit, say so: --amounts-in {other} on the command line,"
              + " SpendCsvOptions.withAmountsIn in a program. If not, write them all in pounds.");

  /** Rows are low, central and high estimates of the same. */
  public static final Fault ESTIMATES_ADDED =
      Fault.warning(
          CODE,
          SAYS + "So several rows may be estimates of one thing" + ALIKE,
          "Keep one estimate of each, such as the central one, and read the file again.");

  /** Amounts are in prices of several years, or some are real and some nominal. */
  public static final Fault PRICES_ADDED =
      Fault.warning(
          CODE,
          SAYS + "So the amounts are in prices of several bases" + ALIKE,
          "Bring them to one price base, or give a file for each.");

  /** A row is the whole of which others are the parts. */
  public static final Fault WHOLES_ADDED =
      Fault.warning(
          CODE,
          SAYS + "Such a row is the whole of others, which are in the file beside it" + ALIKE,
          "Take either the wholes or their parts out of the file, and read it again.");

  /** Rows are in another currency by a column that is not one of currencies. */
  public static final Fault CURRENCIES_ADDED =
      Fault.warning(
          CODE,
          SAYS + "The file is read in {currency}" + ALIKE,
          "If that is the currency of the amounts, call the column 'Currency': rows in another are"
              + " then left out by name, and nothing is converted.");

  private FileFaults() {}
}
