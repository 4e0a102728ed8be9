"""Taking something along: a slip of paper, or a code for the phone; shared by all journeys."""
