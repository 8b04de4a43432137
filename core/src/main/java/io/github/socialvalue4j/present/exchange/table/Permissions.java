package io.github.socialvalue4j.present.exchange.table;

import io.github.socialvalue4j.basis.evidence.Permission;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a manifest writes what a licence says of a use. */
final class Permissions {
  static final List<String> CODES =
      Arrays.stream(Permission.values()).map(Permissions::code).toList();

  private Permissions() {}

  static String code(Permission permission) {
    return permission.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static Optional<Permission> find(String code) {
    return Arrays.stream(Permission.values()).filter(p -> code(p).equals(code)).findFirst();
  }
}
