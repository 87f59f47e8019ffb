/** What every browser has and jsdom lacks. To be imported before whatever uses it while being loaded. */
import { TextDecoder, TextEncoder } from "node:util";

/** A turn of the loop, as `scheduler.yield` gives it; a MessageChannel of Node would keep the process from ending. */
const yieldTurn = (): Promise<void> => new Promise((done) => setTimeout(done));

Object.assign(globalThis, { TextDecoder, TextEncoder, scheduler: { yield: yieldTurn } });
