package io.github.socialvalue4j.present.exchange.result;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Derivation.Derived;
import io.github.socialvalue4j.basis.figure.Derivation.Input;
import io.github.socialvalue4j.basis.figure.Derivation.Stated;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.present.exchange.content.TooManyFiguresException;
import io.github.socialvalue4j.present.exchange.json.JsonWriting;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes figures. In full, every figure that any other rests on is written once, under an id, and
 * everything refers to it by that id; equal figures are one, whether or not they are one object.
 * Ids follow the order in which a reader meets the figures. Mutable, for one document.
 */
public final class FigureBook {
  private final boolean isFull;
  private final Map<Key, String> ids = new HashMap<>();
  private final Map<String, Figure> figures = new LinkedHashMap<>();

  /**
   * Starts empty.
   *
   * @param isFull whether the reasons are written as well
   */
  public FigureBook(boolean isFull) {
    this.isFull = isFull;
  }

  /**
   * A figure by what its digest hashes to: thousands of figures have one label, value and unit, and
   * so one hash of their own.
   */
  private record Key(Figure figure, int hash) {
    static Key of(Figure figure) {
      return new Key(figure, figure.digest().hashCode());
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that && hash == that.hash && figure.equals(that.figure);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  /** A figure as it stands in a result: label, value, unit and, in full, where its reason is. */
  public ObjectNode json(Figure figure) {
    ObjectNode json = head(figure);
    if (isFull) {
      json.put("figure", id(figure));
    }
    return json;
  }

  private static ObjectNode head(Figure figure) {
    return JsonWriting.object()
        .put("label", figure.label())
        .put("value", Decimals.text(figure.value()))
        .put("unit", figure.unit().toString());
  }

  /**
   * The id of a figure, under which {@link #figures} has it.
   *
   * @throws TooManyFiguresException if it is one more than {@link TooManyFiguresException#MOST}
   */
  String id(Figure root) {
    // Without recursion: a chain of figures may be longer than a stack is deep.
    Deque<Figure> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      Figure figure = open.pop();
      Key key = Key.of(figure);
      if (!ids.containsKey(key)) {
        if (ids.size() == TooManyFiguresException.MOST) {
          throw new TooManyFiguresException();
        }
        String id = "f" + (ids.size() + 1);
        ids.put(key, id);
        figures.put(id, figure);
        List<Input> inputs = figure.inputs();
        for (int i = inputs.size() - 1; i >= 0; i--) {
          open.push(inputs.get(i).figure());
        }
      }
    }
    return known(root);
  }

  private String known(Figure figure) {
    return Objects.requireNonNull(ids.get(Key.of(figure)));
  }

  /** Every figure that was asked for and every one that those rest on, by id. */
  public ObjectNode figures() {
    return new LazyFigures(figures, this::node);
  }

  private ObjectNode node(Figure figure) {
    ObjectNode json = head(figure);
    if (figure.derivation() instanceof Stated stated) {
      json.set("provenance", provenance(stated.provenance()));
    } else if (figure.derivation() instanceof Derived derived) {
      json.put("step", derived.step().code());
      ArrayNode inputs = json.putArray("inputs");
      for (Input input : derived.inputs()) {
        inputs.addObject().put("key", input.key()).put("id", known(input.figure()));
      }
      if (!derived.remark().isEmpty()) {
        json.put("remark", derived.remark());
      }
    }
    return json;
  }

  static ObjectNode provenance(Provenance provenance) {
    ObjectNode json = JsonWriting.object();
    return provenance.<ObjectNode>fold(
        row ->
            json.put("type", "table-row")
                .put("edition", row.edition().toString())
                .put("identity", row.identity())
                .put("row", row.row())
                .put("citation", row.citation().text())
                .put("grade", row.grade().code())
                .put("reading", row.reading()),
        observed ->
            json.put("type", "observed")
                .put("record", observed.record())
                .put("what", observed.what())
                .put("date", observed.date().toString())
                .put("state", observed.state().code())
                .put("by", observed.by()),
        given -> json.put("type", "given").put("where", given.where()),
        assumed ->
            json.put("type", "assumed")
                .put("name", assumed.name())
                .put("citation", assumed.source().text())
                .put("grade", assumed.grade().code()),
        convention ->
            json.put("type", "convention")
                .put("name", convention.name())
                .put("citation", convention.citation().text()));
  }
}
