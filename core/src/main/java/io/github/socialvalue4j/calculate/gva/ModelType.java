package io.github.socialvalue4j.calculate.gva;

import java.util.Arrays;
import java.util.Optional;

/** Which rounds of spending an input-output model counts. */
public enum ModelType {
  /** Direct and indirect: what industries buy of each other. */
  TYPE_I("type-i", "direct and indirect"),
  /** Also induced: what households spend of what they earn in it. */
  TYPE_II("type-ii", "direct, indirect and induced");

  private final String code;
  private final String words;

  ModelType(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /** As documents write it. */
  public String code() {
    return code;
  }

  /** For people. */
  public String inWords() {
    return words;
  }

  /** The type with this code. */
  public static Optional<ModelType> find(String code) {
    return Arrays.stream(values()).filter(v -> v.code.equals(code)).findFirst();
  }
}
