"""What the package jsonschema says: reads [[schema, value], …], prints for each whether the schema admits the value."""

import json
import sys

from jsonschema import Draft202012Validator


def admits(schema, value) -> bool:
    assert schema["$schema"] == Draft202012Validator.META_SCHEMA["$id"], schema["$schema"]
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema).is_valid(value)


print(json.dumps([admits(*pair) for pair in json.load(sys.stdin)]))
