/** What every browser has and jsdom lacks. To be imported before whatever uses it while being loaded. */
import { TextDecoder, TextEncoder } from "node:util";

Object.assign(globalThis, { TextDecoder, TextEncoder });
