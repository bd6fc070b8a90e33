(function(){var e=class{constructor(){this.ahead=0}now(){return Date.now()+this.ahead}follow(e){this.ahead=e-Date.now()}after(e,t){return window.setTimeout(t,e)}cancel(e){window.clearTimeout(e)}},t=`abcdefghjkmnpqrstuvwxyz`;function n(e=12){let n=crypto.getRandomValues(new Uint8Array(e));return Array.from(n,e=>t[e%23]).join(``)}var r=`/follow_up`,i=`/dont_know`;function a(e){let t=Object.entries(e).map(([e,t])=>({id:e,value:t}));return`${r}${JSON.stringify({fact:t})}`}function o(e){return`/${e}`}var s={app:`Помощник первой линии`,field:`Чего хочет клиент`,placeholder:`Чего хочет клиент?`,send:`Отправить`,where:`Куда`,answer:`Ответ`,reading:`О чём речь`,say:`Скажите`,maySay:`Можно сказать`,case:`CASE`,caseUnnamed:`категория в инструкции не названа`,subject:`Тема`,priority:`Приоритет`,mark:`Отметка`,fields:`Заполните`,steps:`Сначала`,notes:`Важно`,comment:`Комментарий`,commentReset:`Вернуть готовый`,numbersHere:`Номер подставлен только на этом экране`,why:`Основание`,facts:`Что учтено`,factsHint:`нажмите, если не так`,gaps:`Инструкция не говорит`,other:`Возможно, речь о другом`,perhaps:`Возможно`,ways:`Что может быть дальше`,if:`Если`,question:`Вопрос`,dontKnow:`Не знаю`,copy:`Копировать`,copied:`Скопировано`,copyFailed:`Браузер не дал скопировать: выделите текст и нажмите Ctrl+C`,copyAll:`Всё сразу`,byNumber:`Переводить по номеру можно`,noState:`состояние линий неизвестно`,incident:`Инцидент`,account:`Карточка`,newCall:`Новый звонок`,newCallDone:`Новый звонок`,undo:`Вернуть прежний`,isRight:`Ответ верный?`,right:`Верно`,wrong:`Неверно`,thanks:`Спасибо, отмечено`,chooseRight:`Какая ситуация верная?`,filter:`Найти ситуацию`,noneOfThem:`Ни одна`,history:`Мои звонки`,historyEmpty:`За смену ещё ничего не было`,historyNothing:`Ничего не нашлось`,historySearch:`Найти в моих звонках`,menu:`Меню`,close:`Закрыть`,expert:`Кратко`,large:`Крупный шрифт`,theme:`Тема`,lines:`Все линии`,themes:{auto:`Как в системе`,light:`Светлая`,dark:`Тёмная`},keys:`Клавиши`,working:`Ищу ответ…`,offline:`Сервер не отвечает`,offlineEmpty:`Соединение восстановится само.`,offlineKept:`Текст сохранён: отправлю сам, как только сервер ответит.`,lost:`Сервер не ответил и на повтор. Текст сохранён: нажмите Enter, чтобы отправить ещё раз.`,back:`Сервер снова отвечает`,signedOut:`Доступ закончился. Откройте панель заново из CTI или базы знаний.`,failed:`Ассистент не смог ответить. Повторите сообщение; если не поможет — действуйте по инструкции.`,changed:`Ответ изменился: изменилось состояние линии или инциденты.`,ask:`Помощник: спросить по этому пункту`,open:`Помощник`,embedFailed:`Помощник недоступен`,hello:`Напишите пять слов — отвечу, куда переключить, что сказать и какой CASE создать.`,helloExamples:[`хочет расторгнуть, настаивает`,`требует старшего, причину не говорит`,`роутер не работает, сам проверил`]},c={said:`сказано`,role:`ваша роль`,account:`карточка`,ops:`диспетчер`,clock:`часы`,assumed:`допущение`},l={open:`работает`,closed:`закрыта`,unknown:`часы не названы`},u={mandatory:`дословно`,prescribed:`дословно`,recommended:`рекомендовано`,optional:`по желанию`};function d(e){return/^\d/.test(e)?`п. ${e}`:e}function ee(e){let t=/«(.+)»/.exec(e)?.[1]??e;return t.charAt(0).toUpperCase()+t.slice(1)}var f=class extends Error{},p=class extends Error{constructor(e,t){super(t),this.status=e}},te=class{constructor(e,t){this.api=e,this.presence=t}async send(e,t){try{return await this.once(e)}catch(e){if(!(e instanceof f))throw e}return await this.presence.back(),t()?this.once(e):[]}async once(e){try{return await this.api.ask(e)}catch(e){throw e instanceof f&&this.presence.lost(),e}}},ne=1e4,re=2e3,ie=class{constructor(e,t,n){this.ask=e,this.clock=t,this.listener=n,this.online=!0,this.waiting=[],this.timer=null,this.stopped=!0}start(){this.stopped=!1,this.look()}stop(){this.stopped=!0,this.clear()}lost(){this.online&&this.listener.away(),this.online=!1,this.plan()}back(){return this.online?Promise.resolve():new Promise(e=>this.waiting.push(e))}async look(){this.clear();try{this.found(await this.ask())}catch(e){if(e instanceof f)return this.lost();this.listener.refused(e)}this.plan()}found(e){this.online=!0,this.listener.here(e);for(let e of this.waiting.splice(0))e()}plan(){this.clear(),this.stopped||(this.timer=this.clock.after(this.online?ne:re,()=>void this.look()))}clear(){this.timer!==null&&this.clock.cancel(this.timer),this.timer=null}};function m(e=n(),t=null,r=null){return{id:e,ctiId:t,phone:r,typed:[],answer:null,comment:null,done:new Set,verdict:null,asked:!1}}function ae(e){if(!e.ctiId)return m();let t=Number(/-(\d+)$/.exec(e.id.slice(e.ctiId.length))?.[1]??1);return m(`${e.ctiId}-${t+1}`,e.ctiId,e.phone)}function h(e){return e.answer!==null||e.asked}var oe=/(?<![\d+])(?:\+\d{1,3}|[78])?[ \u00a0(.-]*\d{3}[ \u00a0).-]*\d{3}[ \u00a0.-]*\d{2}[ \u00a0.-]*\d{2}(?!\d)/g,se=/\[телефон(?: (\d+))?\]/gi,ce=/номер мошенника/i;function le(e){return(e.match(oe)??[]).map(ue)}function ue(e){let t=e.replace(/\D/g,``),n=t.length===10?`7${t}`:t.replace(/^8(?=\d{10}$)/,`7`),r=/^7(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(n);return r?`+7 ${r[1]} ${r[2]}-${r[3]}-${r[4]}`:e.trim()}function de(e,t,n,r){let i=e.replace(se,(e,t)=>n[Number(t??1)-1]??e),a=t.steps.some(e=>ce.test(e)),o=[...fe(n,r,a)].filter(e=>!i.includes(e));return o.length===0?i:`${i}. ${a?`Номер мошенника`:`Номер из разговора`}: ${o.join(`, `)}`}function fe(e,t,n){let r=new Set(e),i=n&&r.size===1,a=t?ue(t):i?null:e[0];return a&&r.delete(a),r}var pe=new Set([`clock`,`ops`]),me=250,he=2**31-1,ge=class{constructor(e,t){this.clock=e,this.outdated=t,this.timer=null,this.seen=null}card(e,t){if(this.stop(),!e||!_e(e))return;this.seen=t&&ye(t);let n=e.target?.line_state.changes_at??ve(t),r=n?Date.parse(n)-this.clock.now()+me:-1;r>0&&r<he&&(this.timer=this.clock.after(r,this.outdated))}state(e){let t=ye(e);this.seen!==null&&this.seen!==t&&this.outdated(),this.seen!==null&&(this.seen=t)}stop(){this.timer!==null&&this.clock.cancel(this.timer),this.timer=null,this.seen=null}};function _e(e){return e.target!==null||e.facts.some(e=>pe.has(e.source))}function ve(e){return(e?.lines??[]).flatMap(e=>e.changes_at??[]).sort((e,t)=>Date.parse(e)-Date.parse(t))[0]??null}function ye(e){return[...e.lines.map(e=>`${e.id}=${e.state}`),...e.incidents.map(e=>String(e.id)),e.transfer_by_number].join(` `)}var be=300,xe=401,Se=class{constructor(e,t,n,r){this.api=e,this.session=t,this.clock=n,this.changed=r,this.sending=null,this.away=!1,this.problem=null,this.news=null,this.earlier=null,this.ops=null,this.me=null,this.situations=[],this.offered=[],this.failed=null;let i=t.call();this.call={...m(i?.id),asked:i?.asked??!1},this.presence=new ie(()=>e.state(),n,{here:e=>this.here(e),away:()=>this.set({away:!0}),refused:e=>this.refused(e)}),this.outbox=new te(e,this.presence),this.watch=new ge(n,()=>void this.again())}get advice(){return this.call.answer?.custom??null}get comment(){let e=this.advice?.comment;return this.call.comment===null?e&&this.advice?de(e,this.advice,this.call.typed,this.call.phone):``:this.call.comment}start(){this.presence.start(),this.call.asked&&this.send(r)}stop(){this.presence.stop(),this.watch.stop()}async send(e){let t=this.outgoing(e),n=this.call,r=()=>this.sending?.message===t&&this.call.id===n.id;this.begin(t,r);try{let[n]=await this.outbox.send(t,r);return r()?(this.failed=null,n&&this.show(n,e),n!==void 0):!1}catch(e){return r()&&this.fail(e,t),!1}finally{this.sending?.message===t&&this.set({sending:null})}}newCall(){return!h(this.call)&&!this.sending?!1:(this.replaceCall(ae(this.call),this.call),!0)}undo(){return this.earlier?(this.replaceCall(this.earlier,null),this.watch.card(this.advice,this.ops),!0):!1}handOver(e){if(e.callId&&e.callId===this.call.ctiId)return this.patch({phone:e.phone??this.call.phone});let t=m(e.callId??void 0,e.callId,e.phone);this.replaceCall(t,h(this.call)?this.call:null)}callEnded(){this.replaceCall(m(),h(this.call)?this.call:null)}async openAt(e){let t=(await this.api.situations().catch(()=>this.situations)).filter(t=>t.id===e||t.clause===e);if(t.length===1&&t[0])return void this.send(o(t[0].id));this.set({offered:t})}editComment(e){this.patch({comment:e})}tick(e){let t=new Set(this.call.done);t.delete(e)||t.add(e),this.patch({done:t})}async judge(e,t){this.advice&&(this.patch({verdict:e}),await this.api.feedback(this.advice.decision_id,e,t).catch(e=>this.tell(e)))}history(e){return this.api.history(e)}look(){this.presence.look()}outgoing(e){return{id:(this.failed?.text===e&&this.failed.callId===this.call.id?this.failed.id:null)??n(20),text:e,callId:this.call.id,phone:this.call.phone}}begin(e,t){this.set({sending:{message:e,slow:!1},problem:null,news:null,offered:[]}),this.clock.after(be,()=>{t()&&this.set({sending:{message:e,slow:!0}})})}show(e,t){e.custom&&this.clock.follow(Date.parse(e.custom.at));let n=t.startsWith(`/`)?[]:le(t);this.patch({answer:e,typed:[...this.call.typed,...n],verdict:null,asked:!0}),this.session.keep({id:this.call.id,asked:!0}),this.watch.card(this.advice,this.ops)}async again(){if(this.sending||this.away)return;let e=this.advice;await this.send(`/follow_up`)&&e&&this.advice&&we(e,this.advice)&&this.set({news:s.changed})}here(e){this.clock.follow(Date.parse(e.at)),this.set({ops:e,away:!1,problem:this.problem===s.signedOut?null:this.problem}),this.me||this.learn(),this.watch.state(e)}async learn(){try{let[e,t]=await Promise.all([this.api.me(),this.api.situations()]);this.set({me:e,situations:t})}catch(e){e instanceof f||this.tell(e)}}refused(e){this.set({ops:null}),Ce(e)===s.signedOut&&this.tell(e)}fail(e,t){this.failed=t,this.tell(e)}tell(e){this.set({problem:Ce(e)})}replaceCall(e,t){this.watch.stop(),this.session.keep({id:e.id,asked:e.asked}),this.set({call:e,earlier:t,sending:null,problem:null,news:null,offered:[]})}patch(e){this.set({call:{...this.call,...e}})}set(e){Object.assign(this,e),this.changed()}};function Ce(e){return e instanceof f?s.lost:e instanceof p&&e.status===xe?s.signedOut:e instanceof p&&e.message?e.message:s.failed}function we(e,t){return e.where!==t.where||e.row!==t.row||e.target?.line_state.state!==t.target?.line_state.state}var g=globalThis,Te=g.ShadowRoot&&(g.ShadyCSS===void 0||g.ShadyCSS.nativeShadow)&&`adoptedStyleSheets`in Document.prototype&&`replace`in CSSStyleSheet.prototype,Ee=Symbol(),De=new WeakMap,Oe=class{constructor(e,t,n){if(this._$cssResult$=!0,n!==Ee)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(Te&&e===void 0){let n=t!==void 0&&t.length===1;n&&(e=De.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&De.set(t,e))}return e}toString(){return this.cssText}},ke=e=>new Oe(typeof e==`string`?e:e+``,void 0,Ee),_=(e,...t)=>new Oe(e.length===1?e[0]:t.reduce((t,n,r)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if(typeof e==`number`)return e;throw Error(`Value passed to 'css' function must be a 'css' function result: `+e+`. Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.`)})(n)+e[r+1],e[0]),e,Ee),Ae=(e,t)=>{if(Te)e.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let n of t){let t=document.createElement(`style`),r=g.litNonce;r!==void 0&&t.setAttribute(`nonce`,r),t.textContent=n.cssText,e.appendChild(t)}},je=Te?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t=``;for(let n of e.cssRules)t+=n.cssText;return ke(t)})(e):e,{is:Me,defineProperty:Ne,getOwnPropertyDescriptor:Pe,getOwnPropertyNames:Fe,getOwnPropertySymbols:Ie,getPrototypeOf:Le}=Object,v=globalThis,Re=v.trustedTypes,ze=Re?Re.emptyScript:``,Be=v.reactiveElementPolyfillSupport,y=(e,t)=>e,b={toAttribute(e,t){switch(t){case Boolean:e=e?ze:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},Ve=(e,t)=>!Me(e,t),He={attribute:!0,type:String,converter:b,reflect:!1,useDefault:!1,hasChanged:Ve};Symbol.metadata??=Symbol(`metadata`),v.litPropertyMetadata??=new WeakMap;var x=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=He){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),r=this.getPropertyDescriptor(e,n,t);r!==void 0&&Ne(this.prototype,e,r)}}static getPropertyDescriptor(e,t,n){let{get:r,set:i}=Pe(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:r,set(t){let a=r?.call(this);i?.call(this,t),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??He}static _$Ei(){if(this.hasOwnProperty(y(`elementProperties`)))return;let e=Le(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(y(`finalized`)))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(y(`properties`))){let e=this.properties,t=[...Fe(e),...Ie(e)];for(let n of t)this.createProperty(n,e[n])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[e,n]of t)this.elementProperties.set(e,n)}this._$Eh=new Map;for(let[e,t]of this.elementProperties){let n=this._$Eu(e,t);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let e of n)t.unshift(je(e))}else e!==void 0&&t.push(je(e));return t}static _$Eu(e,t){let n=t.attribute;return!1===n?void 0:typeof n==`string`?n:typeof e==`string`?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Ae(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,n);if(r!==void 0&&!0===n.reflect){let i=(n.converter?.toAttribute===void 0?b:n.converter).toAttribute(t,n.type);this._$Em=e,i==null?this.removeAttribute(r):this.setAttribute(r,i),this._$Em=null}}_$AK(e,t){let n=this.constructor,r=n._$Eh.get(e);if(r!==void 0&&this._$Em!==r){let e=n.getPropertyOptions(r),i=typeof e.converter==`function`?{fromAttribute:e.converter}:e.converter?.fromAttribute===void 0?b:e.converter;this._$Em=r;let a=i.fromAttribute(t,e.type);this[r]=a??this._$Ej?.get(r)??a,this._$Em=null}}requestUpdate(e,t,n,r=!1,i){if(e!==void 0){let a=this.constructor;if(!1===r&&(i=this[e]),n??=a.getPropertyOptions(e),!((n.hasChanged??Ve)(i,t)||n.useDefault&&n.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(a._$Eu(e,n))))return;this.C(e,t,n)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:r,wrapped:i},a){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,a??t??this[e]),!0!==i||a!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),!0===r&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}let e=this.constructor.elementProperties;if(e.size>0)for(let[t,n]of e){let{wrapped:e}=n,r=this[t];!0!==e||this._$AL.has(t)||r===void 0||this.C(t,void 0,n,r)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};x.elementStyles=[],x.shadowRootOptions={mode:`open`},x[y(`elementProperties`)]=new Map,x[y(`finalized`)]=new Map,Be?.({ReactiveElement:x}),(v.reactiveElementVersions??=[]).push(`2.1.2`);var S=globalThis,Ue=e=>e,C=S.trustedTypes,We=C?C.createPolicy(`lit-html`,{createHTML:e=>e}):void 0,Ge=`$lit$`,w=`lit$${Math.random().toFixed(9).slice(2)}$`,Ke=`?`+w,qe=`<${Ke}>`,T=document,E=()=>T.createComment(``),D=e=>e===null||typeof e!=`object`&&typeof e!=`function`,O=Array.isArray,Je=e=>O(e)||typeof e?.[Symbol.iterator]==`function`,k=`[ 	
\f\r]`,A=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Ye=/-->/g,Xe=/>/g,j=RegExp(`>|${k}(?:([^\\s"'>=/]+)(${k}*=${k}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,`g`),Ze=/'/g,Qe=/"/g,$e=/^(?:script|style|textarea|title)$/i,M=(e=>(t,...n)=>({_$litType$:e,strings:t,values:n}))(1),N=Symbol.for(`lit-noChange`),P=Symbol.for(`lit-nothing`),et=new WeakMap,F=T.createTreeWalker(T,129);function tt(e,t){if(!O(e)||!e.hasOwnProperty(`raw`))throw Error(`invalid template strings array`);return We===void 0?t:We.createHTML(t)}var nt=(e,t)=>{let n=e.length-1,r=[],i,a=t===2?`<svg>`:t===3?`<math>`:``,o=A;for(let t=0;t<n;t++){let n=e[t],s,c,l=-1,u=0;for(;u<n.length&&(o.lastIndex=u,c=o.exec(n),c!==null);)u=o.lastIndex,o===A?c[1]===`!--`?o=Ye:c[1]===void 0?c[2]===void 0?c[3]!==void 0&&(o=j):($e.test(c[2])&&(i=RegExp(`</`+c[2],`g`)),o=j):o=Xe:o===j?c[0]===`>`?(o=i??A,l=-1):c[1]===void 0?l=-2:(l=o.lastIndex-c[2].length,s=c[1],o=c[3]===void 0?j:c[3]===`"`?Qe:Ze):o===Qe||o===Ze?o=j:o===Ye||o===Xe?o=A:(o=j,i=void 0);let d=o===j&&e[t+1].startsWith(`/>`)?` `:``;a+=o===A?n+qe:l>=0?(r.push(s),n.slice(0,l)+Ge+n.slice(l)+w+d):n+w+(l===-2?t:d)}return[tt(e,a+(e[n]||`<?>`)+(t===2?`</svg>`:t===3?`</math>`:``)),r]},I=class e{constructor({strings:t,_$litType$:n},r){let i;this.parts=[];let a=0,o=0,s=t.length-1,c=this.parts,[l,u]=nt(t,n);if(this.el=e.createElement(l,r),F.currentNode=this.el.content,n===2||n===3){let e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;(i=F.nextNode())!==null&&c.length<s;){if(i.nodeType===1){if(i.hasAttributes())for(let e of i.getAttributeNames())if(e.endsWith(Ge)){let t=u[o++],n=i.getAttribute(e).split(w),r=/([.?@])?(.*)/.exec(t);c.push({type:1,index:a,name:r[2],strings:n,ctor:r[1]===`.`?it:r[1]===`?`?at:r[1]===`@`?ot:z}),i.removeAttribute(e)}else e.startsWith(w)&&(c.push({type:6,index:a}),i.removeAttribute(e));if($e.test(i.tagName)){let e=i.textContent.split(w),t=e.length-1;if(t>0){i.textContent=C?C.emptyScript:``;for(let n=0;n<t;n++)i.append(e[n],E()),F.nextNode(),c.push({type:2,index:++a});i.append(e[t],E())}}}else if(i.nodeType===8){if(i.data===Ke)c.push({type:2,index:a});else{let e=-1;for(;(e=i.data.indexOf(w,e+1))!==-1;)c.push({type:7,index:a}),e+=w.length-1}}a++}}static createElement(e,t){let n=T.createElement(`template`);return n.innerHTML=e,n}};function L(e,t,n=e,r){if(t===N)return t;let i=r===void 0?n._$Cl:n._$Co?.[r],a=D(t)?void 0:t._$litDirective$;return i?.constructor!==a&&(i?._$AO?.(!1),a===void 0?i=void 0:(i=new a(e),i._$AT(e,n,r)),r===void 0?n._$Cl=i:(n._$Co??=[])[r]=i),i!==void 0&&(t=L(e,i._$AS(e,t.values),i,r)),t}var rt=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:n}=this._$AD,r=(e?.creationScope??T).importNode(t,!0);F.currentNode=r;let i=F.nextNode(),a=0,o=0,s=n[0];for(;s!==void 0;){if(a===s.index){let t;s.type===2?t=new R(i,i.nextSibling,this,e):s.type===1?t=new s.ctor(i,s.name,s.strings,this,e):s.type===6&&(t=new st(i,this,e)),this._$AV.push(t),s=n[++o]}a!==s?.index&&(i=F.nextNode(),a++)}return F.currentNode=T,r}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings===void 0?n._$AI(e[t]):(n._$AI(e,n,t),t+=n.strings.length-2)),t++}},R=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,r){this.type=2,this._$AH=P,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=L(this,e,t),D(e)?e===P||e==null||e===``?(this._$AH!==P&&this._$AR(),this._$AH=P):e!==this._$AH&&e!==N&&this._(e):e._$litType$===void 0?e.nodeType===void 0?Je(e)?this.k(e):this._(e):this.T(e):this.$(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==P&&D(this._$AH)?this._$AA.nextSibling.data=e:this.T(T.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:n}=e,r=typeof n==`number`?this._$AC(e):(n.el===void 0&&(n.el=I.createElement(tt(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===r)this._$AH.p(t);else{let e=new rt(r,this),n=e.u(this.options);e.p(t),this.T(n),this._$AH=e}}_$AC(e){let t=et.get(e.strings);return t===void 0&&et.set(e.strings,t=new I(e)),t}k(t){O(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let a of t)i===n.length?n.push(r=new e(this.O(E()),this.O(E()),this,this.options)):r=n[i],r._$AI(a),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let t=Ue(e).nextSibling;Ue(e).remove(),e=t}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},z=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,r,i){this.type=1,this._$AH=P,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=i,n.length>2||n[0]!==``||n[1]!==``?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=P}_$AI(e,t=this,n,r){let i=this.strings,a=!1;if(i===void 0)e=L(this,e,t,0),a=!D(e)||e!==this._$AH&&e!==N,a&&(this._$AH=e);else{let r=e,o,s;for(e=i[0],o=0;o<i.length-1;o++)s=L(this,r[n+o],t,o),s===N&&(s=this._$AH[o]),a||=!D(s)||s!==this._$AH[o],s===P?e=P:e!==P&&(e+=(s??``)+i[o+1]),this._$AH[o]=s}a&&!r&&this.j(e)}j(e){e===P?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??``)}},it=class extends z{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===P?void 0:e}},at=class extends z{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==P)}},ot=class extends z{constructor(e,t,n,r,i){super(e,t,n,r,i),this.type=5}_$AI(e,t=this){if((e=L(this,e,t,0)??P)===N)return;let n=this._$AH,r=e===P&&n!==P||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==P&&(n===P||r);r&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH==`function`?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},st=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){L(this,e)}},ct=S.litHtmlPolyfillSupport;ct?.(I,R),(S.litHtmlVersions??=[]).push(`3.3.3`);var lt=(e,t,n)=>{let r=n?.renderBefore??t,i=r._$litPart$;if(i===void 0){let e=n?.renderBefore??null;r._$litPart$=i=new R(t.insertBefore(E(),e),e,void 0,n??{})}return i._$AI(e),i},B=globalThis,V=class extends x{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=lt(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return N}};V._$litElement$=!0,V.finalized=!0,B.litElementHydrateSupport?.({LitElement:V});var ut=B.litElementPolyfillSupport;ut?.({LitElement:V}),(B.litElementVersions??=[]).push(`4.2.2`);var dt=9;function ft(e){let t=e.next_question?.answers??[];return t.length===0?[]:[...t.map(pt),{digit:0,title:s.dontKnow,payload:i}]}function H(e){let t=e.next_question?.answers.length??0;return e.alternatives.map((e,n)=>mt(e,t+n))}function pt(e,t){return{digit:ht(t),title:e.label,payload:a(e.facts)}}function mt(e,t){return{digit:ht(t),title:e.title,payload:o(e.situation)}}function ht(e){return e<dt?e+1:null}var U={phrase:W(`KeyA`,`Ф`,`A`),case:W(`KeyC`,`С`,`C`),comment:W(`KeyR`,`К`,`R`),all:W(`KeyD`,`В`,`D`),undo:W(`KeyZ`,`Я`,`Z`),history:W(`KeyP`,`З`,`P`),menu:W(`KeyV`,`М`,`V`),expert:W(`Quote`,`Э`,`'`),large:W(`KeyI`,`Ш`,`I`),theme:W(`KeyN`,`Т`,`N`),right:W(`Equal`,`+`,`=`),wrong:W(`Minus`,`−`,`-`)};function gt(e){if(e.isComposing||e.ctrlKey||e.metaKey||e.shiftKey)return null;if(e.code===`Escape`&&!e.altKey)return{command:`newCall`};let t=/^(?:Digit|Numpad)(\d)$/.exec(e.code)?.[1];return t?{digit:Number(t),alone:!e.altKey}:e.altKey?_t(e.code):null}function _t(e){let t=Object.entries(U).find(([,t])=>t.code===e);return t?{command:t[0]}:null}function W(e,t,n){return{code:e,shown:`Alt+${t}`,aria:`Alt+${n}`}}var vt=`copilot.view`,yt={theme:`auto`,large:!1,expert:!1},bt=[`auto`,`light`,`dark`];function xt(e){try{return wt(JSON.parse(e?.getItem(vt)??`{}`))}catch{return yt}}function St(e,t){e?.setItem(vt,JSON.stringify(t))}function Ct(e){return e&&bt.includes(e)?e:null}function wt(e){return{theme:Ct(e.theme??null)??`auto`,large:e.large===!0,expert:e.expert===!0}}function G(e){return[K(e),...Tt(e).map(([e,t])=>`${e}: ${t}`),...e.fields.map(e=>`${e}: `)].join(`
`)}function K(e){return e.category??e.description??``}function Tt(e){return[[s.subject,e.subject],[s.priority,e.priority],[s.mark,e.mark]].filter(e=>e[1]!==null)}function Et(e,t){return[e.where,...Dt(e),...e.case?[G(e.case)]:[],t].filter(Boolean).join(`

`)}function Dt(e){return e.phrases.filter(e=>e.due).map(e=>e.text)}function q(e){return e===null?P:M`<kbd aria-hidden="true">${e}</kbd>`}function J(e,t,n,r,i=!1){let a=e.copied===Ot(t)?s.copied:s.copy;return M`<button
    class="copy"
    data-copy=${t.name}
    aria-keyshortcuts=${U[t.name].aria}
    @click=${()=>e.copy(Ot(t),n)}
  >
    <span class=${i&&a===s.copy?`unseen`:P}>${a}<span class="unseen">: ${r}</span></span>
    ${q(U[t.name].shown)}
  </button>`}function Ot({name:e,index:t}){return`${e} ${t}`}function Y(e,t,n,r=P){return M`<section class="block ${e}" aria-label=${t}>
    <div class="head"><h2>${t}</h2>${r}</div>
    ${n}
  </section>`}function kt(e){return e.length?M`<ul class="list">${e.map(e=>M`<li>${e}</li>`)}</ul>`:P}function At(e){return`«${e}»`}function X(e,t){return M`<button
    class="choice"
    data-digit=${t.digit??P}
    aria-keyshortcuts=${t.digit===null?P:`${t.digit} Alt+${t.digit}`}
    @click=${()=>e.send(t.payload)}
  >
    ${q(t.digit)}<span>${t.title}</span>
  </button>`}var jt=new Intl.DateTimeFormat(`ru-RU`,{hour:`2-digit`,minute:`2-digit`,timeZone:`Europe/Moscow`}),Mt=1e3,Nt=60*Mt,Pt=10*Nt,Ft=120*Nt;function Z(e){return jt.format(new Date(e))}function It(e){if(e<=0||e>Ft)return null;if(e>=Pt)return`${Math.floor(e/Nt)} мин`;let t=Math.ceil(e/Mt);return`${Math.floor(t/60)}:${String(t%60).padStart(2,`0`)}`}function Lt(e,t){return M`<section class="block where ${zt(t)}" aria-label=${Rt(t)}>
    <div class="head"><h2>${Rt(t)}</h2><p class="title">${t.title}</p></div>
    <p class="go">${t.where}</p>
    ${Bt(t)} ${Vt(e,t)}
  </section>`}function Rt(e){return e.kind===`unclear`?s.reading:e.kind===`decision`?s.where:s.answer}function zt(e){return e.row===null&&e.next_question?`open`:e.action??`open`}function Bt(e){let t=e.target?.number;return t&&!e.where.includes(t)?M`<p class="go">${t}</p>`:P}function Vt(e,t){let n=t.target?.line_state,r=t.transfer?.text;return!n&&!r?P:M`${n?M`<p class="state"><b>${l[n.state]}</b>${Ht(e,n)}</p>`:P}
    ${n?.note?M`<p>${n.note}</p>`:P} ${r?M`<p>${r}</p>`:P}`}function Ht(e,t){if(!t.changes_at)return P;let n=It(Date.parse(t.changes_at)-e.now);return M` до ${Z(t.changes_at)}${n?M` · <span class="left" data-countdown>ещё ${n}</span>`:P}`}function Ut(e,t){let n=H(t);return M`<article class="card brief" data-decision=${t.decision_id}>
    <div class="column">
      ${Lt(e,t)}
      ${Dt(t).map((t,n)=>Wt(s.say,At(t),Gt(e,{name:`phrase`,index:n},t,s.say)))}
      ${t.case?Wt(s.case,K(t.case),Gt(e,{name:`case`,index:0},G(t.case),s.case)):P}
      ${n.length?M`<div class="readings">${n.map(t=>X(e,t))}</div>`:P}
    </div>
  </article>`}function Wt(e,t,n){return M`<section class="block head" aria-label=${e}><p>${t}</p>${n}</section>`}function Gt(e,t,n,r){return J(e,t,n,r,!0)}function Kt(e,t){return t.steps.length===0?P:Y(`steps`,s.steps,M`<ul>${t.steps.map(t=>M`<li>${Yt(e,t)}</li>`)}</ul>`)}function qt(e){return e.notes.length?Y(`important`,s.notes,kt(e.notes)):P}function Jt(e,t){let{desk:n}=e;if(!t.comment&&n.call.comment===null)return P;let r=n.call.comment!==null;return Y(`comment`,s.comment,M`<textarea
        aria-label=${s.comment}
        .value=${n.comment}
        @input=${e=>n.editComment(e.target.value)}
      ></textarea>
      ${!r&&n.comment!==t.comment?M`<p class="note">${s.numbersHere}</p>`:P}
      ${r?M`<button class="quiet" @click=${()=>n.editComment(null)}>${s.commentReset}</button>`:P}`,J(e,{name:`comment`,index:0},n.comment,s.comment))}function Yt(e,t){let{desk:n}=e;return M`<label>
    <input type="checkbox" .checked=${n.call.done.has(t)} @change=${()=>n.tick(t)} /><span>${t}</span>
  </label>`}function Xt(e){let{verdict:t}=e.desk.call;return M`<div class="feedback">
    <p>${t?s.thanks:s.isRight}</p>
    ${[`right`,`wrong`].map(n=>M`<button
        aria-pressed=${t===n}
        aria-keyshortcuts=${U[n].aria}
        @click=${()=>e.run(n)}
      >
        ${s[n]} ${q(U[n].shown)}
      </button>`)}
  </div>`}function Zt(e,t){let n=t.case;if(!n)return P;let r=J(e,{name:`case`,index:0},G(n),s.case);return Y(`order`,s.case,M`${Qt(n)} ${$t(n)}`,r)}function Qt(e){let t=Tt(e);return M`<p class="name">${K(e)}</p>
    ${e.category?P:M`<p class="note">${s.caseUnnamed}</p>`}
    ${t.length?M`<dl>${t.map(([e,t])=>M`<dt>${e}</dt><dd>${t}</dd>`)}</dl>`:P}`}function $t(e){return e.fields.length?M`<p class="note">${s.fields}:</p>${kt(e.fields)}`:P}function en(e,t){return nn(e,`say`,s.say,t.phrases,!0)}function tn(e,t){return nn(e,`say may`,s.maySay,t.phrases,!1)}function nn(e,t,n,r,i){let a=r.filter(e=>e.due===i);return a.length===0?P:M`<section class="block ${t}" aria-label=${n}>
    ${a.map(t=>rn(e,n,t,r.indexOf(t)))}
  </section>`}function rn(e,t,n,r){return M`<div class="head">
      <h2>${t} <span class="note">${`${u[n.kind]}${n.when?`, ${n.when.toLowerCase()}`:``}`}</span></h2>
      ${J(e,{name:`phrase`,index:r},n.text,t)}
    </div>
    <blockquote>${At(n.text)}</blockquote>
    ${n.reading?M`<p class="aloud">${n.reading}<br />${n.translation}</p>`:P}`}function an(e){return e.preview.length?Y(`ways`,s.ways,e.preview.map(on)):P}function on(e){let t=[...e.steps,...e.details,...e.phrases.map(At)],n=M`${s.if} ${e.if}<b>→ ${e.where}</b>`;return t.length===0?M`<p class="way">${n}</p>`:M`<details class="way"><summary>${n}</summary><div class="more">${kt(t)}</div></details>`}function sn(e,t){if(!t.citation&&t.facts.length===0)return P;let n=t.data_age?M`<p class="note">${s.account} ${t.data_age.text}</p>`:P;return Y(`why`,s.why,M`${un(e,t.citation)} ${dn(e,t.facts)} ${n}`)}function cn(e){if(e.gaps.length===0)return P;let t=e.gaps.map(e=>M`<p><b>${e.missing}.</b> ${e.say} <span class="note">${d(e.where)}</span></p>`);return Y(`gaps`,s.gaps,t)}function ln(e,t){let n=t.kind===`decision`?H(t):[];return n.length===0?P:Y(`others`,s.other,M`<div class="readings">${n.map(t=>X(e,t))}</div>`)}function un(e,t){if(!t)return P;let n=d(t.clause),r=e.link(t.url),i=r?M`<a href=${r} target="_blank" rel="noopener">${n}</a>`:n;return M`<p title=${t.place??P}><b>${i}</b>${t.gist?` — ${t.gist}`:P}</p>`}function dn(e,t){return t.length===0?P:M`<h3>${s.facts} · ${s.factsHint}</h3>
    <div class="facts">${t.map(t=>fn(e,t))}</div>`}function fn(e,t){return M`<button
    class="fact ${t.source}"
    data-fact=${t.id}
    title="${t.title}${t.evidence?`: «${t.evidence}»`:``}"
    @click=${()=>pn(e,t)}
  >
    ${t.text}<small>${c[t.source]}</small>
  </button>`}function pn(e,t){typeof t.value==`boolean`?e.send(a({[t.id]:!t.value})):e.fill(t.text)}function mn(e){let{advice:t,call:n,offered:r}=e.desk;return r.length>0?_n(e):t?e.settings.expert?Ut(e,t):hn(e,t):n.answer?.text?M`<div class="card"><p class="block">${n.answer.text}</p></div>`:vn(e)}function hn(e,t){if(t.kind!==`decision`)return gn(e,t);let n=J(e,{name:`all`,index:0},Et(t,e.desk.comment),s.copyAll);return M`<article class="card" data-decision=${t.decision_id}>
    <div class="column">
      ${Lt(e,t)} ${en(e,t)} ${Zt(e,t)} ${Kt(e,t)} ${Jt(e,t)}
      ${tn(e,t)} ${qt(t)}
    </div>
    <div class="column">
      ${sn(e,t)} ${cn(t)} ${ln(e,t)} ${an(t)}
      <div class="block head"><h2>${s.copyAll}</h2>${n}</div>
      ${Xt(e)}
    </div>
  </article>`}function gn(e,t){let n=H(t);return M`<article class="card" data-decision=${t.decision_id}>
    <div class="column">
      ${Lt(e,t)}
      ${t.steps.map(e=>M`<p class="block">${e}</p>`)}
      ${n.length?M`<section class="block" aria-label=${s.perhaps}>
            <div class="head"><h2>${s.perhaps}</h2></div>
            <div class="readings">${n.map(t=>X(e,t))}</div>
          </section>`:P}
      ${qt(t)} ${Xt(e)}
    </div>
  </article>`}function _n(e){let t=e.desk.offered.map((e,t)=>({digit:t+1,title:e.title,payload:o(e.id)}));return M`<section class="block" aria-label=${s.reading}>
    <div class="head"><h2>${s.reading}</h2></div>
    <div class="readings">${t.map(t=>X(e,t))}</div>
  </section>`}function vn(e){return M`<div class="hello">
    <p>${s.hello}</p>
    <ul>
      ${s.helloExamples.map(t=>M`<li><button @click=${()=>e.fill(t)}>${t}</button></li>`)}
    </ul>
  </div>`}async function yn(e,t){if(!window.isSecureContext||!navigator.clipboard)return bn(e,t);try{return await navigator.clipboard.writeText(e),!0}catch{return bn(e,t)}}function bn(e,t){let n=t.activeElement,r=document.createElement(`textarea`);r.className=`unseen`,r.value=e,t.append(r),r.select();let i=document.execCommand(`copy`);return r.remove(),n instanceof HTMLElement&&n.focus(),i}function xn(e){return M`<div class="dock">
    <div role="alert">${Sn(e)}</div>
    ${Cn(e)} ${wn(e)}
    <form class="ask" @submit=${t=>En(t,e)}>
      <textarea
        id="field"
        rows="1"
        aria-label=${s.field}
        placeholder=${s.placeholder}
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="send"
        @keydown=${t=>Tn(t,e)}
      ></textarea>
      <button aria-keyshortcuts="Enter"><span class="unseen">${s.send}</span><kbd aria-hidden="true">Enter</kbd></button>
    </form>
  </div>`}function Sn(e){let{away:t,problem:n,news:r,sending:i}=e.desk;return t?M`<p class="banner bad"><b>${s.offline}.</b> ${i?s.offlineKept:n??s.offlineEmpty}</p>`:n?M`<p class="banner bad">${n}</p>`:i?.slow?M`<p class="working">${s.working}</p>`:r?M`<p class="banner care">${r}</p>`:P}function Cn(e){let{earlier:t,call:n}=e.desk;return!t||n.answer?P:M`<p class="banner">
    ${s.newCallDone}
    <button aria-keyshortcuts=${U.undo.aria} @click=${()=>e.run(`undo`)}>${s.undo} ${q(U.undo.shown)}</button>
  </p>`}function wn(e){let{advice:t}=e.desk;return t?.next_question?M`<section aria-label=${s.question}>
    <p class="question">${t.next_question.text}</p>
    <div class="answers">${ft(t).map(t=>X(e,t))}</div>
  </section>`:P}function Tn(e,t){e.key===`Enter`&&!e.shiftKey&&!e.isComposing&&En(e,t)}function En(e,t){e.preventDefault(),t.submit()}function Dn(e){let{ops:t}=e.desk,n=(t?.lines??[]).filter(e=>e.state!==`unknown`);return M`<header>
      <div class="lines">${t?n.map(t=>On(e,t)):s.noState}</div>
      <button
        class="quiet"
        aria-expanded=${e.pane===`menu`}
        aria-keyshortcuts=${U.menu.aria}
        @click=${()=>e.run(`menu`)}
      >
        <span aria-hidden="true">☰</span><span class="unseen">${s.menu}</span> ${q(U.menu.shown)}
      </button>
    </header>
    ${kn(t?.incidents??[],t?.transfer_by_number??!1)}`}function On(e,t){let n=t.changes_at?It(Date.parse(t.changes_at)-e.now):null;return M`<span class="line ${t.state}" title=${t.note??P}>
    ${ee(t.title)}
    <span class=${t.state===`open`?`unseen`:P}>${l[t.state]}</span>
    ${t.changes_at?`до ${Z(t.changes_at)}`:P}
    ${n?M`<span class="left">${n}</span>`:P}
  </span>`}function kn(e,t){if(e.length===0)return P;let n=e.map(e=>`${e.title} (с ${Z(e.opened_at)})`).join(`; `);return M`<div class="incident" role="status">
    ${t?M`<b>${s.byNumber}.</b> `:P}${s.incident}: ${n}
  </div>`}function An(e,t){return e.pane===`menu`?jn(e,s.menu,Mn(e)):e.pane===`history`?jn(e,s.history,Nn(t)):e.pane===`situations`?jn(e,s.chooseRight,Fn(e,t)):P}function jn(e,t,n){return M`<section class="pane" role="dialog" aria-label=${t}>
    <div class="head">
      <h2>${t}</h2>
      <button @click=${()=>e.open(null)}>${s.close} ${q(`Esc`)}</button>
    </div>
    <div class="body">${n}</div>
  </section>`}function Mn(e){let{expert:t,large:n,theme:r}=e.settings,i=e.desk.ops?.lines??[];return M`<div class="options">
      ${Q(e,`history`,s.history)} ${Q(e,`newCall`,s.newCall)}
      ${Q(e,`expert`,s.expert,t)} ${Q(e,`large`,s.large,n)}
    </div>
    <h3>${s.theme} ${q(U.theme.shown)}</h3>
    <div class="options">
      ${Object.entries(s.themes).map(([t,n])=>M`<button aria-pressed=${r===t} @click=${()=>e.set({theme:t})}>${n}</button>`)}
    </div>
    <h3>${s.lines}</h3>
    <div class="lines">${i.length?i.map(t=>On(e,t)):s.noState}</div>`}function Q(e,t,n,r){let i=t===`newCall`?`Esc`:U[t].shown;return M`<button aria-pressed=${r??P} @click=${()=>e.run(t)}>${n} ${q(i)}</button>`}function Nn(e){let{past:t,filter:n}=e,r=n?s.historyNothing:s.historyEmpty;return M`${Ln(s.historySearch,e)}
    ${t?.length===0?M`<p class="note">${r}</p>`:P}
    ${t?.map(e=>Pn(e))}`}function Pn(e){return M`<article class="block past">
    <time datetime=${e.at}>${Z(e.at)}</time><b>${e.title??e.where}</b>
    ${e.title?M`<p>${e.where}</p>`:P} ${e.case&&!e.where.includes(e.case)?M`<p>${s.case}: ${e.case}</p>`:P}
    ${e.asked.startsWith(`/`)?P:M`<p class="note">${e.asked}</p>`}
  </article>`}function Fn(e,t){let n=t.filter.toLowerCase(),r=e.desk.situations.filter(e=>`${e.title} ${e.clause}`.toLowerCase().includes(n));return M`${Ln(s.filter,t)} ${r.map(e=>In(e,t))}
    <button @click=${()=>t.pick(null)}>${s.noneOfThem}</button>`}function In(e,t){return M`<button @click=${()=>t.pick(e.id)}><span>${e.title}</span> <small class="note">${d(e.clause)}</small></button>`}function Ln(e,t){return M`<input
    type="search"
    aria-label=${e}
    placeholder=${e}
    .value=${t.filter}
    @input=${e=>t.search(e.target.value)}
  />`}function Rn(e){let t=e?.custom;return t?[`${s.where}: ${t.where}`,...Dt(t).map(e=>`${s.say}: ${e}`),...t.case?[`${s.case}: ${K(t.case)}`]:[],...t.next_question?[`${s.question}: ${t.next_question.text}`]:[]].join(`. `):e?.text??``}var zn=_`
  .card {
    display: grid;
    gap: 0.5em;
    align-items: start;
  }
  .column {
    display: grid;
    gap: 0.5em;
    min-inline-size: 0;
  }
  @container (min-width: 880px) {
    .card {
      grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr);
    }
  }
  .block {
    padding: 0.5em 0.7em 0.6em;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--card);
    overflow-wrap: anywhere;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 0.5em;
    min-block-size: 1.7em;
    margin-block-end: 0.15em;
  }
  h2,
  h3 {
    overflow-wrap: normal;
    font-size: 0.86em;
    font-weight: 600;
    color: var(--soft);
  }
  h2 {
    text-transform: uppercase;
    letter-spacing: 0.05em;
  }
  .head button {
    flex: none;
    min-block-size: 1.8em;
    padding-block: 0;
    font-size: 0.93em;
  }
  .block.head {
    margin: 0;
  }
  .where {
    --tone: var(--accent);
    --tone-bg: var(--accent-bg);
    border: 0;
    border-inline-start: 0.4em solid var(--tone);
    background: var(--tone-bg);
  }
  .where.transfer {
    --tone: var(--good);
    --tone-bg: var(--good-bg);
  }
  .where.case {
    --tone: var(--case);
    --tone-bg: var(--case-bg);
  }
  .where.refuse {
    --tone: var(--bad);
    --tone-bg: var(--bad-bg);
  }
  .where.policy_gap,
  .where.open {
    --tone: var(--care);
    --tone-bg: var(--care-bg);
  }
  .where h2 {
    flex: none;
  }
  .where .head {
    margin-block-end: 0;
    min-block-size: 0;
    align-items: baseline;
  }
  .where h2,
  .where .title {
    color: var(--ink);
  }
  .title {
    font-size: 0.93em;
  }
  .go {
    font-size: 1.28em;
    font-weight: 700;
    line-height: 1.22;
    text-wrap: balance;
  }
  @container (min-width: 700px) {
    .go {
      font-size: 1.5em;
    }
  }
  .state {
    margin-block-start: 0.2em;
  }
  .state b {
    color: var(--tone);
  }
  .state .left {
    color: inherit;
  }
  .say blockquote {
    font-size: 1.14em;
    line-height: 1.36;
  }
  .say blockquote + .head,
  .say .aloud + .head {
    margin-block-start: 0.5em;
    padding-block-start: 0.3em;
    border-block-start: 1px solid var(--edge);
  }
  .aloud {
    color: var(--soft);
    margin-block-start: 0.15em;
  }
  .may blockquote {
    font-size: 1em;
  }
  .order .name {
    font-size: 1.14em;
    font-weight: 700;
    color: var(--case);
  }
  .order dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.7em;
  }
  dt,
  .note {
    color: var(--soft);
  }
  h2 .note {
    font-weight: 400;
    text-transform: none;
    letter-spacing: 0;
  }
  .order ul {
    columns: 16em;
    column-gap: 1.5em;
  }
  .list li {
    padding-inline-start: 1em;
    text-indent: -1em;
  }
  .list li::before {
    content: "–";
    display: inline-block;
    inline-size: 1em;
    text-indent: 0;
    color: var(--soft);
  }
  .steps label {
    display: flex;
    gap: 0.55em;
    align-items: flex-start;
    padding-block: 0.12em;
    cursor: pointer;
  }
  .steps input {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0.12em 0 0;
    accent-color: var(--accent);
  }
  .steps input:checked + span {
    color: var(--soft);
    text-decoration: line-through;
  }
  .gaps,
  .important {
    background: var(--care-bg);
    border-color: transparent;
  }
  .gaps h2,
  .important h2 {
    color: var(--care);
  }
