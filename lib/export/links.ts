import { decoded } from '#lib/site.ts';
import type { PageFacts } from './document.ts';
import { addressesOf } from './facts.ts';

/** What stands in `out/`: every file, what each page names, and which addresses feeds, lists and the like name. */
export interface Written {
  readonly files: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, Pick<PageFacts, 'ids' | 'addresses'>>;
  readonly others?: ReadonlyMap<string, readonly string[]>;
  /** The address of the site, whose canonical links point to itself. */
  readonly url: string;
}

/** Each address that leads to no file of the export, or to a part of another page that is not there. */
export function brokenLinks({ files, pages, others = new Map(), url }: Written): string[] {
  const all = addressesOf([...pages.values()]);
  for (const addresses of others.values()) for (const address of addresses) all.add(address);
  const faults = new Map<string, string>();
  for (const address of all) {
    const found = fault(address, { files, pages, url });
    if (found) faults.set(address, found);
  }
  if (faults.size === 0) return [];
  const named = [...pages].map(([page, { addresses }]) => [page, addresses] as const);
  return [...named, ...others].flatMap(([page, addresses]) =>
    addresses.flatMap((address) => {
      const found = faults.get(address);
      return found ? `out/${page}: \`${address}\` ${found}` : [];
    }),
  );
}

function fault(address: string, { files, pages, url }: Written): string | undefined {
  const own = address.startsWith(url) ? address.slice(url.length) || '/' : address;
  if (/^(?:[a-z]+:|\/\/)/i.test(own)) return undefined;
  const [path = '', fragment] = own.split('#');
  const file = fileAt(decoded(path.split('?')[0] ?? ''));
  if (!file || !files.has(file)) return 'leads nowhere';
  if (!fragment) return undefined;
  const ids = pages.get(file)?.ids;
  return ids?.has(decoded(fragment)) ? undefined : `finds no \`#${fragment}\` there`;
}

/** The file that a host serves at a path; a path without its first slash is nobody's. */
function fileAt(path: string): string | undefined {
  if (!path.startsWith('/')) return undefined;
  const file = path.slice(1);
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}
