import type { Score, Target } from "../../../src/engine/model/plan";
import type { PublicBody } from "../../../src/engine/model/public-body";
import type { SubIndex } from "../../../src/engine/model/sub-index";
import { subIndexDirectory } from "../../../src/engine/reading/sub-indices/sub-index-directory";
import { gapsOf, type TargetGap } from "../../../src/engine/scores/gaps";

export const HAI_PHONG = "thành phố Hải Phòng";
export const SUB_INDICES: readonly SubIndex[] = subIndexDirectory();

export const aScore = (change: Partial<Score> = {}): Score => ({
  index: "PCI",
  unit: HAI_PHONG,
  year: 2024,
  subIndex: "total",
  score: null,
  delta: null,
  rank: null,
  leadBodies: [],
  coordinatingBodies: [],
  ...change,
});

export const aTarget = (change: Partial<Target> = {}): Target => ({
  index: "PCI",
  unit: HAI_PHONG,
  year: 2025,
  subIndex: "total",
  from: null,
  to: null,
  rankFrom: null,
  rankTo: null,
  ...change,
});

export const aUnit = (name: string, succeeds: readonly string[]): PublicBody => ({
  name,
  kind: "other",
  groups: [],
  aliases: [],
  focalPoint: null,
  succeeds: [...succeeds],
  validFrom: null,
  validTo: null,
});

export const gaps = (
  scores: readonly Score[],
  targets: readonly Target[],
  more: { readonly bodies?: readonly PublicBody[]; readonly subIndices?: readonly SubIndex[] } = {},
): TargetGap[] => gapsOf({ scores, targets, bodies: more.bodies ?? [], subIndices: more.subIndices ?? SUB_INDICES });
