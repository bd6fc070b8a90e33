"""What the company has on record about a subscriber, read by a pseudonym of his number."""
