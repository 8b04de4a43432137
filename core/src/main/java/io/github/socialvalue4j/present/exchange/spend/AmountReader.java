package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.spend.file.AmountUnit;
import io.github.socialvalue4j.calculate.spend.file.FileCodes;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads amounts: digits with a point, as hundredths in a long where they fit; else with a currency
 * sign, commas between thousands, brackets or a minus on either side for negatives, CR or DR, an
 * exponent. What was read lies in the fields until the next call. Mutable, for one thread.
 */
final class AmountReader {
  private static final Pattern GROUPED =
      Pattern.compile("[0-9]{1,3}([, '\u00A0\u2009\u202F\u2019][0-9]{3})+(\\.[0-9]*)?");
  private static final Pattern DECIMAL_COMMA =
      Pattern.compile("[0-9]{1,3}(\\.[0-9]{3})*,[0-9]{1,2}");
  private static final Pattern EXPONENT = Pattern.compile("[0-9.]+[eE][+-]?[0-9]+");

  /** Signs of currencies, in a stable order. */
  private static final Map<String, String> SIGNS =
      new TreeMap<>(Map.of("GBP", "£", "EUR", "€", "USD", "$", "JPY", "¥", "INR", "₹"));

  /** Other codes that may stand beside a number; a list of our own is the same on every JDK. */
  private static final Set<String> CODES =
      Set.of(
          ("CHF SEK NOK DKK ISK PLN CZK HUF RON BGN TRY UAH RUB CNY PKR BDT LKR AUD NZD CAD ZAR NGN"
                  + " KES GHS EGP AED SAR QAR ILS SGD HKD MYR THB PHP IDR KRW TWD BRL MXN ARS CLP"
                  + " COP PEN JEP GGP IMP")
              .split(" ", -1));

  private static final Pattern CODED =
      Pattern.compile("([A-Z]{3})[ .]{0,2}-?[0-9(].*|.*[0-9)-] ?([A-Z]{3})", Pattern.DOTALL);
  private static final int MOST_DIGITS = 16;
  private static final int LONGEST = 200;

  /** A currency and CR have no more letters. */
  private static final int LETTERS_OF_MONEY = 5;

  /** A number of a spreadsheet has 15 digits that mean something; those after them are noise. */
  private static final int DIGITS_OF_A_DOUBLE = 15;

  private static final BigDecimal NOISE = new BigDecimal("0.000001");

  private final Charset charset;
  private final String currency;
  private final int power;

  private long pence;
  private @Nullable BigDecimal exact;
  private @Nullable ProblemCode fault;
  private String reason = "";
  private String otherCurrency = "";
  private boolean hasExponent;
  private @Nullable BigDecimal noise;

  AmountReader(Charset charset, String currency) {
    this(charset, currency, 0);
  }

  private AmountReader(Charset charset, String currency, int power) {
    this.charset = charset;
    this.currency = currency;
    this.power = power;
  }

  /** A reader of the amounts of a file, in the unit that its header says. */
  static AmountReader of(Header header, FileStart start, SpendCsvOptions options) {
    int power =
        options.amountsIn().map(AmountUnit::power).orElseGet(() -> header.amountForm().power());
    return new AmountReader(start.charset(), options.currency().toString(), power);
  }

  /** Takes an amount off the one that was read. */
  void less(BigDecimal other) {
    BigDecimal rest = amount().subtract(other);
    exact = null;
    noise = null;
    pence = 0;
    keep(rest);
  }

  /** Hundredths, unless there is an exact amount. */
  long pence() {
    return pence;
  }

  @Nullable BigDecimal exact() {
    return exact;
  }

  BigDecimal amount() {
    return exact != null ? exact : BigDecimal.valueOf(pence, 2);
  }

  boolean isNegative() {
    return exact != null ? exact.signum() < 0 : pence < 0;
  }

  /** Why there is no amount, or null if there is one. */
  @Nullable ProblemCode fault() {
    return fault;
  }

  /** A sentence on the fault, or on the exponent. */
  String reason() {
    return reason;
  }

  /** The currency that was seen, where the fault is that it is another. */
  String otherCurrency() {
    return otherCurrency;
  }

  boolean hasExponent() {
    return hasExponent;
  }

  /** The amount as it is written, if a spreadsheet's binary fractions hide its pence; or null. */
  @Nullable BigDecimal noise() {
    return noise;
  }

  /** Whether a text is an amount, perhaps in another currency or another country's writing. */
  boolean isMoney(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    if (letters > LETTERS_OF_MONEY) {
      return false;
    }
    return read(text)
        || FileCodes.CURRENCY.equals(fault)
        || (text.length() < LONGEST && DECIMAL_COMMA.matcher(text).matches());
  }

  /** Reads a cell; whether it is an amount. */
  boolean read(byte[] bytes, int from, int to) {
    if (power == 0 && readPlain(bytes, from, to)) {
      return true;
    }
    return read(Bytes.text(bytes, from, to, charset));
  }

  /** An optional minus, at most 16 digits, a point and at most two more. */
  private boolean readPlain(byte[] bytes, int from, int to) {
    int at = from;
    boolean isMinus = at < to && bytes[at] == '-';
    if (isMinus) {
      at++;
    }
    long value = 0;
    int first = at;
    while (at < to && bytes[at] >= '0' && bytes[at] <= '9') {
      value = value * 10 + (bytes[at] - '0');
      at++;
    }
    int digits = at - first;
    int decimals = 0;
    if (at < to && bytes[at] == '.') {
      at++;
      while (at < to && decimals < 2 && bytes[at] >= '0' && bytes[at] <= '9') {
        value = value * 10 + (bytes[at] - '0');
        decimals++;
        at++;
      }
    }
    if (at != to || digits + decimals == 0 || digits > MOST_DIGITS) {
      return false;
    }
    for (int i = decimals; i < 2; i++) {
      value *= 10;
    }
    pence = isMinus ? -value : value;
    exact = null;
    noise = null;
    fault = null;
    hasExponent = false;
    return true;
  }

