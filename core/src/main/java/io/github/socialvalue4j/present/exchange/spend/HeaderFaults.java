package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.basis.problem.Fault;
import io.github.socialvalue4j.calculate.spend.file.FileCodes;

/** What is said of headers, and of lines around them, that mean another thing than they seem to. */
final class HeaderFaults {
  /** A header with the words of a fact on suppliers that says something else. */
  static final Fault OTHER_MEANING =
      Fault.warning(
          FileCodes.OTHER_MEANING.value(),
          "The column {column} was not read as the {fact} of suppliers: its header {why}.",
          "If it does say it of the supplier, say so (--column {said} on the command line,"
              + " SpendCsvOptions.withColumn in a program), or give it a plain header.");

  /** A header that may turn yes into no, which the user names nonetheless. */
  static final Fault NEGATED =
      Fault.warning(
          FileCodes.OTHER_MEANING.value(),
          "The column {column} was read as the {fact} of suppliers, as was said, and its header"
              + " asks the opposite, or may do so: yes was read as yes.",
          "If yes means that it is none, turn the answers round in the file.");

  /** Amounts for a month, a year or another time. */
  static final Fault RATE =
      Fault.warning(
          FileCodes.RATE.value(),
          "The amounts stand under {column}, which may be those of a month, a year or another"
              + " length of time, and not of the whole term; they were added up as they stand.",
          "Give a column with the whole value; or, if this is it, say so: --column {said} on the"
              + " command line, SpendCsvOptions.withColumn in a program.");

  /** A day on which nothing was paid. */
  static final Fault OTHER_DAY =
      Fault.warning(
          FileCodes.OTHER_DAY.value(),
          "The dates stand under {column}, which need not be the day of the payment, so payments"
              + " may lie in another month or year.",
          "Give a column with the day of each payment; or, if this is it, say so: --column {said}"
              + " on the command line, SpendCsvOptions.withColumn in a program.");

  private HeaderFaults() {}
}
