import { forkWorker } from './startWorker.ts';

// Its worker first: to load what each of them needs takes both half a second.
forkWorker();
await import('./buildSteps.ts');
