package io.github.socialvalue4j.calculate.spend;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import io.github.socialvalue4j.model.party.MatchConfidence;
import io.github.socialvalue4j.model.place.Area;
import io.github.socialvalue4j.model.place.AreaId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A council's spend by who was paid, with the unmatched remainder always in sight. Immutable and
 * thread-safe.
 */
public final class SpendBaseline implements DocumentOnly {
  private final BaselineDefinition definition;
  private final Figure total;
  private final List<BaselineCell> cells;
  private final Map<Breakdown, List<BaselineLine>> lines;
  private final Map<Breakdown, Map<String, List<BaselineCell>>> crossed;
  private final List<PayeeLine> payees;
  private final int payeeCount;
  private final Optional<BaselineLine> notNamed;
  private final @Nullable LocalDate first;
  private final @Nullable LocalDate last;

  SpendBaseline(
      BaselineDefinition definition,
      Figure total,
      List<BaselineCell> cells,
      Map<Breakdown, List<BaselineLine>> lines,
      Map<Breakdown, Map<String, List<BaselineCell>>> crossed,
      List<PayeeLine> payees,
      int payeeCount,
      Optional<BaselineLine> notNamed,
      @Nullable LocalDate first,
      @Nullable LocalDate last) {
    this.definition = definition;
    this.total = total;
    this.cells = List.copyOf(cells);
    EnumMap<Breakdown, List<BaselineLine>> copied = new EnumMap<>(Breakdown.class);
    lines.forEach((breakdown, list) -> copied.put(breakdown, List.copyOf(list)));
    this.lines = copied;
    EnumMap<Breakdown, Map<String, List<BaselineCell>>> parts = new EnumMap<>(Breakdown.class);
    crossed.forEach(
        (breakdown, map) ->
            parts.put(breakdown, Collections.unmodifiableMap(new LinkedHashMap<>(map))));
    this.crossed = parts;
    this.payees = List.copyOf(payees);
    this.payeeCount = payeeCount;
    this.notNamed = notNamed;
    this.first = first;
    this.last = last;
  }

  /** What its words mean. */
  public BaselineDefinition definition() {
    return definition;
  }

  /** All spend, credit notes set off: the sum of the cells. */
  public Figure total() {
    return total;
  }

  /** The cells that hold rows; disjoint, together the whole. */
  public List<BaselineCell> cells() {
    return cells;
  }

  /** A breakdown, in a stable order. */
  public List<BaselineLine> by(Breakdown breakdown) {
    return lines.getOrDefault(breakdown, List.of());
  }

  /**
   * One line of a breakdown, if it is there. Where of nobody it is known whether it is an SME (or a
   * VCSE, or local), there is neither a line {@code yes} nor a line {@code no}, only {@code
   * unknown}: missing is not zero.
   */
  public Optional<BaselineLine> find(Breakdown breakdown, String key) {
    return by(breakdown).stream().filter(l -> l.key().equals(key)).findFirst();
  }

  /**
   * One line of a breakdown.
   *
   * @throws UnknownIdException if there is none of this key, also because nothing is known of that;
   *     the message lists the nearest
   */
  public BaselineLine get(Breakdown breakdown, String key) {
    return find(breakdown, key)
        .orElseThrow(
            () ->
                new UnknownIdException(
                    breakdown.code(),
                    key,
                    "baseline " + definition.id(),
                    by(breakdown).stream().map(BaselineLine::key).toList()));
  }

  /**
   * Whether of any row it is known what a breakdown asks.
   *
   * @param breakdown {@code SME}, {@code VCSE}, {@code CIRCLE} or {@code WITHIN}; of any other,
   *     true
   */
  public boolean isAnythingKnownOf(Breakdown breakdown) {
    return switch (breakdown) {
      case SME -> cells.stream().anyMatch(c -> c.key().sme() != Known.UNKNOWN);
      case VCSE -> cells.stream().anyMatch(c -> c.key().vcse() != Known.UNKNOWN);
      case CIRCLE, WITHIN ->
          cells.stream().anyMatch(c -> !c.key().circle().equals(CellKey.UNKNOWN));
      default -> true;
    };
  }

  /**
   * The cells of one department, purpose or period.
   *
   * @param breakdown one of these three
   * @param key which one
   * @return nothing if there is none
   */
  public List<BaselineCell> cellsOf(Breakdown breakdown, String key) {
    return crossed.getOrDefault(breakdown, Map.of()).getOrDefault(key, List.of());
  }

  /** What lies in the cells of a kind: the exact sum. */
  public Figure amountOf(String label, Predicate<CellKey> which) {
    return Figure.sum(
        label,
        definition.currency(),
        cells.stream().filter(c -> which.test(c.key())).map(BaselineCell::amount).toList());
  }

  /**
   * Spend with suppliers known to be local, in the innermost circle; nothing if of nobody it is
   * known where it is, or nobody has declared what local means.
   */
  public Optional<Figure> local() {
    if (!isAnythingKnownOf(Breakdown.CIRCLE)) {
      return Optional.empty();
    }
    return definition
        .circles()
        .local()
        .map(Area::id)
        .map(AreaId::value)
        .map(circle -> amountOf("Local spend, " + circle, key -> key.circle().equals(circle)));
  }

  /** Spend with suppliers whose place is unknown. */
  public Figure unknownPlace() {
    return amountOf(
        "Spend with suppliers of unknown place", key -> key.circle().equals(CellKey.UNKNOWN));
  }

  /**
   * Spend with payees whom the source does not name, which is part of every total and of no payee;
   * nothing if all are named.
   */
  public Optional<BaselineLine> notNamed() {
    return notNamed;
  }

  /** The payees who were paid most, largest first; at most 1,000. */
  public List<PayeeLine> payees() {
    return payees;
  }

  /**
   * The largest payees that the directory does not know at all: whom to look up next. Those that it
   * knows more than once are {@link #ambiguous}.
   */
  public List<PayeeLine> unmatched(int most) {
    List<PayeeLine> found = new ArrayList<>();
    for (PayeeLine payee : payees) {
      boolean isUnknown = payee.confidence() == MatchConfidence.NONE && !payee.isAmbiguous();
      if (found.size() < most && isUnknown) {
        found.add(payee);
      }
    }
    return List.copyOf(found);
  }

  /** The largest payees that several entries of the directory fit: give their identifiers. */
  public List<PayeeLine> ambiguous(int most) {
    return payees.stream().filter(PayeeLine::isAmbiguous).limit(most).toList();
  }

  /** How many payees there are in all, of those who are named. */
  public int payeeCount() {
    return payeeCount;
  }

  /** The first day, if rows have days. */
  public Optional<LocalDate> first() {
    return Optional.ofNullable(first);
  }

  /** The last day, if rows have days. */
  public Optional<LocalDate> last() {
    return Optional.ofNullable(last);
  }

  @Override
  public String toString() {
    return Objects.toString(total);
  }
}
