package io.github.socialvalue4j.calculate.portfolio;

import static io.github.socialvalue4j.calculate.restatement.Council.row;
import static io.github.socialvalue4j.calculate.restatement.Council.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.calculate.restatement.Council;
import io.github.socialvalue4j.calculate.valuation.Dimension;
import io.github.socialvalue4j.calculate.valuation.StateGroup;
import io.github.socialvalue4j.calculate.valuation.Valuation;
import io.github.socialvalue4j.calculate.valuation.ValuationCalculator;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.contract.Register;
import io.github.socialvalue4j.model.lifecycle.AsOf;
import io.github.socialvalue4j.model.lifecycle.Portfolio;
import io.github.socialvalue4j.model.party.DepartmentId;
import io.github.socialvalue4j.model.party.DirectorateId;
import io.github.socialvalue4j.model.party.OrganisationId;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortfolioViewTest {
  private static final ProxyTable TABLE =
      table("t@1", row("A", "volunteering-hour", "1"), row("B", "week", "")).build();
  private final Council council =
      new Council()
          .contract("C-1", "t@1", "roads")
          .contract("C-2", "t@1", "parks")
          .contract("C-3", "t@1", "care")
          .contract("C-4", "t@1", "");

  private PortfolioView view(Scope scope, Dimension by) {
    council.deliver("C-1", "A", "10", "volunteering-hour");
    council.deliver("C-2", "A", "60", "volunteering-hour");
    council.deliver("C-3", "A", "20", "volunteering-hour");
    council.deliver("C-4", "A", "10", "volunteering-hour");
    council.deliver("C-3", "B", "2", "week");
    Register register = council.register();
    Valuation valuation =
        ValuationCalculator.of(ProxyCatalogue.of(() -> List.of(TABLE)))
            .calculate(
                Portfolio.of(register, council.log(), AsOf.of(LocalDate.of(2026, 3, 1))).orThrow())
            .orThrow();
    return PortfolioView.of(
        valuation,
        register,
        scope,
        by,
        MeasurementPoint.COMPLETION,
        StateGroup.CLAIMED,
        valuation.totals(MeasurementPoint.COMPLETION, StateGroup.CLAIMED).get(0).key().group());
  }

  @Test
  void ranksContractsAndBreaksTiesById() {
    PortfolioView view = view(Scope.whole(), Dimension.CONTRACT);

    assertThat(view.contributions())
        .extracting(Contribution::id)
        .containsExactly("C-2", "C-3", "C-1", "C-4");
    assertThat(view.total().value()).isEqualByComparingTo("100");
    assertThat(view.top(2))
        .hasValueSatisfying(
            c -> {
              assertThat(c.cumulative().value()).isEqualByComparingTo("80");
              assertThat(c.cumulativeShare().map(Figure::value))
                  .hasValueSatisfying(s -> assertThat(s).isEqualByComparingTo("0.8"));
            });
    assertThat(view.top(99).map(Contribution::rank)).hasValue(4);
    assertThat(view.leavesOut()).hasSize(1);
  }

  @Test
  void looksAtOneDirectorateAcrossItsDepartments() {
    PortfolioView view = view(Scope.of(DirectorateId.parse("place")), Dimension.DEPARTMENT);

    assertThat(view.contributions())
        .extracting(c -> c.id() + " " + c.value().value())
        .containsExactly("parks 60", "roads 10");
    assertThat(view.total().value()).isEqualByComparingTo("70");
    assertThat(view.leavesOut()).isEmpty();
  }

  @Test
  void keepsWhatBelongsToNoDepartmentAsAPart() {
    assertThat(view(Scope.whole(), Dimension.DIRECTORATE).contributions())
        .extracting(Contribution::id)
        .containsExactly("place", "people", "");
  }

  @Test
  void isEmptyWhereNothingIs() {
    PortfolioView view = view(Scope.of(DepartmentId.parse("nobody")), Dimension.SUPPLIER);

    assertThat(view.top(1)).isEmpty();
    assertThat(view.total().value()).isZero();
    assertThatIllegalArgumentException().isThrownBy(() -> view.top(0));
  }

  @Test
  void takesTheCommissionerToo() {
    PortfolioView view = view(Scope.of(OrganisationId.parse("council")), Dimension.THEME);

    assertThat(view.contributions()).extracting(Contribution::id).containsExactly("theme");
    assertThat(view.contributions().get(0).share().map(Figure::value))
        .hasValueSatisfying(s -> assertThat(s).isEqualByComparingTo("1"));
  }

  @Test
  void refusesPartsThatDoNotAddUp() {
    assertThatIllegalArgumentException().isThrownBy(() -> view(Scope.whole(), Dimension.PRIORITY));
    assertThatIllegalArgumentException().isThrownBy(() -> new Scope(Dimension.THEME, "x"));
  }
}
