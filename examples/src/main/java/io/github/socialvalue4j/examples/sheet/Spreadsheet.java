package io.github.socialvalue4j.examples.sheet;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A workbook whose sheets can be had as CSV. What is in it is measured before it is read, so that a
 * small file which unpacks to more than the memory is refused. For one thread.
 */
public final class Spreadsheet implements Closeable {
  /** The most bytes that the parts of a workbook may come to when unpacked. */
  static final long MOST_BYTES = 1L << 30;

  /** The most bytes of a part that has to be kept, such as its shared texts. */
  static final long MOST_KEPT = 1L << 27;

  private static final int MOST_PARTS = 10_000;
  private static final int SNIFFED = 8;

  private final Sheets sheets;

  private Spreadsheet(Sheets sheets) {
    this.sheets = sheets;
  }

  /** Whether a file begins like a workbook or another archive, and not like text. */
  public static boolean isLike(byte[] start) {
    return isZip(start) || isOle(start);
  }

  private static boolean isZip(byte[] start) {
    return start.length >= 4 && start[0] == 'P' && start[1] == 'K' && start[2] < 8 && start[3] < 9;
  }

  private static boolean isOle(byte[] start) {
    int[] mark = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
    boolean isOle = start.length >= mark.length;
    for (int i = 0; isOle && i < mark.length; i++) {
      isOle = (start[i] & 0xFF) == mark[i];
    }
    return isOle;
  }

  /**
   * Opens a workbook.
   *
   * @throws SheetFault if it is none that can be read: encrypted, of an old format, too large
   *     unpacked, or another archive
   */
  public static Spreadsheet open(Path file) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(SNIFFED);
    }
    if (isOle(start)) {
      throw new SheetFault(
          isEncrypted(file)
              ? "The workbook has a password. Save it without one, or as CSV."
              : "This is a workbook of an old format (.xls). Save it as .xlsx or as CSV.");
    }
    boolean isOds;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      isOds = check(zip);
    } catch (ZipException e) {
      throw new SheetFault("The workbook is damaged: its archive cannot be opened.", e);
    }
    return new Spreadsheet(isOds ? OdsSheets.of(file.toFile()) : XlsxSheets.of(file.toFile()));
  }

  /** An encrypted workbook is an old container with a part of this name. */
  private static boolean isEncrypted(Path file) throws IOException {
    byte[] name = "EncryptedPackage".getBytes(UTF_16LE);
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(1 << 24);
      for (int i = 0; i + name.length <= bytes.length; i += 2) {
        int j = 0;
        while (j < name.length && bytes[i + j] == name[j]) {
          j++;
        }
        if (j == name.length) {
          return true;
        }
      }
      return false;
    }
  }

  /** Measures every part; gives whether it is ODS, which is not XLSX. */
  private static boolean check(ZipFile zip) throws IOException {
    boolean isOds = zip.getEntry("content.xml") != null;
    if (!isOds && zip.getEntry("xl/workbook.bin") != null) {
      throw new SheetFault("This is a binary workbook (.xlsb). Save it as .xlsx or as CSV.");
    }
    if (!isOds && zip.getEntry("xl/workbook.xml") == null) {
      throw new SheetFault(
          "This is an archive and no workbook. Unpack it, and give the files in it.");
    }
    if (isOds && isLocked(zip)) {
      throw new SheetFault("The workbook has a password. Save it without one, or as CSV.");
    }
    if (zip.size() > MOST_PARTS) {
      throw new SheetFault("The workbook has more than 10,000 parts.");
    }
    long all = 0;
    for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
      ZipEntry part = parts.nextElement();
      boolean isStreamed =
          part.getName().startsWith("xl/worksheets/") || part.getName().equals("content.xml");
      boolean isRead = isStreamed || part.getName().endsWith(".xml");
      if (isRead) {
        all +=
            size(zip, part, isStreamed ? MOST_BYTES - all : Math.min(MOST_KEPT, MOST_BYTES - all));
      }
    }
    return isOds;
  }

  private static boolean isLocked(ZipFile zip) throws IOException {
    ZipEntry manifest = zip.getEntry("META-INF/manifest.xml");
    if (manifest == null) {
      return false;
    }
    try (InputStream in = zip.getInputStream(manifest)) {
      return new String(in.readNBytes(1 << 20), UTF_8).contains("encryption-data");
    }
  }

  /** How long a part truly is: what the archive says of itself may be a lie. */
  private static long size(ZipFile zip, ZipEntry part, long most) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    try (InputStream in = zip.getInputStream(part)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        size += read;
        if (size > most) {
          throw new SheetFault(
              "The workbook unpacks to more than is read: its part "
                  + part.getName()
                  + " alone has more than "
                  + most
                  + " bytes. Save the sheet as CSV.");
        }
      }
    }
    return size;
  }

  /** The names of its sheets, in their order. */
  public List<String> names() throws IOException {
    return sheets.names();
  }

  /** The sheets that a person sees and that hold anything, in their order. */
  public List<String> filled() throws IOException {
    List<String> filled = new ArrayList<>();
    for (String name : sheets.names()) {
      if (!sheets.isHidden(name) && count(name) > 0) {
        filled.add(name);
      }
    }
    return filled;
  }

  /** How many rows of a sheet hold anything. */
  public long count(String name) throws IOException {
    RowWriter rows = new RowWriter(Writer.nullWriter());
    sheets.read(name, rows);
    return rows.filled();
  }

  /**
   * Writes a sheet as CSV in UTF-8, its row n as line n: days as 2024-04-03, numbers in plain
   * digits, at most the 15 that a spreadsheet keeps.
   *
   * @throws SheetFault if there is no such sheet, or it holds nothing
   */
  public void write(String name, Path csv) throws IOException {
    try (Writer out = Files.newBufferedWriter(csv, UTF_8)) {
      RowWriter rows = new RowWriter(out);
      sheets.read(name, rows);
      if (rows.filled() == 0) {
        throw new SheetFault("The sheet '" + name + "' holds nothing.");
      }
    }
  }

  @Override
  public void close() throws IOException {
    sheets.close();
  }
}
