"""What statements are built in: tables under aliases, related rows, and the parameters collected so far."""
