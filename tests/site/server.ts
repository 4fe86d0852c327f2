import { spawn } from 'node:child_process';
import { freePort } from './freePort.ts';

export interface Server {
  readonly address: string;
  stop(): void;
}

/** Serves the export in out/ as `npm start` does, at a port of its own. */
export async function startServer(): Promise<Server> {
  const port = await freePort();
  const server = spawn(process.execPath, ['lib/export/serve.ts'], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((ready, failed) => {
    server.stdout.once('data', ready);
    server.once('exit', () => failed(new Error('The server did not start')));
  });
  const tell = (_: unknown, signal: unknown) => console.error(`The server stopped (${signal ?? 'an error'})`);
  server.once('exit', tell);
  const stop = () => {
    server.off('exit', tell);
    server.kill();
  };
  return { address: `http://localhost:${port}`, stop };
}
