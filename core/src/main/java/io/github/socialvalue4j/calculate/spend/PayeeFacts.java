package io.github.socialvalue4j.calculate.spend;

import io.github.socialvalue4j.model.party.SizeDefinition;
import io.github.socialvalue4j.model.party.Supplier;
import io.github.socialvalue4j.model.place.OutwardCode;

/** What is told of a payee, by the payments and by the directory. Mutable while rows stream. */
final class PayeeFacts {
  private static final String DIRECTORY = "the directory";
  private static final String PAYMENTS = "the payments";

  final Told<Boolean> sme = new Told<>();
  final Told<Boolean> vcse = new Told<>();
  final Told<OutwardCode> place = new Told<>();
  final Told<Boolean> local = new Told<>();

  /** Takes what a payment says. */
  void tell(SupplierFacts facts) {
    facts.sme().ifPresent(is -> sme.tell(is, PAYMENTS));
    facts.vcse().ifPresent(is -> vcse.tell(is, PAYMENTS));
    facts.place().ifPresent(code -> place.tell(code, PAYMENTS));
  }

  /** Takes what the entry of the directory says. */
  void tell(Supplier supplier, SizeDefinition size) {
    supplier.isSme(size).ifPresent(is -> sme.tell(is, DIRECTORY));
    supplier.vcse().ifPresent(is -> vcse.tell(is, DIRECTORY));
    supplier.place().ifPresent(code -> place.tell(code, DIRECTORY));
    supplier.declaredLocal().ifPresent(is -> local.tell(is, DIRECTORY));
  }

  /**
   * Takes what a further entry of the same name says of the same. It may contradict and never
   * completes: it may be somebody else's.
   */
  void doubt(Supplier other, SizeDefinition size) {
    String source = "another entry of the directory";
    other.isSme(size).filter(is -> sme.isTold()).ifPresent(is -> sme.tell(is, source));
    other.vcse().filter(is -> vcse.isTold()).ifPresent(is -> vcse.tell(is, source));
    other.place().filter(is -> place.isTold()).ifPresent(code -> place.tell(code, source));
    other.declaredLocal().filter(is -> local.isTold()).ifPresent(is -> local.tell(is, source));
  }

  /** Takes all that another has been told. */
  void tell(PayeeFacts other) {
    sme.tell(other.sme);
    vcse.tell(other.vcse);
    place.tell(other.place);
    local.tell(other.local);
  }
}
