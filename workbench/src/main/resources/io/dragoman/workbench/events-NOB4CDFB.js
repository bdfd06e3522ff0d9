import{a as T}from"./chunk-CGWIOXDN.js";import{b as E}from"./chunk-4HSUAM22.js";import{c as i,e as c,g as h,h as d,ia as g,ja as f,m as p,n as $,oa as y,q as b,ua as u,va as k}from"./chunk-2YLWMCTI.js";var w=e=>i`${e.map((m,t)=>i`${t>0?", ":""}<bdi title=${m.code}>${m.name}</bdi>`)}`,C=[{title:"Day",sort:"date",cell:e=>i`<span title="rests on: ${e.basis}">${b(e.date)}</span>`},{title:"Type",sort:"type",cell:e=>i`<span class="type q${y(e.type)}"><span class="dot"></span>${e.type}${e.mode===""?c:i` <span class="mode">${e.mode}</span>`}</span>`},{title:"Source",cell:e=>w(e.source)},{title:"Target",cell:e=>w(e.target)},{title:"Place",cell:e=>i`<bdi>${e.place}</bdi>`},{title:"Told as",cell:e=>i`<span class="cert ${e.certainty}">${e.certainty}</span>`},{title:"Words",cell:e=>i`<bdi title=${e.sentence}>${e.sentence}</bdi>`},{title:"Dead",sort:"deaths",number:!0,cell:e=>e.deaths===void 0?"":p(e.deaths)},{title:"Mentions",sort:"mentions",number:!0,cell:e=>p(e.mentions)},{title:"Articles",sort:"articles",number:!0,cell:e=>p(e.articles)},{title:"Sure",sort:"confidence",number:!0,cell:e=>e.confidence.toFixed(2)}],v=class extends k{constructor(){super(...arguments);this.pages=new T(this);this.picked=new Set;this.note="";this.keys=t=>{if(E(t)||t.metaKey||t.ctrlKey||t.altKey)return;let a=t.key==="j"||t.key==="ArrowDown"?1:t.key==="k"||t.key==="ArrowUp"?-1:0;if(a!==0){let n=this.pages.beside(h().event,a);n!==void 0&&d({event:n.id,mention:""},!0),t.preventDefault()}else t.key==="Enter"&&h().event!==""&&!(t.target instanceof HTMLButtonElement)&&!(t.target instanceof HTMLAnchorElement)&&d({view:"evidence"})};this.scrolled=t=>{let a=t.target;a.scrollTop+a.clientHeight>a.scrollHeight-600&&this.pages.load()}}connectedCallback(){super.connectedCallback(),addEventListener("keydown",this.keys)}disconnectedCallback(){removeEventListener("keydown",this.keys),super.disconnectedCallback()}render(){let{sort:t,event:a}=h(),n=u.filtered?.events,{rows:l}=this.pages;return i`
      <div class="bar">
        <h2 id="events-title">${n===void 0?"Events":$(n,"event")}</h2>
        <span class="soft small">${n!==void 0&&l.length<n?`${p(l.length)} loaded; the rest comes as you scroll`:""}</span>
        ${this.picked.size===0?c:i`<span class="small">${$(this.picked.size,"event")} chosen</span>
          <button @click=${()=>{this.each("accept")}}>Accept</button><button @click=${()=>{this.each("reject")}}>Reject</button>
          ${this.picked.size>1?i`<button title="They are one incident" @click=${()=>{this.merge()}}>Merge</button>`:c}
          <button @click=${()=>{this.picked.clear(),this.requestUpdate()}}>None</button>`}
        <span class="small bad" role="status">${this.note}</span>
       
        <label class="small soft push">Export all ${n===void 0?"":p(n)} as
          <select @change=${s=>{let o=s.target;o.value!==""&&location.assign(f(h(),o.value)),o.value=""}}>
            <option value="">choose …</option>${g.map(s=>i`<option value=${s}>${s}</option>`)}</select></label>
      </div>
      <div class="scroll ${this.pages.loading&&l.length>0?"loading":""}" tabindex="0" role="region" aria-labelledby="events-title" @scroll=${this.scrolled}>
        ${this.pages.error===void 0?c:i`<p class="pane bad">${this.pages.error.message}</p>`}
        ${l.length===0&&!this.pages.loading&&this.pages.error===void 0?i`<div class="empty"><h2>No events</h2><p>None fulfils the filter. Take a part of it out above.</p></div>`:i`
        <table aria-labelledby="events-title" aria-rowcount=${n??-1}>
          <thead><tr><th><span class="hidden">Chosen</span></th>${C.map(s=>this.header(s,t))}</tr></thead>
          <tbody>${l.map(s=>i`<tr aria-selected=${s.id===a} data-id=${s.id} class=${s.corrected?"fixed":""}
              @click=${()=>d({event:s.id,mention:""},!0)} @dblclick=${()=>d({view:"evidence",event:s.id,mention:""})}>
            <td><input type="checkbox" aria-label="Choose event ${s.id}" .checked=${this.picked.has(s.id)} @click=${o=>o.stopPropagation()}
              @change=${()=>{this.picked.delete(s.id)||this.picked.add(s.id),this.requestUpdate()}}></td>
            ${C.map(o=>o.title==="Words"?i`<td class="clip words"><a dir="auto" href="?view=evidence&event=${s.id}" title=${s.sentence} @click=${r=>{!r.metaKey&&!r.ctrlKey&&(r.preventDefault(),r.stopPropagation(),d({view:"evidence",event:s.id,mention:""}))}}>${s.sentence}</a></td>`:i`<td class=${o.number===!0?"num":o.title==="Source"||o.title==="Target"||o.title==="Place"?"who":""}>${o.cell(s)}</td>`)}
          </tr>`)}</tbody>
        </table>
        ${this.pages.more?i`<p class="pane"><button @click=${()=>this.pages.load()}>Load more</button></p>`:c}`}
      </div>`}header(t,a){let n=t.number===!0?"num":"",l=t.sort;if(l===void 0)return i`<th class=${n} scope="col">${t.title}</th>`;let s=a===""?"-date":a,o=s===l,r=s===`-${l}`;return i`<th class=${n} scope="col" aria-sort=${o?"ascending":r?"descending":c}>
      <button @click=${()=>d({sort:r?l:`-${l}`})}>${t.title} ${o?"\u25B2":r?"\u25BC":""}</button></th>`}async each(t){this.note=await u.change(async a=>{for(let n of this.picked)await a[t](n)}),this.note===""&&this.picked.clear(),this.requestUpdate()}async merge(){this.note=await u.change(t=>{let[a="",...n]=this.picked;return t.merge(a,n)}),this.note===""&&this.picked.clear(),this.requestUpdate()}updated(){this.querySelector('tr[aria-selected="true"]')?.scrollIntoView({block:"nearest"})}};customElements.define("d-events",v);
