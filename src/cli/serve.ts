import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { outDir } from '../municipality.ts';
import { compressFolder, describeCompressed } from './compress-folder.ts';
import { createCurrentSiteHandler } from './site-handler.ts';

/** Serves the built site compressed, as a host does, and with its production headers: PORT (default 4321), HOST (default localhost). */
const port = Number(process.env['PORT'] ?? 4321);
const host = process.env['HOST'] ?? 'localhost';

if (!existsSync(outDir)) {
  console.error(`There is no built site in ${outDir}. Run "npm run build" first.`);
  process.exit(1);
}

console.log(describeCompressed(outDir, await compressFolder(outDir)));

const server = createServer(createCurrentSiteHandler(outDir));
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Choose another: PORT=${port + 1} npm run serve`
      : `The server could not start: ${error.message}`,
  );
  process.exit(1);
});
server.listen(port, host, () =>
  console.log(`The site is at http://${host}:${port}/ (stop with Ctrl+C)`),
);
