/** A chart of events per week by quad class: what brings together upwards, what sets apart downwards. */

import uPlot from "uplot";
import { QUADS, QUAD, type Quad } from "./codes.js";
import { addDays, count, day, isoDay, seconds } from "./format.js";
import { color, isDark } from "./theme.js";

/** Events of one week, named by its Monday. */
export interface Week {
  readonly week: string;
  readonly counts: Readonly<Record<Quad, number>>;
}

export interface Mark {
  readonly date: string;
  readonly label: string;
}

export interface WeeksOptions {
  readonly height: number;
  /** The days that are selected; empty where all are. */
  readonly since: string;
  readonly until: string;
  /** Whether the chart shows the selected days alone, or all with the selection on it. */
  readonly detail: boolean;
  readonly marks: readonly Mark[];
  /** Called with the first and last day when days were selected on the chart, empty for all. */
  readonly select: (since: string, until: string) => void;
  readonly hover: (text: string, left: number) => void;
}

const WEEK = 7 * 86_400;

/** A day of the axis, as exactly as the step from one to the next. */
function tick(time: number, step: number): string {
  const text = day(isoDay(time));
  if (step >= 360 * 86_400) return text.slice(-4);
  return step >= 27 * 86_400 ? text.slice(text.indexOf(" ") + 1) : text;
}

interface Bins {
  readonly weeks: number;
  readonly times: number[];
  readonly counts: readonly Readonly<Record<Quad, number>>[];
}

/** All weeks from the first to the last, those without events too, put together where a pixel would hold several. */
function bins(weeks: readonly Week[], width: number): Bins {
  const first = weeks[0];
  const last = weeks[weeks.length - 1];
  if (first === undefined || last === undefined) return { weeks: 1, times: [], counts: [] };
  const start = seconds(first.week);
  const total = Math.round((seconds(last.week) - start) / WEEK) + 1;
  const size = Math.max(1, Math.ceil(total / (width / 2.5)));
  const length = Math.ceil(total / size);
  const counts = Array.from({ length }, () => ({ 1: 0, 2: 0, 3: 0, 4: 0 }));
  for (const week of weeks) {
    const bin = counts[Math.floor(Math.round((seconds(week.week) - start) / WEEK) / size)];
    if (bin !== undefined) for (const quad of QUADS) bin[quad] += week.counts[quad];
  }
  return { weeks: size, times: counts.map((_, i) => start + i * size * WEEK), counts };
}

export class Weeks {
  private readonly plot: uPlot;
  /** How many weeks one bar holds. */
  readonly per: number;

  constructor(box: HTMLElement, weeks: readonly Week[], options: WeeksOptions) {
    const shown = options.detail
      ? weeks.filter((w) => (options.since === "" || addDays(w.week, 6) >= options.since) && (options.until === "" || w.week <= options.until))
      : weeks;
    const binned = bins(shown, box.clientWidth - 60);
    this.per = binned.weeks;
    const soft = color("--soft");
    const line = color("--hair");
    const font = `11px ${getComputedStyle(document.body).fontFamily}`;
    const bars = uPlot.paths.bars?.({ size: [0.86, 40, 1], align: 1 });
    const stack = (first: Quad, second: Quad, sign: number): number[][] => [
      binned.counts.map((c) => sign * (c[first] + c[second])),
      binned.counts.map((c) => sign * c[second]),
    ];
    const series = (quad: Quad): uPlot.Series => ({
      label: QUAD[quad].label, fill: color(`--q${quad}`), width: 0, paths: bars, points: { show: false },
    });
    const span = binned.weeks * WEEK;
    const begin = binned.times[0] ?? 0;
    const end = (binned.times[binned.times.length - 1] ?? 0) + span;
    this.plot = new uPlot(
      {
        width: box.clientWidth,
        height: options.height,
        padding: [options.marks.length > 0 ? 16 : 6, 30, 0, 0],
        scales: { x: { time: true, range: () => [begin, end] }, y: { range: (_, low, high) => [Math.min(low, -1), Math.max(high, 1)] } },
        tzDate: (time) => uPlot.tzDate(new Date(time * 1000), "Etc/UTC"),
        cursor: { y: false, points: { show: false }, drag: { x: true, y: false, setScale: false } },
        select: { show: true, left: 0, top: 0, width: 0, height: 0 },
        legend: { show: false },
        axes: [
          { stroke: soft, font, grid: { stroke: line, width: 1 }, ticks: { show: false }, size: 22, gap: 4, space: 70, values: (_, times, __, ___, step) => times.map((t) => tick(t, step)) },
          {
            stroke: soft, font, grid: { stroke: line, width: 1 }, ticks: { show: false }, size: 44, gap: 5, space: 26,
            values: (_, values) => values.map((v) => (Number.isInteger(v) ? count(Math.abs(v)) : "")),
          },
        ],
        series: [{}, series(1), series(2), series(3), series(4)],
        hooks: {
          setSelect: [(u) => this.selected(u, options, binned)],
          setCursor: [(u) => this.hovered(u, options, binned)],
          draw: [(u) => drawMarks(u, options.marks)],
          ready: [(u) => { if (!options.detail) showSelection(u, options, begin, end); }],
        },
      },
      [binned.times, ...stack(1, 2, 1), ...stack(3, 4, -1)] as uPlot.AlignedData,
      box,
    );
    this.plot.over.addEventListener("dblclick", () => options.select("", ""));
  }

