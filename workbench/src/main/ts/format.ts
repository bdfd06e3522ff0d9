/** Numbers, days and probabilities as text. Days are those of the record: no time zone moves them. */

const COUNT = new Intl.NumberFormat("en-GB");

export const count = (n: number): string => COUNT.format(n);

/** "1 event", "1,204 events". */
export const counted = (n: number, one: string, many = `${one}s`): string => `${count(n)} ${n === 1 ? one : many}`;

export const percent = (p: number): string => {
  const x = p * 100;
  if (x > 0 && x < 1) return "<1 %";
  if (x > 99 && x < 100) return ">99 %";
  return `${Math.round(x)} %`;
};

export const signed = (x: number, digits = 2): string =>
  (x > 0 ? "+" : x < 0 ? "−" : "±") + Math.abs(x).toFixed(digits);

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "20 Aug 2020", "Aug 2020", "2020", or a range of these, of an ISO date as the record has it. */
export function day(date: string | null | undefined): string {
  if (!date) return "no date";
  if (date.includes("/")) {
    const [from = "", to = ""] = date.split("/");
    return `${day(from)} – ${day(to)}`;
  }
  const [year = "", month, dom] = date.slice(0, 10).split("-");
  if (!month) return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  return dom ? `${Number(dom)} ${name} ${year}` : `${name} ${year}`;
}

/** Seconds since 1970 of a day at midnight UTC, the time axis of all charts. */
export function seconds(date: string): number {
  const [year = "1970", month = "1", dom = "1"] = date.slice(0, 10).split("-");
  return Date.UTC(Number(year), Number(month) - 1, Number(dom)) / 1000;
}

/** The ISO day of a time in seconds. */
export function isoDay(time: number): string {
  return new Date(time * 1000).toISOString().slice(0, 10);
}

export function addDays(date: string, days: number): string {
  return isoDay(seconds(date) + days * 86_400);
}

export function addMonths(month: string, months: number): string {
  const [year = "1970", m = "1"] = month.split("-");
  const index = Number(year) * 12 + Number(m) - 1 + months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}

/** The last day of a month "YYYY-MM". */
export function lastDay(month: string): string {
  return addDays(`${addMonths(month, 1)}-01`, -1);
}

/** The first or last day of a day, month or year as typed. */
export function wholeDay(text: string, last: boolean): string {
  if (/^\d{4}$/.test(text)) return last ? `${text}-12-31` : `${text}-01-01`;
  if (/^\d{4}-\d\d$/.test(text)) return last ? lastDay(text) : `${text}-01`;
  return text;
}
