// @ts-check
// Shows at each filter how much it would leave, and takes away what would leave nothing.

/** @typedef {Record<string, Record<string, number>>} Counts */

/** @param {HTMLFormElement} form @param {Counts | undefined} counts none before there is a search */
export function showCounts(form, counts) {
  const { lang } = document.documentElement;
  for (const input of form.querySelectorAll('input[type="radio"]')) {
    if (!(input instanceof HTMLInputElement) || input.value === '') continue;
    const n = counts?.kind?.[input.value] ?? 0;
    const label = input.parentElement;
    const place = label?.querySelector('.count');
    if (place) place.textContent = counts ? n.toLocaleString(lang) : '';
    if (label) label.hidden = counts !== undefined && n === 0 && !input.checked;
  }
  for (const select of form.querySelectorAll('select'))
    for (const option of select.options)
      if (option.value !== '')
        option.hidden = counts !== undefined && !counts[select.name]?.[option.value] && !option.selected;
}
