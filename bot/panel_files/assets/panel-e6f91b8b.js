(function(){let e={ShadowRoot,trustedTypes:self.trustedTypes};var t=e,n=t.ShadowRoot&&(t.ShadyCSS===void 0||t.ShadyCSS.nativeShadow)&&`adoptedStyleSheets`in Document.prototype&&`replace`in CSSStyleSheet.prototype,r=Symbol(),i=new WeakMap,a=class{constructor(e,t,n){if(this._$cssResult$=!0,n!==r)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(n&&e===void 0){let n=t!==void 0&&t.length===1;n&&(e=i.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&i.set(t,e))}return e}toString(){return this.cssText}},o=e=>new a(typeof e==`string`?e:e+``,void 0,r),s=(e,...t)=>new a(e.length===1?e[0]:t.reduce((t,n,r)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if(typeof e==`number`)return e;throw Error(`Value passed to 'css' function must be a 'css' function result: `+e+`. Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.`)})(n)+e[r+1],e[0]),e,r),c=(e,r)=>{if(n)e.adoptedStyleSheets=r.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let n of r){let r=document.createElement(`style`),i=t.litNonce;i!==void 0&&r.setAttribute(`nonce`,i),r.textContent=n.cssText,e.appendChild(r)}},l=n?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t=``;for(let n of e.cssRules)t+=n.cssText;return o(t)})(e):e,{is:u,defineProperty:ee,getOwnPropertyDescriptor:te,getOwnPropertyNames:ne,getOwnPropertySymbols:re,getPrototypeOf:ie}=Object,d=e,ae=d.trustedTypes,oe=ae?ae.emptyScript:``,se=d.reactiveElementPolyfillSupport,f=(e,t)=>e,p={toAttribute(e,t){switch(t){case Boolean:e=e?oe:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},ce=(e,t)=>!u(e,t),le={attribute:!0,type:String,converter:p,reflect:!1,useDefault:!1,hasChanged:ce};Symbol.metadata??=Symbol(`metadata`),d.litPropertyMetadata??=new WeakMap;var m=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=le){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),r=this.getPropertyDescriptor(e,n,t);r!==void 0&&ee(this.prototype,e,r)}}static getPropertyDescriptor(e,t,n){let{get:r,set:i}=te(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:r,set(t){let a=r?.call(this);i?.call(this,t),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??le}static _$Ei(){if(this.hasOwnProperty(f(`elementProperties`)))return;let e=ie(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(f(`finalized`)))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(f(`properties`))){let e=this.properties,t=[...ne(e),...re(e)];for(let n of t)this.createProperty(n,e[n])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[e,n]of t)this.elementProperties.set(e,n)}this._$Eh=new Map;for(let[e,t]of this.elementProperties){let n=this._$Eu(e,t);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let e of n)t.unshift(l(e))}else e!==void 0&&t.push(l(e));return t}static _$Eu(e,t){let n=t.attribute;return!1===n?void 0:typeof n==`string`?n:typeof e==`string`?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return c(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,n);if(r!==void 0&&!0===n.reflect){let i=(n.converter?.toAttribute===void 0?p:n.converter).toAttribute(t,n.type);this._$Em=e,i==null?this.removeAttribute(r):this.setAttribute(r,i),this._$Em=null}}_$AK(e,t){let n=this.constructor,r=n._$Eh.get(e);if(r!==void 0&&this._$Em!==r){let e=n.getPropertyOptions(r),i=typeof e.converter==`function`?{fromAttribute:e.converter}:e.converter?.fromAttribute===void 0?p:e.converter;this._$Em=r;let a=i.fromAttribute(t,e.type);this[r]=a??this._$Ej?.get(r)??a,this._$Em=null}}requestUpdate(e,t,n,r=!1,i){if(e!==void 0){let a=this.constructor;if(!1===r&&(i=this[e]),n??=a.getPropertyOptions(e),!((n.hasChanged??ce)(i,t)||n.useDefault&&n.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(a._$Eu(e,n))))return;this.C(e,t,n)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:r,wrapped:i},a){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,a??t??this[e]),!0!==i||a!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),!0===r&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}let e=this.constructor.elementProperties;if(e.size>0)for(let[t,n]of e){let{wrapped:e}=n,r=this[t];!0!==e||this._$AL.has(t)||r===void 0||this.C(t,void 0,n,r)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};m.elementStyles=[],m.shadowRootOptions={mode:`open`},m[f(`elementProperties`)]=new Map,m[f(`finalized`)]=new Map,se?.({ReactiveElement:m}),(d.reactiveElementVersions??=[]).push(`2.1.2`);var h=e,ue=e=>e,g=h.trustedTypes,de=g?g.createPolicy(`lit-html`,{createHTML:e=>e}):void 0,fe=`$lit$`,_=`lit$${Math.random().toFixed(9).slice(2)}$`,pe=`?`+_,me=`<${pe}>`,v=document,y=()=>v.createComment(``),b=e=>e===null||typeof e!=`object`&&typeof e!=`function`,x=Array.isArray,he=e=>x(e)||typeof e?.[Symbol.iterator]==`function`,ge=`[ 	
\f\r]`,S=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,_e=/-->/g,ve=/>/g,C=RegExp(`>|${ge}(?:([^\\s"'>=/]+)(${ge}*=${ge}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,`g`),ye=/'/g,be=/"/g,xe=/^(?:script|style|textarea|title)$/i,w=(e=>(t,...n)=>({_$litType$:e,strings:t,values:n}))(1),T=Symbol.for(`lit-noChange`),E=Symbol.for(`lit-nothing`),Se=new WeakMap,D=v.createTreeWalker(v,129);function Ce(e,t){if(!x(e)||!e.hasOwnProperty(`raw`))throw Error(`invalid template strings array`);return de===void 0?t:de.createHTML(t)}var we=(e,t)=>{let n=e.length-1,r=[],i,a=t===2?`<svg>`:t===3?`<math>`:``,o=S;for(let t=0;t<n;t++){let n=e[t],s,c,l=-1,u=0;for(;u<n.length&&(o.lastIndex=u,c=o.exec(n),c!==null);)u=o.lastIndex,o===S?c[1]===`!--`?o=_e:c[1]===void 0?c[2]===void 0?c[3]!==void 0&&(o=C):(xe.test(c[2])&&(i=RegExp(`</`+c[2],`g`)),o=C):o=ve:o===C?c[0]===`>`?(o=i??S,l=-1):c[1]===void 0?l=-2:(l=o.lastIndex-c[2].length,s=c[1],o=c[3]===void 0?C:c[3]===`"`?be:ye):o===be||o===ye?o=C:o===_e||o===ve?o=S:(o=C,i=void 0);let ee=o===C&&e[t+1].startsWith(`/>`)?` `:``;a+=o===S?n+me:l>=0?(r.push(s),n.slice(0,l)+fe+n.slice(l)+_+ee):n+_+(l===-2?t:ee)}return[Ce(e,a+(e[n]||`<?>`)+(t===2?`</svg>`:t===3?`</math>`:``)),r]},O=class e{constructor({strings:t,_$litType$:n},r){let i;this.parts=[];let a=0,o=0,s=t.length-1,c=this.parts,[l,u]=we(t,n);if(this.el=e.createElement(l,r),D.currentNode=this.el.content,n===2||n===3){let e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;(i=D.nextNode())!==null&&c.length<s;){if(i.nodeType===1){if(i.hasAttributes())for(let e of i.getAttributeNames())if(e.endsWith(fe)){let t=u[o++],n=i.getAttribute(e).split(_),r=/([.?@])?(.*)/.exec(t);c.push({type:1,index:a,name:r[2],strings:n,ctor:r[1]===`.`?Ee:r[1]===`?`?De:r[1]===`@`?Oe:j}),i.removeAttribute(e)}else e.startsWith(_)&&(c.push({type:6,index:a}),i.removeAttribute(e));if(xe.test(i.tagName)){let e=i.textContent.split(_),t=e.length-1;if(t>0){i.textContent=g?g.emptyScript:``;for(let n=0;n<t;n++)i.append(e[n],y()),D.nextNode(),c.push({type:2,index:++a});i.append(e[t],y())}}}else if(i.nodeType===8){if(i.data===pe)c.push({type:2,index:a});else{let e=-1;for(;(e=i.data.indexOf(_,e+1))!==-1;)c.push({type:7,index:a}),e+=_.length-1}}a++}}static createElement(e,t){let n=v.createElement(`template`);return n.innerHTML=e,n}};function k(e,t,n=e,r){if(t===T)return t;let i=r===void 0?n._$Cl:n._$Co?.[r],a=b(t)?void 0:t._$litDirective$;return i?.constructor!==a&&(i?._$AO?.(!1),a===void 0?i=void 0:(i=new a(e),i._$AT(e,n,r)),r===void 0?n._$Cl=i:(n._$Co??=[])[r]=i),i!==void 0&&(t=k(e,i._$AS(e,t.values),i,r)),t}var Te=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:n}=this._$AD,r=(e?.creationScope??v).importNode(t,!0);D.currentNode=r;let i=D.nextNode(),a=0,o=0,s=n[0];for(;s!==void 0;){if(a===s.index){let t;s.type===2?t=new A(i,i.nextSibling,this,e):s.type===1?t=new s.ctor(i,s.name,s.strings,this,e):s.type===6&&(t=new ke(i,this,e)),this._$AV.push(t),s=n[++o]}a!==s?.index&&(i=D.nextNode(),a++)}return D.currentNode=v,r}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings===void 0?n._$AI(e[t]):(n._$AI(e,n,t),t+=n.strings.length-2)),t++}},A=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,r){this.type=2,this._$AH=E,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=k(this,e,t),b(e)?e===E||e==null||e===``?(this._$AH!==E&&this._$AR(),this._$AH=E):e!==this._$AH&&e!==T&&this._(e):e._$litType$===void 0?e.nodeType===void 0?he(e)?this.k(e):this._(e):this.T(e):this.$(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==E&&b(this._$AH)?this._$AA.nextSibling.data=e:this.T(v.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:n}=e,r=typeof n==`number`?this._$AC(e):(n.el===void 0&&(n.el=O.createElement(Ce(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===r)this._$AH.p(t);else{let e=new Te(r,this),n=e.u(this.options);e.p(t),this.T(n),this._$AH=e}}_$AC(e){let t=Se.get(e.strings);return t===void 0&&Se.set(e.strings,t=new O(e)),t}k(t){x(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let a of t)i===n.length?n.push(r=new e(this.O(y()),this.O(y()),this,this.options)):r=n[i],r._$AI(a),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let t=ue(e).nextSibling;ue(e).remove(),e=t}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},j=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,r,i){this.type=1,this._$AH=E,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=i,n.length>2||n[0]!==``||n[1]!==``?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=E}_$AI(e,t=this,n,r){let i=this.strings,a=!1;if(i===void 0)e=k(this,e,t,0),a=!b(e)||e!==this._$AH&&e!==T,a&&(this._$AH=e);else{let r=e,o,s;for(e=i[0],o=0;o<i.length-1;o++)s=k(this,r[n+o],t,o),s===T&&(s=this._$AH[o]),a||=!b(s)||s!==this._$AH[o],s===E?e=E:e!==E&&(e+=(s??``)+i[o+1]),this._$AH[o]=s}a&&!r&&this.j(e)}j(e){e===E?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??``)}},Ee=class extends j{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===E?void 0:e}},De=class extends j{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==E)}},Oe=class extends j{constructor(e,t,n,r,i){super(e,t,n,r,i),this.type=5}_$AI(e,t=this){if((e=k(this,e,t,0)??E)===T)return;let n=this._$AH,r=e===E&&n!==E||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==E&&(n===E||r);r&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH==`function`?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},ke=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){k(this,e)}},Ae=h.litHtmlPolyfillSupport;Ae?.(O,A),(h.litHtmlVersions??=[]).push(`3.3.3`);var je=(e,t,n)=>{let r=n?.renderBefore??t,i=r._$litPart$;if(i===void 0){let e=n?.renderBefore??null;r._$litPart$=i=new A(t.insertBefore(y(),e),e,void 0,n??{})}return i._$AI(e),i},M=e,N=class extends m{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=je(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return T}};N._$litElement$=!0,N.finalized=!0,M.litElementHydrateSupport?.({LitElement:N});var Me=M.litElementPolyfillSupport;Me?.({LitElement:N}),(M.litElementVersions??=[]).push(`4.2.2`);var Ne=`/follow_up`,Pe=`/dont_know`;function Fe(e){let t=Object.entries(e).map(([e,t])=>({id:e,value:t}));return`${Ne}${JSON.stringify({fact:t})}`}function P(e){return`/${e}`}var F={app:`Помощник первой линии`,field:`Чего хочет клиент`,placeholder:`Чего хочет клиент?`,send:`Отправить`,where:`Куда`,answer:`Ответ`,reading:`О чём речь`,say:`Скажите`,maySay:`Можно сказать`,case:`CASE`,caseUnnamed:`категория в инструкции не названа`,subject:`Тема`,priority:`Приоритет`,mark:`Отметка`,fields:`Заполните`,steps:`Сначала`,notes:`Важно`,comment:`Комментарий`,commentReset:`Вернуть готовый`,numbersHere:`Номер подставлен только на этом экране`,why:`Основание`,facts:`Что учтено`,factsHint:`нажмите, если не так`,gaps:`Инструкция не говорит`,other:`Возможно, речь о другом`,perhaps:`Возможно`,ways:`Что может быть дальше`,if:`Если`,question:`Вопрос`,dontKnow:`Не знаю`,copy:`Копировать`,copied:`Скопировано`,copyFailed:`Браузер не дал скопировать: выделите текст и нажмите Ctrl+C`,copyAll:`Всё сразу`,byNumber:`Переводить по номеру можно`,noState:`состояние линий неизвестно`,incident:`Инцидент`,account:`Карточка`,newCall:`Новый звонок`,newCallDone:`Новый звонок`,undo:`Вернуть прежний`,isRight:`Ответ верный?`,right:`Верно`,wrong:`Неверно`,thanks:`Спасибо, отмечено`,chooseRight:`Какая ситуация верная?`,filter:`Найти ситуацию`,noneOfThem:`Ни одна`,history:`Мои звонки`,historyEmpty:`За смену ещё ничего не было`,historyNothing:`Ничего не нашлось`,historySearch:`Найти в моих звонках`,menu:`Меню`,close:`Закрыть`,expert:`Кратко`,large:`Крупный шрифт`,theme:`Тема`,lines:`Все линии`,themes:{auto:`Как в системе`,light:`Светлая`,dark:`Тёмная`},keys:`Клавиши`,working:`Ищу ответ…`,offline:`Сервер не отвечает`,offlineEmpty:`Соединение восстановится само.`,offlineKept:`Текст сохранён: отправлю сам, как только сервер ответит.`,lost:`Сервер не ответил и на повтор. Текст сохранён: нажмите Enter, чтобы отправить ещё раз.`,back:`Сервер снова отвечает`,signedOut:`Доступ закончился. Откройте панель заново из CTI или базы знаний.`,failed:`Ассистент не смог ответить. Повторите сообщение; если не поможет — действуйте по инструкции.`,changed:`Ответ изменился: изменилось состояние линии или инциденты.`,ask:`Помощник: спросить по этому пункту`,open:`Помощник`,embedFailed:`Помощник недоступен`,hello:`Напишите пять слов — отвечу, куда переключить, что сказать и какой CASE создать.`,helloExamples:[`хочет расторгнуть, настаивает`,`требует старшего, причину не говорит`,`роутер не работает, сам проверил`]},Ie={said:`сказано`,role:`ваша роль`,account:`карточка`,ops:`диспетчер`,clock:`часы`,assumed:`допущение`},Le={open:`работает`,closed:`закрыта`,unknown:`часы не названы`},Re={mandatory:`дословно`,prescribed:`дословно`,recommended:`рекомендовано`,optional:`по желанию`};function I(e){return/^\d/.test(e)?`п. ${e}`:e}function ze(e){let t=/«(.+)»/.exec(e)?.[1]??e;return t.charAt(0).toUpperCase()+t.slice(1)}var Be=9;function Ve(e){let t=e.next_question?.answers??[];return t.length===0?[]:[...t.map(He),{digit:0,title:F.dontKnow,payload:Pe}]}function L(e){let t=e.next_question?.answers.length??0;return e.alternatives.map((e,n)=>Ue(e,t+n))}function He(e,t){return{digit:We(t),title:e.label,payload:Fe(e.facts)}}function Ue(e,t){return{digit:We(t),title:e.title,payload:P(e.situation)}}function We(e){return e<Be?e+1:null}var R={phrase:z(`KeyA`,`Ф`,`A`),case:z(`KeyC`,`С`,`C`),comment:z(`KeyR`,`К`,`R`),all:z(`KeyD`,`В`,`D`),undo:z(`KeyZ`,`Я`,`Z`),history:z(`KeyP`,`З`,`P`),menu:z(`KeyV`,`М`,`V`),expert:z(`Quote`,`Э`,`'`),large:z(`KeyI`,`Ш`,`I`),theme:z(`KeyN`,`Т`,`N`),right:z(`Equal`,`+`,`=`),wrong:z(`Minus`,`−`,`-`)};function Ge(e){if(e.isComposing||e.ctrlKey||e.metaKey||e.shiftKey)return null;if(e.code===`Escape`&&!e.altKey)return{command:`newCall`};let t=/^(?:Digit|Numpad)(\d)$/.exec(e.code)?.[1];return t?{digit:Number(t),alone:!e.altKey}:e.altKey?Ke(e.code):null}function Ke(e){let t=Object.entries(R).find(([,t])=>t.code===e);return t?{command:t[0]}:null}function z(e,t,n){return{code:e,shown:`Alt+${t}`,aria:`Alt+${n}`}}var qe=`copilot.view`,Je={theme:`auto`,large:!1,expert:!1},Ye=[`auto`,`light`,`dark`];function Xe(e){try{return $e(JSON.parse(e?.getItem(qe)??`{}`))}catch{return Je}}function Ze(e,t){e?.setItem(qe,JSON.stringify(t))}function Qe(e){return e&&Ye.includes(e)?e:null}function $e(e){return{theme:Qe(e.theme??null)??`auto`,large:e.large===!0,expert:e.expert===!0}}function B(e){return[V(e),...et(e).map(([e,t])=>`${e}: ${t}`),...e.fields.map(e=>`${e}: `)].join(`
`)}function V(e){return e.category??e.description??``}function et(e){return[[F.subject,e.subject],[F.priority,e.priority],[F.mark,e.mark]].filter(e=>e[1]!==null)}function tt(e,t){return[e.where,...H(e),...e.case?[B(e.case)]:[],t].filter(Boolean).join(`

`)}function H(e){return e.phrases.filter(e=>e.due).map(e=>e.text)}function U(e){return e===null?E:w`<kbd aria-hidden="true">${e}</kbd>`}function W(e,t,n,r,i=!1){let a=e.copied===nt(t)?F.copied:F.copy;return w`<button
    class="copy"
    data-copy=${t.name}
    aria-keyshortcuts=${R[t.name].aria}
    @click=${()=>e.copy(nt(t),n)}
  >
    <span class=${i&&a===F.copy?`unseen`:E}>${a}<span class="unseen">: ${r}</span></span>
    ${U(R[t.name].shown)}
  </button>`}function nt({name:e,index:t}){return`${e} ${t}`}function G(e,t,n,r=E){return w`<section class="block ${e}" aria-label=${t}>
    <div class="head"><h2>${t}</h2>${r}</div>
    ${n}
  </section>`}function K(e){return e.length?w`<ul class="list">${e.map(e=>w`<li>${e}</li>`)}</ul>`:E}function q(e){return`«${e}»`}function J(e,t){return w`<button
    class="choice"
    data-digit=${t.digit??E}
    aria-keyshortcuts=${t.digit===null?E:`${t.digit} Alt+${t.digit}`}
    @click=${()=>e.send(t.payload)}
  >
    ${U(t.digit)}<span>${t.title}</span>
  </button>`}var rt=new Intl.DateTimeFormat(`ru-RU`,{hour:`2-digit`,minute:`2-digit`,timeZone:`Europe/Moscow`}),it=1e3,Y=60*it,at=10*Y,ot=120*Y;function X(e){return rt.format(new Date(e))}function st(e){if(e<=0||e>ot)return null;if(e>=at)return`${Math.floor(e/Y)} мин`;let t=Math.ceil(e/it);return`${Math.floor(t/60)}:${String(t%60).padStart(2,`0`)}`}function ct(e,t){return w`<section class="block where ${ut(t)}" aria-label=${lt(t)}>
    <div class="head"><h2>${lt(t)}</h2><p class="title">${t.title}</p></div>
    <p class="go">${t.where}</p>
    ${dt(t)} ${ft(e,t)}
  </section>`}function lt(e){return e.kind===`unclear`?F.reading:e.kind===`decision`?F.where:F.answer}function ut(e){return e.row===null&&e.next_question?`open`:e.action??`open`}function dt(e){let t=e.target?.number;return t&&!e.where.includes(t)?w`<p class="go">${t}</p>`:E}function ft(e,t){let n=t.target?.line_state,r=t.transfer?.text;return!n&&!r?E:w`${n?w`<p class="state"><b>${Le[n.state]}</b>${pt(e,n)}</p>`:E}
    ${n?.note?w`<p>${n.note}</p>`:E} ${r?w`<p>${r}</p>`:E}`}function pt(e,t){if(!t.changes_at)return E;let n=st(Date.parse(t.changes_at)-e.now);return w` до ${X(t.changes_at)}${n?w` · <span class="left" data-countdown>ещё ${n}</span>`:E}`}function mt(e,t){let n=L(t);return w`<article class="card brief" data-decision=${t.decision_id}>
    <div class="column">
      ${ct(e,t)}
      ${H(t).map((t,n)=>ht(F.say,q(t),gt(e,{name:`phrase`,index:n},t,F.say)))}
      ${t.case?ht(F.case,V(t.case),gt(e,{name:`case`,index:0},B(t.case),F.case)):E}
      ${n.length?w`<div class="readings">${n.map(t=>J(e,t))}</div>`:E}
    </div>
  </article>`}function ht(e,t,n){return w`<section class="block head" aria-label=${e}><p>${t}</p>${n}</section>`}function gt(e,t,n,r){return W(e,t,n,r,!0)}function _t(e,t){return t.steps.length===0?E:G(`steps`,F.steps,w`<ul>${t.steps.map(t=>w`<li>${bt(e,t)}</li>`)}</ul>`)}function vt(e){return e.notes.length?G(`important`,F.notes,K(e.notes)):E}function yt(e,t){let{desk:n}=e;if(!t.comment&&n.call.comment===null)return E;let r=n.call.comment!==null;return G(`comment`,F.comment,w`<textarea
        aria-label=${F.comment}
        .value=${n.comment}
        @input=${e=>n.editComment(e.target.value)}
      ></textarea>
      ${!r&&n.comment!==t.comment?w`<p class="note">${F.numbersHere}</p>`:E}
      ${r?w`<button class="quiet" @click=${()=>n.editComment(null)}>${F.commentReset}</button>`:E}`,W(e,{name:`comment`,index:0},n.comment,F.comment))}function bt(e,t){let{desk:n}=e;return w`<label>
    <input type="checkbox" .checked=${n.call.done.has(t)} @change=${()=>n.tick(t)} /><span>${t}</span>
  </label>`}function xt(e){let{verdict:t}=e.desk.call;return w`<div class="feedback">
    <p>${t?F.thanks:F.isRight}</p>
    ${[`right`,`wrong`].map(n=>w`<button
        aria-pressed=${t===n}
        aria-keyshortcuts=${R[n].aria}
        @click=${()=>e.run(n)}
      >
        ${F[n]} ${U(R[n].shown)}
      </button>`)}
  </div>`}function St(e,t){let n=t.case;if(!n)return E;let r=W(e,{name:`case`,index:0},B(n),F.case);return G(`order`,F.case,w`${Ct(n)} ${wt(n)}`,r)}function Ct(e){let t=et(e);return w`<p class="name">${V(e)}</p>
    ${e.category?E:w`<p class="note">${F.caseUnnamed}</p>`}
    ${t.length?w`<dl>${t.map(([e,t])=>w`<dt>${e}</dt><dd>${t}</dd>`)}</dl>`:E}`}function wt(e){return e.fields.length?w`<p class="note">${F.fields}:</p>${K(e.fields)}`:E}function Tt(e,t){return Dt(e,`say`,F.say,t.phrases,!0)}function Et(e,t){return Dt(e,`say may`,F.maySay,t.phrases,!1)}function Dt(e,t,n,r,i){let a=r.filter(e=>e.due===i);return a.length===0?E:w`<section class="block ${t}" aria-label=${n}>
    ${a.map(t=>Ot(e,n,t,r.indexOf(t)))}
  </section>`}function Ot(e,t,n,r){return w`<div class="head">
      <h2>${t} <span class="note">${`${Re[n.kind]}${n.when?`, ${n.when.toLowerCase()}`:``}`}</span></h2>
      ${W(e,{name:`phrase`,index:r},n.text,t)}
    </div>
    <blockquote>${q(n.text)}</blockquote>
    ${n.reading?w`<p class="aloud">${n.reading}<br />${n.translation}</p>`:E}`}function kt(e){return e.preview.length?G(`ways`,F.ways,e.preview.map(At)):E}function At(e){let t=[...e.steps,...e.details,...e.phrases.map(q)],n=w`${F.if} ${e.if}<b>→ ${e.where}</b>`;return t.length===0?w`<p class="way">${n}</p>`:w`<details class="way"><summary>${n}</summary><div class="more">${K(t)}</div></details>`}function jt(e,t){if(!t.citation&&t.facts.length===0)return E;let n=t.data_age?w`<p class="note">${F.account} ${t.data_age.text}</p>`:E;return G(`why`,F.why,w`${Pt(e,t.citation)} ${Ft(e,t.facts)} ${n}`)}function Mt(e){if(e.gaps.length===0)return E;let t=e.gaps.map(e=>w`<p><b>${e.missing}.</b> ${e.say} <span class="note">${I(e.where)}</span></p>`);return G(`gaps`,F.gaps,t)}function Nt(e,t){let n=t.kind===`decision`?L(t):[];return n.length===0?E:G(`others`,F.other,w`<div class="readings">${n.map(t=>J(e,t))}</div>`)}function Pt(e,t){if(!t)return E;let n=I(t.clause),r=e.link(t.url),i=r?w`<a href=${r} target="_blank" rel="noopener">${n}</a>`:n;return w`<p title=${t.place??E}><b>${i}</b>${t.gist?` — ${t.gist}`:E}</p>`}function Ft(e,t){return t.length===0?E:w`<h3>${F.facts} · ${F.factsHint}</h3>
    <div class="facts">${t.map(t=>It(e,t))}</div>`}function It(e,t){return w`<button
    class="fact ${t.source}"
    data-fact=${t.id}
    title="${t.title}${t.evidence?`: «${t.evidence}»`:``}"
    @click=${()=>Lt(e,t)}
  >
    ${t.text}<small>${Ie[t.source]}</small>
  </button>`}function Lt(e,t){typeof t.value==`boolean`?e.send(Fe({[t.id]:!t.value})):e.fill(t.text)}function Rt(e){let{advice:t,call:n,offered:r}=e.desk;return r.length>0?Vt(e):t?e.settings.expert?mt(e,t):zt(e,t):n.answer?.text?w`<div class="card"><p class="block">${n.answer.text}</p></div>`:Ht(e)}function zt(e,t){if(t.kind!==`decision`)return Bt(e,t);let n=W(e,{name:`all`,index:0},tt(t,e.desk.comment),F.copyAll);return w`<article class="card" data-decision=${t.decision_id}>
    <div class="column">
      ${ct(e,t)} ${Tt(e,t)} ${St(e,t)} ${_t(e,t)} ${yt(e,t)}
      ${Et(e,t)} ${vt(t)}
    </div>
    <div class="column">
      ${jt(e,t)} ${Mt(t)} ${Nt(e,t)} ${kt(t)}
      <div class="block feedback"><p>${F.copyAll}</p>${n}</div>
      ${xt(e)}
    </div>
  </article>`}function Bt(e,t){let n=L(t);return w`<article class="card" data-decision=${t.decision_id}>
    <div class="column">
      ${ct(e,t)}
      ${t.steps.map(e=>w`<p class="block">${e}</p>`)}
      ${n.length?w`<section class="block" aria-label=${F.perhaps}>
            <div class="head"><h2>${F.perhaps}</h2></div>
            <div class="readings">${n.map(t=>J(e,t))}</div>
          </section>`:E}
      ${vt(t)} ${xt(e)}
    </div>
  </article>`}function Vt(e){let t=e.desk.offered.map((e,t)=>({digit:t+1,title:e.title,payload:P(e.id)}));return w`<section class="block" aria-label=${F.reading}>
    <div class="head"><h2>${F.reading}</h2></div>
    <div class="readings">${t.map(t=>J(e,t))}</div>
  </section>`}function Ht(e){return w`<div class="hello">
    <p>${F.hello}</p>
    <ul>
      ${F.helloExamples.map(t=>w`<li><button @click=${()=>e.fill(t)}>${t}</button></li>`)}
    </ul>
  </div>`}async function Ut(e,t){if(!window.isSecureContext||!navigator.clipboard)return Wt(e,t);try{return await navigator.clipboard.writeText(e),!0}catch{return Wt(e,t)}}function Wt(e,t){let n=t.activeElement,r=document.createElement(`textarea`);r.className=`unseen`,r.value=e,t.append(r),r.select();let i=document.execCommand(`copy`);return r.remove(),n instanceof HTMLElement&&n.focus(),i}function Gt(e){return w`<div class="dock">
    <div role="alert">${Kt(e)}</div>
    ${qt(e)} ${Jt(e)}
    <form class="ask" @submit=${t=>Xt(t,e)}>
      <textarea
        id="field"
        rows="1"
        aria-label=${F.field}
        placeholder=${F.placeholder}
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="send"
        @keydown=${t=>Yt(t,e)}
      ></textarea>
      <button aria-keyshortcuts="Enter"><span class="unseen">${F.send}</span><kbd aria-hidden="true">Enter</kbd></button>
    </form>
  </div>`}function Kt(e){let{away:t,problem:n,news:r,sending:i}=e.desk;return t?w`<p class="banner bad"><b>${F.offline}.</b> ${i?F.offlineKept:n??F.offlineEmpty}</p>`:n?w`<p class="banner bad">${n}</p>`:i?.slow?w`<p class="working">${F.working}</p>`:r?w`<p class="banner care">${r}</p>`:E}function qt(e){let{earlier:t,call:n}=e.desk;return!t||n.answer?E:w`<p class="banner">
    ${F.newCallDone}
    <button aria-keyshortcuts=${R.undo.aria} @click=${()=>e.run(`undo`)}>${F.undo} ${U(R.undo.shown)}</button>
  </p>`}function Jt(e){let{advice:t}=e.desk;return t?.next_question?w`<section aria-label=${F.question}>
    <p class="question">${t.next_question.text}</p>
    <div class="answers">${Ve(t).map(t=>J(e,t))}</div>
  </section>`:E}function Yt(e,t){e.key===`Enter`&&!e.shiftKey&&!e.isComposing&&Xt(e,t)}function Xt(e,t){e.preventDefault(),t.submit()}function Zt(e){let{ops:t}=e.desk,n=(t?.lines??[]).filter(e=>e.state!==`unknown`);return w`<header>
      <div class="lines">${t?n.map(t=>Qt(e,t)):F.noState}</div>
      <button
        class="quiet"
        aria-expanded=${e.pane===`menu`}
        aria-keyshortcuts=${R.menu.aria}
        @click=${()=>e.run(`menu`)}
      >
        <span aria-hidden="true">☰</span><span class="unseen">${F.menu}</span> ${U(R.menu.shown)}
      </button>
    </header>
    ${$t(t?.incidents??[],t?.transfer_by_number??!1)}`}function Qt(e,t){let n=t.changes_at?st(Date.parse(t.changes_at)-e.now):null;return w`<span class="line ${t.state}" title=${t.note??E}>
    ${ze(t.title)}
    <span class=${t.state===`open`?`unseen`:E}>${Le[t.state]}</span>
    ${t.changes_at?`до ${X(t.changes_at)}`:E}
    ${n?w`<span class="left">${n}</span>`:E}
  </span>`}function $t(e,t){if(e.length===0)return E;let n=e.map(e=>`${e.title} (с ${X(e.opened_at)})`).join(`; `);return w`<div class="incident" role="status">
    ${t?w`<b>${F.byNumber}.</b> `:E}${F.incident}: ${n}
  </div>`}function en(e,t){return e.pane===`menu`?tn(e,F.menu,nn(e)):e.pane===`history`?tn(e,F.history,rn(t)):e.pane===`situations`?tn(e,F.chooseRight,on(e,t)):E}function tn(e,t,n){return w`<section class="pane" role="dialog" aria-label=${t}>
    <div class="head">
      <h2>${t}</h2>
      <button @click=${()=>e.open(null)}>${F.close} ${U(`Esc`)}</button>
    </div>
    <div class="body">${n}</div>
  </section>`}function nn(e){let{expert:t,large:n,theme:r}=e.settings,i=e.desk.ops?.lines??[];return w`<div class="options">
      ${Z(e,`history`,F.history)} ${Z(e,`newCall`,F.newCall)}
      ${Z(e,`expert`,F.expert,t)} ${Z(e,`large`,F.large,n)}
    </div>
    <h3>${F.theme} ${U(R.theme.shown)}</h3>
    <div class="options">
      ${Object.entries(F.themes).map(([t,n])=>w`<button aria-pressed=${r===t} @click=${()=>e.set({theme:t})}>${n}</button>`)}
    </div>
    <h3>${F.lines}</h3>
    <div class="lines">${i.length?i.map(t=>Qt(e,t)):F.noState}</div>`}function Z(e,t,n,r){let i=t===`newCall`?`Esc`:R[t].shown;return w`<button aria-pressed=${r??E} @click=${()=>e.run(t)}>${n} ${U(i)}</button>`}function rn(e){let{past:t,filter:n}=e,r=n?F.historyNothing:F.historyEmpty;return w`${cn(F.historySearch,e)}
    ${t?.length===0?w`<p class="note">${r}</p>`:E}
    ${t?.map(e=>an(e))}`}function an(e){return w`<article class="block past">
    <time datetime=${e.at}>${X(e.at)}</time><b>${e.title??e.where}</b>
    ${e.title?w`<p>${e.where}</p>`:E} ${e.case?w`<p>${F.case}: ${e.case}</p>`:E}
    ${e.asked.startsWith(`/`)?E:w`<p class="note">${e.asked}</p>`}
  </article>`}function on(e,t){let n=t.filter.toLowerCase(),r=e.desk.situations.filter(e=>`${e.title} ${e.clause}`.toLowerCase().includes(n));return w`${cn(F.filter,t)} ${r.map(e=>sn(e,t))}
    <button @click=${()=>t.pick(null)}>${F.noneOfThem}</button>`}function sn(e,t){return w`<button @click=${()=>t.pick(e.id)}><span>${e.title}</span> <small class="note">${I(e.clause)}</small></button>`}function cn(e,t){return w`<input
    type="search"
    aria-label=${e}
    placeholder=${e}
    .value=${t.filter}
    @input=${e=>t.search(e.target.value)}
  />`}function ln(e){let t=e?.custom;return t?[`${F.where}: ${t.where}`,...H(t).map(e=>`${F.say}: ${e}`),...t.case?[`${F.case}: ${V(t.case)}`]:[],...t.next_question?[`${F.question}: ${t.next_question.text}`]:[]].join(`. `):e?.text??``}var un=s`
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
`,dn=s`
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
`,fn=s`
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
    flex: 1 0 8em;
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
  .brief .head {
    align-items: start;
    font-size: 1.07em;
  }
`,pn=s`
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
`,mn=s`
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
`,hn=1e3,gn=1500,_n=[`auto`,`light`,`dark`],vn=class extends N{constructor(...e){super(...e),this.server=``,this.settingsStore=null,this.pane=null,this.past=null,this.filter=``,this.copied=null,this.notice=``,this.shown=null,this.ticking=null}static{this.styles=[mn,dn,pn,un,fn]}connectedCallback(){super.connectedCallback(),this.tick()}disconnectedCallback(){super.disconnectedCallback(),this.ticking!==null&&this.desk.clock.cancel(this.ticking)}focusField(){this.field?.focus()}key(e){let t=Ge(e);if(!t)return!1;let n=`digit`in t?this.digit(t.digit,t.alone):this.run(t.command);return n&&e.preventDefault(),n}render(){let e=this.scene();return this.toggleAttribute(`large`,this.settings.large),this.setAttribute(`theme`,this.settings.theme),w`<div class="frame" ?inert=${this.pane!==null}>
        ${Zt(e)}
        <main aria-label=${F.answer} aria-busy=${this.desk.sending!==null}>${Rt(e)}</main>
        ${Gt(e)}
      </div>
      ${en(e,this.lists())}
      <div class="unseen" role="status" aria-live="polite">${this.notice||ln(this.desk.call.answer)}</div>`}updated(){let e=this.desk.advice?.decision_id??this.desk.call.id;e!==this.shown&&(this.shown=e,this.notice=``,this.renderRoot.querySelector(`main`)?.scrollTo({top:0}))}scene(){return{desk:this.desk,settings:this.settings,pane:this.pane,now:this.desk.clock.now(),copied:this.copied,submit:()=>void this.submit(),send:e=>void this.choose(e),run:e=>void this.run(e),copy:(e,t)=>void this.copy(e,t),open:e=>this.open(e),fill:e=>this.fill(e),set:e=>this.set(e),link:e=>this.link(e)}}lists(){return{past:this.past,filter:this.filter,search:e=>this.search(e),pick:e=>this.pick(e)}}get field(){return this.renderRoot.querySelector(`#field`)}async submit(){let e=this.field,t=e?.value.trim()??``;e&&t&&await this.desk.send(t)&&e.value.trim()===t&&(e.value=``)}async choose(e){let t=this.shadowRoot?.activeElement;await this.desk.send(e),await this.updateComplete,(!t?.isConnected||t.classList.contains(`choice`))&&this.focusField()}digit(e,t){if(this.pane!==null||t&&this.typing())return!1;let{advice:n,offered:r}=this.desk,i=r[e-1];if(i)return this.sendChoice(P(i.id));let a=n&&[...Ve(n),...L(n)].find(t=>t.digit===e);return a?this.sendChoice(a.payload):!1}sendChoice(e){return this.choose(e),!0}typing(){let e=this.shadowRoot?.activeElement;return e===this.field?this.field?.value!==``:e instanceof HTMLTextAreaElement||e instanceof HTMLInputElement}run(e){return{phrase:()=>this.press(`phrase`),case:()=>this.press(`case`),comment:()=>this.press(`comment`),all:()=>this.press(`all`),newCall:()=>this.escape(),undo:()=>this.undo(),history:()=>this.open(this.pane===`history`?null:`history`),menu:()=>this.open(this.pane===`menu`?null:`menu`),expert:()=>this.set({expert:!this.settings.expert}),large:()=>this.set({large:!this.settings.large}),theme:()=>this.set({theme:_n[(_n.indexOf(this.settings.theme)+1)%_n.length]??`auto`}),right:()=>this.judge(`right`),wrong:()=>this.judge(`wrong`)}[e]()}press(e){let t=[...this.renderRoot.querySelectorAll(`[data-copy="${e}"]`)],[n,r]=this.copied?.split(` `)??[];return t[n===e?(Number(r)+1)%t.length:0]?.click(),t.length>0}async copy(e,t){let n=await Ut(t,this.renderRoot);this.copied=n?e:null,this.notice=n?F.copied:F.copyFailed,this.requestUpdate(),this.desk.clock.after(gn,()=>{this.copied=null,this.requestUpdate()})}escape(){if(this.pane)return this.open(null);let e=this.field?.value!==``;this.field&&(this.field.value=``);let t=this.desk.newCall();return this.focusField(),t||e}undo(){let e=this.desk.undo();return this.focusField(),e}judge(e){return this.desk.advice?(this.desk.judge(e,null),e!==`wrong`||this.open(`situations`)):!1}pick(e){this.open(null),e&&this.desk.judge(`wrong`,e)}open(e){return this.pane=e,this.filter=``,e===`history`&&this.search(``),this.requestUpdate(),this.updateComplete.then(()=>this.focusPane()),!0}focusPane(){if(!this.pane)return this.focusField();let e=this.pane===`menu`?`.pane button`:`.pane input`;this.renderRoot.querySelector(e)?.focus()}search(e){this.filter=e,this.requestUpdate(),this.pane===`history`&&this.desk.history(e).then(t=>{this.filter===e&&(this.past=t),this.requestUpdate()})}fill(e){this.field&&(this.field.value=e,this.field.focus(),this.field.select())}set(e){return this.settings={...this.settings,...e},Ze(this.settingsStore,this.settings),this.requestUpdate(),!0}link(e){if(!e)return null;let t=new URL(e,this.server||location.href);return/^https?:$/.test(t.protocol)?t.href:null}tick(){this.ticking=this.desk.clock.after(hn,()=>this.tick()),this.requestUpdate()}},yn=`copilot-panel`;function bn(){customElements.get(`copilot-panel`)||customElements.define(yn,vn)}var xn=class{constructor(){this.ahead=0}now(){return Date.now()+this.ahead}follow(e){this.ahead=e-Date.now()}after(e,t){return window.setTimeout(t,e)}cancel(e){window.clearTimeout(e)}},Sn=`abcdefghjkmnpqrstuvwxyz`;function Cn(e=12){let t=crypto.getRandomValues(new Uint8Array(e));return Array.from(t,e=>Sn[e%23]).join(``)}var Q=class extends Error{},wn=class extends Error{constructor(e,t){super(t),this.status=e}},Tn=class{constructor(e,t){this.api=e,this.presence=t}async send(e,t){try{return await this.once(e)}catch(e){if(!(e instanceof Q))throw e}return await this.presence.back(),t()?this.once(e):[]}async once(e){try{return await this.api.ask(e)}catch(e){throw e instanceof Q&&this.presence.lost(),e}}},En=1e4,Dn=2e3,On=class{constructor(e,t,n){this.ask=e,this.clock=t,this.listener=n,this.online=!0,this.waiting=[],this.timer=null,this.stopped=!0}start(){this.stopped=!1,this.look()}stop(){this.stopped=!0,this.clear()}lost(){this.online&&this.listener.away(),this.online=!1,this.plan()}back(){return this.online?Promise.resolve():new Promise(e=>this.waiting.push(e))}async look(){this.clear();try{this.found(await this.ask())}catch(e){if(e instanceof Q)return this.lost();this.listener.refused(e)}this.plan()}found(e){this.online=!0,this.listener.here(e);for(let e of this.waiting.splice(0))e()}plan(){this.clear(),this.stopped||(this.timer=this.clock.after(this.online?En:Dn,()=>void this.look()))}clear(){this.timer!==null&&this.clock.cancel(this.timer),this.timer=null}};function $(e=Cn(),t=null,n=null){return{id:e,ctiId:t,phone:n,typed:[],answer:null,comment:null,done:new Set,verdict:null,asked:!1}}function kn(e){if(!e.ctiId)return $();let t=Number(/-(\d+)$/.exec(e.id.slice(e.ctiId.length))?.[1]??1);return $(`${e.ctiId}-${t+1}`,e.ctiId,e.phone)}function An(e){return e.answer!==null||e.asked}var jn=/(?<![\d+])(?:\+\d{1,3}|[78])?[ \u00a0(.-]*\d{3}[ \u00a0).-]*\d{3}[ \u00a0.-]*\d{2}[ \u00a0.-]*\d{2}(?!\d)/g,Mn=/\[телефон(?: (\d+))?\]/gi,Nn=/номер мошенника/i;function Pn(e){return(e.match(jn)??[]).map(Fn)}function Fn(e){let t=e.replace(/\D/g,``),n=t.length===10?`7${t}`:t.replace(/^8(?=\d{10}$)/,`7`),r=/^7(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(n);return r?`+7 ${r[1]} ${r[2]}-${r[3]}-${r[4]}`:e.trim()}function In(e,t,n,r){let i=e.replace(Mn,(e,t)=>n[Number(t??1)-1]??e),a=t.steps.some(e=>Nn.test(e)),o=[...Ln(n,r,a)].filter(e=>!i.includes(e));return o.length===0?i:`${i}. ${a?`Номер мошенника`:`Номер из разговора`}: ${o.join(`, `)}`}function Ln(e,t,n){let r=new Set(e),i=n&&r.size===1,a=t?Fn(t):i?null:e[0];return a&&r.delete(a),r}var Rn=new Set([`clock`,`ops`]),zn=250,Bn=2**31-1,Vn=class{constructor(e,t){this.clock=e,this.outdated=t,this.timer=null,this.seen=null}card(e,t){if(this.stop(),!e||!Hn(e))return;this.seen=t&&Wn(t);let n=e.target?.line_state.changes_at??Un(t),r=n?Date.parse(n)-this.clock.now()+zn:-1;r>0&&r<Bn&&(this.timer=this.clock.after(r,this.outdated))}state(e){let t=Wn(e);this.seen!==null&&this.seen!==t&&this.outdated(),this.seen!==null&&(this.seen=t)}stop(){this.timer!==null&&this.clock.cancel(this.timer),this.timer=null,this.seen=null}};function Hn(e){return e.target!==null||e.facts.some(e=>Rn.has(e.source))}function Un(e){return(e?.lines??[]).flatMap(e=>e.changes_at??[]).sort((e,t)=>Date.parse(e)-Date.parse(t))[0]??null}function Wn(e){return[...e.lines.map(e=>`${e.id}=${e.state}`),...e.incidents.map(e=>String(e.id)),e.transfer_by_number].join(` `)}var Gn=300,Kn=401,qn=class{constructor(e,t,n,r){this.api=e,this.session=t,this.clock=n,this.changed=r,this.sending=null,this.away=!1,this.problem=null,this.news=null,this.earlier=null,this.ops=null,this.me=null,this.situations=[],this.offered=[],this.failed=null;let i=t.call();this.call={...$(i?.id),asked:i?.asked??!1},this.presence=new On(()=>e.state(),n,{here:e=>this.here(e),away:()=>this.setAway(!0),refused:e=>this.tell(e)}),this.outbox=new Tn(e,this.presence),this.watch=new Vn(n,()=>void this.again())}get advice(){return this.call.answer?.custom??null}get comment(){let e=this.advice?.comment;return this.call.comment===null?e&&this.advice?In(e,this.advice,this.call.typed,this.call.phone):``:this.call.comment}start(){this.presence.start(),this.call.asked&&this.send(Ne)}stop(){this.presence.stop(),this.watch.stop()}async send(e){let t=this.outgoing(e),n=this.call,r=()=>this.sending?.message===t&&this.call.id===n.id;this.begin(t,r);try{let[n]=await this.outbox.send(t,r);return r()?(this.failed=null,n&&this.show(n,e),n!==void 0):!1}catch(e){return r()&&this.fail(e,t),!1}finally{this.sending?.message===t&&this.set({sending:null})}}newCall(){return!An(this.call)&&!this.sending?!1:(this.replaceCall(kn(this.call),this.call),!0)}undo(){return this.earlier?(this.replaceCall(this.earlier,null),this.watch.card(this.advice,this.ops),!0):!1}handOver(e){if(e.callId&&e.callId===this.call.ctiId)return this.patch({phone:e.phone??this.call.phone});let t=$(e.callId??void 0,e.callId,e.phone);this.replaceCall(t,An(this.call)?this.call:null)}callEnded(){this.replaceCall($(),An(this.call)?this.call:null)}async openAt(e){let t=(await this.api.situations().catch(()=>this.situations)).filter(t=>t.id===e||t.clause===e);if(t.length===1&&t[0])return void this.send(P(t[0].id));this.set({offered:t})}editComment(e){this.patch({comment:e})}tick(e){let t=new Set(this.call.done);t.delete(e)||t.add(e),this.patch({done:t})}async judge(e,t){this.advice&&(this.patch({verdict:e}),await this.api.feedback(this.advice.decision_id,e,t).catch(e=>this.tell(e)))}history(e){return this.api.history(e)}look(){this.presence.look()}outgoing(e){return{id:(this.failed?.text===e&&this.failed.callId===this.call.id?this.failed.id:null)??Cn(20),text:e,callId:this.call.id,phone:this.call.phone}}begin(e,t){this.set({sending:{message:e,slow:!1},problem:null,news:null,offered:[]}),this.clock.after(Gn,()=>{t()&&this.set({sending:{message:e,slow:!0}})})}show(e,t){e.custom&&this.clock.follow(Date.parse(e.custom.at));let n=t.startsWith(`/`)?[]:Pn(t);this.patch({answer:e,typed:[...this.call.typed,...n],verdict:null,asked:!0}),this.session.keep({id:this.call.id,asked:!0}),this.watch.card(this.advice,this.ops)}async again(){if(this.sending||this.away)return;let e=this.advice;await this.send(`/follow_up`)&&e&&this.advice&&Yn(e,this.advice)&&this.set({news:F.changed})}here(e){this.clock.follow(Date.parse(e.at)),this.set({ops:e}),this.setAway(!1),this.me||this.learn(),this.watch.state(e)}async learn(){try{let[e,t]=await Promise.all([this.api.me(),this.api.situations()]);this.set({me:e,situations:t})}catch(e){e instanceof Q||this.tell(e)}}setAway(e){this.away&&!e&&this.problem===F.lost&&this.set({problem:null}),this.set({away:e})}fail(e,t){this.failed=t,this.tell(e)}tell(e){this.set({problem:Jn(e)})}replaceCall(e,t){this.watch.stop(),this.session.keep({id:e.id,asked:e.asked}),this.set({call:e,earlier:t,sending:null,problem:null,news:null,offered:[]})}patch(e){this.set({call:{...this.call,...e}})}set(e){Object.assign(this,e),this.changed()}};function Jn(e){return e instanceof Q?F.lost:e instanceof wn&&e.status===Kn?F.signedOut:e instanceof wn&&e.message?e.message:F.failed}function Yn(e,t){return e.where!==t.where||e.row!==t.row||e.target?.line_state.state!==t.target?.line_state.state}var Xn=class{constructor(){this.id=Cn(),this.kept=null}tab(){return this.id}call(){return this.kept}keep(e){this.kept=e}},Zn=1e4,Qn=401,$n=new Set([502,503,504]),er=class{constructor(e,t){this.root=e,this.tokens=t}async json(e,t){let n=await this.tokens.current(),r=await this.fetch(e,t,n);if(r.status!==Qn)return tr(r);let i=await this.tokens.renew(n);return tr(i?await this.fetch(e,t,i):r)}async fetch(e,t,n){let r=n?{Authorization:`Bearer ${n}`}:{},i={headers:r,signal:AbortSignal.timeout(Zn),credentials:`same-origin`};t!==void 0&&(i.method=`POST`,i.body=JSON.stringify(t),r[`Content-Type`]=`application/json`);try{return await fetch(this.root+e,i)}catch(e){throw new Q(String(e))}}};async function tr(e){if($n.has(e.status))throw new Q(e.statusText);if(e.status===204)return;let t=await e.json().catch(()=>null);if(e.ok)return t;let n=t&&typeof t==`object`&&`error`in t?String(t.error):``;throw new wn(e.status,n)}var nr=class{constructor(e){this.ask=e,this.asked=null}current(){return this.asked??=this.request(),this.asked}async renew(e){return this.ask?(await this.asked===e&&(this.asked=this.request()),this.current()):null}async request(){return await this.ask?.()??null}},rr=`/webhooks/panel`,ir=50,ar=class{constructor(e,t,n){this.sender=n,this.tokens=new nr(t),this.http=new er(e+rr,this.tokens)}async ask(e){let t={message_id:e.id,call_id:e.callId,...e.phone&&{phone:e.phone}};return await this.http.json(`/webhook`,{...await this.who(),message:e.text,metadata:t})}async state(){return await this.http.json(`/state`)}async me(){return await this.http.json(`/me`)}async situations(){return await this.http.json(`/situations`)}async feedback(e,t,n){await this.http.json(`/feedback`,{...await this.who(),decision_id:e,verdict:t,situation:n})}async history(e){let t=new URLSearchParams({limit:String(ir),query:e,...await this.who()});return await this.http.json(`/history?${t}`)}async who(){return await this.tokens.current()?{}:{sender:this.sender}}};function or({server:e,getToken:t,clause:n}){let r=document.createElement(yn),i=new Xn,a=new qn(new ar(e,t,i.tab()),i,new xn,()=>r.requestUpdate());return Object.assign(r,{desk:a,server:e,settings:Xe(null)}),a.start(),n&&a.openAt(n),{element:r,focus:()=>void r.updateComplete.then(()=>r.focusField()),key:e=>r.key(e)}}bn(),document.dispatchEvent(new CustomEvent(`copilot-code-loaded`,{detail:or}))})();