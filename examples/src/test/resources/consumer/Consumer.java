package consumer;

import io.github.socialvalue4j.basis.quantity.Amounts;
import java.math.BigDecimal;
import javax.money.MonetaryAmount;

/** A stranger's program: it knows the published jars and nothing of this repository. */
public final class Consumer {

  private Consumer() {}

  public static void main(String[] arguments) {
    Module module = Amounts.class.getModule();
    System.out.println(module.isNamed() ? "module path" : "class path");

    MonetaryAmount amount = Amounts.of(new BigDecimal("1234567890123456789012345678901234.5"), "GBP");
    System.out.println(Amounts.value(amount).toPlainString() + " " + Amounts.currency(amount));
  }
}
