package io.github.socialvalue4j.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The plan of the house: which package may import which. The folder tree is the architecture, so a
 * new room starts with a line here.
 */
final class House {

  /** A band may import the bands before it, never one after it. */
  private static final List<String> BANDS =
      List.of("basis", "model", "calculate", "govern", "present");

  /**
   * The rooms of a band in their order: each may import those before it. In an open band, a room
   * that is not listed may import the listed ones and no other; a closed band has no other rooms.
   */
  private static final Map<String, Rooms> ROOMS =
      Map.of(
          "basis",
          Rooms.closed("code", "problem", "quantity", "evidence", "figure"),
          "model",
          Rooms.closed(
              "discount",
              "value",
              "place",
              "party",
              "framework",
              "proxy",
              "contract",
              "feedback",
              "lifecycle"),
          "calculate",
          Rooms.open("solve", "valuation"),
          "govern",
          Rooms.open(),
          "present",
          Rooms.open());

  /**
   * Rooms under the roof of their band: they may import the named rooms of it, and no other room of
   * the band may import them.
   */
  private static final Map<String, List<String>> ROOFS =
      Map.of("present.publish", List.of("exchange", "statement"));

  private final String root;

  House(String root) {
    this.root = root;
  }

  String root() {
    return root;
  }

  boolean owns(JavaClass type) {
    return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
  }

  /** What is wrong with where a class stands, if anything. */
  Optional<String> misplaced(JavaClass type) {
    Place place = placeOf(type);
    Rooms rooms = ROOMS.get(place.band());
    if (rooms == null) {
      return Optional.of("stands in none of the bands " + BANDS);
    }
    if (place.room().isEmpty()) {
      return Optional.of("stands in band " + place.band() + " but in no room of it");
    }
    if (rooms.closed() && !rooms.order().contains(place.room())) {
      return Optional.of("stands in " + place + ", which the plan in House does not know");
    }
    return Optional.empty();
  }

  /** What is wrong with one class importing another, if anything. */
  Optional<String> forbidden(JavaClass from, JavaClass to) {
    Place here = placeOf(from);
    Place there = placeOf(to);
    int down = Integer.compare(BANDS.indexOf(there.band()), BANDS.indexOf(here.band()));
    if (down > 0) {
      return Optional.of("band " + here.band() + " may not import band " + there.band());
    }
    if (down < 0 || here.room().equals(there.room())) {
      return Optional.empty();
    }
    List<String> order = ROOMS.getOrDefault(here.band(), Rooms.open()).order();
    int own = order.indexOf(here.room());
    List<String> allowed =
        ROOFS.getOrDefault(here.toString(), own < 0 ? order : order.subList(0, own));
    return allowed.contains(there.room())
        ? Optional.empty()
        : Optional.of(here + " may not import " + there + ", only " + allowed);
  }

  private Place placeOf(JavaClass type) {
    String name = type.getPackageName();
    String below = name.length() > root.length() ? name.substring(root.length() + 1) : "";
    String[] parts = below.split("\\.", -1);
    return new Place(parts[0], parts.length > 1 ? parts[1] : "");
  }

  private record Place(String band, String room) {
    @Override
    public String toString() {
      return band + "." + room;
    }
  }

  private record Rooms(boolean closed, List<String> order) {
    static Rooms closed(String... order) {
      return new Rooms(true, List.of(order));
    }

    static Rooms open(String... order) {
      return new Rooms(false, List.of(order));
    }
  }
}
