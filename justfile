# The commands of a day's work, for https://just.systems. Each is one line that can be typed without it.

# The first recipe is what a bare `just` runs: it lists the commands.
_default:
    @just --list

# Build the bundled programme into public/
build *flags:
    cargo run --release -- build {{ flags }}

# Check the bundled programme and write nothing
check *flags:
    cargo run --release -- check {{ flags }}

# Everything that has to hold: format, lints, documentation, tests
test:
    sh tests/run

# The quick loop: the tests without Typst, and so without PDFs
quick *tests:
    cargo test --no-default-features {{ tests }}

# The documentation of the source, in a browser
docs:
    cargo doc --no-deps --open

# Licences, sources and advisories of the dependencies (needs cargo-deny)
deny:
    cargo deny check
