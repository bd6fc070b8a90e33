"""One database and one history of migrations for all rooms."""
