import type { Call } from '../command.js';
import type { Progress } from './check-files.js';

/** A site with fewer files is read before anybody wonders. */
const WORTH_TELLING = 2_000;

/** Tells after every tenth of a large site how far reading has come. */
export function reportProgress({ terminal, messages }: Call): Progress {
  return (done, of) => {
    const step = Math.ceil(of / 10);
    if (of >= WORTH_TELLING && done % step === 0) terminal.err(messages.filesRead(done, of));
  };
}
