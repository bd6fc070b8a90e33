// Expert mode: one line each, whatever the width.
import { css } from "lit";

export const brief = css`
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
`;
