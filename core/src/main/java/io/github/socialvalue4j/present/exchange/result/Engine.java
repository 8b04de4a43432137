package io.github.socialvalue4j.present.exchange.result;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.present.exchange.json.JsonWriting;

/** Names the program in every document it writes. */
public final class Engine {
  /** The program. */
  public static final String NAME = "socialvalue4j";

  /** Its version; a test compares it with the build's. */
  public static final String VERSION = "0.1.0-SNAPSHOT";

  private Engine() {}

  /** Name and version, as documents write them. */
  public static ObjectNode json() {
    return JsonWriting.object().put("name", NAME).put("version", VERSION);
  }
}
