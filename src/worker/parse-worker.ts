/** Composition root of the worker: reading and making workbooks away from the thread that draws. */
import { expose } from "comlink";
import { takeExcelSeats } from "./excel-seat";
import { takeFileSeats } from "./file-seat";
import { lazyJobs } from "./lazy-jobs";
import { readerThread } from "./reader-thread";
import { giveAddressToPdfLibrary } from "./worker-surroundings";

const parts = () => import(/* webpackChunkName: "jobs" */ "./browser-jobs");

giveAddressToPdfLibrary();
takeExcelSeats();
takeFileSeats(async () => (await parts()).xlsxFiles);
const reader = () => readerThread((wish, ports) => postMessage(wish, { transfer: ports }));
expose(lazyJobs(async () => (await parts()).browserJobs(reader)));