`,Bn=_`
  button,
  input,
  textarea {
    font: inherit;
    color: inherit;
    border-radius: var(--radius);
  }
  button {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    min-block-size: 2em;
    padding: 0.2em 0.65em;
    border: 1px solid var(--edge);
    background: var(--card);
    text-align: start;
    cursor: pointer;
  }
  button:hover {
    border-color: var(--accent);
    background: var(--accent-bg);
  }
  button.quiet {
    border-color: transparent;
    background: none;
    color: var(--accent);
  }
  button[aria-pressed="true"] {
    border-color: var(--accent);
    background: var(--accent-bg);
    color: var(--accent);
    font-weight: 600;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 1px;
  }
  kbd {
    flex: none;
    padding: 0 0.35em;
    border: 1px solid var(--edge);
    border-block-end-width: 2px;
    border-radius: 0.3em;
    background: var(--bg);
    color: var(--soft);
    font: 600 0.78em/1.45 ui-monospace, "Cascadia Mono", Consolas, monospace;
    white-space: nowrap;
  }
  textarea,
  input[type="search"] {
    inline-size: 100%;
    padding: 0.4em 0.6em;
    border: 1px solid var(--field-edge);
    background: var(--card);
  }
  textarea {
    display: block;
    resize: none;
    field-sizing: content;
    overflow-y: auto;
  }
  ::placeholder {
    color: var(--soft);
    opacity: 1;
  }
  a {
    color: var(--accent);
  }
