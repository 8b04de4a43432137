package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.calculate.spend.file.SpendColumn;
import io.github.socialvalue4j.model.contract.VatBasis;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses which column means what: each pair of column and meaning gets points for the words of its
 * header and for what its cells hold, and the best pairs are taken, each column and each meaning
 * once. Cells that contradict a header leave it a tenth of its points, so that such a column is
 * taken only where there is no other. Immutable.
 *
 * @param columns which column each meaning has, numbered from 0
 * @param ties columns that could as well have been taken, and hold something else
 * @param byCells columns for which no header speaks
 */
record ColumnChoice(Map<SpendColumn, Integer> columns, List<Tie> ties, List<SpendColumn> byCells) {
  private static final int CONTRADICTED = 10;
  private static final int BY_CELLS_ALONE = 25;
  private static final int FIRMS = 2;

  /** Two columns for one meaning. */
  record Tie(SpendColumn column, int taken, int other) {}

  private record Pair(SpendColumn column, int index, int points) {}

  /** What is known before the choice: the headers, what lies below them, and what the user says. */
  record Question(
      List<String> headers,
      List<List<String>> rows,
      List<ColumnProfile> profiles,
      VatBasis preferred,
      boolean isRegister,
      Map<SpendColumn, Integer> said,
      Set<SpendColumn> unused) {}

