package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.Severity;
import io.github.socialvalue4j.present.exchange.input.PortfolioInput;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Records in = records counted + records named as left out. */
class LostRecordsLaws {

  @Property(tries = 200)
  void eachRecordOfADocumentIsCountedOrNamed(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int size, @ForAll boolean sound) {
    MixedRecords mixed = new MixedRecords(seed, size, !sound);

    Result<PortfolioInput> result =
        PortfolioReader.of(TestCatalogue.catalogue()).read(document(mixed.json()));

    assertThat(named(result.problems(), "/records/", 0)).as(mixed.json()).isEqualTo(lost(mixed));
    if (mixed.lost().isEmpty()) {
      PortfolioInput input = result.orThrow();
      assertThat(input.log().entries()).hasSize(size);
      assertThat(
              input.portfolio().view().standing().size()
                  + input.portfolio().view().superseded().size()
                  + input.portfolio().view().later().size())
          .isEqualTo(size);
    } else {
      assertThat(result.isFailed()).isTrue();
    }
  }

  @Property(tries = 200)
  void eachRowOfAFileIsCountedOrNamed(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int size, @ForAll boolean sound) {
    MixedRecords mixed = new MixedRecords(seed, size, !sound);

    Result<RecordsCsv.Records> result =
        RecordsCsv.read("records.csv", mixed.csv().getBytes(StandardCharsets.UTF_8));

    assertThat(named(result.problems(), "/records.csv/", 2)).as(mixed.csv()).isEqualTo(lost(mixed));
    if (mixed.lost().isEmpty()) {
      assertThat(result.orThrow().log().entries()).hasSize(size);
    } else {
      assertThat(result.isFailed()).isTrue();
    }
  }

  private static Set<Integer> lost(MixedRecords mixed) {
    return new TreeSet<>(mixed.lost());
  }

  private static Set<Integer> named(Collection<Problem> problems, String list, int first) {
    Set<Integer> named = new HashSet<>();
    for (Problem problem : problems) {
      String path = problem.path().toString();
      boolean leavesOut =
          problem.severity() == Severity.ERROR || problem.severity() == Severity.OMISSION;
      if (leavesOut && path.startsWith(list)) {
        named.add(Integer.parseInt(path.substring(list.length()).split("/", -1)[0]) - first);
      }
    }
    return new TreeSet<>(named);
  }

  static String document(String records) {
    return """
        {"kind": "portfolio", "version": "1",
         "asOf": {"occurredBy": "2025-12-31", "recordedBy": "2025-12-31"},
         "organisations": [
           {"id": "council", "name": "Council"}, {"id": "builder", "name": "Builder"}],
         "contracts": [
           {"id": "C-01", "title": "A contract", "commissioner": "council", "supplier": "builder",
            "period": {"start": "2025-01-01", "end": "2025-12-31"}, "table": "council-roadmap@2021"}],
         "records":"""
        + records
        + "}";
  }
}
