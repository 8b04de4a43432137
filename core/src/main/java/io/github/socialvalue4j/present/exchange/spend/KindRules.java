package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.model.contract.VatBasis;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which texts of a column say that its rows are no plain payments. A word that means other things
 * too counts only beside one of payments, and a column whose header does not speak of kinds only
 * where all its texts are such words. Stateless.
 */
final class KindRules {
  private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");

  private KindRules() {}

  private static List<KindText> where(KindColumn column, Predicate<KindText> isOne) {
    return column.texts().stream().filter(isOne).toList();
  }

  private static boolean isAny(KindColumn column, Predicate<String> isOne) {
    return column.texts().stream().map(KindText::folded).anyMatch(isOne);
  }

  private static boolean isAll(KindColumn column, Predicate<String> isOne) {
    return column.texts().stream().map(KindText::folded).allMatch(isOne);
  }

  /** The texts of one sort. */
  static List<KindText> of(KindColumn column, KindWords.Sort sort) {
    if (KindHeaders.isOfOthers(column.words())) {
      return List.of();
    }
    boolean isBeside =
        isAny(column, text -> KindWords.sort(text, column.isOpen()) == KindWords.Sort.PAYMENT);
    boolean isOne = column.texts().size() == 1 && !column.hasEmpty() && !column.isOpen();
    boolean isOfOther =
        !column.isOpen()
            && !isAll(column, text -> KindWords.sort(text, false) != KindWords.Sort.OTHER);
    if (isOne || isOfOther) {
      return List.of();
    }
    boolean isSign = column.words().contains("sign");
    return where(
        column,
        text ->
            KindWords.sort(text.folded(), column.isOpen()) == sort
                && (isBeside || isSign || !KindWords.isAmbiguous(text.folded())));
  }

  /** The texts of credits whose amounts are above 0; none where payments are below it. */
  static List<KindText> credits(KindColumn column) {
    boolean isTurned =
        column.texts().stream()
            .anyMatch(
                text ->
                    text.isNegative()
                        && KindWords.sort(text.folded(), column.isOpen())
                            == KindWords.Sort.PAYMENT);
    if (isTurned) {
      return List.of();
    }
    List<KindText> said =
        KindHeaders.isCreditFlag(column.words()) && isAnswers(column)
            ? where(column, text -> KindWords.isYes(text.folded()))
            : of(column, KindWords.Sort.CREDIT);
    return said.stream().filter(text -> text.above().rows() > 0).toList();
  }

  /** The texts of what was not paid. */
  static List<KindText> unpaid(KindColumn column) {
    if (KindHeaders.isUnpaidFlag(column.words()) && isAnswers(column)) {
      return where(column, text -> KindWords.isYes(text.folded()));
    }
    if (KindHeaders.isPaidFlag(column.words()) && isAnswers(column)) {
      return where(column, text -> KindWords.isNo(text.folded()));
    }
    return of(column, KindWords.Sort.UNPAID);
  }

  private static boolean isAnswers(KindColumn column) {
    return isAll(column, text -> KindWords.isYes(text) || KindWords.isNo(text));
  }

  /** What was ordered is no payment, unless the column is about whether there was an order. */
  static List<KindText> planned(KindColumn column) {
    boolean isOfOrders =
        HeaderWords.hasAny(column.words(), "po", "order", "orders")
            || isAny(column, text -> text.startsWith("non ") || text.startsWith("no "));
    return isOfOrders ? List.of() : of(column, KindWords.Sort.PLANNED);
  }

  /** The texts of one basis, net or gross. */
  static List<KindText> basis(KindColumn column, VatBasis basis) {
    Set<String> words = column.words();
    boolean isOfVat = HeaderWords.hasAny(words, "vat", "tax");
    boolean isIn =
        HeaderWords.hasAny(words, "incl", "inc", "included", "including", "inclusive", "gross");
    boolean isOut =
        HeaderWords.hasAny(words, "excl", "exc", "excluded", "excluding", "exclusive", "net");
    if (isOfVat && isIn != isOut && isAnswers(column)) {
      boolean isYes = isIn == (basis == VatBasis.GROSS);
      return where(
          column, text -> isYes ? KindWords.isYes(text.folded()) : KindWords.isNo(text.folded()));
    }
    return where(
        column,
        text ->
            basis == VatBasis.GROSS
                ? KindWords.isGross(text.folded())
                : KindWords.isNet(text.folded()));
  }

  /** The texts of a unit other than that in which the amounts were read. */
  static List<KindText> units(KindColumn column, int read) {
    boolean isOfUnits = KindHeaders.isOfUnits(column.words());
    boolean isPlainlyUnits =
        isAny(column, text -> KindUnits.power(text, false).orElse(0) != 0)
            || isAny(column, "k"::equals)
            || HeaderWords.hasAny(column.words(), "scale", "multiplier", "denomination", "amount");
    if (!isPlainlyUnits || !isAll(column, t -> KindUnits.power(t, isOfUnits).isPresent())) {
      return List.of();
    }
    return where(
        column,
        text -> {
          OptionalInt power = KindUnits.power(text.folded(), isOfUnits);
          return power.isPresent() && power.getAsInt() != read;
        });
  }

  /** The levels of estimates, if there are several. */
  static List<KindText> estimates(KindColumn column) {
    boolean isOfEstimates =
        KindHeaders.isOfEstimates(column.words())
            || isAny(column, "central"::equals)
            || (isAny(column, "min"::equals) && isAny(column, "max"::equals));
    boolean isSeveral = column.texts().size() > 1 && isAll(column, KindWords::isLevel);
    return isOfEstimates && isSeveral ? column.texts() : List.of();
  }

  /** The price bases, if there are several. */
  static List<KindText> prices(KindColumn column) {
    List<KindText> real = where(column, text -> KindWords.isReal(text.folded()));
    List<KindText> nominal = where(column, text -> KindWords.isNominal(text.folded()));
    if (!real.isEmpty() && !nominal.isEmpty()) {
      return where(column, text -> real.contains(text) || nominal.contains(text));
    }
    if (!KindHeaders.isOfPrices(column.words())) {
      return List.of();
    }
    List<KindText> years = where(column, text -> YEAR.matcher(text.folded()).find());
    return years.stream().map(KindText::folded).distinct().count() > 1 ? years : List.of();
  }

  /** The texts of wholes beside which there are their parts. */
  static List<KindText> wholes(KindColumn column) {
    if (KindHeaders.isOfLots(column.words())) {
      List<KindText> all =
          where(column, text -> Set.of("all", "all lots", "whole").contains(text.folded()));
      return all.size() < column.texts().size() ? all : List.of();
    }
    return isAny(column, KindWords::isPart)
        ? where(column, text -> KindWords.isWhole(text.folded()))
        : List.of();
  }

  /** The currencies of a column that is not one of currencies, if there are others. */
  static List<KindText> currencies(KindColumn column, String read) {
    boolean isOne =
        !column.texts().isEmpty()
            && !KindHeaders.isOfCurrencies(column.words())
            && isAll(column, KindUnits::isCurrency);
    return isOne ? where(column, text -> !RowMoney.isCurrency(text.text(), read)) : List.of();
  }
}
