// The page of the pictures: each one as Slack shows its messages.
import React from "react";
import { createRoot } from "react-dom/client";
import { Message } from "slack-blocks-to-jsx";
import "slack-blocks-to-jsx/dist/style.css";
import pictures from "./cards.json";

const LOGO = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><rect width="36" height="36" fill="#1f4e79"/>' +
    '<path d="M10 26V13h9m7-3-7-4v8z" fill="none" stroke="#fff" stroke-width="3"/></svg>',
)}`;
const WIDE = { width: 560, padding: 16, background: "#fff", boxSizing: "border-box" };

function Picture({ name, at, messages }) {
  return (
    <div id={name} style={WIDE}>
      {messages.map((blocks, number) => (
        <div key={number} style={number > 0 ? { marginLeft: 24, zoom: 0.9 } : {}}>
          <Message blocks={blocks} name="Помощник смены" logo={LOGO} time={new Date(at)} />
        </div>
      ))}
    </div>
  );
}

const shown = Object.entries(pictures).map(([name, picture]) => <Picture key={name} name={name} {...picture} />);
createRoot(document.getElementById("root")).render(<>{shown}</>);
