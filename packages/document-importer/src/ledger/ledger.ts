/** What a column of a ledger holds. Fixed ones say what the row is about; the others are for filling in. */
export interface LedgerColumn {
  /** Permanent name, in the hidden sheet; the header may be translated. */
  readonly key: string;
  readonly header: string;
  readonly fixed: boolean;
  readonly kind: 'text' | 'date' | 'percent' | 'choice';
  /** Allowed values of a choice, as shown. */
  readonly choices?: readonly string[];
  /** In characters. */
  readonly width: number;
}

/** A sheet that goes out to be filled in and comes back. The first column identifies the row. */
export interface Ledger {
  /** Which ledger it is: `progress`, `rectification`. */
  readonly kind: string;
  /** Id of the unit that fills it in. */
  readonly unit: string;
  /** Name of the sheet. */
  readonly title: string;
  readonly columns: readonly LedgerColumn[];
  /** Values by column key; dates as 2026-12-31. */
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** Name of the hidden sheet that keeps what was sent out. */
export const KEPT_SHEET = '_sent';
/** Version of the layout of the hidden sheet. */
export const LEDGER_FORMAT = 'zhunsheng-ledger/1';
