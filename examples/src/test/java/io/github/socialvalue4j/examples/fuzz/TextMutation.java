package io.github.socialvalue4j.examples.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Changes lines and cells of a text, or the bytes of it. */
final class TextMutation {
  private final Random random;

  TextMutation(Random random) {
    this.random = random;
  }

  /** A changed copy of a file of lines and cells. */
  byte[] ofCells(String text, List<String> others) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int changes = 1 + random.nextInt(3);
    for (int i = 0; i < changes; i++) {
      line(lines, others);
    }
    String end = random.nextInt(12) == 0 ? (random.nextBoolean() ? "\r\n" : "\r") : "\n";
    return encoded(String.join(end, lines).replace(Snippets.HALF, "\ud800"));
  }

  private void line(List<String> lines, List<String> others) {
    int at = random.nextInt(lines.size());
    switch (random.nextInt(10)) {
      case 0 -> lines.remove(at);
      case 1 -> {
        int times = random.nextInt(6) == 0 ? random.nextInt(80) : 1;
        for (int i = 0; i < times; i++) {
          lines.add(at, lines.get(at));
        }
      }
      case 2 -> lines.add(at, Snippets.text(random));
      case 3 -> {
        String[] theirs = others.get(random.nextInt(others.size())).split("\n", -1);
        lines.add(at, theirs[random.nextInt(theirs.length)]);
      }
      case 4 -> lines.set(at, lines.get(at).replace(',', random.nextBoolean() ? ';' : '\t'));
      default -> cell(lines, at);
    }
    if (lines.isEmpty()) {
      lines.add("");
    }
  }

  private void cell(List<String> lines, int at) {
    List<String> cells = new ArrayList<>(List.of(lines.get(at).split(",", -1)));
    int column = random.nextInt(cells.size());
    switch (random.nextInt(8)) {
      case 0 -> cells.remove(column);
      case 1 -> cells.add(column, cells.get(column));
      case 2 -> cells.set(column, cells.get(random.nextInt(cells.size())));
      case 3 -> cells.set(column, "\"" + cells.get(column));
      case 4 -> {
        String[] other = lines.get(random.nextInt(lines.size())).split(",", -1);
        cells.set(column, other[random.nextInt(other.length)]);
      }
      default -> cells.set(column, Snippets.text(random));
    }
    lines.set(at, String.join(",", cells));
  }

  private byte[] encoded(String text) {
    return switch (random.nextInt(40)) {
      case 0 -> text.getBytes(UTF_16);
      case 1 -> text.getBytes(ISO_8859_1);
      case 2 -> ("\ufeff" + text).getBytes(UTF_8);
      default -> text.getBytes(UTF_8);
    };
  }

  /** A copy with bytes changed, left out, repeated or cut off. */
  byte[] ofBytes(byte[] bytes) {
    if (bytes.length == 0) {
      return bytes;
    }
    int a = random.nextInt(bytes.length);
    int b = a + random.nextInt(Math.min(bytes.length - a, 200) + 1);
    byte[] copy = bytes.clone();
    switch (random.nextInt(5)) {
      case 0 -> copy[a] = (byte) random.nextInt(256);
      case 1 -> copy[a] = (byte) "{}[]\",:\\\n0-9e\u0000".charAt(random.nextInt(14));
      case 2 -> {
        return Arrays.copyOf(bytes, a);
      }
      case 3 -> {
        return joined(Arrays.copyOf(bytes, a), Arrays.copyOfRange(bytes, b, bytes.length));
      }
      default -> {
        return joined(Arrays.copyOf(bytes, b), Arrays.copyOfRange(bytes, a, bytes.length));
      }
    }
    return copy;
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
