/** Social value: figures that explain themselves, the words of the roadmap, and its calculators. */
module io.github.socialvalue4j.core {
  requires transitive java.money;
  requires static transitive org.jspecify;
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires de.siegmar.fastcsv;
  requires jakarta.validation;
  requires org.hibernate.validator;

  exports io.github.socialvalue4j.basis.quantity;
}
