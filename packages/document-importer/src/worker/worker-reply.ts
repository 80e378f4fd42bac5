import type { ImportDiagnostic } from '../diagnostics/import-diagnostic.js';

/** What a worker sends back, once: its value in bytes, so that its size can be held to a limit. */
export type WorkerReply = { readonly value: Uint8Array } | { readonly stopped: ImportDiagnostic };
