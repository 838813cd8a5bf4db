//! What can be typed.
use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;

/// A server for open letters: it presents a letter, collects and proves signatures, lets
/// moderators decide, and publishes the signatories in true alphabetical order.
#[derive(Debug, Parser)]
#[command(
    name = "undersigned",
    version,
    after_help = "Example: undersigned serve --listen 127.0.0.1:8080"
)]
pub struct Arguments {
    #[command(flatten)]
    pub settings: SettingFlags,
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// Flags win over the environment and the file.
#[derive(Debug, Clone, Default, Args)]
pub struct SettingFlags {
    /// The configuration file [default: undersigned.toml, if it is there]
    #[arg(long, global = true, env = "UNDERSIGNED_CONFIG", value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Like server.listen
    #[arg(long, global = true, value_name = "ADDRESS")]
    pub listen: Option<String>,
    /// Like site.base_url
    #[arg(long, global = true, value_name = "URL")]
    pub base_url: Option<String>,
    /// Like database.url
    #[arg(long, global = true, value_name = "URL")]
    pub database: Option<String>,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Web and jobs in one process; what runs when no command is given
    #[command(after_help = "Example: undersigned serve --migrate")]
    Serve {
        /// Bring a PostgreSQL schema up to date first (SQLite's always is)
        #[arg(long)]
        migrate: bool,
    },
    /// Jobs only: mail, the ledger's chain, reminders, questions after a change of the text, purging
    #[command(after_help = "Example: UNDERSIGNED_DATABASE__URL=postgres://… undersigned work")]
    Work,
    /// Bring the database's schema up to date
    #[command(
        after_help = "Example: undersigned migrate --database postgres://letters@localhost/letters"
    )]
    Migrate,
    /// Say what is wrong with the configuration, the database, the mail, the secrets and the proxies
    #[command(after_help = "Example: undersigned check")]
    Check,
    /// Accounts on the desk
    #[command(subcommand)]
    Moderator(ModeratorCommand),
    /// Letters
    #[command(subcommand)]
    Letter(LetterCommand),
    /// Signatures, many at a time
    #[command(subcommand)]
    Signatures(SignaturesCommand),
    /// Whom readers can write to
    #[command(subcommand)]
    Offices(OfficesCommand),
    /// The public account of every change of the list
    #[command(subcommand)]
    Ledger(LedgerCommand),
    /// What was done on the desk and on the command line, and by whom
    #[command(subcommand)]
    Audit(AuditCommand),
    /// What can be stopped in a hurry; works on every node within a second
    #[command(subcommand)]
    Switch(SwitchCommand),
    /// Write the letters, their lists, updates and files as plain HTML, for a folder or any web host
    ///
    /// A folder that holds an earlier copy is replaced as a whole, so that whoever has withdrawn is not left in it.
    #[command(after_help = "Example: undersigned publish-static /var/www/letters")]
    PublishStatic {
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
    /// Mark the address of a returned mail, read from standard input, as undeliverable
    #[command(after_help = "Example: undersigned bounce < returned.eml")]
    Bounce,
    /// Publish made-up signatories under a letter that has no real ones, to try things out at scale
    #[command(after_help = "Example: undersigned generate 100000 --letter multilateralism")]
    Generate {
        number: usize,
        #[arg(long, value_name = "SLUG")]
        letter: String,
        /// Other names for another seed
        #[arg(long, default_value_t = 0)]
        seed: u64,
    },
}

#[derive(Debug, Subcommand)]
pub enum ModeratorCommand {
    /// Add an account; the password is read from standard input
    #[command(
        after_help = "Example: undersigned moderator add robin@example.org --name Robin --role moderator < password.txt"
    )]
    Add {
        email: String,
        #[arg(long)]
        name: String,
        /// owner, moderator or reader
        #[arg(long, default_value = "moderator")]
        role: String,
    },
    /// List the accounts
    #[command(after_help = "Example: undersigned moderator list")]
    List,
    /// Set a new password, read from standard input, and end the account's sessions
    #[command(after_help = "Example: undersigned moderator reset robin@example.org < password.txt")]
    Reset { email: String },
    /// Turn the second factor of an account off, for whoever has lost the device and the recovery codes
    #[command(after_help = "Example: undersigned moderator factor-off robin@example.org")]
    FactorOff { email: String },
    /// Disable an account and end its sessions; not the last owner's
    #[command(after_help = "Example: undersigned moderator disable robin@example.org")]
    Disable { email: String },
}

