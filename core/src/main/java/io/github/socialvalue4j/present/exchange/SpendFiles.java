package io.github.socialvalue4j.present.exchange;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.Severity;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.spend.RepeatFinder;
import io.github.socialvalue4j.calculate.spend.RepeatPolicy;
import io.github.socialvalue4j.calculate.spend.RepeatedRows;
import io.github.socialvalue4j.calculate.spend.SpendCodes;
import io.github.socialvalue4j.calculate.spend.SpendSink;
import io.github.socialvalue4j.calculate.spend.file.ImportReport;
import io.github.socialvalue4j.calculate.spend.file.RowListener;
import io.github.socialvalue4j.calculate.spend.file.SpendLayout;
import io.github.socialvalue4j.model.contract.VatBasis;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.spend.SpendCsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads several spend files into one sink. Mutable, for one run. */
final class SpendFiles {
  private static final ProblemPath ROOT = ProblemPath.root();

  private final SpendCsvReader reader;
  private final RepeatFinder finder;
  private final RepeatPolicy policy;
  private final Faults faults;
  private final List<ImportReport> reports = new ArrayList<>();
  private final List<Problem> unread = new ArrayList<>();

  SpendFiles(SpendCsvReader reader, SpendSink sink, RepeatPolicy policy, Faults faults) {
    this.reader = reader;
    this.finder = new RepeatFinder(sink, policy);
    this.policy = policy;
    this.faults = faults;
  }

  /** Reads a file, or notes why it is not in the sum. */
  void read(SpendFile file, RowListener listener) throws IOException {
    try (InputStream content = open(file)) {
      if (content == null) {
        return;
      }
      finder.begin(file.name());
      listener.begin(file.name());
      Result<ImportReport> report = reader.read(file.name(), content, finder, listener);
      if (report.isFailed()) {
        unread.addAll(report.problems());
        return;
      }
      reports.add(report.orThrow());
      faults.addAll(report.problems());
    }
  }

  private @Nullable InputStream open(SpendFile file) {
    try {
      return file.content().open();
    } catch (IOException e) {
      unread.add(
          Problem.error(
              SpendCodes.FILE_NOT_READ,
              ROOT.child(file.name()),
              String.valueOf(e.getMessage()),
              "Give a file that can be read, or leave it out on purpose."));
      return null;
    }
  }

  /**
   * Whether amounts hold VAT, once all files are read; nothing if there is no answer, and then the
   * faults say why.
   */
  Optional<VatBasis> basis() {
    if (reports.isEmpty()) {
      faults.addAll(unread);
      return Optional.empty();
    }
    for (Problem problem : unread) {
      faults.add(
          problem.severity() == Severity.ERROR
              ? Problem.omission(
                  problem.code(),
                  problem.path(),
                  "This file is not in the sum. " + problem.message(),
                  problem.remedy())
              : problem);
    }
    sayRepeats();
    boolean isOneSort = sayLayouts();
    Map<VatBasis, List<String>> byBasis = new EnumMap<>(VatBasis.class);
    for (ImportReport report : reports) {
      byBasis
          .computeIfAbsent(report.form().basis(), b -> new ArrayList<>())
          .add(report.form().file());
    }
    if (byBasis.size() == 1) {
      return byBasis.keySet().stream().findFirst().filter(b -> isOneSort);
    }
    boolean isMixed = byBasis.containsKey(VatBasis.NET) && byBasis.containsKey(VatBasis.GROSS);
    Map<String, List<String>> byWord = new LinkedHashMap<>();
    byBasis.forEach((basis, files) -> byWord.put(basis.code(), files));
    String message = "The files do not all say the same of VAT: " + inWords(byWord) + ".";
    String remedy =
        isMixed
            ? "Evaluate the net files and the gross files apart, or give files with amounts of one"
                + " kind."
            : "Say in the definition's \"basis\" which it is where the files do not say, or"
                + " evaluate them one by one.";
    faults.add(
        isMixed
            ? Problem.error(SpendCodes.MIXED_BASIS, ROOT, message, remedy)
            : Problem.warning(SpendCodes.MIXED_BASIS, ROOT, message, remedy));
    return isMixed || !isOneSort ? Optional.empty() : Optional.of(VatBasis.NOT_STATED);
  }

  /** Whether all files are payments or all are contracts: what is promised is not what is paid. */
  private boolean sayLayouts() {
    Map<String, List<String>> bySort = new LinkedHashMap<>();
    for (ImportReport report : reports) {
      boolean isContracts = report.form().layout() == SpendLayout.CONTRACTS;
      bySort
          .computeIfAbsent(isContracts ? "contracts" : "payments", s -> new ArrayList<>())
          .add(report.form().file());
    }
    if (bySort.size() > 1) {
      faults.add(
          Problem.error(
              SpendCodes.MIXED_LAYOUTS,
              ROOT,
              "The files are of two sorts: "
                  + inWords(bySort)
                  + ". What contracts are worth and what was paid are not one sum, for payments"
                  + " are often made under these contracts.",
              "Evaluate them apart; if a file was taken for the wrong sort, say which it is"
                  + " (--layout on the command line, SpendCsvOptions.withLayout in a program)."));
    }
    return bySort.size() <= 1;
  }

  private static String inWords(Map<String, List<String>> bySort) {
    List<String> parts = new ArrayList<>();
    bySort.forEach(
        (sort, files) -> {
          int more = files.size() - 3;
          parts.add(
              sort
                  + " in "
                  + String.join(", ", files.subList(0, Math.min(3, files.size())))
                  + (more > 0 ? " and " + more + " more" : ""));
        });
    return String.join("; ", parts);
  }

  private void sayRepeats() {
    RepeatedRows found = finder.found();
    if (found.rows() > 0) {
      RepeatedRows.Row one = found.first().get(0);
      String message =
          found.rows()
              + (found.rows() == 1 ? " row stands" : " rows stand")
              + " in an earlier file as well, "
              + Decimals.text(found.amount())
              + " in all, the first in line "
              + one.line()
              + " of "
              + one.file()
              + " and line "
              + one.firstLine()
              + " of "
              + one.firstFile()
              + ".";
      faults.add(
          policy == RepeatPolicy.LEAVE_OUT
              ? Problem.omission(
                  SpendCodes.REPEATED_ROWS,
                  ROOT,
                  message + " They are counted once.",
                  "Check the list of them in the result; choose to count them if they are payments"
                      + " of their own.")
              : Problem.warning(
                  SpendCodes.REPEATED_ROWS,
                  ROOT,
                  message + " They are counted each time.",
                  "Check the list of them in the result; choose to leave them out if they are the"
                      + " same payments."));
    }
    if (found.notSought() > 0) {
      faults.add(
          Problem.warning(
              SpendCodes.REPEATS_NOT_SOUGHT,
              ROOT,
              "There are more than "
                  + Decimals.grouped(Decimals.of(RepeatFinder.MOST))
                  + " different rows, so repeats of the last "
                  + Decimals.grouped(Decimals.of(found.notSought()))
                  + " were not looked for.",
              "Give fewer files at a time."));
    }
  }

  /** What became of each file that could be read. */
  List<ImportReport> reports() {
    return List.copyOf(reports);
  }

  /** Rows that several files have. */
  RepeatedRows repeats() {
    return finder.found();
  }
}
