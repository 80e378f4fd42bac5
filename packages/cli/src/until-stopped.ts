import type { Call, ExitCode } from './command.js';

/** Runs work that throws once Ctrl-C was pressed, and then says so instead. */
export async function untilStopped(call: Call, work: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    if (!call.signal.aborted) throw error;
    call.terminal.err(call.messages.stopped);
    return 1;
  }
}
