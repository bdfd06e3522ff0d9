import{a as T}from"./chunk-G3JU5FAI.js";import{a as c}from"./chunk-GRWYEME3.js";import{aa as f,ba as $,c as i,ca as b,da as g,e as o,ea as m,fa as y,ga as w,ha as k,ia as F,m as n,n as r,wa as p,xa as x}from"./chunk-UGLCESHU.js";var u=class extends x{constructor(){super(...arguments);this.over=!1;this.published="";this.note="";this.opened="";this.timer=0;this.running=!1;this.jobs=new c(this,()=>f(),b,e=>this.arrived(e));this.files=new c(this,()=>this.opened===""?void 0:$(this.opened),g);this.feeds=new c(this,()=>y(),w);this.folders=new c(this,()=>k(),F)}connectedCallback(){super.connectedCallback(),this.atEnd(T.onJob(()=>this.look()))}disconnectedCallback(){clearTimeout(this.timer),super.disconnectedCallback()}look(){this.jobs.again(),this.files.again()}arrived(e){clearTimeout(this.timer),this.opened===""&&e[0]!==void 0&&(this.opened=e[0].id);let t=e.some(a=>m(a.state));t?this.timer=window.setTimeout(()=>this.look(),1e3):this.running&&p.load(),this.running=t}render(){return i`<section class="pane">
      <div class="head"><h2>Import</h2><span class="soft">Text, Markdown, HTML, PDF, JSON, JSONL, WARC, also packed with gzip. Files stay on this machine.</span></div>
      <div class="drop ${this.over?"over":""}" @dragover=${e=>{e.preventDefault(),this.over=!0,this.requestUpdate()}}
        @dragleave=${()=>{this.over=!1,this.requestUpdate()}} @drop=${e=>{e.preventDefault(),this.over=!1,this.send([...e.dataTransfer?.files??[]])}}>
        <p>Drop files here, or</p>
        <p class="row acts center"><input id="files" class="hidden" type="file" multiple aria-label="Files to import" @change=${e=>{let t=e.target;this.send([...t.files??[]]).then(()=>{t.value=""})}}>
          <label class="button" for="files">Choose files …</label>
          <button @click=${()=>{this.start(e=>e.examples())}}>Read the sample articles</button></p>
        <label class="small soft">Published, where a file does not say: <input type="text" pattern="\\d{4}-\\d\\d-\\d\\d" placeholder="2020-05-18" .value=${this.published} @change=${e=>{this.published=e.target.value}}></label>
      </div>
      <p class="bad acts" role="alert">${this.note}</p>
      ${this.jobs.error===void 0?o:i`<p class="bad">${this.jobs.error.message}</p>`}
      <div aria-live="polite">${(this.jobs.data??[]).map(e=>this.job(e))}</div>
    </section>
    <section class="pane columns">
      <div><h3>Feeds, polled</h3>${this.list("url","address of an RSS or Atom feed",(this.feeds.data??[]).map(e=>({id:e.id,text:e.title===""?e.url:e.title,beside:e.message===""?r(e.articles,"article"):e.message})),(e,t)=>e.addFeed(t),(e,t)=>e.removeFeed(t),()=>this.feeds.again())}</div>
      <div><h3>Folders, watched</h3>${this.list("text","path of a folder on this machine",(this.folders.data??[]).map(e=>({id:e.id,text:e.path,beside:e.message})),(e,t)=>e.addFolder(t),(e,t)=>e.removeFolder(t),()=>this.folders.again())}</div>
    </section>`}list(e,t,a,s,h,v){let J=async d=>{d.preventDefault();let l=d.target;this.note=await p.change(E=>s(E,String(new FormData(l).get("value")).trim())),this.note===""&&l.reset(),v()};return i`<table class="flat"><tbody>${a.map(d=>i`<tr><td class="clip" dir="auto">${d.text}</td><td class="soft small">${d.beside}</td>
      <td class="num"><button aria-label="Remove ${d.text}" @click=${()=>{p.change(l=>h(l,d.id)).then(l=>{this.note=l,v()})}}>×</button></td></tr>`)}</tbody></table>
      <form class="row acts" @submit=${J}><input class="grow" name="value" type=${e} required placeholder=${t} aria-label=${t}><button>Add</button></form>`}job(e){let t=m(e.state),a=this.opened===e.id;return i`<section class="job">
      <div class="head"><button class="plain" aria-expanded=${a} @click=${()=>{this.opened=a?"":e.id,this.requestUpdate()}}>${a?"\u25BE":"\u25B8"} ${e.kind==="examples"?"sample articles":e.kind}</button>
        <span class=${e.state==="failed"?"bad":e.state==="done"?"good":""}>${e.state}</span>
        ${t?i`<progress max=${Math.max(1,e.total)} .value=${e.done} aria-label="Files read"></progress>`:o}
        <span class="soft">${n(e.done)} of ${r(e.total,"file")} · ${r(e.articles,"new article")}${e.held===0?"":`, ${n(e.held)} known before`} · ${r(e.mentions,"mention")}${e.failed===0?"":` \xB7 ${n(e.failed)} could not be read`}</span>
        <div class="end"><span class="soft small">${e.made.slice(0,16).replace("T"," ")}</span>
          ${t?i`<button @click=${()=>{this.start(s=>s.cancel(e.id))}}>Stop</button>`:o}
          ${!t&&e.failed>0?i`<button @click=${()=>{this.start(s=>s.retry(e.id))}}>Retry what failed</button>`:o}</div></div>
      ${e.message===""?o:i`<p class="bad">${e.message}</p>`}
      ${a&&this.files.data!==void 0?i`<table><thead><tr><th scope="col">file</th><th scope="col">outcome</th><th scope="col" class="num">articles</th><th scope="col" class="num">known before</th><th scope="col" class="num">mentions</th><th scope="col">not read, and why</th></tr></thead><tbody>
        ${this.files.data.map(s=>i`<tr><td dir="auto">${s.name}</td><td class=${s.state==="failed"?"bad":s.state==="done"?"good":""}>${s.state}</td><td class="num">${n(s.articles)}</td><td class="num">${n(s.held)}</td><td class="num">${n(s.mentions)}</td>
          <td class="bad">${s.problems.map(h=>i`<div>${h}</div>`)}</td></tr>`)}</tbody></table>`:o}
    </section>`}send(e){return e.length===0?Promise.resolve():this.start(t=>t.upload(e,this.published))}async start(e){this.note=await p.change(e),this.running=!0,this.opened="",this.look()}};customElements.define("d-import",u);
