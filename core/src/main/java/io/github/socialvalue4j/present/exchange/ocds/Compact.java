package io.github.socialvalue4j.present.exchange.ocds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Keeps what is read of a release in few bytes, until all releases of its process are known: a tag
 * and a length before each value, field names by number, deflated. Mutable, for one thread.
 */
final class Compact implements AutoCloseable {
  private static final Map<String, Integer> NUMBERS = numbers();
  private static final List<String> NAMES = List.copyOf(NUMBERS.keySet());
  private static final int END = 0;
  private static final int OBJECT = 1;
  private static final int ARRAY = 2;
  private static final int TEXT = 3;
  private static final int NUMBER = 4;
  private static final int TRUE = 5;
  private static final int FALSE = 6;
  private static final int NULL = 7;

  /** What releases of UK notices have in common, the commonest last. */
  private static final byte[] DICTIONARY =
      ("publicAuthoritySubCentralGovernment cancelled unsuccessful withdrawn complete planned"
              + " goods services works tender planning award contract implementation compiled"
              + " awardUpdate terminated pending tenderer procuringEntity largesme Council "
              + "COUNTY COUNCIL BOROUGH COUNCIL NHS FOUNDATION TRUST Framework Agreement Provision"
              + " of Services Supply and LIMITED Limited LTD Ltd GB-PPON-GB-CHC-GB-COH-GB-COH"
              + "https://www.contractsfinder.service.gov.uk/Published/Notice/"
              + "ocds-b5fd17-ocds-h6vhtk-05T23:59:59+01:00T23:59:59ZT00:00:00Z"
              + "T00:00:00+01:002024-2025-2026-supplierbuyeractiveGBP")
          .getBytes(StandardCharsets.US_ASCII);

  private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
  private final Inflater inflater = new Inflater(true);

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    // Zero ends an object.
    numbers.put("", 0);
    Keep.RELEASE.names(numbers);
    MisplacedNode.MARKS.forEach(mark -> numbers.put(mark, numbers.size()));
    return numbers;
  }

  Packed pack(JsonNode tree) {
    ByteArrayOutputStream plain = new ByteArrayOutputStream(512);
    try {
      write(tree, new DataOutputStream(plain));
    } catch (IOException e) {
      throw new UncheckedIOException("Memory takes whatever is written to it", e);
    }
    deflater.reset();
    deflater.setDictionary(DICTIONARY);
    deflater.setInput(plain.toByteArray());
    deflater.finish();
    ByteArrayOutputStream packed = new ByteArrayOutputStream(256);
    byte[] chunk = new byte[1024];
    while (!deflater.finished()) {
      packed.write(chunk, 0, deflater.deflate(chunk));
    }
    return new Packed(packed.toByteArray());
  }

  JsonNode unpack(Packed release) {
    byte[] packed = release.bytes;
    inflater.reset();
    inflater.setDictionary(DICTIONARY);
    inflater.setInput(packed);
    ByteArrayOutputStream plain = new ByteArrayOutputStream(packed.length * 3);
    byte[] chunk = new byte[4096];
    try {
      while (!inflater.finished()) {
        plain.write(chunk, 0, inflater.inflate(chunk));
      }
      return read(new DataInputStream(new ByteArrayInputStream(plain.toByteArray())));
    } catch (DataFormatException | IOException e) {
      throw new IllegalStateException("What was packed here can be unpacked", e);
    }
  }

  private static void write(JsonNode node, DataOutputStream out) throws IOException {
    if (node instanceof ObjectNode object) {
      out.writeByte(OBJECT);
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        out.writeByte(NUMBERS.getOrDefault(field.getKey(), END));
        write(field.getValue(), out);
      }
      out.writeByte(END);
    } else if (node instanceof ArrayNode array) {
      out.writeByte(ARRAY);
      for (JsonNode element : array) {
        write(element, out);
      }
      out.writeByte(END);
    } else if (node.isNull()) {
      out.writeByte(NULL);
    } else if (node.isBoolean()) {
      out.writeByte(node.booleanValue() ? TRUE : FALSE);
    } else {
      out.writeByte(node.isTextual() ? TEXT : NUMBER);
      byte[] text = node.asText().getBytes(StandardCharsets.UTF_8);
      out.writeInt(text.length);
      out.write(text);
    }
  }

  private static JsonNode read(DataInputStream in) throws IOException {
    return read(in.readByte(), in);
  }

  private static JsonNode read(int tag, DataInputStream in) throws IOException {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (tag) {
      case OBJECT -> object(in);
      case ARRAY -> array(in);
      case TRUE, FALSE -> nodes.booleanNode(tag == TRUE);
      case NULL -> nodes.nullNode();
      default -> {
        String text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        yield tag == TEXT ? nodes.textNode(text) : nodes.pojoNode(new Numeral(text));
      }
    };
  }

  private static ObjectNode object(DataInputStream in) throws IOException {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (int name = in.readByte(); name != END; name = in.readByte()) {
      object.set(NAMES.get(name), read(in));
    }
    return object;
  }

  private static ArrayNode array(DataInputStream in) throws IOException {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (int next = in.readByte(); next != END; next = in.readByte()) {
      array.add(read(next, in));
    }
    return array;
  }

  /** A release in few bytes. Immutable. */
  static final class Packed implements Comparable<Packed> {
    private final byte[] bytes;

    private Packed(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public int compareTo(Packed other) {
      return Arrays.compare(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Packed that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }
  }

  /** A number as it is written, with which nothing computes before it is checked. */
  record Numeral(String digits) {
    @Override
    public String toString() {
      return digits;
    }
  }

  @Override
  public void close() {
    deflater.end();
    inflater.end();
  }
}