`,Vn=_`
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em;
    margin-block-start: 0.3em;
  }
  .fact {
    gap: 0.5em;
    min-block-size: 1.85em;
    padding: 0.1em 0.6em;
    border-radius: 1em;
    line-height: 1.25;
  }
  .fact small {
    flex: none;
    color: var(--soft);
    font-size: 0.86em;
  }
  .fact.assumed {
    border-style: dashed;
    background: none;
  }
  .way {
    padding-block: 0.3em;
  }
  .way + .way {
    border-block-start: 1px solid var(--edge);
  }
  .way summary {
    cursor: pointer;
  }
  .way b {
    display: block;
    font-weight: 600;
  }
  .way .more {
    margin-inline-start: 1.1em;
    padding-block: 0.2em;
  }
  .readings {
    display: grid;
    gap: 0.3em;
  }
  .feedback {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 0.5em;
  }
  .feedback p {
    flex: 1 0 100%;
    color: var(--soft);
  }
  @container (min-width: 420px) {
    .feedback p {
      flex-basis: 0;
    }
  }
  .pane {
    position: absolute;
    inset: 0;
    z-index: 1;
    display: flex;
    flex-direction: column;
    background: var(--bg);
  }
  .pane > .head {
    margin: 0;
    padding: 0.35em 0.6em;
    background: var(--card);
    border-block-end: 1px solid var(--edge);
  }
  .pane > .head h2 {
    font-size: 1em;
    color: var(--ink);
    text-transform: none;
    letter-spacing: 0;
  }
  .pane .body {
    flex: 1;
    overflow-y: auto;
    padding: 0.6em;
    display: grid;
    gap: 0.5em;
    align-content: start;
  }
  .past {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.7em;
  }
  .past time {
    font-variant-numeric: tabular-nums;
    color: var(--soft);
  }
  .past p {
    grid-column: 2;
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
  }
  .hello {
    padding: 1em 0.4em;
    color: var(--soft);
    display: grid;
    gap: 0.6em;
    justify-items: start;
  }
  .hello ul {
    display: grid;
    gap: 0.3em;
    justify-items: start;
  }
  .brief .block {
    padding-block: 0.35em;
  }
  .brief .head {
    flex-wrap: nowrap;
    align-items: start;
    font-size: 1.07em;
  }
