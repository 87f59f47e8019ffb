/** Work on the thread that draws pauses after so long, so that what a person types and scrolls comes in between; milliseconds. */
const SLICE_MS = 12;

interface Scheduling {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

let since = 0;

/**
 * Called between two pieces of long work in the pane: lets the browser draw and answer where the work went on for long, else goes
 * on at once. When it pauses changes nothing of what is done.
 */
export async function breathe(): Promise<void> {
  if (performance.now() - since < SLICE_MS) return;
  await nextTurn();
  since = performance.now();
}

/** A timer would wait four milliseconds each time; older browsers have no better than a message to oneself. */
function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as Scheduling;
  if (scheduler?.yield !== undefined) return scheduler.yield();
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
