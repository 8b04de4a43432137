package io.github.socialvalue4j.present.exchange.ocds;

import io.github.socialvalue4j.basis.problem.ProblemCode;

/** The codes of what may be wrong with open contracting data. */
public final class OcdsCodes {
  /** Nothing in it is a release or a record, or none of them could be read. */
  public static final ProblemCode NO_RELEASES = ProblemCode.of("ocds.no-releases");

  /** A release or a record cannot be told from others, or holds nothing; it is left out. */
  public static final ProblemCode NO_OCID = ProblemCode.of("ocds.no-ocid");

  /** A record only links to its releases, which are not in the file. */
  public static final ProblemCode LINKS_ONLY = ProblemCode.of("ocds.links-only");

  /** The file is one page of several. */
  public static final ProblemCode MORE_PAGES = ProblemCode.of("ocds.more-pages");

  /** A field holds another kind of thing than the standard has there. */
  public static final ProblemCode FORM = ProblemCode.of("ocds.form");

  /** There are releases, and nothing in them can be listed. */
  public static final ProblemCode NOTHING_LISTED = ProblemCode.of("ocds.nothing-listed");

  /** A contract or award is cancelled, unsuccessful or withdrawn, so it is not counted. */
  public static final ProblemCode NOT_COUNTED = ProblemCode.of("ocds.not-counted");

  /** A contract is in force, and its award or tender is said to have ended without one. */
  public static final ProblemCode CONTRADICTION = ProblemCode.of("ocds.contradiction");

  /** Releases that have no order of their own say different things of one field. */
  public static final ProblemCode RELEASES_DIFFER = ProblemCode.of("ocds.releases-differ");

  /** The same thing stands twice, in the same words; it is counted once. */
  public static final ProblemCode REPEATED = ProblemCode.of("ocds.repeated");

  /** Two ids look alike and are not the same, or an id has white space around it. */
  public static final ProblemCode IDS_ALIKE = ProblemCode.of("ocds.ids-alike");

  /** Some values are net of VAT and others gross, so they are not to be added up. */
  public static final ProblemCode MIXED_BASIS = ProblemCode.of("ocds.mixed-basis");

  /** A sum is part of another that is listed too, so the same money is counted twice. */
  public static final ProblemCode PART_AND_WHOLE = ProblemCode.of("ocds.part-and-whole");

  /** A contract or award is proposed and not in force. */
  public static final ProblemCode PENDING = ProblemCode.of("ocds.pending");

  /** A status that the code list does not have. */
  public static final ProblemCode STATUS_UNKNOWN = ProblemCode.of("ocds.status-unknown");

  /** A value is no number, or has no currency. */
  public static final ProblemCode VALUE = ProblemCode.of("ocds.value");

  /** A contract has no value. */
  public static final ProblemCode NO_VALUE = ProblemCode.of("ocds.no-value");

  /** A contract has no value of its own and that of its award stands for it, or they differ. */
  public static final ProblemCode VALUE_OF_AWARD = ProblemCode.of("ocds.value-of-award");

  /** A text is no date, or a period ends before it starts. */
  public static final ProblemCode DATE = ProblemCode.of("ocds.date");

  /** A contract names a supplier that is not among the parties, or none. */
  public static final ProblemCode UNKNOWN_SUPPLIER = ProblemCode.of("ocds.unknown-supplier");

  /** A reference fits several parties, or names another firm than the party with its id. */
  public static final ProblemCode AMBIGUOUS_SUPPLIER = ProblemCode.of("ocds.ambiguous-supplier");

  /** Releases name different suppliers of one award or contract, and all of them are listed. */
  public static final ProblemCode SUPPLIERS_JOINED = ProblemCode.of("ocds.suppliers-joined");

  /** A contract names other suppliers than its award, and its own are taken. */
  public static final ProblemCode SUPPLIERS_OF_AWARD = ProblemCode.of("ocds.suppliers-of-award");

  /** A contract or an award names a lot that is not among those of its tender. */
  public static final ProblemCode UNKNOWN_LOT = ProblemCode.of("ocds.unknown-lot");

  /** Notices say different things of one supplier. */
  public static final ProblemCode SUPPLIER_DIFFERS = ProblemCode.of("ocds.supplier-differs");

  /** A contract names no award, or one that is not there. */
  public static final ProblemCode UNKNOWN_AWARD = ProblemCode.of("ocds.unknown-award");

  /** Several awards, or several contracts, of one process have the same id. */
  public static final ProblemCode SHARED_ID = ProblemCode.of("ocds.shared-id");

  /** A contract or an award has no id. */
  public static final ProblemCode NO_ID = ProblemCode.of("ocds.no-id");

  /** One process has several buyers. */
  public static final ProblemCode SEVERAL_BUYERS = ProblemCode.of("ocds.several-buyers");

  /** An identifier was written by a spreadsheet as a decimal number. */
  public static final ProblemCode IDENTIFIER_REPAIRED = ProblemCode.of("ocds.identifier-repaired");

  /** A scale that the code list does not have. */
  public static final ProblemCode SCALE_UNKNOWN = ProblemCode.of("ocds.scale-unknown");

  /** A payment that cannot be read. */
  public static final ProblemCode PAYMENT = ProblemCode.of("ocds.payment");

  /** A contract's notice gives no net value, so it cannot be ranked among others by it. */
  public static final ProblemCode NO_NET_VALUE = ProblemCode.of("ocds.no-net-value");

  /** A value that cannot be among the largest: it is negative, or in another currency. */
  public static final ProblemCode NOT_RANKED = ProblemCode.of("ocds.not-ranked");

  private OcdsCodes() {}
}
