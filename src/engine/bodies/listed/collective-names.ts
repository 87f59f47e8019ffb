import type { PublicBody } from "../../model/public-body";
import { DEPARTMENTS_GROUP, UNITS_GROUP } from "../body-kinds";
import { listed } from "./listed-body";

/** Collectives met in the plans: one phrase, one entry of a cell, however many commas it holds. */
export const COLLECTIVES: readonly PublicBody[] = [
  listed(DEPARTMENTS_GROUP, "group", [
    "các sở, ban, ngành",
    "Sở, ban, ngành",
    "Các sở, ngành",
    "Các Sở, ban, ngành thành phố",
  ]),
  listed(UNITS_GROUP, "group", [
    "Ủy ban nhân dân các xã, phường, đặc khu",
    "UBND các xã, phường",
    "UBND xã, phường",
    "UBND cấp xã",
    "Ủy ban nhân dân cấp xã",
  ]),
  listed("Các đơn vị có liên quan", "group", ["đơn vị có liên quan", "các đơn vị liên quan"]),
  listed("Các công chức có liên quan", "group", ["các công chức liên quan"]),
  listed("Các phòng, ban, đơn vị thuộc phường", "group", ["các phòng, ban, đơn vị thuộc phường"]),
  listed("Hội đồng nhân dân, MTTQ và các đoàn thể chính trị - xã hội", "group", [
    "HĐND, MTTQ và các đoàn thể chính trị - xã hội",
  ]),
];
