package io.github.socialvalue4j.present.exchange.ocds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class SupplierLookupTest {
  private static final int PARTIES = 500;

  private long asked;

  /** A party that counts how often it is asked anything. */
  @SuppressWarnings("unchecked")
  private final class Party extends ObjectNode {
    private static final long serialVersionUID = 1L;

    Party(String id, String name) {
      super(JsonNodeFactory.instance);
      put("id", id).put("name", name);
    }

    @Override
    public JsonNode path(String field) {
      asked++;
      return super.path(field);
    }
  }

  /** How often parties are asked while each of as many references is looked up. */
  private long askedFor(IntFunction<String[]> party, IntFunction<String[]> reference) {
    ArrayNode parties = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < PARTIES; i++) {
      parties.add(new Party(party.apply(i)[0], party.apply(i)[1]));
    }
    OcdsFaults faults = new OcdsFaults();
    SupplierLookup lookup =
        new SupplierLookup(
            parties,
            JsonNodeFactory.instance.arrayNode(),
            faults,
            new PartyReading(faults, new ValueReading(faults)));
    asked = 0;
    for (int i = 0; i < PARTIES; i++) {
      lookup.find(
          JsonObjects.none().put("id", reference.apply(i)[0]).put("name", reference.apply(i)[1]));
    }
    return asked;
  }

  private static String[] of(String id, String name) {
    return new String[] {id, name};
  }

  @Test
  void ofPartiesThatShareAnIdNotEachIsAskedForItsName() {
    assertThat(askedFor(i -> of("s", "Firm " + i), i -> of("s", "Firm " + i)))
        .isLessThan(40L * PARTIES);
  }

  @Test
  void nameThatNoneOfThemHasIsNotHeldAgainstEach() {
    assertThat(askedFor(i -> of("s", "Firm " + i), i -> of("s", "Works " + i)))
        .isLessThan(40L * PARTIES);
  }

  @Test
  void partiesThatNobodyCanTellApartAreReadOnce() {
    assertThat(askedFor(i -> of("s" + i, "Firm"), i -> of("", "Firm"))).isLessThan(40L * PARTIES);
  }
}
