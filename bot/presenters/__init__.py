"""One module per surface: each turns the advice (as JSON data) into what the surface shows."""
