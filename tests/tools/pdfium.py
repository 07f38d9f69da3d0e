"""PDFs in PDFium, which Chrome and Edge show them with: filled in by hand, drawn, read.

    pdfium.py use FOLDER FILE…      clicks and types into every field, writes each file as FOLDER/0.pdf, FOLDER/1.pdf …
    pdfium.py draw FOLDER FILE…     draws every page as FOLDER/0-1.pgm, FOLDER/0-2.pgm …
    pdfium.py text FILE…            tells the words of each file, those in its fields included
    pdfium.py words FILE            tells the printed words in each of the rectangles that standard input lists,
                                    as JSON: [[page, left, bottom, right, top], …]

Prints JSON.
"""

import json
import sys
from pathlib import Path

import pypdf
import pypdfium2
import pypdfium2.raw as pdfium

from fields import boxes, form, places, value


def opened(path: str) -> pypdfium2.PdfDocument:
    document = pypdfium2.PdfDocument(path)
    if document.get_formtype() != pdfium.FORMTYPE_NONE:
        document.init_forms()
    return document


def use(path: str, out: Path) -> dict:
    reader = pypdf.PdfReader(path)
    pages = places(reader)
    document = opened(path)
    sheets = {}
    told = {}
    for index, (name, field) in enumerate(form(reader).items()):
        told[name] = value(index, field)
        wanted = [box for box in boxes(field, pages) if box["state"] == told[name][1:]]
        box = wanted[0] if field["/FT"] == "/Btn" else boxes(field, pages)[0]
        if box["page"] not in sheets:
            sheets[box["page"]] = document[box["page"]]
        sheet = sheets[box["page"]]
        left, bottom, right, top = box["rect"]
        at = (sheet.raw, 0, (left + right) / 2, (bottom + top) / 2)
        environment = document.formenv.raw
        pdfium.FORM_OnMouseMove(environment, *at)
        pdfium.FORM_OnLButtonDown(environment, *at)
        pdfium.FORM_OnLButtonUp(environment, *at)
        if field["/FT"] == "/Tx":
            pdfium.FORM_SelectAllText(environment, sheet.raw)
            units = told[name].replace("\n", "\r").encode("utf-16-le")
            for at in range(0, len(units), 2):
                pdfium.FORM_OnChar(environment, sheet.raw, int.from_bytes(units[at : at + 2], "little"), 0)
        pdfium.FORM_ForceToKillFocus(environment)
    document.save(out)
    return told


def draw(path: str, start: Path) -> int:
    document = opened(path)
    for number, sheet in enumerate(document, start=1):
        bitmap = sheet.render(scale=2, grayscale=True, may_draw_forms=True)
        grey = bytes(bitmap.buffer)
        rows = [grey[row * bitmap.stride :][: bitmap.width] for row in range(bitmap.height)]
        head = f"P5 {bitmap.width} {bitmap.height} 255\n".encode()
        Path(f"{start}-{number}.pgm").write_bytes(head + b"".join(rows))
    return len(document)


def text(path: str) -> str:
    document = opened(path)
    found = []
    for sheet in document:
        sheet.flatten()
    # What is flattened is read from a new copy.
    flat = Path(f"{path}.flat.pdf")
    document.save(flat)
    for sheet in pypdfium2.PdfDocument(flat):
        found.append(sheet.get_textpage().get_text_bounded())
    flat.unlink()
    return "\n".join(found)


def words(path: str, rectangles: list) -> list[str]:
    sheets = [sheet.get_textpage() for sheet in pypdfium2.PdfDocument(path)]
    return [sheets[page].get_text_bounded(*sides).strip() for page, *sides in rectangles]


def main(task: str, *rest: str):
    if task == "words":
        return words(rest[0], json.load(sys.stdin))
    if task == "text":
        return {path: text(path) for path in rest}
    act = {"use": lambda path, index: use(path, Path(rest[0]) / f"{index}.pdf"), "draw": lambda path, index: draw(path, Path(rest[0]) / str(index))}
    return {path: act[task](path, index) for index, path in enumerate(rest[1:])}


print(json.dumps(main(*sys.argv[1:])))
