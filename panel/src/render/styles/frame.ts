// The frame: what stands at the top, the card that scrolls, the dock with the question and the field.
import { css } from "lit";

export const frame = css`
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
`;
