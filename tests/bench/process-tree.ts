import { readdirSync, readFileSync } from 'node:fs';

const interval = 50;
const ticksPerSecond = 100;

interface Process {
  parent: number;
  cpuSeconds: number;
  mb: number;
}

/** The processor time and the peak memory of a process and all below it; undefined without /proc. */
export interface TreeUsage {
  cpuSeconds: number | undefined;
  peakMb: number | undefined;
}

/** Samples a process tree until `stop` is called. What begins and ends between two samples is missed. */
export function watchTree(root: number): { stop: () => TreeUsage } {
  const cpuSeconds = new Map<number, number>();
  let peakMb = 0;
  const sample = () => {
    let mb = 0;
    for (const [id, process] of readTree(root)) {
      mb += process.mb;
      cpuSeconds.set(id, process.cpuSeconds);
    }
    peakMb = Math.max(peakMb, mb);
  };
  sample();
  const timer = setInterval(sample, interval);
  return {
    stop: () => {
      clearInterval(timer);
      if (cpuSeconds.size === 0) return { cpuSeconds: undefined, peakMb: undefined };
      return { cpuSeconds: [...cpuSeconds.values()].reduce((a, b) => a + b), peakMb };
    },
  };
}

function readTree(root: number): Map<number, Process> {
  const all = new Map(listProcesses().flatMap((id) => readProcess(id) ?? []));
  const belongs = (id: number): boolean => {
    if (id === root) return true;
    const parent = all.get(id)?.parent;
    return parent !== undefined && belongs(parent);
  };
  return new Map([...all].filter(([id]) => belongs(id)));
}

function listProcesses(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

/** A process may end while it is read. */
function readProcess(id: number): [number, Process][] | undefined {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    // The name in parentheses may hold blanks; the numbers stand after it.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [parent = 0, userTicks = 0, systemTicks = 0] = [fields[1], fields[11], fields[12]];
    const mb = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
    return [[id, { parent, cpuSeconds: (userTicks + systemTicks) / ticksPerSecond, mb }]];
  } catch {
    return undefined;
  }
}
