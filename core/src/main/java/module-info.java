/** Social value: figures that explain themselves, the words of the roadmap, and its calculators. */
module io.github.socialvalue4j.core {
  requires transitive java.money;
  requires static transitive org.jspecify;
  requires java.logging;
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires de.siegmar.fastcsv;
  requires transitive jakarta.validation;
  // Only named, so that it may look into documents where a host runs it: nothing here needs it.
  requires static org.hibernate.validator;

  // A host's JSON writer calls the private refusal in DocumentOnly, whose sentence must reach it.
  opens io.github.socialvalue4j.basis.problem;

  exports io.github.socialvalue4j.basis.code;
  exports io.github.socialvalue4j.basis.evidence;
  exports io.github.socialvalue4j.basis.figure;
  exports io.github.socialvalue4j.basis.problem;
  exports io.github.socialvalue4j.basis.quantity;
  exports io.github.socialvalue4j.calculate.discount;
  exports io.github.socialvalue4j.calculate.feedback;
  exports io.github.socialvalue4j.calculate.gva;
  exports io.github.socialvalue4j.calculate.localmultiplier;
  exports io.github.socialvalue4j.calculate.portfolio;
  exports io.github.socialvalue4j.calculate.restatement;
  exports io.github.socialvalue4j.calculate.solve;
  exports io.github.socialvalue4j.calculate.spend;
  exports io.github.socialvalue4j.calculate.spend.file;
  exports io.github.socialvalue4j.calculate.sroi;
  exports io.github.socialvalue4j.calculate.sroi.map;
  exports io.github.socialvalue4j.calculate.sroi.review;
  exports io.github.socialvalue4j.calculate.sroi.sensitivity;
  exports io.github.socialvalue4j.calculate.sroi.simulation;
  exports io.github.socialvalue4j.calculate.valuation;
  exports io.github.socialvalue4j.calculate.valueforcost;
  exports io.github.socialvalue4j.calculate.valueforcost.breakeven;
  exports io.github.socialvalue4j.calculate.valueforcost.forecast;
  exports io.github.socialvalue4j.model.contract;
  exports io.github.socialvalue4j.model.discount;
  exports io.github.socialvalue4j.model.feedback;
  exports io.github.socialvalue4j.model.framework;
  exports io.github.socialvalue4j.model.lifecycle;
  exports io.github.socialvalue4j.model.party;
  exports io.github.socialvalue4j.model.place;
  exports io.github.socialvalue4j.model.proxy;
  exports io.github.socialvalue4j.model.value;
  exports io.github.socialvalue4j.present.exchange;
  exports io.github.socialvalue4j.present.exchange.content;
  exports io.github.socialvalue4j.present.exchange.input;
  exports io.github.socialvalue4j.present.exchange.ocds;
  exports io.github.socialvalue4j.present.exchange.spend;
  exports io.github.socialvalue4j.present.exchange.table;
  exports io.github.socialvalue4j.present.publish;
  exports io.github.socialvalue4j.present.statement;
  exports io.github.socialvalue4j.present.statement.chart;
  exports io.github.socialvalue4j.present.statement.discount;
  exports io.github.socialvalue4j.present.statement.gva;
  exports io.github.socialvalue4j.present.statement.local;
  exports io.github.socialvalue4j.present.statement.markup;
  exports io.github.socialvalue4j.present.statement.spend;
  exports io.github.socialvalue4j.present.statement.sroi;
  exports io.github.socialvalue4j.present.statement.valuation;
  exports io.github.socialvalue4j.present.statement.worth;

  opens io.github.socialvalue4j.present.exchange.constraint to
      org.hibernate.validator;
  opens io.github.socialvalue4j.present.exchange.document to
      com.fasterxml.jackson.databind,
      org.hibernate.validator;
}
