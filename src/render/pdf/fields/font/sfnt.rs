//! The container of a TrueType font: tables behind a directory.

/// The head of the directory, before its entries.
const HEAD: usize = 12;

/// An entry of the directory: tag, checksum, offset, length.
const ENTRY: usize = 16;

/// The font `subset` with a table that leads from characters to glyphs, which a subset for use
/// within a PDF does not have. `mapped` may be in any order. `None` where the font is broken.
pub(super) fn with_cmap(subset: &[u8], mut mapped: Vec<(char, u16)>) -> Option<Vec<u8>> {
    mapped.sort_unstable();
    let count = usize::from(u16::from_be_bytes(subset.get(4..6)?.try_into().ok()?));
    let mut tables: Vec<([u8; 4], Vec<u8>)> = Vec::with_capacity(count + 1);
    for entry in subset.get(HEAD..HEAD + count * ENTRY)?.chunks_exact(ENTRY) {
        let number = |at: usize| Some(u32::from_be_bytes(entry.get(at..at + 4)?.try_into().ok()?) as usize);
        let (offset, length) = (number(8)?, number(12)?);
        tables.push((entry[..4].try_into().ok()?, subset.get(offset..offset.checked_add(length)?)?.to_vec()));
    }
    tables.push((*b"cmap", cmap(&mapped)));
    tables.sort_unstable_by_key(|(tag, _)| *tag);
    Some(file(subset.get(..4)?, &tables))
}

/// A table `cmap` with one subtable, of format 4, for Unicode on Windows.
fn cmap(mapped: &[(char, u16)]) -> Vec<u8> {
    // A segment a character: few enough, and no gaps to think of.
    let mut segments: Vec<(u16, u16)> = mapped
        .iter()
        .filter_map(|(character, glyph)| Some((u16::try_from(u32::from(*character)).ok()?, *glyph)))
        .collect();
    segments.push((0xFFFF, 0));
    let count = segments.len() as u16;
    let power = count.ilog2();
    let range = 2u16 << power;
    let mut out = Vec::new();
    let mut put = |values: &[u16]| values.iter().for_each(|value| out.extend(value.to_be_bytes()));
    // Version, number of subtables; platform, encoding, offset.
    put(&[0, 1, 3, 1, 0, 12]);
    put(&[4, 16 + 8 * count, 0, 2 * count, range, power as u16, 2 * count - range]);
    put(&segments.iter().map(|(character, _)| *character).collect::<Vec<_>>());
    put(&[0]);
    put(&segments.iter().map(|(character, _)| *character).collect::<Vec<_>>());
    put(&segments.iter().map(|(character, glyph)| glyph.wrapping_sub(*character)).collect::<Vec<_>>());
    put(&vec![0; segments.len()]);
    out
}

fn file(version: &[u8], tables: &[([u8; 4], Vec<u8>)]) -> Vec<u8> {
    let count = tables.len() as u16;
    let power = count.ilog2();
    let range = 16u16 << power;
    let mut out = version.to_vec();
    for value in [count, range, power as u16, 16 * count - range] {
        out.extend(value.to_be_bytes());
    }
    let mut offset = HEAD + tables.len() * ENTRY;
    for (tag, data) in tables {
        out.extend(tag);
        for value in [checksum(data), offset as u32, data.len() as u32] {
            out.extend(value.to_be_bytes());
        }
        offset += data.len().next_multiple_of(4);
    }
    for (_, data) in tables {
        out.extend(data);
        out.resize(out.len().next_multiple_of(4), 0);
    }
    out
}

/// The sum of a table's words.
fn checksum(data: &[u8]) -> u32 {
    let word = |bytes: &[u8]| {
        let mut word = [0; 4];
        word[..bytes.len()].copy_from_slice(bytes);
        u32::from_be_bytes(word)
    };
    data.chunks(4).map(word).fold(0, u32::wrapping_add)
}
