// @ts-check
// Keeps the story that is being read, and the front page, on the device for reading without a network. A reader may
// switch it off where the kept pages are listed.
import { canKeep, keep, switchedOn, worthKeeping } from './shelf.js';

/** A page fetched ahead is not read yet. */
const shown = new Promise((resolve) => {
  if ('prerendering' in document && document.prerendering)
    document.addEventListener('prerenderingchange', resolve, { once: true });
  else resolve(undefined);
});

/** After what the reader waits for. */
const idle = () =>
  new Promise((resolve) =>
    'requestIdleCallback' in window
      ? requestIdleCallback(resolve, { timeout: 3000 })
      : setTimeout(resolve, 1000),
  );

/** Who asks for fewer bytes gets no page that was not asked for. */
const savesData = () => {
  const { connection } = /** @type {{ connection?: { saveData?: boolean } }} */ (navigator);
  return connection?.saveData === true;
};

await shown;
if ((await canKeep()) && switchedOn() && navigator.onLine && !savesData()) {
  await navigator.serviceWorker.register('/sw.js');
  await idle();
  for (const path of await worthKeeping()) await keep(path);
}
