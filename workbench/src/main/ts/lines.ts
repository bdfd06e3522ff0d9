/** Small charts over months, and the reliability of forecasts, as SVG. */

import { svg, nothing, type SVGTemplateResult } from "lit";
import { scaleLinear, scaleUtc } from "d3-scale";
import { area, line } from "d3-shape";
import { day, seconds } from "./format.js";

export interface Point {
  readonly day: string;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
}

export interface Line {
  readonly label: string;
  readonly color: string;
  /** A dash pattern, so that lines differ without their hue. */
  readonly dash?: string;
  readonly points: readonly Point[];
}

export interface LinesOptions {
  readonly label: string;
  /** Least and greatest value; taken from the points where absent. */
  readonly domain?: readonly [number, number];
  readonly height?: number;
  readonly format?: (value: number) => string;
}

/** The year, with the month where the chart holds few years. */
function label(at: Date, [from, to]: [Date, Date]): string {
  const long = to.getTime() - from.getTime() > 4 * 366 * 86_400_000;
  return day(at.toISOString().slice(0, long ? 4 : 7));
}

const WIDTH = 460;
const LEFT = 40;
const RIGHT = 8;

export function lines(all: readonly Line[], options: LinesOptions): SVGTemplateResult {
  const points = all.flatMap((l) => l.points);
  const height = options.height ?? 170;
  const days = points.map((p) => seconds(p.day) * 1000);
  const x = scaleUtc([Math.min(...days), Math.max(...days)], [LEFT, WIDTH - RIGHT]);
  const values = points.flatMap((p) => [p.value, p.low ?? p.value, p.high ?? p.value]);
  const [low, high] = options.domain ?? [Math.min(0, ...values), Math.max(0, ...values)];
  const y = scaleLinear([low, high === low ? low + 1 : high], [height - 20, 8]);
  const at = (p: Point): number => x(seconds(p.day) * 1000);
  const path = line<Point>().x(at).y((p) => y(p.value));
  const band = area<Point>().x(at).y0((p) => y(p.low ?? p.value)).y1((p) => y(p.high ?? p.value));
  const format = options.format ?? ((v: number) => y.tickFormat(4)(v));
  return svg`<svg class="chart" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label=${options.label}>
    ${y.ticks(4).map((v) => svg`<line class="axis" x1=${LEFT} x2=${WIDTH - RIGHT} y1=${y(v)} y2=${y(v)}></line><text x=${LEFT - 6} y=${y(v) + 4} text-anchor="end">${format(v)}</text>`)}
    ${x.ticks(5).filter((t) => x(t) < WIDTH - 20).map((t) => svg`<text x=${x(t)} y=${height - 4} text-anchor="middle">${label(t, x.domain() as [Date, Date])}</text>`)}
    ${low < 0 ? svg`<line class="zero" x1=${LEFT} x2=${WIDTH - RIGHT} y1=${y(0)} y2=${y(0)}></line>` : nothing}
    ${all.map((l) => svg`${l.points.some((p) => p.low !== undefined) ? svg`<path d=${band(l.points) ?? ""} fill=${l.color} opacity=".16"></path>` : nothing}
      <path d=${path(l.points) ?? ""} fill="none" stroke=${l.color} stroke-width="1.8" stroke-linejoin="round" stroke-dasharray=${l.dash ?? nothing}></path>`)}
  </svg>`;
}

/** How often what was forecast with a probability came about: on the diagonal a forecast is as it says. */
export function reliability(bins: readonly { forecast: number; observed: number; count: number }[]): SVGTemplateResult {
  const size = 300;
  const x = scaleLinear([0, 1], [38, size - 10]);
  const y = scaleLinear([0, 1], [size - 30, 10]);
  const most = Math.max(1, ...bins.map((b) => b.count));
  return svg`<svg class="chart" viewBox="0 0 ${size} ${size}" role="img" aria-label="Reliability: forecast probability against how often it came about">
    ${[0, 0.25, 0.5, 0.75, 1].map((v) => svg`<line class="axis" x1=${x(0)} x2=${x(1)} y1=${y(v)} y2=${y(v)}></line><text x=${x(0) - 6} y=${y(v) + 4} text-anchor="end">${v * 100} %</text>
      <text x=${x(v)} y=${size - 14} text-anchor="middle">${v * 100}</text>`)}
    <line class="zero" x1=${x(0)} y1=${y(0)} x2=${x(1)} y2=${y(1)}></line>
    ${bins.map((b) => svg`<circle cx=${x(b.forecast)} cy=${y(b.observed)} r=${2.5 + 7 * Math.sqrt(b.count / most)} fill="var(--q2)" opacity=".8"><title>${`forecast ${(b.forecast * 100).toFixed(0)} %, came about ${(b.observed * 100).toFixed(0)} %, ${b.count} times`}</title></circle>`)}
    <text x=${size / 2} y=${size - 1} text-anchor="middle">forecast, per cent</text>
  </svg>`;
}
