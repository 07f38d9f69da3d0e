//! The files by which GitHub and GitLab build and publish a site.

/// The files: where each lies in a project, and what it says.
const FILES: [(&str, &str); 2] =
    [(".github/workflows/publish.yml", include_str!("github.yml")), (".gitlab-ci.yml", include_str!("gitlab.yml"))];

/// The files, filled in with where this program comes from and which it is.
pub(super) fn files() -> impl Iterator<Item = (String, Vec<u8>)> {
    FILES.into_iter().map(|(path, text)| (path.to_owned(), filled(text).into_bytes()))
}

/// A repository that the package does not name is left empty: the workflow then says that it is missing.
fn filled(text: &str) -> String {
    let version = concat!("v", env!("CARGO_PKG_VERSION"));
    let values = [
        ("{repository}", env!("CARGO_PKG_REPOSITORY")),
        ("{version}", version),
        ("{rust}", env!("CARGO_PKG_RUST_VERSION")),
    ];
    values.into_iter().fold(text.to_owned(), |text, (name, value)| text.replace(name, value))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What runs for others is named by its commit, and may do no more than it has to.
    #[test]
    fn actions_are_pinned_and_only_the_job_that_publishes_may_write() {
        let text = filled(FILES[0].1);
        let used: Vec<&str> = text.lines().filter_map(|line| line.split_once("uses: ")).map(|(_, used)| used).collect();
        assert_eq!(used.len(), 5, "{used:?}");
        for action in used {
            let commit = action.split_once('@').and_then(|(_, rest)| rest.split(' ').next()).unwrap_or_default();
            assert!(commit.len() == 40 && commit.bytes().all(|byte| byte.is_ascii_hexdigit()), "{action}");
        }
        let (before, job) = text.split_once("  publish:\n").expect("there is a job that publishes");
        assert!(
            before.contains("permissions:\n  contents: read\n  pages: read\n") && !before.contains("write"),
            "{before}"
        );
        assert!(job.contains("pages: write") && !job.contains("run:"), "{job}");
    }

    #[test]
    fn both_build_the_version_that_has_written_them() {
        for (path, text) in FILES {
            let text = filled(text);
            assert!(text.contains(concat!("SITEGEN_VERSION: \"v", env!("CARGO_PKG_VERSION"), "\"")), "{path}");
            assert!(text.contains("check --strict") && text.contains("build --base-url"), "{path}");
            assert!(!text.contains("{repository}") && !text.contains("{rust}"), "{path}");
        }
    }
}
