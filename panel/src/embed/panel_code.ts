// The panel's code as the embed fetches it when it is first opened.
import { definePanel } from "../render/define";
import { connect } from "./connect";
import { LOADED } from "./protocol";

definePanel();
document.dispatchEvent(new CustomEvent(LOADED, { detail: connect }));