  private selected(u: uPlot, options: WeeksOptions, binned: Bins): void {
    if (u.select.width < 3) return;
    const from = u.posToVal(u.select.left, "x");
    const to = u.posToVal(u.select.left + u.select.width, "x");
    const begin = binned.times[0] ?? 0;
    const snap = (time: number, round: (x: number) => number) => begin + round((time - begin) / WEEK) * WEEK;
    const since = isoDay(snap(from, Math.floor));
    options.select(since, addDays(isoDay(snap(to, Math.ceil)), -1));
  }

  private hovered(u: uPlot, options: WeeksOptions, binned: Bins): void {
    const left = u.cursor.left ?? -1;
    const index = left < 0 ? -1 : Math.floor((u.posToVal(left, "x") - (binned.times[0] ?? 0)) / (binned.weeks * WEEK));
    const counts = binned.counts[index];
    const time = binned.times[index];
    if (counts === undefined || time === undefined) {
      options.hover("", 0);
      return;
    }
    const from = isoDay(time);
    const parts = QUADS.filter((q) => counts[q] > 0).map((q) => `${count(counts[q])} ${QUAD[q].label}`);
    options.hover(`${day(from)} – ${day(addDays(from, binned.weeks * 7 - 1))}: ${parts.join(", ") || "no events"}`, left + u.over.offsetLeft);
  }

  resize(width: number, height: number): void {
    this.plot.setSize({ width, height });
  }

  destroy(): void {
    this.plot.destroy();
  }
}

function showSelection(u: uPlot, options: WeeksOptions, begin: number, end: number): void {
  if (options.since === "" && options.until === "") return;
  const from = options.since === "" ? begin : Math.max(begin, seconds(options.since));
  const to = options.until === "" ? end : Math.min(end, seconds(options.until) + 86_400);
  const left = u.valToPos(from, "x");
  u.setSelect({ left, top: 0, width: Math.max(2, u.valToPos(to, "x") - left), height: u.over.clientHeight }, false);
}

function drawMarks(u: uPlot, marks: readonly Mark[]): void {
  const { ctx } = u;
  const scale = devicePixelRatio;
  ctx.save();
  ctx.strokeStyle = color("--ink");
  ctx.fillStyle = color("--ink");
  ctx.lineWidth = scale;
  ctx.setLineDash([3 * scale, 3 * scale]);
  ctx.globalAlpha = isDark() ? 0.9 : 0.75;
  ctx.font = `600 ${10.5 * scale}px ${getComputedStyle(document.body).fontFamily}`;
  ctx.textAlign = "center";
  let before = -Infinity;
  for (const mark of marks) {
    const x = Math.round(u.valToPos(seconds(mark.date), "x", true));
    if (x < u.bbox.left || x > u.bbox.left + u.bbox.width) continue;
    ctx.beginPath();
    ctx.moveTo(x, u.bbox.top);
    ctx.lineTo(x, u.bbox.top + u.bbox.height);
    ctx.stroke();
    if (x - before > 14 * scale) {
      ctx.fillText(mark.label, x, u.bbox.top - 4 * scale);
      before = x;
    }
  }
  ctx.restore();
}
