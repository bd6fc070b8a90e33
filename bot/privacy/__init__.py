"""Personal data: found, replaced by readable placeholders, and turned into keyed pseudonyms."""
