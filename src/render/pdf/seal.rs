//! The last touch on a PDF: where each stream ends must be plain to every reader.

/// The end of a stream whose last byte is a carriage return, as it is written.
const AMBIGUOUS: &[u8] = b"\r\nendstream\nendobj";

/// Tells the data of every stream from the line end behind it.
///
/// PDF/A-2 (ISO 19005-2, 6.1.7.1) lets any line end stand before `endstream`, and a stream's length
/// must agree with it. Compressed data ends with a carriage return by chance, about once in 250
/// streams; with the line feed behind it, it is read as one line end, and the length as one too
/// long. Such a stream gets a line end of two bytes of its own, and the table of offsets is moved.
///
/// `bytes` is a file with one classic cross-reference table, as it is written for PDF 1.7 without
/// object streams; a file of another shape is left as it is.
pub(super) fn streams(bytes: Vec<u8>) -> Vec<u8> {
    let ends = ambiguous_ends(&bytes);
    if ends.is_empty() { bytes } else { moved(&bytes, &ends).unwrap_or(bytes) }
}

/// Where the line end behind each ambiguous stream begins.
fn ambiguous_ends(bytes: &[u8]) -> Vec<usize> {
    let windows = bytes.windows(AMBIGUOUS.len()).enumerate();
    windows.filter(|(_, window)| *window == AMBIGUOUS).map(|(at, _)| at + 1).collect()
}

/// The file with a carriage return more at each of `ends`, and its offsets moved; `None` where the
/// table is not where the end of the file says.
fn moved(bytes: &[u8], ends: &[usize]) -> Option<Vec<u8>> {
    let (table, tail) = table_and_tail(bytes)?;
    let shift = |offset: usize| offset + ends.partition_point(|end| *end < offset);
    let mut out = Vec::with_capacity(bytes.len() + ends.len());
    let mut done = 0;
    for end in ends {
        out.extend_from_slice(&bytes[done..*end]);
        out.push(b'\r');
        done = *end;
    }
    out.extend_from_slice(&bytes[done..table]);
    for line in bytes[table..tail].split_inclusive(|byte| *byte == b'\n') {
        match entry(line) {
            Some(offset) => {
                out.extend_from_slice(format!("{:010}", shift(offset)).as_bytes());
                out.extend_from_slice(&line[10..]);
            }
            None => out.extend_from_slice(line),
        }
    }
    out.extend_from_slice(format!("startxref\n{}\n%%EOF", shift(table)).as_bytes());
    Some(out)
}

/// Where the table begins, and where the keyword `startxref` that tells it.
fn table_and_tail(bytes: &[u8]) -> Option<(usize, usize)> {
    let tail = bytes.windows(9).rposition(|window| window == b"startxref")?;
    let number = std::str::from_utf8(&bytes[tail + 9..]).ok()?.trim().strip_suffix("%%EOF")?;
    let table: usize = number.trim().parse().ok()?;
    bytes.get(table..tail)?.starts_with(b"xref").then_some((table, tail))
}

/// The offset in an entry of the table that is in use: ten digits, five digits, `n` (ISO 32000-1,
/// 7.5.4).
fn entry(line: &[u8]) -> Option<usize> {
    let is_used = line.len() == 20 && line[17] == b'n';
    if is_used { std::str::from_utf8(&line[..10]).ok()?.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A small file whose only stream holds `data` and is closed by `end`.
    fn file(data: &str, end: &str) -> Vec<u8> {
        let first = format!("%PDF-1.7\n1 0 obj\n<</Length 3>>\nstream\n{data}{end}endstream\nendobj\n");
        let second = "2 0 obj\n9\nendobj\n";
        let (at, table) = (first.len(), first.len() + second.len());
        let entries = format!("0000000000 65535 f\r\n0000000009 00000 n\r\n{at:010} 00000 n\r\n");
        format!("{first}{second}xref\n0 3\n{entries}trailer\n<</Size 3>>\nstartxref\n{table}\n%%EOF").into_bytes()
    }

    #[test]
    fn a_stream_that_ends_with_a_carriage_return_gets_its_own_line_end_and_offsets_move() {
        assert_eq!(streams(file("ab\r", "\n")), file("ab\r", "\r\n"));
        assert_eq!(streams(file("abc", "\n")), file("abc", "\n"));
    }
}
