"""The record of every advice: what was asked, what was known, which row answered."""
