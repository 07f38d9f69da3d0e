#!/usr/bin/env python3
"""Makes the fonts of the theme: print (TTF), web (WOFF2), fonts.css, licences.

Sources, all in one folder:

    npm pack source-sans@3.52.0 source-serif@4.5.1   (Source Sans 3.052, Source Serif 4.005)
    apt-get download fonts-noto-core=20201225-1      (Debian bookworm; Noto Sans Arabic 2.005)

Tools: Python 3.11, pip install fonttools==4.68.0 brotli==1.2.0. With these the
same sources give the same bytes; the checksums of the sources are below.

    python3 make.py FOLDER [--word WORD]

Every output folder is derived from the place of this file: fonts/ (print),
../static/fonts/ (web), ../static/css/fonts.css.

Changes against the sources, besides leaving out glyphs, features and hinting:
- Headings use the optical size "Subhead" of Source Serif 4, named plainly
  "Source Serif 4", so that print and web say one family name.
- Source Serif 4 lacks Ŧ ŧ (Northern Sámi). They are drawn here: T and t with a
  bar as thick as that of Ħ, kerned like T and t.
- U+2060 (word joiner) is given the empty glyph of U+200B.

- The families are called "Guide Sans 3" and "Guide Serif 4": Adobe's licence
  (SIL OFL 1.1, condition 3) reserves the name "Source", and leaving out glyphs
  makes a Modified Version. `--word WORD` gives them another name.
"""
import argparse
import hashlib
import io
import re
import tarfile
from pathlib import Path

from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import flagOverlapSimple

SOURCES = {
    "sans": ("source-sans-3.52.0.tgz",
             "49cf78ddd79b436591ee696785222b54ff28102922e3d3df297fe382d7fdfa88"),
    "serif": ("source-serif-4.5.1.tgz",
              "19a448df98f4aa777de3452b0a1e29aa7ffe29252fe552c8a2d2531702d80746"),
    "arabic": ("fonts-noto-core_20201225-1_all.deb",
               "58f4f0bb6720f919f92096b3508e1412a0f1544424ade6c5b5bf1eb694dd64ba"),
}

# package, path in it, name of the result, CSS family, weight, style
# What the website goes without: print has these too. A browser thickens what is there.
PRINT_ONLY = {"SourceSans3-Bold", "SourceSans3-SemiboldIt"}
FACES = [
    ("sans", "package/TTF/SourceSans3-Regular.ttf", "SourceSans3-Regular", "Source Sans 3", 400, "normal"),
    ("sans", "package/TTF/SourceSans3-It.ttf", "SourceSans3-It", "Source Sans 3", 400, "italic"),
    ("sans", "package/TTF/SourceSans3-Semibold.ttf", "SourceSans3-Semibold", "Source Sans 3", 600, "normal"),
    ("sans", "package/TTF/SourceSans3-SemiboldIt.ttf", "SourceSans3-SemiboldIt", "Source Sans 3", 600, "italic"),
    ("sans", "package/TTF/SourceSans3-Bold.ttf", "SourceSans3-Bold", "Source Sans 3", 700, "normal"),
    ("serif", "package/TTF/SourceSerif4Subhead-Semibold.ttf", "SourceSerif4-Semibold", "Source Serif 4", 600, "normal"),
    ("arabic", "./usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf", "NotoSansArabic-Regular", "Noto Sans Arabic", 400, "normal"),
    ("arabic", "./usr/share/fonts/truetype/noto/NotoSansArabic-Bold.ttf", "NotoSansArabic-Bold", "Noto Sans Arabic", 700, "normal"),
]

# Latin, Latin-1, Latin Extended-A, Romanian, accents, punctuation, €, №, ™,
# arrows, signs, boxes: the first web file of a face.
LATIN = """0000-017F 0218-021B 02C6-02C7 02D8-02DD 2000-200B 2010-2027 202F-203E 2044
    205F-2060 20AC 2116 2122 2190-2193 21A9 2212 2248 2260 2264-2265
    25A1 25CB 25CF 2610-2612 2713"""

# The second web file: rest of Latin (Skolt Sámi ǥ ǩ ǯ ʒ ʹ among it),
# combining marks, Cyrillic, rarer signs.
EXTENDED = """0180-0217 021C-024F 0259 0292 02B9-02BC 0300-036F 0400-052F 1E00-1EFF
    2070-209F 20A0-20AB 20AD-20BF 2113 2117 2126 212E 2150-215F 2194-2199 2202 2206
    220F 2211 2215 2219-221A 221E 222B 25A0 25AA-25AB 25B2 25B6 25BC 25C0 25C6-25C7
    25CA 25E6 2605-2606 2714-2717"""

