(function(){var e=class{constructor(){this.ahead=0}now(){return Date.now()+this.ahead}follow(e){this.ahead=e-Date.now()}after(e,t){return window.setTimeout(t,e)}cancel(e){window.clearTimeout(e)}},t=`/follow_up`,n=`/dont_know`;function r(e){return`/${e}`}var i=class extends Error{},a=class extends Error{constructor(e,t){super(t),this.status=e}},o=class{constructor(e){this.presence=e}async send(e,t){try{return await this.once(e)}catch(e){if(!(e instanceof i))throw e}return await this.presence.back(),t()?this.once(e):void 0}async once(e){try{return await e()}catch(e){throw e instanceof i&&this.presence.lost(),e}}},s=1e4,c=2e3,l=class{constructor(e,t,n){this.ask=e,this.clock=t,this.listener=n,this.online=!0,this.waiting=[],this.timer=null,this.started=!1}start(){this.started=!0,this.look()}lost(){this.online&&this.listener.away(),this.online=!1,this.plan()}back(){return this.online?Promise.resolve():new Promise(e=>this.waiting.push(e))}async look(){this.clear();try{this.found(await this.ask())}catch(e){if(e instanceof i)return this.lost();this.listener.refused(e)}this.plan()}found(e){this.online=!0,this.listener.here(e);for(let e of this.waiting.splice(0))e()}plan(){this.clear(),this.started&&(this.timer=this.clock.after(this.online?s:c,()=>void this.look()))}clear(){this.timer!==null&&this.clock.cancel(this.timer),this.timer=null}},u={app:`Помощник первой линии`,field:`Чего хочет клиент`,placeholder:`Чего хочет клиент?`,send:`Отправить`,where:`Куда`,answer:`Ответ`,reading:`О чём речь`,say:`Скажите`,maySay:`Можно сказать`,case:`CASE`,caseUnnamed:`категория в инструкции не названа`,subject:`Тема`,priority:`Приоритет`,mark:`Отметка`,fields:`Заполните`,steps:`Сначала`,notes:`Важно`,comment:`Комментарий`,commentReset:`Вернуть готовый`,numbersHere:`Номер подставлен только на этом экране`,why:`Основание`,facts:`Что учтено`,factsHint:`нажмите, если не так`,instead:`другое значение`,count:`Учесть`,gaps:`Инструкция не говорит`,other:`Возможно, речь о другом`,perhaps:`Возможно`,ways:`Что может быть дальше`,if:`Если`,question:`Вопрос`,dontKnow:`Не знаю`,copy:`Копировать`,copied:`Скопировано`,copyFailed:`Браузер не дал скопировать: выделите текст и нажмите Ctrl+C`,copyAll:`Всё сразу`,byNumber:`Переводить по номеру можно`,noState:`состояние линий неизвестно`,incident:`Инцидент`,account:`Карточка`,reader:`База знаний: без данных абонента`,newCall:`Новый звонок`,newCallDone:`Новый звонок`,undo:`Вернуть прежний`,isRight:`Ответ верный?`,right:`Верно`,wrong:`Неверно`,thanks:`Спасибо, отмечено`,chooseRight:`Какая ситуация верная?`,filter:`Найти ситуацию`,noneOfThem:`Ни одна`,history:`Мои звонки`,historyEmpty:`За смену ещё ничего не было`,historyNothing:`Ничего не нашлось`,historySearch:`Найти в моих звонках`,menu:`Меню`,close:`Закрыть`,expert:`Кратко`,large:`Крупный шрифт`,theme:`Тема`,lines:`Все линии`,themes:{auto:`Как в системе`,light:`Светлая`,dark:`Тёмная`},keys:`Клавиши`,working:`Ищу ответ…`,offline:`Сервер не отвечает`,offlineEmpty:`Соединение восстановится само.`,offlineKept:`Текст сохранён: отправлю сам, как только сервер ответит.`,lost:`Сервер не ответил и на повтор. Текст сохранён: нажмите Enter, чтобы отправить ещё раз.`,back:`Сервер снова отвечает`,signedOut:`Доступ закончился. Откройте панель заново из CTI или базы знаний.`,failed:`Ассистент не смог ответить. Повторите сообщение; если не поможет — действуйте по инструкции.`,changed:`Ответ изменился: изменилось состояние линии или инциденты.`,approval:`Согласование`,approve:e=>`Согласовать ${e} с руководителем`,approveAgain:e=>`Согласовать ${e} ещё раз`,approvalWaits:e=>`Ждём руководителя: ${e}`,approvalAsked:`спросили в`,approvalWhy:`Почему`,approvalWhyHint:`Почему (можно не писать)`,approvalSend:`Спросить`,callAt:`Звонок в`,ask:`Помощник: спросить по этому пункту`,open:`Помощник`,embedFailed:`Помощник недоступен`,hello:`Напишите пять слов — отвечу, куда переключить, что сказать и какой CASE создать.`,helloExamples:[`хочет расторгнуть, настаивает`,`требует старшего, причину не говорит`,`роутер не работает, сам проверил`]},ee={said:`сказано`,role:`ваша роль`,account:`карточка`,ops:`диспетчер`,clock:`часы`,assumed:`допущение`},te={open:`работает`,closed:`закрыта`,unknown:`часы не названы`},ne={mandatory:`дословно`,prescribed:`дословно`,recommended:`рекомендовано`,optional:`по желанию`};function re(e){return/^\d/.test(e)?`п. ${e}`:e}function d(e){return`${new Intl.NumberFormat(`ru-RU`).format(e)}\u00a0₽`}function ie(e){let t=/«(.+)»/.exec(e)?.[1]??e;return t.charAt(0).toUpperCase()+t.slice(1)}var ae=401;function f(e){return e instanceof i?u.lost:e instanceof a&&e.status===ae?u.signedOut:e instanceof a&&e.message?e.message:u.failed}var oe=new Set([`discount_amount`,`refund_amount`]);function p(e){let t=se(e.advice,e.me),n=ce(e).find(e=>e.amount===t);return n?.state===`pending`||n?.state===`approved`?null:t}function se(e,t){if(!e||!t||t.role===`reader`)return null;let n=e.facts.flatMap(({id:e,value:t})=>oe.has(e)&&typeof t==`number`?Math.ceil(t):[]),r=Math.max(0,...n);return r>t.authority?r:null}function ce({approvals:e,call:t}){let n=e.filter(e=>t.toApprove.includes(e.decision_id));return n.filter((e,t)=>n.findIndex(t=>t.amount===e.amount)===t)}function le({approvals:e,call:t,answered:n}){return e.filter(e=>!t.toApprove.includes(e.decision_id)).filter(e=>e.state===`pending`||n.has(e.id))}var ue=1200,de=5e3,fe=class{constructor(e,t,n,r,i){this.state=e,this.api=t,this.outbox=n,this.session=r,this.clock=i,this.timer=null,this.looking=!1}start(){document.addEventListener(`visibilitychange`,()=>{!document.hidden&&this.isWaiting&&this.look()}),this.look()}async ask(e){let{state:t}=this,{advice:n,call:r}=t,a=p(t);if(!n||a===null||this.isSending)return!1;let o={callId:r.id,amount:a,problem:null};t.set({requesting:o,call:{...r,toApprove:[...new Set([...r.toApprove,n.decision_id])]}}),this.session.keep(t.call);try{let r=()=>t.requesting===o,i=await this.outbox.send(()=>this.api.askApproval(n.decision_id,a,e),r);return i&&this.learn([i]),r()&&t.set({requesting:null}),!0}catch(e){return t.requesting===o&&t.set({requesting:{...o,problem:f(e)}}),!(e instanceof i)}}get isSending(){return this.state.requesting!==null&&this.state.requesting.problem===null}get isWaiting(){return this.state.approvals.some(e=>e.state===`pending`)}async look(){if(this.plan(null),!this.looking){this.looking=!0;try{this.learn(await this.outbox.send(()=>this.api.approvals(),()=>!0)??[])}catch{(this.isWaiting||this.state.call.toApprove.length)&&this.plan(de)}finally{this.looking=!1}}}learn(e){let{state:t}=this,n=new Map(t.approvals.map(e=>[e.id,e])),r=e=>e.state!==`pending`&&n.get(e.id)?.state===`pending`,i=e.filter(e=>r(e)&&!t.call.toApprove.includes(e.decision_id));for(let t of e)n.set(t.id,t);let a=[...n.values()].sort((e,t)=>e.id<t.id?1:-1);t.set({approvals:a,answered:new Set([...t.answered,...i.map(e=>e.id)])}),this.isWaiting&&this.plan(document.hidden?de:ue)}plan(e){this.timer!==null&&this.clock.cancel(this.timer),this.timer=e===null?null:this.clock.after(e,()=>void this.look())}},pe=`abcdefghjkmnpqrstuvwxyz`;function m(e=12){let t=crypto.getRandomValues(new Uint8Array(e));return Array.from(t,e=>pe[e%23]).join(``)}var me=/(?<![\d+])(?:\+\d{1,3}|[78])?[ \u00a0(.-]*\d{3}[ \u00a0).-]*\d{3}[ \u00a0.-]*\d{2}[ \u00a0.-]*\d{2}(?!\d)/g,he=/\[телефон(?: (\d+))?\]/gi,ge=/номер мошенника/i;function _e(e){return(e.match(me)??[]).map(ve)}function ve(e){let t=e.replace(/\D/g,``),n=t.length===10?`7${t}`:t.replace(/^8(?=\d{10}$)/,`7`),r=/^7(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(n);return r?`+7 ${r[1]} ${r[2]}-${r[3]}-${r[4]}`:e.trim()}function ye(e,t,n,r){let i=e.replace(he,(e,t)=>n[Number(t??1)-1]??e),a=t.steps.some(e=>ge.test(e)),o=[...be(n,r,a)].filter(e=>!i.includes(e));return o.length===0?i:`${i}. ${a?`Номер мошенника`:`Номер из разговора`}: ${o.join(`, `)}`}function be(e,t,n){let r=new Set(e),i=n&&r.size===1,a=t?ve(t):i?null:e[0];return a&&r.delete(a),r}var xe=300,Se=class{constructor(e,t,n,r,i,a){this.state=e,this.api=t,this.outbox=n,this.session=r,this.clock=i,this.watch=a,this.failed=null}async send(e){let{state:t}=this,n=this.outgoing(e),{call:r}=t,i=()=>t.sending?.message===n&&t.call.id===r.id;this.begin(n,i);try{let[t]=await this.outbox.send(()=>this.api.ask(n),i)??[];return i()?(this.failed=null,t&&this.show(t,e),t!==void 0):!1}catch(e){return i()&&this.fail(e,n),!1}finally{t.sending?.message===n&&t.set({sending:null})}}async again(){let{state:e}=this;if(e.sending||e.away)return;let t=e.advice;await this.send(`/follow_up`)&&t&&e.advice&&Ce(t,e.advice)&&e.set({news:u.changed})}outgoing(e){let{call:t}=this.state,{failed:n}=this;return{id:n?.callId===t.id&&JSON.stringify(n.said)===JSON.stringify(e)?n.id:m(20),said:e,callId:t.id,phone:t.phone}}begin(e,t){this.state.set({sending:{message:e,slow:!1},problem:null,news:null,offered:[]}),this.clock.after(xe,()=>{t()&&this.state.set({sending:{message:e,slow:!0}})})}show(e,t){let{state:n}=this;e.custom&&this.clock.follow(Date.parse(e.custom.at));let r=typeof t==`string`&&!t.startsWith(`/`)?_e(t):[];n.patch({answer:e,typed:[...n.call.typed,...r],verdict:null,asked:!0}),this.session.keep(n.call),this.watch.card(n.advice,n.ops)}fail(e,t){this.failed=t,this.state.set({problem:f(e)})}};function Ce(e,t){return e.where!==t.where||e.row!==t.row||e.target?.line_state.state!==t.target?.line_state.state}function h(e=m(),t=null,n=null){return{id:e,ctiId:t,phone:n,typed:[],answer:null,comment:null,done:new Set,verdict:null,asked:!1,toApprove:[]}}function we(e){if(!e.ctiId)return h();let t=Number(/-(\d+)$/.exec(e.id.slice(e.ctiId.length))?.[1]??1);return h(`${e.ctiId}-${t+1}`,e.ctiId,e.phone)}function Te(e){return e.answer!==null||e.asked}var Ee=class{constructor(e,t,n,r){this.state=e,this.api=t,this.clock=n,this.watch=r}here(e){let{state:t}=this;this.clock.follow(Date.parse(e.at)),t.set({ops:e,away:!1,problem:t.problem===u.signedOut?null:t.problem}),t.me||this.learn(),this.watch.state(e)}away(){this.state.set({away:!0})}refused(e){let t=f(e);this.state.set({ops:null,...t===u.signedOut&&{problem:t}})}async learn(){try{let[e,t]=await Promise.all([this.api.me(),this.api.situations()]);this.state.set({me:e,situations:t})}catch(e){e instanceof i||this.state.set({problem:f(e)})}}},De=class{constructor(e,t){this.call=e,this.changed=t,this.sending=null,this.away=!1,this.problem=null,this.news=null,this.earlier=null,this.ops=null,this.me=null,this.situations=[],this.offered=[],this.requesting=null,this.approvals=[],this.answered=new Set}get advice(){return this.call.answer?.custom??null}get comment(){let e=this.advice?.comment;return this.call.comment===null?e&&this.advice?ye(e,this.advice,this.call.typed,this.call.phone):``:this.call.comment}patch(e){this.set({call:{...this.call,...e}})}set(e){Object.assign(this,e),this.changed()}},Oe=new Set([`clock`,`ops`]),ke=250,Ae=2**31-1,je=class{constructor(e,t){this.clock=e,this.outdated=t,this.timer=null,this.seen=null}card(e,t){if(this.stop(),!e||!Me(e))return;this.seen=t&&Pe(t);let n=e.target?.line_state.changes_at??Ne(t),r=n?Date.parse(n)-this.clock.now()+ke:-1;r>0&&r<Ae&&(this.timer=this.clock.after(r,this.outdated))}state(e){let t=Pe(e);this.seen!==null&&this.seen!==t&&this.outdated(),this.seen!==null&&(this.seen=t)}stop(){this.timer!==null&&this.clock.cancel(this.timer),this.timer=null,this.seen=null}};function Me(e){return e.target!==null||e.facts.some(e=>Oe.has(e.source))}function Ne(e){return(e?.lines??[]).flatMap(e=>e.changes_at??[]).sort((e,t)=>Date.parse(e)-Date.parse(t))[0]??null}function Pe(e){return[...e.lines.map(e=>`${e.id}=${e.state}`),...e.incidents.map(e=>String(e.id)),e.transfer_by_number].join(` `)}var Fe=class extends De{constructor(e,t,n,r){let i=t.call();super({...h(i?.id),...i},r),this.api=e,this.session=t,this.clock=n,this.watch=new je(n,()=>void this.asking.again()),this.presence=new l(()=>e.state(),n,new Ee(this,e,n,this.watch));let a=new o(this.presence);this.asking=new Se(this,e,a,t,n,this.watch),this.approving=new fe(this,e,a,t,n)}start(){this.presence.start(),this.approving.start(),this.call.asked&&this.send(t)}send(e){return this.asking.send(e)}newCall(){return!Te(this.call)&&!this.sending?!1:(this.replaceCall(we(this.call),this.call),!0)}undo(){return this.earlier?(this.replaceCall(this.earlier,null),this.watch.card(this.advice,this.ops),!0):!1}handOver(e){if(e.callId&&e.callId===this.call.ctiId)return this.patch({phone:e.phone??this.call.phone});let t=h(e.callId??void 0,e.callId,e.phone);this.replaceCall(t,Te(this.call)?this.call:null)}leave(){this.call.ctiId||this.replaceCall(h(),null)}callEnded(){this.replaceCall(h(),Te(this.call)?this.call:null)}async openAt(e){let t=(await this.api.situations().catch(()=>this.situations)).filter(t=>t.id===e||t.clause===e);if(t.length===1&&t[0])return void this.send(r(t[0].id));this.set({offered:t})}editComment(e){this.patch({comment:e})}tick(e){let t=new Set(this.call.done);t.delete(e)||t.add(e),this.patch({done:t})}async judge(e,t){this.advice&&(this.patch({verdict:e}),await this.api.feedback(this.advice.decision_id,e,t).catch(e=>this.set({problem:f(e)})))}history(e){return this.api.history(e)}askApproval(e){return this.approving.ask(e)}replaceCall(e,t){this.watch.stop(),this.session.keep(e),this.set({call:e,earlier:t,sending:null,problem:null,news:null,offered:[],requesting:null,answered:new Set})}},g=globalThis,Ie=g.ShadowRoot&&(g.ShadyCSS===void 0||g.ShadyCSS.nativeShadow)&&`adoptedStyleSheets`in Document.prototype&&`replace`in CSSStyleSheet.prototype,Le=Symbol(),Re=new WeakMap,ze=class{constructor(e,t,n){if(this._$cssResult$=!0,n!==Le)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(Ie&&e===void 0){let n=t!==void 0&&t.length===1;n&&(e=Re.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&Re.set(t,e))}return e}toString(){return this.cssText}},Be=e=>new ze(typeof e==`string`?e:e+``,void 0,Le),_=(e,...t)=>new ze(e.length===1?e[0]:t.reduce((t,n,r)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if(typeof e==`number`)return e;throw Error(`Value passed to 'css' function must be a 'css' function result: `+e+`. Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.`)})(n)+e[r+1],e[0]),e,Le),Ve=(e,t)=>{if(Ie)e.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let n of t){let t=document.createElement(`style`),r=g.litNonce;r!==void 0&&t.setAttribute(`nonce`,r),t.textContent=n.cssText,e.appendChild(t)}},He=Ie?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t=``;for(let n of e.cssRules)t+=n.cssText;return Be(t)})(e):e,{is:Ue,defineProperty:We,getOwnPropertyDescriptor:Ge,getOwnPropertyNames:Ke,getOwnPropertySymbols:qe,getPrototypeOf:Je}=Object,v=globalThis,Ye=v.trustedTypes,Xe=Ye?Ye.emptyScript:``,Ze=v.reactiveElementPolyfillSupport,y=(e,t)=>e,Qe={toAttribute(e,t){switch(t){case Boolean:e=e?Xe:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},$e=(e,t)=>!Ue(e,t),et={attribute:!0,type:String,converter:Qe,reflect:!1,useDefault:!1,hasChanged:$e};Symbol.metadata??=Symbol(`metadata`),v.litPropertyMetadata??=new WeakMap;var b=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=et){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),r=this.getPropertyDescriptor(e,n,t);r!==void 0&&We(this.prototype,e,r)}}static getPropertyDescriptor(e,t,n){let{get:r,set:i}=Ge(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:r,set(t){let a=r?.call(this);i?.call(this,t),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??et}static _$Ei(){if(this.hasOwnProperty(y(`elementProperties`)))return;let e=Je(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(y(`finalized`)))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(y(`properties`))){let e=this.properties,t=[...Ke(e),...qe(e)];for(let n of t)this.createProperty(n,e[n])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[e,n]of t)this.elementProperties.set(e,n)}this._$Eh=new Map;for(let[e,t]of this.elementProperties){let n=this._$Eu(e,t);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let e of n)t.unshift(He(e))}else e!==void 0&&t.push(He(e));return t}static _$Eu(e,t){let n=t.attribute;return!1===n?void 0:typeof n==`string`?n:typeof e==`string`?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Ve(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,n);if(r!==void 0&&!0===n.reflect){let i=(n.converter?.toAttribute===void 0?Qe:n.converter).toAttribute(t,n.type);this._$Em=e,i==null?this.removeAttribute(r):this.setAttribute(r,i),this._$Em=null}}_$AK(e,t){let n=this.constructor,r=n._$Eh.get(e);if(r!==void 0&&this._$Em!==r){let e=n.getPropertyOptions(r),i=typeof e.converter==`function`?{fromAttribute:e.converter}:e.converter?.fromAttribute===void 0?Qe:e.converter;this._$Em=r;let a=i.fromAttribute(t,e.type);this[r]=a??this._$Ej?.get(r)??a,this._$Em=null}}requestUpdate(e,t,n,r=!1,i){if(e!==void 0){let a=this.constructor;if(!1===r&&(i=this[e]),n??=a.getPropertyOptions(e),!((n.hasChanged??$e)(i,t)||n.useDefault&&n.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(a._$Eu(e,n))))return;this.C(e,t,n)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:r,wrapped:i},a){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,a??t??this[e]),!0!==i||a!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),!0===r&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}let e=this.constructor.elementProperties;if(e.size>0)for(let[t,n]of e){let{wrapped:e}=n,r=this[t];!0!==e||this._$AL.has(t)||r===void 0||this.C(t,void 0,n,r)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};b.elementStyles=[],b.shadowRootOptions={mode:`open`},b[y(`elementProperties`)]=new Map,b[y(`finalized`)]=new Map,Ze?.({ReactiveElement:b}),(v.reactiveElementVersions??=[]).push(`2.1.2`);var tt=globalThis,nt=e=>e,x=tt.trustedTypes,rt=x?x.createPolicy(`lit-html`,{createHTML:e=>e}):void 0,S=`$lit$`,C=`lit$${Math.random().toFixed(9).slice(2)}$`,it=`?`+C,at=`<${it}>`,w=document,T=()=>w.createComment(``),E=e=>e===null||typeof e!=`object`&&typeof e!=`function`,ot=Array.isArray,st=e=>ot(e)||typeof e?.[Symbol.iterator]==`function`,ct=`[ 	
\f\r]`,D=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,lt=/-->/g,ut=/>/g,O=RegExp(`>|${ct}(?:([^\\s"'>=/]+)(${ct}*=${ct}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,`g`),dt=/'/g,ft=/"/g,pt=/^(?:script|style|textarea|title)$/i,k=(e=>(t,...n)=>({_$litType$:e,strings:t,values:n}))(1),A=Symbol.for(`lit-noChange`),j=Symbol.for(`lit-nothing`),mt=new WeakMap,M=w.createTreeWalker(w,129);function ht(e,t){if(!ot(e)||!e.hasOwnProperty(`raw`))throw Error(`invalid template strings array`);return rt===void 0?t:rt.createHTML(t)}var gt=(e,t)=>{let n=e.length-1,r=[],i,a=t===2?`<svg>`:t===3?`<math>`:``,o=D;for(let t=0;t<n;t++){let n=e[t],s,c,l=-1,u=0;for(;u<n.length&&(o.lastIndex=u,c=o.exec(n),c!==null);)u=o.lastIndex,o===D?c[1]===`!--`?o=lt:c[1]===void 0?c[2]===void 0?c[3]!==void 0&&(o=O):(pt.test(c[2])&&(i=RegExp(`</`+c[2],`g`)),o=O):o=ut:o===O?c[0]===`>`?(o=i??D,l=-1):c[1]===void 0?l=-2:(l=o.lastIndex-c[2].length,s=c[1],o=c[3]===void 0?O:c[3]===`"`?ft:dt):o===ft||o===dt?o=O:o===lt||o===ut?o=D:(o=O,i=void 0);let ee=o===O&&e[t+1].startsWith(`/>`)?` `:``;a+=o===D?n+at:l>=0?(r.push(s),n.slice(0,l)+S+n.slice(l)+C+ee):n+C+(l===-2?t:ee)}return[ht(e,a+(e[n]||`<?>`)+(t===2?`</svg>`:t===3?`</math>`:``)),r]},N=class e{constructor({strings:t,_$litType$:n},r){let i;this.parts=[];let a=0,o=0,s=t.length-1,c=this.parts,[l,u]=gt(t,n);if(this.el=e.createElement(l,r),M.currentNode=this.el.content,n===2||n===3){let e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;(i=M.nextNode())!==null&&c.length<s;){if(i.nodeType===1){if(i.hasAttributes())for(let e of i.getAttributeNames())if(e.endsWith(S)){let t=u[o++],n=i.getAttribute(e).split(C),r=/([.?@])?(.*)/.exec(t);c.push({type:1,index:a,name:r[2],strings:n,ctor:r[1]===`.`?vt:r[1]===`?`?yt:r[1]===`@`?bt:I}),i.removeAttribute(e)}else e.startsWith(C)&&(c.push({type:6,index:a}),i.removeAttribute(e));if(pt.test(i.tagName)){let e=i.textContent.split(C),t=e.length-1;if(t>0){i.textContent=x?x.emptyScript:``;for(let n=0;n<t;n++)i.append(e[n],T()),M.nextNode(),c.push({type:2,index:++a});i.append(e[t],T())}}}else if(i.nodeType===8){if(i.data===it)c.push({type:2,index:a});else{let e=-1;for(;(e=i.data.indexOf(C,e+1))!==-1;)c.push({type:7,index:a}),e+=C.length-1}}a++}}static createElement(e,t){let n=w.createElement(`template`);return n.innerHTML=e,n}};function P(e,t,n=e,r){if(t===A)return t;let i=r===void 0?n._$Cl:n._$Co?.[r],a=E(t)?void 0:t._$litDirective$;return i?.constructor!==a&&(i?._$AO?.(!1),a===void 0?i=void 0:(i=new a(e),i._$AT(e,n,r)),r===void 0?n._$Cl=i:(n._$Co??=[])[r]=i),i!==void 0&&(t=P(e,i._$AS(e,t.values),i,r)),t}var _t=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:n}=this._$AD,r=(e?.creationScope??w).importNode(t,!0);M.currentNode=r;let i=M.nextNode(),a=0,o=0,s=n[0];for(;s!==void 0;){if(a===s.index){let t;s.type===2?t=new F(i,i.nextSibling,this,e):s.type===1?t=new s.ctor(i,s.name,s.strings,this,e):s.type===6&&(t=new xt(i,this,e)),this._$AV.push(t),s=n[++o]}a!==s?.index&&(i=M.nextNode(),a++)}return M.currentNode=w,r}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings===void 0?n._$AI(e[t]):(n._$AI(e,n,t),t+=n.strings.length-2)),t++}},F=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,r){this.type=2,this._$AH=j,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=P(this,e,t),E(e)?e===j||e==null||e===``?(this._$AH!==j&&this._$AR(),this._$AH=j):e!==this._$AH&&e!==A&&this._(e):e._$litType$===void 0?e.nodeType===void 0?st(e)?this.k(e):this._(e):this.T(e):this.$(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==j&&E(this._$AH)?this._$AA.nextSibling.data=e:this.T(w.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:n}=e,r=typeof n==`number`?this._$AC(e):(n.el===void 0&&(n.el=N.createElement(ht(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===r)this._$AH.p(t);else{let e=new _t(r,this),n=e.u(this.options);e.p(t),this.T(n),this._$AH=e}}_$AC(e){let t=mt.get(e.strings);return t===void 0&&mt.set(e.strings,t=new N(e)),t}k(t){ot(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let a of t)i===n.length?n.push(r=new e(this.O(T()),this.O(T()),this,this.options)):r=n[i],r._$AI(a),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let t=nt(e).nextSibling;nt(e).remove(),e=t}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},I=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,r,i){this.type=1,this._$AH=j,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=i,n.length>2||n[0]!==``||n[1]!==``?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=j}_$AI(e,t=this,n,r){let i=this.strings,a=!1;if(i===void 0)e=P(this,e,t,0),a=!E(e)||e!==this._$AH&&e!==A,a&&(this._$AH=e);else{let r=e,o,s;for(e=i[0],o=0;o<i.length-1;o++)s=P(this,r[n+o],t,o),s===A&&(s=this._$AH[o]),a||=!E(s)||s!==this._$AH[o],s===j?e=j:e!==j&&(e+=(s??``)+i[o+1]),this._$AH[o]=s}a&&!r&&this.j(e)}j(e){e===j?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??``)}},vt=class extends I{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===j?void 0:e}},yt=class extends I{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==j)}},bt=class extends I{constructor(e,t,n,r,i){super(e,t,n,r,i),this.type=5}_$AI(e,t=this){if((e=P(this,e,t,0)??j)===A)return;let n=this._$AH,r=e===j&&n!==j||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==j&&(n===j||r);r&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH==`function`?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},xt=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){P(this,e)}},St={M:S,P:C,A:it,C:1,L:gt,R:_t,D:st,V:P,I:F,H:I,N:yt,U:bt,B:vt,F:xt},Ct=tt.litHtmlPolyfillSupport;Ct?.(N,F),(tt.litHtmlVersions??=[]).push(`3.3.3`);var wt=(e,t,n)=>{let r=n?.renderBefore??t,i=r._$litPart$;if(i===void 0){let e=n?.renderBefore??null;r._$litPart$=i=new F(t.insertBefore(T(),e),e,void 0,n??{})}return i._$AI(e),i},Tt=globalThis,L=class extends b{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=wt(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return A}};L._$litElement$=!0,L.finalized=!0,Tt.litElementHydrateSupport?.({LitElement:L});var Et=Tt.litElementPolyfillSupport;Et?.({LitElement:L}),(Tt.litElementVersions??=[]).push(`4.2.2`);var Dt=`copilot.view`,Ot={theme:`auto`,large:!1,expert:!1},kt=[`auto`,`light`,`dark`];function At(e){try{return Nt(JSON.parse(e?.getItem(Dt)??`{}`))}catch{return Ot}}function jt(e,t){e?.setItem(Dt,JSON.stringify(t))}function Mt(e){return e&&kt.includes(e)?e:null}function Nt(e){return{theme:Mt(e.theme??null)??`auto`,large:e.large===!0,expert:e.expert===!0}}var Pt=9;function Ft(e){let t=e.next_question?.answers??[];return t.length===0?[]:[...t.map(It),{digit:0,title:u.dontKnow,said:n}]}function R(e){let t=e.next_question?.answers.length??0;return e.alternatives.map((e,n)=>Lt(e,t+n))}function It(e,t){return{digit:Rt(t),title:e.label,said:e.facts}}function Lt(e,t){return{digit:Rt(t),title:e.title,said:r(e.situation)}}function Rt(e){return e<Pt?e+1:null}function z(e){return[B(e),...zt(e).map(([e,t])=>`${e}: ${t}`),...e.fields.map(e=>`${e}: `)].join(`
`)}function B(e){return e.category??e.description??``}function zt(e){return[[u.subject,e.subject],[u.priority,e.priority],[u.mark,e.mark]].filter(e=>e[1]!==null)}function Bt(e,t){return[e.where,...V(e),...e.case?[z(e.case)]:[],t].filter(Boolean).join(`

`)}function V(e){return e.phrases.filter(e=>e.due).map(e=>e.text)}var Vt=new Intl.DateTimeFormat(`ru-RU`,{hour:`2-digit`,minute:`2-digit`,timeZone:`Europe/Moscow`}),Ht=1e3,H=60*Ht,Ut=10*H,Wt=120*H;function U(e){return Vt.format(new Date(e))}function W(e){if(e<=0||e>Wt)return null;if(e>=Ut)return`${Math.floor(e/H)} мин`;let t=Math.ceil(e/Ht);return`${Math.floor(t/60)}:${String(t%60).padStart(2,`0`)}`}var G={phrase:K(`KeyA`,`Ф`,`A`),case:K(`KeyC`,`С`,`C`),comment:K(`KeyR`,`К`,`R`),all:K(`KeyD`,`В`,`D`),undo:K(`KeyZ`,`Я`,`Z`),history:K(`KeyP`,`З`,`P`),menu:K(`KeyV`,`М`,`V`),expert:K(`Quote`,`Э`,`'`),large:K(`KeyI`,`Ш`,`I`),theme:K(`KeyN`,`Т`,`N`),approve:K(`KeyH`,`Р`,`H`),right:K(`Equal`,`+`,`=`),wrong:K(`Minus`,`−`,`-`)};function Gt(e){if(e.isComposing||e.ctrlKey||e.metaKey||e.shiftKey)return null;if(e.code===`Escape`&&!e.altKey)return{command:`newCall`};let t=/^(?:Digit|Numpad)(\d)$/.exec(e.code)?.[1];return t?{digit:Number(t),alone:!e.altKey}:e.altKey?Kt(e.code):null}function Kt(e){let t=Object.entries(G).find(([,t])=>t.code===e);return t?{command:t[0]}:null}function K(e,t,n){return{code:e,shown:`Alt+${t}`,aria:`Alt+${n}`}}function q(e){return e===null?j:k`<kbd aria-hidden="true">${e}</kbd>`}function J(e,t,n,r,i=!1){let a=e.copied===qt(t)?u.copied:u.copy;return k`<button
    class="copy"
    data-copy=${t.name}
    aria-keyshortcuts=${G[t.name].aria}
    @click=${()=>e.copy(qt(t),n)}
  >
    <span class=${i&&a===u.copy?`unseen`:j}>${a}<span class="unseen">: ${r}</span></span>
    ${q(G[t.name].shown)}
  </button>`}function qt({name:e,index:t}){return`${e} ${t}`}function Y(e,t,n,r=j){return k`<section class="block ${e}" aria-label=${t}>
    <div class="head"><h2>${t}</h2>${r}</div>
    ${n}
  </section>`}function Jt(e,t){return k`<button class="quiet" aria-expanded="false" @click=${t}><span>${e}</span><span aria-hidden="true">▾</span></button>`}function Yt(e){return e.length?k`<ul class="list">${e.map(e=>k`<li>${e}</li>`)}</ul>`:j}function Xt(e){return`«${e}»`}var Zt=500;function X(e){let{desk:t}=e,[n,r]=[ce(t),p(t)];return n.length===0&&r===null?j:k`<section class="block approval" aria-label=${u.approval}>
    <div aria-live="polite">${n.map(t=>t.state===`pending`?Qt(e,t):$t(t))}</div>
    ${r===null?j:en(e,r,n.some(e=>e.amount===r))} ${rn(e,r)}
  </section>`}function Qt(e,t){let n=W(Date.parse(t.expires_at)-e.now);return k`<p class="verdict pending">
    <b>${u.approvalWaits(d(t.amount))}</b>
    <span class="note">
      ${u.approvalAsked} ${U(t.asked_at)}${n?k`<span aria-live="off" data-countdown> · ещё ${n}</span>`:j}
    </span>
  </p>`}function $t(e){return k`<p class="verdict ${e.state}"><b>${d(e.amount)}</b> ${e.text}</p>`}function en(e,t,n){let{sumForm:r}=e,i=n?u.approveAgain:u.approve;return k`<button
      class="quiet"
      aria-expanded=${r.isOpen}
      aria-keyshortcuts=${G.approve.aria}
      @click=${()=>r.toggle()}
    >
      <span>${i(d(t))}</span> ${q(G.approve.shown)}
    </button>
    ${r.isOpen?tn(e):j}`}function tn(e){return k`<form @submit=${t=>nn(t,e)}>
    <input name="note" maxlength=${Zt} autocomplete="off" aria-label=${u.approvalWhy} placeholder=${u.approvalWhyHint} />
    <button aria-keyshortcuts="Enter"><span class="unseen">${u.approvalSend}</span>${q(`Enter`)}</button>
  </form>`}function nn(e,t){e.preventDefault(),t.sumForm.send(String(new FormData(e.target).get(`note`)).trim())}function rn(e,t){let{requesting:n,call:r}=e.desk,i=n&&n.callId===r.id&&n.amount===t?n.problem:null;return k`<div role="alert">${i?k`<p class="verdict rejected">${i}</p>`:j}</div>`}var an=e=>(...t)=>({_$litDirective$:e,values:t}),on=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}},{I:sn}=St,cn={},ln=(e,t=cn)=>e._$AH=t,un=an(class extends on{constructor(){super(...arguments),this.key=j}render(e,t){return this.key=e,t}update(e,[t,n]){return t!==this.key&&(ln(e),this.key=t),n}});function Z(e,t){return k`<button
    class="choice"
    data-digit=${t.digit??j}
    aria-keyshortcuts=${t.digit===null?j:`${t.digit} Alt+${t.digit}`}
    @click=${()=>e.send(t.said)}
  >
    ${q(t.digit)}<span>${t.title}</span>
  </button>`}function dn(e,t){return k`<section class="block where ${pn(t)}" aria-label=${fn(t)}>
    <div class="head"><h2>${fn(t)}</h2><p class="title">${t.title}</p></div>
    <p class="go">${t.where}</p>
    ${hn(t)} ${gn(e,t)}
  </section>`}function fn(e){return e.kind===`unclear`?u.reading:e.kind===`decision`?u.where:u.answer}function pn(e){return e.row===null&&e.next_question?`open`:e.action??`open`}function mn(e,t){let n=t.target?.line_state;if(!n)return j;if(n.state===`closed`)return k`<b class="left">${te.closed}</b>`;let r=n.changes_at?W(Date.parse(n.changes_at)-e.now):null;return r?k`<span class="left" data-countdown>${r}</span>`:j}function hn(e){let t=e.target?.number;return t&&!e.where.includes(t)?k`<p class="go">${t}</p>`:j}function gn(e,t){let n=t.target?.line_state,r=t.transfer?.text;return!n&&!r?j:k`${n?k`<p class="state"><b>${te[n.state]}</b>${_n(e,n)}</p>`:j}
    ${n?.note?k`<p>${n.note}</p>`:j} ${r?k`<p>${r}</p>`:j}`}function _n(e,t){if(!t.changes_at)return j;let n=W(Date.parse(t.changes_at)-e.now);return k` до ${U(t.changes_at)}${n?k` · <span class="left" data-countdown>ещё ${n}</span>`:j}`}function vn(e,t){let n=R(t);return k`<article class="card brief" data-decision=${t.decision_id}>
    ${un(t.decision_id,k`<div class="column">
        ${yn(e,t)} ${t.kind===`decision`?[bn(e,t),X(e),xn(e,t)]:j}
        ${n.length?k`<div class="readings">${n.map(t=>Z(e,t))}</div>`:j}
      </div>`)}
  </article>`}function yn(e,t){let{target:n,transfer:r}=t,i=n?[ie(n.title),n.number].filter(Boolean).join(` — `):t.where,a=[n&&t.where,n?.line_state.note,r?.text].filter(Boolean).join(`. `);return Sn(`where ${pn(t)}`,fn(t),i,a,mn(e,t))}function bn(e,t){let n=V(t);return Sn(`say`,u.say,n.map(Xt).join(` `),``,Cn(e,`phrase`,n.join(`
`),u.say))}function xn(e,t){let n=t.case,[r=``,...i]=n?z(n).split(`
`):[];return Sn(`order`,u.case,r,i.join(`
`),Cn(e,`case`,n?z(n):``,u.case))}function Sn(e,t,n,r,i){return k`<section class="block row ${e}" aria-label=${t}><h2>${t}</h2>${n?k`<details title=${[n,r].filter(Boolean).join(`
`)}>
        <summary>${n}</summary>
        ${r?k`<p>${r}</p>`:j}
      </details>`:k`<p class="note">—</p>`}${i}</section>`}function Cn(e,t,n,r){return n?J(e,{name:t,index:0},n,r,!0):j}function wn(e,t){return t.steps.length===0?j:Y(`steps`,u.steps,k`<ul>${t.steps.map(t=>k`<li>${On(e,t)}</li>`)}</ul>`)}function Tn(e){return e.notes.length?Y(`important`,u.notes,Yt(e.notes)):j}function En(e,t){let{desk:n}=e;if(!t.comment&&n.call.comment===null)return j;let r=n.call.comment!==null;return!r&&e.unfolded.isFolded(`comment`)?Dn(e):Y(`comment`,u.comment,k`<textarea
        aria-label=${u.comment}
        .value=${n.comment}
        @input=${e=>n.editComment(e.target.value)}
      ></textarea>
      ${!r&&n.comment!==t.comment?k`<p class="note">${u.numbersHere}</p>`:j}
      ${r?k`<button class="quiet" @click=${()=>n.editComment(null)}>${u.commentReset}</button>`:j}`,J(e,{name:`comment`,index:0},n.comment,u.comment))}function Dn(e){let{comment:t}=e.desk;return k`<section class="block folded comment" aria-label=${u.comment}>
    <h2>${u.comment}</h2>
    ${Jt(t,()=>e.unfolded.unfold(`comment`,`.comment textarea`))} ${J(e,{name:`comment`,index:0},t,u.comment,!0)}
  </section>`}function On(e,t){let{desk:n}=e;return k`<label>
    <input type="checkbox" .checked=${n.call.done.has(t)} @change=${()=>n.tick(t)} /><span>${t}</span>
  </label>`}function kn(e){let{verdict:t}=e.desk.call;return k`<div class="feedback">
    <p>${t?u.thanks:u.isRight}</p>
    ${[`right`,`wrong`].map(n=>k`<button
        aria-pressed=${t===n}
        aria-keyshortcuts=${G[n].aria}
        @click=${()=>e.run(n)}
      >
        ${u[n]} ${q(G[n].shown)}
      </button>`)}
  </div>`}function An(e,t){let n=t.case;if(!n)return j;let r=J(e,{name:`case`,index:0},z(n),u.case);return Y(`order`,u.case,k`${jn(n)} ${Mn(n)}`,r)}function jn(e){let t=zt(e);return k`<p class="name">${B(e)}</p>
    ${e.category?j:k`<p class="note">${u.caseUnnamed}</p>`}
    ${t.length?k`<dl>${t.map(([e,t])=>k`<dt>${e}</dt><dd>${t}</dd>`)}</dl>`:j}`}function Mn(e){return e.fields.length?k`<p class="note">${u.fields}:</p>${Yt(e.fields)}`:j}function Nn(e,t){return Fn(e,`say`,u.say,t.phrases,!0)}function Pn(e,t){return Fn(e,`say may`,u.maySay,t.phrases,!1)}function Fn(e,t,n,r,i){let a=r.filter(e=>e.due===i);return a.length===0?j:k`<section class="block ${t}" aria-label=${n}>
    ${a.map(t=>In(e,n,t,r.indexOf(t)))}
  </section>`}function In(e,t,n,r){return k`<div class="head">
      <h2>${t} <span class="note">${`${ne[n.kind]}${n.when?`, ${n.when.toLowerCase()}`:``}`}</span></h2>
      ${J(e,{name:`phrase`,index:r},n.text,t)}
    </div>
    <blockquote>${Xt(n.text)}</blockquote>
    ${n.reading?k`<p class="aloud">${n.reading}<br />${n.translation}</p>`:j}`}function Ln(e){return e.preview.length?Y(`ways`,u.ways,e.preview.map(Rn)):j}function Rn(e){let t=[...e.steps,...e.details,...e.phrases.map(Xt)],n=k`${u.if} ${e.if}<b>→ ${e.where}</b>`;return t.length===0?k`<p class="way">${n}</p>`:k`<details class="way"><summary>${n}</summary><div class="more">${Yt(t)}</div></details>`}function zn(e,t){return t.length===0?j:k`<h3>${u.facts} · ${u.factsHint}</h3>
    <div class="facts">${t.map(t=>typeof t.value==`boolean`?Bn(e,t):Vn(e,t))}</div>`}function Bn(e,t){return k`<button
    class="fact ${t.source}"
    data-fact=${t.id}
    title=${qn(t)}
    @click=${()=>e.send({[t.id]:!t.value})}
  >
    ${Kn(t)}
  </button>`}function Vn(e,t){let n=e.unfolded.fact===t.id;return k`<button
      class="fact ${t.source}"
      data-fact=${t.id}
      title=${qn(t)}
      aria-expanded=${n}
      @click=${()=>e.unfolded.toggleFact(t.id)}
    >
      ${Kn(t)}<span aria-hidden="true">${n?`▴`:`▾`}</span>
    </button>
    ${n?Hn(e,t):j}`}function Hn(e,t){let n=t.options.filter(e=>e.value!==t.value);return k`<div class="instead" role="group" aria-label="${t.title}: ${u.instead}">
    ${t.options.length?n.map(n=>k`<button @click=${()=>e.send({[t.id]:n.value})}>${n.text}</button>`):Un(e,t)}
  </div>`}function Un(e,t){return k`<form @submit=${n=>Wn(n,e,t)}>
    <label>${t.unit?`${t.title}, ${t.unit}`:t.title} <input name="value" type=${Gn(t)?`number`:`text`} step="any" required .value=${String(t.value)} /></label>
    <button>${u.count}</button>
  </form>`}function Wn(e,t,n){e.preventDefault();let r=String(new FormData(e.target).get(`value`));t.send({[n.id]:Gn(n)?Number(r):r})}function Gn(e){return typeof e.value==`number`}function Kn(e){return k`${e.text}<small>${ee[e.source]}</small>`}function qn(e){return`${e.title}${e.evidence?`: «${e.evidence}»`:``}`}function Jn(e,t){if(!t.citation&&t.facts.length===0)return j;if(e.unfolded.isFolded(`facts`))return Yn(e,t);let n=t.data_age?k`<p class="note">${u.account} ${t.data_age.text}</p>`:j;return Y(`why`,u.why,k`${Qn(e,t.citation)} ${zn(e,t.facts)} ${n}`)}function Yn(e,t){return k`<section class="block folded why" aria-label=${u.why}>
    <h2>${u.why}</h2>
    ${Qn(e,t.citation)}
    ${t.facts.length?Jt(`${u.facts}: ${t.facts.length}`,()=>e.unfolded.unfold(`facts`,`.why .fact`)):j}
  </section>`}function Xn(e){if(e.gaps.length===0)return j;let t=e.gaps.map(e=>k`<p><b>${e.missing}.</b> ${e.say} <span class="note">${re(e.where)}</span></p>`);return Y(`gaps`,u.gaps,t)}function Zn(e,t){let n=t.kind===`decision`?R(t):[];return n.length===0?j:Y(`others`,u.other,k`<div class="readings">${n.map(t=>Z(e,t))}</div>`)}function Qn(e,t){if(!t)return j;let n=re(t.clause),r=e.link(t.url),i=r?k`<a href=${r} target="_blank" rel="noopener">${n}</a>`:n;return k`<p title=${t.place??j}><b>${i}</b>${t.gist?` — ${t.gist}`:j}</p>`}function $n(e){let{advice:t,call:n,offered:r}=e.desk;return r.length>0?rr(e):t?e.settings.expert?vn(e,t):er(e,t):n.answer?.text?k`<div class="card"><p class="block">${n.answer.text}</p>${X(e)}</div>`:ir(e)}function er(e,t){if(t.kind!==`decision`)return nr(e,t);let{isTight:n}=e.unfolded,r=J(e,{name:`all`,index:0},Bt(t,e.desk.comment),u.copyAll);return k`<article class="card" data-decision=${t.decision_id}>
    <div class="column">
      ${dn(e,t)} ${Nn(e,t)} ${X(e)} ${An(e,t)} ${wn(e,t)}
      ${En(e,t)}
      ${n?j:tr(e,t)}
    </div>
    <div class="column">
      ${Jn(e,t)} ${Xn(t)} ${Zn(e,t)} ${Ln(t)}
      ${n?tr(e,t):j}
      <div class="block head"><h2>${u.copyAll}</h2>${r}</div>
      ${kn(e)}
    </div>
  </article>`}function tr(e,t){return k`${Pn(e,t)} ${Tn(t)}`}function nr(e,t){let n=R(t);return k`<article class="card" data-decision=${t.decision_id}>
    <div class="column">
      ${dn(e,t)} ${X(e)}
      ${t.steps.map(e=>k`<p class="block">${e}</p>`)}
      ${n.length?k`<section class="block" aria-label=${u.perhaps}>
            <div class="head"><h2>${u.perhaps}</h2></div>
            <div class="readings">${n.map(t=>Z(e,t))}</div>
          </section>`:j}
      ${Tn(t)} ${kn(e)}
    </div>
  </article>`}function rr(e){let t=e.desk.offered.map((e,t)=>({digit:t+1,title:e.title,said:r(e.id)}));return k`<section class="block" aria-label=${u.reading}>
    <div class="head"><h2>${u.reading}</h2></div>
    <div class="readings">${t.map(t=>Z(e,t))}</div>
  </section>`}function ir(e){return k`<div class="hello">
    <p>${u.hello}</p>
    <ul>
      ${u.helloExamples.map(t=>k`<li><button @click=${()=>e.fill(t)}>${t}</button></li>`)}
    </ul>
  </div>`}var ar=class{constructor(e){this.panel=e}async submit(){let{desk:e,field:t}=this.panel,{text:n}=t;n&&await e.send(n)&&t.text===n&&t.clear()}async send(e){let t=this.panel.shadowRoot?.activeElement;await this.panel.desk.send(e),await this.panel.updateComplete,(!t?.isConnected||t.classList.contains(`choice`))&&this.panel.field.focus()}digit(e,t){let n=this.mayChoose(t)?this.saidAt(e):null;return n&&this.send(n),n!==null}mayChoose(e){let{panes:t,field:n,shadowRoot:r}=this.panel;return t.open===null&&!(e&&n.takes(r?.activeElement))}saidAt(e){let{advice:t,offered:n}=this.panel.desk,i=n[e-1];if(i)return r(i.id);let a=t&&[...Ft(t),...R(t)].find(t=>t.digit===e);return a?a.said:null}},or=[`auto`,`light`,`dark`],sr=class{constructor(e){this.panel=e}key(e){let t=Gt(e);if(!t)return!1;let n=`digit`in t?this.panel.choosing.digit(t.digit,t.alone):this.run(t.command);return n&&e.preventDefault(),n}run(e){let{panel:t}=this,{copying:n,panes:r}=t;return{phrase:()=>n.press(`phrase`),case:()=>n.press(`case`),comment:()=>n.press(`comment`),all:()=>n.press(`all`),newCall:()=>this.escape(),undo:()=>this.undo(),history:()=>r.toggle(`history`),menu:()=>r.toggle(`menu`),expert:()=>t.set({expert:!t.settings.expert}),large:()=>t.set({large:!t.settings.large}),theme:()=>t.set({theme:this.nextTheme()}),approve:()=>t.sumForm.show(),right:()=>this.judge(`right`),wrong:()=>this.judge(`wrong`)}[e]()}escape(){let{panes:e,sumForm:t,unfolded:n,field:r,desk:i}=this.panel;if(e.open)return e.show(null);if(t.hide()||n.closeFact())return!0;let a=!r.isEmpty;r.clear();let o=i.newCall();return r.focus(),o||a}undo(){let e=this.panel.desk.undo();return this.panel.field.focus(),e}judge(e){let{desk:t,panes:n}=this.panel;return t.advice?(t.judge(e,null),e!==`wrong`||n.show(`situations`)):!1}nextTheme(){return or[(or.indexOf(this.panel.settings.theme)+1)%or.length]??`auto`}};async function cr(e,t){if(!window.isSecureContext||!navigator.clipboard)return lr(e,t);try{return await navigator.clipboard.writeText(e),!0}catch{return lr(e,t)}}function lr(e,t){let n=t.activeElement,r=document.createElement(`textarea`);r.className=`unseen`,r.value=e,t.append(r),r.select();let i=document.execCommand(`copy`);return r.remove(),n instanceof HTMLElement&&n.focus(),i}var ur=1500,dr=class{constructor(e){this.panel=e,this.done=null,this.notice=``}press(e){let t=[...this.panel.renderRoot.querySelectorAll(`[data-copy="${e}"]`)],[n,r]=this.done?.split(` `)??[];return t[n===e?(Number(r)+1)%t.length:0]?.click(),t.length>0}async copy(e,t){let n=await cr(t,this.panel.renderRoot);this.done=n?e:null,this.notice=n?u.copied:u.copyFailed,this.panel.requestUpdate(),this.panel.desk.clock.after(ur,()=>{this.done=null,this.panel.requestUpdate()})}};function fr(e){return k`<div class="dock">
    <div role="alert">${pr(e)}</div>
    ${mr(e)} ${hr(e)}
    <form class="ask" @submit=${t=>_r(t,e)}>
      <textarea
        id="field"
        rows="1"
        aria-label=${u.field}
        placeholder=${u.placeholder}
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="send"
        @keydown=${t=>gr(t,e)}
      ></textarea>
      <button aria-keyshortcuts="Enter"><span class="unseen">${u.send}</span><kbd aria-hidden="true">Enter</kbd></button>
    </form>
  </div>`}function pr(e){let{away:t,problem:n,news:r,sending:i,requesting:a}=e.desk,o=i||a&&!a.problem;return t?k`<p class="banner bad"><b>${u.offline}.</b> ${o?u.offlineKept:n??u.offlineEmpty}</p>`:n?k`<p class="banner bad">${n}</p>`:i?.slow?k`<p class="working">${u.working}</p>`:r?k`<p class="banner care">${r}</p>`:j}function mr(e){let{earlier:t,call:n}=e.desk;return!t||n.answer?j:k`<p class="banner">
    ${u.newCallDone}
    <button aria-keyshortcuts=${G.undo.aria} @click=${()=>e.run(`undo`)}>${u.undo} ${q(G.undo.shown)}</button>
  </p>`}function hr(e){let{advice:t}=e.desk;return t?.next_question?k`<section aria-label=${u.question}>
    <p class="question">${t.next_question.text}</p>
    <div class="answers">${Ft(t).map(t=>Z(e,t))}</div>
  </section>`:j}function gr(e,t){e.key===`Enter`&&!e.shiftKey&&!e.isComposing&&_r(e,t)}function _r(e,t){e.preventDefault(),t.submit()}var vr=class{constructor(e){this.host=e}get text(){return this.element?.value.trim()??``}get isEmpty(){return this.element?.value===``}focus(){this.element?.focus()}fill(e){this.element&&(this.element.value=e,this.element.focus(),this.element.select())}clear(){this.element&&(this.element.value=``)}takes(e){return e===this.element?!this.isEmpty:e instanceof HTMLTextAreaElement||e instanceof HTMLInputElement}get element(){return this.host.renderRoot.querySelector(`#field`)}},yr=class{constructor(e){this.panel=e,this.open=null,this.past=null,this.filter=``}show(e){return this.open=e,this.filter=``,e===`history`&&this.search(``),this.panel.requestUpdate(),this.panel.updateComplete.then(()=>this.focus()),!0}toggle(e){return this.show(this.open===e?null:e)}lists(){return{past:this.past,filter:this.filter,search:e=>this.search(e),pick:e=>this.pick(e)}}focus(){if(!this.open)return this.panel.field.focus();let e=this.open===`menu`?`.pane button`:`.pane input`;this.panel.renderRoot.querySelector(e)?.focus()}search(e){this.filter=e,this.panel.requestUpdate(),this.open===`history`&&this.panel.desk.history(e).then(t=>{this.filter===e&&(this.past=t),this.panel.requestUpdate()})}pick(e){this.show(null),e&&this.panel.desk.judge(`wrong`,e)}};function br(e){let{ops:t}=e.desk,n=(t?.lines??[]).filter(e=>e.state!==`unknown`);return k`<header>
      <div class="lines">${t?n.map(t=>Sr(e,t)):u.noState}</div>
      <button
        class="quiet"
        aria-expanded=${e.pane===`menu`}
        aria-keyshortcuts=${G.menu.aria}
        @click=${()=>e.run(`menu`)}
      >
        <span aria-hidden="true">☰</span><span class="unseen">${u.menu}</span> ${q(G.menu.shown)}
      </button>
    </header>
    ${e.desk.me?.role===`reader`?k`<p class="reader">${u.reader}</p>`:j}
    ${Cr(t?.incidents??[],t?.transfer_by_number??!1)}
    <div class="approvals" role="status">${le(e.desk).map(e=>xr(e))}</div>`}function xr(e){return k`<p class="verdict ${e.state}">${u.callAt} ${U(e.asked_at)}, ${d(e.amount)}: ${e.text}</p>`}function Sr(e,t){let n=t.changes_at?W(Date.parse(t.changes_at)-e.now):null;return k`<span class="line ${t.state}" title=${t.note??j}>
    ${ie(t.title)}
    <span class=${t.state===`open`?`unseen`:j}>${te[t.state]}</span>
    ${t.changes_at?`до ${U(t.changes_at)}`:j}
    ${n?k`<span class="left">${n}</span>`:j}
  </span>`}function Cr(e,t){if(e.length===0)return j;let n=e.map(e=>`${e.title} (с ${U(e.opened_at)})`).join(`; `);return k`<div class="incident" role="status">
    ${t?k`<b>${u.byNumber}.</b> `:j}${u.incident}: ${n}
  </div>`}function wr(e,t){return e.pane===`menu`?Tr(e,u.menu,Er(e)):e.pane===`history`?Tr(e,u.history,Dr(t)):e.pane===`situations`?Tr(e,u.chooseRight,kr(e,t)):j}function Tr(e,t,n){return k`<section class="pane" role="dialog" aria-label=${t}>
    <div class="head">
      <h2>${t}</h2>
      <button @click=${()=>e.open(null)}>${u.close} ${q(`Esc`)}</button>
    </div>
    <div class="body">${n}</div>
  </section>`}function Er(e){let{expert:t,large:n,theme:r}=e.settings,i=e.desk.ops?.lines??[];return k`<div class="options">
      ${Q(e,`history`,u.history)} ${Q(e,`newCall`,u.newCall)}
      ${Q(e,`expert`,u.expert,t)} ${Q(e,`large`,u.large,n)}
    </div>
    <h3>${u.theme} ${q(G.theme.shown)}</h3>
    <div class="options">
      ${Object.entries(u.themes).map(([t,n])=>k`<button aria-pressed=${r===t} @click=${()=>e.set({theme:t})}>${n}</button>`)}
    </div>
    <h3>${u.lines}</h3>
    <div class="lines">${i.length?i.map(t=>Sr(e,t)):u.noState}</div>`}function Q(e,t,n,r){let i=t===`newCall`?`Esc`:G[t].shown;return k`<button aria-pressed=${r??j} @click=${()=>e.run(t)}>${n} ${q(i)}</button>`}function Dr(e){let{past:t,filter:n}=e,r=n?u.historyNothing:u.historyEmpty;return k`${jr(u.historySearch,e)}
    ${t?.length===0?k`<p class="note">${r}</p>`:j}
    ${t?.map(e=>Or(e))}`}function Or(e){return k`<article class="block past">
    <time datetime=${e.at}>${U(e.at)}</time><b>${e.title??e.where}</b>
    ${e.title?k`<p>${e.where}</p>`:j} ${e.case&&!e.where.includes(e.case)?k`<p>${u.case}: ${e.case}</p>`:j}
    ${e.asked.startsWith(`/`)?j:k`<p class="note">${e.asked}</p>`}
  </article>`}function kr(e,t){let n=t.filter.toLowerCase(),r=e.desk.situations.filter(e=>`${e.title} ${e.clause}`.toLowerCase().includes(n));return k`${jr(u.filter,t)} ${r.map(e=>Ar(e,t))}
    <button @click=${()=>t.pick(null)}>${u.noneOfThem}</button>`}function Ar(e,t){return k`<button @click=${()=>t.pick(e.id)}><span>${e.title}</span> <small class="note">${re(e.clause)}</small></button>`}function jr(e,t){return k`<input
    type="search"
    aria-label=${e}
    placeholder=${e}
    .value=${t.filter}
    @input=${e=>t.search(e.target.value)}
  />`}function Mr(e){let t=e?.custom;return t?[`${u.where}: ${t.where}`,...V(t).map(e=>`${u.say}: ${e}`),...t.case?[`${u.case}: ${B(t.case)}`]:[],...t.next_question?[`${u.question}: ${t.next_question.text}`]:[]].join(`. `):e?.text??``}var Nr=_`
  .approval {
    padding: 0;
    overflow: hidden;
  }
  .verdict {
    padding: 0.35em 0.7em;
  }
  .approvals .verdict {
    padding-block: 0.15em;
    border-block-end: 1px solid var(--edge);
    color: var(--soft);
    font-size: 0.93em;
  }
  .verdict.approved {
    background: var(--good-bg);
    color: var(--good);
  }
  .verdict.rejected {
    background: var(--bad-bg);
    color: var(--bad);
  }
  .verdict.expired {
    background: var(--care-bg);
    color: var(--care);
  }
  .verdict .note {
    display: inline-block;
    font-variant-numeric: tabular-nums;
  }
  .approval > button {
    outline-offset: -2px;
    display: flex;
    justify-content: space-between;
    inline-size: 100%;
    padding-inline: 0.75em 0.45em;
    font-size: 0.93em;
  }
  .approval form {
    display: flex;
    gap: 0.4em;
    padding: 0.15em 0.4em 0.4em 0.7em;
  }
  .approval input {
    flex: 1;
    min-inline-size: 0;
    padding: 0.2em 0.5em;
    border: 1px solid var(--field-edge);
    background: var(--card);
  }
  .approval form button {
    flex: none;
  }
`,Pr=_`
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
`,Fr=_`
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
`,Ir=_`
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
`,Lr=_`
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
`,Rr=_`
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
`,zr=_`
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
`,Br=class{constructor(e){this.panel=e,this.openedFor=null}get isOpen(){return this.openedFor!==null&&this.openedFor===this.matter}show(){return this.openedFor=this.matter,this.draw(),this.isOpen}hide(){return this.isOpen?(this.openedFor=null,this.draw(),!0):!1}toggle(){this.hide()||this.show()}async send(e){await this.panel.desk.askApproval(e)&&(this.openedFor=null),this.panel.requestUpdate(),await this.panel.updateComplete,!this.isOpen&&!this.panel.shadowRoot?.activeElement&&this.panel.field.focus()}get matter(){let{desk:e}=this.panel,t=p(e);return t===null?null:`${e.call.id} ${t}`}draw(){this.panel.requestUpdate(),this.panel.updateComplete.then(()=>{let e=this.panel.renderRoot.querySelector(`.approval input`);e?e.focus():this.panel.field.focus()})}},Vr=880,Hr=class{constructor(e){this.panel=e,this.fact=null,this.blocks=new Set,this.call=null}get isTight(){return this.panel.desk.advice?.next_question!=null&&this.panel.offsetWidth<Vr}isFolded(e){return this.isTight&&!this.blocks.has(e)}unfold(e,t){this.blocks.add(e),this.draw(t)}toggleFact(e){this.fact=this.fact===e?null:e,this.draw(this.fact?`.instead button, .instead input`:`[data-fact="${e}"]`)}closeFact(){return this.fact?(this.toggleFact(this.fact),!0):!1}fold(e){(this.fact||this.call!==e)&&this.panel.requestUpdate(),this.call!==e&&this.blocks.clear(),this.call=e,this.fact=null}draw(e){this.panel.requestUpdate(),this.panel.updateComplete.then(()=>{let t=this.panel.renderRoot.querySelector(e);t?.focus(),t instanceof HTMLInputElement&&t.select()})}},Ur=1e3,Wr=class extends L{constructor(...e){super(...e),this.server=``,this.settingsStore=null,this.field=new vr(this),this.choosing=new ar(this),this.copying=new dr(this),this.panes=new yr(this),this.unfolded=new Hr(this),this.sumForm=new Br(this),this.commands=new sr(this),this.shown=null,this.ticking=null}static{this.styles=[zr,Ir,Rr,Fr,Lr,Nr,Pr]}connectedCallback(){super.connectedCallback(),this.tick()}disconnectedCallback(){super.disconnectedCallback(),this.ticking!==null&&this.desk.clock.cancel(this.ticking)}focusField(){this.field.focus()}key(e){return this.commands.key(e)}set(e){return this.settings={...this.settings,...e},jt(this.settingsStore,this.settings),this.requestUpdate(),!0}render(){let e=this.scene();return this.toggleAttribute(`large`,this.settings.large),this.setAttribute(`theme`,this.settings.theme),k`<div class="frame" ?inert=${e.pane!==null}>
        ${br(e)}
        <main aria-label=${u.answer} aria-busy=${this.desk.sending!==null}>${$n(e)}</main>
        ${fr(e)}
      </div>
      ${wr(e,this.panes.lists())}
      <div class="unseen" role="status" aria-live="polite">${this.copying.notice||Mr(this.desk.call.answer)}</div>`}updated(){let e=this.desk.advice?.decision_id??this.desk.call.id;e!==this.shown&&(this.shown=e,this.copying.notice=``,this.unfolded.fold(this.desk.call.id),this.renderRoot.querySelector(`main`)?.scrollTo({top:0}))}scene(){return{desk:this.desk,settings:this.settings,pane:this.panes.open,now:this.desk.clock.now(),copied:this.copying.done,unfolded:this.unfolded,sumForm:this.sumForm,submit:()=>void this.choosing.submit(),send:e=>void this.choosing.send(e),run:e=>void this.commands.run(e),copy:(e,t)=>void this.copying.copy(e,t),open:e=>void this.panes.show(e),fill:e=>this.field.fill(e),set:e=>void this.set(e),link:e=>this.link(e)}}link(e){if(!e)return null;let t=new URL(e,this.server||location.href);return/^https?:$/.test(t.protocol)?t.href:null}tick(){this.ticking=this.desk.clock.after(Ur,()=>this.tick()),this.requestUpdate()}},Gr=`copilot-panel`;function Kr(){customElements.get(`copilot-panel`)||customElements.define(Gr,Wr)}var $=`copilot.tab`,qr=`copilot.call`,Jr=class{constructor(e){this.storage=e,this.isKept=e.getItem($)!==null}tab(){let e=this.storage.getItem($)??m();return this.storage.setItem($,e),e}renew(){this.storage.setItem($,m())}call(){let[e,t,...n]=(this.storage.getItem(qr)??``).split(` `);return e?{id:e,asked:t===`asked`,toApprove:n}:null}keep(e){this.storage.setItem(qr,[e.id,...e.asked?[`asked`,...e.toApprove]:[]].join(` `))}},Yr=1e4,Xr=401,Zr=new Set([502,503,504]),Qr=class{constructor(e,t){this.root=e,this.tokens=t}async json(e,t){let n=await this.tokens.current(),r=await this.fetch(e,t,n);if(r.status!==Xr)return $r(r);let i=await this.tokens.renew(n);return $r(i?await this.fetch(e,t,i):r)}async fetch(e,t,n){let r=n?{Authorization:`Bearer ${n}`}:{},a={headers:r,signal:AbortSignal.timeout(Yr),credentials:`same-origin`};t!==void 0&&(a.method=`POST`,a.body=JSON.stringify(t),r[`Content-Type`]=`application/json`);try{return await fetch(this.root+e,a)}catch(e){throw new i(String(e))}}};async function $r(e){if(Zr.has(e.status))throw new i(e.statusText);if(e.status===204)return;let t=await e.json().catch(()=>void 0);if(e.ok&&t===void 0)throw new i(`the answer was cut`);if(e.ok)return t;let n=t&&typeof t==`object`&&`error`in t?String(t.error):``;throw new a(e.status,n)}var ei=class{constructor(e){this.ask=e,this.asked=null}current(){return this.asked??=this.request(),this.asked}async renew(e){return this.ask?(await this.asked===e&&(this.asked=this.request()),this.current()):null}async request(){return await this.ask?.()??null}},ti=`/webhooks/panel`,ni=50,ri=class{constructor(e,t,n){this.sender=n,this.tokens=new ei(t),this.http=new Qr(e+ti,this.tokens)}async ask(e){let t={message_id:e.id,call_id:e.callId,...e.phone&&{phone:e.phone}},{said:n}=e,[r,i]=typeof n==`string`?[`/webhook`,{message:n}]:[`/facts`,{facts:n}];return await this.http.json(r,{...await this.who(),...i,metadata:t})}async state(){return await this.http.json(`/state`)}async me(){return await this.http.json(`/me`)}async situations(){return await this.http.json(`/situations`)}async feedback(e,t,n){await this.http.json(`/feedback`,{...await this.who(),decision_id:e,verdict:t,situation:n})}async history(e){let t=new URLSearchParams({limit:String(ni),query:e,...await this.who()});return await this.http.json(`/history?${t}`)}async approvals(){return await this.http.json(`/approvals?${new URLSearchParams(await this.who())}`)}async askApproval(e,t,n){return await this.http.json(`/approvals`,{...await this.who(),decision_id:e,amount:t,note:n})}async who(){return await this.tokens.current()?{}:{sender:this.sender()}}};function ii(e){let t=new URLSearchParams(e.search),n=new URLSearchParams(e.hash.slice(1)),r=e=>n.get(e)||t.get(e)||null;return{phone:r(`phone`),callId:r(`call_id`),clause:r(`clause`),theme:r(`theme`),token:n.get(`token`)}}function ai(e,t){let n=new URLSearchParams(e.search);for(let e of[`phone`,`call_id`,`clause`])n.delete(e);let r=n.toString();t.replaceState(null,``,e.pathname+(r?`?${r}`:``))}function oi(e,t,n){let r=e=>{let r=e.data;t.includes(e.origin)&&ci(r)&&si(r,n)};return e.addEventListener(`message`,r),()=>e.removeEventListener(`message`,r)}function si(e,t){e.type===`copilot.call`&&t.call({phone:li(e.phone),callId:li(e.call_id)}),e.type===`copilot.call_end`&&t.callEnd(),e.type===`copilot.token`&&li(e.token)&&t.token(String(e.token))}function ci(e){return typeof e==`object`&&!!e}function li(e){return typeof e==`string`&&e?e:null}var ui=3e3,di=class{constructor(e,t,n){this.given=e,this.window=t,this.origins=n,this.waiting=[]}get source(){return this.given||this.host?()=>this.next():null}give(e){this.waiting.length===0&&(this.given=e);for(let t of this.waiting.splice(0))t(e)}get host(){return this.origins.length===0?null:this.window.parent===this.window?this.window.opener:this.window.parent}next(){let{given:e,host:t}=this;return this.given=null,e||!t?Promise.resolve(e):new Promise(e=>{this.waiting.push(e),this.window.setTimeout(()=>e(null),ui);for(let e of this.origins)t.postMessage({type:`copilot.need_token`},e)})}},fi=`copilot.tabs`,pi=200,mi=class{constructor(e,t){this.tab=e,this.copied=t,this.page=m(),this.channel=new BroadcastChannel(fi),this.settled=null,this.channel.addEventListener(`message`,e=>this.hear(e.data))}ask(){return this.say({asks:this.page,tab:this.tab()}),new Promise(e=>{this.settled=e,window.setTimeout(()=>this.settle(),pi)})}hear(e){`taken`in e?e.taken===this.page&&this.begin():e.tab===this.tab()&&(!this.settled||this.page<e.asks?this.say({taken:e.asks}):this.begin())}begin(){this.copied(),this.settle()}settle(){this.settled?.(),this.settled=null}say(e){this.channel.postMessage(e)}};function hi(){let t=ii(location);ai(location,history);let n=(document.querySelector(`meta[name="copilot-origins"]`)?.content??``).split(/\s+/).filter(Boolean),r=new di(t.token,window,n),i=document.createElement(Gr),a=new Jr(sessionStorage),o=new Fe(new ri(``,r.source,()=>a.tab()),a,new e,()=>i.requestUpdate()),s=At(localStorage);Object.assign(i,{desk:o,settingsStore:localStorage,settings:{...s,theme:Mt(t.theme)??s.theme}}),document.body.append(i),(t.phone||t.callId)&&o.handOver(t),oi(window,n,{call:e=>o.handOver(e),callEnd:()=>o.callEnded(),token:e=>r.give(e)}),window.addEventListener(`keydown`,e=>i.key(e)),gi(a,o).then(()=>{o.start(),t.clause&&o.openAt(t.clause)}),i.updateComplete.then(()=>i.focusField())}async function gi(e,t){let n=new mi(()=>e.tab(),()=>{e.renew(),t.leave()});e.isKept&&await n.ask()}Kr(),hi()})();