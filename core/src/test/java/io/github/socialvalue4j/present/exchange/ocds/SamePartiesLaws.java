package io.github.socialvalue4j.present.exchange.ocds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.model.party.SupplierName;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SamePartiesLaws {
  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of("North", "gate", "The", "Ltd", "Works", "-", "R&D")
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<List<String>> lists() {
    return names().list().ofMinSize(2).ofMaxSize(12);
  }

  @Property(tries = 400)
  void whoMayGoByANameIsWhoDoesWhenEachIsAsked(
      @ForAll("lists") List<String> names,
      @ForAll("lists") List<String> legal,
      @ForAll("names") String wanted) {
    SameParties parties = new SameParties();
    List<ObjectNode> all = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      ObjectNode party = JsonObjects.none().put("name", names.get(i));
      if (i < legal.size()) {
        party.putObject("identifier").put("legalName", legal.get(i));
      }
      all.add(party);
      parties.add(party);
    }

    List<ObjectNode> same =
        all.stream()
            .filter(
                p ->
                    SupplierName.normalised(PartyIdentity.name(p))
                        .equals(SupplierName.normalised(wanted)))
            .toList();
    List<ObjectNode> expected =
        same.isEmpty() ? all.stream().filter(p -> PartyIdentity.goesBy(p, wanted)).toList() : same;
    List<ObjectNode> found = parties.fitting(wanted);
    assertThat(found).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(found.get(i)).isSameAs(expected.get(i));
    }
  }
}
