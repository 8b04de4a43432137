package io.github.socialvalue4j.model.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialvalue4j.model.place.Area;
import io.github.socialvalue4j.model.place.AreaId;
import io.github.socialvalue4j.model.place.OutwardCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupplierDirectoryTest {
  private static final Supplier JOINERY =
      Supplier.builder("Solent Joinery Limited")
          .otherNames(List.of("Solent Wood"))
          .identifiers(List.of(SupplierIdentifier.company("1234567")))
          .place(OutwardCode.parse("PO10"))
          .offers(List.of("Doors and windows"))
          .declaredSme(true)
          .build();
  private static final Supplier CHARITY =
      Supplier.builder("Harbour Care CIC").place(OutwardCode.parse("PO1")).vcse(true).build();
  private static final Supplier TRADING = Supplier.builder("Harbour Care Trading Ltd").build();
  private static final SupplierDirectory DIRECTORY =
      SupplierDirectory.of(List.of(JOINERY, CHARITY, TRADING));

  @ParameterizedTest
  @CsvSource({
    "Solent Joinery Limited, SAME_NAME",
    "Solent Wood, SAME_NAME",
    "SOLENT JOINERY LTD., NORMALISED_NAME",
    "The Solent Joinery, NAME_WITHOUT_FORM",
    "Solent, NONE"
  })
  void matchesByNameEverLessStrictly(String name, MatchConfidence confidence) {
    SupplierMatch match = DIRECTORY.match(name, List.of());
    assertThat(match.confidence()).isEqualTo(confidence);
    assertThat(match.supplier().isPresent()).isEqualTo(confidence != MatchConfidence.NONE);
  }

  @Test
  void anIdentifierDecidesWhateverTheNameIs() {
    SupplierMatch match =
        DIRECTORY.match("Harbour Care CIC", List.of(SupplierIdentifier.company("01234567")));
    assertThat(match.supplier()).contains(JOINERY);
    assertThat(match.confidence()).isEqualTo(MatchConfidence.IDENTIFIER);
  }

  @Test
  void aNameNeverDecidesAgainstAnIdentifierOfTheSameRegister() {
    SupplierIdentifier other = SupplierIdentifier.company("99999999");
    for (String name : List.of("Solent Joinery Limited", "SOLENT JOINERY LTD", "Solent Joinery")) {
      assertThat(DIRECTORY.match(name, List.of(other))).isEqualTo(SupplierMatch.NONE);
    }
    // A register that the entry does not name tells nothing against it.
    SupplierIdentifier charity = new SupplierIdentifier("GB-CHC", "1234567");
    assertThat(DIRECTORY.match("Solent Joinery Limited", List.of(charity)).supplier())
        .contains(JOINERY);
    assertThat(DIRECTORY.match("Harbour Care CIC", List.of(other)).supplier()).contains(CHARITY);
  }

  @Test
  void identifiersOfTwoEntriesAreOfNeither() {
    SupplierIdentifier charity = new SupplierIdentifier("GB-CHC", "7");
    SupplierDirectory two =
        SupplierDirectory.of(
            List.of(JOINERY, Supplier.builder("Seven").identifiers(List.of(charity)).build()));
    SupplierMatch match =
        two.match("Seven", List.of(SupplierIdentifier.company("1234567"), charity));
    assertThat(match.supplier()).isEmpty();
    assertThat(match.candidates()).isEqualTo(2);
  }

  @Test
  void whereSeveralFitNoneIsTaken() {
    SupplierDirectory twins =
        SupplierDirectory.of(
            List.of(
                Supplier.builder("A & B Ltd").build(), Supplier.builder("A and B LLP").build()));
    SupplierMatch match = twins.match("A and B", List.of());
    assertThat(match.supplier()).isEmpty();
    assertThat(match.candidates()).isEqualTo(2);
    assertThat(twins.match("A AND B LTD", List.of()).supplier()).isPresent();
  }

  @Test
  void findsByWhatIsOfferedWhereAndWhatKind() {
    Area city = Area.of(AreaId.parse("city"), "City", List.of(OutwardCode.parse("PO1")));
    assertThat(DIRECTORY.offering("WINDOW").suppliers()).containsExactly(JOINERY);
    assertThat(DIRECTORY.within(city).suppliers()).containsExactly(CHARITY);
    assertThat(DIRECTORY.vcse().suppliers()).containsExactly(CHARITY);
    assertThat(DIRECTORY.smallBy(SizeDefinition.procurementAct()).suppliers())
        .containsExactly(JOINERY);
    assertThat(DIRECTORY.find(SupplierIdentifier.company("1234567"))).contains(JOINERY);
    assertThat(SupplierDirectory.empty().match("A", List.of())).isEqualTo(SupplierMatch.NONE);
  }

  @Test
  void aSupplierHasAName() {
    assertThatThrownBy(() -> Supplier.builder(" ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Nested
  class Names {
    @ParameterizedTest
    @CsvSource({
      "Smith & Sons Limited, SMITH AND SONS LTD",
      "A.N.D Projects LLP, AND PROJECTS LLP",
      "F M Conway Ltd., F M CONWAY LTD"
    })
    void areFolded(String name, String folded) {
      assertThat(SupplierName.normalised(name)).isEqualTo(folded);
    }

    @Test
    void loseAccentsAndApostrophes() {
      assertThat(SupplierName.normalised("O'Brien\u2019s  Caf\u00e9")).isEqualTo("OBRIENS CAFE");
    }

    @Test
    void keepSomethingWithoutTheirForm() {
      assertThat(SupplierName.withoutForm("The Company Ltd")).isEqualTo("CO");
      assertThat(SupplierName.withoutForm("Ltd")).isEqualTo("LTD");
    }
  }

  @Nested
  class Sizes {
    private SupplierSize size(
        @Nullable Integer staff, @Nullable String turnover, @Nullable String balance) {
      return new SupplierSize(
          Optional.ofNullable(staff),
          Optional.ofNullable(turnover).map(BigDecimal::new),
          Optional.ofNullable(balance).map(BigDecimal::new),
          "GBP");
    }

    @Test
    void followTheUkDefinition() {
      SizeDefinition uk = SizeDefinition.procurementAct();
      assertThat(uk.includes(size(249, "43999999.99", null))).contains(true);
      assertThat(uk.includes(size(250, "1", "1"))).contains(false);
      // Either of the two is enough.
      assertThat(uk.includes(size(10, "50000000", "37999999"))).contains(true);
      assertThat(uk.includes(size(10, "44000000.01", "38000000.01"))).contains(false);
    }

    @Test
    void atALimitTheActSaysLessThanOrEqualTo() {
      SizeDefinition act = SizeDefinition.procurementAct();
      assertThat(act.includes(size(249, "44000000", "90000000"))).contains(true);
      assertThat(act.includes(size(249, "90000000", "38000000"))).contains(true);
      assertThat(act.id()).isEqualTo("procurement-act-2023");
      assertThat(act.citation().text()).contains("section 123");
      // The code list words it "less than"; results that were made with it can be made again.
      assertThat(SizeDefinition.ocdsUk().includes(size(249, "44000000", "38000000")))
          .contains(false);
      assertThat(SizeDefinition.find("uk-sme")).contains(SizeDefinition.ocdsUk());
    }

    @Test
    void areUnknownWhereAFigureThatDecidesIsMissing() {
      SizeDefinition uk = SizeDefinition.procurementAct();
      assertThat(uk.includes(size(10, null, null))).isEmpty();
      assertThat(uk.includes(size(null, "1", null))).isEmpty();
      assertThat(uk.includes(size(10, "50000000", null))).isEmpty();
      assertThat(uk.includes(size(900, null, null))).contains(false);
      assertThat(SizeDefinition.euSme().includes(size(10, "1", "1"))).isEmpty();
    }

    @Test
    void atTheLimitTheEuSaysYes() {
      SupplierSize limit =
          new SupplierSize(
              Optional.of(49), Optional.of(new BigDecimal("10000000")), Optional.empty(), "EUR");
      assertThat(SizeDefinition.euSmall().includes(limit)).contains(true);
      assertThat(SizeDefinition.find("eu-small")).contains(SizeDefinition.euSmall());
    }
  }
}
