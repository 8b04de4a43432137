module consumer {
  requires io.github.socialvalue4j.core;
  requires io.github.socialvalue4j.tomproxies;
}
