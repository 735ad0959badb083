import { spawnSync } from 'node:child_process';

/** Runs Astro in the foreground and without telemetry: `node src/cli/astro.ts build|dev|check`. */
const result = spawnSync('astro', process.argv.slice(2), {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
  },
});
process.exitCode = result.status ?? 1;
