package io.github.socialvalue4j.examples.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.calculate.valuation.Valuation;
import io.github.socialvalue4j.calculate.valuation.ValuationCalculator;
import io.github.socialvalue4j.model.contract.ContractKind;
import io.github.socialvalue4j.model.lifecycle.PointState;
import io.github.socialvalue4j.present.exchange.PortfolioReader;
import io.github.socialvalue4j.present.exchange.input.PortfolioInput;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PilotJobTest {
  private final PortfolioInput input =
      PortfolioReader.of(PilotData.catalogue()).read(PilotData.document()).orThrow();
  private final Result<Valuation> result =
      ValuationCalculator.of(PilotData.catalogue())
          .withOptions(input.options())
          .calculate(input.portfolio(), input.paths());

  @Test
  void showsOneOfEachThingThatACouncilMeets() {
    Set<ContractKind> kinds =
        input.portfolio().register().contracts().values().stream()
            .map(contract -> contract.kind())
            .collect(Collectors.toSet());
    Set<String> codes =
        result.problems().stream()
            .map(Problem::code)
            .map(code -> code.value())
            .collect(Collectors.toSet());

    assertThat(kinds).containsExactlyInAnyOrder(ContractKind.values());
    assertThat(result.isPartial()).isTrue();
    assertThat(codes)
        .containsExactlyInAnyOrder(
            "double-count.cannot-check",
            "double-count.found",
            "point.baseline-missing",
            "point.disagreement",
            "point.missing",
            "proxy.not-published");
    assertThat(result.orThrow().doubleCounts()).hasSize(2);
  }

  @Test
  void knowsOfTheNoticeNothingButItsFacts() {
    Valuation valuation = result.orThrow();

    assertThat(valuation.linesOf(id())).allMatch(line -> line.value().value().signum() == 0);
    assertThat(valuation.changes())
        .filteredOn(change -> change.contract().equals(id()))
        .singleElement()
        .satisfies(
            change ->
                assertThat(change.states().values())
                    .containsExactly(
                        PointState.OBSERVED, PointState.NOT_YET_DUE, PointState.NOT_YET_DUE));
  }

  private static io.github.socialvalue4j.model.contract.ContractId id() {
    return io.github.socialvalue4j.model.contract.ContractId.parse("notice-092299-2026");
  }

  @Test
  void tellsWhereItWroteTheReportAndTheResult(@TempDir Path directory) throws Exception {
    Path folder = directory.resolve("not there yet");

    String shown = PilotJob.run(folder);

    assertThat(shown)
        .contains(
            folder.resolve("report.html").toString(),
            folder.resolve("result.json").toString(),
            "GBP 1,446.30  facilities VOLUNTEERING, completion, verified");
    assertThat(shown.lines().filter(line -> !line.contains(directory.toString())))
        .as("fits a screen")
        .filteredOn(line -> !line.contains("from council-roadmap@2021"))
        .allMatch(line -> line.length() <= 104);
    assertThat(Files.readString(folder.resolve("report.html"))).startsWith("<!DOCTYPE html>");
    assertThat(Files.readString(folder.resolve("result.json"))).contains("\"valuation\"");
  }
}