# Latin digits and punctuation are left to Source Sans on the web.
ARABIC_WEB = "0600-06FF 200C-200F 204F 25CC 2E41 FD3E-FD3F FDF2 FDFA FDFC"
ARABIC_PRINT = "0000-10FFFF"

FEATURES = """ccmp locl mark mkmk kern liga clig calt rlig tnum lnum onum pnum
    case frac numr dnom sups subs ordn""".split()
# Fractions and superscripts are not for headings: 4 KB of the web file.
HEADING_FEATURES = [f for f in FEATURES if f not in "frac numr dnom sups subs ordn".split()]
ARABIC_FEATURES = "ccmp locl mark mkmk kern rlig init medi fina isol liga calt".split()

# What the report looks for.
WANTED = [ord(c) for c in "åäöšžčđŋŧáÅŠŽČĐŊŦÁ“”’–—…€№→←↑↓✓↩☐☑☒□○●×÷−≤≥≈‰′″›ЖжЁё"]
WANTED += [0xA0, 0xAD, 0x2009, 0x2010, 0x2011, 0x2012, 0x2015, 0x201B, 0x201F, 0x202F, 0x2060]

HERE = Path(__file__).resolve().parent
WEB = HERE.parent / "static" / "fonts"
CSS = HERE.parent / "static" / "css" / "fonts.css"


def points(ranges):
    for part in ranges.split():
        first, _, last = part.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


def open_source(folder, name, checksum):
    """The tar archive inside an npm package or a Debian package."""
    data = (folder / name).read_bytes()
    found = hashlib.sha256(data).hexdigest()
    if found != checksum:
        raise SystemExit(f"{name}: checksum {found}, expected {checksum}")
    if name.endswith(".deb"):  # an `ar` archive with data.tar.xz in it
        at = 8
        while at < len(data):
            member = data[at:at + 16].decode().strip().rstrip("/")
            size = int(data[at + 48:at + 58])
            if member.startswith("data.tar"):
                data = data[at + 60:at + 60 + size]
                break
            at += 60 + size + size % 2
        else:
            raise SystemExit(f"{name}: no data.tar in it")
    return tarfile.open(fileobj=io.BytesIO(data))


def rename(font, change):
    for record in font["name"].names:
        if record.nameID in (1, 3, 4, 6, 16):
            record.string = change(record.toUnicode())


def add_barred(font, new, base, code, box):
    """Glyph `new` = `base` and a bar over its stem, kerned like `base`."""
    glyphs = font.getGlyphSet()
    recorded = DecomposingRecordingPen(glyphs)
    glyphs[base].draw(recorded)
    pen = TTGlyphPen(None)
    recorded.replay(pen)
    left, bottom, right, top = box
    pen.moveTo((left, bottom))
    pen.lineTo((left, top))
    pen.lineTo((right, top))
    pen.lineTo((right, bottom))
    pen.closePath()
    glyph = pen.glyph()
    glyph.flags[0] |= flagOverlapSimple
    font.setGlyphOrder(font.getGlyphOrder() + [new])
    font["glyf"].glyphs[new] = glyph
    glyph.recalcBounds(font["glyf"])
    font["hmtx"][new] = (font["hmtx"][base][0], glyph.xMin)
    font["maxp"].numGlyphs = len(font.getGlyphOrder())
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[code] = new
    if font["GDEF"].table.GlyphClassDef:
        font["GDEF"].table.GlyphClassDef.classDefs[new] = 1
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for pair in lookup.SubTable:
            pair = getattr(pair, "ExtSubTable", pair)
            if pair.LookupType != 2 or pair.Format != 2:
                continue
            if base in pair.Coverage.glyphs:
                pair.Coverage.glyphs.append(new)
            for classes in (pair.ClassDef1.classDefs, pair.ClassDef2.classDefs):
                if base in classes:
                    classes[new] = classes[base]


def complete(font, package):
    if package == "serif":
        font.ensureDecompiled()
        # The stems of T and t stand at x = 242-363 and 82-196.
        add_barred(font, "Tbar", "T", 0x166, (138, 300, 467, 344))
        add_barred(font, "tbar", "t", 0x167, (10, 232, 315, 276))
    if package != "arabic":
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap.setdefault(0x2060, table.cmap[0x200B])


def subset(font, codes, features, web):
    options = Options()
    options.layout_features = features
    options.layout_scripts = ["DFLT", "latn", "cyrl", "arab"]
    options.hinting = False
    options.glyph_names = False
    options.notdef_outline = True
    options.recalc_timestamp = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 14, 16, 17] + ([] if web else [13])
    options.drop_tables += ["DSIG", "BASE"]
    tool = Subsetter(options)
    tool.populate(unicodes=codes)
    tool.subset(font)
    font.flavor = "woff2" if web else None


