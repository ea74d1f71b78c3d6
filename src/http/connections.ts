/**
 * How connections end when the server stops. Node waits for a connection that has not carried a request yet, such as those
 * that browsers open ahead, for over a minute, and for a reader who does not read without end; nobody who stops a
 * program expects that.
 */
import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** Answers that were begun get so long to reach their readers. What they acknowledge is durable either way. */
const LAST_ANSWERS_MS = 10_000;

/** Follows the server's connections; the answer is to be called once, when it begins to stop. */
export function followConnections(server: Server): () => void {
  const unused = new Set<Socket>();
  let stopping = false;
  server.on('connection', (socket) => {
    if (stopping) {
      socket.destroy();
      return;
    }
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.on('request', ({ socket }) => unused.delete(socket));
  return () => {
    stopping = true;
    for (const socket of unused) socket.destroy();
    setTimeout(() => server.closeAllConnections(), LAST_ANSWERS_MS).unref();
  };
}
