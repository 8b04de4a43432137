package io.github.socialvalue4j.model.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.socialvalue4j.basis.code.Coded;
import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.framework.ThemeId;
import io.github.socialvalue4j.model.party.Department;
import io.github.socialvalue4j.model.party.DepartmentId;
import io.github.socialvalue4j.model.party.Directorate;
import io.github.socialvalue4j.model.party.DirectorateId;
import io.github.socialvalue4j.model.party.Organisation;
import io.github.socialvalue4j.model.party.OrganisationId;
import io.github.socialvalue4j.model.place.Area;
import io.github.socialvalue4j.model.place.AreaId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractTest {
  private static final OrganisationId COUNCIL = OrganisationId.parse("council");
  private static final OrganisationId SUPPLIER = OrganisationId.parse("supplier");
  private static final Period YEAR =
      new Period(LocalDate.of(2023, 3, 1), LocalDate.of(2024, 2, 29));
  private static final Edition EDITION = Edition.parse("t@1");

  private static Contract.Builder contract(String id) {
    return Contract.builder(ContractId.parse(id))
        .title("Street works")
        .between(COUNCIL, SUPPLIER)
        .period(YEAR)
        .edition(EDITION);
  }

  private static Register.Builder register() {
    return Register.builder()
        .organisations(
            List.of(
                new Organisation(COUNCIL, "The council"),
                new Organisation(SUPPLIER, "The supplier")));
  }

  @Nested
  class TheBuilder {
    @Test
    void namesTheMissingPart() {
      Contract.Builder builder = Contract.builder(ContractId.parse("C-1"));

      missing(builder, "title");
      missing(builder.title("Street works"), "commissioner");
      missing(builder.between(COUNCIL, null), "supplier");
      missing(builder.between(COUNCIL, SUPPLIER), "period");
      missing(builder.period(YEAR), "edition");
      assertThat(builder.edition(EDITION).build()).hasToString("C-1 Street works");
      missing(builder.kind(null), "kind");
    }

    private void missing(Contract.Builder builder, String part) {
      assertThatNullPointerException().isThrownBy(builder::build).withMessage(part);
    }

    @Test
    void wantsATitleThatSaysSomething() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> contract("C-1").title(" ").build())
          .withMessage("A contract needs a title, but C-1 has none");
    }

    @Test
    void leavesOutWhatIsNotKnown() {
      Contract contract = contract("C-1").build();

      assertThat(contract.kind()).isEqualTo(ContractKind.CONTRACT);
      assertThat(contract.value()).isEmpty();
      assertThat(contract.department()).isEmpty();
      assertThat(contract.area()).isEmpty();
      assertThat(contract.note()).isEmpty();
    }
  }

  @Nested
  class TheSchedule {
    @Test
    void fallsOnTheFirstAndLastDayAndTwelveMonthsAfter() {
      PointSchedule schedule = contract("C-1").build().schedule();

      assertThat(schedule.dueOn(MeasurementPoint.ENGAGEMENT)).isEqualTo("2023-03-01");
      assertThat(schedule.dueOn(MeasurementPoint.COMPLETION)).isEqualTo("2024-02-29");
      assertThat(schedule.dueOn(MeasurementPoint.POST_COMPLETION)).isEqualTo("2025-02-28");
    }

    @Test
    void neverRunsBackwards() {
      LocalDate day = LocalDate.of(2024, 1, 1);

      assertThat(new PointSchedule(day, day, day).completion()).isEqualTo(day);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new PointSchedule(day, day.minusDays(1), day));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new PointSchedule(day, day, day.minusDays(1)));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Period(day, day.minusDays(1)))
          .withMessageContaining("2024-01-01 to 2023-12-31");
    }

    @Test
    void lastsFromTheFirstDayToTheLastBothIncluded() {
      assertThat(YEAR.contains(YEAR.start())).isTrue();
      assertThat(YEAR.contains(YEAR.end())).isTrue();
      assertThat(YEAR.contains(YEAR.end().plusDays(1))).isFalse();
      assertThat(YEAR.contains(YEAR.start().minusDays(1))).isFalse();
    }
  }

  @Nested
  class TheValue {
    @ParameterizedTest
    @CsvSource({"0, GBP", "-1, GBP", "5, fte", "5, GBP/week", "5, gbp-spent"})
    void isAnAmountOfMoneyAboveNothing(String number, String unit) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new ContractValue(Quantity.of(number, unit), VatBasis.NET));
    }

    @Test
    void saysWhetherItHoldsVat() {
      assertThatNullPointerException()
          .isThrownBy(() -> new ContractValue(Quantity.of("5", "GBP"), null))
          .withMessage("vat");
    }
  }

  @Nested
  class ARegister {
    private final Directorate place =
        new Directorate(DirectorateId.parse("place"), "Place", COUNCIL);
    private final Department highways =
        new Department(DepartmentId.parse("highways"), "Highways", place.id());

    @Test
    void resolvesEveryReference() {
      Contract contract =
          contract("C-1").department(highways.id()).area(AreaId.parse("city")).build();
      Register register =
          register()
              .directorates(List.of(place))
              .departments(List.of(highways))
              .areas(List.of(Area.of(AreaId.parse("city"), "The city", List.of())))
              .contracts(List.of(contract))
              .build();

      assertThat(register.contract(contract.id())).isSameAs(contract);
      assertThat(register.directorateOf(contract)).contains(place.id());
      assertThat(register.directorateOf(contract("C-2").build())).isEmpty();
    }

    @Test
    void namesWhatIsMissingAndTheNearest() {
      unknown(
          register()
              .directorates(
                  List.of(
                      new Directorate(
                          DirectorateId.parse("d"), "D", OrganisationId.parse("councll")))),
          "There is no organisation 'councll' in the register; nearest: council, supplier.");
      unknown(
          register().departments(List.of(highways)),
          "There is no directorate 'place' in the register; it has none.");
      unknown(
          register().contracts(List.of(contract("C-1").department(highways.id()).build())),
          "There is no department 'highways' in the register; it has none.");
      unknown(
          register().contracts(List.of(contract("C-1").area(AreaId.parse("city")).build())),
          "There is no area 'city' in the register; it has none.");
      unknown(
          Register.builder().contracts(List.of(contract("C-1").build())),
          "There is no organisation 'council' in the register; it has none.");
      assertThatExceptionOfType(UnknownIdException.class)
          .isThrownBy(() -> register().build().contract(ContractId.parse("C-9")));
    }

    private void unknown(Register.Builder builder, String message) {
      assertThatExceptionOfType(UnknownIdException.class)
          .isThrownBy(builder::build)
          .withMessage(message);
    }

    @Test
    void hasOneOfEachId() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> register().organisations(List.of(new Organisation(COUNCIL, "Again"))))
          .withMessage("Two of one id: organisation council");
    }

    @Test
    void doesNotChangeWithItsBuilder() {
      Register.Builder builder = register();
      Register register = builder.build();
      builder.contracts(List.of(contract("C-1").build()));

      assertThat(register.contracts()).isEmpty();
    }
  }

  @Nested
  class APriority {
    private final Priority priority =
        Priority.of(
            PriorityId.parse("young-people"),
            "Young people",
            List.of(ThemeId.parse("jobs")),
            List.of(MeasureId.parse("NT8")));

    @Test
    void isServedByMeasuresAndByThemes() {
      assertThat(priority.servedBy(MeasureId.parse("NT8"), ThemeId.parse("social"))).isTrue();
      assertThat(priority.servedBy(MeasureId.parse("NT1"), ThemeId.parse("jobs"))).isTrue();
      assertThat(priority.servedBy(MeasureId.parse("NT1"), ThemeId.parse("social"))).isFalse();
    }
  }

  @Nested
  class Codes {
    @Test
    void readBack() {
      assertThat(Coded.codes(MeasurementPoint.class))
          .containsExactly("engagement", "completion", "post-completion")
          .allSatisfy(c -> assertThat(Coded.find(MeasurementPoint.class, c)).isPresent());
      assertThat(Coded.codes(ContractKind.class))
          .contains("section-106")
          .allSatisfy(c -> assertThat(Coded.find(ContractKind.class, c)).isPresent());
      assertThat(Coded.codes(VatBasis.class))
          .allSatisfy(c -> assertThat(Coded.find(VatBasis.class, c)).isPresent());
    }
  }
}
