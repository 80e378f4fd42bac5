import { spawnSync } from 'node:child_process';

/** How a command ended: its exit status (null when a signal ended it) and what it wrote. */
export interface CommandResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and with which additional environment variables a command runs. */
export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a command whose Node processes can reach nothing but the loopback. */
export function runClosed(command: readonly string[], options: RunOptions = {}): CommandResult {
  const guard = `--import=${import.meta.resolve('@zhunsheng/test-kit/block-network')}`;
  const inherited = options.env?.NODE_OPTIONS ?? process.env.NODE_OPTIONS ?? '';
  return run(command, { ...options, env: { ...options.env, NODE_OPTIONS: `${inherited} ${guard}`.trim() } });
}

/**
 * Runs a command in an empty network namespace, where not even the loopback is up.
 * `not-allowed` when this machine gives no such namespace (no Linux, or not permitted).
 */
export function runOffline(command: readonly string[], options: RunOptions = {}): CommandResult | 'not-allowed' {
  const unshare = [
    ['unshare', '-n'],
    ['unshare', '-rn'],
  ].find((prefix) => run([...prefix, 'true'], {}).status === 0);
  return unshare ? run([...unshare, ...command], options) : 'not-allowed';
}

function run(command: readonly string[], { cwd, env }: RunOptions): CommandResult {
  const [program = '', ...args] = command;
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout: stdout ?? '', stderr: stderr ?? '' };
}
