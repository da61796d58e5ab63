"""The words that seeded rows are made of."""

from __future__ import annotations

FIRST_NAMES = [
    "Ada",
    "Alan",
    "Annie",
    "Barbara",
    "Claude",
    "Donald",
    "Dorothy",
    "Edsger",
    "Evelyn",
    "Frances",
    "Grace",
    "Hedy",
    "Ivan",
    "Jean",
    "John",
    "Joan",
    "Karen",
    "Katherine",
    "Ken",
    "Leslie",
    "Margaret",
    "Mary",
    "Niklaus",
    "Noor",
    "Radia",
    "Ruth",
    "Shafi",
    "Sofia",
    "Søren",
    "Tim",
    "Vint",
    "Zoë",
]

LAST_NAMES = [
    "Allen",
    "Bartik",
    "Berners",
    "Boole",
    "Clarke",
    "Conway",
    "Dijkstra",
    "Easley",
    "Engelbart",
    "Goldwasser",
    "Hamilton",
    "Hopper",
    "Jackson",
    "Johnson",
    "Kay",
    "Keller",
    "Knuth",
    "Lamarr",
    "Lamport",
    "Liskov",
    "Lovelace",
    "Müller",
    "Perlman",
    "Ritchie",
    "Shannon",
    "Sutherland",
    "Thompson",
    "Turing",
    "Vaughan",
    "Wirth",
]

DOMAINS = ("example.org", "example.com", "mail.example.net")

BIOS = (
    "Builds agents that read invoices.",
    "Automates the boring parts of research.",
    "Turns spreadsheets into decisions; sometimes the other way round.",
    "Ten years of operations, now all of it scripted.",
    "Here for the weather agents ☂.",
    "100% self-taught, 0% certified.",
)

SUBJECTS = {
    "Invoice": ("finance", "documents"),
    "Newsletter": ("writing", "email"),
    "Support ticket": ("support", "email"),
    "Weather": ("data", "daily"),
    "Contract": ("legal", "documents"),
    "Job posting": ("hr", "writing"),
    "Paper": ("research", "documents"),
    "Price": ("finance", "data"),
    "Meeting": ("productivity", "daily"),
    "Code review": ("engineering", "writing"),
    "Log file": ("engineering", "data"),
    "Recipe": ("home", "daily"),
}

VERBS = ("reader", "summariser", "checker", "translator", "sorter", "watcher", "writer", "comparer")

SPARE_TAGS = ("experimental", "free", "multi-lingual", "voice", "images", "unused")

BLOCKS = (
    "http-request",
    "read-text",
    "extract-fields",
    "ask-model",
    "filter-list",
    "merge",
    "store-value",
    "send-email",
)

PORTS = ("result", "error", "items")

LOG_MESSAGES = {
    "debug": ("Waiting for the rate limit", "Cache hit", "Model answered in 812 ms"),
    "info": ("Started", "Fetched the page", "Extracted 12 fields", "Wrote the answer"),
    "warning": ("The page is larger than usual", "Retrying after a timeout"),
    "error": ("The model refused to answer", "HTTP 503 from the source"),
}

HOSTS = ("ci.example.org", "api.example.com", "laptop.example.net")
