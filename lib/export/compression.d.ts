/** Its published types ask for all of Express; the package itself asks for Node's own server only. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  type Filter = (req: IncomingMessage, res: ServerResponse) => boolean;
  type Middleware = (req: IncomingMessage, res: ServerResponse, next: () => void) => void;
  function compression(options: { readonly filter: Filter }): Middleware;
  namespace compression {
    const filter: Filter;
  }
  export default compression;
}
