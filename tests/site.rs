//! Good sites.
use crate::harness::Site;
#[test]
fn look() {
    let c = Site::fixture("features").compile();
    println!("{}", c.report());
    for (p, b) in &c.site.tree.files { let f = std::path::Path::new("/tmp/w-tests/out").join(p.as_str()); std::fs::create_dir_all(f.parent().unwrap()).unwrap(); std::fs::write(f, b).unwrap(); }
}
