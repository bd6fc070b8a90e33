(function(){var e=class{constructor(){this.ahead=0}now(){return Date.now()+this.ahead}follow(e){this.ahead=e-Date.now()}after(e,t){return window.setTimeout(t,e)}cancel(e){window.clearTimeout(e)}},t=`/follow_up`,n=`/dont_know`;function r(e){return`/${e}`}var i=class extends Error{},a=class extends Error{constructor(e,t){super(t),this.status=e}},o=class{constructor(e,t){this.api=e,this.presence=t}async send(e,t){try{return await this.once(e)}catch(e){if(!(e instanceof i))throw e}return await this.presence.back(),t()?this.once(e):[]}async once(e){try{return await this.api.ask(e)}catch(e){throw e instanceof i&&this.presence.lost(),e}}},s=1e4,c=2e3,l=class{constructor(e,t,n){this.ask=e,this.clock=t,this.listener=n,this.online=!0,this.waiting=[],this.timer=null,this.started=!1}start(){this.started=!0,this.look()}lost(){this.online&&this.listener.away(),this.online=!1,this.plan()}back(){return this.online?Promise.resolve():new Promise(e=>this.waiting.push(e))}async look(){this.clear();try{this.found(await this.ask())}catch(e){if(e instanceof i)return this.lost();this.listener.refused(e)}this.plan()}found(e){this.online=!0,this.listener.here(e);for(let e of this.waiting.splice(0))e()}plan(){this.clear(),this.started&&(this.timer=this.clock.after(this.online?s:c,()=>void this.look()))}clear(){this.timer!==null&&this.clock.cancel(this.timer),this.timer=null}},u=`abcdefghjkmnpqrstuvwxyz`;function d(e=12){let t=crypto.getRandomValues(new Uint8Array(e));return Array.from(t,e=>u[e%23]).join(``)}var f={app:`Помощник первой линии`,field:`Чего хочет клиент`,placeholder:`Чего хочет клиент?`,send:`Отправить`,where:`Куда`,answer:`Ответ`,reading:`О чём речь`,say:`Скажите`,maySay:`Можно сказать`,case:`CASE`,caseUnnamed:`категория в инструкции не названа`,subject:`Тема`,priority:`Приоритет`,mark:`Отметка`,fields:`Заполните`,steps:`Сначала`,notes:`Важно`,comment:`Комментарий`,commentReset:`Вернуть готовый`,numbersHere:`Номер подставлен только на этом экране`,why:`Основание`,facts:`Что учтено`,factsHint:`нажмите, если не так`,instead:`другое значение`,count:`Учесть`,gaps:`Инструкция не говорит`,other:`Возможно, речь о другом`,perhaps:`Возможно`,ways:`Что может быть дальше`,if:`Если`,question:`Вопрос`,dontKnow:`Не знаю`,copy:`Копировать`,copied:`Скопировано`,copyFailed:`Браузер не дал скопировать: выделите текст и нажмите Ctrl+C`,copyAll:`Всё сразу`,byNumber:`Переводить по номеру можно`,noState:`состояние линий неизвестно`,incident:`Инцидент`,account:`Карточка`,reader:`База знаний: без данных абонента`,newCall:`Новый звонок`,newCallDone:`Новый звонок`,undo:`Вернуть прежний`,isRight:`Ответ верный?`,right:`Верно`,wrong:`Неверно`,thanks:`Спасибо, отмечено`,chooseRight:`Какая ситуация верная?`,filter:`Найти ситуацию`,noneOfThem:`Ни одна`,history:`Мои звонки`,historyEmpty:`За смену ещё ничего не было`,historyNothing:`Ничего не нашлось`,historySearch:`Найти в моих звонках`,menu:`Меню`,close:`Закрыть`,expert:`Кратко`,large:`Крупный шрифт`,theme:`Тема`,lines:`Все линии`,themes:{auto:`Как в системе`,light:`Светлая`,dark:`Тёмная`},keys:`Клавиши`,working:`Ищу ответ…`,offline:`Сервер не отвечает`,offlineEmpty:`Соединение восстановится само.`,offlineKept:`Текст сохранён: отправлю сам, как только сервер ответит.`,lost:`Сервер не ответил и на повтор. Текст сохранён: нажмите Enter, чтобы отправить ещё раз.`,back:`Сервер снова отвечает`,signedOut:`Доступ закончился. Откройте панель заново из CTI или базы знаний.`,failed:`Ассистент не смог ответить. Повторите сообщение; если не поможет — действуйте по инструкции.`,changed:`Ответ изменился: изменилось состояние линии или инциденты.`,ask:`Помощник: спросить по этому пункту`,open:`Помощник`,embedFailed:`Помощник недоступен`,hello:`Напишите пять слов — отвечу, куда переключить, что сказать и какой CASE создать.`,helloExamples:[`хочет расторгнуть, настаивает`,`требует старшего, причину не говорит`,`роутер не работает, сам проверил`]},ee={said:`сказано`,role:`ваша роль`,account:`карточка`,ops:`диспетчер`,clock:`часы`,assumed:`допущение`},p={open:`работает`,closed:`закрыта`,unknown:`часы не названы`},te={mandatory:`дословно`,prescribed:`дословно`,recommended:`рекомендовано`,optional:`по желанию`};function m(e){return/^\d/.test(e)?`п. ${e}`:e}function ne(e){let t=/«(.+)»/.exec(e)?.[1]??e;return t.charAt(0).toUpperCase()+t.slice(1)}var re=/(?<![\d+])(?:\+\d{1,3}|[78])?[ \u00a0(.-]*\d{3}[ \u00a0).-]*\d{3}[ \u00a0.-]*\d{2}[ \u00a0.-]*\d{2}(?!\d)/g,ie=/\[телефон(?: (\d+))?\]/gi,ae=/номер мошенника/i;function oe(e){return(e.match(re)??[]).map(se)}function se(e){let t=e.replace(/\D/g,``),n=t.length===10?`7${t}`:t.replace(/^8(?=\d{10}$)/,`7`),r=/^7(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(n);return r?`+7 ${r[1]} ${r[2]}-${r[3]}-${r[4]}`:e.trim()}function ce(e,t,n,r){let i=e.replace(ie,(e,t)=>n[Number(t??1)-1]??e),a=t.steps.some(e=>ae.test(e)),o=[...le(n,r,a)].filter(e=>!i.includes(e));return o.length===0?i:`${i}. ${a?`Номер мошенника`:`Номер из разговора`}: ${o.join(`, `)}`}function le(e,t,n){let r=new Set(e),i=n&&r.size===1,a=t?se(t):i?null:e[0];return a&&r.delete(a),r}var ue=401;function h(e){return e instanceof i?f.lost:e instanceof a&&e.status===ue?f.signedOut:e instanceof a&&e.message?e.message:f.failed}var de=300,fe=class{constructor(e,t,n,r,i){this.state=e,this.outbox=t,this.session=n,this.clock=r,this.watch=i,this.failed=null}async send(e){let{state:t}=this,n=this.outgoing(e),{call:r}=t,i=()=>t.sending?.message===n&&t.call.id===r.id;this.begin(n,i);try{let[t]=await this.outbox.send(n,i);return i()?(this.failed=null,t&&this.show(t,e),t!==void 0):!1}catch(e){return i()&&this.fail(e,n),!1}finally{t.sending?.message===n&&t.set({sending:null})}}async again(){let{state:e}=this;if(e.sending||e.away)return;let t=e.advice;await this.send(`/follow_up`)&&t&&e.advice&&pe(t,e.advice)&&e.set({news:f.changed})}outgoing(e){let{call:t}=this.state,{failed:n}=this;return{id:n?.callId===t.id&&JSON.stringify(n.said)===JSON.stringify(e)?n.id:d(20),said:e,callId:t.id,phone:t.phone}}begin(e,t){this.state.set({sending:{message:e,slow:!1},problem:null,news:null,offered:[]}),this.clock.after(de,()=>{t()&&this.state.set({sending:{message:e,slow:!0}})})}show(e,t){let{state:n}=this;e.custom&&this.clock.follow(Date.parse(e.custom.at));let r=typeof t==`string`&&!t.startsWith(`/`)?oe(t):[];n.patch({answer:e,typed:[...n.call.typed,...r],verdict:null,asked:!0}),this.session.keep({id:n.call.id,asked:!0}),this.watch.card(n.advice,n.ops)}fail(e,t){this.failed=t,this.state.set({problem:h(e)})}};function pe(e,t){return e.where!==t.where||e.row!==t.row||e.target?.line_state.state!==t.target?.line_state.state}function g(e=d(),t=null,n=null){return{id:e,ctiId:t,phone:n,typed:[],answer:null,comment:null,done:new Set,verdict:null,asked:!1}}function me(e){if(!e.ctiId)return g();let t=Number(/-(\d+)$/.exec(e.id.slice(e.ctiId.length))?.[1]??1);return g(`${e.ctiId}-${t+1}`,e.ctiId,e.phone)}function _(e){return e.answer!==null||e.asked}var he=class{constructor(e,t,n,r){this.state=e,this.api=t,this.clock=n,this.watch=r}here(e){let{state:t}=this;this.clock.follow(Date.parse(e.at)),t.set({ops:e,away:!1,problem:t.problem===f.signedOut?null:t.problem}),t.me||this.learn(),this.watch.state(e)}away(){this.state.set({away:!0})}refused(e){let t=h(e);this.state.set({ops:null,...t===f.signedOut&&{problem:t}})}async learn(){try{let[e,t]=await Promise.all([this.api.me(),this.api.situations()]);this.state.set({me:e,situations:t})}catch(e){e instanceof i||this.state.set({problem:h(e)})}}},ge=class{constructor(e,t){this.call=e,this.changed=t,this.sending=null,this.away=!1,this.problem=null,this.news=null,this.earlier=null,this.ops=null,this.me=null,this.situations=[],this.offered=[]}get advice(){return this.call.answer?.custom??null}get comment(){let e=this.advice?.comment;return this.call.comment===null?e&&this.advice?ce(e,this.advice,this.call.typed,this.call.phone):``:this.call.comment}patch(e){this.set({call:{...this.call,...e}})}set(e){Object.assign(this,e),this.changed()}},_e=new Set([`clock`,`ops`]),ve=250,ye=2**31-1,be=class{constructor(e,t){this.clock=e,this.outdated=t,this.timer=null,this.seen=null}card(e,t){if(this.stop(),!e||!xe(e))return;this.seen=t&&Ce(t);let n=e.target?.line_state.changes_at??Se(t),r=n?Date.parse(n)-this.clock.now()+ve:-1;r>0&&r<ye&&(this.timer=this.clock.after(r,this.outdated))}state(e){let t=Ce(e);this.seen!==null&&this.seen!==t&&this.outdated(),this.seen!==null&&(this.seen=t)}stop(){this.timer!==null&&this.clock.cancel(this.timer),this.timer=null,this.seen=null}};function xe(e){return e.target!==null||e.facts.some(e=>_e.has(e.source))}function Se(e){return(e?.lines??[]).flatMap(e=>e.changes_at??[]).sort((e,t)=>Date.parse(e)-Date.parse(t))[0]??null}function Ce(e){return[...e.lines.map(e=>`${e.id}=${e.state}`),...e.incidents.map(e=>String(e.id)),e.transfer_by_number].join(` `)}var we=class extends ge{constructor(e,t,n,r){let i=t.call();super({...g(i?.id),asked:i?.asked??!1},r),this.api=e,this.session=t,this.clock=n,this.watch=new be(n,()=>void this.asking.again()),this.presence=new l(()=>e.state(),n,new he(this,e,n,this.watch)),this.asking=new fe(this,new o(e,this.presence),t,n,this.watch)}start(){this.presence.start(),this.call.asked&&this.send(t)}send(e){return this.asking.send(e)}newCall(){return!_(this.call)&&!this.sending?!1:(this.replaceCall(me(this.call),this.call),!0)}undo(){return this.earlier?(this.replaceCall(this.earlier,null),this.watch.card(this.advice,this.ops),!0):!1}handOver(e){if(e.callId&&e.callId===this.call.ctiId)return this.patch({phone:e.phone??this.call.phone});let t=g(e.callId??void 0,e.callId,e.phone);this.replaceCall(t,_(this.call)?this.call:null)}leave(){this.call.ctiId||this.replaceCall(g(),null)}callEnded(){this.replaceCall(g(),_(this.call)?this.call:null)}async openAt(e){let t=(await this.api.situations().catch(()=>this.situations)).filter(t=>t.id===e||t.clause===e);if(t.length===1&&t[0])return void this.send(r(t[0].id));this.set({offered:t})}editComment(e){this.patch({comment:e})}tick(e){let t=new Set(this.call.done);t.delete(e)||t.add(e),this.patch({done:t})}async judge(e,t){this.advice&&(this.patch({verdict:e}),await this.api.feedback(this.advice.decision_id,e,t).catch(e=>this.set({problem:h(e)})))}history(e){return this.api.history(e)}replaceCall(e,t){this.watch.stop(),this.session.keep({id:e.id,asked:e.asked}),this.set({call:e,earlier:t,sending:null,problem:null,news:null,offered:[]})}},v=globalThis,y=v.ShadowRoot&&(v.ShadyCSS===void 0||v.ShadyCSS.nativeShadow)&&`adoptedStyleSheets`in Document.prototype&&`replace`in CSSStyleSheet.prototype,Te=Symbol(),Ee=new WeakMap,De=class{constructor(e,t,n){if(this._$cssResult$=!0,n!==Te)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(y&&e===void 0){let n=t!==void 0&&t.length===1;n&&(e=Ee.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&Ee.set(t,e))}return e}toString(){return this.cssText}},Oe=e=>new De(typeof e==`string`?e:e+``,void 0,Te),b=(e,...t)=>new De(e.length===1?e[0]:t.reduce((t,n,r)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if(typeof e==`number`)return e;throw Error(`Value passed to 'css' function must be a 'css' function result: `+e+`. Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.`)})(n)+e[r+1],e[0]),e,Te),ke=(e,t)=>{if(y)e.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let n of t){let t=document.createElement(`style`),r=v.litNonce;r!==void 0&&t.setAttribute(`nonce`,r),t.textContent=n.cssText,e.appendChild(t)}},Ae=y?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t=``;for(let n of e.cssRules)t+=n.cssText;return Oe(t)})(e):e,{is:je,defineProperty:Me,getOwnPropertyDescriptor:Ne,getOwnPropertyNames:Pe,getOwnPropertySymbols:Fe,getPrototypeOf:Ie}=Object,x=globalThis,Le=x.trustedTypes,Re=Le?Le.emptyScript:``,ze=x.reactiveElementPolyfillSupport,S=(e,t)=>e,Be={toAttribute(e,t){switch(t){case Boolean:e=e?Re:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},Ve=(e,t)=>!je(e,t),He={attribute:!0,type:String,converter:Be,reflect:!1,useDefault:!1,hasChanged:Ve};Symbol.metadata??=Symbol(`metadata`),x.litPropertyMetadata??=new WeakMap;var C=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=He){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),r=this.getPropertyDescriptor(e,n,t);r!==void 0&&Me(this.prototype,e,r)}}static getPropertyDescriptor(e,t,n){let{get:r,set:i}=Ne(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:r,set(t){let a=r?.call(this);i?.call(this,t),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??He}static _$Ei(){if(this.hasOwnProperty(S(`elementProperties`)))return;let e=Ie(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(S(`finalized`)))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(S(`properties`))){let e=this.properties,t=[...Pe(e),...Fe(e)];for(let n of t)this.createProperty(n,e[n])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[e,n]of t)this.elementProperties.set(e,n)}this._$Eh=new Map;for(let[e,t]of this.elementProperties){let n=this._$Eu(e,t);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let e of n)t.unshift(Ae(e))}else e!==void 0&&t.push(Ae(e));return t}static _$Eu(e,t){let n=t.attribute;return!1===n?void 0:typeof n==`string`?n:typeof e==`string`?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return ke(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,n);if(r!==void 0&&!0===n.reflect){let i=(n.converter?.toAttribute===void 0?Be:n.converter).toAttribute(t,n.type);this._$Em=e,i==null?this.removeAttribute(r):this.setAttribute(r,i),this._$Em=null}}_$AK(e,t){let n=this.constructor,r=n._$Eh.get(e);if(r!==void 0&&this._$Em!==r){let e=n.getPropertyOptions(r),i=typeof e.converter==`function`?{fromAttribute:e.converter}:e.converter?.fromAttribute===void 0?Be:e.converter;this._$Em=r;let a=i.fromAttribute(t,e.type);this[r]=a??this._$Ej?.get(r)??a,this._$Em=null}}requestUpdate(e,t,n,r=!1,i){if(e!==void 0){let a=this.constructor;if(!1===r&&(i=this[e]),n??=a.getPropertyOptions(e),!((n.hasChanged??Ve)(i,t)||n.useDefault&&n.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(a._$Eu(e,n))))return;this.C(e,t,n)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:r,wrapped:i},a){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,a??t??this[e]),!0!==i||a!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),!0===r&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}let e=this.constructor.elementProperties;if(e.size>0)for(let[t,n]of e){let{wrapped:e}=n,r=this[t];!0!==e||this._$AL.has(t)||r===void 0||this.C(t,void 0,n,r)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};C.elementStyles=[],C.shadowRootOptions={mode:`open`},C[S(`elementProperties`)]=new Map,C[S(`finalized`)]=new Map,ze?.({ReactiveElement:C}),(x.reactiveElementVersions??=[]).push(`2.1.2`);var Ue=globalThis,We=e=>e,w=Ue.trustedTypes,Ge=w?w.createPolicy(`lit-html`,{createHTML:e=>e}):void 0,Ke=`$lit$`,T=`lit$${Math.random().toFixed(9).slice(2)}$`,E=`?`+T,qe=`<${E}>`,D=document,O=()=>D.createComment(``),k=e=>e===null||typeof e!=`object`&&typeof e!=`function`,Je=Array.isArray,Ye=e=>Je(e)||typeof e?.[Symbol.iterator]==`function`,Xe=`[ 	
\f\r]`,A=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Ze=/-->/g,Qe=/>/g,j=RegExp(`>|${Xe}(?:([^\\s"'>=/]+)(${Xe}*=${Xe}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,`g`),$e=/'/g,et=/"/g,tt=/^(?:script|style|textarea|title)$/i,M=(e=>(t,...n)=>({_$litType$:e,strings:t,values:n}))(1),N=Symbol.for(`lit-noChange`),P=Symbol.for(`lit-nothing`),nt=new WeakMap,F=D.createTreeWalker(D,129);function rt(e,t){if(!Je(e)||!e.hasOwnProperty(`raw`))throw Error(`invalid template strings array`);return Ge===void 0?t:Ge.createHTML(t)}var it=(e,t)=>{let n=e.length-1,r=[],i,a=t===2?`<svg>`:t===3?`<math>`:``,o=A;for(let t=0;t<n;t++){let n=e[t],s,c,l=-1,u=0;for(;u<n.length&&(o.lastIndex=u,c=o.exec(n),c!==null);)u=o.lastIndex,o===A?c[1]===`!--`?o=Ze:c[1]===void 0?c[2]===void 0?c[3]!==void 0&&(o=j):(tt.test(c[2])&&(i=RegExp(`</`+c[2],`g`)),o=j):o=Qe:o===j?c[0]===`>`?(o=i??A,l=-1):c[1]===void 0?l=-2:(l=o.lastIndex-c[2].length,s=c[1],o=c[3]===void 0?j:c[3]===`"`?et:$e):o===et||o===$e?o=j:o===Ze||o===Qe?o=A:(o=j,i=void 0);let d=o===j&&e[t+1].startsWith(`/>`)?` `:``;a+=o===A?n+qe:l>=0?(r.push(s),n.slice(0,l)+Ke+n.slice(l)+T+d):n+T+(l===-2?t:d)}return[rt(e,a+(e[n]||`<?>`)+(t===2?`</svg>`:t===3?`</math>`:``)),r]},I=class e{constructor({strings:t,_$litType$:n},r){let i;this.parts=[];let a=0,o=0,s=t.length-1,c=this.parts,[l,u]=it(t,n);if(this.el=e.createElement(l,r),F.currentNode=this.el.content,n===2||n===3){let e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;(i=F.nextNode())!==null&&c.length<s;){if(i.nodeType===1){if(i.hasAttributes())for(let e of i.getAttributeNames())if(e.endsWith(Ke)){let t=u[o++],n=i.getAttribute(e).split(T),r=/([.?@])?(.*)/.exec(t);c.push({type:1,index:a,name:r[2],strings:n,ctor:r[1]===`.`?ot:r[1]===`?`?st:r[1]===`@`?ct:z}),i.removeAttribute(e)}else e.startsWith(T)&&(c.push({type:6,index:a}),i.removeAttribute(e));if(tt.test(i.tagName)){let e=i.textContent.split(T),t=e.length-1;if(t>0){i.textContent=w?w.emptyScript:``;for(let n=0;n<t;n++)i.append(e[n],O()),F.nextNode(),c.push({type:2,index:++a});i.append(e[t],O())}}}else if(i.nodeType===8){if(i.data===E)c.push({type:2,index:a});else{let e=-1;for(;(e=i.data.indexOf(T,e+1))!==-1;)c.push({type:7,index:a}),e+=T.length-1}}a++}}static createElement(e,t){let n=D.createElement(`template`);return n.innerHTML=e,n}};function L(e,t,n=e,r){if(t===N)return t;let i=r===void 0?n._$Cl:n._$Co?.[r],a=k(t)?void 0:t._$litDirective$;return i?.constructor!==a&&(i?._$AO?.(!1),a===void 0?i=void 0:(i=new a(e),i._$AT(e,n,r)),r===void 0?n._$Cl=i:(n._$Co??=[])[r]=i),i!==void 0&&(t=L(e,i._$AS(e,t.values),i,r)),t}var at=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:n}=this._$AD,r=(e?.creationScope??D).importNode(t,!0);F.currentNode=r;let i=F.nextNode(),a=0,o=0,s=n[0];for(;s!==void 0;){if(a===s.index){let t;s.type===2?t=new R(i,i.nextSibling,this,e):s.type===1?t=new s.ctor(i,s.name,s.strings,this,e):s.type===6&&(t=new lt(i,this,e)),this._$AV.push(t),s=n[++o]}a!==s?.index&&(i=F.nextNode(),a++)}return F.currentNode=D,r}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings===void 0?n._$AI(e[t]):(n._$AI(e,n,t),t+=n.strings.length-2)),t++}},R=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,r){this.type=2,this._$AH=P,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=L(this,e,t),k(e)?e===P||e==null||e===``?(this._$AH!==P&&this._$AR(),this._$AH=P):e!==this._$AH&&e!==N&&this._(e):e._$litType$===void 0?e.nodeType===void 0?Ye(e)?this.k(e):this._(e):this.T(e):this.$(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==P&&k(this._$AH)?this._$AA.nextSibling.data=e:this.T(D.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:n}=e,r=typeof n==`number`?this._$AC(e):(n.el===void 0&&(n.el=I.createElement(rt(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===r)this._$AH.p(t);else{let e=new at(r,this),n=e.u(this.options);e.p(t),this.T(n),this._$AH=e}}_$AC(e){let t=nt.get(e.strings);return t===void 0&&nt.set(e.strings,t=new I(e)),t}k(t){Je(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let a of t)i===n.length?n.push(r=new e(this.O(O()),this.O(O()),this,this.options)):r=n[i],r._$AI(a),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let t=We(e).nextSibling;We(e).remove(),e=t}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},z=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,r,i){this.type=1,this._$AH=P,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=i,n.length>2||n[0]!==``||n[1]!==``?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=P}_$AI(e,t=this,n,r){let i=this.strings,a=!1;if(i===void 0)e=L(this,e,t,0),a=!k(e)||e!==this._$AH&&e!==N,a&&(this._$AH=e);else{let r=e,o,s;for(e=i[0],o=0;o<i.length-1;o++)s=L(this,r[n+o],t,o),s===N&&(s=this._$AH[o]),a||=!k(s)||s!==this._$AH[o],s===P?e=P:e!==P&&(e+=(s??``)+i[o+1]),this._$AH[o]=s}a&&!r&&this.j(e)}j(e){e===P?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??``)}},ot=class extends z{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===P?void 0:e}},st=class extends z{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==P)}},ct=class extends z{constructor(e,t,n,r,i){super(e,t,n,r,i),this.type=5}_$AI(e,t=this){if((e=L(this,e,t,0)??P)===N)return;let n=this._$AH,r=e===P&&n!==P||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==P&&(n===P||r);r&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH==`function`?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},lt=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){L(this,e)}},ut={M:Ke,P:T,A:E,C:1,L:it,R:at,D:Ye,V:L,I:R,H:z,N:st,U:ct,B:ot,F:lt},dt=Ue.litHtmlPolyfillSupport;dt?.(I,R),(Ue.litHtmlVersions??=[]).push(`3.3.3`);var ft=(e,t,n)=>{let r=n?.renderBefore??t,i=r._$litPart$;if(i===void 0){let e=n?.renderBefore??null;r._$litPart$=i=new R(t.insertBefore(O(),e),e,void 0,n??{})}return i._$AI(e),i},pt=globalThis,B=class extends C{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=ft(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return N}};B._$litElement$=!0,B.finalized=!0,pt.litElementHydrateSupport?.({LitElement:B});var mt=pt.litElementPolyfillSupport;mt?.({LitElement:B}),(pt.litElementVersions??=[]).push(`4.2.2`);var ht=`copilot.view`,gt={theme:`auto`,large:!1,expert:!1},_t=[`auto`,`light`,`dark`];function vt(e){try{return xt(JSON.parse(e?.getItem(ht)??`{}`))}catch{return gt}}function yt(e,t){e?.setItem(ht,JSON.stringify(t))}function bt(e){return e&&_t.includes(e)?e:null}function xt(e){return{theme:bt(e.theme??null)??`auto`,large:e.large===!0,expert:e.expert===!0}}var St=9;function Ct(e){let t=e.next_question?.answers??[];return t.length===0?[]:[...t.map(wt),{digit:0,title:f.dontKnow,said:n}]}function V(e){let t=e.next_question?.answers.length??0;return e.alternatives.map((e,n)=>Tt(e,t+n))}function wt(e,t){return{digit:Et(t),title:e.label,said:e.facts}}function Tt(e,t){return{digit:Et(t),title:e.title,said:r(e.situation)}}function Et(e){return e<St?e+1:null}function H(e){return[U(e),...Dt(e).map(([e,t])=>`${e}: ${t}`),...e.fields.map(e=>`${e}: `)].join(`
`)}function U(e){return e.category??e.description??``}function Dt(e){return[[f.subject,e.subject],[f.priority,e.priority],[f.mark,e.mark]].filter(e=>e[1]!==null)}function Ot(e,t){return[e.where,...W(e),...e.case?[H(e.case)]:[],t].filter(Boolean).join(`

`)}function W(e){return e.phrases.filter(e=>e.due).map(e=>e.text)}var kt=e=>(...t)=>({_$litDirective$:e,values:t}),At=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}},{I:jt}=ut,Mt={},Nt=(e,t=Mt)=>e._$AH=t,Pt=kt(class extends At{constructor(){super(...arguments),this.key=P}render(e,t){return this.key=e,t}update(e,[t,n]){return t!==this.key&&(Nt(e),this.key=t),n}}),G={phrase:K(`KeyA`,`Ф`,`A`),case:K(`KeyC`,`С`,`C`),comment:K(`KeyR`,`К`,`R`),all:K(`KeyD`,`В`,`D`),undo:K(`KeyZ`,`Я`,`Z`),history:K(`KeyP`,`З`,`P`),menu:K(`KeyV`,`М`,`V`),expert:K(`Quote`,`Э`,`'`),large:K(`KeyI`,`Ш`,`I`),theme:K(`KeyN`,`Т`,`N`),right:K(`Equal`,`+`,`=`),wrong:K(`Minus`,`−`,`-`)};function Ft(e){if(e.isComposing||e.ctrlKey||e.metaKey||e.shiftKey)return null;if(e.code===`Escape`&&!e.altKey)return{command:`newCall`};let t=/^(?:Digit|Numpad)(\d)$/.exec(e.code)?.[1];return t?{digit:Number(t),alone:!e.altKey}:e.altKey?It(e.code):null}function It(e){let t=Object.entries(G).find(([,t])=>t.code===e);return t?{command:t[0]}:null}function K(e,t,n){return{code:e,shown:`Alt+${t}`,aria:`Alt+${n}`}}function q(e){return e===null?P:M`<kbd aria-hidden="true">${e}</kbd>`}function J(e,t,n,r,i=!1){let a=e.copied===Lt(t)?f.copied:f.copy;return M`<button
    class="copy"
    data-copy=${t.name}
    aria-keyshortcuts=${G[t.name].aria}
    @click=${()=>e.copy(Lt(t),n)}
  >
    <span class=${i&&a===f.copy?`unseen`:P}>${a}<span class="unseen">: ${r}</span></span>
    ${q(G[t.name].shown)}
  </button>`}function Lt({name:e,index:t}){return`${e} ${t}`}function Y(e,t,n,r=P){return M`<section class="block ${e}" aria-label=${t}>
    <div class="head"><h2>${t}</h2>${r}</div>
    ${n}
  </section>`}function Rt(e,t){return M`<button class="quiet" aria-expanded="false" @click=${t}><span>${e}</span><span aria-hidden="true">▾</span></button>`}function zt(e){return e.length?M`<ul class="list">${e.map(e=>M`<li>${e}</li>`)}</ul>`:P}function Bt(e){return`«${e}»`}function X(e,t){return M`<button
    class="choice"
    data-digit=${t.digit??P}
    aria-keyshortcuts=${t.digit===null?P:`${t.digit} Alt+${t.digit}`}
    @click=${()=>e.send(t.said)}
  >
    ${q(t.digit)}<span>${t.title}</span>
  </button>`}var Vt=new Intl.DateTimeFormat(`ru-RU`,{hour:`2-digit`,minute:`2-digit`,timeZone:`Europe/Moscow`}),Ht=1e3,Ut=60*Ht,Wt=10*Ut,Gt=120*Ut;function Z(e){return Vt.format(new Date(e))}function Kt(e){if(e<=0||e>Gt)return null;if(e>=Wt)return`${Math.floor(e/Ut)} мин`;let t=Math.ceil(e/Ht);return`${Math.floor(t/60)}:${String(t%60).padStart(2,`0`)}`}function qt(e,t){return M`<section class="block where ${Yt(t)}" aria-label=${Jt(t)}>
    <div class="head"><h2>${Jt(t)}</h2><p class="title">${t.title}</p></div>
    <p class="go">${t.where}</p>
    ${Zt(t)} ${Qt(e,t)}
  </section>`}function Jt(e){return e.kind===`unclear`?f.reading:e.kind===`decision`?f.where:f.answer}function Yt(e){return e.row===null&&e.next_question?`open`:e.action??`open`}function Xt(e,t){let n=t.target?.line_state;if(!n)return P;if(n.state===`closed`)return M`<b class="left">${p.closed}</b>`;let r=n.changes_at?Kt(Date.parse(n.changes_at)-e.now):null;return r?M`<span class="left" data-countdown>${r}</span>`:P}function Zt(e){let t=e.target?.number;return t&&!e.where.includes(t)?M`<p class="go">${t}</p>`:P}function Qt(e,t){let n=t.target?.line_state,r=t.transfer?.text;return!n&&!r?P:M`${n?M`<p class="state"><b>${p[n.state]}</b>${$t(e,n)}</p>`:P}
    ${n?.note?M`<p>${n.note}</p>`:P} ${r?M`<p>${r}</p>`:P}`}function $t(e,t){if(!t.changes_at)return P;let n=Kt(Date.parse(t.changes_at)-e.now);return M` до ${Z(t.changes_at)}${n?M` · <span class="left" data-countdown>ещё ${n}</span>`:P}`}function en(e,t){let n=V(t);return M`<article class="card brief" data-decision=${t.decision_id}>
    ${Pt(t.decision_id,M`<div class="column">
        ${tn(e,t)} ${t.kind===`decision`?[nn(e,t),rn(e,t)]:P}
        ${n.length?M`<div class="readings">${n.map(t=>X(e,t))}</div>`:P}
      </div>`)}
  </article>`}function tn(e,t){let{target:n,transfer:r}=t,i=n?[ne(n.title),n.number].filter(Boolean).join(` — `):t.where,a=[n&&t.where,n?.line_state.note,r?.text].filter(Boolean).join(`. `);return an(`where ${Yt(t)}`,Jt(t),i,a,Xt(e,t))}function nn(e,t){let n=W(t);return an(`say`,f.say,n.map(Bt).join(` `),``,on(e,`phrase`,n.join(`
`),f.say))}function rn(e,t){let n=t.case,[r=``,...i]=n?H(n).split(`
`):[];return an(`order`,f.case,r,i.join(`
`),on(e,`case`,n?H(n):``,f.case))}function an(e,t,n,r,i){return M`<section class="block row ${e}" aria-label=${t}><h2>${t}</h2>${n?M`<details title=${[n,r].filter(Boolean).join(`
`)}>
        <summary>${n}</summary>
        ${r?M`<p>${r}</p>`:P}
      </details>`:M`<p class="note">—</p>`}${i}</section>`}function on(e,t,n,r){return n?J(e,{name:t,index:0},n,r,!0):P}function sn(e,t){return t.steps.length===0?P:Y(`steps`,f.steps,M`<ul>${t.steps.map(t=>M`<li>${dn(e,t)}</li>`)}</ul>`)}function cn(e){return e.notes.length?Y(`important`,f.notes,zt(e.notes)):P}function ln(e,t){let{desk:n}=e;if(!t.comment&&n.call.comment===null)return P;let r=n.call.comment!==null;return!r&&e.unfolded.isFolded(`comment`)?un(e):Y(`comment`,f.comment,M`<textarea
        aria-label=${f.comment}
        .value=${n.comment}
        @input=${e=>n.editComment(e.target.value)}
      ></textarea>
      ${!r&&n.comment!==t.comment?M`<p class="note">${f.numbersHere}</p>`:P}
      ${r?M`<button class="quiet" @click=${()=>n.editComment(null)}>${f.commentReset}</button>`:P}`,J(e,{name:`comment`,index:0},n.comment,f.comment))}function un(e){let{comment:t}=e.desk;return M`<section class="block folded comment" aria-label=${f.comment}>
    <h2>${f.comment}</h2>
    ${Rt(t,()=>e.unfolded.unfold(`comment`,`.comment textarea`))} ${J(e,{name:`comment`,index:0},t,f.comment,!0)}
  </section>`}function dn(e,t){let{desk:n}=e;return M`<label>
    <input type="checkbox" .checked=${n.call.done.has(t)} @change=${()=>n.tick(t)} /><span>${t}</span>
  </label>`}function fn(e){let{verdict:t}=e.desk.call;return M`<div class="feedback">
    <p>${t?f.thanks:f.isRight}</p>
    ${[`right`,`wrong`].map(n=>M`<button
        aria-pressed=${t===n}
        aria-keyshortcuts=${G[n].aria}
        @click=${()=>e.run(n)}
      >
        ${f[n]} ${q(G[n].shown)}
      </button>`)}
  </div>`}function pn(e,t){let n=t.case;if(!n)return P;let r=J(e,{name:`case`,index:0},H(n),f.case);return Y(`order`,f.case,M`${mn(n)} ${hn(n)}`,r)}function mn(e){let t=Dt(e);return M`<p class="name">${U(e)}</p>
    ${e.category?P:M`<p class="note">${f.caseUnnamed}</p>`}
    ${t.length?M`<dl>${t.map(([e,t])=>M`<dt>${e}</dt><dd>${t}</dd>`)}</dl>`:P}`}function hn(e){return e.fields.length?M`<p class="note">${f.fields}:</p>${zt(e.fields)}`:P}function gn(e,t){return vn(e,`say`,f.say,t.phrases,!0)}function _n(e,t){return vn(e,`say may`,f.maySay,t.phrases,!1)}function vn(e,t,n,r,i){let a=r.filter(e=>e.due===i);return a.length===0?P:M`<section class="block ${t}" aria-label=${n}>
    ${a.map(t=>yn(e,n,t,r.indexOf(t)))}
  </section>`}function yn(e,t,n,r){return M`<div class="head">
      <h2>${t} <span class="note">${`${te[n.kind]}${n.when?`, ${n.when.toLowerCase()}`:``}`}</span></h2>
      ${J(e,{name:`phrase`,index:r},n.text,t)}
    </div>
    <blockquote>${Bt(n.text)}</blockquote>
    ${n.reading?M`<p class="aloud">${n.reading}<br />${n.translation}</p>`:P}`}function bn(e){return e.preview.length?Y(`ways`,f.ways,e.preview.map(xn)):P}function xn(e){let t=[...e.steps,...e.details,...e.phrases.map(Bt)],n=M`${f.if} ${e.if}<b>→ ${e.where}</b>`;return t.length===0?M`<p class="way">${n}</p>`:M`<details class="way"><summary>${n}</summary><div class="more">${zt(t)}</div></details>`}function Sn(e,t){return t.length===0?P:M`<h3>${f.facts} · ${f.factsHint}</h3>
    <div class="facts">${t.map(t=>typeof t.value==`boolean`?Cn(e,t):wn(e,t))}</div>`}function Cn(e,t){return M`<button
    class="fact ${t.source}"
    data-fact=${t.id}
    title=${An(t)}
    @click=${()=>e.send({[t.id]:!t.value})}
  >
    ${kn(t)}
  </button>`}function wn(e,t){let n=e.unfolded.fact===t.id;return M`<button
      class="fact ${t.source}"
      data-fact=${t.id}
      title=${An(t)}
      aria-expanded=${n}
      @click=${()=>e.unfolded.toggleFact(t.id)}
    >
      ${kn(t)}<span aria-hidden="true">${n?`▴`:`▾`}</span>
    </button>
    ${n?Tn(e,t):P}`}function Tn(e,t){let n=t.options.filter(e=>e.value!==t.value);return M`<div class="instead" role="group" aria-label="${t.title}: ${f.instead}">
    ${t.options.length?n.map(n=>M`<button @click=${()=>e.send({[t.id]:n.value})}>${n.text}</button>`):En(e,t)}
  </div>`}function En(e,t){return M`<form @submit=${n=>Dn(n,e,t)}>
    <label>${t.unit?`${t.title}, ${t.unit}`:t.title} <input name="value" type=${On(t)?`number`:`text`} step="any" required .value=${String(t.value)} /></label>
    <button>${f.count}</button>
  </form>`}function Dn(e,t,n){e.preventDefault();let r=String(new FormData(e.target).get(`value`));t.send({[n.id]:On(n)?Number(r):r})}function On(e){return typeof e.value==`number`}function kn(e){return M`${e.text}<small>${ee[e.source]}</small>`}function An(e){return`${e.title}${e.evidence?`: «${e.evidence}»`:``}`}function jn(e,t){if(!t.citation&&t.facts.length===0)return P;if(e.unfolded.isFolded(`facts`))return Mn(e,t);let n=t.data_age?M`<p class="note">${f.account} ${t.data_age.text}</p>`:P;return Y(`why`,f.why,M`${Fn(e,t.citation)} ${Sn(e,t.facts)} ${n}`)}function Mn(e,t){return M`<section class="block folded why" aria-label=${f.why}>
    <h2>${f.why}</h2>
    ${Fn(e,t.citation)}
    ${t.facts.length?Rt(`${f.facts}: ${t.facts.length}`,()=>e.unfolded.unfold(`facts`,`.why .fact`)):P}
  </section>`}function Nn(e){if(e.gaps.length===0)return P;let t=e.gaps.map(e=>M`<p><b>${e.missing}.</b> ${e.say} <span class="note">${m(e.where)}</span></p>`);return Y(`gaps`,f.gaps,t)}function Pn(e,t){let n=t.kind===`decision`?V(t):[];return n.length===0?P:Y(`others`,f.other,M`<div class="readings">${n.map(t=>X(e,t))}</div>`)}function Fn(e,t){if(!t)return P;let n=m(t.clause),r=e.link(t.url),i=r?M`<a href=${r} target="_blank" rel="noopener">${n}</a>`:n;return M`<p title=${t.place??P}><b>${i}</b>${t.gist?` — ${t.gist}`:P}</p>`}function In(e){let{advice:t,call:n,offered:r}=e.desk;return r.length>0?Bn(e):t?e.settings.expert?en(e,t):Ln(e,t):n.answer?.text?M`<div class="card"><p class="block">${n.answer.text}</p></div>`:Vn(e)}function Ln(e,t){if(t.kind!==`decision`)return zn(e,t);let{isTight:n}=e.unfolded,r=J(e,{name:`all`,index:0},Ot(t,e.desk.comment),f.copyAll);return M`<article class="card" data-decision=${t.decision_id}>
    <div class="column">
      ${qt(e,t)} ${gn(e,t)} ${pn(e,t)} ${sn(e,t)} ${ln(e,t)}
      ${n?P:Rn(e,t)}
    </div>
    <div class="column">
      ${jn(e,t)} ${Nn(t)} ${Pn(e,t)} ${bn(t)}
      ${n?Rn(e,t):P}
      <div class="block head"><h2>${f.copyAll}</h2>${r}</div>
      ${fn(e)}
    </div>
  </article>`}function Rn(e,t){return M`${_n(e,t)} ${cn(t)}`}function zn(e,t){let n=V(t);return M`<article class="card" data-decision=${t.decision_id}>
    <div class="column">
      ${qt(e,t)}
      ${t.steps.map(e=>M`<p class="block">${e}</p>`)}
      ${n.length?M`<section class="block" aria-label=${f.perhaps}>
            <div class="head"><h2>${f.perhaps}</h2></div>
            <div class="readings">${n.map(t=>X(e,t))}</div>
          </section>`:P}
      ${cn(t)} ${fn(e)}
    </div>
  </article>`}function Bn(e){let t=e.desk.offered.map((e,t)=>({digit:t+1,title:e.title,said:r(e.id)}));return M`<section class="block" aria-label=${f.reading}>
    <div class="head"><h2>${f.reading}</h2></div>
    <div class="readings">${t.map(t=>X(e,t))}</div>
  </section>`}function Vn(e){return M`<div class="hello">
    <p>${f.hello}</p>
    <ul>
      ${f.helloExamples.map(t=>M`<li><button @click=${()=>e.fill(t)}>${t}</button></li>`)}
    </ul>
  </div>`}var Hn=class{constructor(e){this.panel=e}async submit(){let{desk:e,field:t}=this.panel,{text:n}=t;n&&await e.send(n)&&t.text===n&&t.clear()}async send(e){let t=this.panel.shadowRoot?.activeElement;await this.panel.desk.send(e),await this.panel.updateComplete,(!t?.isConnected||t.classList.contains(`choice`))&&this.panel.field.focus()}digit(e,t){let n=this.mayChoose(t)?this.saidAt(e):null;return n&&this.send(n),n!==null}mayChoose(e){let{panes:t,field:n,shadowRoot:r}=this.panel;return t.open===null&&!(e&&n.takes(r?.activeElement))}saidAt(e){let{advice:t,offered:n}=this.panel.desk,i=n[e-1];if(i)return r(i.id);let a=t&&[...Ct(t),...V(t)].find(t=>t.digit===e);return a?a.said:null}},Un=[`auto`,`light`,`dark`],Wn=class{constructor(e){this.panel=e}key(e){let t=Ft(e);if(!t)return!1;let n=`digit`in t?this.panel.choosing.digit(t.digit,t.alone):this.run(t.command);return n&&e.preventDefault(),n}run(e){let{panel:t}=this,{copying:n,panes:r}=t;return{phrase:()=>n.press(`phrase`),case:()=>n.press(`case`),comment:()=>n.press(`comment`),all:()=>n.press(`all`),newCall:()=>this.escape(),undo:()=>this.undo(),history:()=>r.toggle(`history`),menu:()=>r.toggle(`menu`),expert:()=>t.set({expert:!t.settings.expert}),large:()=>t.set({large:!t.settings.large}),theme:()=>t.set({theme:this.nextTheme()}),right:()=>this.judge(`right`),wrong:()=>this.judge(`wrong`)}[e]()}escape(){let{panes:e,unfolded:t,field:n,desk:r}=this.panel;if(e.open)return e.show(null);if(t.closeFact())return!0;let i=!n.isEmpty;n.clear();let a=r.newCall();return n.focus(),a||i}undo(){let e=this.panel.desk.undo();return this.panel.field.focus(),e}judge(e){let{desk:t,panes:n}=this.panel;return t.advice?(t.judge(e,null),e!==`wrong`||n.show(`situations`)):!1}nextTheme(){return Un[(Un.indexOf(this.panel.settings.theme)+1)%Un.length]??`auto`}};async function Gn(e,t){if(!window.isSecureContext||!navigator.clipboard)return Kn(e,t);try{return await navigator.clipboard.writeText(e),!0}catch{return Kn(e,t)}}function Kn(e,t){let n=t.activeElement,r=document.createElement(`textarea`);r.className=`unseen`,r.value=e,t.append(r),r.select();let i=document.execCommand(`copy`);return r.remove(),n instanceof HTMLElement&&n.focus(),i}var qn=1500,Jn=class{constructor(e){this.panel=e,this.done=null,this.notice=``}press(e){let t=[...this.panel.renderRoot.querySelectorAll(`[data-copy="${e}"]`)],[n,r]=this.done?.split(` `)??[];return t[n===e?(Number(r)+1)%t.length:0]?.click(),t.length>0}async copy(e,t){let n=await Gn(t,this.panel.renderRoot);this.done=n?e:null,this.notice=n?f.copied:f.copyFailed,this.panel.requestUpdate(),this.panel.desk.clock.after(qn,()=>{this.done=null,this.panel.requestUpdate()})}};function Yn(e){return M`<div class="dock">
    <div role="alert">${Xn(e)}</div>
    ${Zn(e)} ${Qn(e)}
    <form class="ask" @submit=${t=>er(t,e)}>
      <textarea
        id="field"
        rows="1"
        aria-label=${f.field}
        placeholder=${f.placeholder}
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="send"
        @keydown=${t=>$n(t,e)}
      ></textarea>
      <button aria-keyshortcuts="Enter"><span class="unseen">${f.send}</span><kbd aria-hidden="true">Enter</kbd></button>
    </form>
  </div>`}function Xn(e){let{away:t,problem:n,news:r,sending:i}=e.desk;return t?M`<p class="banner bad"><b>${f.offline}.</b> ${i?f.offlineKept:n??f.offlineEmpty}</p>`:n?M`<p class="banner bad">${n}</p>`:i?.slow?M`<p class="working">${f.working}</p>`:r?M`<p class="banner care">${r}</p>`:P}function Zn(e){let{earlier:t,call:n}=e.desk;return!t||n.answer?P:M`<p class="banner">
    ${f.newCallDone}
    <button aria-keyshortcuts=${G.undo.aria} @click=${()=>e.run(`undo`)}>${f.undo} ${q(G.undo.shown)}</button>
  </p>`}function Qn(e){let{advice:t}=e.desk;return t?.next_question?M`<section aria-label=${f.question}>
    <p class="question">${t.next_question.text}</p>
    <div class="answers">${Ct(t).map(t=>X(e,t))}</div>
  </section>`:P}function $n(e,t){e.key===`Enter`&&!e.shiftKey&&!e.isComposing&&er(e,t)}function er(e,t){e.preventDefault(),t.submit()}var tr=class{constructor(e){this.host=e}get text(){return this.element?.value.trim()??``}get isEmpty(){return this.element?.value===``}focus(){this.element?.focus()}fill(e){this.element&&(this.element.value=e,this.element.focus(),this.element.select())}clear(){this.element&&(this.element.value=``)}takes(e){return e===this.element?!this.isEmpty:e instanceof HTMLTextAreaElement||e instanceof HTMLInputElement}get element(){return this.host.renderRoot.querySelector(`#field`)}},nr=class{constructor(e){this.panel=e,this.open=null,this.past=null,this.filter=``}show(e){return this.open=e,this.filter=``,e===`history`&&this.search(``),this.panel.requestUpdate(),this.panel.updateComplete.then(()=>this.focus()),!0}toggle(e){return this.show(this.open===e?null:e)}lists(){return{past:this.past,filter:this.filter,search:e=>this.search(e),pick:e=>this.pick(e)}}focus(){if(!this.open)return this.panel.field.focus();let e=this.open===`menu`?`.pane button`:`.pane input`;this.panel.renderRoot.querySelector(e)?.focus()}search(e){this.filter=e,this.panel.requestUpdate(),this.open===`history`&&this.panel.desk.history(e).then(t=>{this.filter===e&&(this.past=t),this.panel.requestUpdate()})}pick(e){this.show(null),e&&this.panel.desk.judge(`wrong`,e)}},rr=`reader`;function ir(e){let{ops:t}=e.desk,n=(t?.lines??[]).filter(e=>e.state!==`unknown`);return M`<header>
      <div class="lines">${t?n.map(t=>ar(e,t)):f.noState}</div>
      <button
        class="quiet"
        aria-expanded=${e.pane===`menu`}
        aria-keyshortcuts=${G.menu.aria}
        @click=${()=>e.run(`menu`)}
      >
        <span aria-hidden="true">☰</span><span class="unseen">${f.menu}</span> ${q(G.menu.shown)}
      </button>
    </header>
    ${e.desk.me?.role===rr?M`<p class="reader">${f.reader}</p>`:P}
    ${or(t?.incidents??[],t?.transfer_by_number??!1)}`}function ar(e,t){let n=t.changes_at?Kt(Date.parse(t.changes_at)-e.now):null;return M`<span class="line ${t.state}" title=${t.note??P}>
    ${ne(t.title)}
    <span class=${t.state===`open`?`unseen`:P}>${p[t.state]}</span>
    ${t.changes_at?`до ${Z(t.changes_at)}`:P}
    ${n?M`<span class="left">${n}</span>`:P}
  </span>`}function or(e,t){if(e.length===0)return P;let n=e.map(e=>`${e.title} (с ${Z(e.opened_at)})`).join(`; `);return M`<div class="incident" role="status">
    ${t?M`<b>${f.byNumber}.</b> `:P}${f.incident}: ${n}
  </div>`}function sr(e,t){return e.pane===`menu`?cr(e,f.menu,lr(e)):e.pane===`history`?cr(e,f.history,ur(t)):e.pane===`situations`?cr(e,f.chooseRight,fr(e,t)):P}function cr(e,t,n){return M`<section class="pane" role="dialog" aria-label=${t}>
    <div class="head">
      <h2>${t}</h2>
      <button @click=${()=>e.open(null)}>${f.close} ${q(`Esc`)}</button>
    </div>
    <div class="body">${n}</div>
  </section>`}function lr(e){let{expert:t,large:n,theme:r}=e.settings,i=e.desk.ops?.lines??[];return M`<div class="options">
      ${Q(e,`history`,f.history)} ${Q(e,`newCall`,f.newCall)}
      ${Q(e,`expert`,f.expert,t)} ${Q(e,`large`,f.large,n)}
    </div>
    <h3>${f.theme} ${q(G.theme.shown)}</h3>
    <div class="options">
      ${Object.entries(f.themes).map(([t,n])=>M`<button aria-pressed=${r===t} @click=${()=>e.set({theme:t})}>${n}</button>`)}
    </div>
    <h3>${f.lines}</h3>
    <div class="lines">${i.length?i.map(t=>ar(e,t)):f.noState}</div>`}function Q(e,t,n,r){let i=t===`newCall`?`Esc`:G[t].shown;return M`<button aria-pressed=${r??P} @click=${()=>e.run(t)}>${n} ${q(i)}</button>`}function ur(e){let{past:t,filter:n}=e,r=n?f.historyNothing:f.historyEmpty;return M`${mr(f.historySearch,e)}
    ${t?.length===0?M`<p class="note">${r}</p>`:P}
    ${t?.map(e=>dr(e))}`}function dr(e){return M`<article class="block past">
    <time datetime=${e.at}>${Z(e.at)}</time><b>${e.title??e.where}</b>
    ${e.title?M`<p>${e.where}</p>`:P} ${e.case&&!e.where.includes(e.case)?M`<p>${f.case}: ${e.case}</p>`:P}
    ${e.asked.startsWith(`/`)?P:M`<p class="note">${e.asked}</p>`}
  </article>`}function fr(e,t){let n=t.filter.toLowerCase(),r=e.desk.situations.filter(e=>`${e.title} ${e.clause}`.toLowerCase().includes(n));return M`${mr(f.filter,t)} ${r.map(e=>pr(e,t))}
    <button @click=${()=>t.pick(null)}>${f.noneOfThem}</button>`}function pr(e,t){return M`<button @click=${()=>t.pick(e.id)}><span>${e.title}</span> <small class="note">${m(e.clause)}</small></button>`}function mr(e,t){return M`<input
    type="search"
    aria-label=${e}
    placeholder=${e}
    .value=${t.filter}
    @input=${e=>t.search(e.target.value)}
  />`}function hr(e){let t=e?.custom;return t?[`${f.where}: ${t.where}`,...W(t).map(e=>`${f.say}: ${e}`),...t.case?[`${f.case}: ${U(t.case)}`]:[],...t.next_question?[`${f.question}: ${t.next_question.text}`]:[]].join(`. `):e?.text??``}var gr=b`
  .brief {
    grid-template-columns: minmax(0, 1fr);
  }
  .row {
    display: flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 2.5em;
    padding: 0.2em 0.3em 0.2em 0.6em;
  }
  .row h2 {
    flex: none;
    text-transform: none;
    letter-spacing: 0;
  }
  .row details,
  .row .note {
    flex: 1;
    min-inline-size: 0;
  }
  .row summary {
    list-style: none;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  .row:not(.say) summary {
    font-weight: 600;
  }
  .row details[open] summary {
    white-space: normal;
  }
  .row:has(details[open]) {
    flex-wrap: wrap;
    justify-content: space-between;
  }
  .row details[open] {
    order: 1;
    flex-basis: 100%;
  }
  .row details p {
    white-space: pre-line;
  }
  .row button {
    flex: none;
    padding: 0.2em;
    border-color: transparent;
    background: none;
  }
`,_r=b`
  .card,
  .column {
    grid-template-columns: minmax(0, 1fr);
  }
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
  .folded {
    display: flex;
    align-items: center;
    gap: 0.4em;
    padding-block: 0.15em;
  }
  .folded h2 {
    flex: none;
  }
  .folded p {
    flex: none;
    max-inline-size: 50%;
  }
  .folded .copy {
    flex: none;
    padding: 0.2em;
    border-color: transparent;
    background: none;
  }
  .folded .quiet {
    flex: 1;
    min-inline-size: 0;
    padding-inline: 0.3em;
    color: inherit;
  }
  .folded .quiet span:first-child {
    flex: 1;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
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
  .where.open .go {
    font-size: 1.22em;
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
`,vr=b`
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
`,yr=b`
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
  .instead,
  .instead form {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em;
  }
  .instead {
    padding: 0.25em 0.4em;
    border-radius: var(--radius);
    background: var(--accent-bg);
  }
  .instead input {
    inline-size: 7em;
    padding: 0.15em 0.4em;
    border: 1px solid var(--field-edge);
    background: var(--card);
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
`,br=b`
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
  .reader {
    flex: none;
    padding: 0.1em 0.75em;
    color: var(--soft);
    font-size: 0.93em;
    border-block-end: 1px solid var(--edge);
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
`,xr=b`
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
`,Sr=880,Cr=class{constructor(e){this.panel=e,this.fact=null,this.blocks=new Set,this.call=null}get isTight(){return this.panel.desk.advice?.next_question!=null&&this.panel.offsetWidth<Sr}isFolded(e){return this.isTight&&!this.blocks.has(e)}unfold(e,t){this.blocks.add(e),this.draw(t)}toggleFact(e){this.fact=this.fact===e?null:e,this.draw(this.fact?`.instead button, .instead input`:`[data-fact="${e}"]`)}closeFact(){return this.fact?(this.toggleFact(this.fact),!0):!1}fold(e){(this.fact||this.call!==e)&&this.panel.requestUpdate(),this.call!==e&&this.blocks.clear(),this.call=e,this.fact=null}draw(e){this.panel.requestUpdate(),this.panel.updateComplete.then(()=>{let t=this.panel.renderRoot.querySelector(e);t?.focus(),t instanceof HTMLInputElement&&t.select()})}},wr=1e3,Tr=class extends B{constructor(...e){super(...e),this.server=``,this.settingsStore=null,this.field=new tr(this),this.choosing=new Hn(this),this.copying=new Jn(this),this.panes=new nr(this),this.unfolded=new Cr(this),this.commands=new Wn(this),this.shown=null,this.ticking=null}static{this.styles=[xr,vr,br,_r,yr,gr]}connectedCallback(){super.connectedCallback(),this.tick()}disconnectedCallback(){super.disconnectedCallback(),this.ticking!==null&&this.desk.clock.cancel(this.ticking)}focusField(){this.field.focus()}key(e){return this.commands.key(e)}set(e){return this.settings={...this.settings,...e},yt(this.settingsStore,this.settings),this.requestUpdate(),!0}render(){let e=this.scene();return this.toggleAttribute(`large`,this.settings.large),this.setAttribute(`theme`,this.settings.theme),M`<div class="frame" ?inert=${e.pane!==null}>
        ${ir(e)}
        <main aria-label=${f.answer} aria-busy=${this.desk.sending!==null}>${In(e)}</main>
        ${Yn(e)}
      </div>
      ${sr(e,this.panes.lists())}
      <div class="unseen" role="status" aria-live="polite">${this.copying.notice||hr(this.desk.call.answer)}</div>`}updated(){let e=this.desk.advice?.decision_id??this.desk.call.id;e!==this.shown&&(this.shown=e,this.copying.notice=``,this.unfolded.fold(this.desk.call.id),this.renderRoot.querySelector(`main`)?.scrollTo({top:0}))}scene(){return{desk:this.desk,settings:this.settings,pane:this.panes.open,now:this.desk.clock.now(),copied:this.copying.done,unfolded:this.unfolded,submit:()=>void this.choosing.submit(),send:e=>void this.choosing.send(e),run:e=>void this.commands.run(e),copy:(e,t)=>void this.copying.copy(e,t),open:e=>void this.panes.show(e),fill:e=>this.field.fill(e),set:e=>void this.set(e),link:e=>this.link(e)}}link(e){if(!e)return null;let t=new URL(e,this.server||location.href);return/^https?:$/.test(t.protocol)?t.href:null}tick(){this.ticking=this.desk.clock.after(wr,()=>this.tick()),this.requestUpdate()}},Er=`copilot-panel`;function Dr(){customElements.get(`copilot-panel`)||customElements.define(Er,Tr)}var $=`copilot.tab`,Or=`copilot.call`,kr=class{constructor(e){this.storage=e,this.isKept=e.getItem($)!==null}tab(){let e=this.storage.getItem($)??d();return this.storage.setItem($,e),e}renew(){this.storage.setItem($,d())}call(){let[e,t]=(this.storage.getItem(Or)??``).split(` `);return e?{id:e,asked:t===`asked`}:null}keep(e){this.storage.setItem(Or,e.asked?`${e.id} asked`:e.id)}},Ar=1e4,jr=401,Mr=new Set([502,503,504]),Nr=class{constructor(e,t){this.root=e,this.tokens=t}async json(e,t){let n=await this.tokens.current(),r=await this.fetch(e,t,n);if(r.status!==jr)return Pr(r);let i=await this.tokens.renew(n);return Pr(i?await this.fetch(e,t,i):r)}async fetch(e,t,n){let r=n?{Authorization:`Bearer ${n}`}:{},a={headers:r,signal:AbortSignal.timeout(Ar),credentials:`same-origin`};t!==void 0&&(a.method=`POST`,a.body=JSON.stringify(t),r[`Content-Type`]=`application/json`);try{return await fetch(this.root+e,a)}catch(e){throw new i(String(e))}}};async function Pr(e){if(Mr.has(e.status))throw new i(e.statusText);if(e.status===204)return;let t=await e.json().catch(()=>void 0);if(e.ok&&t===void 0)throw new i(`the answer was cut`);if(e.ok)return t;let n=t&&typeof t==`object`&&`error`in t?String(t.error):``;throw new a(e.status,n)}var Fr=class{constructor(e){this.ask=e,this.asked=null}current(){return this.asked??=this.request(),this.asked}async renew(e){return this.ask?(await this.asked===e&&(this.asked=this.request()),this.current()):null}async request(){return await this.ask?.()??null}},Ir=`/webhooks/panel`,Lr=50,Rr=class{constructor(e,t,n){this.sender=n,this.tokens=new Fr(t),this.http=new Nr(e+Ir,this.tokens)}async ask(e){let t={message_id:e.id,call_id:e.callId,...e.phone&&{phone:e.phone}},{said:n}=e,[r,i]=typeof n==`string`?[`/webhook`,{message:n}]:[`/facts`,{facts:n}];return await this.http.json(r,{...await this.who(),...i,metadata:t})}async state(){return await this.http.json(`/state`)}async me(){return await this.http.json(`/me`)}async situations(){return await this.http.json(`/situations`)}async feedback(e,t,n){await this.http.json(`/feedback`,{...await this.who(),decision_id:e,verdict:t,situation:n})}async history(e){let t=new URLSearchParams({limit:String(Lr),query:e,...await this.who()});return await this.http.json(`/history?${t}`)}async who(){return await this.tokens.current()?{}:{sender:this.sender()}}};function zr(e){let t=new URLSearchParams(e.search),n=new URLSearchParams(e.hash.slice(1)),r=e=>n.get(e)||t.get(e)||null;return{phone:r(`phone`),callId:r(`call_id`),clause:r(`clause`),theme:r(`theme`),token:n.get(`token`)}}function Br(e,t){let n=new URLSearchParams(e.search);for(let e of[`phone`,`call_id`,`clause`])n.delete(e);let r=n.toString();t.replaceState(null,``,e.pathname+(r?`?${r}`:``))}function Vr(e,t,n){let r=e=>{let r=e.data;t.includes(e.origin)&&Ur(r)&&Hr(r,n)};return e.addEventListener(`message`,r),()=>e.removeEventListener(`message`,r)}function Hr(e,t){e.type===`copilot.call`&&t.call({phone:Wr(e.phone),callId:Wr(e.call_id)}),e.type===`copilot.call_end`&&t.callEnd(),e.type===`copilot.token`&&Wr(e.token)&&t.token(String(e.token))}function Ur(e){return typeof e==`object`&&!!e}function Wr(e){return typeof e==`string`&&e?e:null}var Gr=3e3,Kr=class{constructor(e,t,n){this.given=e,this.window=t,this.origins=n,this.waiting=[]}get source(){return this.given||this.host?()=>this.next():null}give(e){this.waiting.length===0&&(this.given=e);for(let t of this.waiting.splice(0))t(e)}get host(){return this.origins.length===0?null:this.window.parent===this.window?this.window.opener:this.window.parent}next(){let{given:e,host:t}=this;return this.given=null,e||!t?Promise.resolve(e):new Promise(e=>{this.waiting.push(e),this.window.setTimeout(()=>e(null),Gr);for(let e of this.origins)t.postMessage({type:`copilot.need_token`},e)})}},qr=`copilot.tabs`,Jr=200,Yr=class{constructor(e,t){this.tab=e,this.copied=t,this.page=d(),this.channel=new BroadcastChannel(qr),this.settled=null,this.channel.addEventListener(`message`,e=>this.hear(e.data))}ask(){return this.say({asks:this.page,tab:this.tab()}),new Promise(e=>{this.settled=e,window.setTimeout(()=>this.settle(),Jr)})}hear(e){`taken`in e?e.taken===this.page&&this.begin():e.tab===this.tab()&&(!this.settled||this.page<e.asks?this.say({taken:e.asks}):this.begin())}begin(){this.copied(),this.settle()}settle(){this.settled?.(),this.settled=null}say(e){this.channel.postMessage(e)}};function Xr(){let t=zr(location);Br(location,history);let n=(document.querySelector(`meta[name="copilot-origins"]`)?.content??``).split(/\s+/).filter(Boolean),r=new Kr(t.token,window,n),i=document.createElement(Er),a=new kr(sessionStorage),o=new we(new Rr(``,r.source,()=>a.tab()),a,new e,()=>i.requestUpdate()),s=vt(localStorage);Object.assign(i,{desk:o,settingsStore:localStorage,settings:{...s,theme:bt(t.theme)??s.theme}}),document.body.append(i),(t.phone||t.callId)&&o.handOver(t),Vr(window,n,{call:e=>o.handOver(e),callEnd:()=>o.callEnded(),token:e=>r.give(e)}),window.addEventListener(`keydown`,e=>i.key(e)),Zr(a,o).then(()=>{o.start(),t.clause&&o.openAt(t.clause)}),i.updateComplete.then(()=>i.focusField())}async function Zr(e,t){let n=new Yr(()=>e.tab(),()=>{e.renew(),t.leave()});e.isKept&&await n.ask()}Dr(),Xr()})();