#[derive(Debug, Subcommand)]
pub enum LetterCommand {
    /// Bring a letter from a folder with letter.toml and letter.{language}.md, update its settings, or
    /// bring the next version of its text
    #[command(after_help = "Example: undersigned letter import letters/multilateralism --dry-run")]
    Import {
        folder: PathBuf,
        /// Only say what would be done
        #[arg(long)]
        dry_run: bool,
    },
    /// Write a letter's folder
    #[command(after_help = "Example: undersigned letter export multilateralism --to /tmp/letter")]
    Export {
        slug: String,
        #[arg(long, value_name = "FOLDER")]
        to: PathBuf,
    },
    /// List the letters
    #[command(after_help = "Example: undersigned letter list")]
    List,
    /// Open a letter for signature, which freezes its text
    #[command(after_help = "Example: undersigned letter open multilateralism")]
    Open { slug: String },
    /// Close a letter; submissions made in time can be confirmed for another 24 hours
    #[command(after_help = "Example: undersigned letter close multilateralism")]
    Close { slug: String },
    /// Keep a letter readable, no longer offered
    #[command(after_help = "Example: undersigned letter archive multilateralism")]
    Archive { slug: String },
}

#[derive(Debug, Subcommand)]
pub enum SignaturesCommand {
    /// Bring signatures from a CSV file: all of it, or nothing
    ///
    /// Columns, in any order: kind (organisation, individual), name, country, website, representative,
    /// role, email, file_under, name_en, acronym. All but kind and name may be missing.
    #[command(
        after_help = "Example: undersigned signatures import partners.csv --letter multilateralism --dry-run"
    )]
    Import {
        file: PathBuf,
        #[arg(long, value_name = "SLUG")]
        letter: String,
        /// Only say what would become of each line
        #[arg(long)]
        dry_run: bool,
        /// Publish at once; otherwise they wait on the desk
        #[arg(long)]
        publish: bool,
    },
    /// Write the published signatories to standard output
    #[command(
        after_help = "Example: undersigned signatures export --letter multilateralism --format csv > list.csv\n         undersigned signatures export --letter multilateralism --addressee > for-the-addressee.csv"
    )]
    Export {
        #[arg(long, value_name = "SLUG")]
        letter: String,
        /// csv, json, txt or docx; pdf, the letter with its signatories; zip, all that is handed over
        #[arg(long, default_value = "csv")]
        format: String,
        /// For the letter's addressee alone: adds those who are named to nobody else
        #[arg(long)]
        addressee: bool,
    },
}

#[derive(Debug, Subcommand)]
pub enum OfficesCommand {
    /// Bring offices and postal codes from public files, in the place of those of the same country
    ///
    /// Reads legislators-current.yaml, legislators-social-media.yaml and ZIP codes by district as they are published, and
    /// tables of your own for every other parliament (docs/offices.md). Files are known by what stands in them.
    #[command(
        after_help = "Example: undersigned offices import legislators-current.yaml legislators-social-media.yaml zccd.csv --dry-run"
    )]
    Import {
        /// In whatever order; those of your own country in one command
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        /// Only say what would be done
        #[arg(long)]
        dry_run: bool,
        /// The day whose terms count: that of the files, where they are old [default: today]
        #[arg(long, value_name = "YYYY-MM-DD")]
        as_of: Option<String>,
    },
}

#[derive(Debug, Subcommand)]
pub enum LedgerCommand {
    /// Recompute the chain, the counts and what the lines are committed to
    #[command(
        after_help = "Examples: undersigned ledger verify\n          undersigned ledger verify --url https://letters.example.org/letters/peace"
    )]
    Verify {
        /// A letter's public address: nothing but its public pages is used
        #[arg(long)]
        url: Option<String>,
    },
}

#[derive(Debug, Subcommand)]
pub enum AuditCommand {
    /// Recompute the chain of the audit log, and print its head to be noted elsewhere
    #[command(after_help = "Example: undersigned audit verify --head 42:9f86d081…")]
    Verify {
        /// A head that was noted earlier: fails where it is no part of the chain any more
        #[arg(long, value_name = "NUMBER:HASH")]
        head: Option<String>,
    },
    /// Write the audit log to standard output, a line of JSON for each act
    #[command(after_help = "Example: undersigned audit export > audit.jsonl")]
    Export,
}

#[derive(Debug, Subcommand)]
pub enum SwitchCommand {
    /// Say what is on, and which banners stand
    #[command(after_help = "Example: undersigned switch list")]
    List,
    /// Turn a switch: stop-accepting, stop-mailing, hold-everything, hide-individuals, read-only
    #[command(
        after_help = "Example: undersigned switch set hold-everything on --letter multilateralism --note \"a flood of forms\""
    )]
    Set {
        name: String,
        /// on or off
        to: String,
        /// Of this letter alone; read-only is of the whole site
        #[arg(long, value_name = "SLUG")]
        letter: Option<String>,
        /// For the history
        #[arg(long, value_name = "TEXT", default_value = "")]
        note: String,
    },
    /// Put a banner on every public page, or take it down with an empty text
    #[command(after_help = "Example: undersigned switch banner en \"We are back at noon.\"")]
    Banner {
        language: String,
        text: String,
        /// On the pages of this letter alone
        #[arg(long, value_name = "SLUG")]
        letter: Option<String>,
    },
}
