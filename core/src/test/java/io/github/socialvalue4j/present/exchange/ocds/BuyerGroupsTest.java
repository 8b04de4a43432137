package io.github.socialvalue4j.present.exchange.ocds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.problem.Result;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuyerGroupsTest {
  private static ObjectNode release(String id, String name, String award) {
    ObjectNode release = JsonObjects.none();
    release.putObject("buyer").put("id", id).put("name", name);
    release.putArray("awards").addObject().put("id", award);
    return release;
  }

  /** The awards of each group's releases. */
  private static List<List<String>> awards(ObjectNode... releases) {
    return BuyerGroups.of(new ArrayList<>(List.of(releases))).stream()
        .map(g -> g.releases.stream().map(r -> r.at("/awards/0/id").asText()).toList())
        .toList();
  }

  @Test
  void buyersThatTurnOutToBeOneAreJoinedWhereTheFirstOfThemStood() {
    assertThat(
            awards(
                release("1", "A", "a"),
                release("2", "B", "b"),
                release("3", "C", "c"),
                release("3", "D", "d"),
                release("3", "A", "e"),
                release("", "", "d")))
        .containsExactly(List.of("a", "c", "d", "e", "d"), List.of("b"));
  }

  @Test
  void anAwardThatSeveralBuyersHaveIsNobodysWhereItNamesNone() {
    assertThat(
            awards(
                release("1", "A", "a"),
                release("2", "B", "a"),
                release("2", "B", "b"),
                release("", "", "a"),
                release("", "", "b")))
        .containsExactly(List.of("a"), List.of("a", "b", "b"), List.of("a"));
  }

  @Test
  void aBuyerWhoseNameIsASignIsABuyer() {
    Result<OpenContracts> found =
        OcdsFiles.read(
            OcdsFiles.pack(
                OcdsFiles.release("o", "2025-04-01", OcdsFiles.deal("1", "Firm", "1000")),
                OcdsFiles.release("o", "2025-04-02", OcdsFiles.deal("2", "Firm", "2000"))
                    .replace("A Council", "-")));

    assertThat(OcdsFiles.entries(found))
        .containsExactly(
            "contract c1 of A Council: [not-stated 1000] [Firm]",
            "contract c2 of -: [not-stated 2000] [Firm]");
  }

  @Test
  void buyersWithIdsOfTheirOwnAreNotOneBecauseTheirNamesAreASign() {
    assertThat(awards(release("1", "-", "a"), release("2", "-", "b"))).hasSize(2);
  }

  @Test
  void eachOfManyBuyersIsFoundWithoutAskingTheOthers() {
    ObjectNode[] releases = new ObjectNode[20_000];
    for (int i = 0; i < releases.length; i++) {
      releases[i] = release("id" + i, "Buyer " + i, "a" + i);
    }

    // Asking all of them takes some two minutes, and this a tenth of a second.
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(awards(releases)).hasSize(releases.length));
  }
}
