"""Make the generated Prisma client be there and up to date."""

from __future__ import annotations

from rig.prisma import generate_client

if __name__ == "__main__":
    generate_client()
