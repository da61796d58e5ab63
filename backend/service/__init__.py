"""An example service on the bridge: a REST API and a DatabaseManager, each its own process with its own flags."""