`,Hn=_`
  :host {
    display: block;
    position: relative;
    overflow: hidden;
  }
  .frame {
    container-type: inline-size;
    display: flex;
    flex-direction: column;
    block-size: 100%;
  }
  header {
    flex: none;
    display: flex;
    align-items: center;
    gap: 0.5em;
    padding: 0.25em 0.5em;
    background: var(--card);
    border-block-end: 1px solid var(--edge);
  }
  .lines {
    flex: 1;
    min-inline-size: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9em;
    font-size: 0.93em;
  }
  .body .lines {
    flex-direction: column;
    gap: 0.3em;
    font-size: 1em;
  }
  .line::before {
    content: "●";
    margin-inline-end: 0.3em;
    color: var(--soft);
  }
  .line.open::before {
    color: var(--good);
  }
  .line.closed::before {
    content: "■";
    color: var(--bad);
  }
  .left {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    color: var(--care);
  }
  .incident {
    flex: none;
    padding: 0.3em 0.75em;
    background: var(--care-bg);
    color: var(--care);
    border-block-end: 1px solid var(--edge);
  }
  main {
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
    padding: 0.5em;
    scrollbar-gutter: stable;
    scrollbar-width: thin;
  }
  main > * {
    max-inline-size: 82em;
    margin-inline: auto;
  }
  .dock {
    flex: none;
    max-block-size: 55%;
    overflow-y: auto;
    padding: 0.45em 0.5em 0.5em;
    background: var(--card);
    border-block-start: 1px solid var(--edge);
  }
  .dock > * {
    max-inline-size: 82em;
    margin-inline: auto;
  }
  .dock > * + * {
    margin-block-start: 0.4em;
  }
  .banner {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 0.6em;
    padding: 0.3em 0.6em;
    border-radius: var(--radius);
    background: var(--accent-bg);
  }
  .banner.bad {
    background: var(--bad-bg);
    color: var(--bad);
  }
  .banner.care {
    background: var(--care-bg);
    color: var(--care);
  }
  .question {
    font-weight: 600;
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em;
    margin-block-start: 0.3em;
  }
  .ask {
    display: flex;
    gap: 0.4em;
    align-items: flex-end;
  }
  .ask textarea {
    flex: 1;
    min-block-size: 2.5em;
    max-block-size: 6.5em;
    padding-block: 0.5em;
    font-size: 1.07em;
  }
  .ask button {
    min-block-size: 2.7em;
    background: var(--accent);
    border-color: var(--accent);
    color: var(--card);
    font-weight: 600;
  }
  .ask button kbd {
    background: none;
    border-color: currentColor;
    color: inherit;
  }
  .working {
    color: var(--soft);
  }
  .working::before {
    content: "";
    display: inline-block;
    inline-size: 0.7em;
    block-size: 0.7em;
    margin-inline-end: 0.5em;
    border: 2px solid var(--accent);
    border-block-start-color: transparent;
    border-radius: 50%;
    animation: turn 0.8s linear infinite;
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .working::before {
      animation: none;
    }
  }
