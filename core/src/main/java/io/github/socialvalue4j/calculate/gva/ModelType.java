package io.github.socialvalue4j.calculate.gva;

import io.github.socialvalue4j.basis.code.Coded;

/** Which rounds of spending an input-output model counts. */
public enum ModelType implements Coded {
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
  @Override
  public String code() {
    return code;
  }

  /** For people. */
  public String inWords() {
    return words;
  }
}
