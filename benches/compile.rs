//! How long a compilation takes: cold, everything between the files in memory and the site in memory;
//! warm, from a changed file to the page that someone waits for, and to the whole site.

mod corpus;

use std::hint::black_box;
use std::sync::Arc;
use std::time::Duration;

use criterion::{BatchSize, BenchmarkId, Criterion, SamplingMode, Throughput, criterion_group, criterion_main};
use mimalloc::MiMalloc;
use sitegen::compile::compile;
use sitegen::compile::warm::{Change, Next, Warm};
use sitegen::output::OutputPath;
use sitegen::source::SourceFile;

/// The program's own.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

const SIZES: [usize; 3] = [100, 1_000, 10_000];

fn cold(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("compile");
    group.sample_size(10);
    for pages in SIZES {
        let sources = corpus::sources(pages);
        let found = compile(&sources, &|_| {}).diagnostics;
        assert!(found.is_empty(), "the corpus has faults, of which the first is {:?}", found[0]);
        group.throughput(Throughput::Elements(pages as u64));
        group.bench_function(BenchmarkId::from_parameter(pages), |bencher| {
            // One at a time, and taken apart outside of the clock: a site of 10,000 pages is large.
            bencher.iter_batched(|| (), |()| compile(&sources, &|_| {}), BatchSize::PerIteration);
        });
    }
    group.finish();
}

/// An edit: its name, the file, the page that is looked at, and what changes in the file.
const EDITS: [(&str, &str, &str, (&str, &str)); 4] = [
    ("text", corpus::PAGE, corpus::OUTPUT, corpus::TEXT),
    ("title", corpus::PAGE, corpus::OUTPUT, corpus::TITLE),
    ("message", corpus::WORDS, corpus::OUTPUT, corpus::MESSAGE),
    ("template", corpus::TEMPLATE, corpus::OUTPUT, corpus::MARKUP),
];

fn warm(criterion: &mut Criterion) {
    for pages in SIZES {
        let mut site = Warm::new(corpus::sources(pages));
        site.finish(&|_| {});
        for (name, file, output, change) in EDITS {
            let path = OutputPath::new(output).expect("the path is plain");
            let mut group = criterion.benchmark_group(format!("warm {name}"));
            group.sample_size(10).sampling_mode(SamplingMode::Flat).measurement_time(Duration::from_secs(2));
            let mut edits = edits(&site, file, change);
            group.bench_function(BenchmarkId::new("page", pages), |bencher| {
                bencher.iter_batched(
                    || edits.next().expect("there is always another edit"),
                    |edit| {
                        site.update([edit]);
                        assert!(black_box(site.file(&path)).is_some());
                    },
                    BatchSize::PerIteration,
                );
            });
            group.bench_function(BenchmarkId::new("site", pages), |bencher| {
                bencher.iter_batched(
                    || edits.next().expect("there is always another edit"),
                    |edit| {
                        site.update([edit]);
                        while !matches!(site.step(), Next::Done) {}
                        black_box(site.settle());
                    },
                    BatchSize::PerIteration,
                );
            });
            group.finish();
        }
    }
}

/// A file with one thing said now in this way, now in that.
fn edits(site: &Warm, file: &str, (old, new): (&str, &str)) -> impl Iterator<Item = Change> + use<> {
    let source = site.sources().get(file).expect("the corpus has the file").clone();
    let text = source.text().expect("the file is text").to_owned();
    assert!(text.contains(old), "{file} does not say {old}");
    let states = [text.replacen(old, new, 1), text];
    let states = states.map(|text| SourceFile::new(Arc::clone(&source.path), text));
    states.into_iter().cycle().map(|file| {
        // A copy: what is the same in every byte would count as what it was before.
        Change::Put(SourceFile::new(Arc::clone(&file.path), &*file.bytes))
    })
}

criterion_group!(benches, cold, warm);
criterion_main!(benches);
