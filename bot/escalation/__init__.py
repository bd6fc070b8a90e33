"""The use case: from what the agent typed and what is known of the call to one advice."""
