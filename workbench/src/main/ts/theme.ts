/** Light and dark, and the colours of app.css as canvases need them. */

const KEY = "dragoman-theme";
const listeners = new Set<() => void>();
const dark = matchMedia("(prefers-color-scheme: dark)");

export type Theme = "system" | "light" | "dark";

export function theme(): Theme {
  const kept = localStorage.getItem(KEY);
  return kept === "light" || kept === "dark" ? kept : "system";
}

export function setTheme(next: Theme): void {
  localStorage.setItem(KEY, next);
  apply();
}

export function apply(): void {
  const chosen = theme();
  if (chosen === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = chosen;
  for (const listener of listeners) listener();
}

export function onTheme(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const isDark = (): boolean => (theme() === "system" ? dark.matches : theme() === "dark");

dark.addEventListener("change", apply);

let probe: HTMLElement | undefined;

/** The colour that a custom property such as "--q1" stands for now, as "rgb(…)". */
export function color(property: string): string {
  probe ??= document.body.appendChild(Object.assign(document.createElement("i"), { hidden: true }));
  probe.style.color = `var(${property})`;
  return getComputedStyle(probe).color;
}

const numbers = (rgb: string): number[] => (rgb.match(/[\d.]+/g) ?? []).map(Number);

/** The colour part of the way (0 to 1) from one "rgb(…)" to another. */
export function between(low: string, high: string, t: number): string {
  const a = numbers(low);
  const b = numbers(high);
  return `rgb(${[0, 1, 2].map((i) => Math.round((a[i] ?? 0) + ((b[i] ?? 0) - (a[i] ?? 0)) * t)).join(",")})`;
}
