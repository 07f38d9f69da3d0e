"""Holds TOML against JSON Schemas, as editors do: dates are handed over as their text.

Reads {"schemas": {name: schema}, "texts": [[schema's name, TOML]]}, writes for each text what is wrong with it.
"""

import json
import sys
import tomllib
from datetime import date, datetime, time

from jsonschema import Draft7Validator


def plain(value):
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    if isinstance(value, (date, datetime, time)):
        return value.isoformat()
    return value


given = json.load(sys.stdin)
validators = {}
for name, schema in given["schemas"].items():
    Draft7Validator.check_schema(schema)
    validators[name] = Draft7Validator(schema)
found = []
for name, text in given["texts"]:
    errors = validators[name].iter_errors(plain(tomllib.loads(text)))
    found.append(sorted(f"{'/'.join(map(str, error.absolute_path))}: {error.message}" for error in errors))
json.dump(found, sys.stdout)
