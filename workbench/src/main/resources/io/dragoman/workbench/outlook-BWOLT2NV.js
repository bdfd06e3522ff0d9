import{b as x}from"./chunk-74K72YJH.js";import{a as u}from"./chunk-GRWYEME3.js";import{a as q}from"./chunk-JZVOSPVR.js";import{$ as W,U as T,V as k,W as R,X as S,Y as L,Z as E,_ as O,c as s,e as n,g as d,h as m,i as f,k as w,m as $,n as p,o as l,oa as v,q as h,qa as F,wa as r,xa as N}from"./chunk-UGLCESHU.js";var D=[["","Forecasts"],["whatif","What if"],["reliability","Reliability"],["watches","Watches"]],A=["LBY turning point","ASSAULT TUR->LBY probability > 0.3","LBY conflict intensity > 2x usual","events country=LBY type=ASSAULT > 5 in 7d"],b=class extends N{constructor(){super(...arguments);this.kind="";this.note="";this.opened="";this.forecasts=new u(this,()=>{let{part:e,a:o}=d();if(!(o===""||e!==""&&e!=="whatif"||e==="whatif"&&this.supposed===void 0))return T(o,this.kind,e==="whatif"?this.supposed:void 0)},k);this.bins=new u(this,()=>d().part==="reliability"?R():void 0,S);this.watches=new u(this,()=>d().part==="watches"?L():void 0,E);this.hits=new u(this,()=>this.opened===""?void 0:O(this.opened),W)}render(){let{part:e}=d();return s`
      <section class="pane">
        <div class="head"><h2>Outlook</h2><span class="soft">A forecast is about the model of the record, not about the world.</span>
          <div class="end" role="group" aria-label="Part">${D.map(([o,t])=>s`<button aria-pressed=${o===e} @click=${()=>m({part:o})}>${t}</button>`)}</div></div>
        ${e==="reliability"?this.reliable():e==="watches"?this.watching():this.asking(e==="whatif")}
      </section>`}asking(e){let{a:o}=d(),t=r.facets?.actor??[];o===""&&t[0]!==void 0&&queueMicrotask(()=>m({a:t[0]?.value??""},!0));let i=this.forecasts.data;return s`
      <form class="row" @submit=${a=>a.preventDefault()}>
        <label>What will <select aria-label="Party" @change=${a=>m({a:a.target.value})}>
          ${t.some(a=>a.value===o)?n:s`<option selected value=${o}>${r.nameOf(o)}</option>`}
          ${t.map(a=>s`<option value=${a.value} ?selected=${a.value===o}>${a.name??a.value}</option>`)}</select></label>
        <label>do or suffer? <select aria-label="Kind" @change=${a=>{this.kind=a.target.value,this.requestUpdate()}}>
          <option value="">conflict or cooperation</option>${v.map(a=>s`<option ?selected=${a.code===this.kind} title=${a.meaning}>${a.code}</option>`)}</select></label>
      </form>
      ${e?this.supposing(t):n}
      <div class="acts block ${this.forecasts.loading?"loading":""}" aria-live="polite">
      ${this.forecasts.error===void 0||this.forecasts.loading?n:s`<div class="empty"><h2>No forecast</h2><p>${this.forecasts.error.message}</p></div>`}
      ${this.forecasts.loading&&i===void 0?s`<p class="soft">Learning from the record; the first time this takes a while …</p>`:n}
      ${i===void 0||this.forecasts.error!==void 0?n:s`
        <p class="small soft">The probability that it is reported within ${p(i.days,"day")} from ${h(i.day)}.</p>
        <div class="cards">${i.items.map(a=>this.card(a,i.before))}</div>`}</div>`}supposing(e){return s`<form class="row acts" @submit=${t=>{t.preventDefault();let i=new FormData(t.target),a=c=>String(i.get(c)).trim();this.supposed={source:a("who"),type:a("what"),target:a("whom"),day:r.lastDay},this.requestUpdate()}}>
      <span>Suppose that on ${h(r.lastDay)}, the last day,</span> <input name="who" required dir="auto" aria-label="Who" placeholder="who, e.g. IRN" list="out-actors">
      <select name="what" aria-label="What">${v.map(t=>s`<option>${t.code}</option>`)}</select>
      <input name="whom" required dir="auto" aria-label="Whom" placeholder="whom, e.g. ISR" list="out-actors">
      <datalist id="out-actors">${e.map(t=>s`<option value=${t.value}>${t.name??""}</option>`)}</datalist><button class="primary">See how it moves</button></form>`}card(e,o){let t=o.find(i=>i.outcome===e.outcome&&i.source===e.source&&i.target===e.target);return s`<article class="card q${F(e.outcome)}">
      <div class="row"><span class="prob">${l(e.probability)}</span><span class="type"><span class="dot"></span>${e.outcome}</span><b class="grow clip" dir="auto">${e.sourceName} → ${e.targetName}</b>
        <span class="soft">${t===void 0?`own rate ${l(e.ownRate)}`:`was ${l(t.probability)}`}</span></div>
      <span class="meter" .style=${`width:${Math.max(.5,e.probability*100)}%`}></span>
      <ul class="small">${e.reasons.slice(0,5).map(i=>s`<li><details><summary><b>${l(i.share)}</b> <span dir="auto">${i.text}</span>${i.held===void 0?n:s` <span class="soft">came ${$(i.came??0)} of ${p(i.held,"time")}</span>`}</summary>
        <ul>${i.events.slice(0,8).map(a=>s`<li>${h(a.day)} <a dir="auto" href=${H(a.source,a.target,a.day)}>${r.nameOf(a.source)} ${a.type} ${r.nameOf(a.target)}</a></li>`)}</ul></details></li>`)}</ul>
    </article>`}reliable(){let e=this.bins.data;return this.bins.error!==void 0?s`<div class="empty"><h2>Not measured</h2><p>${this.bins.error.message}</p></div>`:e===void 0?s`<p class="soft">Counting how past forecasts came out …</p>`:e.bins.length===0?s`<div class="empty"><h2>Nothing to measure yet</h2><p>The record holds too few days.</p></div>`:s`<div class="columns"><div class="narrow">${x(e.bins)}</div>
      <div><p>Each point is a group of past forecasts: at the right those that were held likely, higher those that came true more often. On the dashed line a forecast is exactly as it says.</p>
      <table><thead><tr><th scope="col">forecast</th><th scope="col" class="num">came true</th><th scope="col" class="num">forecasts</th></tr></thead><tbody>${e.bins.map(o=>s`<tr><td>${l(o.forecast)}</td><td class="num">${l(o.observed)}</td><td class="num">${$(o.count)}</td></tr>`)}</tbody></table>
      <p class="soft">${p(e.forecasts,"forecast")}; mean distance from the line ${l(e.error)}.</p></div></div>`}watching(){let e=this.watches.data??[];return s`
      <form class="row" @submit=${async t=>{t.preventDefault();let i=t.target,a=c=>String(new FormData(i).get(c)).trim();this.note=await r.change(c=>c.addWatch(a("name"),a("condition"))),this.note===""&&i.reset(),this.watches.again()}}><input class="grow" name="condition" required dir="auto" list="conditions" placeholder="condition, e.g. LBY turning point" aria-label="Condition">
        <datalist id="conditions">${A.map(t=>s`<option value=${t}></option>`)}</datalist>
        <input name="name" dir="auto" placeholder="name, if any" aria-label="Name of the watch"><button class="primary">Watch</button>
        <button type="button" @click=${()=>{r.change(t=>t.checkWatches()).then(t=>{this.note=t,this.watches.again()})}}>Look now</button><span class="bad small" role="status">${this.note}</span></form>
      ${this.watches.error===void 0?n:s`<p class="bad">${this.watches.error.message}</p>`}
      ${e.length===0&&!this.watches.loading?s`<p class="soft acts">A watch tells you here when its condition holds: a forecast's probability, an intensity, a turning point, or so many events. It is looked at after each import.</p>`:n}
      <div class="cards acts block">${e.map(t=>s`<article class="card"><div class="row"><b class="grow" dir="auto">${t.name}</b>
        <button @click=${()=>{r.change(i=>i.removeWatch(t.id)).then(()=>this.watches.again())}} aria-label="Remove ${t.name}">×</button></div>
        <p class="small soft" dir="auto">${t.condition}</p>
        <p><button class="plain" aria-expanded=${this.opened===t.id} ?disabled=${t.hits===0} @click=${()=>{this.opened=this.opened===t.id?"":t.id,this.requestUpdate()}}>${p(t.hits,"hit")}${t.holds?", holds now":""}</button></p>
        ${this.opened!==t.id?n:s`<ul class="small">${(this.hits.data??[]).map(i=>s`<li dir="auto">${h(i.day)} ${i.reason}
          ${i.events.slice(0,5).map((a,c)=>s` <a href=${f({view:"evidence",event:a,mention:""})} @click=${q({view:"evidence",event:a,mention:""})}>event ${c+1}</a>`)}</li>`)}</ul>`}</article>`)}</div>`}},H=(y,g,e)=>f({...w,view:"events",dyad:[y,g],since:e,until:e});customElements.define("d-outlook",b);
