(function(){let e=new WeakMap,t={ShadowRoot,trustedTypes:self.trustedTypes,litPropertyMetadata:e};var n=t,r=n.ShadowRoot&&(n.ShadyCSS===void 0||n.ShadyCSS.nativeShadow)&&`adoptedStyleSheets`in Document.prototype&&`replace`in CSSStyleSheet.prototype,i=Symbol(),a=new WeakMap,o=class{constructor(e,t,n){if(this._$cssResult$=!0,n!==i)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(r&&e===void 0){let n=t!==void 0&&t.length===1;n&&(e=a.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&a.set(t,e))}return e}toString(){return this.cssText}},s=e=>new o(typeof e==`string`?e:e+``,void 0,i),c=(e,...t)=>new o(e.length===1?e[0]:t.reduce((t,n,r)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if(typeof e==`number`)return e;throw Error(`Value passed to 'css' function must be a 'css' function result: `+e+`. Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.`)})(n)+e[r+1],e[0]),e,i),l=(e,t)=>{if(r)e.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let r of t){let t=document.createElement(`style`),i=n.litNonce;i!==void 0&&t.setAttribute(`nonce`,i),t.textContent=r.cssText,e.appendChild(t)}},u=r?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t=``;for(let n of e.cssRules)t+=n.cssText;return s(t)})(e):e,{is:d,defineProperty:ee,getOwnPropertyDescriptor:te,getOwnPropertyNames:ne,getOwnPropertySymbols:re,getPrototypeOf:ie}=Object,f=t,ae=f.trustedTypes,oe=ae?ae.emptyScript:``,se=f.reactiveElementPolyfillSupport,p=(e,t)=>e,m={toAttribute(e,t){switch(t){case Boolean:e=e?oe:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},ce=(e,t)=>!d(e,t),le={attribute:!0,type:String,converter:m,reflect:!1,useDefault:!1,hasChanged:ce};Symbol.metadata??=Symbol(`metadata`),f.litPropertyMetadata??=new WeakMap;var h=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=le){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),r=this.getPropertyDescriptor(e,n,t);r!==void 0&&ee(this.prototype,e,r)}}static getPropertyDescriptor(e,t,n){let{get:r,set:i}=te(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:r,set(t){let a=r?.call(this);i?.call(this,t),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??le}static _$Ei(){if(this.hasOwnProperty(p(`elementProperties`)))return;let e=ie(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(p(`finalized`)))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(p(`properties`))){let e=this.properties,t=[...ne(e),...re(e)];for(let n of t)this.createProperty(n,e[n])}let t=this[Symbol.metadata];if(t!==null){let n=e.get(t);if(n!==void 0)for(let[e,t]of n)this.elementProperties.set(e,t)}this._$Eh=new Map;for(let[e,t]of this.elementProperties){let n=this._$Eu(e,t);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let e of n)t.unshift(u(e))}else e!==void 0&&t.push(u(e));return t}static _$Eu(e,t){let n=t.attribute;return!1===n?void 0:typeof n==`string`?n:typeof e==`string`?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return l(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,n);if(r!==void 0&&!0===n.reflect){let i=(n.converter?.toAttribute===void 0?m:n.converter).toAttribute(t,n.type);this._$Em=e,i==null?this.removeAttribute(r):this.setAttribute(r,i),this._$Em=null}}_$AK(e,t){let n=this.constructor,r=n._$Eh.get(e);if(r!==void 0&&this._$Em!==r){let e=n.getPropertyOptions(r),i=typeof e.converter==`function`?{fromAttribute:e.converter}:e.converter?.fromAttribute===void 0?m:e.converter;this._$Em=r;let a=i.fromAttribute(t,e.type);this[r]=a??this._$Ej?.get(r)??a,this._$Em=null}}requestUpdate(e,t,n,r=!1,i){if(e!==void 0){let a=this.constructor;if(!1===r&&(i=this[e]),n??=a.getPropertyOptions(e),!((n.hasChanged??ce)(i,t)||n.useDefault&&n.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(a._$Eu(e,n))))return;this.C(e,t,n)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:r,wrapped:i},a){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,a??t??this[e]),!0!==i||a!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),!0===r&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}let e=this.constructor.elementProperties;if(e.size>0)for(let[t,n]of e){let{wrapped:e}=n,r=this[t];!0!==e||this._$AL.has(t)||r===void 0||this.C(t,void 0,n,r)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};h.elementStyles=[],h.shadowRootOptions={mode:`open`},h[p(`elementProperties`)]=new Map,h[p(`finalized`)]=new Map,se?.({ReactiveElement:h}),(f.reactiveElementVersions??=[]).push(`2.1.2`);var ue=t,de=e=>e,g=ue.trustedTypes,fe=g?g.createPolicy(`lit-html`,{createHTML:e=>e}):void 0,pe=`$lit$`,_=`lit$${Math.random().toFixed(9).slice(2)}$`,me=`?`+_,he=`<${me}>`,v=document,y=()=>v.createComment(``),b=e=>e===null||typeof e!=`object`&&typeof e!=`function`,x=Array.isArray,ge=e=>x(e)||typeof e?.[Symbol.iterator]==`function`,S=`[ 	
\f\r]`,C=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,_e=/-->/g,ve=/>/g,w=RegExp(`>|${S}(?:([^\\s"'>=/]+)(${S}*=${S}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,`g`),ye=/'/g,be=/"/g,xe=/^(?:script|style|textarea|title)$/i,T=(e=>(t,...n)=>({_$litType$:e,strings:t,values:n}))(1),E=Symbol.for(`lit-noChange`),D=Symbol.for(`lit-nothing`),Se=new WeakMap,O=v.createTreeWalker(v,129);function Ce(e,t){if(!x(e)||!e.hasOwnProperty(`raw`))throw Error(`invalid template strings array`);return fe===void 0?t:fe.createHTML(t)}var we=(e,t)=>{let n=e.length-1,r=[],i,a=t===2?`<svg>`:t===3?`<math>`:``,o=C;for(let t=0;t<n;t++){let n=e[t],s,c,l=-1,u=0;for(;u<n.length&&(o.lastIndex=u,c=o.exec(n),c!==null);)u=o.lastIndex,o===C?c[1]===`!--`?o=_e:c[1]===void 0?c[2]===void 0?c[3]!==void 0&&(o=w):(xe.test(c[2])&&(i=RegExp(`</`+c[2],`g`)),o=w):o=ve:o===w?c[0]===`>`?(o=i??C,l=-1):c[1]===void 0?l=-2:(l=o.lastIndex-c[2].length,s=c[1],o=c[3]===void 0?w:c[3]===`"`?be:ye):o===be||o===ye?o=w:o===_e||o===ve?o=C:(o=w,i=void 0);let d=o===w&&e[t+1].startsWith(`/>`)?` `:``;a+=o===C?n+he:l>=0?(r.push(s),n.slice(0,l)+pe+n.slice(l)+_+d):n+_+(l===-2?t:d)}return[Ce(e,a+(e[n]||`<?>`)+(t===2?`</svg>`:t===3?`</math>`:``)),r]},k=class e{constructor({strings:t,_$litType$:n},r){let i;this.parts=[];let a=0,o=0,s=t.length-1,c=this.parts,[l,u]=we(t,n);if(this.el=e.createElement(l,r),O.currentNode=this.el.content,n===2||n===3){let e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;(i=O.nextNode())!==null&&c.length<s;){if(i.nodeType===1){if(i.hasAttributes())for(let e of i.getAttributeNames())if(e.endsWith(pe)){let t=u[o++],n=i.getAttribute(e).split(_),r=/([.?@])?(.*)/.exec(t);c.push({type:1,index:a,name:r[2],strings:n,ctor:r[1]===`.`?De:r[1]===`?`?Oe:r[1]===`@`?ke:j}),i.removeAttribute(e)}else e.startsWith(_)&&(c.push({type:6,index:a}),i.removeAttribute(e));if(xe.test(i.tagName)){let e=i.textContent.split(_),t=e.length-1;if(t>0){i.textContent=g?g.emptyScript:``;for(let n=0;n<t;n++)i.append(e[n],y()),O.nextNode(),c.push({type:2,index:++a});i.append(e[t],y())}}}else if(i.nodeType===8){if(i.data===me)c.push({type:2,index:a});else{let e=-1;for(;(e=i.data.indexOf(_,e+1))!==-1;)c.push({type:7,index:a}),e+=_.length-1}}a++}}static createElement(e,t){let n=v.createElement(`template`);return n.innerHTML=e,n}};function A(e,t,n=e,r){if(t===E)return t;let i=r===void 0?n._$Cl:n._$Co?.[r],a=b(t)?void 0:t._$litDirective$;return i?.constructor!==a&&(i?._$AO?.(!1),a===void 0?i=void 0:(i=new a(e),i._$AT(e,n,r)),r===void 0?n._$Cl=i:(n._$Co??=[])[r]=i),i!==void 0&&(t=A(e,i._$AS(e,t.values),i,r)),t}var Te=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:n}=this._$AD,r=(e?.creationScope??v).importNode(t,!0);O.currentNode=r;let i=O.nextNode(),a=0,o=0,s=n[0];for(;s!==void 0;){if(a===s.index){let t;s.type===2?t=new Ee(i,i.nextSibling,this,e):s.type===1?t=new s.ctor(i,s.name,s.strings,this,e):s.type===6&&(t=new Ae(i,this,e)),this._$AV.push(t),s=n[++o]}a!==s?.index&&(i=O.nextNode(),a++)}return O.currentNode=v,r}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings===void 0?n._$AI(e[t]):(n._$AI(e,n,t),t+=n.strings.length-2)),t++}},Ee=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,r){this.type=2,this._$AH=D,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=A(this,e,t),b(e)?e===D||e==null||e===``?(this._$AH!==D&&this._$AR(),this._$AH=D):e!==this._$AH&&e!==E&&this._(e):e._$litType$===void 0?e.nodeType===void 0?ge(e)?this.k(e):this._(e):this.T(e):this.$(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==D&&b(this._$AH)?this._$AA.nextSibling.data=e:this.T(v.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:n}=e,r=typeof n==`number`?this._$AC(e):(n.el===void 0&&(n.el=k.createElement(Ce(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===r)this._$AH.p(t);else{let e=new Te(r,this),n=e.u(this.options);e.p(t),this.T(n),this._$AH=e}}_$AC(e){let t=Se.get(e.strings);return t===void 0&&Se.set(e.strings,t=new k(e)),t}k(t){x(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let a of t)i===n.length?n.push(r=new e(this.O(y()),this.O(y()),this,this.options)):r=n[i],r._$AI(a),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let t=de(e).nextSibling;de(e).remove(),e=t}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},j=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,r,i){this.type=1,this._$AH=D,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=i,n.length>2||n[0]!==``||n[1]!==``?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=D}_$AI(e,t=this,n,r){let i=this.strings,a=!1;if(i===void 0)e=A(this,e,t,0),a=!b(e)||e!==this._$AH&&e!==E,a&&(this._$AH=e);else{let r=e,o,s;for(e=i[0],o=0;o<i.length-1;o++)s=A(this,r[n+o],t,o),s===E&&(s=this._$AH[o]),a||=!b(s)||s!==this._$AH[o],s===D?e=D:e!==D&&(e+=(s??``)+i[o+1]),this._$AH[o]=s}a&&!r&&this.j(e)}j(e){e===D?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??``)}},De=class extends j{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===D?void 0:e}},Oe=class extends j{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==D)}},ke=class extends j{constructor(e,t,n,r,i){super(e,t,n,r,i),this.type=5}_$AI(e,t=this){if((e=A(this,e,t,0)??D)===E)return;let n=this._$AH,r=e===D&&n!==D||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==D&&(n===D||r);r&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH==`function`?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Ae=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){A(this,e)}},je=ue.litHtmlPolyfillSupport;je?.(k,Ee),(ue.litHtmlVersions??=[]).push(`3.3.3`);var Me=(e,t,n)=>{let r=n?.renderBefore??t,i=r._$litPart$;if(i===void 0){let e=n?.renderBefore??null;r._$litPart$=i=new Ee(t.insertBefore(y(),e),e,void 0,n??{})}return i._$AI(e),i},M=t,N=class extends h{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Me(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return E}};N._$litElement$=!0,N.finalized=!0,M.litElementHydrateSupport?.({LitElement:N});var Ne=M.litElementPolyfillSupport;Ne?.({LitElement:N}),(M.litElementVersions??=[]).push(`4.2.2`);var Pe=`/follow_up`,Fe=`/dont_know`;function Ie(e){let t=Object.entries(e).map(([e,t])=>({id:e,value:t}));return`${Pe}${JSON.stringify({fact:t})}`}function P(e){return`/${e}`}var F={app:`Помощник первой линии`,field:`Чего хочет клиент`,placeholder:`Чего хочет клиент?`,send:`Отправить`,where:`Куда`,answer:`Ответ`,reading:`О чём речь`,say:`Скажите`,maySay:`Можно сказать`,case:`CASE`,caseUnnamed:`категория в инструкции не названа`,subject:`Тема`,priority:`Приоритет`,mark:`Отметка`,fields:`Заполните`,steps:`Сначала`,notes:`Важно`,comment:`Комментарий`,commentReset:`Вернуть готовый`,numbersHere:`Номер подставлен только на этом экране`,why:`Основание`,facts:`Что учтено`,factsHint:`нажмите, если не так`,gaps:`Инструкция не говорит`,other:`Возможно, речь о другом`,perhaps:`Возможно`,ways:`Что может быть дальше`,if:`Если`,question:`Вопрос`,dontKnow:`Не знаю`,copy:`Копировать`,copied:`Скопировано`,copyFailed:`Браузер не дал скопировать: выделите текст и нажмите Ctrl+C`,copyAll:`Всё сразу`,byNumber:`Переводить по номеру можно`,noState:`состояние линий неизвестно`,incident:`Инцидент`,account:`Карточка`,newCall:`Новый звонок`,newCallDone:`Новый звонок`,undo:`Вернуть прежний`,isRight:`Ответ верный?`,right:`Верно`,wrong:`Неверно`,thanks:`Спасибо, отмечено`,chooseRight:`Какая ситуация верная?`,filter:`Найти ситуацию`,noneOfThem:`Ни одна`,history:`Мои звонки`,historyEmpty:`За смену ещё ничего не было`,historyNothing:`Ничего не нашлось`,historySearch:`Найти в моих звонках`,menu:`Меню`,close:`Закрыть`,expert:`Кратко`,large:`Крупный шрифт`,theme:`Тема`,lines:`Все линии`,themes:{auto:`Как в системе`,light:`Светлая`,dark:`Тёмная`},keys:`Клавиши`,working:`Ищу ответ…`,offline:`Сервер не отвечает`,offlineEmpty:`Соединение восстановится само.`,offlineKept:`Текст сохранён: отправлю сам, как только сервер ответит.`,lost:`Сервер не ответил и на повтор. Текст сохранён: нажмите Enter, чтобы отправить ещё раз.`,back:`Сервер снова отвечает`,signedOut:`Доступ закончился. Откройте панель заново из CTI или базы знаний.`,failed:`Ассистент не смог ответить. Повторите сообщение; если не поможет — действуйте по инструкции.`,changed:`Ответ изменился: изменилось состояние линии или инциденты.`,ask:`Помощник: спросить по этому пункту`,open:`Помощник`,embedFailed:`Помощник недоступен`,hello:`Напишите пять слов — отвечу, куда переключить, что сказать и какой CASE создать.`,helloExamples:[`хочет расторгнуть, настаивает`,`требует старшего, причину не говорит`,`роутер не работает, сам проверил`]},Le={said:`сказано`,role:`ваша роль`,account:`карточка`,ops:`диспетчер`,clock:`часы`,assumed:`допущение`},Re={open:`работает`,closed:`закрыта`,unknown:`часы не названы`},ze={mandatory:`дословно`,prescribed:`дословно`,recommended:`рекомендовано`,optional:`по желанию`};function I(e){return/^\d/.test(e)?`п. ${e}`:e}function Be(e){let t=/«(.+)»/.exec(e)?.[1]??e;return t.charAt(0).toUpperCase()+t.slice(1)}var Ve=9;function He(e){let t=e.next_question?.answers??[];return t.length===0?[]:[...t.map(Ue),{digit:0,title:F.dontKnow,payload:Fe}]}function L(e){let t=e.next_question?.answers.length??0;return e.alternatives.map((e,n)=>We(e,t+n))}function Ue(e,t){return{digit:Ge(t),title:e.label,payload:Ie(e.facts)}}function We(e,t){return{digit:Ge(t),title:e.title,payload:P(e.situation)}}function Ge(e){return e<Ve?e+1:null}var R={phrase:z(`KeyA`,`Ф`,`A`),case:z(`KeyC`,`С`,`C`),comment:z(`KeyR`,`К`,`R`),all:z(`KeyD`,`В`,`D`),undo:z(`KeyZ`,`Я`,`Z`),history:z(`KeyP`,`З`,`P`),menu:z(`KeyV`,`М`,`V`),expert:z(`Quote`,`Э`,`'`),large:z(`KeyI`,`Ш`,`I`),theme:z(`KeyN`,`Т`,`N`),right:z(`Equal`,`+`,`=`),wrong:z(`Minus`,`−`,`-`)};function Ke(e){if(e.isComposing||e.ctrlKey||e.metaKey||e.shiftKey)return null;if(e.code===`Escape`&&!e.altKey)return{command:`newCall`};let t=/^(?:Digit|Numpad)(\d)$/.exec(e.code)?.[1];return t?{digit:Number(t),alone:!e.altKey}:e.altKey?qe(e.code):null}function qe(e){let t=Object.entries(R).find(([,t])=>t.code===e);return t?{command:t[0]}:null}function z(e,t,n){return{code:e,shown:`Alt+${t}`,aria:`Alt+${n}`}}var Je=`copilot.view`,Ye={theme:`auto`,large:!1,expert:!1},Xe=[`auto`,`light`,`dark`];function Ze(e){try{return et(JSON.parse(e?.getItem(Je)??`{}`))}catch{return Ye}}function Qe(e,t){e?.setItem(Je,JSON.stringify(t))}function $e(e){return e&&Xe.includes(e)?e:null}function et(e){return{theme:$e(e.theme??null)??`auto`,large:e.large===!0,expert:e.expert===!0}}function B(e){return[V(e),...tt(e).map(([e,t])=>`${e}: ${t}`),...e.fields.map(e=>`${e}: `)].join(`
`)}function V(e){return e.category??e.description??``}function tt(e){return[[F.subject,e.subject],[F.priority,e.priority],[F.mark,e.mark]].filter(e=>e[1]!==null)}function nt(e,t){return[e.where,...H(e),...e.case?[B(e.case)]:[],t].filter(Boolean).join(`

`)}function H(e){return e.phrases.filter(e=>e.due).map(e=>e.text)}function U(e){return e===null?D:T`<kbd aria-hidden="true">${e}</kbd>`}function W(e,t,n,r,i=!1){let a=e.copied===rt(t)?F.copied:F.copy;return T`<button
    class="copy"
    data-copy=${t.name}
    aria-keyshortcuts=${R[t.name].aria}
    @click=${()=>e.copy(rt(t),n)}
  >
    <span class=${i&&a===F.copy?`unseen`:D}>${a}<span class="unseen">: ${r}</span></span>
    ${U(R[t.name].shown)}
  </button>`}function rt({name:e,index:t}){return`${e} ${t}`}function G(e,t,n,r=D){return T`<section class="block ${e}" aria-label=${t}>
    <div class="head"><h2>${t}</h2>${r}</div>
    ${n}
  </section>`}function K(e){return e.length?T`<ul class="list">${e.map(e=>T`<li>${e}</li>`)}</ul>`:D}function q(e){return`«${e}»`}function J(e,t){return T`<button
    class="choice"
    data-digit=${t.digit??D}
    aria-keyshortcuts=${t.digit===null?D:`${t.digit} Alt+${t.digit}`}
    @click=${()=>e.send(t.payload)}
  >
    ${U(t.digit)}<span>${t.title}</span>
  </button>`}var it=new Intl.DateTimeFormat(`ru-RU`,{hour:`2-digit`,minute:`2-digit`,timeZone:`Europe/Moscow`}),at=1e3,Y=60*at,ot=10*Y,st=120*Y;function X(e){return it.format(new Date(e))}function ct(e){if(e<=0||e>st)return null;if(e>=ot)return`${Math.floor(e/Y)} мин`;let t=Math.ceil(e/at);return`${Math.floor(t/60)}:${String(t%60).padStart(2,`0`)}`}function lt(e,t){return T`<section class="block where ${dt(t)}" aria-label=${ut(t)}>
    <div class="head"><h2>${ut(t)}</h2><p class="title">${t.title}</p></div>
    <p class="go">${t.where}</p>
    ${ft(t)} ${pt(e,t)}
  </section>`}function ut(e){return e.kind===`unclear`?F.reading:e.kind===`decision`?F.where:F.answer}function dt(e){return e.row===null&&e.next_question?`open`:e.action??`open`}function ft(e){let t=e.target?.number;return t&&!e.where.includes(t)?T`<p class="go">${t}</p>`:D}function pt(e,t){let n=t.target?.line_state,r=t.transfer?.text;return!n&&!r?D:T`${n?T`<p class="state"><b>${Re[n.state]}</b>${mt(e,n)}</p>`:D}
    ${n?.note?T`<p>${n.note}</p>`:D} ${r?T`<p>${r}</p>`:D}`}function mt(e,t){if(!t.changes_at)return D;let n=ct(Date.parse(t.changes_at)-e.now);return T` до ${X(t.changes_at)}${n?T` · <span class="left" data-countdown>ещё ${n}</span>`:D}`}function ht(e,t){let n=L(t);return T`<article class="card brief" data-decision=${t.decision_id}>
    <div class="column">
      ${lt(e,t)}
      ${H(t).map((t,n)=>gt(F.say,q(t),_t(e,{name:`phrase`,index:n},t,F.say)))}
      ${t.case?gt(F.case,V(t.case),_t(e,{name:`case`,index:0},B(t.case),F.case)):D}
      ${n.length?T`<div class="readings">${n.map(t=>J(e,t))}</div>`:D}
    </div>
  </article>`}function gt(e,t,n){return T`<section class="block head" aria-label=${e}><p>${t}</p>${n}</section>`}function _t(e,t,n,r){return W(e,t,n,r,!0)}function vt(e,t){return t.steps.length===0?D:G(`steps`,F.steps,T`<ul>${t.steps.map(t=>T`<li>${xt(e,t)}</li>`)}</ul>`)}function yt(e){return e.notes.length?G(`important`,F.notes,K(e.notes)):D}function bt(e,t){let{desk:n}=e;if(!t.comment&&n.call.comment===null)return D;let r=n.call.comment!==null;return G(`comment`,F.comment,T`<textarea
        aria-label=${F.comment}
        .value=${n.comment}
        @input=${e=>n.editComment(e.target.value)}
      ></textarea>
      ${!r&&n.comment!==t.comment?T`<p class="note">${F.numbersHere}</p>`:D}
      ${r?T`<button class="quiet" @click=${()=>n.editComment(null)}>${F.commentReset}</button>`:D}`,W(e,{name:`comment`,index:0},n.comment,F.comment))}function xt(e,t){let{desk:n}=e;return T`<label>
    <input type="checkbox" .checked=${n.call.done.has(t)} @change=${()=>n.tick(t)} /><span>${t}</span>
  </label>`}function St(e){let{verdict:t}=e.desk.call;return T`<div class="feedback">
    <p>${t?F.thanks:F.isRight}</p>
    ${[`right`,`wrong`].map(n=>T`<button
        aria-pressed=${t===n}
        aria-keyshortcuts=${R[n].aria}
        @click=${()=>e.run(n)}
      >
        ${F[n]} ${U(R[n].shown)}
      </button>`)}
  </div>`}function Ct(e,t){let n=t.case;if(!n)return D;let r=W(e,{name:`case`,index:0},B(n),F.case);return G(`order`,F.case,T`${wt(n)} ${Tt(n)}`,r)}function wt(e){let t=tt(e);return T`<p class="name">${V(e)}</p>
    ${e.category?D:T`<p class="note">${F.caseUnnamed}</p>`}
    ${t.length?T`<dl>${t.map(([e,t])=>T`<dt>${e}</dt><dd>${t}</dd>`)}</dl>`:D}`}function Tt(e){return e.fields.length?T`<p class="note">${F.fields}:</p>${K(e.fields)}`:D}function Et(e,t){return Ot(e,`say`,F.say,t.phrases,!0)}function Dt(e,t){return Ot(e,`say may`,F.maySay,t.phrases,!1)}function Ot(e,t,n,r,i){let a=r.filter(e=>e.due===i);return a.length===0?D:T`<section class="block ${t}" aria-label=${n}>
    ${a.map(t=>kt(e,n,t,r.indexOf(t)))}
  </section>`}function kt(e,t,n,r){return T`<div class="head">
      <h2>${t} <span class="note">${`${ze[n.kind]}${n.when?`, ${n.when.toLowerCase()}`:``}`}</span></h2>
      ${W(e,{name:`phrase`,index:r},n.text,t)}
    </div>
    <blockquote>${q(n.text)}</blockquote>
    ${n.reading?T`<p class="aloud">${n.reading}<br />${n.translation}</p>`:D}`}function At(e){return e.preview.length?G(`ways`,F.ways,e.preview.map(jt)):D}function jt(e){let t=[...e.steps,...e.details,...e.phrases.map(q)],n=T`${F.if} ${e.if}<b>→ ${e.where}</b>`;return t.length===0?T`<p class="way">${n}</p>`:T`<details class="way"><summary>${n}</summary><div class="more">${K(t)}</div></details>`}function Mt(e,t){if(!t.citation&&t.facts.length===0)return D;let n=t.data_age?T`<p class="note">${F.account} ${t.data_age.text}</p>`:D;return G(`why`,F.why,T`${Ft(e,t.citation)} ${It(e,t.facts)} ${n}`)}function Nt(e){if(e.gaps.length===0)return D;let t=e.gaps.map(e=>T`<p><b>${e.missing}.</b> ${e.say} <span class="note">${I(e.where)}</span></p>`);return G(`gaps`,F.gaps,t)}function Pt(e,t){let n=t.kind===`decision`?L(t):[];return n.length===0?D:G(`others`,F.other,T`<div class="readings">${n.map(t=>J(e,t))}</div>`)}function Ft(e,t){if(!t)return D;let n=I(t.clause),r=e.link(t.url),i=r?T`<a href=${r} target="_blank" rel="noopener">${n}</a>`:n;return T`<p title=${t.place??D}><b>${i}</b>${t.gist?` — ${t.gist}`:D}</p>`}function It(e,t){return t.length===0?D:T`<h3>${F.facts} · ${F.factsHint}</h3>
    <div class="facts">${t.map(t=>Lt(e,t))}</div>`}function Lt(e,t){return T`<button
    class="fact ${t.source}"
    data-fact=${t.id}
    title="${t.title}${t.evidence?`: «${t.evidence}»`:``}"
    @click=${()=>Rt(e,t)}
  >
    ${t.text}<small>${Le[t.source]}</small>
  </button>`}function Rt(e,t){typeof t.value==`boolean`?e.send(Ie({[t.id]:!t.value})):e.fill(t.text)}function zt(e){let{advice:t,call:n,offered:r}=e.desk;return r.length>0?Ht(e):t?e.settings.expert?ht(e,t):Bt(e,t):n.answer?.text?T`<div class="card"><p class="block">${n.answer.text}</p></div>`:Ut(e)}function Bt(e,t){if(t.kind!==`decision`)return Vt(e,t);let n=W(e,{name:`all`,index:0},nt(t,e.desk.comment),F.copyAll);return T`<article class="card" data-decision=${t.decision_id}>
    <div class="column">
      ${lt(e,t)} ${Et(e,t)} ${Ct(e,t)} ${vt(e,t)} ${bt(e,t)}
      ${Dt(e,t)} ${yt(t)}
    </div>
    <div class="column">
      ${Mt(e,t)} ${Nt(t)} ${Pt(e,t)} ${At(t)}
      <div class="block head"><h2>${F.copyAll}</h2>${n}</div>
      ${St(e)}
    </div>
  </article>`}function Vt(e,t){let n=L(t);return T`<article class="card" data-decision=${t.decision_id}>
    <div class="column">
      ${lt(e,t)}
      ${t.steps.map(e=>T`<p class="block">${e}</p>`)}
      ${n.length?T`<section class="block" aria-label=${F.perhaps}>
            <div class="head"><h2>${F.perhaps}</h2></div>
            <div class="readings">${n.map(t=>J(e,t))}</div>
          </section>`:D}
      ${yt(t)} ${St(e)}
    </div>
  </article>`}function Ht(e){let t=e.desk.offered.map((e,t)=>({digit:t+1,title:e.title,payload:P(e.id)}));return T`<section class="block" aria-label=${F.reading}>
    <div class="head"><h2>${F.reading}</h2></div>
    <div class="readings">${t.map(t=>J(e,t))}</div>
  </section>`}function Ut(e){return T`<div class="hello">
    <p>${F.hello}</p>
    <ul>
      ${F.helloExamples.map(t=>T`<li><button @click=${()=>e.fill(t)}>${t}</button></li>`)}
    </ul>
  </div>`}async function Wt(e,t){if(!window.isSecureContext||!navigator.clipboard)return Gt(e,t);try{return await navigator.clipboard.writeText(e),!0}catch{return Gt(e,t)}}function Gt(e,t){let n=t.activeElement,r=document.createElement(`textarea`);r.className=`unseen`,r.value=e,t.append(r),r.select();let i=document.execCommand(`copy`);return r.remove(),n instanceof HTMLElement&&n.focus(),i}function Kt(e){return T`<div class="dock">
    <div role="alert">${qt(e)}</div>
    ${Jt(e)} ${Yt(e)}
    <form class="ask" @submit=${t=>Zt(t,e)}>
      <textarea
        id="field"
        rows="1"
        aria-label=${F.field}
        placeholder=${F.placeholder}
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="send"
        @keydown=${t=>Xt(t,e)}
      ></textarea>
      <button aria-keyshortcuts="Enter"><span class="unseen">${F.send}</span><kbd aria-hidden="true">Enter</kbd></button>
    </form>
  </div>`}function qt(e){let{away:t,problem:n,news:r,sending:i}=e.desk;return t?T`<p class="banner bad"><b>${F.offline}.</b> ${i?F.offlineKept:n??F.offlineEmpty}</p>`:n?T`<p class="banner bad">${n}</p>`:i?.slow?T`<p class="working">${F.working}</p>`:r?T`<p class="banner care">${r}</p>`:D}function Jt(e){let{earlier:t,call:n}=e.desk;return!t||n.answer?D:T`<p class="banner">
    ${F.newCallDone}
    <button aria-keyshortcuts=${R.undo.aria} @click=${()=>e.run(`undo`)}>${F.undo} ${U(R.undo.shown)}</button>
  </p>`}function Yt(e){let{advice:t}=e.desk;return t?.next_question?T`<section aria-label=${F.question}>
    <p class="question">${t.next_question.text}</p>
    <div class="answers">${He(t).map(t=>J(e,t))}</div>
  </section>`:D}function Xt(e,t){e.key===`Enter`&&!e.shiftKey&&!e.isComposing&&Zt(e,t)}function Zt(e,t){e.preventDefault(),t.submit()}function Qt(e){let{ops:t}=e.desk,n=(t?.lines??[]).filter(e=>e.state!==`unknown`);return T`<header>
      <div class="lines">${t?n.map(t=>$t(e,t)):F.noState}</div>
      <button
        class="quiet"
        aria-expanded=${e.pane===`menu`}
        aria-keyshortcuts=${R.menu.aria}
        @click=${()=>e.run(`menu`)}
      >
        <span aria-hidden="true">☰</span><span class="unseen">${F.menu}</span> ${U(R.menu.shown)}
      </button>
    </header>
    ${en(t?.incidents??[],t?.transfer_by_number??!1)}`}function $t(e,t){let n=t.changes_at?ct(Date.parse(t.changes_at)-e.now):null;return T`<span class="line ${t.state}" title=${t.note??D}>
    ${Be(t.title)}
    <span class=${t.state===`open`?`unseen`:D}>${Re[t.state]}</span>
    ${t.changes_at?`до ${X(t.changes_at)}`:D}
    ${n?T`<span class="left">${n}</span>`:D}
  </span>`}function en(e,t){if(e.length===0)return D;let n=e.map(e=>`${e.title} (с ${X(e.opened_at)})`).join(`; `);return T`<div class="incident" role="status">
    ${t?T`<b>${F.byNumber}.</b> `:D}${F.incident}: ${n}
  </div>`}function tn(e,t){return e.pane===`menu`?nn(e,F.menu,rn(e)):e.pane===`history`?nn(e,F.history,an(t)):e.pane===`situations`?nn(e,F.chooseRight,sn(e,t)):D}function nn(e,t,n){return T`<section class="pane" role="dialog" aria-label=${t}>
    <div class="head">
      <h2>${t}</h2>
      <button @click=${()=>e.open(null)}>${F.close} ${U(`Esc`)}</button>
    </div>
    <div class="body">${n}</div>
  </section>`}function rn(e){let{expert:t,large:n,theme:r}=e.settings,i=e.desk.ops?.lines??[];return T`<div class="options">
      ${Z(e,`history`,F.history)} ${Z(e,`newCall`,F.newCall)}
      ${Z(e,`expert`,F.expert,t)} ${Z(e,`large`,F.large,n)}
    </div>
    <h3>${F.theme} ${U(R.theme.shown)}</h3>
    <div class="options">
      ${Object.entries(F.themes).map(([t,n])=>T`<button aria-pressed=${r===t} @click=${()=>e.set({theme:t})}>${n}</button>`)}
    </div>
    <h3>${F.lines}</h3>
    <div class="lines">${i.length?i.map(t=>$t(e,t)):F.noState}</div>`}function Z(e,t,n,r){let i=t===`newCall`?`Esc`:R[t].shown;return T`<button aria-pressed=${r??D} @click=${()=>e.run(t)}>${n} ${U(i)}</button>`}function an(e){let{past:t,filter:n}=e,r=n?F.historyNothing:F.historyEmpty;return T`${ln(F.historySearch,e)}
    ${t?.length===0?T`<p class="note">${r}</p>`:D}
    ${t?.map(e=>on(e))}`}function on(e){return T`<article class="block past">
    <time datetime=${e.at}>${X(e.at)}</time><b>${e.title??e.where}</b>
    ${e.title?T`<p>${e.where}</p>`:D} ${e.case&&!e.where.includes(e.case)?T`<p>${F.case}: ${e.case}</p>`:D}
    ${e.asked.startsWith(`/`)?D:T`<p class="note">${e.asked}</p>`}
  </article>`}function sn(e,t){let n=t.filter.toLowerCase(),r=e.desk.situations.filter(e=>`${e.title} ${e.clause}`.toLowerCase().includes(n));return T`${ln(F.filter,t)} ${r.map(e=>cn(e,t))}
    <button @click=${()=>t.pick(null)}>${F.noneOfThem}</button>`}function cn(e,t){return T`<button @click=${()=>t.pick(e.id)}><span>${e.title}</span> <small class="note">${I(e.clause)}</small></button>`}function ln(e,t){return T`<input
    type="search"
    aria-label=${e}
    placeholder=${e}
    .value=${t.filter}
    @input=${e=>t.search(e.target.value)}
  />`}function un(e){let t=e?.custom;return t?[`${F.where}: ${t.where}`,...H(t).map(e=>`${F.say}: ${e}`),...t.case?[`${F.case}: ${V(t.case)}`]:[],...t.next_question?[`${F.question}: ${t.next_question.text}`]:[]].join(`. `):e?.text??``}var dn=c`
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
`,fn=c`
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
`,pn=c`
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
`,mn=c`
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
`,hn=c`
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
`,gn=1e3,_n=1500,vn=[`auto`,`light`,`dark`],yn=class extends N{constructor(...e){super(...e),this.server=``,this.settingsStore=null,this.pane=null,this.past=null,this.filter=``,this.copied=null,this.notice=``,this.shown=null,this.ticking=null}static{this.styles=[hn,fn,mn,dn,pn]}connectedCallback(){super.connectedCallback(),this.tick()}disconnectedCallback(){super.disconnectedCallback(),this.ticking!==null&&this.desk.clock.cancel(this.ticking)}focusField(){this.field?.focus()}key(e){let t=Ke(e);if(!t)return!1;let n=`digit`in t?this.digit(t.digit,t.alone):this.run(t.command);return n&&e.preventDefault(),n}render(){let e=this.scene();return this.toggleAttribute(`large`,this.settings.large),this.setAttribute(`theme`,this.settings.theme),T`<div class="frame" ?inert=${this.pane!==null}>
        ${Qt(e)}
        <main aria-label=${F.answer} aria-busy=${this.desk.sending!==null}>${zt(e)}</main>
        ${Kt(e)}
      </div>
      ${tn(e,this.lists())}
      <div class="unseen" role="status" aria-live="polite">${this.notice||un(this.desk.call.answer)}</div>`}updated(){let e=this.desk.advice?.decision_id??this.desk.call.id;e!==this.shown&&(this.shown=e,this.notice=``,this.renderRoot.querySelector(`main`)?.scrollTo({top:0}))}scene(){return{desk:this.desk,settings:this.settings,pane:this.pane,now:this.desk.clock.now(),copied:this.copied,submit:()=>void this.submit(),send:e=>void this.choose(e),run:e=>void this.run(e),copy:(e,t)=>void this.copy(e,t),open:e=>this.open(e),fill:e=>this.fill(e),set:e=>this.set(e),link:e=>this.link(e)}}lists(){return{past:this.past,filter:this.filter,search:e=>this.search(e),pick:e=>this.pick(e)}}get field(){return this.renderRoot.querySelector(`#field`)}async submit(){let e=this.field,t=e?.value.trim()??``;e&&t&&await this.desk.send(t)&&e.value.trim()===t&&(e.value=``)}async choose(e){let t=this.shadowRoot?.activeElement;await this.desk.send(e),await this.updateComplete,(!t?.isConnected||t.classList.contains(`choice`))&&this.focusField()}digit(e,t){if(this.pane!==null||t&&this.typing())return!1;let{advice:n,offered:r}=this.desk,i=r[e-1];if(i)return this.sendChoice(P(i.id));let a=n&&[...He(n),...L(n)].find(t=>t.digit===e);return a?this.sendChoice(a.payload):!1}sendChoice(e){return this.choose(e),!0}typing(){let e=this.shadowRoot?.activeElement;return e===this.field?this.field?.value!==``:e instanceof HTMLTextAreaElement||e instanceof HTMLInputElement}run(e){return{phrase:()=>this.press(`phrase`),case:()=>this.press(`case`),comment:()=>this.press(`comment`),all:()=>this.press(`all`),newCall:()=>this.escape(),undo:()=>this.undo(),history:()=>this.open(this.pane===`history`?null:`history`),menu:()=>this.open(this.pane===`menu`?null:`menu`),expert:()=>this.set({expert:!this.settings.expert}),large:()=>this.set({large:!this.settings.large}),theme:()=>this.set({theme:vn[(vn.indexOf(this.settings.theme)+1)%vn.length]??`auto`}),right:()=>this.judge(`right`),wrong:()=>this.judge(`wrong`)}[e]()}press(e){let t=[...this.renderRoot.querySelectorAll(`[data-copy="${e}"]`)],[n,r]=this.copied?.split(` `)??[];return t[n===e?(Number(r)+1)%t.length:0]?.click(),t.length>0}async copy(e,t){let n=await Wt(t,this.renderRoot);this.copied=n?e:null,this.notice=n?F.copied:F.copyFailed,this.requestUpdate(),this.desk.clock.after(_n,()=>{this.copied=null,this.requestUpdate()})}escape(){if(this.pane)return this.open(null);let e=this.field?.value!==``;this.field&&(this.field.value=``);let t=this.desk.newCall();return this.focusField(),t||e}undo(){let e=this.desk.undo();return this.focusField(),e}judge(e){return this.desk.advice?(this.desk.judge(e,null),e!==`wrong`||this.open(`situations`)):!1}pick(e){this.open(null),e&&this.desk.judge(`wrong`,e)}open(e){return this.pane=e,this.filter=``,e===`history`&&this.search(``),this.requestUpdate(),this.updateComplete.then(()=>this.focusPane()),!0}focusPane(){if(!this.pane)return this.focusField();let e=this.pane===`menu`?`.pane button`:`.pane input`;this.renderRoot.querySelector(e)?.focus()}search(e){this.filter=e,this.requestUpdate(),this.pane===`history`&&this.desk.history(e).then(t=>{this.filter===e&&(this.past=t),this.requestUpdate()})}fill(e){this.field&&(this.field.value=e,this.field.focus(),this.field.select())}set(e){return this.settings={...this.settings,...e},Qe(this.settingsStore,this.settings),this.requestUpdate(),!0}link(e){if(!e)return null;let t=new URL(e,this.server||location.href);return/^https?:$/.test(t.protocol)?t.href:null}tick(){this.ticking=this.desk.clock.after(gn,()=>this.tick()),this.requestUpdate()}},bn=`copilot-panel`;function xn(){customElements.get(`copilot-panel`)||customElements.define(bn,yn)}var Sn=class{constructor(){this.ahead=0}now(){return Date.now()+this.ahead}follow(e){this.ahead=e-Date.now()}after(e,t){return window.setTimeout(t,e)}cancel(e){window.clearTimeout(e)}},Cn=`abcdefghjkmnpqrstuvwxyz`;function wn(e=12){let t=crypto.getRandomValues(new Uint8Array(e));return Array.from(t,e=>Cn[e%23]).join(``)}var Q=class extends Error{},Tn=class extends Error{constructor(e,t){super(t),this.status=e}},En=class{constructor(e,t){this.api=e,this.presence=t}async send(e,t){try{return await this.once(e)}catch(e){if(!(e instanceof Q))throw e}return await this.presence.back(),t()?this.once(e):[]}async once(e){try{return await this.api.ask(e)}catch(e){throw e instanceof Q&&this.presence.lost(),e}}},Dn=1e4,On=2e3,kn=class{constructor(e,t,n){this.ask=e,this.clock=t,this.listener=n,this.online=!0,this.waiting=[],this.timer=null,this.stopped=!0}start(){this.stopped=!1,this.look()}stop(){this.stopped=!0,this.clear()}lost(){this.online&&this.listener.away(),this.online=!1,this.plan()}back(){return this.online?Promise.resolve():new Promise(e=>this.waiting.push(e))}async look(){this.clear();try{this.found(await this.ask())}catch(e){if(e instanceof Q)return this.lost();this.listener.refused(e)}this.plan()}found(e){this.online=!0,this.listener.here(e);for(let e of this.waiting.splice(0))e()}plan(){this.clear(),this.stopped||(this.timer=this.clock.after(this.online?Dn:On,()=>void this.look()))}clear(){this.timer!==null&&this.clock.cancel(this.timer),this.timer=null}};function $(e=wn(),t=null,n=null){return{id:e,ctiId:t,phone:n,typed:[],answer:null,comment:null,done:new Set,verdict:null,asked:!1}}function An(e){if(!e.ctiId)return $();let t=Number(/-(\d+)$/.exec(e.id.slice(e.ctiId.length))?.[1]??1);return $(`${e.ctiId}-${t+1}`,e.ctiId,e.phone)}function jn(e){return e.answer!==null||e.asked}var Mn=/(?<![\d+])(?:\+\d{1,3}|[78])?[ \u00a0(.-]*\d{3}[ \u00a0).-]*\d{3}[ \u00a0.-]*\d{2}[ \u00a0.-]*\d{2}(?!\d)/g,Nn=/\[телефон(?: (\d+))?\]/gi,Pn=/номер мошенника/i;function Fn(e){return(e.match(Mn)??[]).map(In)}function In(e){let t=e.replace(/\D/g,``),n=t.length===10?`7${t}`:t.replace(/^8(?=\d{10}$)/,`7`),r=/^7(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(n);return r?`+7 ${r[1]} ${r[2]}-${r[3]}-${r[4]}`:e.trim()}function Ln(e,t,n,r){let i=e.replace(Nn,(e,t)=>n[Number(t??1)-1]??e),a=t.steps.some(e=>Pn.test(e)),o=[...Rn(n,r,a)].filter(e=>!i.includes(e));return o.length===0?i:`${i}. ${a?`Номер мошенника`:`Номер из разговора`}: ${o.join(`, `)}`}function Rn(e,t,n){let r=new Set(e),i=n&&r.size===1,a=t?In(t):i?null:e[0];return a&&r.delete(a),r}var zn=new Set([`clock`,`ops`]),Bn=250,Vn=2**31-1,Hn=class{constructor(e,t){this.clock=e,this.outdated=t,this.timer=null,this.seen=null}card(e,t){if(this.stop(),!e||!Un(e))return;this.seen=t&&Gn(t);let n=e.target?.line_state.changes_at??Wn(t),r=n?Date.parse(n)-this.clock.now()+Bn:-1;r>0&&r<Vn&&(this.timer=this.clock.after(r,this.outdated))}state(e){let t=Gn(e);this.seen!==null&&this.seen!==t&&this.outdated(),this.seen!==null&&(this.seen=t)}stop(){this.timer!==null&&this.clock.cancel(this.timer),this.timer=null,this.seen=null}};function Un(e){return e.target!==null||e.facts.some(e=>zn.has(e.source))}function Wn(e){return(e?.lines??[]).flatMap(e=>e.changes_at??[]).sort((e,t)=>Date.parse(e)-Date.parse(t))[0]??null}function Gn(e){return[...e.lines.map(e=>`${e.id}=${e.state}`),...e.incidents.map(e=>String(e.id)),e.transfer_by_number].join(` `)}var Kn=300,qn=401,Jn=class{constructor(e,t,n,r){this.api=e,this.session=t,this.clock=n,this.changed=r,this.sending=null,this.away=!1,this.problem=null,this.news=null,this.earlier=null,this.ops=null,this.me=null,this.situations=[],this.offered=[],this.failed=null;let i=t.call();this.call={...$(i?.id),asked:i?.asked??!1},this.presence=new kn(()=>e.state(),n,{here:e=>this.here(e),away:()=>this.set({away:!0}),refused:e=>this.refused(e)}),this.outbox=new En(e,this.presence),this.watch=new Hn(n,()=>void this.again())}get advice(){return this.call.answer?.custom??null}get comment(){let e=this.advice?.comment;return this.call.comment===null?e&&this.advice?Ln(e,this.advice,this.call.typed,this.call.phone):``:this.call.comment}start(){this.presence.start(),this.call.asked&&this.send(Pe)}stop(){this.presence.stop(),this.watch.stop()}async send(e){let t=this.outgoing(e),n=this.call,r=()=>this.sending?.message===t&&this.call.id===n.id;this.begin(t,r);try{let[n]=await this.outbox.send(t,r);return r()?(this.failed=null,n&&this.show(n,e),n!==void 0):!1}catch(e){return r()&&this.fail(e,t),!1}finally{this.sending?.message===t&&this.set({sending:null})}}newCall(){return!jn(this.call)&&!this.sending?!1:(this.replaceCall(An(this.call),this.call),!0)}undo(){return this.earlier?(this.replaceCall(this.earlier,null),this.watch.card(this.advice,this.ops),!0):!1}handOver(e){if(e.callId&&e.callId===this.call.ctiId)return this.patch({phone:e.phone??this.call.phone});let t=$(e.callId??void 0,e.callId,e.phone);this.replaceCall(t,jn(this.call)?this.call:null)}callEnded(){this.replaceCall($(),jn(this.call)?this.call:null)}async openAt(e){let t=(await this.api.situations().catch(()=>this.situations)).filter(t=>t.id===e||t.clause===e);if(t.length===1&&t[0])return void this.send(P(t[0].id));this.set({offered:t})}editComment(e){this.patch({comment:e})}tick(e){let t=new Set(this.call.done);t.delete(e)||t.add(e),this.patch({done:t})}async judge(e,t){this.advice&&(this.patch({verdict:e}),await this.api.feedback(this.advice.decision_id,e,t).catch(e=>this.tell(e)))}history(e){return this.api.history(e)}look(){this.presence.look()}outgoing(e){return{id:(this.failed?.text===e&&this.failed.callId===this.call.id?this.failed.id:null)??wn(20),text:e,callId:this.call.id,phone:this.call.phone}}begin(e,t){this.set({sending:{message:e,slow:!1},problem:null,news:null,offered:[]}),this.clock.after(Kn,()=>{t()&&this.set({sending:{message:e,slow:!0}})})}show(e,t){e.custom&&this.clock.follow(Date.parse(e.custom.at));let n=t.startsWith(`/`)?[]:Fn(t);this.patch({answer:e,typed:[...this.call.typed,...n],verdict:null,asked:!0}),this.session.keep({id:this.call.id,asked:!0}),this.watch.card(this.advice,this.ops)}async again(){if(this.sending||this.away)return;let e=this.advice;await this.send(`/follow_up`)&&e&&this.advice&&Xn(e,this.advice)&&this.set({news:F.changed})}here(e){this.clock.follow(Date.parse(e.at)),this.set({ops:e,away:!1,problem:this.problem===F.signedOut?null:this.problem}),this.me||this.learn(),this.watch.state(e)}async learn(){try{let[e,t]=await Promise.all([this.api.me(),this.api.situations()]);this.set({me:e,situations:t})}catch(e){e instanceof Q||this.tell(e)}}refused(e){this.set({ops:null}),Yn(e)===F.signedOut&&this.tell(e)}fail(e,t){this.failed=t,this.tell(e)}tell(e){this.set({problem:Yn(e)})}replaceCall(e,t){this.watch.stop(),this.session.keep({id:e.id,asked:e.asked}),this.set({call:e,earlier:t,sending:null,problem:null,news:null,offered:[]})}patch(e){this.set({call:{...this.call,...e}})}set(e){Object.assign(this,e),this.changed()}};function Yn(e){return e instanceof Q?F.lost:e instanceof Tn&&e.status===qn?F.signedOut:e instanceof Tn&&e.message?e.message:F.failed}function Xn(e,t){return e.where!==t.where||e.row!==t.row||e.target?.line_state.state!==t.target?.line_state.state}var Zn=class{constructor(){this.id=wn(),this.kept=null}tab(){return this.id}call(){return this.kept}keep(e){this.kept=e}},Qn=1e4,$n=401,er=new Set([502,503,504]),tr=class{constructor(e,t){this.root=e,this.tokens=t}async json(e,t){let n=await this.tokens.current(),r=await this.fetch(e,t,n);if(r.status!==$n)return nr(r);let i=await this.tokens.renew(n);return nr(i?await this.fetch(e,t,i):r)}async fetch(e,t,n){let r=n?{Authorization:`Bearer ${n}`}:{},i={headers:r,signal:AbortSignal.timeout(Qn),credentials:`same-origin`};t!==void 0&&(i.method=`POST`,i.body=JSON.stringify(t),r[`Content-Type`]=`application/json`);try{return await fetch(this.root+e,i)}catch(e){throw new Q(String(e))}}};async function nr(e){if(er.has(e.status))throw new Q(e.statusText);if(e.status===204)return;let t=await e.json().catch(()=>null);if(e.ok)return t;let n=t&&typeof t==`object`&&`error`in t?String(t.error):``;throw new Tn(e.status,n)}var rr=class{constructor(e){this.ask=e,this.asked=null}current(){return this.asked??=this.request(),this.asked}async renew(e){return this.ask?(await this.asked===e&&(this.asked=this.request()),this.current()):null}async request(){return await this.ask?.()??null}},ir=`/webhooks/panel`,ar=50,or=class{constructor(e,t,n){this.sender=n,this.tokens=new rr(t),this.http=new tr(e+ir,this.tokens)}async ask(e){let t={message_id:e.id,call_id:e.callId,...e.phone&&{phone:e.phone}};return await this.http.json(`/webhook`,{...await this.who(),message:e.text,metadata:t})}async state(){return await this.http.json(`/state`)}async me(){return await this.http.json(`/me`)}async situations(){return await this.http.json(`/situations`)}async feedback(e,t,n){await this.http.json(`/feedback`,{...await this.who(),decision_id:e,verdict:t,situation:n})}async history(e){let t=new URLSearchParams({limit:String(ar),query:e,...await this.who()});return await this.http.json(`/history?${t}`)}async who(){return await this.tokens.current()?{}:{sender:this.sender}}};function sr({server:e,getToken:t,clause:n}){let r=document.createElement(bn),i=new Zn,a=new Jn(new or(e,t,i.tab()),i,new Sn,()=>r.requestUpdate());return Object.assign(r,{desk:a,server:e,settings:Ze(null)}),a.start(),n&&a.openAt(n),{element:r,focus:()=>void r.updateComplete.then(()=>r.focusField()),key:e=>r.key(e)}}xn(),document.dispatchEvent(new CustomEvent(`copilot-code-loaded`,{detail:sr}))})();