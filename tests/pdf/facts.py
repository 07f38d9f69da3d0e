"""What two independent readers say of PDFs: page-validation of their conformance, pypdf of their content.

Prints a JSON object with an entry for each file named on the command line.
"""

import json
import sys

import page
import pypdf


def failures(path: str, profile: str) -> list[str]:
    try:
        report = page.validate_pdf(path, profile=profile)
    except page.PageError as error:
        return [f"it cannot be read: {error}"]
    return [f"{failure.rule_id}: {failure.message}" for failure in report.failures]


def bookmarks(outline: list) -> list[str]:
    found = []
    for entry in outline:
        found += bookmarks(entry) if isinstance(entry, list) else [entry.title]
    return found


def alternatives(element: object) -> list[str]:
    """What is told of pictures, in the order of the structure."""
    element = element.get_object() if hasattr(element, "get_object") else element
    if isinstance(element, list):
        return [said for kid in element for said in alternatives(kid)]
    if not isinstance(element, dict):
        return []
    own = [str(element["/Alt"])] if "/Alt" in element else []
    return own + (alternatives(element["/K"]) if "/K" in element else [])


def facts(path: str) -> dict:
    found = {"ua1": failures(path, "ua1"), "a2a": failures(path, "2a")}
    try:
        reader = pypdf.PdfReader(path)
        root = reader.trailer["/Root"]
        paper = {tuple(round(float(side)) for side in sheet.mediabox[2:]) for sheet in reader.pages}
        found |= {
            "pages": len(reader.pages),
            "paper": sorted(paper),
            "language": root.get("/Lang"),
            "title": reader.metadata.title,
            "shows_title": bool(root.get("/ViewerPreferences", {}).get("/DisplayDocTitle")),
            "is_tagged": bool(root.get("/MarkInfo", {}).get("/Marked")),
            "bookmarks": bookmarks(reader.outline),
            "alternatives": alternatives(root["/StructTreeRoot"]),
        }
    except Exception as error:  # What is broken may break in any way.
        found["unreadable"] = repr(error)
    return found


print(json.dumps({path: facts(path) for path in sys.argv[1:]}))
