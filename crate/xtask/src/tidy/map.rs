//! The table of the rooms in `crate/README.md`, compared with what cargo knows.
//!
//! Between the two markers stands one table with the columns `room`, `holds`, `leans on`, `lacks`. A room is a folder
//! in backticks. Where it is a package, `leans on` lists all that it needs to be built and to run, each in backticks:
//! other rooms by the last part of their folder, crates by their name; or it is the word for nothing.

use std::collections::BTreeSet;
use std::ops::Range;

use anyhow::{Context as _, Result, bail};

use crate::workspace::{Package, Workspace};

const BEGIN: &str = "<!-- rooms:begin -->";
const END: &str = "<!-- rooms:end -->";
const COLUMNS: [&str; 4] = ["room", "holds", "leans on", "lacks"];
const NOTHING: &str = "nothing";
const PREFIX: &str = "wswhy-";

/// One row, and where its cell of dependencies stands in the text.
#[derive(Debug)]
struct Row {
    room: String,
    leans_on: BTreeSet<String>,
    cell: Range<usize>,
}

/// Says what differs between the map and the workspace.
///
/// # Errors
/// When the text holds no table of the expected form.
pub fn check(text: &str, workspace: &Workspace) -> Result<Vec<String>> {
    let rows = rows(text)?;
    let mut wrong = Vec::new();
    for row in &rows {
        if let Some(package) = package(workspace, &row.room) {
            let real = leans_on(package);
            if real != row.leans_on {
                wrong.push(format!(
                    "crate/README.md: `{}` leans on {}; the map says {}. Run `cargo xtask tidy --fix`, or take the dependency out of {0}/Cargo.toml",
                    row.room,
                    cell(&real),
                    cell(&row.leans_on)
                ));
            }
        } else if !workspace.path(&row.room).is_dir() {
            wrong.push(format!(
                "crate/README.md: there is no folder `{}`: remove its row",
                row.room
            ));
        }
    }
    for package in &workspace.packages {
        let count = rows.iter().filter(|row| row.room == package.folder).count();
        if count != 1 {
            wrong.push(format!(
                "crate/README.md: `{}` has {count} rows: it needs one",
                package.folder
            ));
        }
    }
    Ok(wrong)
}

/// The text with every package's dependencies as they are.
///
/// # Errors
/// When the text holds no table of the expected form.
pub fn fixed(text: &str, workspace: &Workspace) -> Result<String> {
    let mut fixed = text.to_owned();
    // From the end, so that the earlier places stay true.
    for row in rows(text)?.into_iter().rev() {
        if let Some(package) = package(workspace, &row.room) {
            let real = leans_on(package);
            if real != row.leans_on {
                fixed.replace_range(row.cell, &format!(" {} ", cell(&real)));
            }
        }
    }
    Ok(fixed)
}

fn package<'a>(workspace: &'a Workspace, folder: &str) -> Option<&'a Package> {
    workspace
        .packages
        .iter()
        .find(|package| package.folder == folder)
}

fn leans_on(package: &Package) -> BTreeSet<String> {
    let names = package.dependencies.iter();
    names
        .map(|name| name.strip_prefix(PREFIX).unwrap_or(name).to_owned())
        .collect()
}

fn cell(names: &BTreeSet<String>) -> String {
    if names.is_empty() {
        return NOTHING.to_owned();
    }
    let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    names.join(", ")
}

fn rows(text: &str) -> Result<Vec<Row>> {
    let begin = text.find(BEGIN).with_context(|| format!("no `{BEGIN}`"))?;
    let length = text
        .get(begin..)
        .and_then(|rest| rest.find(END))
        .with_context(|| format!("no `{END}` after `{BEGIN}`"))?;
    let table = text
        .get(begin..begin + length)
        .context("the markers overlap")?;

    let mut rows = Vec::new();
    let mut place = begin;
    let mut seen = 0;
    for line in table.split_inclusive('\n') {
        let start = place;
        place += line.len();
        if !line.starts_with('|') {
            continue;
        }
        let cells = cells(line, start);
        let words = cells
            .iter()
            .map(|range| text.get(range.clone()).unwrap_or_default().trim());
        let words: Vec<&str> = words.collect();
        let [room, _, leans_on, _] = words.as_slice() else {
            bail!("expected {} cells: {}", COLUMNS.len(), line.trim_end());
        };
        seen += 1;
        match seen {
            1 if words == COLUMNS => {}
            1 => bail!(
                "expected the columns {}: {}",
                COLUMNS.join(", "),
                line.trim_end()
            ),
            2 => {}
            _ => rows.push(Row {
                room: in_backticks(room)
                    .into_iter()
                    .next()
                    .with_context(|| format!("no folder in backticks: {}", line.trim_end()))?,
                leans_on: in_backticks(leans_on),
                cell: cells.get(2).cloned().context("no third cell")?,
            }),
        }
    }
    if rows.is_empty() {
        bail!("no table between `{BEGIN}` and `{END}`");
    }
    Ok(rows)
}

