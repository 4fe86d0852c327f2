// @ts-check
// Lays out what lies below the first sight of a story. On a phone app/story.css has it wait until it comes near, so that
// text shows early and faces that come late move little. Once those are in, the rest follows part by part while nobody
// waits for the page: whoever looks at all of it at once finds it as it is.

/** Milliseconds to leave of a moment of rest, for a part on a slow phone. */
const spare = 25;

/** @type {HTMLElement[]} */
const parts = [
  ...document.querySelectorAll(
    ':is(.story > .prose, .story > .grid > section > ol) > *, .story > .grid > section',
  ),
].filter((part) => part instanceof HTMLElement);

const loaded = new Promise((resolve) => {
  if (document.readyState === 'complete') resolve(undefined);
  else addEventListener('load', resolve, { once: true });
});

/** @param {IdleDeadline} rest */
function layOut(rest) {
  for (let part = parts.shift(); part; part = parts.shift()) {
    part.style.contentVisibility = 'visible';
    // Only what is laid out at once takes of this moment.
    part.getBoundingClientRect();
    if (rest.timeRemaining() < spare) break;
  }
  if (parts.length > 0) requestIdleCallback(layOut);
}

// A browser without moments of rest has nothing wait.
if (parts.length > 0 && 'requestIdleCallback' in window)
  loaded.then(() => document.fonts.ready).then(() => requestIdleCallback(layOut));
