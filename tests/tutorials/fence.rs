//! A fence of a tutorial, and what a reader does with it.

/// What a reader is asked to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    Run,
    Change,
    Below,
    End,
    Remove,
    New,
    Shown,
}

#[derive(Clone, Debug)]
pub struct Fence {
    pub task: Task,
    /// The file that is meant; nothing for commands and what is only shown.
    pub file: String,
    pub lines: Vec<String>,
    /// The id of the heading that it stands below.
    pub heading: String,
    language: String,
}

/// The fences of a page, in order.
pub fn fences(text: &str) -> Vec<Fence> {
    let mut found = Vec::new();
    let mut heading = String::new();
    let mut open: Option<Fence> = None;
    for line in text.lines() {
        match (&mut open, line.strip_prefix("```")) {
            (Some(_), Some(_)) => found.extend(open.take()),
            (Some(fence), None) => fence.lines.push(line.to_owned()),
            (None, Some(info)) => open = Some(Fence::new(info, &heading)),
            (None, None) if line.starts_with("## ") => {
                heading = line.split_once("{#").map_or_else(String::new, |(_, id)| id.trim_end_matches('}').to_owned());
            }
            _ => {}
        }
    }
    assert!(open.is_none(), "a fence is not closed");
    found
}

impl Fence {
    fn new(info: &str, heading: &str) -> Self {
        let (language, rest) = info.split_once(' ').unwrap_or((info, ""));
        let (word, file) = rest.split_once('=').unwrap_or((rest, ""));
        let task = match (language, word) {
            ("sh", "") => Task::Run,
            (_, "change") => Task::Change,
            (_, "below") => Task::Below,
            (_, "end") => Task::End,
            (_, "remove") => Task::Remove,
            (_, "new") => Task::New,
            (_, "shown") => Task::Shown,
            _ => panic!("the fence ```{info} does not say what it stands for: see tests/tutorials.rs"),
        };
        assert_eq!(file.is_empty(), matches!(task, Task::Run | Task::Shown), "```{info}");
        let (file, heading, language) = (file.to_owned(), heading.to_owned(), language.to_owned());
        Self { task, file, lines: Vec::new(), heading, language }
    }

    /// What is the same in every language: the reason that someone gives is in their own.
    pub fn step(&self) -> Option<(Task, String, Vec<String>)> {
        let reasonless = |line: &String| line.split("--reason").next().unwrap_or_default().to_owned();
        let lines = self.lines.iter().map(reasonless).collect();
        (self.task != Task::Shown).then(|| (self.task, self.file.clone(), lines))
    }

    /// The file as it is after the edit; what is wrong with the edit.
    pub fn edited(&self, text: &str) -> Result<String, String> {
        let all = || self.lines.iter().map(|line| format!("{line}\n")).collect::<String>();
        match self.task {
            Task::New => Ok(all()),
            Task::End => Ok(format!("{}\n\n{}", text.trim_end(), all())),
            Task::Below => {
                let first = &self.lines[0];
                self.once(text, first, |line| line == first, &all())
            }
            Task::Remove => self
                .lines
                .iter()
                .try_fold(text.to_owned(), |text, removed| self.once(&text, removed, |line| line == removed, "")),
            Task::Change if self.language == "ftl" => self.with_entries(text),
            Task::Change => self.with_values(text),
            Task::Run | Task::Shown => Err("it is no edit".to_owned()),
        }
    }

    /// The text with the one line that fits replaced.
    fn once(&self, text: &str, what: &str, fits: impl Fn(&str) -> bool, by: &str) -> Result<String, String> {
        let count = text.lines().filter(|line| fits(line)).count();
        if count != 1 {
            return Err(format!("{}: {what:?} is there {count} times", self.file));
        }
        Ok(text.lines().map(|line| if fits(line) { by.to_owned() } else { format!("{line}\n") }).collect())
    }

    /// Puts entries of Fluent in the places of those with the same names. The comments above them stay.
    fn with_entries(&self, text: &str) -> Result<String, String> {
        let name =
            |line: &str| line.split_once(" =").filter(|_| !line.starts_with([' ', '#'])).map(|(id, _)| id.to_owned());
        let mut text = text.to_owned();
        let starts: Vec<usize> = (0..self.lines.len()).filter(|index| name(&self.lines[*index]).is_some()).collect();
        for (at, start) in starts.iter().enumerate() {
            let end = starts.get(at + 1).copied().unwrap_or(self.lines.len());
            let entry: String = self.lines[*start..end]
                .iter()
                .filter(|line| !line.is_empty())
                .map(|line| format!("{line}\n"))
                .collect();
            let id = name(&self.lines[*start]);
            let mut in_former = false;
            let mut rest = String::new();
            for line in text.lines() {
                // What is indented goes on with the entry.
                in_former = if line.starts_with(' ') { in_former } else { name(line) == id };
                if !in_former {
                    rest += &format!("{line}\n");
                } else if !line.starts_with(' ') {
                    rest += "\u{0}\n";
                }
            }
            text = self.once(&rest, &entry, |line| line == "\u{0}", &entry)?;
        }
        Ok(text)
    }

    /// Gives keys other values, each in the table that is named above it.
    fn with_values(&self, text: &str) -> Result<String, String> {
        let mut lines: Vec<String> = text.lines().map(|line| format!("{line}\n")).collect();
        let mut table = None;
        for line in self.lines.iter().filter(|line| !line.is_empty()) {
            if line.starts_with('[') {
                table = Some(line.as_str());
                continue;
            }
            let (key, _) = line.split_once(" = ").ok_or_else(|| format!("{line:?} is no key with a value"))?;
            let mut current: Option<String> = None;
            let mut at = Vec::new();
            for (index, there) in lines.iter().enumerate() {
                if there.starts_with('[') {
                    current = Some(there.trim_end().to_owned());
                }
                if current.as_deref() == table && there.split_once(" = ").is_some_and(|(found, _)| found == key) {
                    at.push(index);
                }
            }
            let [index] = at[..] else { return Err(format!("{}: {key:?} is there {} times", self.file, at.len())) };
            lines[index] = format!("{line}\n");
        }
        Ok(lines.concat())
    }
}
