package io.github.socialvalue4j.model.proxy;

import java.util.List;

/**
 * Supplies tables to a catalogue. Implementations are stateless or immutable: each call gives the
 * same tables.
 */
@FunctionalInterface
public interface ProxyTableProvider {
  /** The tables. */
  List<ProxyTable> tables();
}
