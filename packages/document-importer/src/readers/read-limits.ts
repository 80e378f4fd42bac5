/** How much a reader takes before it gives up; every one is named in the diagnostic that says so. */
export interface ReadLimits {
  /** Bytes of a file of any format. */
  readonly fileBytes: number;
  /** Bytes of a file that is text all through: plain text, HTML, CSV. */
  readonly textBytes: number;
  /** Entries of a zip container (DOCX, XLSX). */
  readonly zipEntries: number;
  /** Bytes of one part of a container once it is unpacked. */
  readonly partBytes: number;
  /** Bytes of all parts that are read, unpacked. */
  readonly unpackedBytes: number;
  /** Unpacked size over packed size of one part, for parts above one MiB. */
  readonly zipRatio: number;
  /** Elements inside one another. */
  readonly depth: number;
  /** Elements of one paragraph, table or row. */
  readonly nodes: number;
  /** Elements of a web page. */
  readonly pageNodes: number;
  /** Lines, paragraphs and rows of a file. */
  readonly lines: number;
  /** Cells of all tables, merged ones counted where they span. */
  readonly cells: number;
  /** Pages of a PDF. */
  readonly pages: number;
  /** Characters of all lines. */
  readonly characters: number;
}

const MIB = 1024 * 1024;

/** What a document of an office stays far below, and what a worker with 600 MiB survives. */
export const READ_LIMITS: ReadLimits = {
  fileBytes: 64 * MIB,
  textBytes: 10 * MIB,
  zipEntries: 5_000,
  partBytes: 40 * MIB,
  unpackedBytes: 48 * MIB,
  zipRatio: 200,
  depth: 400,
  nodes: 400_000,
  pageNodes: 300_000,
  lines: 200_000,
  cells: 500_000,
  pages: 2_000,
  characters: 20_000_000,
};