  /** Reads a text; whether it is an amount. */
  boolean read(String raw) {
    exact = null;
    noise = null;
    pence = 0;
    fault = null;
    hasExponent = false;
    String text = Bytes.trimmed(raw);
    if (text.isEmpty()) {
      return refuse(FileCodes.NO_AMOUNT, "The row has no amount.");
    }
    if (Formula.isOne(text)) {
      return refuse(FileCodes.FORMULA, Formula.sentence("amount", text));
    }
    if (text.length() > LONGEST) {
      return refuse(FileCodes.AMOUNT, "The amount '" + Bytes.shown(text, 60) + "' is no number.");
    }
    boolean isNegative = false;
    String rest = text.replace('\u2212', '-').replace('\u2013', '-').toUpperCase(Locale.ROOT);
    if (rest.startsWith("(") && rest.endsWith(")")) {
      isNegative = true;
      rest = Bytes.trimmed(rest.substring(1, rest.length() - 1));
    }
    if (rest.endsWith("CR") || rest.endsWith("DR")) {
      isNegative |= rest.endsWith("CR");
      rest = Bytes.trimmed(rest.substring(0, rest.length() - 2));
    }
    rest = withoutCurrency(rest);
    if (rest.startsWith("(") && rest.endsWith(")") && !isNegative) {
      isNegative = true;
      rest = withoutCurrency(Bytes.trimmed(rest.substring(1, rest.length() - 1)));
    }
    if (rest.endsWith("-")) {
      isNegative = true;
      rest = rest.substring(0, rest.length() - 1);
    } else if (rest.startsWith("-")) {
      isNegative = !isNegative;
      rest = withoutCurrency(Bytes.trimmed(rest.substring(1)));
    } else if (rest.startsWith("+")) {
      rest = rest.substring(1);
    }
    return number(withoutCurrency(Bytes.trimmed(rest)), isNegative, text);
  }

  private String withoutCurrency(String text) {
    String sign = SIGNS.getOrDefault(currency, currency);
    String rest = text;
    for (String mark : new String[] {sign, currency}) {
      if (rest.startsWith(mark)) {
        rest = Bytes.trimmed(rest.substring(mark.length()));
      }
      if (rest.endsWith(mark) && !mark.isEmpty() && !rest.isEmpty()) {
        rest = Bytes.trimmed(rest.substring(0, rest.length() - mark.length()));
      }
    }
    return rest;
  }

  private boolean number(String digits, boolean isNegative, String text) {
    String shown = "'" + Bytes.shown(text, 60) + "'";
    for (Map.Entry<String, String> other : SIGNS.entrySet()) {
      if (!other.getKey().equals(currency)
          && (digits.contains(other.getValue()) || digits.contains(other.getKey()))) {
        return otherCurrency(other.getKey(), shown);
      }
    }
    Matcher coded = CODED.matcher(digits);
    if (coded.matches()) {
      String code = coded.group(1) == null ? coded.group(2) : coded.group(1);
      if (code != null && CODES.contains(code) && !code.equals(currency)) {
        return otherCurrency(code, shown);
      }
    }
    if (DECIMAL_COMMA.matcher(digits).matches()) {
      return refuse(
          FileCodes.AMOUNT,
          "The amount " + shown + " has a comma before its last digits; write a point.");
    }
    String plain = GROUPED.matcher(digits).matches() ? digits.replaceAll("[^0-9.]", "") : digits;
    try {
      BigDecimal value = Decimals.parse(plain);
      hasExponent = EXPONENT.matcher(plain).matches();
      reason =
          hasExponent
              ? "The amount " + shown + " has an exponent: a spreadsheet may have cut its digits."
              : "";
      keep((isNegative ? value.negate() : value).scaleByPowerOfTen(power));
      return true;
    } catch (NumberFormatException e) {
      return refuse(
          FileCodes.AMOUNT,
          EXPONENT.matcher(plain).matches()
              ? "The amount " + shown + " has a power of ten beyond 34."
              : "The amount " + shown + " is no number.");
    }
  }

  private boolean otherCurrency(String code, String shown) {
    otherCurrency = code;
    return refuse(
        FileCodes.CURRENCY,
        "The amount " + shown + " is in " + code + " and not in " + currency + ".");
  }

  private void keep(BigDecimal value) {
    if (value.scale() <= 2 && value.precision() - value.scale() <= MOST_DIGITS) {
      pence = value.movePointRight(2).longValueExact();
    } else if (isNoisy(value)) {
      noise = value;
      pence = value.movePointRight(2).setScale(0, RoundingMode.HALF_EVEN).longValueExact();
    } else {
      exact = value;
    }
  }

  /** Whether all digits beyond the pence are what a binary fraction left: 1769.8500000000001. */
  private static boolean isNoisy(BigDecimal value) {
    BigDecimal pennies = value.setScale(2, RoundingMode.HALF_EVEN);
    return value.precision() >= DIGITS_OF_A_DOUBLE
        && value.precision() - value.scale() < DIGITS_OF_A_DOUBLE - 2
        && value.subtract(pennies).abs().compareTo(NOISE) < 0;
  }

  /** Says that there is no amount, and why; false. */
  boolean refuse(ProblemCode code, String sentence) {
    fault = code;
    reason = sentence;
    return false;
  }
}
