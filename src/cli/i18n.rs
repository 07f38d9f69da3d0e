//! `i18n`: what translators need: to be told what to do, and to have it done where a program can.

mod check;

use clap::Subcommand;

use super::{Common, Terminal};

#[derive(Debug, Subcommand)]
pub(super) enum I18nCommand {
    /// Check the words of every language: i18n/*/*.ftl
    Check(check::CheckArguments),
}

pub(super) fn run(common: &Common, command: &I18nCommand, terminal: &Terminal) -> u8 {
    match command {
        I18nCommand::Check(arguments) => check::run(common, arguments, terminal),
    }
}
