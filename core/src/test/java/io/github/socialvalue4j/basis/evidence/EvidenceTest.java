package io.github.socialvalue4j.basis.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.socialvalue4j.basis.code.Coded;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {

  @Nested
  class AnEdition {
    @Test
    void readsBackFromItsText() {
      assertThat(Edition.parse("council-roadmap@2021"))
          .isEqualTo(Edition.of("council-roadmap", "2021"));
      assertThat(Edition.of("national-toms", "2018-19")).hasToString("national-toms@2018-19");
    }

    @Test
    void comesInTheOrderOfTableThenLabel() {
      assertThat(
              List.of(Edition.parse("b@1"), Edition.parse("a@2"), Edition.parse("a@1")).stream()
                  .sorted())
          .map(Edition::toString)
          .containsExactly("a@1", "a@2", "b@1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "council-roadmap", "@2021", "a@", "a@b@c", "a b@1", "a@1\n"})
    void refusesAnotherForm(String text) {
      assertThatIllegalArgumentException().isThrownBy(() -> Edition.parse(text));
    }
  }

  @Nested
  class AnIdentifier {
    @ParameterizedTest
    @ValueSource(strings = {"NT29", "D-0007", "GB-COH:1234", "a.b_c&d+e", "7"})
    void hasLettersDigitsAndAFewSigns(String value) {
      assertThat(Identifiers.check("record", value)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", ".a", "a b", "a/b", "a@b", "é", "٣", "a\n"})
    void hasNoOthers(String value) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Identifiers.check("record", value))
          .withMessageStartingWith("The id of a record has 1 to 100 letters");
    }

    @Test
    void hasAtMostAHundredAndIsQuotedInShort() {
      assertThat(Identifiers.check("record", "a".repeat(100))).hasSize(100);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Identifiers.check("record", "a".repeat(1_000_000)))
          .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(250));
      assertThatNullPointerException()
          .isThrownBy(() -> Identifiers.check("record", null))
          .withMessage("record");
    }
  }

  @Nested
  class ALicence {
    private final Licence licence =
        Licence.of(
            "CC BY-NC-ND 4.0",
            "The publisher",
            Map.of(
                LicensedUse.COMMERCIAL, Permission.REFUSED,
                LicensedUse.REDISTRIBUTION, Permission.PERMITTED));

    @Test
    void refusesTheUsesThatItBarsAndNoOthers() {
      assertThat(licence.refuses(LicensedUse.COMMERCIAL)).isTrue();
      assertThat(licence.refuses(LicensedUse.REDISTRIBUTION)).isFalse();
      assertThat(licence.refuses(LicensedUse.DERIVED_TABLE)).isFalse();
      assertThat(licence.permission(LicensedUse.DERIVED_TABLE)).isEqualTo(Permission.NOT_STATED);
    }

    @Test
    void doesNotChangeWithTheMapItWasMadeFrom() {
      Map<LicensedUse, Permission> permissions = new EnumMap<>(LicensedUse.class);
      Licence open = Licence.of("Open", "Someone", permissions);
      permissions.put(LicensedUse.COMMERCIAL, Permission.REFUSED);

      assertThat(open.refuses(LicensedUse.COMMERCIAL)).isFalse();
      assertThat(open).isNotEqualTo(Licence.of("Open", "Someone", permissions));
      assertThat(open).isEqualTo(Licence.of("Open", "Someone", Map.of())).hasToString("Open");
    }

    @Test
    void hasANameAndSomebodyToName() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Licence.of(" ", "The publisher", Map.of()))
          .withMessage("A licence needs its name");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Licence.of("Open", "", Map.of()))
          .withMessage("A licence needs its attribution");
    }
  }

  @Nested
  class AVerificationState {
    @Test
    void isTheWeakerOfTwoDeliveredOnes() {
      assertThat(VerificationState.VERIFIED.weaker(VerificationState.CLAIMED))
          .isEqualTo(VerificationState.CLAIMED);
      assertThat(VerificationState.EVIDENCED.weaker(VerificationState.VERIFIED))
          .isEqualTo(VerificationState.EVIDENCED);
      assertThat(VerificationState.VERIFIED.weaker(VerificationState.VERIFIED))
          .isEqualTo(VerificationState.VERIFIED);
    }

    @ParameterizedTest
    @EnumSource(
        value = VerificationState.class,
        names = {"COMMITTED", "REJECTED", "WITHDRAWN"})
    void hasNoOrderUnlessDelivered(VerificationState state) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> state.weaker(VerificationState.CLAIMED));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> VerificationState.CLAIMED.weaker(state));
    }

    @Test
    void isFoundByItsCode() {
      assertThat(Coded.codes(VerificationState.class))
          .hasSize(VerificationState.values().length)
          .allSatisfy(c -> assertThat(Coded.find(VerificationState.class, c)).isPresent());
      assertThat(Coded.find(VerificationState.class, "VERIFIED")).isEmpty();
    }
  }

  @Nested
  class AGrade {
    @Test
    void isFoundByItsCode() {
      assertThat(Arrays.stream(EvidenceGrade.values()))
          .allSatisfy(g -> assertThat(Coded.find(EvidenceGrade.class, g.code())).contains(g));
      assertThat(Coded.find(EvidenceGrade.class, "excellent")).isEmpty();
    }
  }

  @Nested
  class AProvenance {
    private final Citation page = Citation.of("roadmap, page 9");

    @Test
    void saysInOneLineWhereToLook() {
      assertThat(
              new Provenance.TableRow(
                      Edition.parse("council-roadmap@2021"),
                      "abc",
                      "VOLUNTEERING",
                      page,
                      EvidenceGrade.PUBLISHED_BY_PUBLIC_BODY,
                      "")
                  .inWords())
          .isEqualTo(
              "council-roadmap@2021, row VOLUNTEERING: roadmap, page 9 (published by a public body)");
      assertThat(
              new Provenance.Observed(
                      "D-1",
                      "delivery",
                      LocalDate.of(2022, 3, 31),
                      VerificationState.CLAIMED,
                      "acme")
                  .inWords())
          .isEqualTo("delivery D-1 of 2022-03-31, claimed, by acme");
      assertThat(new Provenance.Given("contract C-1, value").inWords())
          .isEqualTo("given: contract C-1, value");
      assertThat(new Provenance.Assumed("deadweight", page, EvidenceGrade.ASSUMED).inWords())
          .isEqualTo("assumed: deadweight, roadmap, page 9");
      assertThat(new Provenance.Assumed("amount", page, EvidenceGrade.MEASURED).inWords())
          .isEqualTo("stated: amount, roadmap, page 9 (measured for this purpose)");
      assertThat(new Provenance.Convention("pence in a pound", page).inWords())
          .isEqualTo("convention: pence in a pound, roadmap, page 9");
    }

    @Test
    void foldsByKind() {
      Provenance given = new Provenance.Given("here");

      assertThat(given.<String>fold(r -> "row", o -> "observed", g -> "given", a -> "a", c -> "c"))
          .isEqualTo("given");
    }

    @Test
    void namesItsPlace() {
      assertThatIllegalArgumentException().isThrownBy(() -> new Provenance.Given(" "));
      assertThatIllegalArgumentException().isThrownBy(() -> Citation.of(""));
    }
  }
}
