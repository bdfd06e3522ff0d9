import{a as T}from"./chunk-WL7Z5DMG.js";import{b as E}from"./chunk-JZVOSPVR.js";import{c as i,e as r,g as h,h as d,ja as g,ka as y,m as p,n as $,pa as f,q as b,wa as u,xa as k}from"./chunk-UGLCESHU.js";var w=e=>i`${e.map((m,t)=>i`${t>0?", ":""}<bdi title=${m.code}>${m.name}</bdi>`)}`,C=[{title:"Day",sort:"date",cell:e=>i`<span title="rests on: ${e.basis}">${b(e.date)}</span>`},{title:"Type",sort:"type",cell:e=>i`<span class="type q${f(e.type)}"><span class="dot"></span>${e.type}${e.mode===""?r:i` <span class="mode">${e.mode}</span>`}</span>`},{title:"Source",cell:e=>w(e.source)},{title:"Target",cell:e=>w(e.target)},{title:"Place",cell:e=>i`<bdi>${e.place}</bdi>`},{title:"Told as",cell:e=>i`<span class="cert ${e.certainty}">${e.certainty}</span>`},{title:"Words",cell:e=>i`<bdi title=${e.sentence}>${e.sentence}</bdi>`},{title:"Dead",sort:"deaths",number:!0,cell:e=>e.deaths===void 0?"":p(e.deaths)},{title:"Mentions",sort:"mentions",number:!0,cell:e=>p(e.mentions)},{title:"Articles",sort:"articles",number:!0,cell:e=>p(e.articles)},{title:"Sure",sort:"confidence",number:!0,cell:e=>e.confidence.toFixed(2)}],v=class extends k{constructor(){super(...arguments);this.pages=new T(this);this.picked=new Set;this.note="";this.keys=t=>{if(E(t)||t.metaKey||t.ctrlKey||t.altKey)return;let l=t.key==="j"||t.key==="ArrowDown"?1:t.key==="k"||t.key==="ArrowUp"?-1:0;if(l!==0){let a=this.pages.beside(h().event,l);a!==void 0&&d({event:a.id,mention:""},!0),t.preventDefault()}else t.key==="Enter"&&h().event!==""&&!(t.target instanceof HTMLButtonElement)&&!(t.target instanceof HTMLAnchorElement)&&d({view:"evidence"})};this.scrolled=t=>{let l=t.target;l.scrollTop+l.clientHeight>l.scrollHeight-600&&this.pages.load()}}connectedCallback(){super.connectedCallback(),addEventListener("keydown",this.keys)}disconnectedCallback(){removeEventListener("keydown",this.keys),super.disconnectedCallback()}render(){let{sort:t,event:l}=h(),a=u.filtered?.events,{rows:o}=this.pages;return i`
      <div class="bar">
        <h2 id="events-title">${a===void 0?"Events":$(a,"event")}</h2>
        <span class="soft small">${a!==void 0&&o.length<a?`${p(o.length)} loaded; the rest comes as you scroll`:""}</span>
        ${this.picked.size===0?r:i`<span class="small">${$(this.picked.size,"event")} chosen</span>
          <button @click=${()=>{this.each("accept")}}>Accept</button><button @click=${()=>{this.each("reject")}}>Reject</button>
          ${this.picked.size>1?i`<button title="They are one incident" @click=${()=>{this.merge()}}>Merge</button>`:r}
          <button @click=${()=>{this.picked.clear(),this.requestUpdate()}}>None</button>`}
        <span class="small bad" role="status">${this.note}</span>
       
        <label class="small soft push">Export all ${a===void 0?"":p(a)} as
          <select @change=${s=>{let n=s.target;n.value!==""&&location.assign(y(h(),n.value)),n.value=""}}>
            <option value="">choose …</option>${g.map(s=>i`<option value=${s}>${s}</option>`)}</select></label>
      </div>
      <div class="scroll ${this.pages.loading&&o.length>0?"loading":""}" tabindex="0" role="region" aria-labelledby="events-title" @scroll=${this.scrolled}>
        ${this.pages.error===void 0?r:i`<p class="pane bad">${this.pages.error.message}</p>`}
        ${o.length===0&&!this.pages.loading&&this.pages.error===void 0?i`<div class="empty"><h2>No events</h2><p>None fulfils the filter. Take a part of it out above.</p></div>`:i`
        <table aria-labelledby="events-title" aria-rowcount=${a??-1}>
          <colgroup><col class="c-pick"><col class="c-day"><col class="c-type"><col class="c-who"><col class="c-who"><col class="c-place"><col class="c-cert"><col><col class="c-n"><col class="c-m"><col class="c-m"><col class="c-n"></colgroup>
          <thead><tr><th><span class="hidden">Chosen</span></th>${C.map(s=>this.header(s,t))}</tr></thead>
          <tbody>${o.map(s=>i`<tr aria-selected=${s.id===l} data-id=${s.id} class=${s.corrected?"fixed":""}
              @click=${()=>d({event:s.id,mention:""},!0)} @dblclick=${()=>d({view:"evidence",event:s.id,mention:""})}>
            <td><input type="checkbox" aria-label="Choose event ${s.id}" .checked=${this.picked.has(s.id)} @click=${n=>n.stopPropagation()}
              @change=${()=>{this.picked.delete(s.id)||this.picked.add(s.id),this.requestUpdate()}}></td>
            ${C.map(n=>n.title==="Words"?i`<td class="clip words"><a dir="auto" href="?view=evidence&event=${s.id}" title=${s.sentence} @click=${c=>{!c.metaKey&&!c.ctrlKey&&(c.preventDefault(),c.stopPropagation(),d({view:"evidence",event:s.id,mention:""}))}}>${s.sentence}</a></td>`:i`<td class=${n.number===!0?"num":n.title==="Source"||n.title==="Target"||n.title==="Place"||n.title==="Type"?"clip":""}>${n.cell(s)}</td>`)}
          </tr>`)}</tbody>
        </table>
        ${this.pages.more?i`<p class="pane"><button @click=${()=>this.pages.load()}>Load more</button></p>`:r}`}
      </div>`}header(t,l){let a=t.number===!0?"num":"",o=t.sort;if(o===void 0)return i`<th class=${a} scope="col">${t.title}</th>`;let s=l===""?"-date":l,n=s===o,c=s===`-${o}`;return i`<th class=${a} scope="col" aria-sort=${n?"ascending":c?"descending":r}>
      <button @click=${()=>d({sort:c?o:`-${o}`})}>${t.title} ${n?"\u25B2":c?"\u25BC":""}</button></th>`}async each(t){this.note=await u.change(async l=>{for(let a of this.picked)await l[t](a)}),this.note===""&&this.picked.clear(),this.requestUpdate()}async merge(){this.note=await u.change(t=>{let[l="",...a]=this.picked;return t.merge(l,a)}),this.note===""&&this.picked.clear(),this.requestUpdate()}updated(){this.querySelector('tr[aria-selected="true"]')?.scrollIntoView({block:"nearest"})}};customElements.define("d-events",v);
