import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { NamedTrend } from "../../../../application/status/score-outlook";
import { CopyTable } from "../../../components/CopyTable";
import { useViewStyles } from "../../../components/view.styles";
import { useTexts } from "../../../context/choices";
import { Bar } from "../Bar";
import { decimal } from "../gap-words";
import { en } from "./outlook.en";
import { useOutlookStyles } from "./outlook.styles";
import { vi } from "./outlook.vi";
import { changeText, rankText, yearShares } from "./trend-words";

const keyOf = ({ index, unit, subIndex }: NamedTrend): string => JSON.stringify([index, unit, subIndex]);

/** One line of scores over the years, chosen among those that have more than one. */
export function TrendTable({ trends }: { readonly trends: readonly NamedTrend[] }) {
  const texts = useTexts({ vi, en });
  const view = useViewStyles();
  const styles = useOutlookStyles();
  const [chosen, setChosen] = useState("");
  const trend = trends.find((one) => keyOf(one) === chosen) ?? trends[0];
  if (trend === undefined) return <p className={view.text}>{texts.noTrend}</p>;
  return (
    <div className={styles.panel}>
      <Field label={texts.line}>
        <Select className={styles.line} value={keyOf(trend)} onChange={(_event, { value }) => setChosen(value)}>
          {trends.map((one) => (
            <option key={keyOf(one)} value={keyOf(one)}>
              {one.unit === "" ? one.name : `${one.name} – ${one.unit}`}
            </option>
          ))}
        </Select>
      </Field>
      <Years trend={trend} />
      <div className={view.actions}>
        <CopyTable
          key={keyOf(trend)}
          headers={texts.trendColumns}
          rows={trend.points.map((point) => [
            String(point.year),
            point.score === null ? texts.notPublished : decimal(point.score),
            changeText(point, texts),
            rankText(point, texts),
          ])}
        />
      </div>
    </div>
  );
}

function Years({ trend }: { readonly trend: NamedTrend }) {
  const texts = useTexts({ vi, en });
  const styles = useOutlookStyles();
  const shares = yearShares(trend.points);
  return (
    <table className={styles.years} aria-label={`${texts.trend}: ${trend.name}`}>
      <thead>
        <tr>
          {texts.trendColumns.map((column) => (
            <th key={column} scope="col" className={styles.cell}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {trend.points.map((point, at) => (
          <tr key={point.year}>
            <th scope="row" className={styles.cell}>
              {point.year}
            </th>
            <td className={styles.cell}>
              {point.score === null ? texts.notPublished : decimal(point.score)}
              <Bar share={shares[at] ?? 0} tone="plain" />
            </td>
            <td className={styles.cell}>{changeText(point, texts)}</td>
            <td className={styles.cell}>{rankText(point, texts)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
