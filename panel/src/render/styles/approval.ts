// Sums to be approved: in the card, and of other calls at the top.
import { css } from "lit";

export const approval = css`
  .approval {
    padding: 0;
    overflow: hidden;
  }
  .verdict {
    padding: 0.35em 0.7em;
  }
  .approvals .verdict {
    padding-block: 0.15em;
    border-block-end: 1px solid var(--edge);
    color: var(--soft);
    font-size: 0.93em;
  }
  .verdict.approved {
    background: var(--good-bg);
    color: var(--good);
  }
  .verdict.rejected {
    background: var(--bad-bg);
    color: var(--bad);
  }
  .verdict.expired {
    background: var(--care-bg);
    color: var(--care);
  }
  .verdict .note {
    display: inline-block;
    font-variant-numeric: tabular-nums;
  }
  .approval > button {
    outline-offset: -2px;
    display: flex;
    justify-content: space-between;
    inline-size: 100%;
    padding-inline: 0.75em 0.45em;
    font-size: 0.93em;
  }
  .approval form {
    display: flex;
    gap: 0.4em;
    padding: 0.15em 0.4em 0.4em 0.7em;
  }
  .approval input {
    flex: 1;
    min-inline-size: 0;
    padding: 0.2em 0.5em;
    border: 1px solid var(--field-edge);
    background: var(--card);
  }
  .approval form button {
    flex: none;
  }
`;
