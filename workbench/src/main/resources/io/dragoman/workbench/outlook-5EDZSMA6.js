import{b as L}from"./chunk-FY5YWALJ.js";import{a as p}from"./chunk-C3T42GSN.js";import{a as D}from"./chunk-CP7KEYBQ.js";import{H as R,U as k,V as T,W as E,X as F,Y as S,Z as q,_ as W,c as s,e as r,g as l,h,i as m,k as w,m as f,n as u,na as $,o as d,oa as v,q as c,ua as n,va as O}from"./chunk-7737Q5WL.js";var M=[["","Forecasts"],["whatif","What if"],["reliability","Reliability"],["watches","Watches"]],b=class extends O{constructor(){super(...arguments);this.kind="";this.note="";this.opened="";this.forecasts=new p(this,()=>{let{part:e,a:o}=l();if(!(o===""||e!==""&&e!=="whatif"||e==="whatif"&&this.supposed===void 0))return k(o,this.kind,e==="whatif"?this.supposed:void 0)},T);this.bins=new p(this,()=>l().part==="reliability"?E():void 0,F);this.watches=new p(this,()=>l().part==="watches"?S():void 0,q);this.hits=new p(this,()=>this.opened===""?void 0:W(this.opened),R)}render(){let{part:e}=l();return s`
      <section class="pane">
        <div class="head"><h2>Outlook</h2><span class="soft">A forecast is about the model of the record, not about the world.</span>
          <div class="end" role="group" aria-label="Part">${M.map(([o,t])=>s`<button aria-pressed=${o===e} @click=${()=>h({part:o})}>${t}</button>`)}</div></div>
        ${e==="reliability"?this.reliable():e==="watches"?this.watching():this.asking(e==="whatif")}
      </section>`}asking(e){let{a:o}=l(),t=n.facets?.actor??[];o===""&&t[0]!==void 0&&queueMicrotask(()=>h({a:t[0]?.value??""},!0));let i=this.forecasts.data;return s`
      <form class="row" @submit=${a=>a.preventDefault()}>
        <label>What will <select aria-label="Party" @change=${a=>h({a:a.target.value})}>
          ${t.some(a=>a.value===o)?r:s`<option selected value=${o}>${n.nameOf(o)}</option>`}
          ${t.map(a=>s`<option value=${a.value} ?selected=${a.value===o}>${a.name??a.value}</option>`)}</select></label>
        <label>do, and to whom? <select aria-label="Kind" @change=${a=>{this.kind=a.target.value,this.requestUpdate()}}>
          <option value="">any kind</option>${$.map(a=>s`<option ?selected=${a.code===this.kind} title=${a.meaning}>${a.code}</option>`)}</select></label>
      </form>
      ${e?this.supposing(t):r}
      <div class="acts block ${this.forecasts.loading?"loading":""}" aria-live="polite">
      ${this.forecasts.error===void 0||this.forecasts.loading?r:s`<div class="empty"><h2>No forecast</h2><p>${this.forecasts.error.message}</p></div>`}
      ${this.forecasts.loading&&i===void 0?s`<p class="soft">Learning from the record; the first time this takes a while …</p>`:r}
      ${i===void 0||this.forecasts.error!==void 0?r:s`
        <p class="small soft">For ${c(i.day)}, the probability that it is reported.</p>
        <div class="cards">${i.items.map(a=>this.card(a,i.before))}</div>`}</div>`}supposing(e){return s`<form class="row acts" @submit=${t=>{t.preventDefault();let i=new FormData(t.target),a=x=>String(i.get(x)).trim();this.supposed={source:a("who"),type:a("what"),target:a("whom"),day:n.lastDay},this.requestUpdate()}}>
      <span>Suppose that on ${c(n.lastDay)}, the last day,</span> <input name="who" required dir="auto" aria-label="Who" placeholder="who, e.g. IRN" list="out-actors">
      <select name="what" aria-label="What">${$.map(t=>s`<option>${t.code}</option>`)}</select>
      <input name="whom" required dir="auto" aria-label="Whom" placeholder="whom, e.g. ISR" list="out-actors">
      <datalist id="out-actors">${e.map(t=>s`<option value=${t.value}>${t.name??""}</option>`)}</datalist><button class="primary">See how it moves</button></form>`}card(e,o){let t=o.find(i=>i.type===e.type&&i.target===e.target);return s`<article class="card q${v(e.type)}">
      <div class="row"><span class="prob">${d(e.probability)}</span><span class="type"><span class="dot"></span>${e.type}</span><b class="grow clip" dir="auto">${e.name}</b>
        ${t===void 0?r:s`<span class="soft">was ${d(t.probability)}</span>`}</div>
      <span class="meter" .style=${`width:${Math.max(.5,e.probability*100)}%`}></span>
      <ul class="small">${e.reasons.slice(0,5).map(i=>s`<li><details><summary><b>${d(i.share)}</b> <span dir="auto">${i.text}</span>${i.tried===void 0?r:s` <span class="soft">held ${f(i.held??0)} of ${u(i.tried,"time")}</span>`}</summary>
        <ul>${i.events.slice(0,8).map(a=>s`<li>${c(a.day)} <a dir="auto" href=${N(a.source,a.target,a.day)}>${n.nameOf(a.source)} ${a.type} ${n.nameOf(a.target)}</a></li>`)}</ul></details></li>`)}</ul>
    </article>`}reliable(){let e=this.bins.data;return this.bins.error!==void 0?s`<div class="empty"><h2>Not measured</h2><p>${this.bins.error.message}</p></div>`:e===void 0?s`<p class="soft">Counting how past forecasts came out …</p>`:e.bins.length===0?s`<div class="empty"><h2>Nothing to measure yet</h2><p>The record holds too few days.</p></div>`:s`<div class="columns"><div class="narrow">${L(e.bins)}</div>
      <div><p>Each point is a group of past forecasts: at the right those that were held likely, higher those that came true more often. On the dashed line a forecast is exactly as it says.</p>
      <table><thead><tr><th scope="col">forecast</th><th scope="col" class="num">came true</th><th scope="col" class="num">forecasts</th></tr></thead><tbody>${e.bins.map(o=>s`<tr><td>${d(o.forecast)}</td><td class="num">${d(o.observed)}</td><td class="num">${f(o.count)}</td></tr>`)}</tbody></table>
      <p class="soft">${u(e.forecasts,"forecast")}; mean distance from the line ${d(e.error)}.</p></div></div>`}watching(){let e=this.watches.data??[];return s`
      <form class="row" @submit=${async t=>{t.preventDefault();let i=t.target;this.note=await n.change(a=>a.addWatch(String(new FormData(i).get("name")),l())),this.note===""&&i.reset(),this.watches.again()}}><input name="name" required dir="auto" placeholder="name of the watch" aria-label="Name of the watch">
        <button class="primary">Watch the filter at the left</button><span class="bad small" role="status">${this.note}</span></form>
      ${this.watches.error===void 0?r:s`<p class="bad">${this.watches.error.message}</p>`}
      ${e.length===0&&!this.watches.loading?s`<p class="soft acts">A watch tells you here when new events fulfil its filter. Choose a filter at the left, give it a name.</p>`:r}
      <div class="cards acts block">${e.map(t=>s`<article class="card"><div class="row"><b class="grow" dir="auto">${t.name}</b>
        <button @click=${()=>{n.change(i=>i.removeWatch(t.id)).then(()=>this.watches.again())}} aria-label="Remove ${t.name}">×</button></div>
        <p class="small soft">${t.query===""?"every event":decodeURIComponent(t.query.replaceAll("+"," ").replaceAll("&",", "))}</p>
        <p><button class="plain" aria-expanded=${this.opened===t.id} ?disabled=${t.hits===0} @click=${()=>{this.opened=this.opened===t.id?"":t.id,this.requestUpdate()}}>${u(t.hits,"hit")}</button></p>
        ${this.opened!==t.id?r:s`<ul class="small">${(this.hits.data?.rows??[]).map(i=>s`<li class="clip q${v(i.type)}"><span class="dot"></span><a dir="auto" href=${m({view:"evidence",event:i.id,mention:""})} @click=${D({view:"evidence",event:i.id,mention:""})}>${c(i.date)} ${i.sentence}</a></li>`)}</ul>`}</article>`)}</div>`}},N=(y,g,e)=>m({...w,view:"events",dyad:[y,g],since:e,until:e});customElements.define("d-outlook",b);
