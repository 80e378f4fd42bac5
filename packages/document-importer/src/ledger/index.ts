export type { Ledger, LedgerColumn } from './ledger.js';
export { type ReturnedLedger, type ReturnedRow, readLedger } from './read-ledger.js';
export { writeLedger } from './write-ledger.js';
