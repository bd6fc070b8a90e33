"""Decision tables over facts that may be unknown. Knows nothing of telecom, of Rasa or of files."""
