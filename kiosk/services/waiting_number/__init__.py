"""The journey "Draw a waiting number", and the page of the numbers being called."""
