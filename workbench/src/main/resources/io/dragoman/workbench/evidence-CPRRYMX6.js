import{a as U}from"./chunk-WL7Z5DMG.js";import{a as w}from"./chunk-GRWYEME3.js";import{a as b,b as P}from"./chunk-JZVOSPVR.js";import{I as E,J as q,K as j,L as C,c as n,e as l,g as c,h as m,i as v,n as h,oa as R,pa as k,q as f,ra as M,sa as A,ta as D,wa as $,xa as L}from"./chunk-UGLCESHU.js";function I(S,g,e,i){let t=Array.from(S),r=new Set([0,t.length,...i]);for(let s of g)r.add(s.begin).add(s.end);let d=[...r].filter(s=>s>=0&&s<=t.length).sort((s,o)=>s-o),a=[];for(let s=0;s+1<d.length;s++){let o=d[s]??0,p=d[s+1]??0,T=g.filter(u=>u.begin<=o&&u.end>=p);T.sort((u,y)=>+(y.mention===e)-+(u.mention===e)||u.end-u.begin-(y.end-y.begin)),a.push({text:t.slice(o,p).join(""),marks:T,inSentence:o>=i[0]&&p<=i[1]})}return a}var x=class extends L{constructor(){super(...arguments);this.pages=new U(this);this.event=new w(this,()=>c().event===""?void 0:E(c().event),j);this.article=new w(this,()=>{let e=this.mention()?.document??c().document;return e===""?void 0:q(e)},C);this.editing=!1;this.note="";this.scrolledTo="";this.keys=e=>{if(!(P(e)||e.metaKey||e.ctrlKey||e.altKey))switch(e.key){case"j":return this.step(1);case"k":return this.step(-1);case"a":return void this.act("accept");case"x":return void this.act("reject");case"u":return void this.act("undo");case"e":e.preventDefault(),this.editing=!0,this.requestUpdate(),this.updateComplete.then(()=>this.querySelector("form.edit select")?.focus());return;case"Escape":this.editing=!1,this.requestUpdate();return;default:}}}connectedCallback(){super.connectedCallback(),addEventListener("keydown",this.keys)}disconnectedCallback(){removeEventListener("keydown",this.keys),super.disconnectedCallback()}mention(){let e=this.event.data;return e===void 0||e.id!==c().event?e?.mentions[0]:e.mentions.find(i=>i.id===c().mention)??e.mentions.find(i=>i.id===e.best)??e.mentions[0]}step(e){let i=this.pages.beside(c().event,e);i!==void 0&&m({event:i.id,mention:""},!0)}async act(e){let{event:i}=c();if(i==="")return;let t=$.lastChange??this.event.data?.lastChange;if(e==="undo"&&t===void 0)return;let r=await $.change(d=>e==="undo"?d.undo(t??0):d[e](i));this.note=r===""?{accept:"Accepted.",reject:"Rejected: it counts as no event.",undo:"Undone."}[e]:r,this.event.again(),r===""&&e!=="undo"&&this.step(1)}willUpdate(){let e=this.pages.rows[0];c().event===""&&c().document===""&&e!==void 0&&queueMicrotask(()=>m({event:e.id},!0))}render(){return n`
      <div class="list" role="region" aria-label="Events of the filter" @scroll=${e=>{let i=e.target;i.scrollTop+i.clientHeight>i.scrollHeight-400&&this.pages.load()}}>${this.pages.rows.map(e=>n`
        <button class="item" aria-current=${e.id===c().event?"true":"false"} @click=${()=>m({event:e.id,mention:""},!0)}>
          <span class="row"><span class="type q${k(e.type)}"><span class="dot"></span>${e.type}</span><span class="soft small grow num">${f(e.date)}</span></span>
          <span class="clip" dir="auto">${e.source.map(i=>i.name).join(", ")||"\u2013"} → ${e.target.map(i=>i.name).join(", ")||"\u2013"}</span>
          ${e.corrected?n`<span class="small soft">corrected</span>`:l}</button>`)}</div>
      <div class="article" tabindex="0" role="region" aria-label="Article">${this.text()}</div>
      <div class="why" tabindex="0" role="region" aria-label="Why">${this.why()}</div>`}text(){let e=this.article.data,i=this.mention();if(e===void 0)return this.article.error!==void 0?n`<p class="bad">${this.article.error.message}</p>`:this.pages.loading||this.event.loading||this.article.loading?n``:n`<div class="empty"><h2>No event chosen</h2><p>Choose one at the left, or press <kbd>j</kbd>.</p></div>`;let t=e.mentions.flatMap(a=>a.id===i?.id?a.marks:a.marks.filter(s=>s.role==="trigger")),r=i?.id??"",d=i?.sentence??[0,0];return n`<article dir=${e.direction==="rtl"?"rtl":"ltr"} lang=${e.language}>
      <h2 dir="auto">${e.title===""?"Without a title":e.title}</h2>
      <p class="soft small">${[e.outlet,e.author,f(e.published)].filter(a=>a!=="").join(" \xB7 ")}
        ${e.url===""?l:n` · <a href=${e.url} rel="noreferrer noopener" target="_blank">source</a>`}
        · ${h(e.mentions.length,"mention")}</p>
      <p class="row small">${D.slice(0,6).map(a=>n`<span class="key ${a}">${a}</span>`)}</p>
      <div class="text">${I(e.text,t,r,d).map(a=>{let s=a.marks[0];if(s===void 0)return a.inSentence?n`<mark class="sentence">${a.text}</mark>`:a.text;if(s.mention!==r){let o=e.mentions.find(p=>p.id===s.mention);return n`<mark class="other" data-mention=${s.mention} title="${o?.type??""}: look at this mention" @click=${()=>o!==void 0&&m({event:o.event,mention:o.id})}>${a.text}</mark>`}return n`<mark data-role=${s.role} title=${s.role}>${a.text}</mark>`})}</div></article>`}why(){let e=this.event.data,i=this.mention();return this.event.error!==void 0?n`<p class="bad">${this.event.error.message}</p>`:e===void 0||i===void 0?l:n`
      <div class="head"><h2 class="q${k(e.type)}"><span class="dot"></span>${e.type}${e.mode===""?l:n` <span class="mode">${e.mode}</span>`}</h2>
        <span class="cert ${e.certainty}">${e.certainty}</span></div>
      <p class="small soft">${M(e.type)?.meaning}</p>
      <p class="small">${h(e.mentions.length,"mention")} in ${h(e.articles,"article")} of ${h(e.outlets,"independent outlet")}</p>
      <div class="acts" role="group" aria-label="Judge the event">
        <button @click=${()=>{this.act("accept")}} aria-keyshortcuts="a"><kbd>a</kbd> accept</button>
        <button @click=${()=>{this.act("reject")}} aria-keyshortcuts="x"><kbd>x</kbd> reject</button>
        <button @click=${()=>{this.act("undo")}} aria-keyshortcuts="u" ?disabled=${e.corrections.length===0&&$.lastChange===void 0}><kbd>u</kbd> undo</button>
        <button aria-pressed=${this.editing} @click=${()=>{this.editing=!this.editing,this.requestUpdate()}} aria-keyshortcuts="e"><kbd>e</kbd> edit</button>
      </div>
      <p class="small" role="status">${this.note}</p>
      ${this.editing?this.form(e):l}
      ${e.corrections.length===0?l:n`<h3>People's word</h3><ul class="small">${e.corrections.map(t=>n`<li><b>${t.field}</b> is <bdi>${t.value}</bdi> <span class="soft">(${t.author}, ${f(t.at)}${t.why===""?"":`: ${t.why}`})</span></li>`)}</ul>`}
      <h3>Why, in this mention</h3>
      <dl class="facts">${i.facts.map(t=>n`
        <dt><span class="key ${t.role}">${t.role}</span></dt>
        <dd><bdi>${t.words===""?"not told":`\u201C${t.words}\u201D`}</bdi>${t.means===""?l:n` = <b dir="auto">${t.means}</b>`}
          ${t.reason===""?l:n`<span class="reason">${t.reason}</span>`}</dd>`)}</dl>
      <p class="small soft">The reader is ${i.confidence.toFixed(2)} sure. ${i.reader}</p>
      ${e.mentions.length<2?l:n`<h3>All its mentions</h3><ul class="small">${e.mentions.map(t=>n`<li class="row">
        <a class="grow clip" dir="auto" aria-current=${t.id===i.id?"true":l} href=${v({mention:t.id})} title=${t.text} @click=${b({mention:t.id})}>${t.id===i.id?"\u25B8 ":""}${t.outlet===""?"no outlet":t.outlet}: ${t.text}</a><span class="soft">${f(t.published)}</span></li>`)}</ul>`}
      <h3>On</h3>
      <div class="row small">
        ${e.source[0]!==void 0&&e.target[0]!==void 0?n`<a href=${v({view:"parties",a:e.source[0].id,b:e.target[0].id})} @click=${b({view:"parties",a:e.source[0].id,b:e.target[0].id})}>the pair</a>`:l}
        ${[...e.source,...e.target].slice(0,4).map(t=>n`<a dir="auto" href=${v({view:"parties",a:t.id,b:""})} @click=${b({view:"parties",a:t.id,b:""})}>${t.name}</a>`)}
        <span class="soft">event <code>${e.id.slice(0,12)}</code></span></div>`}form(e){return n`<form class="edit" @submit=${async t=>{t.preventDefault();let r=new FormData(t.target),d=String(r.get("field")),a=String(r.get("value")),s=await $.change(o=>o.correct(e.id,d,a,String(r.get("why")??"")));this.note=s===""?`${d} is now ${a}.`:s,s===""&&(this.editing=!1),this.event.again(),this.requestUpdate()}}>
      <label for="f-field">Field</label><select id="f-field" name="field">${["type","mode","source","target","place","date","certainty","deaths"].map(t=>n`<option>${t}</option>`)}</select>
      <label for="f-value">Value</label><input id="f-value" name="value" required dir="auto" list="f-values" placeholder="e.g. AID, RUS MIL, 2020-05-18">
      <datalist id="f-values">${R.map(t=>n`<option value=${t.code}></option>`)}${A.map(t=>n`<option value=${t.code}></option>`)}</datalist>
      <label for="f-why">Why</label><input id="f-why" name="why" required dir="auto">
      <div class="row"><button class="primary">Correct</button><button type="button" @click=${()=>{this.editing=!1,this.requestUpdate()}}>Cancel</button></div></form>`}updated(){let e=`${this.article.data?.id}/${this.mention()?.id}`;e!==this.scrolledTo&&this.article.data!==void 0&&(this.scrolledTo=e,this.querySelector('mark[data-role="trigger"]')?.scrollIntoView({block:"center"})),this.querySelector('.item[aria-current="true"]')?.scrollIntoView({block:"nearest"})}};customElements.define("d-evidence",x);
