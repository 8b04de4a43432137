package io.github.socialvalue4j.present.exchange.ocds;

import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.pack;
import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.problems;
import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.read;
import static io.github.socialvalue4j.present.exchange.ocds.OcdsFiles.release;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands in a list too few or too many is found where it stands. */
class MisplacedNodeTest {
  private static final String AWARD =
      "{'id': 'a', 'status': 'planned', 'suppliers': [{'name': 'A Ltd'}],"
          + " 'value': {'amount': 9, 'currency': 'GBP'}}";

  @Test
  void oneThingWhereAListBelongsStandsAtTheList() {
    assertThat(problems(read(pack(release("o", "2025-01-01", "'awards': " + AWARD)))))
        .contains("ocds.pending /releases/0/awards/status");
    assertThat(problems(read(pack(release("o", "2025-01-01", "'awards': [" + AWARD + "]")))))
        .contains("ocds.pending /releases/0/awards/0/status");
  }

  @Test
  void theFirstOfAListWhereOneThingBelongsStandsInTheList() {
    String award = AWARD.replace("{'amount': 9, 'currency': 'GBP'}", "[{'amount': 9}]");

    assertThat(problems(read(pack(release("o", "2025-01-01", "'awards': [" + award + "]")))))
        .anyMatch(p -> p.endsWith("/releases/0/awards/0/value/0/amount"));
  }
}
