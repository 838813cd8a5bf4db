//! README's table of the configuration names every key that is read, and no other.
use std::collections::BTreeSet;
use undersigned::config::read::read;
use undersigned::config::source::Source;

/// The table that begins with this line.
const HEAD: &str = "| key | default | meaning |";

#[test]
fn the_table_of_the_configuration_is_complete() {
    let mut source = Source::default();
    read(&mut source);
    let read: BTreeSet<&str> = source.asked().collect();
    let readme = include_str!("../../README.md");
    let told: Vec<&str> = keys(readme);
    let unique: BTreeSet<&str> = told.iter().copied().collect();
    assert_eq!(told.len(), unique.len(), "a key stands there twice");
    assert_eq!(
        (
            read.difference(&unique).collect::<Vec<_>>(),
            unique.difference(&read).collect::<Vec<_>>()
        ),
        (vec![], vec![]),
        "(read but not told, told but not read)"
    );
}

#[test]
fn the_container_image_has_the_fonts_that_are_a_package() {
    let package = "fonts-noto-cjk";
    let readme = include_str!("../../README.md");
    assert!(readme.contains(&format!("apt install {package}")));
    let image = include_str!("../../Dockerfile");
    let (_, runs) = image.rsplit_once("\nFROM ").expect("an image that runs");
    assert!(runs.contains(&format!(" {package} ")));
}

/// What stands in backquotes in the first cell of each row.
fn keys(readme: &str) -> Vec<&str> {
    readme
        .lines()
        .skip_while(|line| *line != HEAD)
        .skip(2)
        .take_while(|line| line.starts_with('|'))
        .map(|line| {
            line.split('`')
                .nth(1)
                .expect("a row begins with a key in backquotes")
        })
        .collect()
}
