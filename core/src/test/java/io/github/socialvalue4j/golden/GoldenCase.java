package io.github.socialvalue4j.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One published calculation as facts: inputs, what the publication prints, and how far a
 * recomputation may lie from the print. The files say which source.
 */
public final class GoldenCase {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final JsonNode root;

  private GoldenCase(JsonNode root) {
    this.root = root;
  }

  /** The case of a file {@code golden/<id>.json}. */
  public static GoldenCase read(String id) {
    try (InputStream stream = GoldenCase.class.getResourceAsStream("/golden/" + id + ".json")) {
      return new GoldenCase(MAPPER.readTree(Objects.requireNonNull(stream, id)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The inputs. */
  public JsonNode inputs() {
    return root.get("inputs");
  }

  /** The source, for citations. */
  public String source() {
    return root.get("source").asText();
  }

  /** What the publication prints, by key. */
  public Map<String, BigDecimal> expected() {
    Map<String, BigDecimal> expected = new LinkedHashMap<>();
    root.get("expected")
        .properties()
        .forEach(e -> expected.put(e.getKey(), new BigDecimal(e.getValue().asText())));
    return expected;
  }

  /** Compares every expected key, within the tolerance the case states for it. */
  public void assertReproduced(Map<String, BigDecimal> actual) {
    expected()
        .forEach(
            (key, value) -> {
              assertThat(actual).as(root.get("id").asText()).containsKey(key);
              assertThat(actual.get(key).subtract(value).abs())
                  .as(
                      "%s: %s is printed %s and came out %s",
                      root.get("id"), key, value, actual.get(key))
                  .isLessThanOrEqualTo(tolerance(key));
            });
  }

  private BigDecimal tolerance(String key) {
    JsonNode tolerance = root.get("tolerance");
    JsonNode own = tolerance.path("keys").path(key);
    return new BigDecimal((own.isMissingNode() ? tolerance.get("default") : own).asText());
  }
}
