"""Wide schemas, which are made when they are wanted: 8,000 lines of models are nothing to keep.

The same text each time. They look as schemas of grown services do: a few models that everything hangs on, many that
hang on two or three of those, mapped names in the older parts, names for relations where there are several between a
pair. The sparse ones have the same models with few relations, as services have that keep identifiers of others.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable

from rig.golden import INIT, Case, write_first_migration
from rig.lock import exclusive, write_whole
from rig.paths import CACHE
from rig.postgres import Postgres

_HEAD = """datasource db {
  provider = "postgresql"
  url      = env("DATABASE_URL")
}
"""

_AREAS: dict[str, str] = {
    "": "User Workspace Team Member Invitation Session ApiKey Role AuditEvent Notification",
    "Agent": "Graph Node Link Preset Schedule Execution ExecutionStep ExecutionLog Webhook Secret",
    "Store": "Listing Version Review Tag Category Screenshot Favourite Download Report Payout",
    "Billing": "Account Plan Subscription Invoice InvoiceLine Payment Refund Credit Coupon TaxRate",
    "Chat": "Thread Message Attachment Reaction Mention ReadMark Draft Label Embedding ModelUsage",
    "Project": "Board Column Task Subtask Comment Milestone Sprint TimeEntry Checklist Watcher",
    "Crm": "Company Contact Deal Stage Activity Note Segment Campaign EmailEvent Form",
    "Document": "Folder File Revision Share Template Signature Approval Bookmark Archive Import",
    "Support": "Ticket Reply Macro Queue Sla Rating Article ArticleView Escalation Merge",
    "Shop": "Product Variant Price Stock Cart CartLine Order OrderLine Shipment Return",
    "Learning": "Course Lesson Quiz Question Answer Attempt Certificate Enrolment Cohort Badge",
    "Ops": "Server Deployment Incident Alert Metric Dashboard Widget Runbook Rotation Probe",
}

_ENUMS = {
    "WorkflowStatus": ["DRAFT", "QUEUED", "RUNNING", "COMPLETED", "FAILED"],
    "Visibility": ["private", "team", "public"],
    "SubscriptionTier": ["FREE", "PRO", 'ENTERPRISE @map("enterprise-v2")'],
    "Priority": ["LOW", "MEDIUM", "HIGH", "URGENT"],
    "Currency": ["EUR", "USD", "GBP"],
    "SourceKind": ["webApp", "mobileApp", "publicApi", "importedFile"],
}

_FIELDS = [
    ("name", "String"),
    ("title", "String @db.VarChar(200)"),
    ("description", "String?"),
    ("slug", "String?"),
    ("externalId", "String?"),
    ("position", "Int @default(0)"),
    ("score", "Float?"),
    ("amount", "Decimal @default(0) @db.Decimal(14, 4)"),
    ("taxRate", "Decimal?"),
    ("size", "BigInt @default(0)"),
    ("isActive", "Boolean @default(true)"),
    ("isArchived", "Boolean @default(false)"),
    ("metadata", 'Json @default("{}")'),
    ("settings", "Json?"),
    ("payload", "Json?"),
    ("tags", "String[]"),
    ("scopes", "String[] @default([])"),
    ("weights", "Float[]"),
    ("content", "Bytes?"),
    ("status", "WorkflowStatus @default(DRAFT)"),
    ("visibility", "Visibility @default(team)"),
    ("priority", "Priority?"),
    ("currency", "Currency @default(EUR)"),
    ("source", "SourceKind @default(webApp)"),
    ("channels", "SourceKind[]"),
    ("tier", "SubscriptionTier @default(FREE)"),
    ("startsAt", "DateTime?"),
    ("endsAt", "DateTime? @db.Timestamptz(6)"),
    ("dueOn", "DateTime? @db.Date"),
    ("remindAt", "DateTime? @db.Time(0)"),
    ("attempts", "Int @default(0) @db.SmallInt"),
    ("ipAddress", "String? @db.Inet"),
    ("model_name", "String?"),
    ("locale", 'String @default("en") @db.Char(2)'),
    ("token", "String @default(nanoid(16))"),
    ("reference", "String @default(cuid())"),
]

_IDS = [
    "String @id @default(uuid())",
    "String @id @default(uuid()) @db.Uuid",
    "String @id @default(cuid())",
    "Int @id @default(autoincrement())",
    "BigInt @id @default(autoincrement())",
    'String @id @default(dbgenerated("gen_random_uuid()")) @db.Uuid',
]


class _Model:
    def __init__(self, name: str, identity: str, *, mapped: bool) -> None:
        self.name = name
        self.identity = identity
        self.mapped = mapped
        self.fields: list[str] = []
        self.back: list[str] = []
        self.blocks: list[str] = []

    def column(self, name: str, type_: str) -> None:
        physical = f' @map("{_snake(name)}")' if self.mapped and _snake(name) != name else ""
        self.fields.append(f"{name} {type_}{physical}")

    def key_type(self) -> str:
        """The type of a field that refers to this model."""
        native = " @db.Uuid" if "@db.Uuid" in self.identity else ""
        return self.identity.split()[0] + "{}" + native

    def text(self) -> str:
        if self.mapped:
            self.blocks.append(f'@@map("{_snake(self.name)}s")')
        lines = [*self.fields, "", *self.back] if self.back else self.fields
        body = "\n".join(f"  {line}" if line else "" for line in lines)
        blocks = "\n".join(f"  {line}" for line in self.blocks)
        return f"model {self.name} {{\n{body}\n{f'{chr(10)}{blocks}{chr(10)}' if blocks else ''}}}\n"


def case(size: int, server: Postgres, *, sparse: bool = False) -> Case:
    """The wide schema of `size` models with its migration, kept between runs; nobody has written its models."""
    name = f"sparse_{size}" if sparse else f"wide_{size}"
    made = Case(CACHE / "wide" / name)
    text = schema(size, sparse=sparse)
    with exclusive(name):
        migration = made.migrations / INIT / "migration.sql"
        if migration.is_file() and made.path.read_text(encoding="utf-8") == text:
            return made
        migration.unlink(missing_ok=True)
        write_whole(made.path, text)
        write_first_migration(made, server)
    return made


def schema(size: int, *, sparse: bool = False) -> str:
    """The text of a schema with `size` models.

    Args:
        sparse: a model has at most one relation to one before it, and a third of them has none.
    """
    chance = random.Random(f"prismalchemy {size}")
    names = list(_names())[:size]
    models: list[_Model] = []
    for number, name in enumerate(names):
        model = _Model(name, chance.choice(_IDS), mapped=number % 3 == 0)
        # A model and the one before it, which begins another pair: no path leads on from there.
        _fill(model, (models[-1:] if number % 3 == 1 else []) if sparse else models, chance)
        models.append(model)
    if not sparse:
        _link(models, chance)
    enums = (
        f"enum {name} {{\n" + "".join(f"  {value}\n" for value in values) + "}\n" for name, values in _ENUMS.items()
    )
    return "\n".join([_HEAD, *enums, *(model.text() for model in models)])


def _names() -> Iterable[str]:
    """Area by area, the first of each area first, so that a small schema has something of many."""
    areas = [[f"{area}{name}" for name in names.split()] for area, names in _AREAS.items()]
    yield from areas[0]
    for row in zip(*areas[1:], strict=True):
        yield from row


def _fill(model: _Model, before: list[_Model], chance: random.Random) -> None:
    model.column("id", model.identity)
    for name, type_ in sorted(chance.sample(_FIELDS, chance.randint(4, 12)), key=_FIELDS.index):
        model.column(name, type_)
    model.column("createdAt", "DateTime @default(now())")
    if chance.random() < 0.75:
        model.column("updatedAt", "DateTime @updatedAt")
    parents = [before[0]] if before else []
    parents += chance.sample(before[1:], min(len(before) - 1, chance.randint(0, 3))) if len(before) > 1 else []
    for parent in dict.fromkeys(parents):
        optional = chance.random() < 0.3
        action = ", onDelete: Cascade" if not optional and chance.random() < 0.7 else ""
        _relate(model, parent, "", optional, action, one=chance.random() < 0.08)
    if before and chance.random() < 0.25:
        _relate(model, before[0], "reviewer", True, "")
    if chance.random() < 0.15:
        _relate(model, model, "parent", True, "")


def _relate(model: _Model, parent: _Model, role: str, optional: bool, action: str, *, one: bool = False) -> None:
    field = role or _lower(parent.name)
    name = f'"{model.name}{role.capitalize() or parent.name}", ' if role else ""
    mark = "?" if optional else ""
    key = f"{field}Id"
    model.column(key, parent.key_type().format(mark) + (" @unique" if one else ""))
    model.back.append(f"{field} {parent.name}{mark} @relation({name}fields: [{key}], references: [id]{action})")
    inverse = f"{_lower(model.name)}{role.capitalize()}"
    relation = f" @relation({name.rstrip(', ')})" if name else ""
    parent.back.append(f"{inverse} {model.name}?{relation}" if one else f"{inverse}s {model.name}[]{relation}")
    if not one:
        model.blocks.append(f"@@index([{key}])")


def _link(models: list[_Model], chance: random.Random) -> None:
    """Some many-to-many relations, compound uniques and indexes."""
    for number, model in enumerate(models):
        names = [field.split()[0] for field in model.fields]
        if number % 7 == 3:
            other = models[(number * 5 + 1) % len(models)]
            if other is not model:
                model.back.append(f'linked{other.name}s {other.name}[] @relation("{model.name}Links")')
                other.back.append(f'linkedBy{model.name}s {model.name}[] @relation("{model.name}Links")')
        keys = [name for name in names if name.endswith("Id") and name != "externalId"]
        if "reference" in names and keys:
            model.blocks.append(f"@@unique([{keys[0]}, reference])")
        if "startsAt" in names:
            model.blocks.append("@@index([startsAt(sort: Desc), createdAt])")
        if "tags" in names and chance.random() < 0.5:
            model.blocks.append("@@index([tags], type: Gin)")


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def _lower(name: str) -> str:
    return name[0].lower() + name[1:]