def unicode_range(ranges, gap):
    """Ranges as CSS has them. Those less than `gap` apart are one: the file that has a character is found all the
    same, and the stylesheet is shorter."""
    spans = []
    for part in ranges.split():
        first, _, last = part.partition("-")
        first, last = int(first, 16), int(last or first, 16)
        if spans and first - spans[-1][1] < gap:
            spans[-1][1] = last
        else:
            spans.append([first, last])
    return ", ".join(f"U+{first:X}-{last:X}" if first != last else f"U+{first:X}" for first, last in spans)


def characters(codes):
    return " ".join(chr(c) if c not in (0xA0, 0xAD) and not 0x2000 <= c <= 0x2015 and c not in (0x202F, 0x2060)
                    else f"U+{c:04X}" for c in codes)


def main():
    arguments = argparse.ArgumentParser(description="Make the fonts of the theme.")
    arguments.add_argument("folder", type=Path, help="folder with the three packages")
    arguments.add_argument("--word", default="Guide", help="stands for the reserved name “Source”")
    given = arguments.parse_args()
    if not re.fullmatch(r"[A-Z][A-Za-z]*", given.word):
        raise SystemExit("--word: a single word of Latin letters with a capital")

    def named(text):
        return text.replace("Source", given.word)

    archives = {key: open_source(given.folder, *source) for key, source in SOURCES.items()}
    for folder in (HERE, WEB, CSS.parent):
        folder.mkdir(parents=True, exist_ok=True)
    # The results of an earlier run are removed, nothing else.
    for folder, endings in ((HERE, (".ttf",)), (WEB, (".woff2",))):
        for old in folder.iterdir():
            if old.suffix in endings:
                old.unlink()

    rules = ["/* Made by themes/guide/fonts/make.py: change it there. */\n"]
    for package, path, name, family, weight, style in FACES:
        data = archives[package].extractfile(path).read()
        arabic = package == "arabic"
        features = {"sans": FEATURES, "serif": HEADING_FEATURES, "arabic": ARABIC_FEATURES}[package]

        def make(codes, target, web):
            font = TTFont(io.BytesIO(data), recalcTimestamp=False)
            complete(font, package)
            if not arabic:
                rename(font, lambda text: named(text.replace(" Subhead", "").replace("Subhead", "")))
            subset(font, list(points(codes)), features, web)
            font.save(target)
            return set(font.getBestCmap())

        name = named(name)
        printed = HERE / f"{name}.ttf"
        has = make(ARABIC_PRINT if arabic else f"{LATIN} {EXTENDED}", printed, False)
        print(f"{printed.name:32} {printed.stat().st_size:7} bytes, {len(has):4} characters")
        if not arabic:
            print("    lacks:", characters(c for c in WANTED if c not in has) or "nothing")
        parts = [("", ARABIC_WEB)] if arabic else [("-ext", EXTENDED), ("", LATIN)]
        if style == "italic":
            parts = parts[1:]
        if name in {named(face) for face in PRINT_ONLY}:
            parts = []
        for ending, ranges in parts:
            target = WEB / f"{name}{ending}.woff2"
            make(ranges, target, True)
            print(f"    {target.name:28} {target.stat().st_size:7} bytes")
            rules.append(
                "@font-face {\n"
                f"  font-family: \"{named(family)}\";\n"
                + (f"  font-style: {style};\n" if style != "normal" else "") +
                f"  font-weight: {weight};\n"
                "  font-display: swap;\n"
                f"  src: url(../fonts/{target.name});\n"
                f"  unicode-range: {unicode_range(ranges, 0x100 if ending else 0x20)};\n"
                "}\n")
    CSS.write_text("\n".join(rules), encoding="utf-8")

    # The licences, beside both kinds. Noto's is the same OFL with Google's notice.
    texts = {}
    for package, name in (("sans", "SourceSans3"), ("serif", "SourceSerif4")):
        text = archives[package].extractfile("package/LICENSE.md").read().decode("utf-8")
        texts[f"OFL-{named(name)}.txt"] = text.replace("\r\n", "\n")
    body = texts[f"OFL-{named('SourceSans3')}.txt"].split("\n", 1)[1]
    texts["OFL-NotoSansArabic.txt"] = "Copyright 2015-2020 Google LLC. All Rights Reserved.\n" + body
    for folder in (HERE, WEB):
        for old in folder.glob("OFL-*.txt"):
            old.unlink()
        for name, text in texts.items():
            (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
