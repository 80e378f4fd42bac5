/** A chart in every form that a page needs. */
export interface Figure {
  readonly title: string;
  readonly reading: string;
  /**
   * One `<svg class="plot …">` for each size, one after the other. Geometry stands in attributes, looks come from classes
   * (`figure.css` of the portal); no style, script or address.
   */
  readonly svg: string;
  /** The same values for everybody who does not see the drawing. */
  readonly table: FigureTable;
  /** One line for each value (RFC 4180, UTF-8 with byte-order mark, CRLF); safe to open in a spreadsheet. */
  readonly csv: string;
}

/** The first cell of each row is its head. */
export interface FigureTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly FigureCell[])[];
}

export interface FigureCell {
  /** The value with its unit, the reason why there is none, or a name. */
  readonly text: string;
  readonly kind: 'name' | 'value' | 'missing' | 'target' | 'none';
  /** Details and corrections. */
  readonly notes?: readonly string[];
  readonly href?: string;
}
