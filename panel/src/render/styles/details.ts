// Facts, ways, readings, feedback, history, menu.
import { css } from "lit";

export const details = css`
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
`;
