/** What the words of a document are read with. */
export interface ReadingContext {
  /** The year for 年内, 第三季度 and 12月底前. */
  readonly year?: number;
  /** Such as `2026/2030`. */
  readonly period?: string;
  /** The document says once for all that the first body of a list leads. */
  readonly firstLeads: boolean;
}
