(function(){let e=new WeakMap,t={ShadowRoot,trustedTypes:self.trustedTypes,litPropertyMetadata:e};var n=t,r=n.ShadowRoot&&(n.ShadyCSS===void 0||n.ShadyCSS.nativeShadow)&&`adoptedStyleSheets`in Document.prototype&&`replace`in CSSStyleSheet.prototype,i=Symbol(),a=new WeakMap,o=class{constructor(e,t,n){if(this._$cssResult$=!0,n!==i)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(r&&e===void 0){let n=t!==void 0&&t.length===1;n&&(e=a.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&a.set(t,e))}return e}toString(){return this.cssText}},s=e=>new o(typeof e==`string`?e:e+``,void 0,i),c=(e,...t)=>new o(e.length===1?e[0]:t.reduce((t,n,r)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if(typeof e==`number`)return e;throw Error(`Value passed to 'css' function must be a 'css' function result: `+e+`. Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.`)})(n)+e[r+1],e[0]),e,i),l=(e,t)=>{if(r)e.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let r of t){let t=document.createElement(`style`),i=n.litNonce;i!==void 0&&t.setAttribute(`nonce`,i),t.textContent=r.cssText,e.appendChild(t)}},u=r?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t=``;for(let n of e.cssRules)t+=n.cssText;return s(t)})(e):e,{is:d,defineProperty:ee,getOwnPropertyDescriptor:te,getOwnPropertyNames:ne,getOwnPropertySymbols:re,getPrototypeOf:ie}=Object,f=t,ae=f.trustedTypes,oe=ae?ae.emptyScript:``,se=f.reactiveElementPolyfillSupport,p=(e,t)=>e,m={toAttribute(e,t){switch(t){case Boolean:e=e?oe:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},ce=(e,t)=>!d(e,t),le={attribute:!0,type:String,converter:m,reflect:!1,useDefault:!1,hasChanged:ce};Symbol.metadata??=Symbol(`metadata`),f.litPropertyMetadata??=new WeakMap;var h=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=le){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),r=this.getPropertyDescriptor(e,n,t);r!==void 0&&ee(this.prototype,e,r)}}static getPropertyDescriptor(e,t,n){let{get:r,set:i}=te(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:r,set(t){let a=r?.call(this);i?.call(this,t),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??le}static _$Ei(){if(this.hasOwnProperty(p(`elementProperties`)))return;let e=ie(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(p(`finalized`)))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(p(`properties`))){let e=this.properties,t=[...ne(e),...re(e)];for(let n of t)this.createProperty(n,e[n])}let t=this[Symbol.metadata];if(t!==null){let n=e.get(t);if(n!==void 0)for(let[e,t]of n)this.elementProperties.set(e,t)}this._$Eh=new Map;for(let[e,t]of this.elementProperties){let n=this._$Eu(e,t);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let e of n)t.unshift(u(e))}else e!==void 0&&t.push(u(e));return t}static _$Eu(e,t){let n=t.attribute;return!1===n?void 0:typeof n==`string`?n:typeof e==`string`?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return l(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,n);if(r!==void 0&&!0===n.reflect){let i=(n.converter?.toAttribute===void 0?m:n.converter).toAttribute(t,n.type);this._$Em=e,i==null?this.removeAttribute(r):this.setAttribute(r,i),this._$Em=null}}_$AK(e,t){let n=this.constructor,r=n._$Eh.get(e);if(r!==void 0&&this._$Em!==r){let e=n.getPropertyOptions(r),i=typeof e.converter==`function`?{fromAttribute:e.converter}:e.converter?.fromAttribute===void 0?m:e.converter;this._$Em=r;let a=i.fromAttribute(t,e.type);this[r]=a??this._$Ej?.get(r)??a,this._$Em=null}}requestUpdate(e,t,n,r=!1,i){if(e!==void 0){let a=this.constructor;if(!1===r&&(i=this[e]),n??=a.getPropertyOptions(e),!((n.hasChanged??ce)(i,t)||n.useDefault&&n.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(a._$Eu(e,n))))return;this.C(e,t,n)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:r,wrapped:i},a){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,a??t??this[e]),!0!==i||a!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),!0===r&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}let e=this.constructor.elementProperties;if(e.size>0)for(let[t,n]of e){let{wrapped:e}=n,r=this[t];!0!==e||this._$AL.has(t)||r===void 0||this.C(t,void 0,n,r)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};h.elementStyles=[],h.shadowRootOptions={mode:`open`},h[p(`elementProperties`)]=new Map,h[p(`finalized`)]=new Map,se?.({ReactiveElement:h}),(f.reactiveElementVersions??=[]).push(`2.1.2`);var ue=t,de=e=>e,g=ue.trustedTypes,fe=g?g.createPolicy(`lit-html`,{createHTML:e=>e}):void 0,pe=`$lit$`,_=`lit$${Math.random().toFixed(9).slice(2)}$`,me=`?`+_,he=`<${me}>`,v=document,y=()=>v.createComment(``),b=e=>e===null||typeof e!=`object`&&typeof e!=`function`,ge=Array.isArray,_e=e=>ge(e)||typeof e?.[Symbol.iterator]==`function`,ve=`[ 	
\f\r]`,x=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ye=/-->/g,be=/>/g,S=RegExp(`>|${ve}(?:([^\\s"'>=/]+)(${ve}*=${ve}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,`g`),xe=/'/g,Se=/"/g,Ce=/^(?:script|style|textarea|title)$/i,C=(e=>(t,...n)=>({_$litType$:e,strings:t,values:n}))(1),w=Symbol.for(`lit-noChange`),T=Symbol.for(`lit-nothing`),we=new WeakMap,E=v.createTreeWalker(v,129);function Te(e,t){if(!ge(e)||!e.hasOwnProperty(`raw`))throw Error(`invalid template strings array`);return fe===void 0?t:fe.createHTML(t)}var Ee=(e,t)=>{let n=e.length-1,r=[],i,a=t===2?`<svg>`:t===3?`<math>`:``,o=x;for(let t=0;t<n;t++){let n=e[t],s,c,l=-1,u=0;for(;u<n.length&&(o.lastIndex=u,c=o.exec(n),c!==null);)u=o.lastIndex,o===x?c[1]===`!--`?o=ye:c[1]===void 0?c[2]===void 0?c[3]!==void 0&&(o=S):(Ce.test(c[2])&&(i=RegExp(`</`+c[2],`g`)),o=S):o=be:o===S?c[0]===`>`?(o=i??x,l=-1):c[1]===void 0?l=-2:(l=o.lastIndex-c[2].length,s=c[1],o=c[3]===void 0?S:c[3]===`"`?Se:xe):o===Se||o===xe?o=S:o===ye||o===be?o=x:(o=S,i=void 0);let d=o===S&&e[t+1].startsWith(`/>`)?` `:``;a+=o===x?n+he:l>=0?(r.push(s),n.slice(0,l)+pe+n.slice(l)+_+d):n+_+(l===-2?t:d)}return[Te(e,a+(e[n]||`<?>`)+(t===2?`</svg>`:t===3?`</math>`:``)),r]},D=class e{constructor({strings:t,_$litType$:n},r){let i;this.parts=[];let a=0,o=0,s=t.length-1,c=this.parts,[l,u]=Ee(t,n);if(this.el=e.createElement(l,r),E.currentNode=this.el.content,n===2||n===3){let e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;(i=E.nextNode())!==null&&c.length<s;){if(i.nodeType===1){if(i.hasAttributes())for(let e of i.getAttributeNames())if(e.endsWith(pe)){let t=u[o++],n=i.getAttribute(e).split(_),r=/([.?@])?(.*)/.exec(t);c.push({type:1,index:a,name:r[2],strings:n,ctor:r[1]===`.`?ke:r[1]===`?`?Ae:r[1]===`@`?je:k}),i.removeAttribute(e)}else e.startsWith(_)&&(c.push({type:6,index:a}),i.removeAttribute(e));if(Ce.test(i.tagName)){let e=i.textContent.split(_),t=e.length-1;if(t>0){i.textContent=g?g.emptyScript:``;for(let n=0;n<t;n++)i.append(e[n],y()),E.nextNode(),c.push({type:2,index:++a});i.append(e[t],y())}}}else if(i.nodeType===8){if(i.data===me)c.push({type:2,index:a});else{let e=-1;for(;(e=i.data.indexOf(_,e+1))!==-1;)c.push({type:7,index:a}),e+=_.length-1}}a++}}static createElement(e,t){let n=v.createElement(`template`);return n.innerHTML=e,n}};function O(e,t,n=e,r){if(t===w)return t;let i=r===void 0?n._$Cl:n._$Co?.[r],a=b(t)?void 0:t._$litDirective$;return i?.constructor!==a&&(i?._$AO?.(!1),a===void 0?i=void 0:(i=new a(e),i._$AT(e,n,r)),r===void 0?n._$Cl=i:(n._$Co??=[])[r]=i),i!==void 0&&(t=O(e,i._$AS(e,t.values),i,r)),t}var De=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:n}=this._$AD,r=(e?.creationScope??v).importNode(t,!0);E.currentNode=r;let i=E.nextNode(),a=0,o=0,s=n[0];for(;s!==void 0;){if(a===s.index){let t;s.type===2?t=new Oe(i,i.nextSibling,this,e):s.type===1?t=new s.ctor(i,s.name,s.strings,this,e):s.type===6&&(t=new Me(i,this,e)),this._$AV.push(t),s=n[++o]}a!==s?.index&&(i=E.nextNode(),a++)}return E.currentNode=v,r}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings===void 0?n._$AI(e[t]):(n._$AI(e,n,t),t+=n.strings.length-2)),t++}},Oe=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,r){this.type=2,this._$AH=T,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=O(this,e,t),b(e)?e===T||e==null||e===``?(this._$AH!==T&&this._$AR(),this._$AH=T):e!==this._$AH&&e!==w&&this._(e):e._$litType$===void 0?e.nodeType===void 0?_e(e)?this.k(e):this._(e):this.T(e):this.$(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==T&&b(this._$AH)?this._$AA.nextSibling.data=e:this.T(v.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:n}=e,r=typeof n==`number`?this._$AC(e):(n.el===void 0&&(n.el=D.createElement(Te(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===r)this._$AH.p(t);else{let e=new De(r,this),n=e.u(this.options);e.p(t),this.T(n),this._$AH=e}}_$AC(e){let t=we.get(e.strings);return t===void 0&&we.set(e.strings,t=new D(e)),t}k(t){ge(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let a of t)i===n.length?n.push(r=new e(this.O(y()),this.O(y()),this,this.options)):r=n[i],r._$AI(a),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let t=de(e).nextSibling;de(e).remove(),e=t}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},k=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,r,i){this.type=1,this._$AH=T,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=i,n.length>2||n[0]!==``||n[1]!==``?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=T}_$AI(e,t=this,n,r){let i=this.strings,a=!1;if(i===void 0)e=O(this,e,t,0),a=!b(e)||e!==this._$AH&&e!==w,a&&(this._$AH=e);else{let r=e,o,s;for(e=i[0],o=0;o<i.length-1;o++)s=O(this,r[n+o],t,o),s===w&&(s=this._$AH[o]),a||=!b(s)||s!==this._$AH[o],s===T?e=T:e!==T&&(e+=(s??``)+i[o+1]),this._$AH[o]=s}a&&!r&&this.j(e)}j(e){e===T?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??``)}},ke=class extends k{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===T?void 0:e}},Ae=class extends k{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==T)}},je=class extends k{constructor(e,t,n,r,i){super(e,t,n,r,i),this.type=5}_$AI(e,t=this){if((e=O(this,e,t,0)??T)===w)return;let n=this._$AH,r=e===T&&n!==T||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==T&&(n===T||r);r&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH==`function`?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Me=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){O(this,e)}},Ne=ue.litHtmlPolyfillSupport;Ne?.(D,Oe),(ue.litHtmlVersions??=[]).push(`3.3.3`);var Pe=(e,t,n)=>{let r=n?.renderBefore??t,i=r._$litPart$;if(i===void 0){let e=n?.renderBefore??null;r._$litPart$=i=new Oe(t.insertBefore(y(),e),e,void 0,n??{})}return i._$AI(e),i},A=t,j=class extends h{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Pe(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return w}};j._$litElement$=!0,j.finalized=!0,A.litElementHydrateSupport?.({LitElement:j});var Fe=A.litElementPolyfillSupport;Fe?.({LitElement:j}),(A.litElementVersions??=[]).push(`4.2.2`);var M={app:`Помощник первой линии`,field:`Чего хочет клиент`,placeholder:`Чего хочет клиент?`,send:`Отправить`,where:`Куда`,answer:`Ответ`,reading:`О чём речь`,say:`Скажите`,maySay:`Можно сказать`,case:`CASE`,caseUnnamed:`категория в инструкции не названа`,subject:`Тема`,priority:`Приоритет`,mark:`Отметка`,fields:`Заполните`,steps:`Сначала`,notes:`Важно`,comment:`Комментарий`,commentReset:`Вернуть готовый`,numbersHere:`Номер подставлен только на этом экране`,why:`Основание`,facts:`Что учтено`,factsHint:`нажмите, если не так`,instead:`другое значение`,count:`Учесть`,gaps:`Инструкция не говорит`,other:`Возможно, речь о другом`,perhaps:`Возможно`,ways:`Что может быть дальше`,if:`Если`,question:`Вопрос`,dontKnow:`Не знаю`,copy:`Копировать`,copied:`Скопировано`,copyFailed:`Браузер не дал скопировать: выделите текст и нажмите Ctrl+C`,copyAll:`Всё сразу`,byNumber:`Переводить по номеру можно`,noState:`состояние линий неизвестно`,incident:`Инцидент`,account:`Карточка`,newCall:`Новый звонок`,newCallDone:`Новый звонок`,undo:`Вернуть прежний`,isRight:`Ответ верный?`,right:`Верно`,wrong:`Неверно`,thanks:`Спасибо, отмечено`,chooseRight:`Какая ситуация верная?`,filter:`Найти ситуацию`,noneOfThem:`Ни одна`,history:`Мои звонки`,historyEmpty:`За смену ещё ничего не было`,historyNothing:`Ничего не нашлось`,historySearch:`Найти в моих звонках`,menu:`Меню`,close:`Закрыть`,expert:`Кратко`,large:`Крупный шрифт`,theme:`Тема`,lines:`Все линии`,themes:{auto:`Как в системе`,light:`Светлая`,dark:`Тёмная`},keys:`Клавиши`,working:`Ищу ответ…`,offline:`Сервер не отвечает`,offlineEmpty:`Соединение восстановится само.`,offlineKept:`Текст сохранён: отправлю сам, как только сервер ответит.`,lost:`Сервер не ответил и на повтор. Текст сохранён: нажмите Enter, чтобы отправить ещё раз.`,back:`Сервер снова отвечает`,signedOut:`Доступ закончился. Откройте панель заново из CTI или базы знаний.`,failed:`Ассистент не смог ответить. Повторите сообщение; если не поможет — действуйте по инструкции.`,changed:`Ответ изменился: изменилось состояние линии или инциденты.`,ask:`Помощник: спросить по этому пункту`,open:`Помощник`,embedFailed:`Помощник недоступен`,hello:`Напишите пять слов — отвечу, куда переключить, что сказать и какой CASE создать.`,helloExamples:[`хочет расторгнуть, настаивает`,`требует старшего, причину не говорит`,`роутер не работает, сам проверил`]},Ie={said:`сказано`,role:`ваша роль`,account:`карточка`,ops:`диспетчер`,clock:`часы`,assumed:`допущение`},Le={open:`работает`,closed:`закрыта`,unknown:`часы не названы`},Re={mandatory:`дословно`,prescribed:`дословно`,recommended:`рекомендовано`,optional:`по желанию`};function N(e){return/^\d/.test(e)?`п. ${e}`:e}function ze(e){let t=/«(.+)»/.exec(e)?.[1]??e;return t.charAt(0).toUpperCase()+t.slice(1)}var Be=`copilot.view`,Ve={theme:`auto`,large:!1,expert:!1},He=[`auto`,`light`,`dark`];function Ue(e){try{return Ke(JSON.parse(e?.getItem(Be)??`{}`))}catch{return Ve}}function We(e,t){e?.setItem(Be,JSON.stringify(t))}function Ge(e){return e&&He.includes(e)?e:null}function Ke(e){return{theme:Ge(e.theme??null)??`auto`,large:e.large===!0,expert:e.expert===!0}}var qe=`/follow_up`,Je=`/dont_know`;function P(e){return`/${e}`}var Ye=9;function Xe(e){let t=e.next_question?.answers??[];return t.length===0?[]:[...t.map(Ze),{digit:0,title:M.dontKnow,said:Je}]}function F(e){let t=e.next_question?.answers.length??0;return e.alternatives.map((e,n)=>Qe(e,t+n))}function Ze(e,t){return{digit:$e(t),title:e.label,said:e.facts}}function Qe(e,t){return{digit:$e(t),title:e.title,said:P(e.situation)}}function $e(e){return e<Ye?e+1:null}function et(e){return[I(e),...tt(e).map(([e,t])=>`${e}: ${t}`),...e.fields.map(e=>`${e}: `)].join(`
`)}function I(e){return e.category??e.description??``}function tt(e){return[[M.subject,e.subject],[M.priority,e.priority],[M.mark,e.mark]].filter(e=>e[1]!==null)}function nt(e,t){return[e.where,...rt(e),...e.case?[et(e.case)]:[],t].filter(Boolean).join(`

`)}function rt(e){return e.phrases.filter(e=>e.due).map(e=>e.text)}var L={phrase:R(`KeyA`,`Ф`,`A`),case:R(`KeyC`,`С`,`C`),comment:R(`KeyR`,`К`,`R`),all:R(`KeyD`,`В`,`D`),undo:R(`KeyZ`,`Я`,`Z`),history:R(`KeyP`,`З`,`P`),menu:R(`KeyV`,`М`,`V`),expert:R(`Quote`,`Э`,`'`),large:R(`KeyI`,`Ш`,`I`),theme:R(`KeyN`,`Т`,`N`),right:R(`Equal`,`+`,`=`),wrong:R(`Minus`,`−`,`-`)};function it(e){if(e.isComposing||e.ctrlKey||e.metaKey||e.shiftKey)return null;if(e.code===`Escape`&&!e.altKey)return{command:`newCall`};let t=/^(?:Digit|Numpad)(\d)$/.exec(e.code)?.[1];return t?{digit:Number(t),alone:!e.altKey}:e.altKey?at(e.code):null}function at(e){let t=Object.entries(L).find(([,t])=>t.code===e);return t?{command:t[0]}:null}function R(e,t,n){return{code:e,shown:`Alt+${t}`,aria:`Alt+${n}`}}function z(e){return e===null?T:C`<kbd aria-hidden="true">${e}</kbd>`}function B(e,t,n,r,i=!1){let a=e.copied===ot(t)?M.copied:M.copy;return C`<button
    class="copy"
    data-copy=${t.name}
    aria-keyshortcuts=${L[t.name].aria}
    @click=${()=>e.copy(ot(t),n)}
  >
    <span class=${i&&a===M.copy?`unseen`:T}>${a}<span class="unseen">: ${r}</span></span>
    ${z(L[t.name].shown)}
  </button>`}function ot({name:e,index:t}){return`${e} ${t}`}function V(e,t,n,r=T){return C`<section class="block ${e}" aria-label=${t}>
    <div class="head"><h2>${t}</h2>${r}</div>
    ${n}
  </section>`}function H(e){return e.length?C`<ul class="list">${e.map(e=>C`<li>${e}</li>`)}</ul>`:T}function U(e){return`«${e}»`}function W(e,t){return C`<button
    class="choice"
    data-digit=${t.digit??T}
    aria-keyshortcuts=${t.digit===null?T:`${t.digit} Alt+${t.digit}`}
    @click=${()=>e.send(t.said)}
  >
    ${z(t.digit)}<span>${t.title}</span>
  </button>`}var st=new Intl.DateTimeFormat(`ru-RU`,{hour:`2-digit`,minute:`2-digit`,timeZone:`Europe/Moscow`}),ct=1e3,G=60*ct,lt=10*G,ut=120*G;function K(e){return st.format(new Date(e))}function dt(e){if(e<=0||e>ut)return null;if(e>=lt)return`${Math.floor(e/G)} мин`;let t=Math.ceil(e/ct);return`${Math.floor(t/60)}:${String(t%60).padStart(2,`0`)}`}function q(e,t){return C`<section class="block where ${pt(t)}" aria-label=${ft(t)}>
    <div class="head"><h2>${ft(t)}</h2><p class="title">${t.title}</p></div>
    <p class="go">${t.where}</p>
    ${mt(t)} ${ht(e,t)}
  </section>`}function ft(e){return e.kind===`unclear`?M.reading:e.kind===`decision`?M.where:M.answer}function pt(e){return e.row===null&&e.next_question?`open`:e.action??`open`}function mt(e){let t=e.target?.number;return t&&!e.where.includes(t)?C`<p class="go">${t}</p>`:T}function ht(e,t){let n=t.target?.line_state,r=t.transfer?.text;return!n&&!r?T:C`${n?C`<p class="state"><b>${Le[n.state]}</b>${gt(e,n)}</p>`:T}
    ${n?.note?C`<p>${n.note}</p>`:T} ${r?C`<p>${r}</p>`:T}`}function gt(e,t){if(!t.changes_at)return T;let n=dt(Date.parse(t.changes_at)-e.now);return C` до ${K(t.changes_at)}${n?C` · <span class="left" data-countdown>ещё ${n}</span>`:T}`}function _t(e,t){let n=F(t);return C`<article class="card brief" data-decision=${t.decision_id}>
    <div class="column">
      ${q(e,t)}
      ${rt(t).map((t,n)=>vt(M.say,U(t),yt(e,{name:`phrase`,index:n},t,M.say)))}
      ${t.case?vt(M.case,I(t.case),yt(e,{name:`case`,index:0},et(t.case),M.case)):T}
      ${n.length?C`<div class="readings">${n.map(t=>W(e,t))}</div>`:T}
    </div>
  </article>`}function vt(e,t,n){return C`<section class="block head" aria-label=${e}><p>${t}</p>${n}</section>`}function yt(e,t,n,r){return B(e,t,n,r,!0)}function bt(e,t){return t.steps.length===0?T:V(`steps`,M.steps,C`<ul>${t.steps.map(t=>C`<li>${Ct(e,t)}</li>`)}</ul>`)}function xt(e){return e.notes.length?V(`important`,M.notes,H(e.notes)):T}function St(e,t){let{desk:n}=e;if(!t.comment&&n.call.comment===null)return T;let r=n.call.comment!==null;return V(`comment`,M.comment,C`<textarea
        aria-label=${M.comment}
        .value=${n.comment}
        @input=${e=>n.editComment(e.target.value)}
      ></textarea>
      ${!r&&n.comment!==t.comment?C`<p class="note">${M.numbersHere}</p>`:T}
      ${r?C`<button class="quiet" @click=${()=>n.editComment(null)}>${M.commentReset}</button>`:T}`,B(e,{name:`comment`,index:0},n.comment,M.comment))}function Ct(e,t){let{desk:n}=e;return C`<label>
    <input type="checkbox" .checked=${n.call.done.has(t)} @change=${()=>n.tick(t)} /><span>${t}</span>
  </label>`}function wt(e){let{verdict:t}=e.desk.call;return C`<div class="feedback">
    <p>${t?M.thanks:M.isRight}</p>
    ${[`right`,`wrong`].map(n=>C`<button
        aria-pressed=${t===n}
        aria-keyshortcuts=${L[n].aria}
        @click=${()=>e.run(n)}
      >
        ${M[n]} ${z(L[n].shown)}
      </button>`)}
  </div>`}function Tt(e,t){let n=t.case;if(!n)return T;let r=B(e,{name:`case`,index:0},et(n),M.case);return V(`order`,M.case,C`${Et(n)} ${Dt(n)}`,r)}function Et(e){let t=tt(e);return C`<p class="name">${I(e)}</p>
    ${e.category?T:C`<p class="note">${M.caseUnnamed}</p>`}
    ${t.length?C`<dl>${t.map(([e,t])=>C`<dt>${e}</dt><dd>${t}</dd>`)}</dl>`:T}`}function Dt(e){return e.fields.length?C`<p class="note">${M.fields}:</p>${H(e.fields)}`:T}function Ot(e,t){return At(e,`say`,M.say,t.phrases,!0)}function kt(e,t){return At(e,`say may`,M.maySay,t.phrases,!1)}function At(e,t,n,r,i){let a=r.filter(e=>e.due===i);return a.length===0?T:C`<section class="block ${t}" aria-label=${n}>
    ${a.map(t=>jt(e,n,t,r.indexOf(t)))}
  </section>`}function jt(e,t,n,r){return C`<div class="head">
      <h2>${t} <span class="note">${`${Re[n.kind]}${n.when?`, ${n.when.toLowerCase()}`:``}`}</span></h2>
      ${B(e,{name:`phrase`,index:r},n.text,t)}
    </div>
    <blockquote>${U(n.text)}</blockquote>
    ${n.reading?C`<p class="aloud">${n.reading}<br />${n.translation}</p>`:T}`}function Mt(e){return e.preview.length?V(`ways`,M.ways,e.preview.map(Nt)):T}function Nt(e){let t=[...e.steps,...e.details,...e.phrases.map(U)],n=C`${M.if} ${e.if}<b>→ ${e.where}</b>`;return t.length===0?C`<p class="way">${n}</p>`:C`<details class="way"><summary>${n}</summary><div class="more">${H(t)}</div></details>`}function Pt(e,t){return t.length===0?T:C`<h3>${M.facts} · ${M.factsHint}</h3>
    <div class="facts">${t.map(t=>typeof t.value==`boolean`?Ft(e,t):It(e,t))}</div>`}function Ft(e,t){return C`<button
    class="fact ${t.source}"
    data-fact=${t.id}
    title=${Ht(t)}
    @click=${()=>e.send({[t.id]:!t.value})}
  >
    ${Vt(t)}
  </button>`}function It(e,t){let n=e.unfolded.fact===t.id;return C`<button
      class="fact ${t.source}"
      data-fact=${t.id}
      title=${Ht(t)}
      aria-expanded=${n}
      @click=${()=>e.unfolded.toggleFact(t.id)}
    >
      ${Vt(t)}<span aria-hidden="true">▾</span>
    </button>
    ${n?Lt(e,t):T}`}function Lt(e,t){let n=t.options.filter(e=>e.value!==t.value);return C`<div class="instead" role="group" aria-label="${t.title}: ${M.instead}">
    ${t.options.length?n.map(n=>C`<button @click=${()=>e.send({[t.id]:n.value})}>${n.text}</button>`):Rt(e,t)}
  </div>`}function Rt(e,t){return C`<form @submit=${n=>zt(n,e,t)}>
    <label>${t.unit?`${t.title}, ${t.unit}`:t.title} <input name="value" type=${Bt(t)?`number`:`text`} step="any" required .value=${String(t.value)} /></label>
    <button>${M.count}</button>
  </form>`}function zt(e,t,n){e.preventDefault();let r=String(new FormData(e.target).get(`value`));t.send({[n.id]:Bt(n)?Number(r):r})}function Bt(e){return typeof e.value==`number`}function Vt(e){return C`${e.text}<small>${Ie[e.source]}</small>`}function Ht(e){return`${e.title}${e.evidence?`: «${e.evidence}»`:``}`}function Ut(e,t){if(!t.citation&&t.facts.length===0)return T;let n=t.data_age?C`<p class="note">${M.account} ${t.data_age.text}</p>`:T;return V(`why`,M.why,C`${Kt(e,t.citation)} ${Pt(e,t.facts)} ${n}`)}function Wt(e){if(e.gaps.length===0)return T;let t=e.gaps.map(e=>C`<p><b>${e.missing}.</b> ${e.say} <span class="note">${N(e.where)}</span></p>`);return V(`gaps`,M.gaps,t)}function Gt(e,t){let n=t.kind===`decision`?F(t):[];return n.length===0?T:V(`others`,M.other,C`<div class="readings">${n.map(t=>W(e,t))}</div>`)}function Kt(e,t){if(!t)return T;let n=N(t.clause),r=e.link(t.url),i=r?C`<a href=${r} target="_blank" rel="noopener">${n}</a>`:n;return C`<p title=${t.place??T}><b>${i}</b>${t.gist?` — ${t.gist}`:T}</p>`}function qt(e){let{advice:t,call:n,offered:r}=e.desk;return r.length>0?Xt(e):t?e.settings.expert?_t(e,t):Jt(e,t):n.answer?.text?C`<div class="card"><p class="block">${n.answer.text}</p></div>`:Zt(e)}function Jt(e,t){if(t.kind!==`decision`)return Yt(e,t);let n=B(e,{name:`all`,index:0},nt(t,e.desk.comment),M.copyAll);return C`<article class="card" data-decision=${t.decision_id}>
    <div class="column">
      ${q(e,t)} ${Ot(e,t)} ${Tt(e,t)} ${bt(e,t)} ${St(e,t)}
      ${kt(e,t)} ${xt(t)}
    </div>
    <div class="column">
      ${Ut(e,t)} ${Wt(t)} ${Gt(e,t)} ${Mt(t)}
      <div class="block head"><h2>${M.copyAll}</h2>${n}</div>
      ${wt(e)}
    </div>
  </article>`}function Yt(e,t){let n=F(t);return C`<article class="card" data-decision=${t.decision_id}>
    <div class="column">
      ${q(e,t)}
      ${t.steps.map(e=>C`<p class="block">${e}</p>`)}
      ${n.length?C`<section class="block" aria-label=${M.perhaps}>
            <div class="head"><h2>${M.perhaps}</h2></div>
            <div class="readings">${n.map(t=>W(e,t))}</div>
          </section>`:T}
      ${xt(t)} ${wt(e)}
    </div>
  </article>`}function Xt(e){let t=e.desk.offered.map((e,t)=>({digit:t+1,title:e.title,said:P(e.id)}));return C`<section class="block" aria-label=${M.reading}>
    <div class="head"><h2>${M.reading}</h2></div>
    <div class="readings">${t.map(t=>W(e,t))}</div>
  </section>`}function Zt(e){return C`<div class="hello">
    <p>${M.hello}</p>
    <ul>
      ${M.helloExamples.map(t=>C`<li><button @click=${()=>e.fill(t)}>${t}</button></li>`)}
    </ul>
  </div>`}var Qt=class{constructor(e){this.panel=e}async submit(){let{desk:e,field:t}=this.panel,{text:n}=t;n&&await e.send(n)&&t.text===n&&t.clear()}async send(e){let t=this.panel.shadowRoot?.activeElement;await this.panel.desk.send(e),await this.panel.updateComplete,(!t?.isConnected||t.classList.contains(`choice`))&&this.panel.field.focus()}digit(e,t){let n=this.mayChoose(t)?this.saidAt(e):null;return n&&this.send(n),n!==null}mayChoose(e){let{panes:t,field:n,shadowRoot:r}=this.panel;return t.open===null&&!(e&&n.takes(r?.activeElement))}saidAt(e){let{advice:t,offered:n}=this.panel.desk,r=n[e-1];if(r)return P(r.id);let i=t&&[...Xe(t),...F(t)].find(t=>t.digit===e);return i?i.said:null}},J=[`auto`,`light`,`dark`],$t=class{constructor(e){this.panel=e}key(e){let t=it(e);if(!t)return!1;let n=`digit`in t?this.panel.choosing.digit(t.digit,t.alone):this.run(t.command);return n&&e.preventDefault(),n}run(e){let{panel:t}=this,{copying:n,panes:r}=t;return{phrase:()=>n.press(`phrase`),case:()=>n.press(`case`),comment:()=>n.press(`comment`),all:()=>n.press(`all`),newCall:()=>this.escape(),undo:()=>this.undo(),history:()=>r.toggle(`history`),menu:()=>r.toggle(`menu`),expert:()=>t.set({expert:!t.settings.expert}),large:()=>t.set({large:!t.settings.large}),theme:()=>t.set({theme:this.nextTheme()}),right:()=>this.judge(`right`),wrong:()=>this.judge(`wrong`)}[e]()}escape(){let{panes:e,unfolded:t,field:n,desk:r}=this.panel;if(e.open)return e.show(null);if(t.closeFact())return!0;let i=!n.isEmpty;n.clear();let a=r.newCall();return n.focus(),a||i}undo(){let e=this.panel.desk.undo();return this.panel.field.focus(),e}judge(e){let{desk:t,panes:n}=this.panel;return t.advice?(t.judge(e,null),e!==`wrong`||n.show(`situations`)):!1}nextTheme(){return J[(J.indexOf(this.panel.settings.theme)+1)%J.length]??`auto`}};async function en(e,t){if(!window.isSecureContext||!navigator.clipboard)return tn(e,t);try{return await navigator.clipboard.writeText(e),!0}catch{return tn(e,t)}}function tn(e,t){let n=t.activeElement,r=document.createElement(`textarea`);r.className=`unseen`,r.value=e,t.append(r),r.select();let i=document.execCommand(`copy`);return r.remove(),n instanceof HTMLElement&&n.focus(),i}var nn=1500,rn=class{constructor(e){this.panel=e,this.done=null,this.notice=``}press(e){let t=[...this.panel.renderRoot.querySelectorAll(`[data-copy="${e}"]`)],[n,r]=this.done?.split(` `)??[];return t[n===e?(Number(r)+1)%t.length:0]?.click(),t.length>0}async copy(e,t){let n=await en(t,this.panel.renderRoot);this.done=n?e:null,this.notice=n?M.copied:M.copyFailed,this.panel.requestUpdate(),this.panel.desk.clock.after(nn,()=>{this.done=null,this.panel.requestUpdate()})}};function an(e){return C`<div class="dock">
    <div role="alert">${on(e)}</div>
    ${sn(e)} ${cn(e)}
    <form class="ask" @submit=${t=>un(t,e)}>
      <textarea
        id="field"
        rows="1"
        aria-label=${M.field}
        placeholder=${M.placeholder}
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="send"
        @keydown=${t=>ln(t,e)}
      ></textarea>
      <button aria-keyshortcuts="Enter"><span class="unseen">${M.send}</span><kbd aria-hidden="true">Enter</kbd></button>
    </form>
  </div>`}function on(e){let{away:t,problem:n,news:r,sending:i}=e.desk;return t?C`<p class="banner bad"><b>${M.offline}.</b> ${i?M.offlineKept:n??M.offlineEmpty}</p>`:n?C`<p class="banner bad">${n}</p>`:i?.slow?C`<p class="working">${M.working}</p>`:r?C`<p class="banner care">${r}</p>`:T}function sn(e){let{earlier:t,call:n}=e.desk;return!t||n.answer?T:C`<p class="banner">
    ${M.newCallDone}
    <button aria-keyshortcuts=${L.undo.aria} @click=${()=>e.run(`undo`)}>${M.undo} ${z(L.undo.shown)}</button>
  </p>`}function cn(e){let{advice:t}=e.desk;return t?.next_question?C`<section aria-label=${M.question}>
    <p class="question">${t.next_question.text}</p>
    <div class="answers">${Xe(t).map(t=>W(e,t))}</div>
  </section>`:T}function ln(e,t){e.key===`Enter`&&!e.shiftKey&&!e.isComposing&&un(e,t)}function un(e,t){e.preventDefault(),t.submit()}var dn=class{constructor(e){this.host=e}get text(){return this.element?.value.trim()??``}get isEmpty(){return this.element?.value===``}focus(){this.element?.focus()}fill(e){this.element&&(this.element.value=e,this.element.focus(),this.element.select())}clear(){this.element&&(this.element.value=``)}takes(e){return e===this.element?!this.isEmpty:e instanceof HTMLTextAreaElement||e instanceof HTMLInputElement}get element(){return this.host.renderRoot.querySelector(`#field`)}},fn=class{constructor(e){this.panel=e,this.open=null,this.past=null,this.filter=``}show(e){return this.open=e,this.filter=``,e===`history`&&this.search(``),this.panel.requestUpdate(),this.panel.updateComplete.then(()=>this.focus()),!0}toggle(e){return this.show(this.open===e?null:e)}lists(){return{past:this.past,filter:this.filter,search:e=>this.search(e),pick:e=>this.pick(e)}}focus(){if(!this.open)return this.panel.field.focus();let e=this.open===`menu`?`.pane button`:`.pane input`;this.panel.renderRoot.querySelector(e)?.focus()}search(e){this.filter=e,this.panel.requestUpdate(),this.open===`history`&&this.panel.desk.history(e).then(t=>{this.filter===e&&(this.past=t),this.panel.requestUpdate()})}pick(e){this.show(null),e&&this.panel.desk.judge(`wrong`,e)}};function pn(e){let{ops:t}=e.desk,n=(t?.lines??[]).filter(e=>e.state!==`unknown`);return C`<header>
      <div class="lines">${t?n.map(t=>mn(e,t)):M.noState}</div>
      <button
        class="quiet"
        aria-expanded=${e.pane===`menu`}
        aria-keyshortcuts=${L.menu.aria}
        @click=${()=>e.run(`menu`)}
      >
        <span aria-hidden="true">☰</span><span class="unseen">${M.menu}</span> ${z(L.menu.shown)}
      </button>
    </header>
    ${hn(t?.incidents??[],t?.transfer_by_number??!1)}`}function mn(e,t){let n=t.changes_at?dt(Date.parse(t.changes_at)-e.now):null;return C`<span class="line ${t.state}" title=${t.note??T}>
    ${ze(t.title)}
    <span class=${t.state===`open`?`unseen`:T}>${Le[t.state]}</span>
    ${t.changes_at?`до ${K(t.changes_at)}`:T}
    ${n?C`<span class="left">${n}</span>`:T}
  </span>`}function hn(e,t){if(e.length===0)return T;let n=e.map(e=>`${e.title} (с ${K(e.opened_at)})`).join(`; `);return C`<div class="incident" role="status">
    ${t?C`<b>${M.byNumber}.</b> `:T}${M.incident}: ${n}
  </div>`}function gn(e,t){return e.pane===`menu`?Y(e,M.menu,_n(e)):e.pane===`history`?Y(e,M.history,vn(t)):e.pane===`situations`?Y(e,M.chooseRight,bn(e,t)):T}function Y(e,t,n){return C`<section class="pane" role="dialog" aria-label=${t}>
    <div class="head">
      <h2>${t}</h2>
      <button @click=${()=>e.open(null)}>${M.close} ${z(`Esc`)}</button>
    </div>
    <div class="body">${n}</div>
  </section>`}function _n(e){let{expert:t,large:n,theme:r}=e.settings,i=e.desk.ops?.lines??[];return C`<div class="options">
      ${X(e,`history`,M.history)} ${X(e,`newCall`,M.newCall)}
      ${X(e,`expert`,M.expert,t)} ${X(e,`large`,M.large,n)}
    </div>
    <h3>${M.theme} ${z(L.theme.shown)}</h3>
    <div class="options">
      ${Object.entries(M.themes).map(([t,n])=>C`<button aria-pressed=${r===t} @click=${()=>e.set({theme:t})}>${n}</button>`)}
    </div>
    <h3>${M.lines}</h3>
    <div class="lines">${i.length?i.map(t=>mn(e,t)):M.noState}</div>`}function X(e,t,n,r){let i=t===`newCall`?`Esc`:L[t].shown;return C`<button aria-pressed=${r??T} @click=${()=>e.run(t)}>${n} ${z(i)}</button>`}function vn(e){let{past:t,filter:n}=e,r=n?M.historyNothing:M.historyEmpty;return C`${Sn(M.historySearch,e)}
    ${t?.length===0?C`<p class="note">${r}</p>`:T}
    ${t?.map(e=>yn(e))}`}function yn(e){return C`<article class="block past">
    <time datetime=${e.at}>${K(e.at)}</time><b>${e.title??e.where}</b>
    ${e.title?C`<p>${e.where}</p>`:T} ${e.case&&!e.where.includes(e.case)?C`<p>${M.case}: ${e.case}</p>`:T}
    ${e.asked.startsWith(`/`)?T:C`<p class="note">${e.asked}</p>`}
  </article>`}function bn(e,t){let n=t.filter.toLowerCase(),r=e.desk.situations.filter(e=>`${e.title} ${e.clause}`.toLowerCase().includes(n));return C`${Sn(M.filter,t)} ${r.map(e=>xn(e,t))}
    <button @click=${()=>t.pick(null)}>${M.noneOfThem}</button>`}function xn(e,t){return C`<button @click=${()=>t.pick(e.id)}><span>${e.title}</span> <small class="note">${N(e.clause)}</small></button>`}function Sn(e,t){return C`<input
    type="search"
    aria-label=${e}
    placeholder=${e}
    .value=${t.filter}
    @input=${e=>t.search(e.target.value)}
  />`}function Cn(e){let t=e?.custom;return t?[`${M.where}: ${t.where}`,...rt(t).map(e=>`${M.say}: ${e}`),...t.case?[`${M.case}: ${I(t.case)}`]:[],...t.next_question?[`${M.question}: ${t.next_question.text}`]:[]].join(`. `):e?.text??``}var wn=c`
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
`,Tn=c`
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
`,En=c`
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
  .brief .block {
    padding-block: 0.35em;
  }
  .brief .head {
    flex-wrap: nowrap;
    align-items: start;
    font-size: 1.07em;
  }
`,Dn=c`
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
`,On=c`
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
`,kn=class{constructor(e){this.panel=e,this.fact=null}toggleFact(e){this.fact=this.fact===e?null:e,this.panel.requestUpdate(),this.panel.updateComplete.then(()=>this.find(this.fact?`.instead button, .instead input`:`[data-fact="${e}"]`))}closeFact(){return this.fact?(this.toggleFact(this.fact),!0):!1}fold(){this.fact&&this.panel.requestUpdate(),this.fact=null}find(e){let t=this.panel.renderRoot.querySelector(e);t?.focus(),t instanceof HTMLInputElement&&t.select()}},An=1e3,jn=class extends j{constructor(...e){super(...e),this.server=``,this.settingsStore=null,this.field=new dn(this),this.choosing=new Qt(this),this.copying=new rn(this),this.panes=new fn(this),this.unfolded=new kn(this),this.commands=new $t(this),this.shown=null,this.ticking=null}static{this.styles=[On,Tn,Dn,wn,En]}connectedCallback(){super.connectedCallback(),this.tick()}disconnectedCallback(){super.disconnectedCallback(),this.ticking!==null&&this.desk.clock.cancel(this.ticking)}focusField(){this.field.focus()}key(e){return this.commands.key(e)}set(e){return this.settings={...this.settings,...e},We(this.settingsStore,this.settings),this.requestUpdate(),!0}render(){let e=this.scene();return this.toggleAttribute(`large`,this.settings.large),this.setAttribute(`theme`,this.settings.theme),C`<div class="frame" ?inert=${e.pane!==null}>
        ${pn(e)}
        <main aria-label=${M.answer} aria-busy=${this.desk.sending!==null}>${qt(e)}</main>
        ${an(e)}
      </div>
      ${gn(e,this.panes.lists())}
      <div class="unseen" role="status" aria-live="polite">${this.copying.notice||Cn(this.desk.call.answer)}</div>`}updated(){let e=this.desk.advice?.decision_id??this.desk.call.id;e!==this.shown&&(this.shown=e,this.copying.notice=``,this.unfolded.fold(),this.renderRoot.querySelector(`main`)?.scrollTo({top:0}))}scene(){return{desk:this.desk,settings:this.settings,pane:this.panes.open,now:this.desk.clock.now(),copied:this.copying.done,unfolded:this.unfolded,submit:()=>void this.choosing.submit(),send:e=>void this.choosing.send(e),run:e=>void this.commands.run(e),copy:(e,t)=>void this.copying.copy(e,t),open:e=>void this.panes.show(e),fill:e=>this.field.fill(e),set:e=>void this.set(e),link:e=>this.link(e)}}link(e){if(!e)return null;let t=new URL(e,this.server||location.href);return/^https?:$/.test(t.protocol)?t.href:null}tick(){this.ticking=this.desk.clock.after(An,()=>this.tick()),this.requestUpdate()}},Mn=`copilot-panel`;function Nn(){customElements.get(`copilot-panel`)||customElements.define(Mn,jn)}var Pn=class{constructor(){this.ahead=0}now(){return Date.now()+this.ahead}follow(e){this.ahead=e-Date.now()}after(e,t){return window.setTimeout(t,e)}cancel(e){window.clearTimeout(e)}},Z=class extends Error{},Fn=class extends Error{constructor(e,t){super(t),this.status=e}},In=class{constructor(e,t){this.api=e,this.presence=t}async send(e,t){try{return await this.once(e)}catch(e){if(!(e instanceof Z))throw e}return await this.presence.back(),t()?this.once(e):[]}async once(e){try{return await this.api.ask(e)}catch(e){throw e instanceof Z&&this.presence.lost(),e}}},Ln=1e4,Rn=2e3,zn=class{constructor(e,t,n){this.ask=e,this.clock=t,this.listener=n,this.online=!0,this.waiting=[],this.timer=null,this.started=!1}start(){this.started=!0,this.look()}lost(){this.online&&this.listener.away(),this.online=!1,this.plan()}back(){return this.online?Promise.resolve():new Promise(e=>this.waiting.push(e))}async look(){this.clear();try{this.found(await this.ask())}catch(e){if(e instanceof Z)return this.lost();this.listener.refused(e)}this.plan()}found(e){this.online=!0,this.listener.here(e);for(let e of this.waiting.splice(0))e()}plan(){this.clear(),this.started&&(this.timer=this.clock.after(this.online?Ln:Rn,()=>void this.look()))}clear(){this.timer!==null&&this.clock.cancel(this.timer),this.timer=null}},Bn=`abcdefghjkmnpqrstuvwxyz`;function Vn(e=12){let t=crypto.getRandomValues(new Uint8Array(e));return Array.from(t,e=>Bn[e%23]).join(``)}var Hn=/(?<![\d+])(?:\+\d{1,3}|[78])?[ \u00a0(.-]*\d{3}[ \u00a0).-]*\d{3}[ \u00a0.-]*\d{2}[ \u00a0.-]*\d{2}(?!\d)/g,Un=/\[телефон(?: (\d+))?\]/gi,Wn=/номер мошенника/i;function Gn(e){return(e.match(Hn)??[]).map(Kn)}function Kn(e){let t=e.replace(/\D/g,``),n=t.length===10?`7${t}`:t.replace(/^8(?=\d{10}$)/,`7`),r=/^7(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(n);return r?`+7 ${r[1]} ${r[2]}-${r[3]}-${r[4]}`:e.trim()}function qn(e,t,n,r){let i=e.replace(Un,(e,t)=>n[Number(t??1)-1]??e),a=t.steps.some(e=>Wn.test(e)),o=[...Jn(n,r,a)].filter(e=>!i.includes(e));return o.length===0?i:`${i}. ${a?`Номер мошенника`:`Номер из разговора`}: ${o.join(`, `)}`}function Jn(e,t,n){let r=new Set(e),i=n&&r.size===1,a=t?Kn(t):i?null:e[0];return a&&r.delete(a),r}var Yn=401;function Q(e){return e instanceof Z?M.lost:e instanceof Fn&&e.status===Yn?M.signedOut:e instanceof Fn&&e.message?e.message:M.failed}var Xn=300,Zn=class{constructor(e,t,n,r,i){this.state=e,this.outbox=t,this.session=n,this.clock=r,this.watch=i,this.failed=null}async send(e){let{state:t}=this,n=this.outgoing(e),{call:r}=t,i=()=>t.sending?.message===n&&t.call.id===r.id;this.begin(n,i);try{let[t]=await this.outbox.send(n,i);return i()?(this.failed=null,t&&this.show(t,e),t!==void 0):!1}catch(e){return i()&&this.fail(e,n),!1}finally{t.sending?.message===n&&t.set({sending:null})}}async again(){let{state:e}=this;if(e.sending||e.away)return;let t=e.advice;await this.send(`/follow_up`)&&t&&e.advice&&Qn(t,e.advice)&&e.set({news:M.changed})}outgoing(e){let{call:t}=this.state,{failed:n}=this;return{id:n?.callId===t.id&&JSON.stringify(n.said)===JSON.stringify(e)?n.id:Vn(20),said:e,callId:t.id,phone:t.phone}}begin(e,t){this.state.set({sending:{message:e,slow:!1},problem:null,news:null,offered:[]}),this.clock.after(Xn,()=>{t()&&this.state.set({sending:{message:e,slow:!0}})})}show(e,t){let{state:n}=this;e.custom&&this.clock.follow(Date.parse(e.custom.at));let r=typeof t==`string`&&!t.startsWith(`/`)?Gn(t):[];n.patch({answer:e,typed:[...n.call.typed,...r],verdict:null,asked:!0}),this.session.keep({id:n.call.id,asked:!0}),this.watch.card(n.advice,n.ops)}fail(e,t){this.failed=t,this.state.set({problem:Q(e)})}};function Qn(e,t){return e.where!==t.where||e.row!==t.row||e.target?.line_state.state!==t.target?.line_state.state}function $(e=Vn(),t=null,n=null){return{id:e,ctiId:t,phone:n,typed:[],answer:null,comment:null,done:new Set,verdict:null,asked:!1}}function $n(e){if(!e.ctiId)return $();let t=Number(/-(\d+)$/.exec(e.id.slice(e.ctiId.length))?.[1]??1);return $(`${e.ctiId}-${t+1}`,e.ctiId,e.phone)}function er(e){return e.answer!==null||e.asked}var tr=class{constructor(e,t,n,r){this.state=e,this.api=t,this.clock=n,this.watch=r}here(e){let{state:t}=this;this.clock.follow(Date.parse(e.at)),t.set({ops:e,away:!1,problem:t.problem===M.signedOut?null:t.problem}),t.me||this.learn(),this.watch.state(e)}away(){this.state.set({away:!0})}refused(e){let t=Q(e);this.state.set({ops:null,...t===M.signedOut&&{problem:t}})}async learn(){try{let[e,t]=await Promise.all([this.api.me(),this.api.situations()]);this.state.set({me:e,situations:t})}catch(e){e instanceof Z||this.state.set({problem:Q(e)})}}},nr=class{constructor(e,t){this.call=e,this.changed=t,this.sending=null,this.away=!1,this.problem=null,this.news=null,this.earlier=null,this.ops=null,this.me=null,this.situations=[],this.offered=[]}get advice(){return this.call.answer?.custom??null}get comment(){let e=this.advice?.comment;return this.call.comment===null?e&&this.advice?qn(e,this.advice,this.call.typed,this.call.phone):``:this.call.comment}patch(e){this.set({call:{...this.call,...e}})}set(e){Object.assign(this,e),this.changed()}},rr=new Set([`clock`,`ops`]),ir=250,ar=2**31-1,or=class{constructor(e,t){this.clock=e,this.outdated=t,this.timer=null,this.seen=null}card(e,t){if(this.stop(),!e||!sr(e))return;this.seen=t&&lr(t);let n=e.target?.line_state.changes_at??cr(t),r=n?Date.parse(n)-this.clock.now()+ir:-1;r>0&&r<ar&&(this.timer=this.clock.after(r,this.outdated))}state(e){let t=lr(e);this.seen!==null&&this.seen!==t&&this.outdated(),this.seen!==null&&(this.seen=t)}stop(){this.timer!==null&&this.clock.cancel(this.timer),this.timer=null,this.seen=null}};function sr(e){return e.target!==null||e.facts.some(e=>rr.has(e.source))}function cr(e){return(e?.lines??[]).flatMap(e=>e.changes_at??[]).sort((e,t)=>Date.parse(e)-Date.parse(t))[0]??null}function lr(e){return[...e.lines.map(e=>`${e.id}=${e.state}`),...e.incidents.map(e=>String(e.id)),e.transfer_by_number].join(` `)}var ur=class extends nr{constructor(e,t,n,r){let i=t.call();super({...$(i?.id),asked:i?.asked??!1},r),this.api=e,this.session=t,this.clock=n,this.watch=new or(n,()=>void this.asking.again()),this.presence=new zn(()=>e.state(),n,new tr(this,e,n,this.watch)),this.asking=new Zn(this,new In(e,this.presence),t,n,this.watch)}start(){this.presence.start(),this.call.asked&&this.send(qe)}send(e){return this.asking.send(e)}newCall(){return!er(this.call)&&!this.sending?!1:(this.replaceCall($n(this.call),this.call),!0)}undo(){return this.earlier?(this.replaceCall(this.earlier,null),this.watch.card(this.advice,this.ops),!0):!1}handOver(e){if(e.callId&&e.callId===this.call.ctiId)return this.patch({phone:e.phone??this.call.phone});let t=$(e.callId??void 0,e.callId,e.phone);this.replaceCall(t,er(this.call)?this.call:null)}callEnded(){this.replaceCall($(),er(this.call)?this.call:null)}async openAt(e){let t=(await this.api.situations().catch(()=>this.situations)).filter(t=>t.id===e||t.clause===e);if(t.length===1&&t[0])return void this.send(P(t[0].id));this.set({offered:t})}editComment(e){this.patch({comment:e})}tick(e){let t=new Set(this.call.done);t.delete(e)||t.add(e),this.patch({done:t})}async judge(e,t){this.advice&&(this.patch({verdict:e}),await this.api.feedback(this.advice.decision_id,e,t).catch(e=>this.set({problem:Q(e)})))}history(e){return this.api.history(e)}replaceCall(e,t){this.watch.stop(),this.session.keep({id:e.id,asked:e.asked}),this.set({call:e,earlier:t,sending:null,problem:null,news:null,offered:[]})}},dr=class{constructor(){this.id=Vn(),this.kept=null}tab(){return this.id}call(){return this.kept}keep(e){this.kept=e}},fr=1e4,pr=401,mr=new Set([502,503,504]),hr=class{constructor(e,t){this.root=e,this.tokens=t}async json(e,t){let n=await this.tokens.current(),r=await this.fetch(e,t,n);if(r.status!==pr)return gr(r);let i=await this.tokens.renew(n);return gr(i?await this.fetch(e,t,i):r)}async fetch(e,t,n){let r=n?{Authorization:`Bearer ${n}`}:{},i={headers:r,signal:AbortSignal.timeout(fr),credentials:`same-origin`};t!==void 0&&(i.method=`POST`,i.body=JSON.stringify(t),r[`Content-Type`]=`application/json`);try{return await fetch(this.root+e,i)}catch(e){throw new Z(String(e))}}};async function gr(e){if(mr.has(e.status))throw new Z(e.statusText);if(e.status===204)return;let t=await e.json().catch(()=>null);if(e.ok)return t;let n=t&&typeof t==`object`&&`error`in t?String(t.error):``;throw new Fn(e.status,n)}var _r=class{constructor(e){this.ask=e,this.asked=null}current(){return this.asked??=this.request(),this.asked}async renew(e){return this.ask?(await this.asked===e&&(this.asked=this.request()),this.current()):null}async request(){return await this.ask?.()??null}},vr=`/webhooks/panel`,yr=50,br=class{constructor(e,t,n){this.sender=n,this.tokens=new _r(t),this.http=new hr(e+vr,this.tokens)}async ask(e){let t={message_id:e.id,call_id:e.callId,...e.phone&&{phone:e.phone}},{said:n}=e,[r,i]=typeof n==`string`?[`/webhook`,{message:n}]:[`/facts`,{facts:n}];return await this.http.json(r,{...await this.who(),...i,metadata:t})}async state(){return await this.http.json(`/state`)}async me(){return await this.http.json(`/me`)}async situations(){return await this.http.json(`/situations`)}async feedback(e,t,n){await this.http.json(`/feedback`,{...await this.who(),decision_id:e,verdict:t,situation:n})}async history(e){let t=new URLSearchParams({limit:String(yr),query:e,...await this.who()});return await this.http.json(`/history?${t}`)}async who(){return await this.tokens.current()?{}:{sender:this.sender}}};function xr({server:e,getToken:t,clause:n}){let r=document.createElement(Mn),i=new dr,a=new ur(new br(e,t,i.tab()),i,new Pn,()=>r.requestUpdate());return Object.assign(r,{desk:a,server:e,settings:Ue(null)}),a.start(),n&&a.openAt(n),{element:r,focus:()=>void r.updateComplete.then(()=>r.focusField()),key:e=>r.key(e)}}Nn(),document.dispatchEvent(new CustomEvent(`copilot-code-loaded`,{detail:xr}))})();