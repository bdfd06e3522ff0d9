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
  /** Whether the chart shows the selected days alone, or all with the selection on it. */
  readonly detail: boolean;
  /** Called with the first and last day when days were selected on the chart, empty for all. */
  readonly select: (since: string, until: string) => void;
  readonly hover: (text: string, left: number) => void;
  /** Called when the drag is over, whether it chose days or not. */
  readonly released: () => void;
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

/** What is shown on the weeks: the days that are selected, empty where all are, and the turning points. */
export interface Shown {
  readonly since: string;
  readonly until: string;
  readonly marks: readonly Mark[];
}

export class Weeks {
  private readonly plot: uPlot;
  private readonly begin: number;
  private readonly end: number;
  /** How many weeks one bar holds. */
  readonly per: number;
  /** Whether days are being dragged over. */
  held = false;

  constructor(box: HTMLElement, weeks: readonly Week[], private shown: Shown, private readonly options: WeeksOptions) {
    const { since, until } = shown;
    const drawn = options.detail
      ? weeks.filter((w) => (since === "" || addDays(w.week, 6) >= since) && (until === "" || w.week <= until))
      : weeks;
    const binned = bins(drawn, box.clientWidth - 60);
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
    const begin = this.begin = binned.times[0] ?? 0;
    const end = this.end = (binned.times[binned.times.length - 1] ?? 0) + span;
    this.plot = new uPlot(
      {
        width: box.clientWidth,
        height: options.height,
        padding: [() => (this.shown.marks.length > 0 ? 16 : 6), 30, 0, 0],
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
          draw: [(u) => drawMarks(u, this.shown.marks)],
          ready: [(u) => this.select(u)],
        },
      },
      [binned.times, ...stack(1, 2, 1), ...stack(3, 4, -1)] as uPlot.AlignedData,
      box,
    );
    this.plot.over.addEventListener("dblclick", () => options.select("", ""));
    this.plot.over.addEventListener("mousedown", () => {
      this.held = true;
      document.addEventListener("mouseup", () => {
        this.held = false;
        options.released();
      }, { once: true });
    });
  }

  /** Shows other days or marks on the same weeks. */
  show(shown: Shown): void {
    this.shown = shown;
    this.plot.redraw(false, true);
    this.select(this.plot);
  }

  private select(u: uPlot): void {
    if (this.options.detail) return;
    const { since, until } = this.shown;
    const from = since === "" ? this.begin : Math.max(this.begin, seconds(since));
    const to = until === "" ? this.end : Math.min(this.end, seconds(until) + 86_400);
    const left = u.valToPos(from, "x");
    const width = since === "" && until === "" ? 0 : Math.max(2, u.valToPos(to, "x") - left);
    u.setSelect({ left, top: 0, width, height: u.over.clientHeight }, false);
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

  destroy(): void {
    this.plot.destroy();
  }
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
