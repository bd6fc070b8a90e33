"""What the company knows of the moment: incidents, and lines that people have opened or closed by hand."""
