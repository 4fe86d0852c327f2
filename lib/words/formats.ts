// To make a format takes a hundred times as long as to write with it.
const once = <O extends object, F>(make: (locale: string, options: O) => F) => {
  const made = new Map<string, F>();
  return (locale: string, options: O): F => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const known = made.get(key);
    if (known) return known;
    const format = make(locale, options);
    made.set(key, format);
    return format;
  };
};

/** Days are written as they stand in the record, wherever the build runs. */
export const dateFormat = once(
  (locale, options: Omit<Intl.DateTimeFormatOptions, 'timeZone'>) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }),
);

export const numberFormat = once(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);

export const pluralRules = once(
  (locale, options: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options),
);

export const displayNames = once(
  (locale, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(locale, options),
);

export const listFormat = once(
  (locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options),
);
