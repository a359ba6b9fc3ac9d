import { createServer, type RequestListener, type Server } from 'node:http';
import { UsageError } from '../command.ts';

export const LOOPBACK = '127.0.0.1';

export interface Listening {
  readonly listener: RequestListener;
  readonly port: number;
  readonly host: string;
}

/** A server that listens; a port that cannot be had is wrong usage. */
export async function listen({ listener, port, host }: Listening): Promise<Server> {
  const server = createServer(listener);
  const { promise, resolve: started, reject } = Promise.withResolvers<undefined>();
  server.once('error', reject).listen(port, host, () => {
    started(undefined);
  });
  try {
    await promise;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError(({ usage }) =>
      code === 'EADDRINUSE' ? usage.portBusy(port) : usage.portRefused(port, code),
    );
  }
  return server;
}
