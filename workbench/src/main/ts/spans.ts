import type { Role } from "./codes.js";

/** Words of an article with what they are in a mention; offsets count Unicode code points. */
export interface Marked {
  readonly begin: number;
  readonly end: number;
  readonly mention: string;
  readonly role: Role;
}

export interface Piece {
  readonly text: string;
  /** What covers the piece, the mention that is looked at first. */
  readonly marks: readonly Marked[];
  readonly inSentence: boolean;
}

/**
 * Cuts a text where a marked span begins or ends. Spans may overlap ("Russian troops" and "Russian").
 *
 * @param here the mention that is looked at, whose marks win over others
 * @param sentence begin and end of its sentence
 */
export function pieces(text: string, marks: readonly Marked[], here: string, sentence: readonly [number, number]): Piece[] {
  const points = Array.from(text);
  const cuts = new Set([0, points.length, ...sentence]);
  for (const mark of marks) cuts.add(mark.begin).add(mark.end);
  const sorted = [...cuts].filter((cut) => cut >= 0 && cut <= points.length).sort((a, b) => a - b);
  const result: Piece[] = [];
  for (let i = 0; i + 1 < sorted.length; i++) {
    const from = sorted[i] ?? 0;
    const to = sorted[i + 1] ?? 0;
    const over = marks.filter((mark) => mark.begin <= from && mark.end >= to);
    over.sort((a, b) => Number(b.mention === here) - Number(a.mention === here) || (a.end - a.begin) - (b.end - b.begin));
    result.push({ text: points.slice(from, to).join(""), marks: over, inSentence: from >= sentence[0] && to <= sentence[1] });
  }
  return result;
}
