"""What the evaluate commands compute."""
