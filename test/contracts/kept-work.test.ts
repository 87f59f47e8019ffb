import { describeKeptWork } from "./kept-work.contract";
import { PERSONS_WORKBOOKS } from "./persons-workbooks";

jest.setTimeout(120_000);

for (const [name, open] of PERSONS_WORKBOOKS) describeKeptWork(name, open);
