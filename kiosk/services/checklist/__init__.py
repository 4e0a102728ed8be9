"""The journey "Do I have everything?": tick what is there, read what is missing."""
