package io.github.socialvalue4j.present.exchange.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.Version;

/**
 * The JSON library that the host runs, which need not be the one this library was built with: Spark
 * and older frameworks pin their own. One too old would stop in the middle of a document with a
 * method that is not there, so it is refused first, by name.
 */
public final class JsonLibrary {
  /** The first with all that the reader and the writer call. */
  private static final Version OLDEST =
      new Version(2, 17, 0, null, "com.fasterxml.jackson.core", "jackson-core");

  private JsonLibrary() {}

  /**
   * Refuses a JSON library that is too old; asked before the first document.
   *
   * @throws IllegalStateException naming the artifact, its version and the one that is needed
   */
  public static void check() {
    check(new JsonFactory().version());
    check(com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION);
  }

  static void check(Version found) {
    boolean isOlder =
        found.getMajorVersion() < OLDEST.getMajorVersion()
            || (found.getMajorVersion() == OLDEST.getMajorVersion()
                && found.getMinorVersion() < OLDEST.getMinorVersion());
    // A repackaged library may have lost its version; that one is not known to be too old.
    if (isOlder && !found.isUnknownVersion()) {
      throw new IllegalStateException(
          found.getArtifactId()
              + " "
              + found
              + " is on the path of this program, and socialvalue4j needs "
              + OLDEST.getMajorVersion()
              + "."
              + OLDEST.getMinorVersion()
              + " or later; let the program take the version that socialvalue4j asks for");
    }
  }
}
