package io.github.socialvalue4j.basis.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.model.contract.ContractKind;
import org.junit.jupiter.api.Test;

class CodedTest {
  /** An enum of names with several words. */
  private enum Way implements Coded {
    THERE,
    BACK_AGAIN
  }

  @Test
  void aCodeIsTheNameInLowerCaseWithHyphens() {
    assertThat(Coded.codes(Way.class)).containsExactly("there", "back-again");
    assertThat(Coded.find(Way.class, "back-again")).contains(Way.BACK_AGAIN);
  }

  @Test
  void isFoundLetterByLetter() {
    assertThat(Coded.find(Way.class, "BACK_AGAIN")).isEmpty();
    assertThat(Coded.find(Way.class, "There")).isEmpty();
    assertThat(Coded.find(Way.class, "")).isEmpty();
  }

  @Test
  void anEnumMaySayItsCodesItself() {
    assertThat(Coded.find(EvidenceGrade.class, "published by a public body"))
        .contains(EvidenceGrade.PUBLISHED_BY_PUBLIC_BODY);
    assertThat(Coded.codes(VerificationState.class)).contains("not-confirmed");
    assertThat(Coded.codes(ContractKind.class)).doesNotHaveDuplicates();
  }
}