  static ColumnChoice of(Question question) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < question.headers().size(); i++) {
      Set<String> words = HeaderWords.words(question.headers().get(i));
      for (SpendColumn column : SpendColumn.values()) {
        boolean isOpen =
            !question.said().containsKey(column) && !question.unused().contains(column);
        int points = isOpen ? points(column, words, question.profiles().get(i), question) : 0;
        if (points > 0) {
          pairs.add(new Pair(column, i, points));
        }
      }
    }
    // A stable sort: of equal pairs the one further left is taken.
    pairs.sort((one, other) -> Integer.compare(other.points(), one.points()));
    Map<SpendColumn, Integer> found = new EnumMap<>(SpendColumn.class);
    found.putAll(question.said());
    Set<Integer> taken = new HashSet<>(question.said().values());
    List<Pair> chosen = new ArrayList<>();
    for (Pair pair : pairs) {
      if (!found.containsKey(pair.column()) && taken.add(pair.index())) {
        found.put(pair.column(), pair.index());
        chosen.add(pair);
      }
    }
    joint(question, found);
    List<SpendColumn> byCells =
        chosen.stream().filter(p -> p.points() == BY_CELLS_ALONE).map(Pair::column).toList();
    return new ColumnChoice(found, ties(question, pairs, chosen, taken), byCells);
  }

  /** A column "SME/VCSE" answers both. */
  private static void joint(Question question, Map<SpendColumn, Integer> found) {
    Integer vcse = found.get(SpendColumn.VCSE);
    boolean isOpen =
        !found.containsKey(SpendColumn.SME) && !question.unused().contains(SpendColumn.SME);
    if (vcse != null
        && isOpen
        && HeaderWords.hasAny(HeaderWords.words(question.headers().get(vcse)), "sme", "smes")) {
      found.put(SpendColumn.SME, vcse);
    }
  }

  private static List<Tie> ties(
      Question question, List<Pair> pairs, List<Pair> chosen, Set<Integer> taken) {
    List<Tie> ties = new ArrayList<>();
    for (Pair one : chosen) {
      boolean isAmount = one.column() == SpendColumn.AMOUNT;
      for (Pair other : pairs) {
        if (other.column() == one.column()
            && other.index() != one.index()
            && (isAmount ? isAmountToo(question, one, other) : isTie(one, other, taken))
            && isOtherwise(question.rows(), one.index(), other.index())) {
          ties.add(new Tie(one.column(), one.index(), other.index()));
        }
      }
    }
    pennies(question, chosen, ties);
    return ties;
  }

  private static boolean isTie(Pair one, Pair other, Set<Integer> taken) {
    // That more cells of one have a word such as Ltd does not say that it is the payee.
    int margin = one.column() == SpendColumn.SUPPLIER ? FIRMS : 0;
    return !taken.contains(other.index()) && other.points() >= one.points() - margin;
  }

  /**
   * Amounts decide everything, so of two columns of them that both have words of an amount it is
   * said which was taken, however many more points its words have.
   */
  private static boolean isAmountToo(Question question, Pair one, Pair other) {
    ColumnProfile profile = question.profiles().get(other.index());
    return other.points() > BY_CELLS_ALONE
        && profile.isMoney()
        && !profile.isMostlyEmpty()
        && !isOtherBasis(question, one.index(), other.index());
  }

  /** Net and gross are no tie: which is taken is a rule, and can be said. */
  private static boolean isOtherBasis(Question question, int one, int other) {
    return HeaderWords.basis(question.headers().get(one))
        != HeaderWords.basis(question.headers().get(other));
  }

  /** Amounts without pence, where another column shows them in every row, may be numbers. */
  private static void pennies(Question question, List<Pair> chosen, List<Tie> ties) {
    for (Pair pair : chosen) {
      boolean isDoubtful =
          pair.column() == SpendColumn.AMOUNT
              && question.profiles().get(pair.index()).isWithoutPennies();
      for (int i = 0; isDoubtful && i < question.profiles().size(); i++) {
        Set<String> words = HeaderWords.words(question.headers().get(i));
        boolean isOther =
            i != pair.index()
                && question.profiles().get(i).isSurelyMoney()
                && !UnpaidWords.isUnpaid(words, question.isRegister())
                && !HeaderWords.hasAny(words, "vat", "tax")
                && !isOtherBasis(question, pair.index(), i);
        int other = i;
        if (isOther && ties.stream().noneMatch(t -> t.other() == other)) {
          ties.add(new Tie(SpendColumn.AMOUNT, pair.index(), i));
        }
      }
    }
  }

  private static boolean isOtherwise(List<List<String>> rows, int one, int other) {
    return rows.stream().anyMatch(row -> !cell(row, one).equals(cell(row, other)));
  }

  private static String cell(List<String> row, int at) {
    return at < row.size() ? row.get(at) : "";
  }

  private static int points(
      SpendColumn column, Set<String> words, ColumnProfile profile, Question question) {
    if (column == SpendColumn.AMOUNT && UnpaidWords.isUnpaid(words, question.isRegister())) {
      return 0;
    }
    int byWords = HeaderWords.points(column, words);
    if (byWords > 0) {
      byWords += HeaderWords.adjustment(column, words, profile, question.preferred());
    }
    if (byWords <= 0) {
      return byCells(column, words, profile);
    }
    if (!profile.isSeen()) {
      return byWords;
    }
    return switch (column) {
      case AMOUNT -> weighed(byWords, profile.isMoney(), profile.isSurelyMoney() ? 3 : 0);
      case DATE ->
          weighed(
              byWords,
              profile.isDaysOrPeriods(),
              profile.isDays() ? 40 : profile.isEmpty() ? 0 : 5);
      case SUPPLIER -> weighed(byWords, profile.isNames(), profile.isFirms() ? FIRMS : 0);
      case DEPARTMENT, CATEGORY ->
          emptied(byWords, profile)
              - (profile.isConstant() ? 25 : 0)
              - (profile.isEmpty() || profile.isWords() ? 0 : 30);
      case REFERENCE -> Math.max(1, emptied(byWords, profile));
      case POSTCODE, COMPANY_NUMBER, CHARITY_NUMBER, SME, VCSE ->
          profile.isEmpty() ? Math.max(1, byWords / CONTRADICTED) : byWords;
    };
  }

  private static int weighed(int points, boolean fits, int more) {
    return fits ? points + more : Math.max(1, points / CONTRADICTED);
  }

  private static int emptied(int points, ColumnProfile profile) {
    if (profile.isEmpty()) {
      return points / CONTRADICTED;
    }
    return profile.isMostlyEmpty() ? points - 40 : points;
  }

  /** Where no word speaks for a column, and none against it, its cells may. */
  private static int byCells(SpendColumn column, Set<String> words, ColumnProfile profile) {
    return switch (column) {
      case DATE ->
          profile.isSurelyDays() && !profile.isMostlyEmpty() && !HeaderWords.isOtherDay(words)
              ? BY_CELLS_ALONE
              : 0;
      case SUPPLIER ->
          profile.isFirms() && HeaderWords.points(column, words) == 0 ? BY_CELLS_ALONE : 0;
      case AMOUNT ->
          profile.isSurelyMoney()
                  && !profile.isMostlyEmpty()
                  && HeaderWords.points(column, words) == 0
                  && !HeaderWords.hasAny(
                      words, "vat", "tax", "balance", "budget", "rate", "percent")
              ? BY_CELLS_ALONE
              : 0;
      default -> 0;
    };
  }
}
