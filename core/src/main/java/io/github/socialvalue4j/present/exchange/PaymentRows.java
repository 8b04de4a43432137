package io.github.socialvalue4j.present.exchange;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Severity;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.calculate.spend.SpendCodes;
import io.github.socialvalue4j.calculate.spend.SpendProfile;
import io.github.socialvalue4j.model.contract.VatBasis;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.ocds.OcdsCodes;
import io.github.socialvalue4j.present.exchange.ocds.PublishedPayment;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts the payments of open contracting data into a profile of spend, so that net and gross never
 * meet in one total: of payments that give either alone, those of the basis that more of them have
 * are taken, net where it is even, and the others are left out by name. Mutable, for one profile.
 */
final class PaymentRows {
  /** Faults of contracts and awards; a payment that is left out has one of its own. */
  private static final Set<ProblemCode> OF_ENTRIES =
      Set.of(
          OcdsCodes.NO_VALUE,
          OcdsCodes.VALUE,
          OcdsCodes.UNKNOWN_SUPPLIER,
          OcdsCodes.AMBIGUOUS_SUPPLIER,
          OcdsCodes.UNKNOWN_AWARD,
          OcdsCodes.RELEASES_DIFFER);

  private final MeasureUnit currency;
  private final Optional<VatBasis> said;
  private final Faults faults;

  /** The basis on which the payments are added up. */
  private VatBasis basis = VatBasis.NOT_STATED;

  /**
   * Rows for a profile.
   *
   * @param said what the amounts hold of which nobody else says it, if a definition does
   */
  PaymentRows(MeasureUnit currency, Optional<VatBasis> said, Faults faults) {
    this.currency = currency;
    this.said = said.filter(b -> b != VatBasis.NOT_STATED);
    this.faults = faults;
  }

  /** What the file's problems are to a baseline of its payments. */
  static List<Problem> problems(List<Problem> found) {
    return found.stream()
        .map(p -> p.severity() == Severity.OMISSION && !isOfPayments(p) ? noted(p) : p)
        .toList();
  }

  private static Problem noted(Problem problem) {
    return Problem.note(problem.code(), problem.path(), problem.message(), problem.remedy());
  }

  /** Whether something may be missing from the payments. */
  private static boolean isOfPayments(Problem problem) {
    if (OF_ENTRIES.contains(problem.code())) {
      return false;
    }
    if (problem.code().equals(OcdsCodes.PAYMENT)) {
      return true;
    }
    // A field that was not read, of an award, a tender, a party, or a contract without payments.
    String path = problem.path().toString();
    return !path.matches(".*/(awards|tender|parties|buyer)(/.*)?")
        && !path.matches(".*/contracts/\\d+/(?!implementation).*");
  }

  /** Hands the payments on, and says which it left out; the basis on which the rest are. */
  VatBasis into(SpendProfile profile, List<PublishedPayment> payments) {
    List<PublishedPayment> ours =
        payments.stream().filter(p -> p.value().unit().equals(currency)).toList();
    sayForeign(payments, ours.size());
    VatBasis taken = choose(ours);
    EnumMap<VatBasis, Long> counts = new EnumMap<>(VatBasis.class);
    BigDecimal left = BigDecimal.ZERO;
    long others = 0;
    for (PublishedPayment payment : ours) {
      Optional<Quantity> amount = payment.value(taken);
      VatBasis held = amount.isPresent() ? taken : VatBasis.NOT_STATED;
      amount = amount.or(() -> payment.value(VatBasis.NOT_STATED));
      if (amount.isPresent()) {
        counts.merge(held, 1L, Long::sum);
        profile.accept(payment.toSpendRow(amount.get()));
      } else {
        others++;
        left = left.add(payment.value().value());
      }
    }
    if (others > 0) {
      sayOthers(others, left, taken);
    }
    basis = said.isPresent() || !counts.containsKey(VatBasis.NOT_STATED) ? taken : basis;
    sayMixed(counts, taken);
    return basis;
  }

  private VatBasis choose(List<PublishedPayment> ours) {
    if (said.isPresent()) {
      return said.get();
    }
    long net = ours.stream().filter(p -> p.value(VatBasis.NET).isPresent()).count();
    long gross = ours.stream().filter(p -> p.value(VatBasis.GROSS).isPresent()).count();
    if (net + gross == 0) {
      return VatBasis.NOT_STATED;
    }
    return net >= gross ? VatBasis.NET : VatBasis.GROSS;
  }

  private void sayForeign(List<PublishedPayment> payments, int ours) {
    int others = payments.size() - ours;
    if (others == 0) {
      return;
    }
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (PublishedPayment payment : payments) {
      if (!payment.value().unit().equals(currency)) {
        sums.merge(payment.value().unit().toString(), payment.value().value(), BigDecimal::add);
      }
    }
    List<Quantity> together =
        sums.entrySet().stream()
            .map(e -> new Quantity(e.getValue(), MeasureUnit.of(e.getKey())))
            .toList();
    faults.add(
        Problem.omission(
            SpendCodes.OTHER_CURRENCY,
            ProblemPath.root(),
            ShortText.count(others, "payment")
                + (others == 1 ? " is not in " : " are not in ")
                + currency
                + (others == 1 ? " and is left out: " : " and are left out: ")
                + ShortText.inWords(together)
                + ".",
            "Draw up a baseline in their currency as well; nothing is converted here."));
  }

  private void sayOthers(long others, BigDecimal left, VatBasis taken) {
    VatBasis other = taken == VatBasis.NET ? VatBasis.GROSS : VatBasis.NET;
    faults.add(
        Problem.omission(
            SpendCodes.MIXED_BASIS,
            ProblemPath.root(),
            ShortText.count((int) others, "payment")
                + (others == 1 ? " has" : " have")
                + " only a "
                + other.code()
                + " value, "
                + new Quantity(left, currency)
                + " in all, and the others a "
                + taken.code()
                + " one: left out, since net and gross are never added up.",
            "Draw up a baseline of them as well, by a definition whose basis is "
                + other.code()
                + "."));
  }

  private void sayMixed(Map<VatBasis, Long> counts, VatBasis taken) {
    long unsaid = counts.getOrDefault(VatBasis.NOT_STATED, 0L);
    long told = taken == VatBasis.NOT_STATED ? 0 : counts.getOrDefault(taken, 0L);
    if (unsaid == 0 || told == 0) {
      return;
    }
    faults.add(
        Problem.warning(
            SpendCodes.MIXED_BASIS,
            ProblemPath.root(),
            "The total holds "
                + ShortText.count((int) told, "payment")
                + " with a "
                + taken.code()
                + " value and "
                + ShortText.count((int) unsaid, "payment")
                + " of which nobody says whether they hold VAT.",
            said.isPresent()
                ? "The definition says that these are " + taken.code() + " too; check it."
                : "Ask the publisher what they hold, and say it as the basis of a definition."));
  }
}
