/** The drawing of the network, apart from what stands around it: loaded only when the network is looked at. */

import { DirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import Sigma from "sigma";
import { extremityArrow, layerFill, layerPlain, pathCurved, sdfCircle } from "sigma/rendering";
import { between, color } from "./theme.js";

export interface NetNode {
  readonly id: string;
  readonly name: string;
  readonly events: number;
}

export interface NetEdge {
  readonly source: string;
  readonly target: string;
  readonly events: number;
  readonly conflict: number;
}

export interface NetOptions {
  readonly open: (node: string) => void;
  readonly edge: (source: string, target: string) => void;
  readonly hover: (text: string) => void;
}

/** Blue for cooperation, grey where both are alike, orange for conflict. */
function tone(conflict: number, events: number): string {
  const share = events === 0 ? 0.5 : conflict / events;
  return share < 0.5 ? between(color("--q2"), color("--mixed"), share * 2) : between(color("--mixed"), color("--q4"), share * 2 - 1);
}

/** A place on the circle that depends on the id alone, so that a network always starts in the same order. */
function angle(id: string): number {
  let hash = 2166136261;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 16777619);
  return ((hash >>> 0) / 4294967296) * 2 * Math.PI;
}

type NodeData = { x: number; y: number; size: number; label: string; color: string; ring: boolean; events: number };
type EdgeData = { size: number; color: string; events: number; conflict: number };

export class NetStage {
  private readonly graph = new DirectedGraph<NodeData, EdgeData>();
  private readonly sigma;
  private edges: readonly NetEdge[] = [];
  private nodes: readonly NetNode[] = [];
  private near = new Set<string>();
  private opened = "";

  constructor(box: HTMLElement, options: NetOptions) {
    this.sigma = new Sigma(this.graph, box, {
      primitives: {
        nodes: { shapes: [sdfCircle()], layers: [layerFill()], label: { margin: 5, font: { family: getComputedStyle(document.body).fontFamily } } },
        edges: { paths: [pathCurved({ curvature: 0.18 })], extremities: [extremityArrow({ lengthRatio: 3.2, widthRatio: 2.4 })], layers: [layerPlain()], defaultHead: "arrow" },
      },
      styles: {
        nodes: {
          x: { attribute: "x" }, y: { attribute: "y" }, size: { attribute: "size" }, label: { attribute: "label" },
          color: (node) => (node as NodeData).color,
          labelColor: () => color("--ink"),
          labelSize: 12,
          cursor: "pointer",
        },
        edges: {
          path: "curved", head: "arrow",
          size: { attribute: "size" },
          color: (edge) => (edge as EdgeData).color,
          cursor: "pointer",
        },
      },
      settings: { enableEdgeEvents: true, labelRenderedSizeThreshold: 6, labelDensity: 1.2, stagePadding: 60, minCameraRatio: 0.1, maxCameraRatio: 3 },
    });
    this.sigma.on("clickNode", ({ node }) => options.open(node));
    this.sigma.on("clickEdge", ({ edge }) => options.edge(this.graph.source(edge), this.graph.target(edge)));
    this.sigma.on("clickStage", () => options.open(""));
    this.sigma.on("enterNode", ({ node }) => {
      const data = this.graph.getNodeAttributes(node);
      options.hover(`${data.label}: ${data.events} events with those shown`);
    });
    this.sigma.on("enterEdge", ({ edge }) => {
      const data = this.graph.getEdgeAttributes(edge);
      const name = (id: string) => this.graph.getNodeAttribute(id, "label");
      options.hover(`${name(this.graph.source(edge))} to ${name(this.graph.target(edge))}: ${data.events} events, ${data.conflict} of them conflict`);
    });
    this.sigma.on("leaveNode", () => options.hover(""));
    this.sigma.on("leaveEdge", () => options.hover(""));
  }

  /** Draws a network; nodes that were there keep about where they were. */
  show(nodes: readonly NetNode[], edges: readonly NetEdge[], opened: string): void {
    this.nodes = nodes;
    this.edges = edges;
    this.opened = opened;
    this.near = new Set([opened, ...edges.flatMap((e) => (e.source === opened ? [e.target] : e.target === opened ? [e.source] : []))]);
    const keep = new Set(nodes.map((n) => n.id));
    for (const id of this.graph.nodes()) if (!keep.has(id)) this.graph.dropNode(id);
    this.graph.clearEdges();
    const most = Math.max(1, ...nodes.map((n) => n.events));
    let fresh = 0;
    for (const node of nodes) {
      const size = 3 + 10 * Math.sqrt(node.events / most);
      const look = { size, label: node.name, events: node.events, color: this.nodeColor(node.id), ring: node.id === opened };
      if (this.graph.hasNode(node.id)) this.graph.mergeNodeAttributes(node.id, look);
      else {
        fresh++;
        const a = angle(node.id);
        this.graph.addNode(node.id, { ...look, x: Math.cos(a) * 100, y: Math.sin(a) * 100 });
      }
    }
    const heaviest = Math.max(1, ...edges.map((e) => e.events));
    for (const edge of edges) {
      if (edge.source === edge.target || !keep.has(edge.source) || !keep.has(edge.target)) continue;
      const far = opened !== "" && edge.source !== opened && edge.target !== opened;
      const drawn = tone(edge.conflict, edge.events);
      this.graph.mergeEdge(edge.source, edge.target, {
        size: 0.8 + 4.2 * Math.sqrt(edge.events / heaviest), events: edge.events, conflict: edge.conflict,
        color: far ? between(drawn, color("--paper"), 0.86) : drawn,
      });
    }
    if (this.graph.order > 1) {
      forceAtlas2.assign(this.graph, {
        iterations: fresh > this.graph.order / 3 ? 400 : 80,
        getEdgeWeight: (_, data) => Math.log1p((data as EdgeData).events),
        settings: { ...forceAtlas2.inferSettings(this.graph), gravity: 2.4, scalingRatio: 22, strongGravityMode: false, adjustSizes: true, barnesHutOptimize: this.graph.order > 200 },
      });
    }
    this.sigma.refresh();
  }

  private nodeColor(id: string): string {
    const ink = color("--node");
    if (this.opened === "" || this.near.has(id)) return id === this.opened ? color("--accent") : ink;
    return between(ink, color("--paper"), 0.7);
  }

  recolor(): void {
    this.show(this.nodes, this.edges, this.opened);
  }

  resize(): void {
    this.sigma.resize();
  }

  destroy(): void {
    this.sigma.kill();
  }
}
