/** Composition root of the worker: reading and making workbooks away from the thread that draws. */
import { expose } from "comlink";
import { browserJobs } from "./browser-jobs";

expose(browserJobs());
