// The card: WHERE, SAY, CASE large and first; the rest below, quieter.
import { css } from "lit";

export const card = css`
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
`;
