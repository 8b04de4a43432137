package io.github.socialvalue4j.present.exchange.json;

import io.github.socialvalue4j.basis.problem.ProblemCode;

/** The codes of faults that lie in the form of a document, whatever it is about. */
public final class JsonCodes {
  /** There is no text. */
  public static final ProblemCode EMPTY = ProblemCode.of("json.empty");

  /** The bytes are not UTF-8. */
  public static final ProblemCode ENCODING = ProblemCode.of("json.encoding");

  /** The bytes are no text at all. */
  public static final ProblemCode BINARY = ProblemCode.of("json.binary");

  /** The text begins with a byte order mark, which was skipped. */
  public static final ProblemCode BYTE_ORDER_MARK = ProblemCode.of("json.byte-order-mark");

  /** The text is longer than a document may be. */
  public static final ProblemCode TOO_LARGE = ProblemCode.of("json.too-large");

  /** Objects and arrays stand too deep in one another. */
  public static final ProblemCode TOO_DEEP = ProblemCode.of("json.too-deep");

  /** A name, string or number is too long. */
  public static final ProblemCode TOO_LONG = ProblemCode.of("json.too-long");

  /** The text ends before the document does. */
  public static final ProblemCode TRUNCATED = ProblemCode.of("json.truncated");

  /** The text is not JSON. */
  public static final ProblemCode MALFORMED = ProblemCode.of("json.malformed");

  /** Something follows the document. */
  public static final ProblemCode TRAILING = ProblemCode.of("json.trailing");

  /** The document is not an object. */
  public static final ProblemCode NOT_AN_OBJECT = ProblemCode.of("json.not-an-object");

  /** An object names one field twice. */
  public static final ProblemCode DUPLICATE_FIELD = ProblemCode.of("json.duplicate-field");

  /** A string holds half of a character. */
  public static final ProblemCode NOT_UNICODE = ProblemCode.of("json.not-unicode");

  /** A field that the document does not have. */
  public static final ProblemCode UNKNOWN_FIELD = ProblemCode.of("json.unknown-field");

  /** A value of another type. */
  public static final ProblemCode WRONG_TYPE = ProblemCode.of("json.wrong-type");

  /** A number where a document has a string of digits. */
  public static final ProblemCode NUMBER_NOT_STRING = ProblemCode.of("json.number-not-string");

  /** A field that says null. */
  public static final ProblemCode NULL = ProblemCode.of("json.null");

  /** A required field that is not there. */
  public static final ProblemCode REQUIRED = ProblemCode.of("document.required");

  /** A value that its own parser refuses, or that does not fit its neighbours. */
  public static final ProblemCode VALUE = ProblemCode.of("document.value");

  /** Two of a kind have one id. */
  public static final ProblemCode DUPLICATE_ID = ProblemCode.of("document.duplicate-id");

  /** A field that does not belong to this type of record. */
  public static final ProblemCode FIELD_NOT_ALLOWED = ProblemCode.of("record.field-not-allowed");

  /** A field that is written and that nothing reads beside what else is written. */
  public static final ProblemCode NOT_USED = ProblemCode.of("document.not-used");

  /** So many faults that the rest is not listed. */
  public static final ProblemCode TOO_MANY_FAULTS = ProblemCode.of("document.too-many-faults");

  /** So many omissions, warnings or notes that the rest is counted. */
  public static final ProblemCode NOT_LISTED = ProblemCode.of("document.more-not-listed");

  private JsonCodes() {}
}
