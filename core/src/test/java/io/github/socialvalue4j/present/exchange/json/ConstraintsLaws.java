package io.github.socialvalue4j.present.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.present.exchange.Places;
import io.github.socialvalue4j.present.exchange.kind.DocumentKind;
import io.github.socialvalue4j.present.exchange.kind.DocumentKinds;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The reader's own checks and those of Hibernate Validator are one set of constraints. */
class ConstraintsLaws {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<String> VALUES =
      List.of("", "\"\"", "[]", "{}", "\"x y\"", "\"-1\"", "\"  \"", "\"a\\u0000b\"", "null");
  private static final Validator HIBERNATE =
      Validation.byProvider(HibernateValidator.class)
          .configure()
          .ignoreXmlConfiguration()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  @Property(tries = 2_000)
  void bothRoadsFindTheSamePlaces(
      @ForAll int which, @ForAll int first, @ForAll int second, @ForAll int one, @ForAll int two)
      throws JsonProcessingException {
    List<DocumentKind<?>> kinds = DocumentKinds.all();
    DocumentKind<?> kind = kinds.get(Math.floorMod(which, kinds.size()));
    JsonNode document = changed(MAPPER.readTree(kind.sample()), first, one);
    document = changed(document, second, two);
    Record bound =
        DocumentReader.of(kind.shape().type().asSubclass(Record.class))
            .bound((ObjectNode) document, new Faults());

    Faults ours = new Faults();
    Constraints.kept(bound, ProblemPath.root(), ours);
    Faults theirs = new Faults();
    HostRules.report(HIBERNATE, bound, theirs);

    assertThat(places(ours)).isEqualTo(places(theirs));
  }

  private static JsonNode changed(JsonNode document, int where, int how)
      throws JsonProcessingException {
    List<String> places = Places.of(document);
    if (places.isEmpty()) {
      return document;
    }
    String place = places.get(Math.floorMod(where, places.size()));
    String value = VALUES.get(Math.floorMod(how, VALUES.size()));
    return value.isEmpty()
        ? Places.without(document, place)
        : Places.with(document, place, MAPPER.readTree(value));
  }

  /** Where rules are broken; what is right and used by nothing is no rule of a validator's. */
  private static List<String> places(Faults faults) {
    return faults.list().stream()
        .filter(p -> !p.code().equals(JsonCodes.NOT_USED))
        .map(Problem::path)
        .map(ProblemPath::toString)
        .sorted()
        .toList();
  }
}
