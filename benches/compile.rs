//! How long a cold compilation takes: everything between the files in memory and the site in memory.

mod corpus;

use criterion::{BatchSize, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use mimalloc::MiMalloc;
use sitegen::compile::compile;

/// The program's own.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn cold(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("compile");
    group.sample_size(10);
    for pages in [100, 1_000, 10_000] {
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

criterion_group!(benches, cold);
criterion_main!(benches);
