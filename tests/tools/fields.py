"""The fields of PDFs as pypdf sees them, and the same PDFs filled in by pypdf.

    fields.py FOLDER FILE…

Writes each file, filled in, into FOLDER, and prints a JSON object with an entry for each FILE.
"""

import json
import logging
import sys
from pathlib import Path

import page
import pypdf

# pypdf is not sure of line ends in a font; what it writes is read back below.
logging.getLogger("pypdf").setLevel(logging.ERROR)

WORDS = "Åke Öst söi äyriäisiä: š ž € “lainaus” ”toinen” – "
MULTILINE = 1 << 12


def terminal(field) -> bool:
    """Whether a field holds an answer: its kids, if it has any, are widgets without names."""
    kids = [kid.get_object() for kid in field.get("/Kids", [])]
    return not any("/T" in kid for kid in kids)


def walk(field, above: str, found: dict) -> None:
    field = field.get_object()
    name = f"{above}.{field['/T']}" if above else str(field["/T"])
    if terminal(field):
        assert name not in found, f"{name} is there twice"
        found[name] = field
    else:
        for kid in field["/Kids"]:
            walk(kid, name, found)


def widgets(field) -> list:
    return [kid.get_object() for kid in field["/Kids"]] if "/Kids" in field else [field]


def states(field) -> list[str]:
    found = []
    for widget in widgets(field):
        if field["/FT"] == "/Btn":
            found += [state[1:] for state in widget["/AP"]["/N"] if state != "/Off"]
    return found


def described(field) -> dict:
    return {
        "type": field["/FT"][1:],
        "flags": int(field.get("/Ff", 0)),
        "labels": [str(part.get("/TU", "")) for part in [field, *widgets(field)]],
        "states": states(field),
        "value": str(field.get("/V", "")),
        "drawn": all("/N" in widget.get("/AP", {}) for widget in widgets(field)),
    }


def value(index: int, field) -> str:
    """A different value for each field; long ones where there is room for several lines."""
    if field["/FT"] == "/Btn":
        choices = states(field)
        return "/" + choices[index % len(choices)]
    if int(field.get("/Ff", 0)) & MULTILINE:
        return WORDS * 6 if index % 2 else f"{WORDS}\nToinen rivi {index}"
    text = WORDS + str(index)
    return text[: int(field["/MaxLen"])] if "/MaxLen" in field else text


def form(reader) -> dict:
    found = {}
    for field in reader.trailer["/Root"]["/AcroForm"]["/Fields"]:
        walk(field, "", found)
    return found


def fill(path: str, out: Path) -> list[str]:
    """Fills every field in; what then stands in a field and was not written into it."""
    writer = pypdf.PdfWriter(clone_from=path)
    values = {name: value(index, field) for index, (name, field) in enumerate(form(pypdf.PdfReader(path)).items())}
    for sheet in writer.pages:
        if "/Annots" in sheet:
            writer.update_page_form_field_values(sheet, values, auto_regenerate=False)
    writer.write(out)
    read = {name: str(field.get("/V", "")) for name, field in form(pypdf.PdfReader(out)).items()}
    return [f"{name}: {read.get(name)!r}" for name, value in values.items() if read.get(name) != value]


def failures(path: Path) -> list[str]:
    found = []
    for profile in ["ua1", "2a"]:
        report = page.validate_pdf(str(path), profile=profile)
        found += [f"{profile}: {failure.rule_id}: {failure.message}" for failure in report.failures]
    return found


def facts(path: str, out: Path) -> dict:
    reader = pypdf.PdfReader(path)
    if "/AcroForm" not in reader.trailer["/Root"]:
        return {"forms": [], "fields": {}}
    return {
        "forms": [str(entry) for entry in reader.trailer["/Root"]["/AcroForm"]["/SitegenForms"]],
        "fields": {name: described(field) for name, field in form(reader).items()},
        "needs_appearances": "/NeedAppearances" in reader.trailer["/Root"]["/AcroForm"],
        "tabs": all(sheet.get("/Tabs") == "/S" for sheet in reader.pages),
        "lost": fill(path, out),
        "failures": failures(out),
    }


folder = Path(sys.argv[1])
print(json.dumps({path: facts(path, folder / f"{index}.pdf") for index, path in enumerate(sys.argv[2:])}))
