package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.problem.Problem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.defs.SizeDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A host's own validator may add faults; the library checks its own rules whatever it says. */
class HostValidatorTest {
  private static final DocumentEvaluator OURS = TestCatalogue.evaluator();

  private static HibernateValidatorConfiguration configuration() {
    return Validation.byProvider(HibernateValidator.class)
        .configure()
        .ignoreXmlConfiguration()
        .messageInterpolator(new ParameterMessageInterpolator());
  }

  private static Validator hibernate() {
    return configuration().buildValidatorFactory().getValidator();
  }

  /** A validator that answers {@code validate} as it is told and knows nothing else. */
  private static Validator answering(Function<Object, Set<ConstraintViolation<Object>>> answer) {
    return (Validator)
        Proxy.newProxyInstance(
            HostValidatorTest.class.getClassLoader(),
            new Class<?>[] {Validator.class},
            (self, method, arguments) -> {
              if (method.getName().equals("validate")) {
                return answer.apply(arguments[0]);
              }
              throw new UnsupportedOperationException(method.getName());
            });
  }

  private static Edited faulty() {
    return Edited.sample("value-for-cost")
        .with("/currency", "\"pounds\"")
        .with("/costs/0/costKind", "\"nice\"")
        .without("/costs/1/costKind");
  }

  private static void isAnsweredAsByTheLibraryAlone(Validator host) {
    String json = faulty().json();

    assertThat(OURS.evaluate(json).problems()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(OURS.withValidator(host).evaluate(json).text())
        .isEqualTo(OURS.evaluate(json).text());
  }

  @Test
  void oneThatLetsEverythingPassHidesNothing() {
    isAnsweredAsByTheLibraryAlone(answering(bean -> Set.of()));
  }

  @Test
  void oneThatStopsAtItsFirstFaultHidesNothing() {
    isAnsweredAsByTheLibraryAlone(
        configuration().failFast(true).buildValidatorFactory().getValidator());
    isAnsweredAsByTheLibraryAlone(
        answering(
            bean -> hibernate().validate(bean).stream().limit(1).collect(Collectors.toSet())));
  }

  @Test
  void oneWithSentencesOfItsOwnChangesNone() {
    isAnsweredAsByTheLibraryAlone(
        configuration()
            .messageInterpolator(
                new ParameterMessageInterpolator() {
                  @Override
                  public String interpolate(String template, Context context) {
                    return "Bitte berichtigen!";
                  }
                })
            .buildValidatorFactory()
            .getValidator());
  }

  @Test
  void theUsualOneFindsNothingMore() {
    isAnsweredAsByTheLibraryAlone(hibernate());
    for (DocumentEvaluator.Kind kind : OURS.kinds()) {
      assertThat(OURS.withValidator(hibernate()).evaluate(kind.sample()).text())
          .isEqualTo(OURS.evaluate(kind.sample()).text());
    }
  }

  @Nested
  class OneThatThrows {
    private void failsTheDocumentAndHidesNothing(Validator host) {
      Evaluated sample = OURS.withValidator(host).evaluate(Edited.sample("gva").json());
      Evaluated bad = OURS.withValidator(host).evaluate(faulty().json());

      assertThat(Faulty.errors(sample)).containsExactly("document.validator-stopped ");
      assertThat(bad.problems()).containsAll(OURS.evaluate(faulty().json()).problems());
      assertThat(Faulty.errors(bad)).contains("document.validator-stopped ");
    }

    @Test
    void becauseItsFactoryDoes() {
      failsTheDocumentAndHidesNothing(
          answering(
              bean -> {
                throw new ValidationException("No target factory is set");
              }));
    }

    @Test
    void becauseTheExpressionLanguageIsNotThere() {
      failsTheDocumentAndHidesNothing(
          answering(
              bean -> {
                throw new NoClassDefFoundError("jakarta/el/ELManager");
              }));
    }

    @Test
    void becauseItAnswersNothing() {
      failsTheDocumentAndHidesNothing(answering(bean -> null));
    }

    private String message(RuntimeException thrown) {
      return said(
          answering(
              bean -> {
                throw thrown;
              }));
    }

    private String said(Validator host) {
      return OURS.withValidator(host)
          .evaluate(Edited.sample("gva").json())
          .problems()
          .get(0)
          .message();
    }

    @Test
    void endsWithAFullStopAndSaysNothingInTheWordsOfJava() {
      String stopped =
          "The validator that this program was given stopped before it had checked the document";
      assertThat(said(answering(bean -> null))).isEqualTo(stopped + ": it gave no answer.");
      assertThat(message(new ValidationException("boom"))).isEqualTo(stopped + ": boom.");
      assertThat(message(new ValidationException("It broke!"))).isEqualTo(stopped + ": It broke!");
      assertThat(message(new NullPointerException("Cannot invoke \"a.B.c()\" because it is null")))
          .isEqualTo(stopped + ".");
      assertThat(message(new ClassCastException("class x.Y cannot be cast to class z.W")))
          .isEqualTo(stopped + ".");
      assertThat(message(new IllegalStateException())).isEqualTo(stopped + ".");
    }

    @Test
    void saysWhyInWordsWithoutAClass() {
      Problem problem =
          OURS.withValidator(
                  answering(
                      bean -> {
                        throw new NoClassDefFoundError("jakarta/el/ELManager");
                      }))
              .evaluate(Edited.sample("gva").json())
              .problems()
              .get(0);

      assertThat(problem.message())
          .isEqualTo(
              "The validator that this program was given stopped before it had checked the"
                  + " document: a library that it needs is missing or of another version.");
    }
  }

  @Nested
  class OneThatAdds {
    private Validator shortTitles() throws ClassNotFoundException {
      HibernateValidatorConfiguration configuration = configuration();
      var mapping = configuration.createConstraintMapping();
      mapping
          .type(
              Class.forName("io.github.socialvalue4j.present.exchange.document.PortfolioDocument"))
          .field("title")
          .constraint(new SizeDef().max(3).message("Titles are short here.\u001b[2J"));
      return configuration.addMapping(mapping).buildValidatorFactory().getValidator();
    }

    @Test
    void isHeardInItsOwnWordsWithoutTheirControls() throws ClassNotFoundException {
      Evaluated evaluated =
          OURS.withValidator(shortTitles()).evaluate(Edited.sample("portfolio").json());

      assertThat(Faulty.errors(evaluated)).containsExactly("document.constraint /title");
      assertThat(evaluated.problems().get(0).message())
          .isEqualTo("Titles are short here.\uFFFD[2J");
    }

    @Test
    void saysNothingOfAFieldThatIsKnownToBeFaulty() throws ClassNotFoundException {
      Evaluated evaluated =
          OURS.withValidator(shortTitles())
              .evaluate(Edited.sample("portfolio").with("/title", "\"  \"").json());

      assertThat(Faulty.errors(evaluated)).containsExactly("document.text /title");
    }
  }

  @Test
  void theAnnotationsAreThoseOfBeanValidation() {
    for (Class<? extends Annotation> annotation :
        List.of(
            io.github.socialvalue4j.present.exchange.constraint.Text.class,
            io.github.socialvalue4j.present.exchange.constraint.OneOf.class,
            io.github.socialvalue4j.present.exchange.constraint.Required.class)) {
      assertThat(annotation).hasAnnotation(jakarta.validation.Constraint.class);
    }
  }
}
