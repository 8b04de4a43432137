package io.github.socialvalue4j.model.proxy;

import static io.github.socialvalue4j.model.proxy.Tables.measure;
import static io.github.socialvalue4j.model.proxy.Tables.row;
import static io.github.socialvalue4j.model.proxy.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.Licence;
import io.github.socialvalue4j.basis.evidence.LicensedUse;
import io.github.socialvalue4j.basis.evidence.Permission;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.proxy.TableDifference.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProxyCatalogueTest {
  private static final LocalDate FIRST = LocalDate.of(2022, 4, 1);
  private static final LocalDate LAST = LocalDate.of(2023, 3, 31);

  private static ProxyCatalogue catalogue(ProxyTable... tables) {
    return ProxyCatalogue.of(() -> List.of(tables));
  }

  @Nested
  class Of {
    @Test
    void takesOneEditionTwiceWhenItIsTheSame() {
      assertThat(
              catalogue(table("t@1", row("NT1", "1")), table("t@1", row("NT1", "1.0"))).editions())
          .containsExactly(Edition.parse("t@1"));
    }

    @Test
    void refusesOneEditionWithDifferentRows() {
      ProxyTable one = table("t@1", row("NT1", "1"));
      ProxyTable other = table("t@1", row("NT1", "2"));

      assertThatExceptionOfType(EditionConflictException.class)
          .isThrownBy(() -> ProxyCatalogue.of(() -> List.of(one), () -> List.of(other)))
          .withMessageContainingAll("t@1", one.identity(), other.identity());
      assertThatExceptionOfType(EditionConflictException.class)
          .isThrownBy(() -> catalogue(one).with(() -> List.of(other)));
    }

    @Test
    void refusesOneEditionUnderDifferentTerms() {
      ProxyTable plain = table("t@1");
      Licence closed =
          Licence.of("Open", "Somebody", Map.of(LicensedUse.COMMERCIAL, Permission.REFUSED));

      conflict(plain, ProxyTable.builder(plain.edition(), closed).build(), "another licence");
      conflict(
          plain, Tables.builder("t@1").validity(Validity.from(FIRST)).build(), "another validity");
      conflict(
          plain,
          Tables.builder("t@1").priceBase(PriceBase.calendar(2021)).build(),
          "another price base");
      conflict(
          plain, Tables.builder("t@1").coverage(Coverage.FRAGMENT).build(), "another coverage");
    }

    private void conflict(ProxyTable one, ProxyTable other, String what) {
      assertThatExceptionOfType(EditionConflictException.class)
          .isThrownBy(() -> catalogue(one, other))
          .withMessageContaining(what);
      assertThatExceptionOfType(EditionConflictException.class)
          .isThrownBy(() -> catalogue(other, one))
          .withMessageContaining(what);
    }
  }

  @Nested
  class Get {
    @Test
    void listsTheEditionsThereAre() {
      assertThatExceptionOfType(UnknownIdException.class)
          .isThrownBy(() -> catalogue(table("t@1"), table("t@2")).get(Edition.parse("t@3")))
          .withMessage(
              "There is no edition 't@3' in this catalogue, which has t@1, t@2; nearest: t@1, t@2.");
    }

    @Test
    void namesAHundredOfThemAndCountsTheRest() {
      ProxyTable[] many =
          IntStream.range(100, 203).mapToObj(i -> table("t@" + i)).toArray(ProxyTable[]::new);

      assertThat(catalogue(many).lacks(Edition.parse("t@99")))
          .startsWith("There is no edition 't@99' in this catalogue, which has t@100, t@101, ")
          .contains(", t@199 and 3 more; nearest: ")
          .doesNotContain("t@200, t@201");
    }
  }

  @Nested
  class InForceOn {
    private final ProxyCatalogue catalogue =
        catalogue(
            table("t@undated"),
            Tables.builder("t@2022").validity(Validity.between(FIRST, LAST)).build(),
            Tables.builder("t@2023").validity(Validity.from(LAST)).build(),
            table("u@1"));

    private Optional<String> inForce(LocalDate day) {
      return catalogue.inForceOn("t", day).map(t -> t.edition().label());
    }

    @Test
    void countsTheFirstDayAndTheLast() {
      assertThat(inForce(FIRST.minusDays(1))).isEmpty();
      assertThat(inForce(FIRST)).contains("2022");
      assertThat(inForce(LAST.minusDays(1))).contains("2022");
    }

    @Test
    void picksTheOneThatBeganLaterWhereTwoAreInForce() {
      assertThat(inForce(LAST)).contains("2023");
      assertThat(inForce(LocalDate.of(2099, 1, 1))).contains("2023");
    }

    @Test
    void neverPicksWhatDoesNotStateItsFirstDay() {
      assertThat(catalogue.inForceOn("u", FIRST)).isEmpty();
      assertThat(new Validity(Optional.empty(), Optional.of(LAST)).contains(FIRST)).isFalse();
    }

    @Test
    void doesNotChooseBetweenTwoThatBeganOnOneDay() {
      ProxyCatalogue rivals =
          catalogue(
              Tables.builder("t@a").validity(Validity.from(FIRST)).build(),
              Tables.builder("t@b").validity(Validity.between(FIRST, LAST)).build(),
              Tables.builder("t@c").validity(Validity.from(LAST)).build());

      assertThatExceptionOfType(EditionConflictException.class)
          .isThrownBy(() -> rivals.inForceOn("t", FIRST))
          .withMessage(
              "t@a and t@b came into force on the same day, 2022-04-01."
                  + " Name the edition instead of asking by date.");
      assertThat(rivals.inForceOn("t", LAST).orElseThrow().edition()).hasToString("t@c");
    }

    @Test
    void namesATableThatIsNotThere() {
      assertThatExceptionOfType(UnknownIdException.class)
          .isThrownBy(() -> catalogue.inForceOn("tt", FIRST))
          .withMessage("There is no table 'tt' in this catalogue; nearest: t, u.");
    }
  }

  @Nested
  class AValidity {
    @Test
    void doesNotEndBeforeItBegins() {
      assertThatIllegalArgumentException().isThrownBy(() -> Validity.between(LAST, FIRST));
      assertThat(Validity.between(FIRST, FIRST).contains(FIRST)).isTrue();
    }
  }

  @Nested
  class ADifference {
    private Change change(ProxyTable before, ProxyTable after) {
      return TableDifference.between(before, after).rows().get(0).change();
    }

    @Test
    void tellsEveryChangeApart() {
      ProxyTable one = table("t@1", row("NT1", "1"));

      assertThat(change(one, table("t@2", row("NT1", "1.0")))).isEqualTo(Change.SAME);
      assertThat(change(one, table("t@2", row("NT1", "2")))).isEqualTo(Change.VALUE_CHANGED);
      assertThat(change(one, table("t@2", row(measure("NT1", "fte")).build())))
          .isEqualTo(Change.VALUE_CHANGED);
      assertThat(change(one, table("t@2", row(measure("NT1", "week")).build())))
          .isEqualTo(Change.UNIT_CHANGED);
      assertThat(
              change(
                  one,
                  Tables.builder("t@2", row("NT1", "1")).currency(MeasureUnit.of("EUR")).build()))
          .isEqualTo(Change.UNIT_CHANGED);
      assertThat(change(one, table("t@2"))).isEqualTo(Change.GONE);
      assertThat(change(table("t@0"), one)).isEqualTo(Change.ADDED);
    }

    @Test
    void saysNothingOfARowThatAFragmentLacks() {
      ProxyTable one = table("t@1", row("NT1", "1"));

      assertThat(change(one, Tables.builder("t@2").coverage(Coverage.FRAGMENT).build()))
          .isEqualTo(Change.NOT_REPORTED);
      assertThat(change(Tables.builder("t@0").coverage(Coverage.FRAGMENT).build(), one))
          .isEqualTo(Change.NOT_REPORTED);
    }

    @Test
    void risesByTheLaterLessTheEarlierInCanonicalForm() {
      TableDifference difference =
          TableDifference.between(
              table("t@1", row("NT1", "1.5"), row("NT2", "1"), row("NT3", "5")),
              table(
                  "t@2", row("NT1", "2.5"), row(measure("NT2", "week")).build(), row("NT3", "4")));

      assertThat(difference.rows())
          .map(r -> r.rise().map(Object::toString).orElse("none"))
          .containsExactly("1", "none", "-1");
    }

    @Test
    void isNeverBetweenDifferentTables() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TableDifference.between(table("t@1"), table("u@1")))
          .withMessage("t@1 and u@1 are different tables: compare them over a crosswalk");
    }
  }

  @Nested
  class ACrosswalk {
    private final MeasureId from = MeasureId.parse("VOLUNTEERING");
    private final MeasureId to = MeasureId.parse("NT29");
    private final Citation source = Citation.of("decided by the council");

    @Test
    void leadsFromOneTableToAnother() {
      Crosswalk crosswalk = Crosswalk.of("council-roadmap", "toms", Map.of(from, to), source);

      assertThat(crosswalk.find(from)).contains(to);
      assertThat(crosswalk.find(to)).isEmpty();
    }

    @Test
    void joinsTwoTablesAndSaysWhoDecidedSo() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Crosswalk.of("toms", "toms", Map.of(), source));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Crosswalk.of("a b", "toms", Map.of(), source));
      assertThatNullPointerException()
          .isThrownBy(() -> Crosswalk.of("a", "b", Map.of(), null))
          .withMessage("source");
    }
  }
}
