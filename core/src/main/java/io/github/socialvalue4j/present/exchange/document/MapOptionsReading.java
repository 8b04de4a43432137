package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.sroi.SroiOptions;
import io.github.socialvalue4j.calculate.sroi.SroiOptions.Deductions;
import io.github.socialvalue4j.calculate.sroi.SroiOptions.DropOffFrom;
import io.github.socialvalue4j.calculate.sroi.SroiOptions.DropOffShape;
import io.github.socialvalue4j.calculate.sroi.SroiOptions.Investment;
import io.github.socialvalue4j.calculate.sroi.SroiOptions.PartYear;
import io.github.socialvalue4j.calculate.sroi.SroiOptions.Start;
import io.github.socialvalue4j.model.discount.DeflatorSeries;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.discount.Timing;
import io.github.socialvalue4j.present.exchange.document.ImpactMapDocument.MapOptionsPart;
import io.github.socialvalue4j.present.exchange.document.ImpactMapDocument.RealTermsPart;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonCodes;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the choices of an impact map; what is not chosen stays at its default. */
final class MapOptionsReading {
  private static final ProblemPath PLACE = ProblemPath.root().child("options");

  private MapOptionsReading() {}

  static SroiOptions read(@Nullable MapOptionsPart part, Faults faults) {
    SroiOptions.Builder options = SroiOptions.builder();
    if (part == null) {
      return options.build();
    }
    Arrays.stream(Timing.values())
        .filter(timing -> SroiOptions.firstYear(timing).equals(part.firstYear()))
        .forEach(options::timing);
    choose(DropOffFrom.values(), part.dropOffFrom(), options::dropOffFrom);
    choose(DropOffShape.values(), part.dropOffShape(), options::dropOffShape);
    choose(PartYear.values(), part.partYear(), options::partYear);
    choose(Deductions.values(), part.deductions(), options::deductions);
    choose(Investment.values(), part.investment(), options::investment);
    choose(Start.values(), part.start(), options::start);
    DiscountReading.read(part.discount(), PLACE.child("discount"), faults)
        .ifPresent(options::schedule);
    realTerms(part.realTerms(), options, faults);
    ProblemPath target = PLACE.child("targetRatio");
    Optional<BigDecimal> ratio = faults.read(target, part.targetRatio(), Decimals::parse);
    if (ratio.isPresent() && ratio.get().signum() <= 0) {
      faults.error(JsonCodes.VALUE, target, "A target ratio is above 0.", "Write a ratio above 0.");
    } else {
      ratio.ifPresent(options::targetRatio);
    }
    return options.build();
  }

  private static void realTerms(
      @Nullable RealTermsPart part, SroiOptions.Builder options, Faults faults) {
    if (part == null) {
      return;
    }
    ProblemPath place = PLACE.child("realTerms");
    Optional<PriceBase> to = faults.read(place.child("to"), part.to(), PriceBase::parse);
    Optional<DeflatorSeries> series =
        SeriesReading.read(part.series(), place.child("series"), faults);
    if (to.isPresent() && series.isPresent()) {
      options.realTerms(series.get(), to.get());
    }
  }

  // A code that does not exist is a fault already.
  private static <E extends Enum<E>> void choose(
      E[] choices, @Nullable String code, Consumer<E> setter) {
    Arrays.stream(choices)
        .filter(choice -> SroiOptions.code(choice).equals(code))
        .findFirst()
        .ifPresent(setter);
  }
}
