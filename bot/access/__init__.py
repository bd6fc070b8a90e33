"""Who asks: the identity in a token, the roles, how often an agent may ask."""
