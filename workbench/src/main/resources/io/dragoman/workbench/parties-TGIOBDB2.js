import{a as D}from"./chunk-74K72YJH.js";import{a as v}from"./chunk-GRWYEME3.js";import{a as c}from"./chunk-JZVOSPVR.js";import{G as q,H as E,M as L,N as x,O as A,P as I,Q as g,R as k,S as M,T as P,c as n,e as u,g as i,h as b,i as l,k as T,m as h,p as f,pa as F,q as y,wa as $,xa as N}from"./chunk-UGLCESHU.js";var O=class extends N{constructor(){super(...arguments);this.typed="";this.dyad=new v(this,()=>i().a!==""&&i().b!==""?A(i()):void 0,M);this.actor=new v(this,()=>i().a!==""&&i().b===""?I(i()):void 0,P);this.there=new v(this,()=>i().a!==""&&i().b!==""?g(i(),i().a,i().b):void 0,k);this.back=new v(this,()=>i().a!==""&&i().b!==""?g(i(),i().b,i().a):void 0,k);this.latest=new v(this,()=>{let{a:t,b:a,since:e,until:o}=i();if(t!=="")return q({...i(),...T,since:e,until:o,sort:"-date",...a===""?{actor:[t]}:{dyad:[t,a]}},12)},E);this.found=new v(this,()=>this.typed.length<2?void 0:L(this.typed),x)}render(){let{a:t,b:a}=i();return n`
      <section class="pane">${this.pickers()}</section>
      ${t===""?this.offer():a===""?this.one():this.two()}`}pickers(){let{a:t,b:a}=i(),e=(o,r,m)=>n`<label>${m}
      <input list="actors" dir="auto" .value=${r===""?"":$.nameOf(r)} placeholder="name or code, e.g. RUS"
        @input=${p=>{this.typed=p.target.value,this.requestUpdate()}}
        @change=${p=>b({[o]:this.idOf(p.target.value.trim())})}></label>`;return n`<div class="row">${e("a",t,"Party")} ${e("b",a,"and")}
      ${t!==""&&a!==""?n`<button title="Look the other way round" @click=${()=>b({a,b:t})}>⇄</button><button @click=${()=>b({b:""})}>Only ${$.nameOf(t)}</button>`:u}
      <datalist id="actors">${(this.found.data?.actors??[]).map(o=>n`<option value=${o.name}>${o.id}</option>`)}</datalist></div>`}idOf(t){return[...this.found.data?.actors??[],...($.facets?.actor??[]).map(e=>({id:e.value,name:e.name??e.value}))].find(e=>e.name===t)?.id??t}offer(){return n`<section class="pane columns">
      <div><h3>Most active</h3><table class="flat"><tbody>${($.facets?.actor??[]).slice(0,20).map(t=>n`<tr><td><a dir="auto" href=${l({a:t.value})} @click=${c({a:t.value})}>${t.name??t.value}</a></td><td class="num">${h(t.events)}</td></tr>`)}</tbody></table></div>
      <div><h3>Pairs</h3><table class="flat"><tbody>${$.pairs.slice(0,20).map(t=>n`<tr><td><a dir="auto" href=${l({a:t.source,b:t.target})} @click=${c({a:t.source,b:t.target})}>${t.sourceName} → ${t.targetName}</a></td><td class="num">${h(t.events)}</td></tr>`)}</tbody></table></div>
    </section>`}two(){let t=this.dyad.data,{a,b:e}=i();if(this.dyad.error!==void 0)return n`<p class="pane bad">${this.dyad.error.message}</p>`;if(t===void 0)return n``;let[o,r]=[t.nameA,t.nameB],m={label:`${o} to ${r}`,color:"var(--accent)"},p={label:`${r} to ${o}`,color:"var(--q4)",dash:"5 3"};return n`
      <section class="pane ${this.dyad.loading?"loading":""}">
        <div class="head"><h2><bdi>${o}</bdi> and <bdi>${r}</bdi></h2>
          <span class="soft">${o} ${t.forward.relation} ${r}; ${r} ${t.backward.relation} ${o}</span>
          <div class="end"><a class="button" href=${l({view:"events",dyad:[a,e]})} @click=${c({view:"events",dyad:[a,e]})}>Events: ${o} → ${r}</a>
            <a class="button" href=${l({view:"events",dyad:[e,a]})} @click=${c({view:"events",dyad:[e,a]})}>Events: ${r} → ${o}</a></div></div>
        <div class="columns">
          <div><h3>Alignment, −1 against to +1 with</h3>${R([m,p])}${w([{...m,points:this.there.data??[]},{...p,points:this.back.data??[]}],"Alignment by month, with the middle 90 %",[-1,1])}</div>
          <div><h3>Intensity a month</h3>${R([{label:"cooperation",color:"var(--q2)"},{label:"conflict",color:"var(--q4)",dash:"5 3"}])}
            ${w(H(t.months),"Intensity by month: certainty times Goldstein weight, coverage evened out")}</div>
          ${t.initiative.length===0?u:n`<div><h3>Initiative: who acts on the other, −1 only ${r} to +1 only ${o}</h3>${w([{label:"initiative",color:"var(--accent)",points:t.initiative}],"Share of events done by each side",[-1,1])}</div>`}
        </div></section>
      ${this.below([],t.losses)}`}one(){let t=this.actor.data;if(this.actor.error!==void 0)return n`<p class="pane bad">${this.actor.error.message}</p>`;if(t===void 0)return n``;let{a}=i();return n`
      <section class="pane ${this.actor.loading?"loading":""}">
        <div class="head"><h2><bdi>${t.name}</bdi></h2><span class="soft">did ${h(t.did)}, had done to it ${h(t.suffered)} dated events</span>
          <div class="end"><a class="button" href=${l({view:"events",actor:[a]})} @click=${c({view:"events",actor:[a]})}>Events</a>
            <a class="button" href=${l({view:"network",node:a})} @click=${c({view:"network",node:a})}>Network</a></div></div>
        <div class="columns">
          <div><h3>How it stands to others</h3><table><thead><tr><th scope="col">to</th><th scope="col">relation</th><th scope="col">alignment</th><th scope="col" class="num">events</th></tr></thead><tbody>
            ${t.relations.slice(0,40).map(e=>n`<tr><td><a dir="auto" href=${l({b:e.to})} @click=${c({b:e.to})} title=${e.bodies.join("; ")}>${e.to}</a></td><td>${e.relation}</td>
              <td title="middle 90 %: ${f(e.low)} to ${f(e.high)}">${B(e.value,e.low,e.high)} ${f(e.value)}</td><td class="num">${h(e.events)}</td></tr>`)}</tbody></table></div>
          <div><h3>Intensity a month</h3>${R([{label:"cooperation",color:"var(--q2)"},{label:"conflict",color:"var(--q4)",dash:"5 3"}])}${w(H(t.months),"Intensity by month")}
            </div>
        </div></section>
      ${this.below(t.offices,t.losses)}`}below(t,a){return n`<section class="pane columns">
      <div><h3>Latest events</h3><table class="flat"><tbody>${(this.latest.data?.rows??[]).map(e=>n`<tr><td>${y(e.date)}</td><td class="type q${F(e.type)}"><span class="dot"></span>${e.type}</td>
        <td><a dir="auto" href=${l({view:"evidence",event:e.id,mention:""})} @click=${c({view:"evidence",event:e.id,mention:""})}>${e.sentence.length>110?`${e.sentence.slice(0,110)} \u2026`:e.sentence}</a></td></tr>`)}</tbody></table></div>
      ${a.length===0?u:n`<div><h3>Materiel lost, as told</h3><table><thead><tr><th scope="col">side</th><th scope="col">what</th><th scope="col">became</th><th scope="col" class="num">pieces</th></tr></thead><tbody>
        ${a.map(e=>n`<tr><td dir="auto">${e.side}</td><td>${e.kind}</td><td>${e.status}</td><td class="num">${h(e.count)}</td></tr>`)}</tbody></table>
        <p class="small soft">Reports without a number count as one.</p></div>`}
      ${t.length===0?u:n`<div><h3>Offices</h3><table><tbody>${t.map(e=>n`<tr><td dir="auto">${e.person}</td><td>${e.office}</td><td class="soft">${e.from===""?"":y(e.from)} – ${e.to===""?"":y(e.to)}</td></tr>`)}</tbody></table></div>`}
    </section>`}},R=d=>n`<div class="legend">${d.map(s=>n`<span><svg width="22" height="8" aria-hidden="true"><line x1="0" x2="20" y1="4" y2="4" stroke=${s.color} stroke-width="2" stroke-dasharray=${s.dash??u}></line></svg> <bdi>${s.label}</bdi></span>`)}</div>`;function w(d,s,t){return d.every(a=>a.points.length<2)?n`<p class="soft">Too few months to draw.</p>`:n`${D(d,{label:s,...t===void 0?{}:{domain:t}})}`}function H(d){return[{label:"cooperation",color:"var(--q2)",points:d.map(s=>({day:s.month,value:s.cooperation}))},{label:"conflict",color:"var(--q4)",dash:"5 3",points:d.map(s=>({day:s.month,value:s.conflict}))}]}function B(d,s,t){let a=e=>45+e*40;return n`<svg width="90" height="12" aria-hidden="true"><line x1="1" x2="89" y1="6" y2="6" stroke="var(--line)"></line><line x1="45" x2="45" y1="1" y2="11" stroke="var(--soft)"></line>
    <line x1=${a(s)} x2=${a(t)} y1="6" y2="6" stroke="var(--soft)" stroke-width="3" opacity=".5"></line><circle cx=${a(d)} cy="6" r="4" fill=${d<0?"var(--q4)":"var(--q2)"}></circle></svg>`}customElements.define("d-parties",O);
