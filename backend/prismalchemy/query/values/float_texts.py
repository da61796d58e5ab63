"""Floats as Prisma's engine writes them into texts."""

from __future__ import annotations

from decimal import Decimal


def plain_float(value: float) -> str:
    """A Float: 16 significant digits, without an exponent. Observed on 5.17: 1e21 is a one and 21 zeros, 2**63 as a
    Float is 9223372036854776000, and -0.0 is 0."""
    text = format(Decimal(f"{value:.15e}"), "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def json_float(value: float) -> str:
    """A Float within JSON text, as serde_json writes it: the shortest digits, an exponent below 1e-5 and from 1e16."""
    text = repr(value)
    digits, mark, exponent = text.partition("e")
    if not mark:
        return text
    power = int(exponent)
    if power == -5:
        sign, digits = ("-", digits[1:]) if digits.startswith("-") else ("", digits)
        return f"{sign}0.0000{digits.replace('.', '')}"
    return f"{digits}e{power}"
