"""What a screen reader is told by a PDF: each piece of text with the language that its element has,
and the label of each field.

Prints a JSON object with an entry for each file named on the command line.
"""

import json
import re
import sys

import pypdf
from pypdf.generic import ContentStream


def letters(font: dict) -> dict[int, str]:
    """What the codes of a composite font mean (ISO 32000-1, 9.10.3)."""
    text = font["/ToUnicode"].get_data().decode("latin-1")
    plain = lambda code: bytes.fromhex(code).decode("utf-16-be")
    found = {}
    for block in re.findall(r"beginbfchar(.*?)endbfchar", text, re.S):
        for code, value in re.findall(r"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>", block):
            found[int(code, 16)] = plain(value)
    for block in re.findall(r"beginbfrange(.*?)endbfrange", text, re.S):
        for first, last, value in re.findall(r"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>", block):
            for code in range(int(first, 16), int(last, 16) + 1):
                found[code] = chr(ord(plain(value)) + code - int(first, 16))
    return found


def marked(sheet, reader) -> dict[int, dict]:
    """The text of each marked piece of a page, with the language that the mark itself gives, if it does."""
    fonts = {name: letters(font.get_object()) for name, font in sheet["/Resources"].get("/Font", {}).items()}
    pieces, stack, font = {}, [], {}
    for operands, operator in ContentStream(sheet["/Contents"].get_object(), reader).operations:
        if operator in (b"BDC", b"BMC"):
            mark = operands[1] if len(operands) > 1 and isinstance(operands[1], dict) else {}
            if "/MCID" in mark:
                pieces[mark["/MCID"]] = {"lang": mark.get("/Lang"), "text": ""}
            # A mark without a number lies within one that has one.
            stack.append(mark.get("/MCID", stack[-1] if stack else None))
        elif operator == b"EMC":
            stack.pop()
        elif operator == b"Tf":
            font = fonts[operands[0]]
        elif operator in (b"Tj", b"TJ") and stack and stack[-1] is not None:
            strings = operands[0] if operator == b"TJ" else operands
            for string in strings:
                if not isinstance(string, (int, float)):
                    code = string.original_bytes
                    codes = [int.from_bytes(code[at : at + 2], "big") for at in range(0, len(code), 2)]
                    pieces[stack[-1]]["text"] += "".join(font.get(code, "") for code in codes)
    return pieces


def spoken(reader) -> list[dict]:
    """The text of every element, with its own language or that of the nearest above it."""
    pages = {sheet.indirect_reference.idnum: marked(sheet, reader) for sheet in reader.pages}
    found = []

    def walk(element, language, sheet):
        element = element.get_object() if hasattr(element, "get_object") else element
        if isinstance(element, list):
            for kid in element:
                walk(kid, language, sheet)
        elif isinstance(element, int):
            piece = pages[sheet].get(element, {"lang": None, "text": ""})
            found.append({"lang": str(piece["lang"] or language), "text": piece["text"]})
        elif isinstance(element, dict):
            page = element.raw_get("/Pg").idnum if "/Pg" in element else sheet
            if element.get("/Type") == "/MCR":
                walk(int(element["/MCID"]), language, page)
            elif "/K" in element:
                walk(element["/K"], str(element.get("/Lang", language)), page)

    root = reader.trailer["/Root"]
    walk(root["/StructTreeRoot"]["/K"], str(root["/Lang"]), None)
    return found


def labels(reader) -> dict[str, str]:
    return {name: str(field.get("/TU", "")) for name, field in (reader.get_fields() or {}).items()}


def facts(path: str) -> dict:
    reader = pypdf.PdfReader(path)
    return {"spoken": spoken(reader), "labels": labels(reader)}


print(json.dumps({path: facts(path) for path in sys.argv[1:]}))
