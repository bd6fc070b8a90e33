"""The policy: data that a methodologist reads and edits, loaded into decision tables and the texts around them."""