/// The cells of a line that begins with `|`, as places in the whole text; what follows the last `|` is no cell.
fn cells(line: &str, start: usize) -> Vec<Range<usize>> {
    let bars: Vec<usize> = line.match_indices('|').map(|(at, _)| start + at).collect();
    bars.iter()
        .zip(bars.iter().skip(1))
        .map(|(left, right)| left + 1..*right)
        .collect()
}

fn in_backticks(cell: &str) -> BTreeSet<String> {
    cell.split('`')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn workspace(packages: &[(&str, &[&str])]) -> Workspace {
        Workspace {
            root: env!("CARGO_MANIFEST_DIR").into(),
            target: "target".into(),
            packages: packages
                .iter()
                .map(|(folder, dependencies)| Package {
                    name: folder.replace("crate/", PREFIX),
                    version: "0.1.0".into(),
                    folder: (*folder).to_owned(),
                    dependencies: dependencies.iter().map(|name| (*name).into()).collect(),
                    has_default_feature: false,
                })
                .collect(),
        }
    }

    fn map(rows: &str) -> String {
        format!(
            "# Map\n\n{BEGIN}\n| room | holds | leans on | lacks |\n|---|---|---|---|\n{rows}{END}\nmore | text\n"
        )
    }

    fn check_map(rows: &str, packages: &[(&str, &[&str])]) -> Vec<String> {
        check(&map(rows), &workspace(packages)).unwrap()
    }

    #[test]
    fn the_same_on_both_sides() {
        let wrong = check_map(
            "| `crate/wire` | frames | nothing | time |\n| `crate/atlas` | facts | `serde`, `wire` | prose |\n",
            &[
                ("crate/wire", &[]),
                ("crate/atlas", &["wswhy-wire", "serde"]),
            ],
        );
        assert!(wrong.is_empty(), "{wrong:?}");
    }

    #[test]
    fn a_dependency_too_many_or_too_few() {
        for cell in ["`wire`", "`wire`, `serde`, `toml`", "nothing"] {
            let wrong = check_map(
                &format!("| `crate/atlas` | facts | {cell} | prose |\n"),
                &[("crate/atlas", &["wswhy-wire", "serde"])],
            );
            assert_eq!(wrong.len(), 1, "{cell}");
            assert!(wrong[0].contains("`crate/atlas` leans on `serde`, `wire`; the map says"));
        }
    }

    #[test]
    fn a_room_without_a_row_and_a_row_without_a_room() {
        let wrong = check_map("| `crate/old` | x | `y` | z |\n", &[("crate/new", &[])]);
        assert_eq!(
            wrong,
            [
                "crate/README.md: there is no folder `crate/old`: remove its row",
                "crate/README.md: `crate/new` has 0 rows: it needs one"
            ]
        );
    }

    #[test]
    fn a_folder_that_is_no_package_may_say_anything() {
        assert!(check_map("| `src` | x | all but `ui` | z |\n", &[]).is_empty());
    }

    #[test]
    fn only_the_cells_that_differ_are_rewritten() {
        let before = map(
            "| `crate/wire` | frames | `old` | a |\n| `crate/atlas` | facts |   `wire`   | b |\n",
        );
        let workspace = workspace(&[
            ("crate/wire", &["simdutf8"]),
            ("crate/atlas", &["wswhy-wire"]),
        ]);
        let after = fixed(&before, &workspace).unwrap();
        assert_eq!(after, before.replace("`old`", "`simdutf8`"));
        assert!(check(&after, &workspace).unwrap().is_empty());
    }

    #[test]
    fn another_form_is_named() {
        let message = |text: &str| rows(text).unwrap_err().to_string();
        assert_eq!(message("no markers"), format!("no `{BEGIN}`"));
        assert!(message(BEGIN).starts_with(&format!("no `{END}`")));
        assert!(message(&map("")).starts_with("no table"));
        assert!(message(&map("| `a` | b |\n")).starts_with("expected 4 cells"));
        assert!(message(&map("| a | b | c | d |\n")).starts_with("no folder in backticks"));
        assert!(message(&map("").replace("lacks", "x")).starts_with("expected the columns"));
    }
}
