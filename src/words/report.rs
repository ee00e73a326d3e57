//! The report of a period in words, «sak til styret»: situation, development, measures, as text, Markdown and HTML. Its figures
//! are those of the overview, in the same words; which measures are called for is `domain::overview`'s.

mod html;
mod markdown;
mod sections;
mod text;

pub use html::html;
pub(super) use html::page_of;
pub use markdown::markdown;
pub use sections::{Line, Report, Section, report};
pub use text::text;

#[cfg(test)]
mod tests;
