/** Editions of public proxy value tables, as data with citations. */
module io.github.socialvalue4j.tomproxies {
  requires transitive io.github.socialvalue4j.core;
  requires static transitive org.jspecify;

  exports io.github.socialvalue4j.tomproxies;
}
