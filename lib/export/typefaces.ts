/** An element as far as rules for fonts ask of it. */
interface Step {
  readonly tag: string;
  readonly classes: ReadonlySet<string>;
}

/** That elements which fit a selector are set in a family, by the name of its property: `sans` for `--font-sans`. */
export interface FontRule {
  /** From the outermost to the element itself. */
  readonly steps: readonly { readonly tag: string; readonly classes: readonly string[] }[];
  readonly family: string;
}

/** Characters by the family they are set in; an empty set where a family shows ASCII alone. */
export type Drawn = ReadonlyMap<string, ReadonlySet<string>>;

/** The rules of a sheet that choose a family, in their order. Of selectors they read elements, classes and `:is()`. */
export const fontRules = (css: string): FontRule[] =>
  [...css.matchAll(/([^{}]+)\{[^{}]*font-family:\s*var\(--font-(\w+)\)/g)].flatMap(
    ([, selectors = '', family = '']) => spread(selectors).map((one) => ({ steps: stepsOf(one), family })),
  );

/** Follows a page from tag to tag, and notes what is drawn in which family. */
export function penOf(rules: readonly FontRule[]) {
  const drawn = new Map<string, Set<string>>();
  const path: (Step & { readonly family: string })[] = [];
  // Of the thousands of elements in a page few have a class or a name that a rule asks for.
  const asking = Map.groupBy(rules, ({ steps }) => steps.at(-1)?.classes[0] ?? steps.at(-1)?.tag);
  return {
    drawn: drawn as Drawn,
    enter(tag: string, classes: ReadonlySet<string>) {
      const around = path.at(-1)?.family ?? '';
      const here = [...path, { tag, classes }];
      const fitting = [tag, ...classes].flatMap(
        (name) => asking.get(name)?.filter(({ steps }) => fits(steps, here)) ?? [],
      );
      const own = fitting.length > 1 ? rules.findLast((rule) => fitting.includes(rule)) : fitting[0];
      path.push({ tag, classes, family: own?.family ?? around });
    },
    leave() {
      path.pop();
    },
    /** Text where the pen stands; the head has none that is drawn. */
    draw(text: string) {
      const family = path.at(-1)?.family;
      if (!family || text.trim() === '' || path[1]?.tag !== 'body') return;
      const signs = drawn.get(family) ?? new Set();
      drawn.set(family, signs);
      for (const sign of text) if (sign > '~') signs.add(sign);
    },
  };
}

/**
 * The files that draw what a page shows, for it to ask for at once: one that comes after the first sight of a page has all
 * of it laid out again. Faces that a reader’s system may have are left out.
 */
export function facesFor(css: string): (drawn: Drawn) => string[] {
  const stacks = new Map(
    [...css.matchAll(/--font-(\w+):([^;}]*)/g)].map(([, name = '', stack = '']) => [name, stack] as const),
  );
  const familiesIn = (name: string): string[] =>
    [...(stacks.get(name) ?? '').matchAll(/"([^"]+)"|var\(--font-(\w+)\)/g)].flatMap(([, family, other]) =>
      family ? [family] : familiesIn(other ?? ''),
    );
  const faces = [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, rule = '']) => faceOf(rule));
  const drawnBy = (families: readonly string[], code: number) =>
    families.flatMap((family) => faces.filter((face) => face.family === family && face.draws(code)))[0];
  return (drawn) => {
    const used = new Set(
      [...drawn].flatMap(([name, signs]) => {
        const families = familiesIn(name);
        return ['a', ...signs].map((sign) => drawnBy(families, sign.codePointAt(0) ?? 0));
      }),
    );
    const wanted = faces.filter((face) => used.has(face) && !face.local);
    return [...new Set(wanted.map(({ address }) => address))];
  };
}

function faceOf(rule: string) {
  const family = /font-family:\s*"?([^";]+)"?/.exec(rule)?.[1] ?? '';
  const address = /url\("?([^")]+)"?\)/.exec(rule)?.[1];
  // Italics are asked for where they are met: a phone may show none of what a wide window does.
  if (!address || /font-style:\s*italic/.test(rule)) return [];
  const ranges = [...rule.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi)].map(([, first = '', last = first]) => [
    Number.parseInt(first, 16),
    Number.parseInt(last, 16),
  ]);
  const draws = (code: number) => ranges.some(([first = 0, last = 0]) => first <= code && code <= last);
  return [{ family, address, draws, local: rule.includes('local(') }];
}

/** A list of selectors, each for itself; `:is()` taken apart. */
function spread(selectors: string): string[] {
  const choice = /^(.*?):is\(([^()]*)\)(.*)$/s.exec(selectors);
  if (!choice) return selectors.split(',');
  const [, before = '', inside = '', after = ''] = choice;
  return inside.split(',').flatMap((one) => spread(before + one.trim() + after));
}

const stepsOf = (selector: string): FontRule['steps'] =>
  selector
    .trim()
    .replace(':root', 'html')
    .split(/[\s>+~]+/)
    .map((part) => ({
      tag: /^[a-z][\w-]*/i.exec(part)?.[0] ?? '',
      classes: [...part.matchAll(/\.((?:[\w-]|\\.)+)/g)].map(([, name = '']) => name.replaceAll('\\', '')),
    }));

const fitsOne = ({ tag, classes }: FontRule['steps'][number], step: Step) =>
  (tag !== '' || classes.length > 0) &&
  (tag === '' || tag === step.tag) &&
  classes.every((name) => step.classes.has(name));

function fits(steps: FontRule['steps'], path: readonly Step[]): boolean {
  const [own, element] = [steps.at(-1), path.at(-1)];
  if (!own || !element || !fitsOne(own, element)) return false;
  let around = path.length - 2;
  for (const step of steps.slice(0, -1).toReversed()) {
    while (around >= 0 && !fitsOne(step, path[around] as Step)) around--;
    if (around-- < 0) return false;
  }
  return true;
}
