"""The fields of PDFs as pypdf sees them, and the same PDFs filled in by pypdf.

    fields.py tell FILE…            tells of the fields of each file
    fields.py fill FOLDER FILE…     writes each file, filled in, as FOLDER/0.pdf, FOLDER/1.pdf …, and tells the same and more
    fields.py spoil FOLDER FILE     writes FOLDER/<fault>.pdf for each fault that a validator has to notice
    fields.py values FILE…          tells what stands in the fields
    fields.py failures FILE…        tells what page-validation finds

Prints a JSON object with an entry for each FILE, or for each fault.
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


def places(reader) -> dict:
    """Which page each widget is on, by its number in the file."""
    found = {}
    for index, sheet in enumerate(reader.pages):
        for annotation in sheet.get("/Annots", []):
            found[annotation.idnum] = index
    return found


def numbered(field) -> list:
    """The widgets of a field with their numbers in the file."""
    return [(kid.idnum, kid.get_object()) for kid in field["/Kids"]] if "/Kids" in field else [
        (field.indirect_reference.idnum, field)
    ]


def boxes(field, pages: dict) -> list:
    """The page and the rectangle of each widget, and the state that it stands for."""
    found = []
    for number, widget in numbered(field):
        state = [name[1:] for name in widget["/AP"]["/N"] if name != "/Off"] if field["/FT"] == "/Btn" else [""]
        found.append({"page": pages[number], "rect": [float(side) for side in widget["/Rect"]], "state": state[0]})
    return found


def described(field, pages: dict) -> dict:
    return {
        "boxes": boxes(field, pages),
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
        try:
            report = page.validate_pdf(str(path), profile=profile)
        except page.PageError as error:
            return [f"it cannot be read: {error}"]
        found += [f"{profile}: {failure.rule_id}: {failure.message}" for failure in report.failures]
    return found


def facts(path: str, out: Path | None = None) -> dict:
    reader = pypdf.PdfReader(path)
    if "/AcroForm" not in reader.trailer["/Root"]:
        return {"forms": [], "fields": {}}
    pages = places(reader)
    return {
        "forms": [str(entry) for entry in reader.trailer["/Root"]["/AcroForm"]["/SitegenForms"]],
        "fields": {name: described(field, pages) for name, field in form(reader).items()},
        "needs_appearances": "/NeedAppearances" in reader.trailer["/Root"]["/AcroForm"],
        "tabs": all(sheet.get("/Tabs") == "/S" for sheet in reader.pages),
    } | ({"lost": fill(path, out), "failures": failures(out)} if out else {})


def first(writer, wanted):
    """The first widget of a file that is as wanted."""
    for sheet in writer.pages:
        for annotation in sheet.get("/Annots", []):
            if annotation["/Subtype"] == "/Widget" and wanted(annotation.get_object()):
                return sheet, annotation.get_object()
    raise AssertionError("there is no such widget")


def form_element(element):
    """The first structure element of a field."""
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, list) else [kids]:
        kid = kid.get_object()
        if isinstance(kid, dict):
            found = kid if kid.get("/S") == "/Form" else form_element(kid)
            if found is not None:
                return found
    return None


def spoil_label(writer):
    del first(writer, lambda widget: "/TU" in widget)[1]["/TU"]


def spoil_look(writer):
    del first(writer, lambda widget: widget.get("/FT") == "/Tx")[1]["/AP"]


def spoil_order(writer):
    del first(writer, lambda widget: True)[0]["/Tabs"]


def spoil_structure(writer):
    form_element(writer.root_object["/StructTreeRoot"])[pypdf.generic.NameObject("/S")] = pypdf.generic.NameObject("/Link")


def spoil_place(writer):
    del first(writer, lambda widget: True)[1]["/StructParent"]


def spoil_font(writer):
    fonts = writer.root_object["/AcroForm"]["/DR"]["/Font"]
    del fonts["/Field"].get_object()["/FontDescriptor"].get_object()["/FontFile2"]


def spoil_script(writer):
    widget = first(writer, lambda widget: widget.get("/FT") == "/Tx")[1]
    action = {"/S": "/JavaScript", "/JS": "0"}
    name, text = pypdf.generic.NameObject, pypdf.generic.TextStringObject
    entries = {name(key): name(value) if value[0] == "/" else text(value) for key, value in action.items()}
    widget[name("/A")] = pypdf.generic.DictionaryObject(entries)


def spoil_appearances(writer):
    writer.root_object["/AcroForm"][pypdf.generic.NameObject("/NeedAppearances")] = pypdf.generic.BooleanObject(True)


def spoil(path: str, folder: Path) -> dict:
    """Each fault alone, in a file that is sound otherwise."""
    whole = folder / "whole.pdf"
    pypdf.PdfWriter(clone_from=path).write(whole)
    found = {"whole": failures(whole)}
    for name, act in [(name, act) for name, act in globals().items() if name.startswith("spoil_")]:
        writer = pypdf.PdfWriter(clone_from=path)
        act(writer)
        out = folder / f"{name[6:]}.pdf"
        writer.write(out)
        found[name[6:]] = failures(out)
    return found


def values(path: str) -> dict:
    return {name: str(field.get("/V", "")) for name, field in form(pypdf.PdfReader(path)).items()}


def main(task: str, *rest: str) -> dict:
    if task == "fill":
        return {path: facts(path, Path(rest[0]) / f"{index}.pdf") for index, path in enumerate(rest[1:])}
    if task == "spoil":
        return spoil(rest[1], Path(rest[0]))
    act = {"tell": facts, "values": values, "failures": failures}[task]
    return {path: act(path) for path in rest}


if __name__ == "__main__":
    print(json.dumps(main(*sys.argv[1:])))
