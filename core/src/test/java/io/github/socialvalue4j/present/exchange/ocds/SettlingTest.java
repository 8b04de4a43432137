package io.github.socialvalue4j.present.exchange.ocds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettlingTest {
  private static final int AWARDS = 500;

  private long asked;

  /** An award that counts how often it is asked anything. */
  @SuppressWarnings("unchecked")
  private final class Award extends ObjectNode {
    private static final long serialVersionUID = 1L;

    Award(String id, String status) {
      super(JsonNodeFactory.instance);
      put("id", id).put("status", status);
    }

    @Override
    public JsonNode path(String field) {
      asked++;
      return super.path(field);
    }
  }

  private ObjectNode release(String status) {
    ObjectNode release = JsonObjects.none();
    ArrayNode awards = release.putArray("awards");
    for (int i = 0; i < AWARDS; i++) {
      awards.add(new Award("a" + i, status));
    }
    return release;
  }

  @Test
  void ofManyAwardsThatReleasesTellApartNotEachIsAskedForEach() {
    Moment never = new Moment(Optional.empty(), "", 0, "r");
    Contradictions heard = new Contradictions();
    heard.hear(release("active"), never);
    ObjectNode last = release("cancelled");
    heard.hear(last, never);
    OcdsFaults faults = new OcdsFaults();

    asked = 0;
    new Settling("o", faults).settle(last, heard.found());

    assertThat(faults.toProblems().list()).hasSize(AWARDS);
    assertThat(asked).isLessThan(20L * AWARDS);
  }
}
