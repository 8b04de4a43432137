package io.github.socialvalue4j.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Map;
import java.util.Set;

/**
 * The rules of the house; {@link House} has its plan, {@link HouseRulesCanFailTest} breaks each.
 */
final class HouseRules {

  private static final Map<String, Set<String>> AMBIENT =
      Map.of(
          "java.lang.System", Set.of("currentTimeMillis", "nanoTime"),
          "java.lang.Math", Set.of("random"),
          "java.util.UUID", Set.of("randomUUID"),
          "java.util.Locale", Set.of("getDefault"),
          "java.util.TimeZone", Set.of("getDefault"),
          "java.time.ZoneId", Set.of("systemDefault"));

  /**
   * How a value looks in a host's own JSON, or that it refuses. Nothing else keeps an id from being
   * an empty object there, under Jackson 2 and 3 and without a line of the host's.
   */
  private static final Set<String> SPEAKS_TO_A_HOSTS_JSON =
      Set.of("JsonAutoDetect", "JsonCreator", "JsonFormat", "JsonValue", "OptBoolean");

  private final House house;

  HouseRules(House house) {
    this.house = house;
  }

  ArchRule everyClassHasItsPlace() {
    return classes().should(new StandInTheHouse(house));
  }

  ArchRule importsOnlyGoUp() {
    return classes().should(new ImportOnlyWhatThePlanAllows(house));
  }

  ArchRule noCircles() {
    return slices()
        .matching(house.root() + ".(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true);
  }

  ArchRule noBinaryFractionsInTheApi() {
    return classes()
        .that()
        .resideOutsideOfPackage("..simulation..")
        .should(new SpeakInDecimals())
        .because("a published figure is an exact decimal; only a simulation may speak of doubles")
        .allowEmptyShould(true);
  }

  ArchRule onlyAmountsTouchesMoney() {
    return classes()
        .that(areNot(house.root() + ".basis.quantity.Amounts"))
        .should(new NotTouchMoney())
        .because("money implementations obey a file anyone can put on the class path")
        .allowEmptyShould(true);
  }

  ArchRule onlyExchangeReadsAndWrites() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(house.root() + ".present.exchange..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "com.fasterxml.jackson..",
                    "tools.jackson..",
                    "de.siegmar.fastcsv..",
                    "jakarta..",
                    "org.hibernate..")
                .and(areNoneOf(SPEAKS_TO_A_HOSTS_JSON)))
        .because("input and domain are different types, and every reader lives in present.exchange")
        .allowEmptyShould(true);
  }

  ArchRule everyPackageIsNullMarked() {
    return classes().should(new LiveInANullMarkedPackage());
  }

  ArchRule nothingIsPrinted() {
    return noClasses()
        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .because("a library speaks through its results")
        .allowEmptyShould(true);
  }

  ArchRule nothingIsLogged() {
    // One class sets a level while the money implementation starts, so that this one is quiet too.
    return noClasses()
        .that()
        .haveNameNotMatching(".*\\.basis\\.quantity\\.MoneyStart")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.jboss.logging..")
                .or(resideInAPackage("java.lang").and(nested("System$Logger"))))
        .because("what a caller should know is a problem in a result")
        .allowEmptyShould(true);
  }

  ArchRule nothingAsksTheMachine() {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.time.Clock")
        .orShould()
        .accessTargetWhere(ASKS_THE_MACHINE)
        .because("the same input gives the same bytes, whatever the day, the place and the machine")
        .allowEmptyShould(true);
  }

  private static final DescribedPredicate<JavaAccess<?>> ASKS_THE_MACHINE =
      new DescribedPredicate<>("asks for the time, the default locale or zone, or chance") {
        @Override
        public boolean test(JavaAccess<?> access) {
          String owner = access.getTargetOwner().getName();
          String name = access.getTarget().getName();
          return AMBIENT.getOrDefault(owner, Set.of()).contains(name)
              || (owner.startsWith("java.time.") && name.equals("now"))
              || (owner.equals("java.util.Date") && name.equals("<init>"));
        }
      };

  private static DescribedPredicate<JavaClass> areNoneOf(Set<String> annotations) {
    return new DescribedPredicate<>("are none of Jackson's annotations " + annotations) {
      @Override
      public boolean test(JavaClass type) {
        String outer = type.getName().replaceFirst("\\$.*", "");
        return !outer.startsWith("com.fasterxml.jackson.annotation.")
            || !annotations.contains(outer.substring(outer.lastIndexOf('.') + 1));
      }
    };
  }

  private static DescribedPredicate<JavaClass> areNot(String name) {
    return new DescribedPredicate<>("are not " + name) {
      @Override
      public boolean test(JavaClass type) {
        return !type.getName().equals(name) && !type.getName().startsWith(name + "$");
      }
    };
  }

  private static DescribedPredicate<JavaClass> nested(String name) {
    return new DescribedPredicate<>("are " + name) {
      @Override
      public boolean test(JavaClass type) {
        return type.getName().startsWith("java.lang." + name);
      }
    };
  }
}
