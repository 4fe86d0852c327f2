const number = (value: number, digits: number) =>
  value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** Figures as the tables write them; kB, MB and GB are thousands. */
export const seconds = (value: number) => number(value, value < 100 ? 1 : 0);
export const milliseconds = (value: number) => number(value, 0);
export const kilobytes = (value: number) => number(value / 1e3, 1);
export const megabytes = (value: number) => number(value / 1e6, 0);
export const gigabytes = (value: number) => number(value / 1e9, 2);
export const whole = (value: number) => number(value, 0);
export const ratio = (value: number) => number(value, 2);
export const score = (value: number) => number(value, 3);
