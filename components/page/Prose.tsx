import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import type { Body } from '#lib/markdown/body.ts';

/** A body as running text. */
export function Prose({ body }: { body: Body }) {
  return <div className="prose">{toJsxRuntime(body.tree, { Fragment, jsx, jsxs })}</div>;
}
