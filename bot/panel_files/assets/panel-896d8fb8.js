(function(){var e=globalThis,t=e.ShadowRoot&&(e.ShadyCSS===void 0||e.ShadyCSS.nativeShadow)&&`adoptedStyleSheets`in Document.prototype&&`replace`in CSSStyleSheet.prototype,n=Symbol(),r=new WeakMap,i=class{constructor(e,t,r){if(this._$cssResult$=!0,r!==n)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,n=this.t;if(t&&e===void 0){let t=n!==void 0&&n.length===1;t&&(e=r.get(n)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),t&&r.set(n,e))}return e}toString(){return this.cssText}},a=e=>new i(typeof e==`string`?e:e+``,void 0,n),o=(e,...t)=>new i(e.length===1?e[0]:t.reduce((t,n,r)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if(typeof e==`number`)return e;throw Error(`Value passed to 'css' function must be a 'css' function result: `+e+`. Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.`)})(n)+e[r+1],e[0]),e,n),s=(n,r)=>{if(t)n.adoptedStyleSheets=r.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let t of r){let r=document.createElement(`style`),i=e.litNonce;i!==void 0&&r.setAttribute(`nonce`,i),r.textContent=t.cssText,n.appendChild(r)}},c=t?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t=``;for(let n of e.cssRules)t+=n.cssText;return a(t)})(e):e,{is:l,defineProperty:u,getOwnPropertyDescriptor:d,getOwnPropertyNames:ee,getOwnPropertySymbols:te,getPrototypeOf:ne}=Object,f=globalThis,re=f.trustedTypes,ie=re?re.emptyScript:``,ae=f.reactiveElementPolyfillSupport,p=(e,t)=>e,m={toAttribute(e,t){switch(t){case Boolean:e=e?ie:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},oe=(e,t)=>!l(e,t),se={attribute:!0,type:String,converter:m,reflect:!1,useDefault:!1,hasChanged:oe};Symbol.metadata??=Symbol(`metadata`),f.litPropertyMetadata??=new WeakMap;var h=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=se){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),r=this.getPropertyDescriptor(e,n,t);r!==void 0&&u(this.prototype,e,r)}}static getPropertyDescriptor(e,t,n){let{get:r,set:i}=d(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:r,set(t){let a=r?.call(this);i?.call(this,t),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??se}static _$Ei(){if(this.hasOwnProperty(p(`elementProperties`)))return;let e=ne(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(p(`finalized`)))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(p(`properties`))){let e=this.properties,t=[...ee(e),...te(e)];for(let n of t)this.createProperty(n,e[n])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[e,n]of t)this.elementProperties.set(e,n)}this._$Eh=new Map;for(let[e,t]of this.elementProperties){let n=this._$Eu(e,t);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let e of n)t.unshift(c(e))}else e!==void 0&&t.push(c(e));return t}static _$Eu(e,t){let n=t.attribute;return!1===n?void 0:typeof n==`string`?n:typeof e==`string`?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return s(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,n);if(r!==void 0&&!0===n.reflect){let i=(n.converter?.toAttribute===void 0?m:n.converter).toAttribute(t,n.type);this._$Em=e,i==null?this.removeAttribute(r):this.setAttribute(r,i),this._$Em=null}}_$AK(e,t){let n=this.constructor,r=n._$Eh.get(e);if(r!==void 0&&this._$Em!==r){let e=n.getPropertyOptions(r),i=typeof e.converter==`function`?{fromAttribute:e.converter}:e.converter?.fromAttribute===void 0?m:e.converter;this._$Em=r;let a=i.fromAttribute(t,e.type);this[r]=a??this._$Ej?.get(r)??a,this._$Em=null}}requestUpdate(e,t,n,r=!1,i){if(e!==void 0){let a=this.constructor;if(!1===r&&(i=this[e]),n??=a.getPropertyOptions(e),!((n.hasChanged??oe)(i,t)||n.useDefault&&n.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(a._$Eu(e,n))))return;this.C(e,t,n)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:r,wrapped:i},a){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,a??t??this[e]),!0!==i||a!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),!0===r&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}let e=this.constructor.elementProperties;if(e.size>0)for(let[t,n]of e){let{wrapped:e}=n,r=this[t];!0!==e||this._$AL.has(t)||r===void 0||this.C(t,void 0,n,r)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};h.elementStyles=[],h.shadowRootOptions={mode:`open`},h[p(`elementProperties`)]=new Map,h[p(`finalized`)]=new Map,ae?.({ReactiveElement:h}),(f.reactiveElementVersions??=[]).push(`2.1.2`);var ce=globalThis,le=e=>e,g=ce.trustedTypes,ue=g?g.createPolicy(`lit-html`,{createHTML:e=>e}):void 0,de=`$lit$`,_=`lit$${Math.random().toFixed(9).slice(2)}$`,fe=`?`+_,pe=`<${fe}>`,v=document,y=()=>v.createComment(``),b=e=>e===null||typeof e!=`object`&&typeof e!=`function`,x=Array.isArray,me=e=>x(e)||typeof e?.[Symbol.iterator]==`function`,S=`[ 	
\f\r]`,C=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,he=/-->/g,ge=/>/g,w=RegExp(`>|${S}(?:([^\\s"'>=/]+)(${S}*=${S}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,`g`),_e=/'/g,ve=/"/g,ye=/^(?:script|style|textarea|title)$/i,T=(e=>(t,...n)=>({_$litType$:e,strings:t,values:n}))(1),E=Symbol.for(`lit-noChange`),D=Symbol.for(`lit-nothing`),be=new WeakMap,O=v.createTreeWalker(v,129);function xe(e,t){if(!x(e)||!e.hasOwnProperty(`raw`))throw Error(`invalid template strings array`);return ue===void 0?t:ue.createHTML(t)}var Se=(e,t)=>{let n=e.length-1,r=[],i,a=t===2?`<svg>`:t===3?`<math>`:``,o=C;for(let t=0;t<n;t++){let n=e[t],s,c,l=-1,u=0;for(;u<n.length&&(o.lastIndex=u,c=o.exec(n),c!==null);)u=o.lastIndex,o===C?c[1]===`!--`?o=he:c[1]===void 0?c[2]===void 0?c[3]!==void 0&&(o=w):(ye.test(c[2])&&(i=RegExp(`</`+c[2],`g`)),o=w):o=ge:o===w?c[0]===`>`?(o=i??C,l=-1):c[1]===void 0?l=-2:(l=o.lastIndex-c[2].length,s=c[1],o=c[3]===void 0?w:c[3]===`"`?ve:_e):o===ve||o===_e?o=w:o===he||o===ge?o=C:(o=w,i=void 0);let d=o===w&&e[t+1].startsWith(`/>`)?` `:``;a+=o===C?n+pe:l>=0?(r.push(s),n.slice(0,l)+de+n.slice(l)+_+d):n+_+(l===-2?t:d)}return[xe(e,a+(e[n]||`<?>`)+(t===2?`</svg>`:t===3?`</math>`:``)),r]},Ce=class e{constructor({strings:t,_$litType$:n},r){let i;this.parts=[];let a=0,o=0,s=t.length-1,c=this.parts,[l,u]=Se(t,n);if(this.el=e.createElement(l,r),O.currentNode=this.el.content,n===2||n===3){let e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;(i=O.nextNode())!==null&&c.length<s;){if(i.nodeType===1){if(i.hasAttributes())for(let e of i.getAttributeNames())if(e.endsWith(de)){let t=u[o++],n=i.getAttribute(e).split(_),r=/([.?@])?(.*)/.exec(t);c.push({type:1,index:a,name:r[2],strings:n,ctor:r[1]===`.`?Te:r[1]===`?`?Ee:r[1]===`@`?De:j}),i.removeAttribute(e)}else e.startsWith(_)&&(c.push({type:6,index:a}),i.removeAttribute(e));if(ye.test(i.tagName)){let e=i.textContent.split(_),t=e.length-1;if(t>0){i.textContent=g?g.emptyScript:``;for(let n=0;n<t;n++)i.append(e[n],y()),O.nextNode(),c.push({type:2,index:++a});i.append(e[t],y())}}}else if(i.nodeType===8){if(i.data===fe)c.push({type:2,index:a});else{let e=-1;for(;(e=i.data.indexOf(_,e+1))!==-1;)c.push({type:7,index:a}),e+=_.length-1}}a++}}static createElement(e,t){let n=v.createElement(`template`);return n.innerHTML=e,n}};function k(e,t,n=e,r){if(t===E)return t;let i=r===void 0?n._$Cl:n._$Co?.[r],a=b(t)?void 0:t._$litDirective$;return i?.constructor!==a&&(i?._$AO?.(!1),a===void 0?i=void 0:(i=new a(e),i._$AT(e,n,r)),r===void 0?n._$Cl=i:(n._$Co??=[])[r]=i),i!==void 0&&(t=k(e,i._$AS(e,t.values),i,r)),t}var we=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:n}=this._$AD,r=(e?.creationScope??v).importNode(t,!0);O.currentNode=r;let i=O.nextNode(),a=0,o=0,s=n[0];for(;s!==void 0;){if(a===s.index){let t;s.type===2?t=new A(i,i.nextSibling,this,e):s.type===1?t=new s.ctor(i,s.name,s.strings,this,e):s.type===6&&(t=new Oe(i,this,e)),this._$AV.push(t),s=n[++o]}a!==s?.index&&(i=O.nextNode(),a++)}return O.currentNode=v,r}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings===void 0?n._$AI(e[t]):(n._$AI(e,n,t),t+=n.strings.length-2)),t++}},A=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,r){this.type=2,this._$AH=D,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=k(this,e,t),b(e)?e===D||e==null||e===``?(this._$AH!==D&&this._$AR(),this._$AH=D):e!==this._$AH&&e!==E&&this._(e):e._$litType$===void 0?e.nodeType===void 0?me(e)?this.k(e):this._(e):this.T(e):this.$(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==D&&b(this._$AH)?this._$AA.nextSibling.data=e:this.T(v.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:n}=e,r=typeof n==`number`?this._$AC(e):(n.el===void 0&&(n.el=Ce.createElement(xe(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===r)this._$AH.p(t);else{let e=new we(r,this),n=e.u(this.options);e.p(t),this.T(n),this._$AH=e}}_$AC(e){let t=be.get(e.strings);return t===void 0&&be.set(e.strings,t=new Ce(e)),t}k(t){x(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let a of t)i===n.length?n.push(r=new e(this.O(y()),this.O(y()),this,this.options)):r=n[i],r._$AI(a),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let t=le(e).nextSibling;le(e).remove(),e=t}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},j=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,r,i){this.type=1,this._$AH=D,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=i,n.length>2||n[0]!==``||n[1]!==``?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=D}_$AI(e,t=this,n,r){let i=this.strings,a=!1;if(i===void 0)e=k(this,e,t,0),a=!b(e)||e!==this._$AH&&e!==E,a&&(this._$AH=e);else{let r=e,o,s;for(e=i[0],o=0;o<i.length-1;o++)s=k(this,r[n+o],t,o),s===E&&(s=this._$AH[o]),a||=!b(s)||s!==this._$AH[o],s===D?e=D:e!==D&&(e+=(s??``)+i[o+1]),this._$AH[o]=s}a&&!r&&this.j(e)}j(e){e===D?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??``)}},Te=class extends j{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===D?void 0:e}},Ee=class extends j{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==D)}},De=class extends j{constructor(e,t,n,r,i){super(e,t,n,r,i),this.type=5}_$AI(e,t=this){if((e=k(this,e,t,0)??D)===E)return;let n=this._$AH,r=e===D&&n!==D||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==D&&(n===D||r);r&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH==`function`?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Oe=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){k(this,e)}},ke=ce.litHtmlPolyfillSupport;ke?.(Ce,A),(ce.litHtmlVersions??=[]).push(`3.3.3`);var Ae=(e,t,n)=>{let r=n?.renderBefore??t,i=r._$litPart$;if(i===void 0){let e=n?.renderBefore??null;r._$litPart$=i=new A(t.insertBefore(y(),e),e,void 0,n??{})}return i._$AI(e),i},je=globalThis,M=class extends h{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Ae(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return E}};M._$litElement$=!0,M.finalized=!0,je.litElementHydrateSupport?.({LitElement:M});var Me=je.litElementPolyfillSupport;Me?.({LitElement:M}),(je.litElementVersions??=[]).push(`4.2.2`);var Ne=`/follow_up`,Pe=`/dont_know`;function Fe(e){let t=Object.entries(e).map(([e,t])=>({id:e,value:t}));return`${Ne}${JSON.stringify({fact:t})}`}function N(e){return`/${e}`}var P={app:`Помощник первой линии`,field:`Чего хочет клиент`,placeholder:`Чего хочет клиент?`,send:`Отправить`,where:`Куда`,answer:`Ответ`,reading:`О чём речь`,say:`Скажите`,maySay:`Можно сказать`,case:`CASE`,caseUnnamed:`категория в инструкции не названа`,subject:`Тема`,priority:`Приоритет`,mark:`Отметка`,fields:`Заполните`,steps:`Сначала`,notes:`Важно`,comment:`Комментарий`,commentReset:`Вернуть готовый`,numbersHere:`Номер подставлен только на этом экране`,why:`Основание`,facts:`Что учтено`,factsHint:`нажмите, если не так`,gaps:`Инструкция не говорит`,other:`Возможно, речь о другом`,perhaps:`Возможно`,ways:`Что может быть дальше`,if:`Если`,question:`Вопрос`,dontKnow:`Не знаю`,copy:`Копировать`,copied:`Скопировано`,copyFailed:`Браузер не дал скопировать: выделите текст и нажмите Ctrl+C`,copyAll:`Всё сразу`,byNumber:`Переводить по номеру можно`,noState:`состояние линий неизвестно`,incident:`Инцидент`,account:`Карточка`,newCall:`Новый звонок`,newCallDone:`Новый звонок`,undo:`Вернуть прежний`,isRight:`Ответ верный?`,right:`Верно`,wrong:`Неверно`,thanks:`Спасибо, отмечено`,chooseRight:`Какая ситуация верная?`,filter:`Найти ситуацию`,noneOfThem:`Ни одна`,history:`Мои звонки`,historyEmpty:`За смену ещё ничего не было`,historyNothing:`Ничего не нашлось`,historySearch:`Найти в моих звонках`,menu:`Меню`,close:`Закрыть`,expert:`Кратко`,large:`Крупный шрифт`,theme:`Тема`,lines:`Все линии`,themes:{auto:`Как в системе`,light:`Светлая`,dark:`Тёмная`},keys:`Клавиши`,working:`Ищу ответ…`,offline:`Сервер не отвечает`,offlineEmpty:`Соединение восстановится само.`,offlineKept:`Текст сохранён: отправлю сам, как только сервер ответит.`,lost:`Сервер не ответил и на повтор. Текст сохранён: нажмите Enter, чтобы отправить ещё раз.`,back:`Сервер снова отвечает`,signedOut:`Доступ закончился. Откройте панель заново из CTI или базы знаний.`,failed:`Ассистент не смог ответить. Повторите сообщение; если не поможет — действуйте по инструкции.`,changed:`Ответ изменился: изменилось состояние линии или инциденты.`,ask:`Помощник: спросить по этому пункту`,open:`Помощник`,embedFailed:`Помощник недоступен`,hello:`Напишите пять слов — отвечу, куда переключить, что сказать и какой CASE создать.`,helloExamples:[`хочет расторгнуть, настаивает`,`требует старшего, причину не говорит`,`роутер не работает, сам проверил`]},Ie={said:`сказано`,role:`ваша роль`,account:`карточка`,ops:`диспетчер`,clock:`часы`,assumed:`допущение`},Le={open:`работает`,closed:`закрыта`,unknown:`часы не названы`},Re={mandatory:`дословно`,prescribed:`дословно`,recommended:`рекомендовано`,optional:`по желанию`};function F(e){return/^\d/.test(e)?`п. ${e}`:e}function ze(e){let t=/«(.+)»/.exec(e)?.[1]??e;return t.charAt(0).toUpperCase()+t.slice(1)}var Be=9;function Ve(e){let t=e.next_question?.answers??[];return t.length===0?[]:[...t.map(He),{digit:0,title:P.dontKnow,payload:Pe}]}function I(e){let t=e.next_question?.answers.length??0;return e.alternatives.map((e,n)=>Ue(e,t+n))}function He(e,t){return{digit:We(t),title:e.label,payload:Fe(e.facts)}}function Ue(e,t){return{digit:We(t),title:e.title,payload:N(e.situation)}}function We(e){return e<Be?e+1:null}var L={phrase:R(`KeyA`,`Ф`,`A`),case:R(`KeyC`,`С`,`C`),comment:R(`KeyR`,`К`,`R`),all:R(`KeyD`,`В`,`D`),undo:R(`KeyZ`,`Я`,`Z`),history:R(`KeyP`,`З`,`P`),menu:R(`KeyV`,`М`,`V`),expert:R(`Quote`,`Э`,`'`),large:R(`KeyI`,`Ш`,`I`),theme:R(`KeyN`,`Т`,`N`),right:R(`Equal`,`+`,`=`),wrong:R(`Minus`,`−`,`-`)};function Ge(e){if(e.isComposing||e.ctrlKey||e.metaKey||e.shiftKey)return null;if(e.code===`Escape`&&!e.altKey)return{command:`newCall`};let t=/^(?:Digit|Numpad)(\d)$/.exec(e.code)?.[1];return t?{digit:Number(t),alone:!e.altKey}:e.altKey?Ke(e.code):null}function Ke(e){let t=Object.entries(L).find(([,t])=>t.code===e);return t?{command:t[0]}:null}function R(e,t,n){return{code:e,shown:`Alt+${t}`,aria:`Alt+${n}`}}var qe=`copilot.view`,Je={theme:`auto`,large:!1,expert:!1},Ye=[`auto`,`light`,`dark`];function Xe(e){try{return $e(JSON.parse(e?.getItem(qe)??`{}`))}catch{return Je}}function Ze(e,t){e?.setItem(qe,JSON.stringify(t))}function Qe(e){return e&&Ye.includes(e)?e:null}function $e(e){return{theme:Qe(e.theme??null)??`auto`,large:e.large===!0,expert:e.expert===!0}}function z(e){return[B(e),...et(e).map(([e,t])=>`${e}: ${t}`),...e.fields.map(e=>`${e}: `)].join(`
`)}function B(e){return e.category??e.description??``}function et(e){return[[P.subject,e.subject],[P.priority,e.priority],[P.mark,e.mark]].filter(e=>e[1]!==null)}function tt(e,t){return[e.where,...V(e),...e.case?[z(e.case)]:[],t].filter(Boolean).join(`

`)}function V(e){return e.phrases.filter(e=>e.due).map(e=>e.text)}function H(e){return e===null?D:T`<kbd aria-hidden="true">${e}</kbd>`}function U(e,t,n,r,i=!0){let a=i?t:`${t}:${n}`,o=e.copied===a?P.copied:P.copy;return T`<button
    class="copy"
    data-copy=${i?t:D}
    aria-label="${o}: ${r}"
    aria-keyshortcuts=${i?L[t].aria:D}
    @click=${()=>e.copy(a,n)}
  >
    ${o} ${i?H(L[t].shown):D}
  </button>`}function W(e,t,n,r=D){return T`<section class="block ${e}" aria-label=${t}>
    <div class="head"><h2>${t}</h2>${r}</div>
    ${n}
  </section>`}function G(e){return e.length?T`<ul class="list">${e.map(e=>T`<li>${e}</li>`)}</ul>`:D}function K(e){return`«${e}»`}function q(e,t){return T`<button
    class="choice"
    data-digit=${t.digit??D}
    aria-keyshortcuts=${t.digit===null?D:`${t.digit} Alt+${t.digit}`}
    @click=${()=>e.send(t.payload)}
  >
    ${H(t.digit)}<span>${t.title}</span>
  </button>`}var nt=new Intl.DateTimeFormat(`ru-RU`,{hour:`2-digit`,minute:`2-digit`,timeZone:`Europe/Moscow`}),rt=1e3,J=60*rt,it=10*J,at=120*J;function Y(e){return nt.format(new Date(e))}function ot(e){if(e<=0||e>at)return null;if(e>=it)return`${Math.floor(e/J)} мин`;let t=Math.ceil(e/rt);return`${Math.floor(t/60)}:${String(t%60).padStart(2,`0`)}`}function X(e,t){return T`<section class="block where ${ct(t)}" aria-label=${st(t)}>
    <div class="head"><h2>${st(t)}</h2><p class="title">${t.title}</p></div>
    <p class="go">${t.where}</p>
    ${lt(t)} ${ut(e,t)}
  </section>`}function st(e){return e.kind===`unclear`?P.reading:e.kind===`decision`?P.where:P.answer}function ct(e){return e.row===null&&e.next_question?`open`:e.action??`open`}function lt(e){let t=e.target?.number;return t&&!e.where.includes(t)?T`<p class="go">${t}</p>`:D}function ut(e,t){let n=t.target?.line_state,r=t.transfer?.text;return!n&&!r?D:T`<p class="state">
    ${n?T`<b>${Le[n.state]}</b>${dt(e,n)}`:D}${n&&r?` · `:D}${r}
    ${n?.note?T`<br />${n.note}`:D}
  </p>`}function dt(e,t){if(!t.changes_at)return D;let n=ot(Date.parse(t.changes_at)-e.now);return T` до ${Y(t.changes_at)}${n?T` · <span class="left" data-countdown>ещё ${n}</span>`:D}`}function ft(e,t){let[n]=V(t),r=I(t);return T`<article class="card brief" data-decision=${t.decision_id}>
    <div class="column">
      ${X(e,t)}
      ${n?pt(P.say,K(n),U(e,`phrase`,n,n)):D}
      ${t.case?pt(P.case,B(t.case),U(e,`case`,z(t.case),P.case)):D}
      ${r.length?T`<div class="readings">${r.map(t=>q(e,t))}</div>`:D}
    </div>
  </article>`}function pt(e,t,n){return T`<section class="block head" aria-label=${e}><p><b>${t}</b></p>${n}</section>`}function mt(e,t){return t.steps.length===0?D:W(`steps`,P.steps,T`<ul>${t.steps.map(t=>T`<li>${_t(e,t)}</li>`)}</ul>`)}function ht(e){return e.notes.length?W(`important`,P.notes,G(e.notes)):D}function gt(e,t){let{desk:n}=e;if(!t.comment&&n.call.comment===null)return D;let r=n.call.comment!==null;return W(`comment`,P.comment,T`<textarea
        aria-label=${P.comment}
        .value=${n.comment}
        @input=${e=>n.editComment(e.target.value)}
      ></textarea>
      ${!r&&n.comment!==t.comment?T`<p class="note">${P.numbersHere}</p>`:D}
      ${r?T`<button class="quiet" @click=${()=>n.editComment(null)}>${P.commentReset}</button>`:D}`,U(e,`comment`,n.comment,P.comment))}function _t(e,t){let{desk:n}=e;return T`<label>
    <input type="checkbox" .checked=${n.call.done.has(t)} @change=${()=>n.tick(t)} /><span>${t}</span>
  </label>`}function vt(e){let{verdict:t}=e.desk.call;return T`<div class="feedback">
    <p>${t?P.thanks:P.isRight}</p>
    ${[`right`,`wrong`].map(n=>T`<button
        aria-pressed=${t===n}
        aria-keyshortcuts=${L[n].aria}
        @click=${()=>e.run(n)}
      >
        ${P[n]} ${H(L[n].shown)}
      </button>`)}
  </div>`}function yt(e,t){let n=t.case;if(!n)return D;let r=U(e,`case`,z(n),P.case);return W(`order`,P.case,T`${bt(n)} ${xt(n)}`,r)}function bt(e){let t=et(e);return T`<p class="name">${B(e)}</p>
    ${e.category?D:T`<p class="note">${P.caseUnnamed}</p>`}
    ${t.length?T`<dl>${t.map(([e,t])=>T`<dt>${e}</dt><dd>${t}</dd>`)}</dl>`:D}`}function xt(e){return e.fields.length?T`<p class="note">${P.fields}:</p>${G(e.fields)}`:D}function St(e,t){return wt(e,`say`,P.say,t.phrases.filter(e=>e.due))}function Ct(e,t){return wt(e,`say may`,P.maySay,t.phrases.filter(e=>!e.due))}function wt(e,t,n,r){if(r.length===0)return D;let i=t===`say`;return T`<section class="block ${t}" aria-label=${n}>
    ${r.map((t,r)=>Tt(e,n,t,i&&r===0))}
  </section>`}function Tt(e,t,n,r){return T`<div class="head">
      <h2>${t} <span class="unseen">—</span></h2>
      <span class="note">${`${Re[n.kind]}${n.when?`, ${n.when.toLowerCase()}`:``}`}</span>
      ${U(e,`phrase`,n.text,n.text,r)}
    </div>
    <blockquote>${K(n.text)}</blockquote>
    ${n.reading?T`<p class="aloud">${n.reading}<br />${n.translation}</p>`:D}`}function Et(e){return e.preview.length?W(`ways`,P.ways,e.preview.map(Dt)):D}function Dt(e){let t=[...e.steps,...e.details,...e.phrases.map(K)],n=T`${P.if} ${e.if}<b>→ ${e.where}</b>`;return t.length===0?T`<p class="way">${n}</p>`:T`<details class="way"><summary>${n}</summary><div class="more">${G(t)}</div></details>`}function Ot(e,t){if(!t.citation&&t.facts.length===0)return D;let n=t.data_age?T`<p class="note">${P.account} ${t.data_age.text}</p>`:D;return W(`why`,P.why,T`${jt(e,t.citation)} ${Mt(e,t.facts)} ${n}`)}function kt(e){if(e.gaps.length===0)return D;let t=e.gaps.map(e=>T`<p><b>${e.missing}.</b> ${e.say} <span class="note">${F(e.where)}</span></p>`);return W(`gaps`,P.gaps,t)}function At(e,t){let n=t.kind===`decision`?I(t):[];return n.length===0?D:W(`others`,P.other,T`<div class="readings">${n.map(t=>q(e,t))}</div>`)}function jt(e,t){if(!t)return D;let n=F(t.clause),r=e.link(t.url),i=r?T`<a href=${r} target="_blank" rel="noopener">${n}</a>`:n;return T`<p title=${t.place??D}><b>${i}</b>${t.gist?` — ${t.gist}`:D}</p>`}function Mt(e,t){return t.length===0?D:T`<h3>${P.facts} · ${P.factsHint}</h3>
    <div class="facts">${t.map(t=>Nt(e,t))}</div>`}function Nt(e,t){return T`<button
    class="fact ${t.source}"
    data-fact=${t.id}
    title="${t.title}${t.evidence?`: «${t.evidence}»`:``}"
    @click=${()=>Pt(e,t)}
  >
    ${t.text}<small>${Ie[t.source]}</small>
  </button>`}function Pt(e,t){typeof t.value==`boolean`?e.send(Fe({[t.id]:!t.value})):e.fill(t.text)}function Ft(e){let{advice:t,call:n,offered:r}=e.desk;return r.length>0?Rt(e):t?e.settings.expert?ft(e,t):It(e,t):n.answer?.text?T`<div class="card"><p class="block">${n.answer.text}</p></div>`:zt(e)}function It(e,t){if(t.kind!==`decision`)return Lt(e,t);let n=U(e,`all`,tt(t,e.desk.comment),P.copyAll);return T`<article class="card" data-decision=${t.decision_id}>
    <div class="column">
      ${X(e,t)} ${St(e,t)} ${yt(e,t)} ${mt(e,t)} ${gt(e,t)}
      ${Ct(e,t)} ${ht(t)}
    </div>
    <div class="column">
      ${Ot(e,t)} ${kt(t)} ${At(e,t)} ${Et(t)}
      <div class="block feedback"><p>${P.copyAll}</p>${n}</div>
      ${vt(e)}
    </div>
  </article>`}function Lt(e,t){let n=I(t);return T`<article class="card" data-decision=${t.decision_id}>
    <div class="column">
      ${X(e,t)} ${mt(e,t)}
      ${n.length?T`<section class="block" aria-label=${P.perhaps}>
            <div class="head"><h2>${P.perhaps}</h2></div>
            <div class="readings">${n.map(t=>q(e,t))}</div>
          </section>`:D}
      ${ht(t)} ${vt(e)}
    </div>
  </article>`}function Rt(e){let t=e.desk.offered.map((e,t)=>({digit:t+1,title:e.title,payload:N(e.id)}));return T`<section class="block" aria-label=${P.reading}>
    <div class="head"><h2>${P.reading}</h2></div>
    <div class="readings">${t.map(t=>q(e,t))}</div>
  </section>`}function zt(e){return T`<div class="hello">
    <p>${P.hello}</p>
    <ul>
      ${P.helloExamples.map(t=>T`<li><button @click=${()=>e.fill(t)}>${t}</button></li>`)}
    </ul>
  </div>`}async function Bt(e,t){if(!window.isSecureContext||!navigator.clipboard)return Vt(e,t);try{return await navigator.clipboard.writeText(e),!0}catch{return Vt(e,t)}}function Vt(e,t){let n=t.activeElement,r=document.createElement(`textarea`);r.className=`unseen`,r.value=e,t.append(r),r.select();let i=document.execCommand(`copy`);return r.remove(),n instanceof HTMLElement&&n.focus(),i}function Ht(e){return T`<div class="dock">
    <div role="alert">${Ut(e)}</div>
    ${Wt(e)} ${Gt(e)}
    <form class="ask" @submit=${t=>qt(t,e)}>
      <textarea
        id="field"
        rows="1"
        aria-label=${P.field}
        placeholder=${P.placeholder}
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="send"
        @keydown=${t=>Kt(t,e)}
      ></textarea>
      <button aria-label=${P.send} aria-keyshortcuts="Enter"><kbd aria-hidden="true">Enter</kbd></button>
    </form>
  </div>`}function Ut(e){let{away:t,problem:n,news:r,sending:i}=e.desk;return t?T`<p class="banner bad"><b>${P.offline}.</b> ${i?P.offlineKept:n??P.offlineEmpty}</p>`:n?T`<p class="banner bad">${n}</p>`:i?.slow?T`<p class="working">${P.working}</p>`:r?T`<p class="banner care">${r}</p>`:D}function Wt(e){let{earlier:t,call:n}=e.desk;return!t||n.answer?D:T`<p class="banner">
    ${P.newCallDone}
    <button aria-keyshortcuts=${L.undo.aria} @click=${()=>e.run(`undo`)}>${P.undo} ${H(L.undo.shown)}</button>
  </p>`}function Gt(e){let{advice:t}=e.desk;return t?.next_question?T`<section aria-label=${P.question}>
    <p class="question">${t.next_question.text}</p>
    <div class="answers">${Ve(t).map(t=>q(e,t))}</div>
  </section>`:D}function Kt(e,t){e.key===`Enter`&&!e.shiftKey&&!e.isComposing&&qt(e,t)}function qt(e,t){e.preventDefault(),t.submit()}function Jt(e){let{ops:t}=e.desk,n=(t?.lines??[]).filter(e=>e.state!==`unknown`);return T`<header>
      <div class="lines">${t?n.map(t=>Yt(e,t)):P.noState}</div>
      <button
        class="quiet"
        aria-label=${P.menu}
        aria-expanded=${e.pane===`menu`}
        aria-keyshortcuts=${L.menu.aria}
        @click=${()=>e.run(`menu`)}
      >
        ${P.menu} ${H(L.menu.shown)}
      </button>
    </header>
    ${Xt(t?.incidents??[],t?.transfer_by_number??!1)}`}function Yt(e,t){let n=t.changes_at?ot(Date.parse(t.changes_at)-e.now):null;return T`<span class="line ${t.state}" title=${t.note??D}>
    ${ze(t.title)}
    ${Le[t.state]}${t.changes_at?` до ${Y(t.changes_at)}`:D}
    ${n?T`<span class="left">${n}</span>`:D}
  </span>`}function Xt(e,t){if(e.length===0)return D;let n=e.map(e=>`${e.title} (с ${Y(e.opened_at)})`).join(`; `);return T`<div class="incident" role="status">
    ${t?T`<b>${P.byNumber}.</b> `:D}${P.incident}: ${n}
  </div>`}function Zt(e,t){return e.pane===`menu`?Qt(e,P.menu,$t(e)):e.pane===`history`?Qt(e,P.history,en(t)):e.pane===`situations`?Qt(e,P.chooseRight,nn(e,t)):D}function Qt(e,t,n){return T`<section class="pane" role="dialog" aria-label=${t}>
    <div class="head">
      <h2>${t}</h2>
      <button @click=${()=>e.open(null)}>${P.close} ${H(`Esc`)}</button>
    </div>
    <div class="body">${n}</div>
  </section>`}function $t(e){let{expert:t,large:n,theme:r}=e.settings,i=e.desk.ops?.lines??[];return T`<div class="options">
      ${Z(e,`history`,P.history)} ${Z(e,`newCall`,P.newCall)}
      ${Z(e,`expert`,P.expert,t)} ${Z(e,`large`,P.large,n)}
    </div>
    <h3>${P.theme} ${H(L.theme.shown)}</h3>
    <div class="options">
      ${Object.entries(P.themes).map(([t,n])=>T`<button aria-pressed=${r===t} @click=${()=>e.set({theme:t})}>${n}</button>`)}
    </div>
    <h3>${P.lines}</h3>
    <div class="lines">${i.length?i.map(t=>Yt(e,t)):P.noState}</div>`}function Z(e,t,n,r){let i=t===`newCall`?`Esc`:L[t].shown;return T`<button aria-pressed=${r??D} @click=${()=>e.run(t)}>${n} ${H(i)}</button>`}function en(e){let{past:t,filter:n}=e,r=n?P.historyNothing:P.historyEmpty;return T`${an(P.historySearch,e)}
    ${t?.length===0?T`<p class="note">${r}</p>`:D}
    ${t?.map(e=>tn(e))}`}function tn(e){return T`<article class="block past">
    <time datetime=${e.at}>${Y(e.at)}</time><b>${e.title??e.where}</b>
    ${e.title?T`<p>${e.where}</p>`:D} ${e.case?T`<p>${P.case}: ${e.case}</p>`:D}
    ${e.asked.startsWith(`/`)?D:T`<p class="note">${e.asked}</p>`}
  </article>`}function nn(e,t){let n=t.filter.toLowerCase(),r=e.desk.situations.filter(e=>`${e.title} ${e.clause}`.toLowerCase().includes(n));return T`${an(P.filter,t)} ${r.map(e=>rn(e,t))}
    <button @click=${()=>t.pick(null)}>${P.noneOfThem}</button>`}function rn(e,t){return T`<button @click=${()=>t.pick(e.id)}><span>${e.title}</span> <small class="note">${F(e.clause)}</small></button>`}function an(e,t){return T`<input
    type="search"
    aria-label=${e}
    placeholder=${e}
    .value=${t.filter}
    @input=${e=>t.search(e.target.value)}
  />`}function on(e){let t=e?.custom;return t?[`${P.where}: ${t.where}`,...V(t).map(e=>`${P.say}: ${e}`),...t.case?[`${P.case}: ${B(t.case)}`]:[],...t.next_question?[`${P.question}: ${t.next_question.text}`]:[]].join(`. `):e?.text??``}var sn=o`
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
    align-items: center;
    justify-content: space-between;
    gap: 0.5em;
    min-block-size: 1.7em;
    margin-block-end: 0.15em;
  }
  h2,
  h3 {
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
    text-align: end;
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
`,cn=o`
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
`,ln=o`
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
  .fact small,
  .way small {
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
    margin-inline-end: auto;
    color: var(--soft);
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
  .brief p,
  .brief blockquote {
    display: inline;
  }
`,un=o`
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
  .line {
    white-space: nowrap;
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
`,dn=o`
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
`,fn=1e3,pn=1500,mn=[`auto`,`light`,`dark`],hn=class extends M{constructor(...e){super(...e),this.server=``,this.settingsStore=null,this.pane=null,this.past=null,this.filter=``,this.copied=null,this.notice=``,this.shown=null,this.ticking=null}static{this.styles=[dn,cn,un,sn,ln]}connectedCallback(){super.connectedCallback(),this.tick()}disconnectedCallback(){super.disconnectedCallback(),this.ticking!==null&&this.desk.clock.cancel(this.ticking)}focusField(){this.field?.focus()}key(e){let t=Ge(e);if(!t)return!1;let n=`digit`in t?this.digit(t.digit,t.alone):this.run(t.command);return n&&e.preventDefault(),n}render(){let e=this.scene();return this.toggleAttribute(`large`,this.settings.large),this.setAttribute(`theme`,this.settings.theme),T`<div class="frame" ?inert=${this.pane!==null}>
        ${Jt(e)}
        <main aria-label=${P.answer} aria-busy=${this.desk.sending!==null}>${Ft(e)}</main>
        ${Ht(e)}
      </div>
      ${Zt(e,this.lists())}
      <div class="unseen" role="status" aria-live="polite">${this.notice||on(this.desk.call.answer)}</div>`}updated(){let e=this.desk.advice?.decision_id??this.desk.call.id;e!==this.shown&&(this.shown=e,this.notice=``,this.renderRoot.querySelector(`main`)?.scrollTo({top:0}))}scene(){return{desk:this.desk,settings:this.settings,pane:this.pane,now:this.desk.clock.now(),copied:this.copied,submit:()=>void this.submit(),send:e=>void this.choose(e),run:e=>void this.run(e),copy:(e,t)=>void this.copy(e,t),open:e=>this.open(e),fill:e=>this.fill(e),set:e=>this.set(e),link:e=>this.link(e)}}lists(){return{past:this.past,filter:this.filter,search:e=>this.search(e),pick:e=>this.pick(e)}}get field(){return this.renderRoot.querySelector(`#field`)}async submit(){let e=this.field,t=e?.value.trim()??``;e&&t&&await this.desk.send(t)&&e.value.trim()===t&&(e.value=``)}async choose(e){let t=this.shadowRoot?.activeElement;await this.desk.send(e),await this.updateComplete,(!t?.isConnected||t.classList.contains(`choice`))&&this.focusField()}digit(e,t){if(this.pane!==null||t&&this.typing())return!1;let{advice:n,offered:r}=this.desk,i=r[e-1];if(i)return this.sendChoice(N(i.id));let a=n&&[...Ve(n),...I(n)].find(t=>t.digit===e);return a?this.sendChoice(a.payload):!1}sendChoice(e){return this.choose(e),!0}typing(){let e=this.shadowRoot?.activeElement;return e===this.field?this.field?.value!==``:e instanceof HTMLTextAreaElement||e instanceof HTMLInputElement}run(e){return{phrase:()=>this.press(`phrase`),case:()=>this.press(`case`),comment:()=>this.press(`comment`),all:()=>this.press(`all`),newCall:()=>this.escape(),undo:()=>this.undo(),history:()=>this.open(this.pane===`history`?null:`history`),menu:()=>this.open(this.pane===`menu`?null:`menu`),expert:()=>this.set({expert:!this.settings.expert}),large:()=>this.set({large:!this.settings.large}),theme:()=>this.set({theme:mn[(mn.indexOf(this.settings.theme)+1)%mn.length]??`auto`}),right:()=>this.judge(`right`),wrong:()=>this.judge(`wrong`)}[e]()}press(e){let t=this.renderRoot.querySelector(`[data-copy="${e}"]`);return t?.click(),t!==null}async copy(e,t){let n=await Bt(t,this.renderRoot);this.copied=n?e:null,this.notice=n?P.copied:P.copyFailed,this.requestUpdate(),this.desk.clock.after(pn,()=>{this.copied=null,this.requestUpdate()})}escape(){if(this.pane)return this.open(null);let e=this.field?.value!==``;this.field&&(this.field.value=``);let t=this.desk.newCall();return this.focusField(),t||e}undo(){let e=this.desk.undo();return this.focusField(),e}judge(e){return this.desk.advice?(this.desk.judge(e,null),e!==`wrong`||this.open(`situations`)):!1}pick(e){this.open(null),e&&this.desk.judge(`wrong`,e)}open(e){return this.pane=e,this.filter=``,e===`history`&&this.search(``),this.requestUpdate(),this.updateComplete.then(()=>this.focusPane()),!0}focusPane(){if(!this.pane)return this.focusField();let e=this.pane===`menu`?`.pane button`:`.pane input`;this.renderRoot.querySelector(e)?.focus()}search(e){this.filter=e,this.requestUpdate(),this.pane===`history`&&this.desk.history(e).then(t=>{this.filter===e&&(this.past=t),this.requestUpdate()})}fill(e){this.field&&(this.field.value=e,this.field.focus(),this.field.select())}set(e){return this.settings={...this.settings,...e},Ze(this.settingsStore,this.settings),this.requestUpdate(),!0}link(e){if(!e)return null;let t=new URL(e,this.server||location.href);return/^https?:$/.test(t.protocol)?t.href:null}tick(){this.ticking=this.desk.clock.after(fn,()=>this.tick()),this.requestUpdate()}},gn=`copilot-panel`;function _n(){customElements.get(`copilot-panel`)||customElements.define(gn,hn)}var vn=class{constructor(){this.ahead=0}now(){return Date.now()+this.ahead}follow(e){this.ahead=e-Date.now()}after(e,t){return window.setTimeout(t,e)}cancel(e){window.clearTimeout(e)}},yn=`abcdefghjkmnpqrstuvwxyz`;function bn(e=12){let t=crypto.getRandomValues(new Uint8Array(e));return Array.from(t,e=>yn[e%23]).join(``)}var Q=class extends Error{},xn=class extends Error{constructor(e,t){super(t),this.status=e}},Sn=class{constructor(e,t){this.api=e,this.presence=t}async send(e,t){try{return await this.once(e)}catch(e){if(!(e instanceof Q))throw e}return await this.presence.back(),t()?this.once(e):[]}async once(e){try{return await this.api.ask(e)}catch(e){throw e instanceof Q&&this.presence.lost(),e}}},Cn=1e4,wn=2e3,Tn=class{constructor(e,t,n){this.ask=e,this.clock=t,this.listener=n,this.online=!0,this.waiting=[],this.timer=null,this.stopped=!0}start(){this.stopped=!1,this.look()}stop(){this.stopped=!0,this.clear()}lost(){this.online&&this.listener.away(),this.online=!1,this.plan()}back(){return this.online?Promise.resolve():new Promise(e=>this.waiting.push(e))}async look(){this.clear();try{this.found(await this.ask())}catch(e){if(e instanceof Q)return this.lost();this.listener.refused(e)}this.plan()}found(e){this.online=!0,this.listener.here(e);for(let e of this.waiting.splice(0))e()}plan(){this.clear(),this.stopped||(this.timer=this.clock.after(this.online?Cn:wn,()=>void this.look()))}clear(){this.timer!==null&&this.clock.cancel(this.timer),this.timer=null}};function $(e=bn(),t=null,n=null){return{id:e,ctiId:t,phone:n,typed:[],answer:null,comment:null,done:new Set,verdict:null,asked:!1}}function En(e){if(!e.ctiId)return $();let t=Number(/-(\d+)$/.exec(e.id.slice(e.ctiId.length))?.[1]??1);return $(`${e.ctiId}-${t+1}`,e.ctiId,e.phone)}function Dn(e){return e.answer!==null||e.asked}var On=/(?<![\d+])(?:\+\d{1,3}|[78])?[ \u00a0(.-]*\d{3}[ \u00a0).-]*\d{3}[ \u00a0.-]*\d{2}[ \u00a0.-]*\d{2}(?!\d)/g,kn=/\[телефон(?: (\d+))?\]/gi,An=/номер мошенника/i;function jn(e){return(e.match(On)??[]).map(Mn)}function Mn(e){let t=e.replace(/\D/g,``),n=t.length===10?`7${t}`:t.replace(/^8(?=\d{10}$)/,`7`),r=/^7(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(n);return r?`+7 ${r[1]} ${r[2]}-${r[3]}-${r[4]}`:e.trim()}function Nn(e,t,n,r){let i=e.replace(kn,(e,t)=>n[Number(t??1)-1]??e),a=t.steps.some(e=>An.test(e)),o=[...Pn(n,r,a)].filter(e=>!i.includes(e));return o.length===0?i:`${i}. ${a?`Номер мошенника`:`Номер из разговора`}: ${o.join(`, `)}`}function Pn(e,t,n){let r=new Set(e),i=n&&r.size===1,a=t?Mn(t):i?null:e[0];return a&&r.delete(a),r}var Fn=new Set([`clock`,`ops`]),In=250,Ln=2**31-1,Rn=class{constructor(e,t){this.clock=e,this.outdated=t,this.timer=null,this.seen=null}card(e,t){if(this.stop(),!e||!zn(e))return;this.seen=t&&Vn(t);let n=e.target?.line_state.changes_at??Bn(t),r=n?Date.parse(n)-this.clock.now()+In:-1;r>0&&r<Ln&&(this.timer=this.clock.after(r,this.outdated))}state(e){let t=Vn(e);this.seen!==null&&this.seen!==t&&this.outdated(),this.seen!==null&&(this.seen=t)}stop(){this.timer!==null&&this.clock.cancel(this.timer),this.timer=null,this.seen=null}};function zn(e){return e.target!==null||e.facts.some(e=>Fn.has(e.source))}function Bn(e){return(e?.lines??[]).flatMap(e=>e.changes_at??[]).sort((e,t)=>Date.parse(e)-Date.parse(t))[0]??null}function Vn(e){return[...e.lines.map(e=>`${e.id}=${e.state}`),...e.incidents.map(e=>String(e.id)),e.transfer_by_number].join(` `)}var Hn=300,Un=401,Wn=class{constructor(e,t,n,r){this.api=e,this.session=t,this.clock=n,this.changed=r,this.sending=null,this.away=!1,this.problem=null,this.news=null,this.earlier=null,this.ops=null,this.me=null,this.situations=[],this.offered=[],this.failed=null;let i=t.call();this.call={...$(i?.id),asked:i?.asked??!1},this.presence=new Tn(()=>e.state(),n,{here:e=>this.here(e),away:()=>this.setAway(!0),refused:e=>this.tell(e)}),this.outbox=new Sn(e,this.presence),this.watch=new Rn(n,()=>void this.again())}get advice(){return this.call.answer?.custom??null}get comment(){let e=this.advice?.comment;return this.call.comment===null?e&&this.advice?Nn(e,this.advice,this.call.typed,this.call.phone):``:this.call.comment}start(){this.presence.start(),this.call.asked&&this.send(Ne)}stop(){this.presence.stop(),this.watch.stop()}async send(e){let t=this.outgoing(e),n=this.call,r=()=>this.sending?.message===t&&this.call.id===n.id;this.begin(t,r);try{let[n]=await this.outbox.send(t,r);return r()?(this.failed=null,n&&this.show(n,e),n!==void 0):!1}catch(e){return r()&&this.fail(e,t),!1}finally{this.sending?.message===t&&this.set({sending:null})}}newCall(){return!Dn(this.call)&&!this.sending?!1:(this.replaceCall(En(this.call),this.call),!0)}undo(){return this.earlier?(this.replaceCall(this.earlier,null),this.watch.card(this.advice,this.ops),!0):!1}handOver(e){if(e.callId&&e.callId===this.call.ctiId)return this.patch({phone:e.phone??this.call.phone});let t=$(e.callId??void 0,e.callId,e.phone);this.replaceCall(t,Dn(this.call)?this.call:null)}callEnded(){this.replaceCall($(),Dn(this.call)?this.call:null)}async openAt(e){let t=(await this.api.situations().catch(()=>this.situations)).filter(t=>t.id===e||t.clause===e);if(t.length===1&&t[0])return void this.send(N(t[0].id));this.set({offered:t})}editComment(e){this.patch({comment:e})}tick(e){let t=new Set(this.call.done);t.delete(e)||t.add(e),this.patch({done:t})}async judge(e,t){this.advice&&(this.patch({verdict:e}),await this.api.feedback(this.advice.decision_id,e,t).catch(e=>this.tell(e)))}history(e){return this.api.history(e)}look(){this.presence.look()}outgoing(e){return{id:(this.failed?.text===e&&this.failed.callId===this.call.id?this.failed.id:null)??bn(20),text:e,callId:this.call.id,phone:this.call.phone}}begin(e,t){this.set({sending:{message:e,slow:!1},problem:null,news:null,offered:[]}),this.clock.after(Hn,()=>{t()&&this.set({sending:{message:e,slow:!0}})})}show(e,t){e.custom&&this.clock.follow(Date.parse(e.custom.at));let n=t.startsWith(`/`)?[]:jn(t);this.patch({answer:e,typed:[...this.call.typed,...n],verdict:null,asked:!0}),this.session.keep({id:this.call.id,asked:!0}),this.watch.card(this.advice,this.ops)}async again(){if(this.sending||this.away)return;let e=this.advice;await this.send(`/follow_up`)&&e&&this.advice&&Kn(e,this.advice)&&this.set({news:P.changed})}here(e){this.clock.follow(Date.parse(e.at)),this.set({ops:e}),this.setAway(!1),this.me||this.learn(),this.watch.state(e)}async learn(){try{let[e,t]=await Promise.all([this.api.me(),this.api.situations()]);this.set({me:e,situations:t})}catch(e){e instanceof Q||this.tell(e)}}setAway(e){this.away&&!e&&this.problem===P.lost&&this.set({problem:null}),this.set({away:e})}fail(e,t){this.failed=t,this.tell(e)}tell(e){this.set({problem:Gn(e)})}replaceCall(e,t){this.watch.stop(),this.session.keep({id:e.id,asked:e.asked}),this.set({call:e,earlier:t,sending:null,problem:null,news:null,offered:[]})}patch(e){this.set({call:{...this.call,...e}})}set(e){Object.assign(this,e),this.changed()}};function Gn(e){return e instanceof Q?P.lost:e instanceof xn&&e.status===Un?P.signedOut:e instanceof xn&&e.message?e.message:P.failed}function Kn(e,t){return e.where!==t.where||e.row!==t.row||e.target?.line_state.state!==t.target?.line_state.state}var qn=class{constructor(){this.id=bn(),this.kept=null}tab(){return this.id}call(){return this.kept}keep(e){this.kept=e}},Jn=1e4,Yn=401,Xn=new Set([502,503,504]),Zn=class{constructor(e,t){this.root=e,this.tokens=t}async json(e,t){let n=await this.tokens.current(),r=await this.fetch(e,t,n);if(r.status!==Yn)return Qn(r);let i=await this.tokens.renew(n);return Qn(i?await this.fetch(e,t,i):r)}async fetch(e,t,n){let r=n?{Authorization:`Bearer ${n}`}:{},i={headers:r,signal:AbortSignal.timeout(Jn),credentials:`same-origin`};t!==void 0&&(i.method=`POST`,i.body=JSON.stringify(t),r[`Content-Type`]=`application/json`);try{return await fetch(this.root+e,i)}catch(e){throw new Q(String(e))}}};async function Qn(e){if(Xn.has(e.status))throw new Q(e.statusText);if(e.status===204)return;let t=await e.json().catch(()=>null);if(e.ok)return t;let n=t&&typeof t==`object`&&`error`in t?String(t.error):``;throw new xn(e.status,n)}var $n=class{constructor(e){this.ask=e,this.asked=null}current(){return this.asked??=this.request(),this.asked}async renew(e){return this.ask?(await this.asked===e&&(this.asked=this.request()),this.current()):null}async request(){return await this.ask?.()??null}},er=`/webhooks/panel`,tr=50,nr=class{constructor(e,t,n){this.sender=n,this.tokens=new $n(t),this.http=new Zn(e+er,this.tokens)}async ask(e){let t={message_id:e.id,call_id:e.callId,...e.phone&&{phone:e.phone}};return await this.http.json(`/webhook`,{...await this.who(),message:e.text,metadata:t})}async state(){return await this.http.json(`/state`)}async me(){return await this.http.json(`/me`)}async situations(){return await this.http.json(`/situations`)}async feedback(e,t,n){await this.http.json(`/feedback`,{...await this.who(),decision_id:e,verdict:t,situation:n})}async history(e){let t=new URLSearchParams({limit:String(tr),query:e,...await this.who()});return await this.http.json(`/history?${t}`)}async who(){return await this.tokens.current()?{}:{sender:this.sender}}};function rr({server:e,getToken:t,clause:n}){let r=document.createElement(gn),i=new qn,a=new Wn(new nr(e,t,i.tab()),i,new vn,()=>r.requestUpdate());return Object.assign(r,{desk:a,server:e,settings:Xe(null)}),a.start(),n&&a.openAt(n),{element:r,focus:()=>void r.updateComplete.then(()=>r.focusField()),key:e=>r.key(e)}}_n(),document.dispatchEvent(new CustomEvent(`copilot-code-loaded`,{detail:rr}))})();