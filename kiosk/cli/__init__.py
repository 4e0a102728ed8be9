"""The `kiosk` command: one module a subcommand."""
