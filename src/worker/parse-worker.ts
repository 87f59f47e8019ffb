/** Composition root of the worker: reading and making workbooks away from the thread that draws. */
import { expose } from "comlink";
import { lazyJobs } from "./lazy-jobs";
import { giveAddressToPdfLibrary } from "./worker-surroundings";

giveAddressToPdfLibrary();
expose(
  lazyJobs(async () => {
    const { browserJobs } = await import(/* webpackChunkName: "jobs" */ "./browser-jobs");
    return browserJobs();
  }),
);
