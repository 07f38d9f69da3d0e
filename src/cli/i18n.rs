//! `i18n`: the tools of translators.

mod accept;
mod check;
mod export;
pub(super) mod former;
mod forms;
mod history;
mod import;
mod project;
pub(in crate::cli) mod save;
mod scaffold;
mod show;
mod status;
mod target;

use clap::Subcommand;

use super::{Common, Terminal};

pub(in crate::cli) use accept::followed;
pub(in crate::cli) use scaffold::drafts;

#[derive(Debug, Subcommand)]
pub(super) enum I18nCommand {
    /// Check the texts of every language: i18n/*/*.ftl, and pages with their translations
    Check(check::CheckArguments),
    /// Record that translations say what their source pages say now
    Accept(accept::AcceptArguments),
    /// Show how far the translations are, and what there is to do
    Status(status::StatusArguments),
    /// Add a language: its configuration, its words to be translated, its pages as drafts
    Scaffold(scaffold::ScaffoldArguments),
    /// Show every variant of a message or term, in each language
    Show(show::ShowArguments),
    /// Write the pages of a language as a PO file, for Weblate, Pontoon or an agency
    Export(export::ExportArguments),
    /// Take the translations of pages out of a PO file
    Import(import::ImportArguments),
}

pub(super) fn run(common: &Common, command: &I18nCommand, terminal: &Terminal) -> u8 {
    match command {
        I18nCommand::Check(arguments) => check::run(common, arguments, terminal),
        I18nCommand::Accept(arguments) => accept::run(common, arguments, terminal),
        I18nCommand::Status(arguments) => status::run(common, arguments, terminal),
        I18nCommand::Scaffold(arguments) => scaffold::run(common, arguments, terminal),
        I18nCommand::Show(arguments) => show::run(common, arguments, terminal),
        I18nCommand::Export(arguments) => export::run(common, arguments, terminal),
        I18nCommand::Import(arguments) => import::run(common, arguments, terminal),
    }
}