`,Un=_`
  :host {
    --bg: light-dark(#eef1f5, #11151a);
    --card: light-dark(#ffffff, #1a2027);
    --ink: light-dark(#10151c, #eef2f6);
    --soft: light-dark(#4b5664, #aab5c2);
    --edge: light-dark(#d3d9e1, #343e4a);
    --field-edge: light-dark(#7b8796, #7d8a99);
    --accent: light-dark(#0a4fb8, #8bbcff);
    --accent-bg: light-dark(#e7f0fd, #1a2b44);
    --good: light-dark(#0d6b3c, #6fdca0);
    --good-bg: light-dark(#e4f5eb, #12301f);
    --bad: light-dark(#b01f1b, #ff9d94);
    --bad-bg: light-dark(#fdeceb, #3b1a19);
    --care: light-dark(#7a4b00, #f3c46b);
    --care-bg: light-dark(#fff3dc, #352811);
    --case: light-dark(#5b2ea6, #c9adff);
    --case-bg: light-dark(#f1ebfc, #2a2140);
    --radius: 0.5em;
    color-scheme: light dark;
    font: 400 14px/1.38 system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
    color: var(--ink);
    background: var(--bg);
    text-align: start;
    text-wrap: pretty;
  }
  :host([theme="light"]) {
    color-scheme: light;
  }
  :host([theme="dark"]) {
    color-scheme: dark;
  }
  :host([large]) {
    font-size: 18px;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  blockquote,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  [hidden] {
    display: none;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`,Wn=1e3,Gn=1500,Kn=[`auto`,`light`,`dark`],qn=class extends V{constructor(...e){super(...e),this.server=``,this.settingsStore=null,this.pane=null,this.past=null,this.filter=``,this.copied=null,this.notice=``,this.shown=null,this.ticking=null}static{this.styles=[Un,Bn,Hn,zn,Vn]}connectedCallback(){super.connectedCallback(),this.tick()}disconnectedCallback(){super.disconnectedCallback(),this.ticking!==null&&this.desk.clock.cancel(this.ticking)}focusField(){this.field?.focus()}key(e){let t=gt(e);if(!t)return!1;let n=`digit`in t?this.digit(t.digit,t.alone):this.run(t.command);return n&&e.preventDefault(),n}render(){let e=this.scene();return this.toggleAttribute(`large`,this.settings.large),this.setAttribute(`theme`,this.settings.theme),M`<div class="frame" ?inert=${this.pane!==null}>
        ${Dn(e)}
        <main aria-label=${s.answer} aria-busy=${this.desk.sending!==null}>${mn(e)}</main>
        ${xn(e)}
      </div>
      ${An(e,this.lists())}
      <div class="unseen" role="status" aria-live="polite">${this.notice||Rn(this.desk.call.answer)}</div>`}updated(){let e=this.desk.advice?.decision_id??this.desk.call.id;e!==this.shown&&(this.shown=e,this.notice=``,this.renderRoot.querySelector(`main`)?.scrollTo({top:0}))}scene(){return{desk:this.desk,settings:this.settings,pane:this.pane,now:this.desk.clock.now(),copied:this.copied,submit:()=>void this.submit(),send:e=>void this.choose(e),run:e=>void this.run(e),copy:(e,t)=>void this.copy(e,t),open:e=>this.open(e),fill:e=>this.fill(e),set:e=>this.set(e),link:e=>this.link(e)}}lists(){return{past:this.past,filter:this.filter,search:e=>this.search(e),pick:e=>this.pick(e)}}get field(){return this.renderRoot.querySelector(`#field`)}async submit(){let e=this.field,t=e?.value.trim()??``;e&&t&&await this.desk.send(t)&&e.value.trim()===t&&(e.value=``)}async choose(e){let t=this.shadowRoot?.activeElement;await this.desk.send(e),await this.updateComplete,(!t?.isConnected||t.classList.contains(`choice`))&&this.focusField()}digit(e,t){if(this.pane!==null||t&&this.typing())return!1;let{advice:n,offered:r}=this.desk,i=r[e-1];if(i)return this.sendChoice(o(i.id));let a=n&&[...ft(n),...H(n)].find(t=>t.digit===e);return a?this.sendChoice(a.payload):!1}sendChoice(e){return this.choose(e),!0}typing(){let e=this.shadowRoot?.activeElement;return e===this.field?this.field?.value!==``:e instanceof HTMLTextAreaElement||e instanceof HTMLInputElement}run(e){return{phrase:()=>this.press(`phrase`),case:()=>this.press(`case`),comment:()=>this.press(`comment`),all:()=>this.press(`all`),newCall:()=>this.escape(),undo:()=>this.undo(),history:()=>this.open(this.pane===`history`?null:`history`),menu:()=>this.open(this.pane===`menu`?null:`menu`),expert:()=>this.set({expert:!this.settings.expert}),large:()=>this.set({large:!this.settings.large}),theme:()=>this.set({theme:Kn[(Kn.indexOf(this.settings.theme)+1)%Kn.length]??`auto`}),right:()=>this.judge(`right`),wrong:()=>this.judge(`wrong`)}[e]()}press(e){let t=[...this.renderRoot.querySelectorAll(`[data-copy="${e}"]`)],[n,r]=this.copied?.split(` `)??[];return t[n===e?(Number(r)+1)%t.length:0]?.click(),t.length>0}async copy(e,t){let n=await yn(t,this.renderRoot);this.copied=n?e:null,this.notice=n?s.copied:s.copyFailed,this.requestUpdate(),this.desk.clock.after(Gn,()=>{this.copied=null,this.requestUpdate()})}escape(){if(this.pane)return this.open(null);let e=this.field?.value!==``;this.field&&(this.field.value=``);let t=this.desk.newCall();return this.focusField(),t||e}undo(){let e=this.desk.undo();return this.focusField(),e}judge(e){return this.desk.advice?(this.desk.judge(e,null),e!==`wrong`||this.open(`situations`)):!1}pick(e){this.open(null),e&&this.desk.judge(`wrong`,e)}open(e){return this.pane=e,this.filter=``,e===`history`&&this.search(``),this.requestUpdate(),this.updateComplete.then(()=>this.focusPane()),!0}focusPane(){if(!this.pane)return this.focusField();let e=this.pane===`menu`?`.pane button`:`.pane input`;this.renderRoot.querySelector(e)?.focus()}search(e){this.filter=e,this.requestUpdate(),this.pane===`history`&&this.desk.history(e).then(t=>{this.filter===e&&(this.past=t),this.requestUpdate()})}fill(e){this.field&&(this.field.value=e,this.field.focus(),this.field.select())}set(e){return this.settings={...this.settings,...e},St(this.settingsStore,this.settings),this.requestUpdate(),!0}link(e){if(!e)return null;let t=new URL(e,this.server||location.href);return/^https?:$/.test(t.protocol)?t.href:null}tick(){this.ticking=this.desk.clock.after(Wn,()=>this.tick()),this.requestUpdate()}},Jn=`copilot-panel`;function Yn(){customElements.get(`copilot-panel`)||customElements.define(Jn,qn)}var Xn=`copilot.tab`,Zn=`copilot.call`,Qn=class{constructor(e){this.storage=e}tab(){let e=this.storage.getItem(Xn)??n();return this.storage.setItem(Xn,e),e}call(){let[e,t]=(this.storage.getItem(Zn)??``).split(` `);return e?{id:e,asked:t===`asked`}:null}keep(e){this.storage.setItem(Zn,e.asked?`${e.id} asked`:e.id)}},$n=1e4,er=401,tr=new Set([502,503,504]),nr=class{constructor(e,t){this.root=e,this.tokens=t}async json(e,t){let n=await this.tokens.current(),r=await this.fetch(e,t,n);if(r.status!==er)return rr(r);let i=await this.tokens.renew(n);return rr(i?await this.fetch(e,t,i):r)}async fetch(e,t,n){let r=n?{Authorization:`Bearer ${n}`}:{},i={headers:r,signal:AbortSignal.timeout($n),credentials:`same-origin`};t!==void 0&&(i.method=`POST`,i.body=JSON.stringify(t),r[`Content-Type`]=`application/json`);try{return await fetch(this.root+e,i)}catch(e){throw new f(String(e))}}};async function rr(e){if(tr.has(e.status))throw new f(e.statusText);if(e.status===204)return;let t=await e.json().catch(()=>null);if(e.ok)return t;let n=t&&typeof t==`object`&&`error`in t?String(t.error):``;throw new p(e.status,n)}var ir=class{constructor(e){this.ask=e,this.asked=null}current(){return this.asked??=this.request(),this.asked}async renew(e){return this.ask?(await this.asked===e&&(this.asked=this.request()),this.current()):null}async request(){return await this.ask?.()??null}},ar=`/webhooks/panel`,or=50,sr=class{constructor(e,t,n){this.sender=n,this.tokens=new ir(t),this.http=new nr(e+ar,this.tokens)}async ask(e){let t={message_id:e.id,call_id:e.callId,...e.phone&&{phone:e.phone}};return await this.http.json(`/webhook`,{...await this.who(),message:e.text,metadata:t})}async state(){return await this.http.json(`/state`)}async me(){return await this.http.json(`/me`)}async situations(){return await this.http.json(`/situations`)}async feedback(e,t,n){await this.http.json(`/feedback`,{...await this.who(),decision_id:e,verdict:t,situation:n})}async history(e){let t=new URLSearchParams({limit:String(or),query:e,...await this.who()});return await this.http.json(`/history?${t}`)}async who(){return await this.tokens.current()?{}:{sender:this.sender}}};function cr(e){let t=new URLSearchParams(e.search),n=new URLSearchParams(e.hash.slice(1)),r=e=>n.get(e)||t.get(e)||null;return{phone:r(`phone`),callId:r(`call_id`),clause:r(`clause`),theme:r(`theme`),token:n.get(`token`)}}function lr(e,t){let n=new URLSearchParams(e.search);for(let e of[`phone`,`call_id`,`clause`])n.delete(e);let r=n.toString();t.replaceState(null,``,e.pathname+(r?`?${r}`:``))}function ur(e,t,n){let r=e=>{let r=e.data;t.includes(e.origin)&&fr(r)&&dr(r,n)};return e.addEventListener(`message`,r),()=>e.removeEventListener(`message`,r)}function dr(e,t){e.type===`copilot.call`&&t.call({phone:$(e.phone),callId:$(e.call_id)}),e.type===`copilot.call_end`&&t.callEnd(),e.type===`copilot.token`&&$(e.token)&&t.token(String(e.token))}function fr(e){return typeof e==`object`&&!!e}function $(e){return typeof e==`string`&&e?e:null}var pr=3e3,mr=class{constructor(e,t,n){this.given=e,this.window=t,this.origins=n,this.waiting=[]}get source(){return this.given||this.host?()=>this.next():null}give(e){this.waiting.length===0&&(this.given=e);for(let t of this.waiting.splice(0))t(e)}get host(){return this.origins.length===0?null:this.window.parent===this.window?this.window.opener:this.window.parent}next(){let{given:e,host:t}=this;return this.given=null,e||!t?Promise.resolve(e):new Promise(e=>{this.waiting.push(e),this.window.setTimeout(()=>e(null),pr);for(let e of this.origins)t.postMessage({type:`copilot.need_token`},e)})}};function hr(){let t=cr(location);lr(location,history);let n=(document.querySelector(`meta[name="copilot-origins"]`)?.content??``).split(/\s+/).filter(Boolean),r=new mr(t.token,window,n),i=document.createElement(Jn),a=new Qn(sessionStorage),o=new Se(new sr(``,r.source,a.tab()),a,new e,()=>i.requestUpdate()),s=xt(localStorage);Object.assign(i,{desk:o,settingsStore:localStorage,settings:{...s,theme:Ct(t.theme)??s.theme}}),document.body.append(i),(t.phone||t.callId)&&o.handOver(t),ur(window,n,{call:e=>o.handOver(e),callEnd:()=>o.callEnded(),token:e=>r.give(e)}),window.addEventListener(`keydown`,e=>i.key(e)),o.start(),i.updateComplete.then(()=>i.focusField()),t.clause&&o.openAt(t.clause)}Yn(),hr()})();