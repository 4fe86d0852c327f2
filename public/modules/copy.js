// @ts-check
// Adds a button to each text that a reader may want to copy, and says whether it was copied. Without it the text is
// there to be selected.

/** @param {string} text */
function statusOf(text) {
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  status.textContent = text;
  return status;
}

/**
 * @param {HTMLElement} text
 * @param {DOMStringMap} words
 */
function offer(text, { copy = '', copied = '', failed = '' }) {
  const button = document.createElement('button');
  const status = statusOf('');
  button.type = 'button';
  button.textContent = copy;
  button.setAttribute('aria-label', `${copy}: ${text.dataset.copiedBy}`);
  button.addEventListener('click', async () => {
    // Emptied first, so that the same words are heard again.
    status.textContent = '';
    try {
      // Spaces that do not break are for this page alone.
      await navigator.clipboard.writeText(text.textContent?.trim().replaceAll('\u00a0', ' ') ?? '');
      status.textContent = copied;
    } catch {
      // The reader or the browser may forbid it.
      status.textContent = failed;
    }
  });
  const line = document.createElement('p');
  line.className = 'copy';
  line.append(button, ' ', status);
  text.after(line);
}

// Only a page from a safe address is given the clipboard.
if (navigator.clipboard)
  for (const place of document.querySelectorAll('[data-copy]'))
    if (place instanceof HTMLElement)
      for (const text of place.querySelectorAll('[data-copied-by]'))
        if (text instanceof HTMLElement) offer(text, place.dataset);
