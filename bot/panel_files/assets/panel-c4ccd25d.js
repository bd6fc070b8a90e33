(function(){let e=new WeakMap,t={ShadowRoot,trustedTypes:self.trustedTypes,litPropertyMetadata:e};var n=t,r=n.ShadowRoot&&(n.ShadyCSS===void 0||n.ShadyCSS.nativeShadow)&&`adoptedStyleSheets`in Document.prototype&&`replace`in CSSStyleSheet.prototype,i=Symbol(),a=new WeakMap,o=class{constructor(e,t,n){if(this._$cssResult$=!0,n!==i)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(r&&e===void 0){let n=t!==void 0&&t.length===1;n&&(e=a.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&a.set(t,e))}return e}toString(){return this.cssText}},s=e=>new o(typeof e==`string`?e:e+``,void 0,i),c=(e,...t)=>new o(e.length===1?e[0]:t.reduce((t,n,r)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if(typeof e==`number`)return e;throw Error(`Value passed to 'css' function must be a 'css' function result: `+e+`. Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.`)})(n)+e[r+1],e[0]),e,i),l=(e,t)=>{if(r)e.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let r of t){let t=document.createElement(`style`),i=n.litNonce;i!==void 0&&t.setAttribute(`nonce`,i),t.textContent=r.cssText,e.appendChild(t)}},u=r?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t=``;for(let n of e.cssRules)t+=n.cssText;return s(t)})(e):e,{is:d,defineProperty:ee,getOwnPropertyDescriptor:te,getOwnPropertyNames:ne,getOwnPropertySymbols:re,getPrototypeOf:ie}=Object,f=t,ae=f.trustedTypes,oe=ae?ae.emptyScript:``,se=f.reactiveElementPolyfillSupport,p=(e,t)=>e,m={toAttribute(e,t){switch(t){case Boolean:e=e?oe:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},ce=(e,t)=>!d(e,t),le={attribute:!0,type:String,converter:m,reflect:!1,useDefault:!1,hasChanged:ce};Symbol.metadata??=Symbol(`metadata`),f.litPropertyMetadata??=new WeakMap;var h=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=le){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),r=this.getPropertyDescriptor(e,n,t);r!==void 0&&ee(this.prototype,e,r)}}static getPropertyDescriptor(e,t,n){let{get:r,set:i}=te(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:r,set(t){let a=r?.call(this);i?.call(this,t),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??le}static _$Ei(){if(this.hasOwnProperty(p(`elementProperties`)))return;let e=ie(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(p(`finalized`)))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(p(`properties`))){let e=this.properties,t=[...ne(e),...re(e)];for(let n of t)this.createProperty(n,e[n])}let t=this[Symbol.metadata];if(t!==null){let n=e.get(t);if(n!==void 0)for(let[e,t]of n)this.elementProperties.set(e,t)}this._$Eh=new Map;for(let[e,t]of this.elementProperties){let n=this._$Eu(e,t);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let e of n)t.unshift(u(e))}else e!==void 0&&t.push(u(e));return t}static _$Eu(e,t){let n=t.attribute;return!1===n?void 0:typeof n==`string`?n:typeof e==`string`?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return l(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,n);if(r!==void 0&&!0===n.reflect){let i=(n.converter?.toAttribute===void 0?m:n.converter).toAttribute(t,n.type);this._$Em=e,i==null?this.removeAttribute(r):this.setAttribute(r,i),this._$Em=null}}_$AK(e,t){let n=this.constructor,r=n._$Eh.get(e);if(r!==void 0&&this._$Em!==r){let e=n.getPropertyOptions(r),i=typeof e.converter==`function`?{fromAttribute:e.converter}:e.converter?.fromAttribute===void 0?m:e.converter;this._$Em=r;let a=i.fromAttribute(t,e.type);this[r]=a??this._$Ej?.get(r)??a,this._$Em=null}}requestUpdate(e,t,n,r=!1,i){if(e!==void 0){let a=this.constructor;if(!1===r&&(i=this[e]),n??=a.getPropertyOptions(e),!((n.hasChanged??ce)(i,t)||n.useDefault&&n.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(a._$Eu(e,n))))return;this.C(e,t,n)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:r,wrapped:i},a){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,a??t??this[e]),!0!==i||a!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),!0===r&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}let e=this.constructor.elementProperties;if(e.size>0)for(let[t,n]of e){let{wrapped:e}=n,r=this[t];!0!==e||this._$AL.has(t)||r===void 0||this.C(t,void 0,n,r)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};h.elementStyles=[],h.shadowRootOptions={mode:`open`},h[p(`elementProperties`)]=new Map,h[p(`finalized`)]=new Map,se?.({ReactiveElement:h}),(f.reactiveElementVersions??=[]).push(`2.1.2`);var g=t,ue=e=>e,_=g.trustedTypes,de=_?_.createPolicy(`lit-html`,{createHTML:e=>e}):void 0,v=`$lit$`,y=`lit$${Math.random().toFixed(9).slice(2)}$`,b=`?`+y,fe=`<${b}>`,x=document,S=()=>x.createComment(``),C=e=>e===null||typeof e!=`object`&&typeof e!=`function`,pe=Array.isArray,me=e=>pe(e)||typeof e?.[Symbol.iterator]==`function`,he=`[ 	
\f\r]`,w=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ge=/-->/g,_e=/>/g,T=RegExp(`>|${he}(?:([^\\s"'>=/]+)(${he}*=${he}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,`g`),ve=/'/g,ye=/"/g,be=/^(?:script|style|textarea|title)$/i,E=(e=>(t,...n)=>({_$litType$:e,strings:t,values:n}))(1),D=Symbol.for(`lit-noChange`),O=Symbol.for(`lit-nothing`),xe=new WeakMap,k=x.createTreeWalker(x,129);function Se(e,t){if(!pe(e)||!e.hasOwnProperty(`raw`))throw Error(`invalid template strings array`);return de===void 0?t:de.createHTML(t)}var Ce=(e,t)=>{let n=e.length-1,r=[],i,a=t===2?`<svg>`:t===3?`<math>`:``,o=w;for(let t=0;t<n;t++){let n=e[t],s,c,l=-1,u=0;for(;u<n.length&&(o.lastIndex=u,c=o.exec(n),c!==null);)u=o.lastIndex,o===w?c[1]===`!--`?o=ge:c[1]===void 0?c[2]===void 0?c[3]!==void 0&&(o=T):(be.test(c[2])&&(i=RegExp(`</`+c[2],`g`)),o=T):o=_e:o===T?c[0]===`>`?(o=i??w,l=-1):c[1]===void 0?l=-2:(l=o.lastIndex-c[2].length,s=c[1],o=c[3]===void 0?T:c[3]===`"`?ye:ve):o===ye||o===ve?o=T:o===ge||o===_e?o=w:(o=T,i=void 0);let d=o===T&&e[t+1].startsWith(`/>`)?` `:``;a+=o===w?n+fe:l>=0?(r.push(s),n.slice(0,l)+v+n.slice(l)+y+d):n+y+(l===-2?t:d)}return[Se(e,a+(e[n]||`<?>`)+(t===2?`</svg>`:t===3?`</math>`:``)),r]},A=class e{constructor({strings:t,_$litType$:n},r){let i;this.parts=[];let a=0,o=0,s=t.length-1,c=this.parts,[l,u]=Ce(t,n);if(this.el=e.createElement(l,r),k.currentNode=this.el.content,n===2||n===3){let e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;(i=k.nextNode())!==null&&c.length<s;){if(i.nodeType===1){if(i.hasAttributes())for(let e of i.getAttributeNames())if(e.endsWith(v)){let t=u[o++],n=i.getAttribute(e).split(y),r=/([.?@])?(.*)/.exec(t);c.push({type:1,index:a,name:r[2],strings:n,ctor:r[1]===`.`?Te:r[1]===`?`?Ee:r[1]===`@`?De:N}),i.removeAttribute(e)}else e.startsWith(y)&&(c.push({type:6,index:a}),i.removeAttribute(e));if(be.test(i.tagName)){let e=i.textContent.split(y),t=e.length-1;if(t>0){i.textContent=_?_.emptyScript:``;for(let n=0;n<t;n++)i.append(e[n],S()),k.nextNode(),c.push({type:2,index:++a});i.append(e[t],S())}}}else if(i.nodeType===8){if(i.data===b)c.push({type:2,index:a});else{let e=-1;for(;(e=i.data.indexOf(y,e+1))!==-1;)c.push({type:7,index:a}),e+=y.length-1}}a++}}static createElement(e,t){let n=x.createElement(`template`);return n.innerHTML=e,n}};function j(e,t,n=e,r){if(t===D)return t;let i=r===void 0?n._$Cl:n._$Co?.[r],a=C(t)?void 0:t._$litDirective$;return i?.constructor!==a&&(i?._$AO?.(!1),a===void 0?i=void 0:(i=new a(e),i._$AT(e,n,r)),r===void 0?n._$Cl=i:(n._$Co??=[])[r]=i),i!==void 0&&(t=j(e,i._$AS(e,t.values),i,r)),t}var we=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:n}=this._$AD,r=(e?.creationScope??x).importNode(t,!0);k.currentNode=r;let i=k.nextNode(),a=0,o=0,s=n[0];for(;s!==void 0;){if(a===s.index){let t;s.type===2?t=new M(i,i.nextSibling,this,e):s.type===1?t=new s.ctor(i,s.name,s.strings,this,e):s.type===6&&(t=new Oe(i,this,e)),this._$AV.push(t),s=n[++o]}a!==s?.index&&(i=k.nextNode(),a++)}return k.currentNode=x,r}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings===void 0?n._$AI(e[t]):(n._$AI(e,n,t),t+=n.strings.length-2)),t++}},M=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,r){this.type=2,this._$AH=O,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=j(this,e,t),C(e)?e===O||e==null||e===``?(this._$AH!==O&&this._$AR(),this._$AH=O):e!==this._$AH&&e!==D&&this._(e):e._$litType$===void 0?e.nodeType===void 0?me(e)?this.k(e):this._(e):this.T(e):this.$(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==O&&C(this._$AH)?this._$AA.nextSibling.data=e:this.T(x.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:n}=e,r=typeof n==`number`?this._$AC(e):(n.el===void 0&&(n.el=A.createElement(Se(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===r)this._$AH.p(t);else{let e=new we(r,this),n=e.u(this.options);e.p(t),this.T(n),this._$AH=e}}_$AC(e){let t=xe.get(e.strings);return t===void 0&&xe.set(e.strings,t=new A(e)),t}k(t){pe(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let a of t)i===n.length?n.push(r=new e(this.O(S()),this.O(S()),this,this.options)):r=n[i],r._$AI(a),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let t=ue(e).nextSibling;ue(e).remove(),e=t}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},N=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,r,i){this.type=1,this._$AH=O,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=i,n.length>2||n[0]!==``||n[1]!==``?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=O}_$AI(e,t=this,n,r){let i=this.strings,a=!1;if(i===void 0)e=j(this,e,t,0),a=!C(e)||e!==this._$AH&&e!==D,a&&(this._$AH=e);else{let r=e,o,s;for(e=i[0],o=0;o<i.length-1;o++)s=j(this,r[n+o],t,o),s===D&&(s=this._$AH[o]),a||=!C(s)||s!==this._$AH[o],s===O?e=O:e!==O&&(e+=(s??``)+i[o+1]),this._$AH[o]=s}a&&!r&&this.j(e)}j(e){e===O?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??``)}},Te=class extends N{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===O?void 0:e}},Ee=class extends N{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==O)}},De=class extends N{constructor(e,t,n,r,i){super(e,t,n,r,i),this.type=5}_$AI(e,t=this){if((e=j(this,e,t,0)??O)===D)return;let n=this._$AH,r=e===O&&n!==O||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==O&&(n===O||r);r&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH==`function`?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Oe=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){j(this,e)}},ke={M:v,P:y,A:b,C:1,L:Ce,R:we,D:me,V:j,I:M,H:N,N:Ee,U:De,B:Te,F:Oe},Ae=g.litHtmlPolyfillSupport;Ae?.(A,M),(g.litHtmlVersions??=[]).push(`3.3.3`);var je=(e,t,n)=>{let r=n?.renderBefore??t,i=r._$litPart$;if(i===void 0){let e=n?.renderBefore??null;r._$litPart$=i=new M(t.insertBefore(S(),e),e,void 0,n??{})}return i._$AI(e),i},P=t,F=class extends h{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=je(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return D}};F._$litElement$=!0,F.finalized=!0,P.litElementHydrateSupport?.({LitElement:F});var Me=P.litElementPolyfillSupport;Me?.({LitElement:F}),(P.litElementVersions??=[]).push(`4.2.2`);var I={app:`Помощник первой линии`,field:`Чего хочет клиент`,placeholder:`Чего хочет клиент?`,send:`Отправить`,where:`Куда`,answer:`Ответ`,reading:`О чём речь`,say:`Скажите`,maySay:`Можно сказать`,case:`CASE`,caseUnnamed:`категория в инструкции не названа`,subject:`Тема`,priority:`Приоритет`,mark:`Отметка`,fields:`Заполните`,steps:`Сначала`,notes:`Важно`,comment:`Комментарий`,commentReset:`Вернуть готовый`,numbersHere:`Номер подставлен только на этом экране`,why:`Основание`,facts:`Что учтено`,factsHint:`нажмите, если не так`,instead:`другое значение`,count:`Учесть`,gaps:`Инструкция не говорит`,other:`Возможно, речь о другом`,perhaps:`Возможно`,ways:`Что может быть дальше`,if:`Если`,question:`Вопрос`,dontKnow:`Не знаю`,copy:`Копировать`,copied:`Скопировано`,copyFailed:`Браузер не дал скопировать: выделите текст и нажмите Ctrl+C`,copyAll:`Всё сразу`,byNumber:`Переводить по номеру можно`,noState:`состояние линий неизвестно`,incident:`Инцидент`,account:`Карточка`,reader:`База знаний: без данных абонента`,newCall:`Новый звонок`,newCallDone:`Новый звонок`,undo:`Вернуть прежний`,isRight:`Ответ верный?`,right:`Верно`,wrong:`Неверно`,thanks:`Спасибо, отмечено`,chooseRight:`Какая ситуация верная?`,filter:`Найти ситуацию`,noneOfThem:`Ни одна`,history:`Мои звонки`,historyEmpty:`За смену ещё ничего не было`,historyNothing:`Ничего не нашлось`,historySearch:`Найти в моих звонках`,menu:`Меню`,close:`Закрыть`,expert:`Кратко`,large:`Крупный шрифт`,theme:`Тема`,lines:`Все линии`,themes:{auto:`Как в системе`,light:`Светлая`,dark:`Тёмная`},keys:`Клавиши`,working:`Ищу ответ…`,offline:`Сервер не отвечает`,offlineEmpty:`Соединение восстановится само.`,offlineKept:`Текст сохранён: отправлю сам, как только сервер ответит.`,lost:`Сервер не ответил и на повтор. Текст сохранён: нажмите Enter, чтобы отправить ещё раз.`,back:`Сервер снова отвечает`,signedOut:`Доступ закончился. Откройте панель заново из CTI или базы знаний.`,failed:`Ассистент не смог ответить. Повторите сообщение; если не поможет — действуйте по инструкции.`,changed:`Ответ изменился: изменилось состояние линии или инциденты.`,ask:`Помощник: спросить по этому пункту`,open:`Помощник`,embedFailed:`Помощник недоступен`,hello:`Напишите пять слов — отвечу, куда переключить, что сказать и какой CASE создать.`,helloExamples:[`хочет расторгнуть, настаивает`,`требует старшего, причину не говорит`,`роутер не работает, сам проверил`]},Ne={said:`сказано`,role:`ваша роль`,account:`карточка`,ops:`диспетчер`,clock:`часы`,assumed:`допущение`},L={open:`работает`,closed:`закрыта`,unknown:`часы не названы`},Pe={mandatory:`дословно`,prescribed:`дословно`,recommended:`рекомендовано`,optional:`по желанию`};function R(e){return/^\d/.test(e)?`п. ${e}`:e}function Fe(e){let t=/«(.+)»/.exec(e)?.[1]??e;return t.charAt(0).toUpperCase()+t.slice(1)}var Ie=`copilot.view`,Le={theme:`auto`,large:!1,expert:!1},Re=[`auto`,`light`,`dark`];function ze(e){try{return He(JSON.parse(e?.getItem(Ie)??`{}`))}catch{return Le}}function Be(e,t){e?.setItem(Ie,JSON.stringify(t))}function Ve(e){return e&&Re.includes(e)?e:null}function He(e){return{theme:Ve(e.theme??null)??`auto`,large:e.large===!0,expert:e.expert===!0}}var Ue=`/follow_up`,We=`/dont_know`;function z(e){return`/${e}`}var Ge=9;function Ke(e){let t=e.next_question?.answers??[];return t.length===0?[]:[...t.map(qe),{digit:0,title:I.dontKnow,said:We}]}function B(e){let t=e.next_question?.answers.length??0;return e.alternatives.map((e,n)=>Je(e,t+n))}function qe(e,t){return{digit:Ye(t),title:e.label,said:e.facts}}function Je(e,t){return{digit:Ye(t),title:e.title,said:z(e.situation)}}function Ye(e){return e<Ge?e+1:null}function V(e){return[Xe(e),...Ze(e).map(([e,t])=>`${e}: ${t}`),...e.fields.map(e=>`${e}: `)].join(`
`)}function Xe(e){return e.category??e.description??``}function Ze(e){return[[I.subject,e.subject],[I.priority,e.priority],[I.mark,e.mark]].filter(e=>e[1]!==null)}function Qe(e,t){return[e.where,...$e(e),...e.case?[V(e.case)]:[],t].filter(Boolean).join(`

`)}function $e(e){return e.phrases.filter(e=>e.due).map(e=>e.text)}var et=e=>(...t)=>({_$litDirective$:e,values:t}),tt=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}},{I:nt}=ke,rt={},it=(e,t=rt)=>e._$AH=t,at=et(class extends tt{constructor(){super(...arguments),this.key=O}render(e,t){return this.key=e,t}update(e,[t,n]){return t!==this.key&&(it(e),this.key=t),n}}),H={phrase:U(`KeyA`,`Ф`,`A`),case:U(`KeyC`,`С`,`C`),comment:U(`KeyR`,`К`,`R`),all:U(`KeyD`,`В`,`D`),undo:U(`KeyZ`,`Я`,`Z`),history:U(`KeyP`,`З`,`P`),menu:U(`KeyV`,`М`,`V`),expert:U(`Quote`,`Э`,`'`),large:U(`KeyI`,`Ш`,`I`),theme:U(`KeyN`,`Т`,`N`),right:U(`Equal`,`+`,`=`),wrong:U(`Minus`,`−`,`-`)};function ot(e){if(e.isComposing||e.ctrlKey||e.metaKey||e.shiftKey)return null;if(e.code===`Escape`&&!e.altKey)return{command:`newCall`};let t=/^(?:Digit|Numpad)(\d)$/.exec(e.code)?.[1];return t?{digit:Number(t),alone:!e.altKey}:e.altKey?st(e.code):null}function st(e){let t=Object.entries(H).find(([,t])=>t.code===e);return t?{command:t[0]}:null}function U(e,t,n){return{code:e,shown:`Alt+${t}`,aria:`Alt+${n}`}}function W(e){return e===null?O:E`<kbd aria-hidden="true">${e}</kbd>`}function G(e,t,n,r,i=!1){let a=e.copied===ct(t)?I.copied:I.copy;return E`<button
    class="copy"
    data-copy=${t.name}
    aria-keyshortcuts=${H[t.name].aria}
    @click=${()=>e.copy(ct(t),n)}
  >
    <span class=${i&&a===I.copy?`unseen`:O}>${a}<span class="unseen">: ${r}</span></span>
    ${W(H[t.name].shown)}
  </button>`}function ct({name:e,index:t}){return`${e} ${t}`}function K(e,t,n,r=O){return E`<section class="block ${e}" aria-label=${t}>
    <div class="head"><h2>${t}</h2>${r}</div>
    ${n}
  </section>`}function lt(e,t){return E`<button class="quiet" aria-expanded="false" @click=${t}><span>${e}</span><span aria-hidden="true">▾</span></button>`}function ut(e){return e.length?E`<ul class="list">${e.map(e=>E`<li>${e}</li>`)}</ul>`:O}function dt(e){return`«${e}»`}function q(e,t){return E`<button
    class="choice"
    data-digit=${t.digit??O}
    aria-keyshortcuts=${t.digit===null?O:`${t.digit} Alt+${t.digit}`}
    @click=${()=>e.send(t.said)}
  >
    ${W(t.digit)}<span>${t.title}</span>
  </button>`}var ft=new Intl.DateTimeFormat(`ru-RU`,{hour:`2-digit`,minute:`2-digit`,timeZone:`Europe/Moscow`}),pt=1e3,mt=60*pt,ht=10*mt,gt=120*mt;function J(e){return ft.format(new Date(e))}function _t(e){if(e<=0||e>gt)return null;if(e>=ht)return`${Math.floor(e/mt)} мин`;let t=Math.ceil(e/pt);return`${Math.floor(t/60)}:${String(t%60).padStart(2,`0`)}`}function vt(e,t){return E`<section class="block where ${bt(t)}" aria-label=${yt(t)}>
    <div class="head"><h2>${yt(t)}</h2><p class="title">${t.title}</p></div>
    <p class="go">${t.where}</p>
    ${St(t)} ${Ct(e,t)}
  </section>`}function yt(e){return e.kind===`unclear`?I.reading:e.kind===`decision`?I.where:I.answer}function bt(e){return e.row===null&&e.next_question?`open`:e.action??`open`}function xt(e,t){let n=t.target?.line_state;if(!n)return O;if(n.state===`closed`)return E`<b class="left">${L.closed}</b>`;let r=n.changes_at?_t(Date.parse(n.changes_at)-e.now):null;return r?E`<span class="left" data-countdown>${r}</span>`:O}function St(e){let t=e.target?.number;return t&&!e.where.includes(t)?E`<p class="go">${t}</p>`:O}function Ct(e,t){let n=t.target?.line_state,r=t.transfer?.text;return!n&&!r?O:E`${n?E`<p class="state"><b>${L[n.state]}</b>${wt(e,n)}</p>`:O}
    ${n?.note?E`<p>${n.note}</p>`:O} ${r?E`<p>${r}</p>`:O}`}function wt(e,t){if(!t.changes_at)return O;let n=_t(Date.parse(t.changes_at)-e.now);return E` до ${J(t.changes_at)}${n?E` · <span class="left" data-countdown>ещё ${n}</span>`:O}`}function Tt(e,t){let n=B(t);return E`<article class="card brief" data-decision=${t.decision_id}>
    ${at(t.decision_id,E`<div class="column">
        ${Et(e,t)} ${t.kind===`decision`?[Dt(e,t),Ot(e,t)]:O}
        ${n.length?E`<div class="readings">${n.map(t=>q(e,t))}</div>`:O}
      </div>`)}
  </article>`}function Et(e,t){let{target:n,transfer:r}=t,i=n?[Fe(n.title),n.number].filter(Boolean).join(` — `):t.where,a=[n&&t.where,n?.line_state.note,r?.text].filter(Boolean).join(`. `);return kt(`where ${bt(t)}`,yt(t),i,a,xt(e,t))}function Dt(e,t){let n=$e(t);return kt(`say`,I.say,n.map(dt).join(` `),``,At(e,`phrase`,n.join(`
`),I.say))}function Ot(e,t){let n=t.case,[r=``,...i]=n?V(n).split(`
`):[];return kt(`order`,I.case,r,i.join(`
`),At(e,`case`,n?V(n):``,I.case))}function kt(e,t,n,r,i){return E`<section class="block row ${e}" aria-label=${t}><h2>${t}</h2>${n?E`<details title=${[n,r].filter(Boolean).join(`
`)}>
        <summary>${n}</summary>
        ${r?E`<p>${r}</p>`:O}
      </details>`:E`<p class="note">—</p>`}${i}</section>`}function At(e,t,n,r){return n?G(e,{name:t,index:0},n,r,!0):O}function jt(e,t){return t.steps.length===0?O:K(`steps`,I.steps,E`<ul>${t.steps.map(t=>E`<li>${Ft(e,t)}</li>`)}</ul>`)}function Mt(e){return e.notes.length?K(`important`,I.notes,ut(e.notes)):O}function Nt(e,t){let{desk:n}=e;if(!t.comment&&n.call.comment===null)return O;let r=n.call.comment!==null;return!r&&e.unfolded.isFolded(`comment`)?Pt(e):K(`comment`,I.comment,E`<textarea
        aria-label=${I.comment}
        .value=${n.comment}
        @input=${e=>n.editComment(e.target.value)}
      ></textarea>
      ${!r&&n.comment!==t.comment?E`<p class="note">${I.numbersHere}</p>`:O}
      ${r?E`<button class="quiet" @click=${()=>n.editComment(null)}>${I.commentReset}</button>`:O}`,G(e,{name:`comment`,index:0},n.comment,I.comment))}function Pt(e){let{comment:t}=e.desk;return E`<section class="block folded comment" aria-label=${I.comment}>
    <h2>${I.comment}</h2>
    ${lt(t,()=>e.unfolded.unfold(`comment`,`.comment textarea`))} ${G(e,{name:`comment`,index:0},t,I.comment,!0)}
  </section>`}function Ft(e,t){let{desk:n}=e;return E`<label>
    <input type="checkbox" .checked=${n.call.done.has(t)} @change=${()=>n.tick(t)} /><span>${t}</span>
  </label>`}function It(e){let{verdict:t}=e.desk.call;return E`<div class="feedback">
    <p>${t?I.thanks:I.isRight}</p>
    ${[`right`,`wrong`].map(n=>E`<button
        aria-pressed=${t===n}
        aria-keyshortcuts=${H[n].aria}
        @click=${()=>e.run(n)}
      >
        ${I[n]} ${W(H[n].shown)}
      </button>`)}
  </div>`}function Lt(e,t){let n=t.case;if(!n)return O;let r=G(e,{name:`case`,index:0},V(n),I.case);return K(`order`,I.case,E`${Rt(n)} ${zt(n)}`,r)}function Rt(e){let t=Ze(e);return E`<p class="name">${Xe(e)}</p>
    ${e.category?O:E`<p class="note">${I.caseUnnamed}</p>`}
    ${t.length?E`<dl>${t.map(([e,t])=>E`<dt>${e}</dt><dd>${t}</dd>`)}</dl>`:O}`}function zt(e){return e.fields.length?E`<p class="note">${I.fields}:</p>${ut(e.fields)}`:O}function Bt(e,t){return Ht(e,`say`,I.say,t.phrases,!0)}function Vt(e,t){return Ht(e,`say may`,I.maySay,t.phrases,!1)}function Ht(e,t,n,r,i){let a=r.filter(e=>e.due===i);return a.length===0?O:E`<section class="block ${t}" aria-label=${n}>
    ${a.map(t=>Ut(e,n,t,r.indexOf(t)))}
  </section>`}function Ut(e,t,n,r){return E`<div class="head">
      <h2>${t} <span class="note">${`${Pe[n.kind]}${n.when?`, ${n.when.toLowerCase()}`:``}`}</span></h2>
      ${G(e,{name:`phrase`,index:r},n.text,t)}
    </div>
    <blockquote>${dt(n.text)}</blockquote>
    ${n.reading?E`<p class="aloud">${n.reading}<br />${n.translation}</p>`:O}`}function Wt(e){return e.preview.length?K(`ways`,I.ways,e.preview.map(Gt)):O}function Gt(e){let t=[...e.steps,...e.details,...e.phrases.map(dt)],n=E`${I.if} ${e.if}<b>→ ${e.where}</b>`;return t.length===0?E`<p class="way">${n}</p>`:E`<details class="way"><summary>${n}</summary><div class="more">${ut(t)}</div></details>`}function Kt(e,t){return t.length===0?O:E`<h3>${I.facts} · ${I.factsHint}</h3>
    <div class="facts">${t.map(t=>typeof t.value==`boolean`?qt(e,t):Jt(e,t))}</div>`}function qt(e,t){return E`<button
    class="fact ${t.source}"
    data-fact=${t.id}
    title=${en(t)}
    @click=${()=>e.send({[t.id]:!t.value})}
  >
    ${$t(t)}
  </button>`}function Jt(e,t){let n=e.unfolded.fact===t.id;return E`<button
      class="fact ${t.source}"
      data-fact=${t.id}
      title=${en(t)}
      aria-expanded=${n}
      @click=${()=>e.unfolded.toggleFact(t.id)}
    >
      ${$t(t)}<span aria-hidden="true">${n?`▴`:`▾`}</span>
    </button>
    ${n?Yt(e,t):O}`}function Yt(e,t){let n=t.options.filter(e=>e.value!==t.value);return E`<div class="instead" role="group" aria-label="${t.title}: ${I.instead}">
    ${t.options.length?n.map(n=>E`<button @click=${()=>e.send({[t.id]:n.value})}>${n.text}</button>`):Xt(e,t)}
  </div>`}function Xt(e,t){return E`<form @submit=${n=>Zt(n,e,t)}>
    <label>${t.unit?`${t.title}, ${t.unit}`:t.title} <input name="value" type=${Qt(t)?`number`:`text`} step="any" required .value=${String(t.value)} /></label>
    <button>${I.count}</button>
  </form>`}function Zt(e,t,n){e.preventDefault();let r=String(new FormData(e.target).get(`value`));t.send({[n.id]:Qt(n)?Number(r):r})}function Qt(e){return typeof e.value==`number`}function $t(e){return E`${e.text}<small>${Ne[e.source]}</small>`}function en(e){return`${e.title}${e.evidence?`: «${e.evidence}»`:``}`}function tn(e,t){if(!t.citation&&t.facts.length===0)return O;if(e.unfolded.isFolded(`facts`))return nn(e,t);let n=t.data_age?E`<p class="note">${I.account} ${t.data_age.text}</p>`:O;return K(`why`,I.why,E`${on(e,t.citation)} ${Kt(e,t.facts)} ${n}`)}function nn(e,t){return E`<section class="block folded why" aria-label=${I.why}>
    <h2>${I.why}</h2>
    ${on(e,t.citation)}
    ${t.facts.length?lt(`${I.facts}: ${t.facts.length}`,()=>e.unfolded.unfold(`facts`,`.why .fact`)):O}
  </section>`}function rn(e){if(e.gaps.length===0)return O;let t=e.gaps.map(e=>E`<p><b>${e.missing}.</b> ${e.say} <span class="note">${R(e.where)}</span></p>`);return K(`gaps`,I.gaps,t)}function an(e,t){let n=t.kind===`decision`?B(t):[];return n.length===0?O:K(`others`,I.other,E`<div class="readings">${n.map(t=>q(e,t))}</div>`)}function on(e,t){if(!t)return O;let n=R(t.clause),r=e.link(t.url),i=r?E`<a href=${r} target="_blank" rel="noopener">${n}</a>`:n;return E`<p title=${t.place??O}><b>${i}</b>${t.gist?` — ${t.gist}`:O}</p>`}function sn(e){let{advice:t,call:n,offered:r}=e.desk;return r.length>0?dn(e):t?e.settings.expert?Tt(e,t):cn(e,t):n.answer?.text?E`<div class="card"><p class="block">${n.answer.text}</p></div>`:fn(e)}function cn(e,t){if(t.kind!==`decision`)return un(e,t);let{isTight:n}=e.unfolded,r=G(e,{name:`all`,index:0},Qe(t,e.desk.comment),I.copyAll);return E`<article class="card" data-decision=${t.decision_id}>
    <div class="column">
      ${vt(e,t)} ${Bt(e,t)} ${Lt(e,t)} ${jt(e,t)} ${Nt(e,t)}
      ${n?O:ln(e,t)}
    </div>
    <div class="column">
      ${tn(e,t)} ${rn(t)} ${an(e,t)} ${Wt(t)}
      ${n?ln(e,t):O}
      <div class="block head"><h2>${I.copyAll}</h2>${r}</div>
      ${It(e)}
    </div>
  </article>`}function ln(e,t){return E`${Vt(e,t)} ${Mt(t)}`}function un(e,t){let n=B(t);return E`<article class="card" data-decision=${t.decision_id}>
    <div class="column">
      ${vt(e,t)}
      ${t.steps.map(e=>E`<p class="block">${e}</p>`)}
      ${n.length?E`<section class="block" aria-label=${I.perhaps}>
            <div class="head"><h2>${I.perhaps}</h2></div>
            <div class="readings">${n.map(t=>q(e,t))}</div>
          </section>`:O}
      ${Mt(t)} ${It(e)}
    </div>
  </article>`}function dn(e){let t=e.desk.offered.map((e,t)=>({digit:t+1,title:e.title,said:z(e.id)}));return E`<section class="block" aria-label=${I.reading}>
    <div class="head"><h2>${I.reading}</h2></div>
    <div class="readings">${t.map(t=>q(e,t))}</div>
  </section>`}function fn(e){return E`<div class="hello">
    <p>${I.hello}</p>
    <ul>
      ${I.helloExamples.map(t=>E`<li><button @click=${()=>e.fill(t)}>${t}</button></li>`)}
    </ul>
  </div>`}var pn=class{constructor(e){this.panel=e}async submit(){let{desk:e,field:t}=this.panel,{text:n}=t;n&&await e.send(n)&&t.text===n&&t.clear()}async send(e){let t=this.panel.shadowRoot?.activeElement;await this.panel.desk.send(e),await this.panel.updateComplete,(!t?.isConnected||t.classList.contains(`choice`))&&this.panel.field.focus()}digit(e,t){let n=this.mayChoose(t)?this.saidAt(e):null;return n&&this.send(n),n!==null}mayChoose(e){let{panes:t,field:n,shadowRoot:r}=this.panel;return t.open===null&&!(e&&n.takes(r?.activeElement))}saidAt(e){let{advice:t,offered:n}=this.panel.desk,r=n[e-1];if(r)return z(r.id);let i=t&&[...Ke(t),...B(t)].find(t=>t.digit===e);return i?i.said:null}},mn=[`auto`,`light`,`dark`],hn=class{constructor(e){this.panel=e}key(e){let t=ot(e);if(!t)return!1;let n=`digit`in t?this.panel.choosing.digit(t.digit,t.alone):this.run(t.command);return n&&e.preventDefault(),n}run(e){let{panel:t}=this,{copying:n,panes:r}=t;return{phrase:()=>n.press(`phrase`),case:()=>n.press(`case`),comment:()=>n.press(`comment`),all:()=>n.press(`all`),newCall:()=>this.escape(),undo:()=>this.undo(),history:()=>r.toggle(`history`),menu:()=>r.toggle(`menu`),expert:()=>t.set({expert:!t.settings.expert}),large:()=>t.set({large:!t.settings.large}),theme:()=>t.set({theme:this.nextTheme()}),right:()=>this.judge(`right`),wrong:()=>this.judge(`wrong`)}[e]()}escape(){let{panes:e,unfolded:t,field:n,desk:r}=this.panel;if(e.open)return e.show(null);if(t.closeFact())return!0;let i=!n.isEmpty;n.clear();let a=r.newCall();return n.focus(),a||i}undo(){let e=this.panel.desk.undo();return this.panel.field.focus(),e}judge(e){let{desk:t,panes:n}=this.panel;return t.advice?(t.judge(e,null),e!==`wrong`||n.show(`situations`)):!1}nextTheme(){return mn[(mn.indexOf(this.panel.settings.theme)+1)%mn.length]??`auto`}};async function gn(e,t){if(!window.isSecureContext||!navigator.clipboard)return _n(e,t);try{return await navigator.clipboard.writeText(e),!0}catch{return _n(e,t)}}function _n(e,t){let n=t.activeElement,r=document.createElement(`textarea`);r.className=`unseen`,r.value=e,t.append(r),r.select();let i=document.execCommand(`copy`);return r.remove(),n instanceof HTMLElement&&n.focus(),i}var vn=1500,yn=class{constructor(e){this.panel=e,this.done=null,this.notice=``}press(e){let t=[...this.panel.renderRoot.querySelectorAll(`[data-copy="${e}"]`)],[n,r]=this.done?.split(` `)??[];return t[n===e?(Number(r)+1)%t.length:0]?.click(),t.length>0}async copy(e,t){let n=await gn(t,this.panel.renderRoot);this.done=n?e:null,this.notice=n?I.copied:I.copyFailed,this.panel.requestUpdate(),this.panel.desk.clock.after(vn,()=>{this.done=null,this.panel.requestUpdate()})}};function bn(e){return E`<div class="dock">
    <div role="alert">${xn(e)}</div>
    ${Sn(e)} ${Cn(e)}
    <form class="ask" @submit=${t=>Tn(t,e)}>
      <textarea
        id="field"
        rows="1"
        aria-label=${I.field}
        placeholder=${I.placeholder}
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="send"
        @keydown=${t=>wn(t,e)}
      ></textarea>
      <button aria-keyshortcuts="Enter"><span class="unseen">${I.send}</span><kbd aria-hidden="true">Enter</kbd></button>
    </form>
  </div>`}function xn(e){let{away:t,problem:n,news:r,sending:i}=e.desk;return t?E`<p class="banner bad"><b>${I.offline}.</b> ${i?I.offlineKept:n??I.offlineEmpty}</p>`:n?E`<p class="banner bad">${n}</p>`:i?.slow?E`<p class="working">${I.working}</p>`:r?E`<p class="banner care">${r}</p>`:O}function Sn(e){let{earlier:t,call:n}=e.desk;return!t||n.answer?O:E`<p class="banner">
    ${I.newCallDone}
    <button aria-keyshortcuts=${H.undo.aria} @click=${()=>e.run(`undo`)}>${I.undo} ${W(H.undo.shown)}</button>
  </p>`}function Cn(e){let{advice:t}=e.desk;return t?.next_question?E`<section aria-label=${I.question}>
    <p class="question">${t.next_question.text}</p>
    <div class="answers">${Ke(t).map(t=>q(e,t))}</div>
  </section>`:O}function wn(e,t){e.key===`Enter`&&!e.shiftKey&&!e.isComposing&&Tn(e,t)}function Tn(e,t){e.preventDefault(),t.submit()}var En=class{constructor(e){this.host=e}get text(){return this.element?.value.trim()??``}get isEmpty(){return this.element?.value===``}focus(){this.element?.focus()}fill(e){this.element&&(this.element.value=e,this.element.focus(),this.element.select())}clear(){this.element&&(this.element.value=``)}takes(e){return e===this.element?!this.isEmpty:e instanceof HTMLTextAreaElement||e instanceof HTMLInputElement}get element(){return this.host.renderRoot.querySelector(`#field`)}},Dn=class{constructor(e){this.panel=e,this.open=null,this.past=null,this.filter=``}show(e){return this.open=e,this.filter=``,e===`history`&&this.search(``),this.panel.requestUpdate(),this.panel.updateComplete.then(()=>this.focus()),!0}toggle(e){return this.show(this.open===e?null:e)}lists(){return{past:this.past,filter:this.filter,search:e=>this.search(e),pick:e=>this.pick(e)}}focus(){if(!this.open)return this.panel.field.focus();let e=this.open===`menu`?`.pane button`:`.pane input`;this.panel.renderRoot.querySelector(e)?.focus()}search(e){this.filter=e,this.panel.requestUpdate(),this.open===`history`&&this.panel.desk.history(e).then(t=>{this.filter===e&&(this.past=t),this.panel.requestUpdate()})}pick(e){this.show(null),e&&this.panel.desk.judge(`wrong`,e)}},On=`reader`;function kn(e){let{ops:t}=e.desk,n=(t?.lines??[]).filter(e=>e.state!==`unknown`);return E`<header>
      <div class="lines">${t?n.map(t=>An(e,t)):I.noState}</div>
      <button
        class="quiet"
        aria-expanded=${e.pane===`menu`}
        aria-keyshortcuts=${H.menu.aria}
        @click=${()=>e.run(`menu`)}
      >
        <span aria-hidden="true">☰</span><span class="unseen">${I.menu}</span> ${W(H.menu.shown)}
      </button>
    </header>
    ${e.desk.me?.role===On?E`<p class="reader">${I.reader}</p>`:O}
    ${jn(t?.incidents??[],t?.transfer_by_number??!1)}`}function An(e,t){let n=t.changes_at?_t(Date.parse(t.changes_at)-e.now):null;return E`<span class="line ${t.state}" title=${t.note??O}>
    ${Fe(t.title)}
    <span class=${t.state===`open`?`unseen`:O}>${L[t.state]}</span>
    ${t.changes_at?`до ${J(t.changes_at)}`:O}
    ${n?E`<span class="left">${n}</span>`:O}
  </span>`}function jn(e,t){if(e.length===0)return O;let n=e.map(e=>`${e.title} (с ${J(e.opened_at)})`).join(`; `);return E`<div class="incident" role="status">
    ${t?E`<b>${I.byNumber}.</b> `:O}${I.incident}: ${n}
  </div>`}function Mn(e,t){return e.pane===`menu`?Nn(e,I.menu,Pn(e)):e.pane===`history`?Nn(e,I.history,Fn(t)):e.pane===`situations`?Nn(e,I.chooseRight,Ln(e,t)):O}function Nn(e,t,n){return E`<section class="pane" role="dialog" aria-label=${t}>
    <div class="head">
      <h2>${t}</h2>
      <button @click=${()=>e.open(null)}>${I.close} ${W(`Esc`)}</button>
    </div>
    <div class="body">${n}</div>
  </section>`}function Pn(e){let{expert:t,large:n,theme:r}=e.settings,i=e.desk.ops?.lines??[];return E`<div class="options">
      ${Y(e,`history`,I.history)} ${Y(e,`newCall`,I.newCall)}
      ${Y(e,`expert`,I.expert,t)} ${Y(e,`large`,I.large,n)}
    </div>
    <h3>${I.theme} ${W(H.theme.shown)}</h3>
    <div class="options">
      ${Object.entries(I.themes).map(([t,n])=>E`<button aria-pressed=${r===t} @click=${()=>e.set({theme:t})}>${n}</button>`)}
    </div>
    <h3>${I.lines}</h3>
    <div class="lines">${i.length?i.map(t=>An(e,t)):I.noState}</div>`}function Y(e,t,n,r){let i=t===`newCall`?`Esc`:H[t].shown;return E`<button aria-pressed=${r??O} @click=${()=>e.run(t)}>${n} ${W(i)}</button>`}function Fn(e){let{past:t,filter:n}=e,r=n?I.historyNothing:I.historyEmpty;return E`${zn(I.historySearch,e)}
    ${t?.length===0?E`<p class="note">${r}</p>`:O}
    ${t?.map(e=>In(e))}`}function In(e){return E`<article class="block past">
    <time datetime=${e.at}>${J(e.at)}</time><b>${e.title??e.where}</b>
    ${e.title?E`<p>${e.where}</p>`:O} ${e.case&&!e.where.includes(e.case)?E`<p>${I.case}: ${e.case}</p>`:O}
    ${e.asked.startsWith(`/`)?O:E`<p class="note">${e.asked}</p>`}
  </article>`}function Ln(e,t){let n=t.filter.toLowerCase(),r=e.desk.situations.filter(e=>`${e.title} ${e.clause}`.toLowerCase().includes(n));return E`${zn(I.filter,t)} ${r.map(e=>Rn(e,t))}
    <button @click=${()=>t.pick(null)}>${I.noneOfThem}</button>`}function Rn(e,t){return E`<button @click=${()=>t.pick(e.id)}><span>${e.title}</span> <small class="note">${R(e.clause)}</small></button>`}function zn(e,t){return E`<input
    type="search"
    aria-label=${e}
    placeholder=${e}
    .value=${t.filter}
    @input=${e=>t.search(e.target.value)}
  />`}function Bn(e){let t=e?.custom;return t?[`${I.where}: ${t.where}`,...$e(t).map(e=>`${I.say}: ${e}`),...t.case?[`${I.case}: ${Xe(t.case)}`]:[],...t.next_question?[`${I.question}: ${t.next_question.text}`]:[]].join(`. `):e?.text??``}var Vn=c`
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
`,Hn=c`
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
`,Un=c`
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
`,Wn=c`
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
`,Gn=c`
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
`,Kn=c`
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
`,qn=880,Jn=class{constructor(e){this.panel=e,this.fact=null,this.blocks=new Set,this.call=null}get isTight(){return this.panel.desk.advice?.next_question!=null&&this.panel.offsetWidth<qn}isFolded(e){return this.isTight&&!this.blocks.has(e)}unfold(e,t){this.blocks.add(e),this.draw(t)}toggleFact(e){this.fact=this.fact===e?null:e,this.draw(this.fact?`.instead button, .instead input`:`[data-fact="${e}"]`)}closeFact(){return this.fact?(this.toggleFact(this.fact),!0):!1}fold(e){(this.fact||this.call!==e)&&this.panel.requestUpdate(),this.call!==e&&this.blocks.clear(),this.call=e,this.fact=null}draw(e){this.panel.requestUpdate(),this.panel.updateComplete.then(()=>{let t=this.panel.renderRoot.querySelector(e);t?.focus(),t instanceof HTMLInputElement&&t.select()})}},Yn=1e3,Xn=class extends F{constructor(...e){super(...e),this.server=``,this.settingsStore=null,this.field=new En(this),this.choosing=new pn(this),this.copying=new yn(this),this.panes=new Dn(this),this.unfolded=new Jn(this),this.commands=new hn(this),this.shown=null,this.ticking=null}static{this.styles=[Kn,Un,Gn,Hn,Wn,Vn]}connectedCallback(){super.connectedCallback(),this.tick()}disconnectedCallback(){super.disconnectedCallback(),this.ticking!==null&&this.desk.clock.cancel(this.ticking)}focusField(){this.field.focus()}key(e){return this.commands.key(e)}set(e){return this.settings={...this.settings,...e},Be(this.settingsStore,this.settings),this.requestUpdate(),!0}render(){let e=this.scene();return this.toggleAttribute(`large`,this.settings.large),this.setAttribute(`theme`,this.settings.theme),E`<div class="frame" ?inert=${e.pane!==null}>
        ${kn(e)}
        <main aria-label=${I.answer} aria-busy=${this.desk.sending!==null}>${sn(e)}</main>
        ${bn(e)}
      </div>
      ${Mn(e,this.panes.lists())}
      <div class="unseen" role="status" aria-live="polite">${this.copying.notice||Bn(this.desk.call.answer)}</div>`}updated(){let e=this.desk.advice?.decision_id??this.desk.call.id;e!==this.shown&&(this.shown=e,this.copying.notice=``,this.unfolded.fold(this.desk.call.id),this.renderRoot.querySelector(`main`)?.scrollTo({top:0}))}scene(){return{desk:this.desk,settings:this.settings,pane:this.panes.open,now:this.desk.clock.now(),copied:this.copying.done,unfolded:this.unfolded,submit:()=>void this.choosing.submit(),send:e=>void this.choosing.send(e),run:e=>void this.commands.run(e),copy:(e,t)=>void this.copying.copy(e,t),open:e=>void this.panes.show(e),fill:e=>this.field.fill(e),set:e=>void this.set(e),link:e=>this.link(e)}}link(e){if(!e)return null;let t=new URL(e,this.server||location.href);return/^https?:$/.test(t.protocol)?t.href:null}tick(){this.ticking=this.desk.clock.after(Yn,()=>this.tick()),this.requestUpdate()}},Zn=`copilot-panel`;function Qn(){customElements.get(`copilot-panel`)||customElements.define(Zn,Xn)}var $n=class{constructor(){this.ahead=0}now(){return Date.now()+this.ahead}follow(e){this.ahead=e-Date.now()}after(e,t){return window.setTimeout(t,e)}cancel(e){window.clearTimeout(e)}},X=class extends Error{},er=class extends Error{constructor(e,t){super(t),this.status=e}},tr=class{constructor(e,t){this.api=e,this.presence=t}async send(e,t){try{return await this.once(e)}catch(e){if(!(e instanceof X))throw e}return await this.presence.back(),t()?this.once(e):[]}async once(e){try{return await this.api.ask(e)}catch(e){throw e instanceof X&&this.presence.lost(),e}}},nr=1e4,rr=2e3,ir=class{constructor(e,t,n){this.ask=e,this.clock=t,this.listener=n,this.online=!0,this.waiting=[],this.timer=null,this.started=!1}start(){this.started=!0,this.look()}lost(){this.online&&this.listener.away(),this.online=!1,this.plan()}back(){return this.online?Promise.resolve():new Promise(e=>this.waiting.push(e))}async look(){this.clear();try{this.found(await this.ask())}catch(e){if(e instanceof X)return this.lost();this.listener.refused(e)}this.plan()}found(e){this.online=!0,this.listener.here(e);for(let e of this.waiting.splice(0))e()}plan(){this.clear(),this.started&&(this.timer=this.clock.after(this.online?nr:rr,()=>void this.look()))}clear(){this.timer!==null&&this.clock.cancel(this.timer),this.timer=null}},ar=`abcdefghjkmnpqrstuvwxyz`;function or(e=12){let t=crypto.getRandomValues(new Uint8Array(e));return Array.from(t,e=>ar[e%23]).join(``)}var sr=/(?<![\d+])(?:\+\d{1,3}|[78])?[ \u00a0(.-]*\d{3}[ \u00a0).-]*\d{3}[ \u00a0.-]*\d{2}[ \u00a0.-]*\d{2}(?!\d)/g,cr=/\[телефон(?: (\d+))?\]/gi,lr=/номер мошенника/i;function ur(e){return(e.match(sr)??[]).map(dr)}function dr(e){let t=e.replace(/\D/g,``),n=t.length===10?`7${t}`:t.replace(/^8(?=\d{10}$)/,`7`),r=/^7(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(n);return r?`+7 ${r[1]} ${r[2]}-${r[3]}-${r[4]}`:e.trim()}function fr(e,t,n,r){let i=e.replace(cr,(e,t)=>n[Number(t??1)-1]??e),a=t.steps.some(e=>lr.test(e)),o=[...pr(n,r,a)].filter(e=>!i.includes(e));return o.length===0?i:`${i}. ${a?`Номер мошенника`:`Номер из разговора`}: ${o.join(`, `)}`}function pr(e,t,n){let r=new Set(e),i=n&&r.size===1,a=t?dr(t):i?null:e[0];return a&&r.delete(a),r}var mr=401;function Z(e){return e instanceof X?I.lost:e instanceof er&&e.status===mr?I.signedOut:e instanceof er&&e.message?e.message:I.failed}var hr=300,gr=class{constructor(e,t,n,r,i){this.state=e,this.outbox=t,this.session=n,this.clock=r,this.watch=i,this.failed=null}async send(e){let{state:t}=this,n=this.outgoing(e),{call:r}=t,i=()=>t.sending?.message===n&&t.call.id===r.id;this.begin(n,i);try{let[t]=await this.outbox.send(n,i);return i()?(this.failed=null,t&&this.show(t,e),t!==void 0):!1}catch(e){return i()&&this.fail(e,n),!1}finally{t.sending?.message===n&&t.set({sending:null})}}async again(){let{state:e}=this;if(e.sending||e.away)return;let t=e.advice;await this.send(`/follow_up`)&&t&&e.advice&&_r(t,e.advice)&&e.set({news:I.changed})}outgoing(e){let{call:t}=this.state,{failed:n}=this;return{id:n?.callId===t.id&&JSON.stringify(n.said)===JSON.stringify(e)?n.id:or(20),said:e,callId:t.id,phone:t.phone}}begin(e,t){this.state.set({sending:{message:e,slow:!1},problem:null,news:null,offered:[]}),this.clock.after(hr,()=>{t()&&this.state.set({sending:{message:e,slow:!0}})})}show(e,t){let{state:n}=this;e.custom&&this.clock.follow(Date.parse(e.custom.at));let r=typeof t==`string`&&!t.startsWith(`/`)?ur(t):[];n.patch({answer:e,typed:[...n.call.typed,...r],verdict:null,asked:!0}),this.session.keep({id:n.call.id,asked:!0}),this.watch.card(n.advice,n.ops)}fail(e,t){this.failed=t,this.state.set({problem:Z(e)})}};function _r(e,t){return e.where!==t.where||e.row!==t.row||e.target?.line_state.state!==t.target?.line_state.state}function Q(e=or(),t=null,n=null){return{id:e,ctiId:t,phone:n,typed:[],answer:null,comment:null,done:new Set,verdict:null,asked:!1}}function vr(e){if(!e.ctiId)return Q();let t=Number(/-(\d+)$/.exec(e.id.slice(e.ctiId.length))?.[1]??1);return Q(`${e.ctiId}-${t+1}`,e.ctiId,e.phone)}function $(e){return e.answer!==null||e.asked}var yr=class{constructor(e,t,n,r){this.state=e,this.api=t,this.clock=n,this.watch=r}here(e){let{state:t}=this;this.clock.follow(Date.parse(e.at)),t.set({ops:e,away:!1,problem:t.problem===I.signedOut?null:t.problem}),t.me||this.learn(),this.watch.state(e)}away(){this.state.set({away:!0})}refused(e){let t=Z(e);this.state.set({ops:null,...t===I.signedOut&&{problem:t}})}async learn(){try{let[e,t]=await Promise.all([this.api.me(),this.api.situations()]);this.state.set({me:e,situations:t})}catch(e){e instanceof X||this.state.set({problem:Z(e)})}}},br=class{constructor(e,t){this.call=e,this.changed=t,this.sending=null,this.away=!1,this.problem=null,this.news=null,this.earlier=null,this.ops=null,this.me=null,this.situations=[],this.offered=[]}get advice(){return this.call.answer?.custom??null}get comment(){let e=this.advice?.comment;return this.call.comment===null?e&&this.advice?fr(e,this.advice,this.call.typed,this.call.phone):``:this.call.comment}patch(e){this.set({call:{...this.call,...e}})}set(e){Object.assign(this,e),this.changed()}},xr=new Set([`clock`,`ops`]),Sr=250,Cr=2**31-1,wr=class{constructor(e,t){this.clock=e,this.outdated=t,this.timer=null,this.seen=null}card(e,t){if(this.stop(),!e||!Tr(e))return;this.seen=t&&Dr(t);let n=e.target?.line_state.changes_at??Er(t),r=n?Date.parse(n)-this.clock.now()+Sr:-1;r>0&&r<Cr&&(this.timer=this.clock.after(r,this.outdated))}state(e){let t=Dr(e);this.seen!==null&&this.seen!==t&&this.outdated(),this.seen!==null&&(this.seen=t)}stop(){this.timer!==null&&this.clock.cancel(this.timer),this.timer=null,this.seen=null}};function Tr(e){return e.target!==null||e.facts.some(e=>xr.has(e.source))}function Er(e){return(e?.lines??[]).flatMap(e=>e.changes_at??[]).sort((e,t)=>Date.parse(e)-Date.parse(t))[0]??null}function Dr(e){return[...e.lines.map(e=>`${e.id}=${e.state}`),...e.incidents.map(e=>String(e.id)),e.transfer_by_number].join(` `)}var Or=class extends br{constructor(e,t,n,r){let i=t.call();super({...Q(i?.id),asked:i?.asked??!1},r),this.api=e,this.session=t,this.clock=n,this.watch=new wr(n,()=>void this.asking.again()),this.presence=new ir(()=>e.state(),n,new yr(this,e,n,this.watch)),this.asking=new gr(this,new tr(e,this.presence),t,n,this.watch)}start(){this.presence.start(),this.call.asked&&this.send(Ue)}send(e){return this.asking.send(e)}newCall(){return!$(this.call)&&!this.sending?!1:(this.replaceCall(vr(this.call),this.call),!0)}undo(){return this.earlier?(this.replaceCall(this.earlier,null),this.watch.card(this.advice,this.ops),!0):!1}handOver(e){if(e.callId&&e.callId===this.call.ctiId)return this.patch({phone:e.phone??this.call.phone});let t=Q(e.callId??void 0,e.callId,e.phone);this.replaceCall(t,$(this.call)?this.call:null)}leave(){this.call.ctiId||this.replaceCall(Q(),null)}callEnded(){this.replaceCall(Q(),$(this.call)?this.call:null)}async openAt(e){let t=(await this.api.situations().catch(()=>this.situations)).filter(t=>t.id===e||t.clause===e);if(t.length===1&&t[0])return void this.send(z(t[0].id));this.set({offered:t})}editComment(e){this.patch({comment:e})}tick(e){let t=new Set(this.call.done);t.delete(e)||t.add(e),this.patch({done:t})}async judge(e,t){this.advice&&(this.patch({verdict:e}),await this.api.feedback(this.advice.decision_id,e,t).catch(e=>this.set({problem:Z(e)})))}history(e){return this.api.history(e)}replaceCall(e,t){this.watch.stop(),this.session.keep({id:e.id,asked:e.asked}),this.set({call:e,earlier:t,sending:null,problem:null,news:null,offered:[]})}},kr=class{constructor(){this.id=or(),this.kept=null}tab(){return this.id}call(){return this.kept}keep(e){this.kept=e}},Ar=1e4,jr=401,Mr=new Set([502,503,504]),Nr=class{constructor(e,t){this.root=e,this.tokens=t}async json(e,t){let n=await this.tokens.current(),r=await this.fetch(e,t,n);if(r.status!==jr)return Pr(r);let i=await this.tokens.renew(n);return Pr(i?await this.fetch(e,t,i):r)}async fetch(e,t,n){let r=n?{Authorization:`Bearer ${n}`}:{},i={headers:r,signal:AbortSignal.timeout(Ar),credentials:`same-origin`};t!==void 0&&(i.method=`POST`,i.body=JSON.stringify(t),r[`Content-Type`]=`application/json`);try{return await fetch(this.root+e,i)}catch(e){throw new X(String(e))}}};async function Pr(e){if(Mr.has(e.status))throw new X(e.statusText);if(e.status===204)return;let t=await e.json().catch(()=>void 0);if(e.ok&&t===void 0)throw new X(`the answer was cut`);if(e.ok)return t;let n=t&&typeof t==`object`&&`error`in t?String(t.error):``;throw new er(e.status,n)}var Fr=class{constructor(e){this.ask=e,this.asked=null}current(){return this.asked??=this.request(),this.asked}async renew(e){return this.ask?(await this.asked===e&&(this.asked=this.request()),this.current()):null}async request(){return await this.ask?.()??null}},Ir=`/webhooks/panel`,Lr=50,Rr=class{constructor(e,t,n){this.sender=n,this.tokens=new Fr(t),this.http=new Nr(e+Ir,this.tokens)}async ask(e){let t={message_id:e.id,call_id:e.callId,...e.phone&&{phone:e.phone}},{said:n}=e,[r,i]=typeof n==`string`?[`/webhook`,{message:n}]:[`/facts`,{facts:n}];return await this.http.json(r,{...await this.who(),...i,metadata:t})}async state(){return await this.http.json(`/state`)}async me(){return await this.http.json(`/me`)}async situations(){return await this.http.json(`/situations`)}async feedback(e,t,n){await this.http.json(`/feedback`,{...await this.who(),decision_id:e,verdict:t,situation:n})}async history(e){let t=new URLSearchParams({limit:String(Lr),query:e,...await this.who()});return await this.http.json(`/history?${t}`)}async who(){return await this.tokens.current()?{}:{sender:this.sender()}}};function zr({server:e,getToken:t,clause:n}){let r=document.createElement(Zn),i=new kr,a=new Or(new Rr(e,t,()=>i.tab()),i,new $n,()=>r.requestUpdate());return Object.assign(r,{desk:a,server:e,settings:ze(null)}),a.start(),n&&a.openAt(n),{element:r,focus:()=>void r.updateComplete.then(()=>r.focusField()),key:e=>r.key(e)}}Qn(),document.dispatchEvent(new CustomEvent(`copilot-code-loaded`,{detail:zr}))})();