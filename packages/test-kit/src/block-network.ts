/**
 * Closes the network for the process that imports it: connections and look-ups to anything but the loopback throw.
 * Tests get it from their set-up; a child process gets it by `node --import @zhunsheng/test-kit/block-network`.
 */
import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const LOOPBACK = /^(localhost|127(\.\d+){3}|::1)$/;

function refuseUnlessLoopback(host: string): void {
  if (LOOPBACK.test(host)) return;
  throw new Error(`Tests and builds use no network, but something tried to reach ${host}`);
}

/** The host that the arguments of `Socket.connect` name; a path (a local socket) counts as the loopback. */
function hostOf(args: readonly unknown[]): string {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  const named = typeof first === 'object' && first !== null && 'host' in first ? first.host : second;
  return typeof named === 'string' ? named : 'localhost';
}

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function guarded(this: net.Socket, ...args: unknown[]) {
  refuseUnlessLoopback(hostOf(args));
  return Reflect.apply(connect, this, args);
} as typeof connect;

dgram.Socket.prototype.send = () => refuseUnlessLoopback('another machine by UDP');

for (const resolver of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
  for (const name of Object.getOwnPropertyNames(resolver).filter((key) => /^(lookup|resolve|reverse)/.test(key))) {
    const original: unknown = Reflect.get(resolver, name);
    if (typeof original !== 'function') continue;
    Reflect.set(resolver, name, function guarded(this: unknown, host: string, ...rest: unknown[]) {
      refuseUnlessLoopback(host);
      return Reflect.apply(original, this, [host, ...rest]);
    });
  }
}

syncBuiltinESMExports();
