/** Something that wants to stand around a middle height and is so high. */
export interface Standing {
  readonly middle: number;
  readonly height: number;
}

/**
 * Middle heights near the wanted ones at which nothing covers its neighbour, all between `top` and `bottom` where they fit.
 * Two of height 10 that both want 50 stand at 45 and 55.
 */
export function spreadOut(things: readonly Standing[], top: number, bottom: number): readonly number[] {
  const order = things.map((thing, at) => ({ ...thing, at })).toSorted((a, b) => a.middle - b.middle || a.at - b.at);
  const clusters: Cluster[] = [];
  for (const thing of order) {
    let cluster: Cluster = {
      members: [thing],
      height: thing.height,
      start: held(thing.middle - thing.height / 2, thing.height),
    };
    for (let last = clusters.at(-1); last && last.start + last.height > cluster.start; last = clusters.at(-1)) {
      clusters.pop();
      cluster = joined(last, cluster);
    }
    clusters.push(cluster);
  }
  const middles: number[] = [];
  for (const { members, start } of clusters) {
    let from = start;
    for (const { at, height } of members) {
      middles[at] = from + height / 2;
      from += height;
    }
  }
  return middles;

  function joined(a: Cluster, b: Cluster): Cluster {
    const members = [...a.members, ...b.members];
    const height = a.height + b.height;
    return { members, height, start: held(wantedStart(members), height) };
  }

  function held(start: number, height: number): number {
    return Math.max(top, Math.min(start, bottom - height));
  }
}

interface Cluster {
  readonly members: readonly (Standing & { readonly at: number })[];
  readonly height: number;
  readonly start: number;
}

/** Where a pile of things begins so that they are, on average, where they want to be. */
function wantedStart(members: Cluster['members']): number {
  let above = 0;
  let sum = 0;
  for (const { middle, height } of members) {
    sum += middle - height / 2 - above;
    above += height;
  }
  return sum / members.length;
}
