interface Named {
  readonly name: string;
  readonly short?: string | undefined;
  readonly names?: { readonly hi?: string | undefined; readonly ru?: string | undefined };
  readonly aliases: readonly string[];
}

/** The pages elsewhere about the same. */
export const sameAs = ({ same_as }: { same_as?: readonly string[] | undefined }) =>
  same_as ? { sameAs: [...same_as] } : {};

/** The other names of a thing: its short one, those in Hindi and Russian, its aliases; each once. */
export function alternateNames({ name, short, names, aliases }: Named): { alternateName?: string[] } {
  const all = [short, names?.hi, names?.ru, ...aliases].flatMap((other) => other ?? []);
  const others = [...new Set(all)].filter((other) => other !== name);
  return others.length > 0 ? { alternateName: others } : {};
}
