(function(){let e=new WeakMap,t={ShadowRoot,trustedTypes:self.trustedTypes,litPropertyMetadata:e};var n=t,r=n.ShadowRoot&&(n.ShadyCSS===void 0||n.ShadyCSS.nativeShadow)&&`adoptedStyleSheets`in Document.prototype&&`replace`in CSSStyleSheet.prototype,i=Symbol(),a=new WeakMap,o=class{constructor(e,t,n){if(this._$cssResult$=!0,n!==i)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(r&&e===void 0){let n=t!==void 0&&t.length===1;n&&(e=a.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&a.set(t,e))}return e}toString(){return this.cssText}},s=e=>new o(typeof e==`string`?e:e+``,void 0,i),c=(e,...t)=>new o(e.length===1?e[0]:t.reduce((t,n,r)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if(typeof e==`number`)return e;throw Error(`Value passed to 'css' function must be a 'css' function result: `+e+`. Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.`)})(n)+e[r+1],e[0]),e,i),l=(e,t)=>{if(r)e.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let r of t){let t=document.createElement(`style`),i=n.litNonce;i!==void 0&&t.setAttribute(`nonce`,i),t.textContent=r.cssText,e.appendChild(t)}},u=r?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t=``;for(let n of e.cssRules)t+=n.cssText;return s(t)})(e):e,{is:d,defineProperty:ee,getOwnPropertyDescriptor:te,getOwnPropertyNames:ne,getOwnPropertySymbols:re,getPrototypeOf:ie}=Object,f=t,ae=f.trustedTypes,oe=ae?ae.emptyScript:``,se=f.reactiveElementPolyfillSupport,p=(e,t)=>e,m={toAttribute(e,t){switch(t){case Boolean:e=e?oe:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},ce=(e,t)=>!d(e,t),le={attribute:!0,type:String,converter:m,reflect:!1,useDefault:!1,hasChanged:ce};Symbol.metadata??=Symbol(`metadata`),f.litPropertyMetadata??=new WeakMap;var h=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=le){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),r=this.getPropertyDescriptor(e,n,t);r!==void 0&&ee(this.prototype,e,r)}}static getPropertyDescriptor(e,t,n){let{get:r,set:i}=te(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:r,set(t){let a=r?.call(this);i?.call(this,t),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??le}static _$Ei(){if(this.hasOwnProperty(p(`elementProperties`)))return;let e=ie(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(p(`finalized`)))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(p(`properties`))){let e=this.properties,t=[...ne(e),...re(e)];for(let n of t)this.createProperty(n,e[n])}let t=this[Symbol.metadata];if(t!==null){let n=e.get(t);if(n!==void 0)for(let[e,t]of n)this.elementProperties.set(e,t)}this._$Eh=new Map;for(let[e,t]of this.elementProperties){let n=this._$Eu(e,t);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let e of n)t.unshift(u(e))}else e!==void 0&&t.push(u(e));return t}static _$Eu(e,t){let n=t.attribute;return!1===n?void 0:typeof n==`string`?n:typeof e==`string`?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return l(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,n);if(r!==void 0&&!0===n.reflect){let i=(n.converter?.toAttribute===void 0?m:n.converter).toAttribute(t,n.type);this._$Em=e,i==null?this.removeAttribute(r):this.setAttribute(r,i),this._$Em=null}}_$AK(e,t){let n=this.constructor,r=n._$Eh.get(e);if(r!==void 0&&this._$Em!==r){let e=n.getPropertyOptions(r),i=typeof e.converter==`function`?{fromAttribute:e.converter}:e.converter?.fromAttribute===void 0?m:e.converter;this._$Em=r;let a=i.fromAttribute(t,e.type);this[r]=a??this._$Ej?.get(r)??a,this._$Em=null}}requestUpdate(e,t,n,r=!1,i){if(e!==void 0){let a=this.constructor;if(!1===r&&(i=this[e]),n??=a.getPropertyOptions(e),!((n.hasChanged??ce)(i,t)||n.useDefault&&n.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(a._$Eu(e,n))))return;this.C(e,t,n)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:r,wrapped:i},a){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,a??t??this[e]),!0!==i||a!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),!0===r&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}let e=this.constructor.elementProperties;if(e.size>0)for(let[t,n]of e){let{wrapped:e}=n,r=this[t];!0!==e||this._$AL.has(t)||r===void 0||this.C(t,void 0,n,r)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};h.elementStyles=[],h.shadowRootOptions={mode:`open`},h[p(`elementProperties`)]=new Map,h[p(`finalized`)]=new Map,se?.({ReactiveElement:h}),(f.reactiveElementVersions??=[]).push(`2.1.2`);var ue=t,de=e=>e,g=ue.trustedTypes,fe=g?g.createPolicy(`lit-html`,{createHTML:e=>e}):void 0,pe=`$lit$`,_=`lit$${Math.random().toFixed(9).slice(2)}$`,v=`?`+_,me=`<${v}>`,y=document,b=()=>y.createComment(``),x=e=>e===null||typeof e!=`object`&&typeof e!=`function`,he=Array.isArray,ge=e=>he(e)||typeof e?.[Symbol.iterator]==`function`,_e=`[ 	
\f\r]`,S=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ve=/-->/g,ye=/>/g,C=RegExp(`>|${_e}(?:([^\\s"'>=/]+)(${_e}*=${_e}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,`g`),be=/'/g,xe=/"/g,Se=/^(?:script|style|textarea|title)$/i,w=(e=>(t,...n)=>({_$litType$:e,strings:t,values:n}))(1),T=Symbol.for(`lit-noChange`),E=Symbol.for(`lit-nothing`),Ce=new WeakMap,D=y.createTreeWalker(y,129);function we(e,t){if(!he(e)||!e.hasOwnProperty(`raw`))throw Error(`invalid template strings array`);return fe===void 0?t:fe.createHTML(t)}var Te=(e,t)=>{let n=e.length-1,r=[],i,a=t===2?`<svg>`:t===3?`<math>`:``,o=S;for(let t=0;t<n;t++){let n=e[t],s,c,l=-1,u=0;for(;u<n.length&&(o.lastIndex=u,c=o.exec(n),c!==null);)u=o.lastIndex,o===S?c[1]===`!--`?o=ve:c[1]===void 0?c[2]===void 0?c[3]!==void 0&&(o=C):(Se.test(c[2])&&(i=RegExp(`</`+c[2],`g`)),o=C):o=ye:o===C?c[0]===`>`?(o=i??S,l=-1):c[1]===void 0?l=-2:(l=o.lastIndex-c[2].length,s=c[1],o=c[3]===void 0?C:c[3]===`"`?xe:be):o===xe||o===be?o=C:o===ve||o===ye?o=S:(o=C,i=void 0);let d=o===C&&e[t+1].startsWith(`/>`)?` `:``;a+=o===S?n+me:l>=0?(r.push(s),n.slice(0,l)+pe+n.slice(l)+_+d):n+_+(l===-2?t:d)}return[we(e,a+(e[n]||`<?>`)+(t===2?`</svg>`:t===3?`</math>`:``)),r]},O=class e{constructor({strings:t,_$litType$:n},r){let i;this.parts=[];let a=0,o=0,s=t.length-1,c=this.parts,[l,u]=Te(t,n);if(this.el=e.createElement(l,r),D.currentNode=this.el.content,n===2||n===3){let e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;(i=D.nextNode())!==null&&c.length<s;){if(i.nodeType===1){if(i.hasAttributes())for(let e of i.getAttributeNames())if(e.endsWith(pe)){let t=u[o++],n=i.getAttribute(e).split(_),r=/([.?@])?(.*)/.exec(t);c.push({type:1,index:a,name:r[2],strings:n,ctor:r[1]===`.`?De:r[1]===`?`?Oe:r[1]===`@`?ke:j}),i.removeAttribute(e)}else e.startsWith(_)&&(c.push({type:6,index:a}),i.removeAttribute(e));if(Se.test(i.tagName)){let e=i.textContent.split(_),t=e.length-1;if(t>0){i.textContent=g?g.emptyScript:``;for(let n=0;n<t;n++)i.append(e[n],b()),D.nextNode(),c.push({type:2,index:++a});i.append(e[t],b())}}}else if(i.nodeType===8){if(i.data===v)c.push({type:2,index:a});else{let e=-1;for(;(e=i.data.indexOf(_,e+1))!==-1;)c.push({type:7,index:a}),e+=_.length-1}}a++}}static createElement(e,t){let n=y.createElement(`template`);return n.innerHTML=e,n}};function k(e,t,n=e,r){if(t===T)return t;let i=r===void 0?n._$Cl:n._$Co?.[r],a=x(t)?void 0:t._$litDirective$;return i?.constructor!==a&&(i?._$AO?.(!1),a===void 0?i=void 0:(i=new a(e),i._$AT(e,n,r)),r===void 0?n._$Cl=i:(n._$Co??=[])[r]=i),i!==void 0&&(t=k(e,i._$AS(e,t.values),i,r)),t}var Ee=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:n}=this._$AD,r=(e?.creationScope??y).importNode(t,!0);D.currentNode=r;let i=D.nextNode(),a=0,o=0,s=n[0];for(;s!==void 0;){if(a===s.index){let t;s.type===2?t=new A(i,i.nextSibling,this,e):s.type===1?t=new s.ctor(i,s.name,s.strings,this,e):s.type===6&&(t=new Ae(i,this,e)),this._$AV.push(t),s=n[++o]}a!==s?.index&&(i=D.nextNode(),a++)}return D.currentNode=y,r}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings===void 0?n._$AI(e[t]):(n._$AI(e,n,t),t+=n.strings.length-2)),t++}},A=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,r){this.type=2,this._$AH=E,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=k(this,e,t),x(e)?e===E||e==null||e===``?(this._$AH!==E&&this._$AR(),this._$AH=E):e!==this._$AH&&e!==T&&this._(e):e._$litType$===void 0?e.nodeType===void 0?ge(e)?this.k(e):this._(e):this.T(e):this.$(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==E&&x(this._$AH)?this._$AA.nextSibling.data=e:this.T(y.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:n}=e,r=typeof n==`number`?this._$AC(e):(n.el===void 0&&(n.el=O.createElement(we(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===r)this._$AH.p(t);else{let e=new Ee(r,this),n=e.u(this.options);e.p(t),this.T(n),this._$AH=e}}_$AC(e){let t=Ce.get(e.strings);return t===void 0&&Ce.set(e.strings,t=new O(e)),t}k(t){he(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let a of t)i===n.length?n.push(r=new e(this.O(b()),this.O(b()),this,this.options)):r=n[i],r._$AI(a),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let t=de(e).nextSibling;de(e).remove(),e=t}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},j=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,r,i){this.type=1,this._$AH=E,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=i,n.length>2||n[0]!==``||n[1]!==``?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=E}_$AI(e,t=this,n,r){let i=this.strings,a=!1;if(i===void 0)e=k(this,e,t,0),a=!x(e)||e!==this._$AH&&e!==T,a&&(this._$AH=e);else{let r=e,o,s;for(e=i[0],o=0;o<i.length-1;o++)s=k(this,r[n+o],t,o),s===T&&(s=this._$AH[o]),a||=!x(s)||s!==this._$AH[o],s===E?e=E:e!==E&&(e+=(s??``)+i[o+1]),this._$AH[o]=s}a&&!r&&this.j(e)}j(e){e===E?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??``)}},De=class extends j{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===E?void 0:e}},Oe=class extends j{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==E)}},ke=class extends j{constructor(e,t,n,r,i){super(e,t,n,r,i),this.type=5}_$AI(e,t=this){if((e=k(this,e,t,0)??E)===T)return;let n=this._$AH,r=e===E&&n!==E||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==E&&(n===E||r);r&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH==`function`?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Ae=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){k(this,e)}},je={M:pe,P:_,A:v,C:1,L:Te,R:Ee,D:ge,V:k,I:A,H:j,N:Oe,U:ke,B:De,F:Ae},Me=ue.litHtmlPolyfillSupport;Me?.(O,A),(ue.litHtmlVersions??=[]).push(`3.3.3`);var Ne=(e,t,n)=>{let r=n?.renderBefore??t,i=r._$litPart$;if(i===void 0){let e=n?.renderBefore??null;r._$litPart$=i=new A(t.insertBefore(b(),e),e,void 0,n??{})}return i._$AI(e),i},Pe=t,M=class extends h{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Ne(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return T}};M._$litElement$=!0,M.finalized=!0,Pe.litElementHydrateSupport?.({LitElement:M});var Fe=Pe.litElementPolyfillSupport;Fe?.({LitElement:M}),(Pe.litElementVersions??=[]).push(`4.2.2`);var N={app:`Помощник первой линии`,field:`Чего хочет клиент`,placeholder:`Чего хочет клиент?`,send:`Отправить`,where:`Куда`,answer:`Ответ`,reading:`О чём речь`,say:`Скажите`,maySay:`Можно сказать`,case:`CASE`,caseUnnamed:`категория в инструкции не названа`,subject:`Тема`,priority:`Приоритет`,mark:`Отметка`,fields:`Заполните`,steps:`Сначала`,notes:`Важно`,comment:`Комментарий`,commentReset:`Вернуть готовый`,numbersHere:`Номер подставлен только на этом экране`,why:`Основание`,facts:`Что учтено`,factsHint:`нажмите, если не так`,instead:`другое значение`,count:`Учесть`,gaps:`Инструкция не говорит`,other:`Возможно, речь о другом`,perhaps:`Возможно`,ways:`Что может быть дальше`,if:`Если`,question:`Вопрос`,dontKnow:`Не знаю`,copy:`Копировать`,copied:`Скопировано`,copyFailed:`Браузер не дал скопировать: выделите текст и нажмите Ctrl+C`,copyAll:`Всё сразу`,byNumber:`Переводить по номеру можно`,noState:`состояние линий неизвестно`,incident:`Инцидент`,account:`Карточка`,reader:`База знаний: без данных абонента`,newCall:`Новый звонок`,newCallDone:`Новый звонок`,undo:`Вернуть прежний`,isRight:`Ответ верный?`,right:`Верно`,wrong:`Неверно`,thanks:`Спасибо, отмечено`,chooseRight:`Какая ситуация верная?`,filter:`Найти ситуацию`,noneOfThem:`Ни одна`,history:`Мои звонки`,historyEmpty:`За смену ещё ничего не было`,historyNothing:`Ничего не нашлось`,historySearch:`Найти в моих звонках`,menu:`Меню`,close:`Закрыть`,expert:`Кратко`,large:`Крупный шрифт`,theme:`Тема`,lines:`Все линии`,themes:{auto:`Как в системе`,light:`Светлая`,dark:`Тёмная`},keys:`Клавиши`,working:`Ищу ответ…`,offline:`Сервер не отвечает`,offlineEmpty:`Соединение восстановится само.`,offlineKept:`Текст сохранён: отправлю сам, как только сервер ответит.`,lost:`Сервер не ответил и на повтор. Текст сохранён: нажмите Enter, чтобы отправить ещё раз.`,back:`Сервер снова отвечает`,signedOut:`Доступ закончился. Откройте панель заново из CTI или базы знаний.`,failed:`Ассистент не смог ответить. Повторите сообщение; если не поможет — действуйте по инструкции.`,changed:`Ответ изменился: изменилось состояние линии или инциденты.`,approval:`Согласование`,approve:e=>`Согласовать ${e} с руководителем`,approveAgain:e=>`Согласовать ${e} ещё раз`,approvalWaits:e=>`Ждём руководителя: ${e}`,approvalAsked:`спросили в`,approvalWhy:`Почему`,approvalWhyHint:`Почему (можно не писать)`,approvalSend:`Спросить`,callAt:`Звонок в`,ask:`Помощник: спросить по этому пункту`,open:`Помощник`,embedFailed:`Помощник недоступен`,hello:`Напишите пять слов — отвечу, куда переключить, что сказать и какой CASE создать.`,helloExamples:[`хочет расторгнуть, настаивает`,`требует старшего, причину не говорит`,`роутер не работает, сам проверил`]},Ie={said:`сказано`,role:`ваша роль`,account:`карточка`,ops:`диспетчер`,clock:`часы`,assumed:`допущение`},Le={open:`работает`,closed:`закрыта`,unknown:`часы не названы`},Re={mandatory:`дословно`,prescribed:`дословно`,recommended:`рекомендовано`,optional:`по желанию`};function ze(e){return/^\d/.test(e)?`п. ${e}`:e}function P(e){return`${new Intl.NumberFormat(`ru-RU`).format(e)}\u00a0₽`}function Be(e){let t=/«(.+)»/.exec(e)?.[1]??e;return t.charAt(0).toUpperCase()+t.slice(1)}var Ve=`copilot.view`,He={theme:`auto`,large:!1,expert:!1},Ue=[`auto`,`light`,`dark`];function We(e){try{return qe(JSON.parse(e?.getItem(Ve)??`{}`))}catch{return He}}function Ge(e,t){e?.setItem(Ve,JSON.stringify(t))}function Ke(e){return e&&Ue.includes(e)?e:null}function qe(e){return{theme:Ke(e.theme??null)??`auto`,large:e.large===!0,expert:e.expert===!0}}var Je=`/follow_up`,Ye=`/dont_know`;function F(e){return`/${e}`}var Xe=9;function Ze(e){let t=e.next_question?.answers??[];return t.length===0?[]:[...t.map(Qe),{digit:0,title:N.dontKnow,said:Ye}]}function I(e){let t=e.next_question?.answers.length??0;return e.alternatives.map((e,n)=>$e(e,t+n))}function Qe(e,t){return{digit:et(t),title:e.label,said:e.facts}}function $e(e,t){return{digit:et(t),title:e.title,said:F(e.situation)}}function et(e){return e<Xe?e+1:null}function L(e){return[R(e),...tt(e).map(([e,t])=>`${e}: ${t}`),...e.fields.map(e=>`${e}: `)].join(`
`)}function R(e){return e.category??e.description??``}function tt(e){return[[N.subject,e.subject],[N.priority,e.priority],[N.mark,e.mark]].filter(e=>e[1]!==null)}function nt(e,t){return[e.where,...z(e),...e.case?[L(e.case)]:[],t].filter(Boolean).join(`

`)}function z(e){return e.phrases.filter(e=>e.due).map(e=>e.text)}var rt=new Set([`discount_amount`,`refund_amount`]);function it(e){let t=at(e.advice,e.me),n=ot(e).find(e=>e.amount===t);return n?.state===`pending`||n?.state===`approved`?null:t}function at(e,t){if(!e||!t||t.role===`reader`)return null;let n=e.facts.flatMap(({id:e,value:t})=>rt.has(e)&&typeof t==`number`?Math.ceil(t):[]),r=Math.max(0,...n);return r>t.authority?r:null}function ot({approvals:e,call:t}){let n=e.filter(e=>t.toApprove.includes(e.decision_id));return n.filter((e,t)=>n.findIndex(t=>t.amount===e.amount)===t)}function st({approvals:e,call:t,answered:n}){return e.filter(e=>!t.toApprove.includes(e.decision_id)).filter(e=>e.state===`pending`||n.has(e.id))}var ct=new Intl.DateTimeFormat(`ru-RU`,{hour:`2-digit`,minute:`2-digit`,timeZone:`Europe/Moscow`}),lt=1e3,ut=60*lt,dt=10*ut,ft=120*ut;function B(e){return ct.format(new Date(e))}function V(e){if(e<=0||e>ft)return null;if(e>=dt)return`${Math.floor(e/ut)} мин`;let t=Math.ceil(e/lt);return`${Math.floor(t/60)}:${String(t%60).padStart(2,`0`)}`}var H={phrase:U(`KeyA`,`Ф`,`A`),case:U(`KeyC`,`С`,`C`),comment:U(`KeyR`,`К`,`R`),all:U(`KeyD`,`В`,`D`),undo:U(`KeyZ`,`Я`,`Z`),history:U(`KeyP`,`З`,`P`),menu:U(`KeyV`,`М`,`V`),expert:U(`Quote`,`Э`,`'`),large:U(`KeyI`,`Ш`,`I`),theme:U(`KeyN`,`Т`,`N`),approve:U(`KeyH`,`Р`,`H`),right:U(`Equal`,`+`,`=`),wrong:U(`Minus`,`−`,`-`)};function pt(e){if(e.isComposing||e.ctrlKey||e.metaKey||e.shiftKey)return null;if(e.code===`Escape`&&!e.altKey)return{command:`newCall`};let t=/^(?:Digit|Numpad)(\d)$/.exec(e.code)?.[1];return t?{digit:Number(t),alone:!e.altKey}:e.altKey?mt(e.code):null}function mt(e){let t=Object.entries(H).find(([,t])=>t.code===e);return t?{command:t[0]}:null}function U(e,t,n){return{code:e,shown:`Alt+${t}`,aria:`Alt+${n}`}}function W(e){return e===null?E:w`<kbd aria-hidden="true">${e}</kbd>`}function G(e,t,n,r,i=!1){let a=e.copied===ht(t)?N.copied:N.copy;return w`<button
    class="copy"
    data-copy=${t.name}
    aria-keyshortcuts=${H[t.name].aria}
    @click=${()=>e.copy(ht(t),n)}
  >
    <span class=${i&&a===N.copy?`unseen`:E}>${a}<span class="unseen">: ${r}</span></span>
    ${W(H[t.name].shown)}
  </button>`}function ht({name:e,index:t}){return`${e} ${t}`}function K(e,t,n,r=E){return w`<section class="block ${e}" aria-label=${t}>
    <div class="head"><h2>${t}</h2>${r}</div>
    ${n}
  </section>`}function gt(e,t){return w`<button class="quiet" aria-expanded="false" @click=${t}><span>${e}</span><span aria-hidden="true">▾</span></button>`}function q(e){return e.length?w`<ul class="list">${e.map(e=>w`<li>${e}</li>`)}</ul>`:E}function _t(e){return`«${e}»`}var vt=500;function J(e){let{desk:t}=e,[n,r]=[ot(t),it(t)];return n.length===0&&r===null?E:w`<section class="block approval" aria-label=${N.approval}>
    <div aria-live="polite">${n.map(t=>t.state===`pending`?yt(e,t):bt(t))}</div>
    ${r===null?E:xt(e,r,n.some(e=>e.amount===r))} ${wt(e,r)}
  </section>`}function yt(e,t){let n=V(Date.parse(t.expires_at)-e.now);return w`<p class="verdict pending">
    <b>${N.approvalWaits(P(t.amount))}</b>
    <span class="note">
      ${N.approvalAsked} ${B(t.asked_at)}${n?w`<span aria-live="off" data-countdown> · ещё ${n}</span>`:E}
    </span>
  </p>`}function bt(e){return w`<p class="verdict ${e.state}"><b>${P(e.amount)}</b> ${e.text}</p>`}function xt(e,t,n){let{sumForm:r}=e,i=n?N.approveAgain:N.approve;return w`<button
      class="quiet"
      aria-expanded=${r.isOpen}
      aria-keyshortcuts=${H.approve.aria}
      @click=${()=>r.toggle()}
    >
      <span>${i(P(t))}</span> ${W(H.approve.shown)}
    </button>
    ${r.isOpen?St(e):E}`}function St(e){return w`<form @submit=${t=>Ct(t,e)}>
    <input name="note" maxlength=${vt} autocomplete="off" aria-label=${N.approvalWhy} placeholder=${N.approvalWhyHint} />
    <button aria-keyshortcuts="Enter"><span class="unseen">${N.approvalSend}</span>${W(`Enter`)}</button>
  </form>`}function Ct(e,t){e.preventDefault(),t.sumForm.send(String(new FormData(e.target).get(`note`)).trim())}function wt(e,t){let{requesting:n,call:r}=e.desk,i=n&&n.callId===r.id&&n.amount===t?n.problem:null;return w`<div role="alert">${i?w`<p class="verdict rejected">${i}</p>`:E}</div>`}var Tt=e=>(...t)=>({_$litDirective$:e,values:t}),Et=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}},{I:Dt}=je,Ot={},kt=(e,t=Ot)=>e._$AH=t,At=Tt(class extends Et{constructor(){super(...arguments),this.key=E}render(e,t){return this.key=e,t}update(e,[t,n]){return t!==this.key&&(kt(e),this.key=t),n}});function Y(e,t){return w`<button
    class="choice"
    data-digit=${t.digit??E}
    aria-keyshortcuts=${t.digit===null?E:`${t.digit} Alt+${t.digit}`}
    @click=${()=>e.send(t.said)}
  >
    ${W(t.digit)}<span>${t.title}</span>
  </button>`}function jt(e,t){return w`<section class="block where ${Nt(t)}" aria-label=${Mt(t)}>
    <div class="head"><h2>${Mt(t)}</h2><p class="title">${t.title}</p></div>
    <p class="go">${t.where}</p>
    ${Ft(t)} ${It(e,t)}
  </section>`}function Mt(e){return e.kind===`unclear`?N.reading:e.kind===`decision`?N.where:N.answer}function Nt(e){return e.row===null&&e.next_question?`open`:e.action??`open`}function Pt(e,t){let n=t.target?.line_state;if(!n)return E;if(n.state===`closed`)return w`<b class="left">${Le.closed}</b>`;let r=n.changes_at?V(Date.parse(n.changes_at)-e.now):null;return r?w`<span class="left" data-countdown>${r}</span>`:E}function Ft(e){let t=e.target?.number;return t&&!e.where.includes(t)?w`<p class="go">${t}</p>`:E}function It(e,t){let n=t.target?.line_state,r=t.transfer?.text;return!n&&!r?E:w`${n?w`<p class="state"><b>${Le[n.state]}</b>${Lt(e,n)}</p>`:E}
    ${n?.note?w`<p>${n.note}</p>`:E} ${r?w`<p>${r}</p>`:E}`}function Lt(e,t){if(!t.changes_at)return E;let n=V(Date.parse(t.changes_at)-e.now);return w` до ${B(t.changes_at)}${n?w` · <span class="left" data-countdown>ещё ${n}</span>`:E}`}function Rt(e,t){let n=I(t);return w`<article class="card brief" data-decision=${t.decision_id}>
    ${At(t.decision_id,w`<div class="column">
        ${zt(e,t)} ${t.kind===`decision`?[Bt(e,t),J(e),Vt(e,t)]:E}
        ${n.length?w`<div class="readings">${n.map(t=>Y(e,t))}</div>`:E}
      </div>`)}
  </article>`}function zt(e,t){let{target:n,transfer:r}=t,i=n?[Be(n.title),n.number].filter(Boolean).join(` — `):t.where,a=[n&&t.where,n?.line_state.note,r?.text].filter(Boolean).join(`. `);return Ht(`where ${Nt(t)}`,Mt(t),i,a,Pt(e,t))}function Bt(e,t){let n=z(t);return Ht(`say`,N.say,n.map(_t).join(` `),``,Ut(e,`phrase`,n.join(`
`),N.say))}function Vt(e,t){let n=t.case,[r=``,...i]=n?L(n).split(`
`):[];return Ht(`order`,N.case,r,i.join(`
`),Ut(e,`case`,n?L(n):``,N.case))}function Ht(e,t,n,r,i){return w`<section class="block row ${e}" aria-label=${t}><h2>${t}</h2>${n?w`<details title=${[n,r].filter(Boolean).join(`
`)}>
        <summary>${n}</summary>
        ${r?w`<p>${r}</p>`:E}
      </details>`:w`<p class="note">—</p>`}${i}</section>`}function Ut(e,t,n,r){return n?G(e,{name:t,index:0},n,r,!0):E}function Wt(e,t){return t.steps.length===0?E:K(`steps`,N.steps,w`<ul>${t.steps.map(t=>w`<li>${Jt(e,t)}</li>`)}</ul>`)}function Gt(e){return e.notes.length?K(`important`,N.notes,q(e.notes)):E}function Kt(e,t){let{desk:n}=e;if(!t.comment&&n.call.comment===null)return E;let r=n.call.comment!==null;return!r&&e.unfolded.isFolded(`comment`)?qt(e):K(`comment`,N.comment,w`<textarea
        aria-label=${N.comment}
        .value=${n.comment}
        @input=${e=>n.editComment(e.target.value)}
      ></textarea>
      ${!r&&n.comment!==t.comment?w`<p class="note">${N.numbersHere}</p>`:E}
      ${r?w`<button class="quiet" @click=${()=>n.editComment(null)}>${N.commentReset}</button>`:E}`,G(e,{name:`comment`,index:0},n.comment,N.comment))}function qt(e){let{comment:t}=e.desk;return w`<section class="block folded comment" aria-label=${N.comment}>
    <h2>${N.comment}</h2>
    ${gt(t,()=>e.unfolded.unfold(`comment`,`.comment textarea`))} ${G(e,{name:`comment`,index:0},t,N.comment,!0)}
  </section>`}function Jt(e,t){let{desk:n}=e;return w`<label>
    <input type="checkbox" .checked=${n.call.done.has(t)} @change=${()=>n.tick(t)} /><span>${t}</span>
  </label>`}function Yt(e){let{verdict:t}=e.desk.call;return w`<div class="feedback">
    <p>${t?N.thanks:N.isRight}</p>
    ${[`right`,`wrong`].map(n=>w`<button
        aria-pressed=${t===n}
        aria-keyshortcuts=${H[n].aria}
        @click=${()=>e.run(n)}
      >
        ${N[n]} ${W(H[n].shown)}
      </button>`)}
  </div>`}function Xt(e,t){let n=t.case;if(!n)return E;let r=G(e,{name:`case`,index:0},L(n),N.case);return K(`order`,N.case,w`${Zt(n)} ${Qt(n)}`,r)}function Zt(e){let t=tt(e);return w`<p class="name">${R(e)}</p>
    ${e.category?E:w`<p class="note">${N.caseUnnamed}</p>`}
    ${t.length?w`<dl>${t.map(([e,t])=>w`<dt>${e}</dt><dd>${t}</dd>`)}</dl>`:E}`}function Qt(e){return e.fields.length?w`<p class="note">${N.fields}:</p>${q(e.fields)}`:E}function $t(e,t){return tn(e,`say`,N.say,t.phrases,!0)}function en(e,t){return tn(e,`say may`,N.maySay,t.phrases,!1)}function tn(e,t,n,r,i){let a=r.filter(e=>e.due===i);return a.length===0?E:w`<section class="block ${t}" aria-label=${n}>
    ${a.map(t=>nn(e,n,t,r.indexOf(t)))}
  </section>`}function nn(e,t,n,r){return w`<div class="head">
      <h2>${t} <span class="note">${`${Re[n.kind]}${n.when?`, ${n.when.toLowerCase()}`:``}`}</span></h2>
      ${G(e,{name:`phrase`,index:r},n.text,t)}
    </div>
    <blockquote>${_t(n.text)}</blockquote>
    ${n.reading?w`<p class="aloud">${n.reading}<br />${n.translation}</p>`:E}`}function rn(e){return e.preview.length?K(`ways`,N.ways,e.preview.map(an)):E}function an(e){let t=[...e.steps,...e.details,...e.phrases.map(_t)],n=w`${N.if} ${e.if}<b>→ ${e.where}</b>`;return t.length===0?w`<p class="way">${n}</p>`:w`<details class="way"><summary>${n}</summary><div class="more">${q(t)}</div></details>`}function on(e,t){return t.length===0?E:w`<h3>${N.facts} · ${N.factsHint}</h3>
    <div class="facts">${t.map(t=>typeof t.value==`boolean`?sn(e,t):cn(e,t))}</div>`}function sn(e,t){return w`<button
    class="fact ${t.source}"
    data-fact=${t.id}
    title=${mn(t)}
    @click=${()=>e.send({[t.id]:!t.value})}
  >
    ${pn(t)}
  </button>`}function cn(e,t){let n=e.unfolded.fact===t.id;return w`<button
      class="fact ${t.source}"
      data-fact=${t.id}
      title=${mn(t)}
      aria-expanded=${n}
      @click=${()=>e.unfolded.toggleFact(t.id)}
    >
      ${pn(t)}<span aria-hidden="true">${n?`▴`:`▾`}</span>
    </button>
    ${n?ln(e,t):E}`}function ln(e,t){let n=t.options.filter(e=>e.value!==t.value);return w`<div class="instead" role="group" aria-label="${t.title}: ${N.instead}">
    ${t.options.length?n.map(n=>w`<button @click=${()=>e.send({[t.id]:n.value})}>${n.text}</button>`):un(e,t)}
  </div>`}function un(e,t){return w`<form @submit=${n=>dn(n,e,t)}>
    <label>${t.unit?`${t.title}, ${t.unit}`:t.title} <input name="value" type=${fn(t)?`number`:`text`} step="any" required .value=${String(t.value)} /></label>
    <button>${N.count}</button>
  </form>`}function dn(e,t,n){e.preventDefault();let r=String(new FormData(e.target).get(`value`));t.send({[n.id]:fn(n)?Number(r):r})}function fn(e){return typeof e.value==`number`}function pn(e){return w`${e.text}<small>${Ie[e.source]}</small>`}function mn(e){return`${e.title}${e.evidence?`: «${e.evidence}»`:``}`}function hn(e,t){if(!t.citation&&t.facts.length===0)return E;if(e.unfolded.isFolded(`facts`))return gn(e,t);let n=t.data_age?w`<p class="note">${N.account} ${t.data_age.text}</p>`:E;return K(`why`,N.why,w`${yn(e,t.citation)} ${on(e,t.facts)} ${n}`)}function gn(e,t){return w`<section class="block folded why" aria-label=${N.why}>
    <h2>${N.why}</h2>
    ${yn(e,t.citation)}
    ${t.facts.length?gt(`${N.facts}: ${t.facts.length}`,()=>e.unfolded.unfold(`facts`,`.why .fact`)):E}
  </section>`}function _n(e){if(e.gaps.length===0)return E;let t=e.gaps.map(e=>w`<p><b>${e.missing}.</b> ${e.say} <span class="note">${ze(e.where)}</span></p>`);return K(`gaps`,N.gaps,t)}function vn(e,t){let n=t.kind===`decision`?I(t):[];return n.length===0?E:K(`others`,N.other,w`<div class="readings">${n.map(t=>Y(e,t))}</div>`)}function yn(e,t){if(!t)return E;let n=ze(t.clause),r=e.link(t.url),i=r?w`<a href=${r} target="_blank" rel="noopener">${n}</a>`:n;return w`<p title=${t.place??E}><b>${i}</b>${t.gist?` — ${t.gist}`:E}</p>`}function bn(e){let{advice:t,call:n,offered:r}=e.desk;return r.length>0?wn(e):t?e.settings.expert?Rt(e,t):xn(e,t):n.answer?.text?w`<div class="card"><p class="block">${n.answer.text}</p>${J(e)}</div>`:Tn(e)}function xn(e,t){if(t.kind!==`decision`)return Cn(e,t);let{isTight:n}=e.unfolded,r=G(e,{name:`all`,index:0},nt(t,e.desk.comment),N.copyAll);return w`<article class="card" data-decision=${t.decision_id}>
    <div class="column">
      ${jt(e,t)} ${$t(e,t)} ${J(e)} ${Xt(e,t)} ${Wt(e,t)}
      ${Kt(e,t)}
      ${n?E:Sn(e,t)}
    </div>
    <div class="column">
      ${hn(e,t)} ${_n(t)} ${vn(e,t)} ${rn(t)}
      ${n?Sn(e,t):E}
      <div class="block head"><h2>${N.copyAll}</h2>${r}</div>
      ${Yt(e)}
    </div>
  </article>`}function Sn(e,t){return w`${en(e,t)} ${Gt(t)}`}function Cn(e,t){let n=I(t);return w`<article class="card" data-decision=${t.decision_id}>
    <div class="column">
      ${jt(e,t)} ${J(e)}
      ${t.steps.map(e=>w`<p class="block">${e}</p>`)}
      ${n.length?w`<section class="block" aria-label=${N.perhaps}>
            <div class="head"><h2>${N.perhaps}</h2></div>
            <div class="readings">${n.map(t=>Y(e,t))}</div>
          </section>`:E}
      ${Gt(t)} ${Yt(e)}
    </div>
  </article>`}function wn(e){let t=e.desk.offered.map((e,t)=>({digit:t+1,title:e.title,said:F(e.id)}));return w`<section class="block" aria-label=${N.reading}>
    <div class="head"><h2>${N.reading}</h2></div>
    <div class="readings">${t.map(t=>Y(e,t))}</div>
  </section>`}function Tn(e){return w`<div class="hello">
    <p>${N.hello}</p>
    <ul>
      ${N.helloExamples.map(t=>w`<li><button @click=${()=>e.fill(t)}>${t}</button></li>`)}
    </ul>
  </div>`}var En=class{constructor(e){this.panel=e}async submit(){let{desk:e,field:t}=this.panel,{text:n}=t;n&&await e.send(n)&&t.text===n&&t.clear()}async send(e){let t=this.panel.shadowRoot?.activeElement;await this.panel.desk.send(e),await this.panel.updateComplete,(!t?.isConnected||t.classList.contains(`choice`))&&this.panel.field.focus()}digit(e,t){let n=this.mayChoose(t)?this.saidAt(e):null;return n&&this.send(n),n!==null}mayChoose(e){let{panes:t,field:n,shadowRoot:r}=this.panel;return t.open===null&&!(e&&n.takes(r?.activeElement))}saidAt(e){let{advice:t,offered:n}=this.panel.desk,r=n[e-1];if(r)return F(r.id);let i=t&&[...Ze(t),...I(t)].find(t=>t.digit===e);return i?i.said:null}},Dn=[`auto`,`light`,`dark`],On=class{constructor(e){this.panel=e}key(e){let t=pt(e);if(!t)return!1;let n=`digit`in t?this.panel.choosing.digit(t.digit,t.alone):this.run(t.command);return n&&e.preventDefault(),n}run(e){let{panel:t}=this,{copying:n,panes:r}=t;return{phrase:()=>n.press(`phrase`),case:()=>n.press(`case`),comment:()=>n.press(`comment`),all:()=>n.press(`all`),newCall:()=>this.escape(),undo:()=>this.undo(),history:()=>r.toggle(`history`),menu:()=>r.toggle(`menu`),expert:()=>t.set({expert:!t.settings.expert}),large:()=>t.set({large:!t.settings.large}),theme:()=>t.set({theme:this.nextTheme()}),approve:()=>t.sumForm.show(),right:()=>this.judge(`right`),wrong:()=>this.judge(`wrong`)}[e]()}escape(){let{panes:e,sumForm:t,unfolded:n,field:r,desk:i}=this.panel;if(e.open)return e.show(null);if(t.hide()||n.closeFact())return!0;let a=!r.isEmpty;r.clear();let o=i.newCall();return r.focus(),o||a}undo(){let e=this.panel.desk.undo();return this.panel.field.focus(),e}judge(e){let{desk:t,panes:n}=this.panel;return t.advice?(t.judge(e,null),e!==`wrong`||n.show(`situations`)):!1}nextTheme(){return Dn[(Dn.indexOf(this.panel.settings.theme)+1)%Dn.length]??`auto`}};async function kn(e,t){if(!window.isSecureContext||!navigator.clipboard)return An(e,t);try{return await navigator.clipboard.writeText(e),!0}catch{return An(e,t)}}function An(e,t){let n=t.activeElement,r=document.createElement(`textarea`);r.className=`unseen`,r.value=e,t.append(r),r.select();let i=document.execCommand(`copy`);return r.remove(),n instanceof HTMLElement&&n.focus(),i}var jn=1500,Mn=class{constructor(e){this.panel=e,this.done=null,this.notice=``}press(e){let t=[...this.panel.renderRoot.querySelectorAll(`[data-copy="${e}"]`)],[n,r]=this.done?.split(` `)??[];return t[n===e?(Number(r)+1)%t.length:0]?.click(),t.length>0}async copy(e,t){let n=await kn(t,this.panel.renderRoot);this.done=n?e:null,this.notice=n?N.copied:N.copyFailed,this.panel.requestUpdate(),this.panel.desk.clock.after(jn,()=>{this.done=null,this.panel.requestUpdate()})}};function Nn(e){return w`<div class="dock">
    <div role="alert">${Pn(e)}</div>
    ${Fn(e)} ${In(e)}
    <form class="ask" @submit=${t=>Rn(t,e)}>
      <textarea
        id="field"
        rows="1"
        aria-label=${N.field}
        placeholder=${N.placeholder}
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="send"
        @keydown=${t=>Ln(t,e)}
      ></textarea>
      <button aria-keyshortcuts="Enter"><span class="unseen">${N.send}</span><kbd aria-hidden="true">Enter</kbd></button>
    </form>
  </div>`}function Pn(e){let{away:t,problem:n,news:r,sending:i,requesting:a}=e.desk,o=i||a&&!a.problem;return t?w`<p class="banner bad"><b>${N.offline}.</b> ${o?N.offlineKept:n??N.offlineEmpty}</p>`:n?w`<p class="banner bad">${n}</p>`:i?.slow?w`<p class="working">${N.working}</p>`:r?w`<p class="banner care">${r}</p>`:E}function Fn(e){let{earlier:t,call:n}=e.desk;return!t||n.answer?E:w`<p class="banner">
    ${N.newCallDone}
    <button aria-keyshortcuts=${H.undo.aria} @click=${()=>e.run(`undo`)}>${N.undo} ${W(H.undo.shown)}</button>
  </p>`}function In(e){let{advice:t}=e.desk;return t?.next_question?w`<section aria-label=${N.question}>
    <p class="question">${t.next_question.text}</p>
    <div class="answers">${Ze(t).map(t=>Y(e,t))}</div>
  </section>`:E}function Ln(e,t){e.key===`Enter`&&!e.shiftKey&&!e.isComposing&&Rn(e,t)}function Rn(e,t){e.preventDefault(),t.submit()}var zn=class{constructor(e){this.host=e}get text(){return this.element?.value.trim()??``}get isEmpty(){return this.element?.value===``}focus(){this.element?.focus()}fill(e){this.element&&(this.element.value=e,this.element.focus(),this.element.select())}clear(){this.element&&(this.element.value=``)}takes(e){return e===this.element?!this.isEmpty:e instanceof HTMLTextAreaElement||e instanceof HTMLInputElement}get element(){return this.host.renderRoot.querySelector(`#field`)}},Bn=class{constructor(e){this.panel=e,this.open=null,this.past=null,this.filter=``}show(e){return this.open=e,this.filter=``,e===`history`&&this.search(``),this.panel.requestUpdate(),this.panel.updateComplete.then(()=>this.focus()),!0}toggle(e){return this.show(this.open===e?null:e)}lists(){return{past:this.past,filter:this.filter,search:e=>this.search(e),pick:e=>this.pick(e)}}focus(){if(!this.open)return this.panel.field.focus();let e=this.open===`menu`?`.pane button`:`.pane input`;this.panel.renderRoot.querySelector(e)?.focus()}search(e){this.filter=e,this.panel.requestUpdate(),this.open===`history`&&this.panel.desk.history(e).then(t=>{this.filter===e&&(this.past=t),this.panel.requestUpdate()})}pick(e){this.show(null),e&&this.panel.desk.judge(`wrong`,e)}};function Vn(e){let{ops:t}=e.desk,n=(t?.lines??[]).filter(e=>e.state!==`unknown`);return w`<header>
      <div class="lines">${t?n.map(t=>Un(e,t)):N.noState}</div>
      <button
        class="quiet"
        aria-expanded=${e.pane===`menu`}
        aria-keyshortcuts=${H.menu.aria}
        @click=${()=>e.run(`menu`)}
      >
        <span aria-hidden="true">☰</span><span class="unseen">${N.menu}</span> ${W(H.menu.shown)}
      </button>
    </header>
    ${e.desk.me?.role===`reader`?w`<p class="reader">${N.reader}</p>`:E}
    ${Wn(t?.incidents??[],t?.transfer_by_number??!1)}
    <div class="approvals" role="status">${st(e.desk).map(e=>Hn(e))}</div>`}function Hn(e){return w`<p class="verdict ${e.state}">${N.callAt} ${B(e.asked_at)}, ${P(e.amount)}: ${e.text}</p>`}function Un(e,t){let n=t.changes_at?V(Date.parse(t.changes_at)-e.now):null;return w`<span class="line ${t.state}" title=${t.note??E}>
    ${Be(t.title)}
    <span class=${t.state===`open`?`unseen`:E}>${Le[t.state]}</span>
    ${t.changes_at?`до ${B(t.changes_at)}`:E}
    ${n?w`<span class="left">${n}</span>`:E}
  </span>`}function Wn(e,t){if(e.length===0)return E;let n=e.map(e=>`${e.title} (с ${B(e.opened_at)})`).join(`; `);return w`<div class="incident" role="status">
    ${t?w`<b>${N.byNumber}.</b> `:E}${N.incident}: ${n}
  </div>`}function Gn(e,t){return e.pane===`menu`?Kn(e,N.menu,qn(e)):e.pane===`history`?Kn(e,N.history,Jn(t)):e.pane===`situations`?Kn(e,N.chooseRight,Xn(e,t)):E}function Kn(e,t,n){return w`<section class="pane" role="dialog" aria-label=${t}>
    <div class="head">
      <h2>${t}</h2>
      <button @click=${()=>e.open(null)}>${N.close} ${W(`Esc`)}</button>
    </div>
    <div class="body">${n}</div>
  </section>`}function qn(e){let{expert:t,large:n,theme:r}=e.settings,i=e.desk.ops?.lines??[];return w`<div class="options">
      ${X(e,`history`,N.history)} ${X(e,`newCall`,N.newCall)}
      ${X(e,`expert`,N.expert,t)} ${X(e,`large`,N.large,n)}
    </div>
    <h3>${N.theme} ${W(H.theme.shown)}</h3>
    <div class="options">
      ${Object.entries(N.themes).map(([t,n])=>w`<button aria-pressed=${r===t} @click=${()=>e.set({theme:t})}>${n}</button>`)}
    </div>
    <h3>${N.lines}</h3>
    <div class="lines">${i.length?i.map(t=>Un(e,t)):N.noState}</div>`}function X(e,t,n,r){let i=t===`newCall`?`Esc`:H[t].shown;return w`<button aria-pressed=${r??E} @click=${()=>e.run(t)}>${n} ${W(i)}</button>`}function Jn(e){let{past:t,filter:n}=e,r=n?N.historyNothing:N.historyEmpty;return w`${Qn(N.historySearch,e)}
    ${t?.length===0?w`<p class="note">${r}</p>`:E}
    ${t?.map(e=>Yn(e))}`}function Yn(e){return w`<article class="block past">
    <time datetime=${e.at}>${B(e.at)}</time><b>${e.title??e.where}</b>
    ${e.title?w`<p>${e.where}</p>`:E} ${e.case&&!e.where.includes(e.case)?w`<p>${N.case}: ${e.case}</p>`:E}
    ${e.asked.startsWith(`/`)?E:w`<p class="note">${e.asked}</p>`}
  </article>`}function Xn(e,t){let n=t.filter.toLowerCase(),r=e.desk.situations.filter(e=>`${e.title} ${e.clause}`.toLowerCase().includes(n));return w`${Qn(N.filter,t)} ${r.map(e=>Zn(e,t))}
    <button @click=${()=>t.pick(null)}>${N.noneOfThem}</button>`}function Zn(e,t){return w`<button @click=${()=>t.pick(e.id)}><span>${e.title}</span> <small class="note">${ze(e.clause)}</small></button>`}function Qn(e,t){return w`<input
    type="search"
    aria-label=${e}
    placeholder=${e}
    .value=${t.filter}
    @input=${e=>t.search(e.target.value)}
  />`}function $n(e){let t=e?.custom;return t?[`${N.where}: ${t.where}`,...z(t).map(e=>`${N.say}: ${e}`),...t.case?[`${N.case}: ${R(t.case)}`]:[],...t.next_question?[`${N.question}: ${t.next_question.text}`]:[]].join(`. `):e?.text??``}var er=c`
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
`,tr=c`
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
`,nr=c`
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
`,rr=c`
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
`,ir=c`
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
`,ar=c`
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
`,or=c`
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
`,sr=class{constructor(e){this.panel=e,this.openedFor=null}get isOpen(){return this.openedFor!==null&&this.openedFor===this.matter}show(){return this.openedFor=this.matter,this.draw(),this.isOpen}hide(){return this.isOpen?(this.openedFor=null,this.draw(),!0):!1}toggle(){this.hide()||this.show()}async send(e){await this.panel.desk.askApproval(e)&&(this.openedFor=null),this.panel.requestUpdate(),await this.panel.updateComplete,!this.isOpen&&!this.panel.shadowRoot?.activeElement&&this.panel.field.focus()}get matter(){let{desk:e}=this.panel,t=it(e);return t===null?null:`${e.call.id} ${t}`}draw(){this.panel.requestUpdate(),this.panel.updateComplete.then(()=>{let e=this.panel.renderRoot.querySelector(`.approval input`);e?e.focus():this.panel.field.focus()})}},cr=880,lr=class{constructor(e){this.panel=e,this.fact=null,this.blocks=new Set,this.call=null}get isTight(){return this.panel.desk.advice?.next_question!=null&&this.panel.offsetWidth<cr}isFolded(e){return this.isTight&&!this.blocks.has(e)}unfold(e,t){this.blocks.add(e),this.draw(t)}toggleFact(e){this.fact=this.fact===e?null:e,this.draw(this.fact?`.instead button, .instead input`:`[data-fact="${e}"]`)}closeFact(){return this.fact?(this.toggleFact(this.fact),!0):!1}fold(e){(this.fact||this.call!==e)&&this.panel.requestUpdate(),this.call!==e&&this.blocks.clear(),this.call=e,this.fact=null}draw(e){this.panel.requestUpdate(),this.panel.updateComplete.then(()=>{let t=this.panel.renderRoot.querySelector(e);t?.focus(),t instanceof HTMLInputElement&&t.select()})}},ur=1e3,dr=class extends M{constructor(...e){super(...e),this.server=``,this.settingsStore=null,this.field=new zn(this),this.choosing=new En(this),this.copying=new Mn(this),this.panes=new Bn(this),this.unfolded=new lr(this),this.sumForm=new sr(this),this.commands=new On(this),this.shown=null,this.ticking=null}static{this.styles=[or,rr,ar,nr,ir,er,tr]}connectedCallback(){super.connectedCallback(),this.tick()}disconnectedCallback(){super.disconnectedCallback(),this.ticking!==null&&this.desk.clock.cancel(this.ticking)}focusField(){this.field.focus()}key(e){return this.commands.key(e)}set(e){return this.settings={...this.settings,...e},Ge(this.settingsStore,this.settings),this.requestUpdate(),!0}render(){let e=this.scene();return this.toggleAttribute(`large`,this.settings.large),this.setAttribute(`theme`,this.settings.theme),w`<div class="frame" ?inert=${e.pane!==null}>
        ${Vn(e)}
        <main aria-label=${N.answer} aria-busy=${this.desk.sending!==null}>${bn(e)}</main>
        ${Nn(e)}
      </div>
      ${Gn(e,this.panes.lists())}
      <div class="unseen" role="status" aria-live="polite">${this.copying.notice||$n(this.desk.call.answer)}</div>`}updated(){let e=this.desk.advice?.decision_id??this.desk.call.id;e!==this.shown&&(this.shown=e,this.copying.notice=``,this.unfolded.fold(this.desk.call.id),this.renderRoot.querySelector(`main`)?.scrollTo({top:0}))}scene(){return{desk:this.desk,settings:this.settings,pane:this.panes.open,now:this.desk.clock.now(),copied:this.copying.done,unfolded:this.unfolded,sumForm:this.sumForm,submit:()=>void this.choosing.submit(),send:e=>void this.choosing.send(e),run:e=>void this.commands.run(e),copy:(e,t)=>void this.copying.copy(e,t),open:e=>void this.panes.show(e),fill:e=>this.field.fill(e),set:e=>void this.set(e),link:e=>this.link(e)}}link(e){if(!e)return null;let t=new URL(e,this.server||location.href);return/^https?:$/.test(t.protocol)?t.href:null}tick(){this.ticking=this.desk.clock.after(ur,()=>this.tick()),this.requestUpdate()}},fr=`copilot-panel`;function pr(){customElements.get(`copilot-panel`)||customElements.define(fr,dr)}var mr=class{constructor(){this.ahead=0}now(){return Date.now()+this.ahead}follow(e){this.ahead=e-Date.now()}after(e,t){return window.setTimeout(t,e)}cancel(e){window.clearTimeout(e)}},Z=class extends Error{},hr=class extends Error{constructor(e,t){super(t),this.status=e}},gr=class{constructor(e){this.presence=e}async send(e,t){try{return await this.once(e)}catch(e){if(!(e instanceof Z))throw e}return await this.presence.back(),t()?this.once(e):void 0}async once(e){try{return await e()}catch(e){throw e instanceof Z&&this.presence.lost(),e}}},_r=1e4,vr=2e3,yr=class{constructor(e,t,n){this.ask=e,this.clock=t,this.listener=n,this.online=!0,this.waiting=[],this.timer=null,this.started=!1}start(){this.started=!0,this.look()}lost(){this.online&&this.listener.away(),this.online=!1,this.plan()}back(){return this.online?Promise.resolve():new Promise(e=>this.waiting.push(e))}async look(){this.clear();try{this.found(await this.ask())}catch(e){if(e instanceof Z)return this.lost();this.listener.refused(e)}this.plan()}found(e){this.online=!0,this.listener.here(e);for(let e of this.waiting.splice(0))e()}plan(){this.clear(),this.started&&(this.timer=this.clock.after(this.online?_r:vr,()=>void this.look()))}clear(){this.timer!==null&&this.clock.cancel(this.timer),this.timer=null}},br=401;function Q(e){return e instanceof Z?N.lost:e instanceof hr&&e.status===br?N.signedOut:e instanceof hr&&e.message?e.message:N.failed}var xr=1200,Sr=5e3,Cr=class{constructor(e,t,n,r,i){this.state=e,this.api=t,this.outbox=n,this.session=r,this.clock=i,this.timer=null,this.looking=!1}start(){document.addEventListener(`visibilitychange`,()=>{!document.hidden&&this.isWaiting&&this.look()}),this.look()}async ask(e){let{state:t}=this,{advice:n,call:r}=t,i=it(t);if(!n||i===null||this.isSending)return!1;let a={callId:r.id,amount:i,problem:null};t.set({requesting:a,call:{...r,toApprove:[...new Set([...r.toApprove,n.decision_id])]}}),this.session.keep(t.call);try{let r=()=>t.requesting===a,o=await this.outbox.send(()=>this.api.askApproval(n.decision_id,i,e),r);return o&&this.learn([o]),r()&&t.set({requesting:null}),!0}catch(e){return t.requesting===a&&t.set({requesting:{...a,problem:Q(e)}}),!(e instanceof Z)}}get isSending(){return this.state.requesting!==null&&this.state.requesting.problem===null}get isWaiting(){return this.state.approvals.some(e=>e.state===`pending`)}async look(){if(this.plan(null),!this.looking){this.looking=!0;try{this.learn(await this.outbox.send(()=>this.api.approvals(),()=>!0)??[])}catch{(this.isWaiting||this.state.call.toApprove.length)&&this.plan(Sr)}finally{this.looking=!1}}}learn(e){let{state:t}=this,n=new Map(t.approvals.map(e=>[e.id,e])),r=e=>e.state!==`pending`&&n.get(e.id)?.state===`pending`,i=e.filter(e=>r(e)&&!t.call.toApprove.includes(e.decision_id));for(let t of e)n.set(t.id,t);let a=[...n.values()].sort((e,t)=>e.id<t.id?1:-1);t.set({approvals:a,answered:new Set([...t.answered,...i.map(e=>e.id)])}),this.isWaiting&&this.plan(document.hidden?Sr:xr)}plan(e){this.timer!==null&&this.clock.cancel(this.timer),this.timer=e===null?null:this.clock.after(e,()=>void this.look())}},wr=`abcdefghjkmnpqrstuvwxyz`;function Tr(e=12){let t=crypto.getRandomValues(new Uint8Array(e));return Array.from(t,e=>wr[e%23]).join(``)}var Er=/(?<![\d+])(?:\+\d{1,3}|[78])?[ \u00a0(.-]*\d{3}[ \u00a0).-]*\d{3}[ \u00a0.-]*\d{2}[ \u00a0.-]*\d{2}(?!\d)/g,Dr=/\[телефон(?: (\d+))?\]/gi,Or=/номер мошенника/i;function kr(e){return(e.match(Er)??[]).map(Ar)}function Ar(e){let t=e.replace(/\D/g,``),n=t.length===10?`7${t}`:t.replace(/^8(?=\d{10}$)/,`7`),r=/^7(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(n);return r?`+7 ${r[1]} ${r[2]}-${r[3]}-${r[4]}`:e.trim()}function jr(e,t,n,r){let i=e.replace(Dr,(e,t)=>n[Number(t??1)-1]??e),a=t.steps.some(e=>Or.test(e)),o=[...Mr(n,r,a)].filter(e=>!i.includes(e));return o.length===0?i:`${i}. ${a?`Номер мошенника`:`Номер из разговора`}: ${o.join(`, `)}`}function Mr(e,t,n){let r=new Set(e),i=n&&r.size===1,a=t?Ar(t):i?null:e[0];return a&&r.delete(a),r}var Nr=300,Pr=class{constructor(e,t,n,r,i,a){this.state=e,this.api=t,this.outbox=n,this.session=r,this.clock=i,this.watch=a,this.failed=null}async send(e){let{state:t}=this,n=this.outgoing(e),{call:r}=t,i=()=>t.sending?.message===n&&t.call.id===r.id;this.begin(n,i);try{let[t]=await this.outbox.send(()=>this.api.ask(n),i)??[];return i()?(this.failed=null,t&&this.show(t,e),t!==void 0):!1}catch(e){return i()&&this.fail(e,n),!1}finally{t.sending?.message===n&&t.set({sending:null})}}async again(){let{state:e}=this;if(e.sending||e.away)return;let t=e.advice;await this.send(`/follow_up`)&&t&&e.advice&&Fr(t,e.advice)&&e.set({news:N.changed})}outgoing(e){let{call:t}=this.state,{failed:n}=this;return{id:n?.callId===t.id&&JSON.stringify(n.said)===JSON.stringify(e)?n.id:Tr(20),said:e,callId:t.id,phone:t.phone}}begin(e,t){this.state.set({sending:{message:e,slow:!1},problem:null,news:null,offered:[]}),this.clock.after(Nr,()=>{t()&&this.state.set({sending:{message:e,slow:!0}})})}show(e,t){let{state:n}=this;e.custom&&this.clock.follow(Date.parse(e.custom.at));let r=typeof t==`string`&&!t.startsWith(`/`)?kr(t):[];n.patch({answer:e,typed:[...n.call.typed,...r],verdict:null,asked:!0}),this.session.keep(n.call),this.watch.card(n.advice,n.ops)}fail(e,t){this.failed=t,this.state.set({problem:Q(e)})}};function Fr(e,t){return e.where!==t.where||e.row!==t.row||e.target?.line_state.state!==t.target?.line_state.state}function $(e=Tr(),t=null,n=null){return{id:e,ctiId:t,phone:n,typed:[],answer:null,comment:null,done:new Set,verdict:null,asked:!1,toApprove:[]}}function Ir(e){if(!e.ctiId)return $();let t=Number(/-(\d+)$/.exec(e.id.slice(e.ctiId.length))?.[1]??1);return $(`${e.ctiId}-${t+1}`,e.ctiId,e.phone)}function Lr(e){return e.answer!==null||e.asked}var Rr=class{constructor(e,t,n,r){this.state=e,this.api=t,this.clock=n,this.watch=r}here(e){let{state:t}=this;this.clock.follow(Date.parse(e.at)),t.set({ops:e,away:!1,problem:t.problem===N.signedOut?null:t.problem}),t.me||this.learn(),this.watch.state(e)}away(){this.state.set({away:!0})}refused(e){let t=Q(e);this.state.set({ops:null,...t===N.signedOut&&{problem:t}})}async learn(){try{let[e,t]=await Promise.all([this.api.me(),this.api.situations()]);this.state.set({me:e,situations:t})}catch(e){e instanceof Z||this.state.set({problem:Q(e)})}}},zr=class{constructor(e,t){this.call=e,this.changed=t,this.sending=null,this.away=!1,this.problem=null,this.news=null,this.earlier=null,this.ops=null,this.me=null,this.situations=[],this.offered=[],this.requesting=null,this.approvals=[],this.answered=new Set}get advice(){return this.call.answer?.custom??null}get comment(){let e=this.advice?.comment;return this.call.comment===null?e&&this.advice?jr(e,this.advice,this.call.typed,this.call.phone):``:this.call.comment}patch(e){this.set({call:{...this.call,...e}})}set(e){Object.assign(this,e),this.changed()}},Br=new Set([`clock`,`ops`]),Vr=250,Hr=2**31-1,Ur=class{constructor(e,t){this.clock=e,this.outdated=t,this.timer=null,this.seen=null}card(e,t){if(this.stop(),!e||!Wr(e))return;this.seen=t&&Kr(t);let n=e.target?.line_state.changes_at??Gr(t),r=n?Date.parse(n)-this.clock.now()+Vr:-1;r>0&&r<Hr&&(this.timer=this.clock.after(r,this.outdated))}state(e){let t=Kr(e);this.seen!==null&&this.seen!==t&&this.outdated(),this.seen!==null&&(this.seen=t)}stop(){this.timer!==null&&this.clock.cancel(this.timer),this.timer=null,this.seen=null}};function Wr(e){return e.target!==null||e.facts.some(e=>Br.has(e.source))}function Gr(e){return(e?.lines??[]).flatMap(e=>e.changes_at??[]).sort((e,t)=>Date.parse(e)-Date.parse(t))[0]??null}function Kr(e){return[...e.lines.map(e=>`${e.id}=${e.state}`),...e.incidents.map(e=>String(e.id)),e.transfer_by_number].join(` `)}var qr=class extends zr{constructor(e,t,n,r){let i=t.call();super({...$(i?.id),...i},r),this.api=e,this.session=t,this.clock=n,this.watch=new Ur(n,()=>void this.asking.again()),this.presence=new yr(()=>e.state(),n,new Rr(this,e,n,this.watch));let a=new gr(this.presence);this.asking=new Pr(this,e,a,t,n,this.watch),this.approving=new Cr(this,e,a,t,n)}start(){this.presence.start(),this.approving.start(),this.call.asked&&this.send(Je)}send(e){return this.asking.send(e)}newCall(){return!Lr(this.call)&&!this.sending?!1:(this.replaceCall(Ir(this.call),this.call),!0)}undo(){return this.earlier?(this.replaceCall(this.earlier,null),this.watch.card(this.advice,this.ops),!0):!1}handOver(e){if(e.callId&&e.callId===this.call.ctiId)return this.patch({phone:e.phone??this.call.phone});let t=$(e.callId??void 0,e.callId,e.phone);this.replaceCall(t,Lr(this.call)?this.call:null)}leave(){this.call.ctiId||this.replaceCall($(),null)}callEnded(){this.replaceCall($(),Lr(this.call)?this.call:null)}async openAt(e){let t=(await this.api.situations().catch(()=>this.situations)).filter(t=>t.id===e||t.clause===e);if(t.length===1&&t[0])return void this.send(F(t[0].id));this.set({offered:t})}editComment(e){this.patch({comment:e})}tick(e){let t=new Set(this.call.done);t.delete(e)||t.add(e),this.patch({done:t})}async judge(e,t){this.advice&&(this.patch({verdict:e}),await this.api.feedback(this.advice.decision_id,e,t).catch(e=>this.set({problem:Q(e)})))}history(e){return this.api.history(e)}askApproval(e){return this.approving.ask(e)}replaceCall(e,t){this.watch.stop(),this.session.keep(e),this.set({call:e,earlier:t,sending:null,problem:null,news:null,offered:[],requesting:null,answered:new Set})}},Jr=class{constructor(){this.id=Tr(),this.kept=null}tab(){return this.id}call(){return this.kept}keep(e){this.kept=e}},Yr=1e4,Xr=401,Zr=new Set([502,503,504]),Qr=class{constructor(e,t){this.root=e,this.tokens=t}async json(e,t){let n=await this.tokens.current(),r=await this.fetch(e,t,n);if(r.status!==Xr)return $r(r);let i=await this.tokens.renew(n);return $r(i?await this.fetch(e,t,i):r)}async fetch(e,t,n){let r=n?{Authorization:`Bearer ${n}`}:{},i={headers:r,signal:AbortSignal.timeout(Yr),credentials:`same-origin`};t!==void 0&&(i.method=`POST`,i.body=JSON.stringify(t),r[`Content-Type`]=`application/json`);try{return await fetch(this.root+e,i)}catch(e){throw new Z(String(e))}}};async function $r(e){if(Zr.has(e.status))throw new Z(e.statusText);if(e.status===204)return;let t=await e.json().catch(()=>void 0);if(e.ok&&t===void 0)throw new Z(`the answer was cut`);if(e.ok)return t;let n=t&&typeof t==`object`&&`error`in t?String(t.error):``;throw new hr(e.status,n)}var ei=class{constructor(e){this.ask=e,this.asked=null}current(){return this.asked??=this.request(),this.asked}async renew(e){return this.ask?(await this.asked===e&&(this.asked=this.request()),this.current()):null}async request(){return await this.ask?.()??null}},ti=`/webhooks/panel`,ni=50,ri=class{constructor(e,t,n){this.sender=n,this.tokens=new ei(t),this.http=new Qr(e+ti,this.tokens)}async ask(e){let t={message_id:e.id,call_id:e.callId,...e.phone&&{phone:e.phone}},{said:n}=e,[r,i]=typeof n==`string`?[`/webhook`,{message:n}]:[`/facts`,{facts:n}];return await this.http.json(r,{...await this.who(),...i,metadata:t})}async state(){return await this.http.json(`/state`)}async me(){return await this.http.json(`/me`)}async situations(){return await this.http.json(`/situations`)}async feedback(e,t,n){await this.http.json(`/feedback`,{...await this.who(),decision_id:e,verdict:t,situation:n})}async history(e){let t=new URLSearchParams({limit:String(ni),query:e,...await this.who()});return await this.http.json(`/history?${t}`)}async approvals(){return await this.http.json(`/approvals?${new URLSearchParams(await this.who())}`)}async askApproval(e,t,n){return await this.http.json(`/approvals`,{...await this.who(),decision_id:e,amount:t,note:n})}async who(){return await this.tokens.current()?{}:{sender:this.sender()}}};function ii({server:e,getToken:t,clause:n}){let r=document.createElement(fr),i=new Jr,a=new qr(new ri(e,t,()=>i.tab()),i,new mr,()=>r.requestUpdate());return Object.assign(r,{desk:a,server:e,settings:We(null)}),a.start(),n&&a.openAt(n),{element:r,focus:()=>void r.updateComplete.then(()=>r.focusField()),key:e=>r.key(e)}}pr(),document.dispatchEvent(new CustomEvent(`copilot-code-loaded`,{detail:ii}))})();